//! What an operator may set about the verbs. Owns: the figures and their defaults. Filled by the binary's configuration.

use setaria_crypto::password::Params;
use setaria_identity::clock::{DAY, HOUR, MINUTE, Millis};
use setaria_identity::limit::Rate;
use setaria_identity::region::Region;
use setaria_protocol::xiaomi::mac::HOST_ALIAS;

use crate::password_rules::Breached;

/// What an operator may set about the verbs.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Where people's pages are, without a trailing slash: `https://account.example.com`.
    pub account_url: String,
    /// Where the open APIs are, without a trailing slash.
    pub open_api_url: String,
    /// Host names that a MAC may be signed over, the likeliest first (protocol reference, section 5.2).
    pub signed_hosts: Vec<String>,
    /// How far a nonce's minute may lie from now, in minutes (decision A7).
    pub nonce_window_minutes: u32,
    /// The country that completes phone numbers in national form.
    pub region: Region,
    /// How often an account's password may be tried.
    pub per_account: Rate,
    /// How many wrong passwords in a row lock an account to browsers that know it (NIST SP 800-63B, section 5.2.2: at most 100).
    pub max_streak: i64,
    /// How often one source may try passwords.
    pub per_source: Rate,
    /// How many codes and links one source may ask for.
    pub letters_per_source: Rate,
    /// Who may make an account.
    pub sign_up: SignUpMode,
    /// How long second factors stay after somebody asked to take them away, in milliseconds.
    pub recovery_wait: Millis,
    /// How long a browser is trusted with the second factor, in milliseconds; 0 trusts none.
    pub trust: Millis,
    /// How long an account that is being closed may be kept after all, in milliseconds.
    pub closing: Millis,
    /// Which passwords are taken.
    pub passwords: Passwords,
    /// How password hashing is bounded.
    pub hashing: Hashing,
    /// How many access tokens are kept in memory.
    pub cached_tokens: usize,
}

/// Who may make an account by themselves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignUpMode {
    /// Nobody.
    Closed,
    /// Whoever holds an invitation.
    Invitation,
    /// Everybody.
    Open,
}

/// Which passwords are taken (NIST SP 800-63B-4, section 3.1.1.2).
#[derive(Clone, Debug)]
pub struct Passwords {
    /// The shortest one beside a second factor, in characters.
    pub shortest: usize,
    /// The shortest one that protects an account alone, in characters.
    pub shortest_alone: usize,
    /// Those that became known elsewhere.
    pub breached: Breached,
    /// What the pages call this site: worth nothing in a password.
    pub site_name: String,
}

impl Default for Passwords {
    fn default() -> Self {
        Self {
            shortest: 8,
            shortest_alone: 15,
            breached: Breached::default(),
            site_name: "Setaria".into(),
        }
    }
}

/// How password hashing is bounded.
#[derive(Clone, Copy, Debug)]
pub struct Hashing {
    /// Argon2id parameters for new hashes.
    pub params: Params,
    /// How many hashes are computed at once.
    pub at_once: usize,
    /// How many may wait; more are told to come back.
    pub waiting: usize,
}

impl Default for Settings {
    fn default() -> Self {
        let cores = std::thread::available_parallelism().map_or(1, usize::from);
        Self {
            account_url: "http://127.0.0.1:7700".into(),
            open_api_url: "http://127.0.0.1:7700".into(),
            signed_hosts: vec!["127.0.0.1".into(), HOST_ALIAS.into()],
            nonce_window_minutes: 15,
            region: Region::CN,
            per_account: Rate::per(10, 15 * MINUTE),
            max_streak: 100,
            per_source: Rate::per(200, HOUR),
            letters_per_source: Rate::per(20, HOUR),
            sign_up: SignUpMode::Closed,
            recovery_wait: 72 * HOUR,
            trust: 30 * DAY,
            closing: 14 * DAY,
            passwords: Passwords::default(),
            // One core stays free of hashing, so that open API calls do not wait behind sign-ins.
            hashing: Hashing {
                params: Params::default(),
                at_once: cores.saturating_sub(1).max(1),
                waiting: 64,
            },
            cached_tokens: 100_000,
        }
    }
}
