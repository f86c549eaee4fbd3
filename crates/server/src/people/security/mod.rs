//! Sign-in and security: the overview, and what is set up from it.
//!
//! Owns: one file for each thing. Every change asks for a fresh proof first ([`super::confirm::fresh`]).

pub(crate) mod keep;
pub(crate) mod overview;
pub(crate) mod passkeys;
pub(crate) mod recovery_codes;
mod remove;
pub(crate) mod totp;
pub(crate) mod trusted;

use setaria_pages::{SecurityNotice, paths};

/// The overview with a notice.
fn done(notice: SecurityNotice) -> String {
    format!("{}?done={}", paths::SECURITY, notice.as_str())
}
