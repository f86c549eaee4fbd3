//! The Authorization header of the open APIs: reading it, checking its signature, and making one (protocol reference,
//! section 5).
//!
//! Whether the token is known, the nonce new and the call allowed is `service`'s business. Nothing here reads the clock.

mod header;
mod nonce;
mod query;
mod sign;
mod verify;

pub use header::{Authorization, BearerToken, MacHeader};
pub use nonce::{Nonce, nonce_in_window};
pub use query::RawQuery;
/// A `mac_key` made ready: `Sha1Key::new(mac_key.as_bytes())`.
pub use setaria_crypto::mac::Sha1Key;
pub use sign::{header, sign};
pub use verify::{Candidate, Mismatch, explain, verify};

/// A host name that clients sign wherever they really call: the Android, C# and passport-xiaomi SDKs have it built in.
pub const HOST_ALIAS: &str = "open.account.xiaomi.com";

#[cfg(test)]
mod property_tests;
#[cfg(test)]
mod tests;
