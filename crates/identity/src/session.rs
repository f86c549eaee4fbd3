//! A session: one account signed in on one browser.
//!
//! Owns: what a session is and when it ends. Hands over: cookies to `server`, remembering to `store`.

use crate::clock::{DAY, Millis};
use crate::id::AccountId;
use crate::method::Methods;

/// How long a session lives from sign-in, in milliseconds (NIST SP 800-63B, AAL1: 30 days).
pub const ABSOLUTE: Millis = 30 * DAY;
/// How long a session lives without use, in milliseconds.
pub const IDLE: Millis = 14 * DAY;
/// How many accounts may be signed in on one browser.
pub const PER_BROWSER: usize = 8;

/// One account signed in on one browser.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    /// SHA-256 of the handle in the cookie; the handle itself is kept nowhere.
    pub hash: [u8; 32],
    /// The name by which the person's list of sessions refers to it; not a secret.
    pub id: String,
    /// Who is signed in.
    pub account_id: AccountId,
    /// The account's generation at sign-in; the session is dead once the account's has grown.
    pub account_generation: i64,
    /// The store's generation at sign-in; a restore raises it (faults F19).
    pub global_generation: i64,
    /// When the person last proved who they are, in unix milliseconds.
    pub authenticated_at: Millis,
    /// By which means they did.
    pub methods: Methods,
    /// When it began, in unix milliseconds.
    pub created_at: Millis,
    /// When it was last used, in unix milliseconds, to a quarter of an hour.
    pub seen_at: Millis,
    /// When it ends at the latest, in unix milliseconds.
    pub expires_at: Millis,
    /// The address it was opened from.
    pub source: String,
    /// The browser's own description of itself, cut to 256 characters.
    pub user_agent: String,
}

impl Session {
    /// Whether it still holds at `now` by its own times; generations are compared by the store.
    pub fn alive(&self, now: Millis) -> bool {
        now < self.expires_at && now < self.seen_at + IDLE
    }
}
