//! The tests' own clock and randomness: they act as clients, whose wall time is the machine's.
//!
//! Owns: the only calls of the ambient clock in the black-box suites.

use std::hash::{BuildHasher, Hasher, RandomState};
use std::time::{SystemTime, UNIX_EPOCH};

/// Unix time in milliseconds.
#[expect(
    clippy::disallowed_methods,
    reason = "an outside client has the machine's clock and no other"
)]
pub fn now_ms() -> i64 {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map_or(0, |since| i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
}

/// Minutes since 1970, as the nonces carry them (protocol reference, section 5.4).
pub fn minute() -> i64 {
    now_ms() / 60_000
}

/// 64 random bits, enough for a nonce; not for a secret.
pub fn random() -> u64 {
    RandomState::new().build_hasher().finish()
}
