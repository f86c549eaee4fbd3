//! Where a request came from, as far as it is remembered.
//!
//! Owns: what of a request an account's owner sees later. Filled by `server`; the verbs pass it on to sessions and activity.

use crate::sign_in::Browser;

/// Where a request came from.
#[derive(Clone, Debug, Default)]
pub struct Origin {
    /// The address, or what one person can be held to of it: [`crate::source_of`]. Empty for an operator's command.
    pub source: String,
    /// The browser's description of itself.
    pub user_agent: String,
    /// The browser.
    pub browser: Browser,
}
