//! A trusted device: a browser on which its owner is asked for no second factor.
//!
//! Owns: what its owner sees of it. Hands over: remembering to `store`, for how long to `service`, cookies to `server`.

use crate::clock::Millis;

/// A trusted browser as the account's owner sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TrustedDevice {
    /// The name by which the owner's list refers to it; not a secret.
    pub id: String,
    /// The browser's own description of itself.
    pub user_agent: String,
    /// Since when, in unix milliseconds.
    pub created_at: Millis,
    /// Until when, in unix milliseconds.
    pub expires_at: Millis,
}
