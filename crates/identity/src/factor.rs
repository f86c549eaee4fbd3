//! Factors: what an account has besides its password.
//!
//! Owns: what its owner sees of them. Hands over: keeping them to `store`, checking them to `service`.

use crate::clock::Millis;

/// What an account has besides its password.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Factors {
    /// Since when it has an authenticator, in unix milliseconds.
    pub authenticator: Option<Millis>,
    /// Its passkeys, the oldest first.
    pub passkeys: Vec<Passkey>,
    /// How many recovery codes are left.
    pub recovery_codes: i64,
}

impl Factors {
    /// Whether signing in takes two factors.
    pub fn asks_for_second(&self) -> bool {
        self.authenticator.is_some() || !self.passkeys.is_empty()
    }
}

/// A passkey as its owner sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passkey {
    /// The name that its authenticator gave it.
    pub id: Vec<u8>,
    /// What its owner calls it.
    pub name: String,
    /// When it was added, in unix milliseconds.
    pub created_at: Millis,
    /// When it was last used, in unix milliseconds.
    pub used_at: Option<Millis>,
}
