//! The two primitives under the seal: AES-256-GCM with a header in its associated data, and HKDF-SHA256. For `seal` only.

use std::fmt;

use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, Nonce, UnboundKey};
use zeroize::Zeroizing;

use super::{Key, OpenError};
use crate::mac::hmac_sha256;

pub(super) const NONCE_LENGTH: usize = 12;

pub(super) struct AesKey(LessSafeKey);

impl AesKey {
    #[expect(
        clippy::expect_used,
        reason = "a key of 32 bytes fits AES-256; no input reaches this"
    )]
    pub(super) fn new(key: &[u8; 32]) -> Self {
        Self(LessSafeKey::new(
            UnboundKey::new(&AES_256_GCM, key).expect("32 bytes"),
        ))
    }

    /// `header`, nonce, ciphertext and tag.
    #[expect(clippy::expect_used, reason = "fails only past 64 GiB of plain text")]
    pub(super) fn seal(&self, header: &[u8], aad: &[u8], plain: &[u8], nonce: [u8; NONCE_LENGTH]) -> Vec<u8> {
        let mut text = plain.to_vec();
        self.0
            .seal_in_place_append_tag(
                Nonce::assume_unique_for_key(nonce),
                Aad::from(bound(header, aad)),
                &mut text,
            )
            .expect("the text is short");
        [header, &nonce, &text].concat()
    }

    /// Opens `body` (nonce, ciphertext and tag), which stood behind `header`.
    pub(super) fn open(&self, header: &[u8], aad: &[u8], body: &[u8]) -> Result<Vec<u8>, OpenError> {
        let (nonce, text) = body
            .split_first_chunk::<NONCE_LENGTH>()
            .ok_or(OpenError::Malformed)?;
        let mut text = text.to_vec();
        let length = self
            .0
            .open_in_place(
                Nonce::assume_unique_for_key(*nonce),
                Aad::from(bound(header, aad)),
                &mut text,
            )
            .map_err(|_| OpenError::Forged)?
            .len();
        text.truncate(length);
        Ok(text)
    }

    /// Ciphertext and tag alone, for a caller that counts its nonces.
    pub(super) fn seal_chunk(&self, plain: &[u8], nonce: [u8; NONCE_LENGTH]) -> Result<Vec<u8>, OpenError> {
        let mut text = plain.to_vec();
        self.0
            .seal_in_place_append_tag(Nonce::assume_unique_for_key(nonce), Aad::empty(), &mut text)
            .map_err(|_| OpenError::Malformed)?;
        Ok(text)
    }

    /// Opens what [`AesKey::seal_chunk`] sealed.
    pub(super) fn open_chunk(&self, sealed: &[u8], nonce: [u8; NONCE_LENGTH]) -> Result<Vec<u8>, OpenError> {
        let mut text = sealed.to_vec();
        let length = self
            .0
            .open_in_place(Nonce::assume_unique_for_key(nonce), Aad::empty(), &mut text)
            .map_err(|_| OpenError::Forged)?
            .len();
        text.truncate(length);
        Ok(text)
    }
}

impl fmt::Debug for AesKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("AesKey(..)")
    }
}

/// HKDF-SHA256 (RFC 5869) for one block of output.
pub(super) fn hkdf_sha256(key_material: &[u8], salt: &[u8], info: &[u8]) -> Key {
    let pseudorandom_key = Zeroizing::new(hmac_sha256(salt, key_material));
    Zeroizing::new(hmac_sha256(&*pseudorandom_key, &[info, &[1]].concat()))
}

// The header says its own length (fixed, or through the key id's length byte), so header and aad cannot trade bytes.
fn bound(header: &[u8], aad: &[u8]) -> Vec<u8> {
    [header, aad].concat()
}
