//! Secrets at rest: AES-256-GCM (NIST SP 800-38D) under keys that live outside the database.
//!
//! [`MasterKeys`] is the ring for what the server must be able to read again (MAC keys, app secrets, cookies). For an
//! answer that only the holder of a presented code or token may read again there is [`with_key`], under a key made by
//! [`key_from_secret`]. Nonces are arguments and must be random: 12 fresh bytes for each call. Whole files go through
//! [`stream`].

mod aead;
mod ring;
mod ring_text;
pub mod stream;

use thiserror::Error;
use zeroize::Zeroizing;

pub use ring::MasterKeys;
pub use ring_text::KeyFileError;

use aead::{AesKey, NONCE_LENGTH, hkdf_sha256};

/// Why sealed bytes do not open.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum OpenError {
    /// Sealed under a master key that is not in the ring; its key id.
    #[error("sealed with the master key {0:?}, which is not in the ring")]
    UnknownKey(String),
    /// Not bytes that this module wrote.
    #[error("not a sealed text")]
    Malformed,
    /// Changed, or sealed for another purpose, other associated data or another key.
    #[error("the seal is broken")]
    Forged,
}

/// A key made from a secret text of at least 128 random bits (a code or a token; never a password).
pub fn key_from_secret(secret_text: &str, purpose: &str) -> [u8; 32] {
    *hkdf_sha256(secret_text.as_bytes(), b"setaria secret v1", purpose.as_bytes())
}

/// Seals `plain` under `key`: a version byte, the nonce, then ciphertext and tag.
pub fn with_key(key: &[u8; 32], aad: &[u8], plain: &[u8], nonce: [u8; NONCE_LENGTH]) -> Vec<u8> {
    AesKey::new(key).seal(&[WITH_KEY], aad, plain, nonce)
}

/// Opens what [`with_key`] sealed with the same `key` and `aad`.
pub fn open_with_key(key: &[u8; 32], aad: &[u8], sealed: &[u8]) -> Result<Vec<u8>, OpenError> {
    let (header, body) = sealed.split_at_checked(1).ok_or(OpenError::Malformed)?;
    if header != [WITH_KEY] {
        return Err(OpenError::Malformed);
    }
    AesKey::new(key).open(header, aad, body)
}

// First bytes: two layouts, told apart before anything else is read.
const WITH_MASTER_KEY: u8 = 1;
const WITH_KEY: u8 = 2;

type Key = Zeroizing<[u8; 32]>;

#[cfg(test)]
mod tests;
