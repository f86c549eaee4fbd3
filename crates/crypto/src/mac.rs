//! HMAC over SHA-1 and SHA-256.
//!
//! SHA-1 is here because the xiaomi dialect signs with HmacSHA1 (protocol reference, section 5.1); as a MAC it is still
//! sound. Hands over tags; comparing a presented tag belongs to the `verify` functions, which take constant time.

use std::fmt;

use aws_lc_rs::hmac;

/// HMAC-SHA1 (RFC 2104) of `data`.
pub fn hmac_sha1(key: &[u8], data: &[u8]) -> [u8; 20] {
    Sha1Key::new(key).sign(data)
}

/// HMAC-SHA256 (RFC 2104) of `data`.
pub fn hmac_sha256(key: &[u8], data: &[u8]) -> [u8; 32] {
    copied(hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, key), data))
}

/// A prepared HMAC-SHA1 key, for callers that check several candidate texts against one tag.
pub struct Sha1Key(hmac::Key);

impl Sha1Key {
    /// Prepares `key`, which may have any length.
    pub fn new(key: &[u8]) -> Self {
        Self(hmac::Key::new(hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY, key))
    }

    /// The tag of `data`.
    pub fn sign(&self, data: &[u8]) -> [u8; 20] {
        copied(hmac::sign(&self.0, data))
    }

    /// Whether `tag` is the tag of `data`, in constant time.
    pub fn verify(&self, data: &[u8], tag: &[u8]) -> bool {
        hmac::verify(&self.0, data, tag).is_ok()
    }
}

impl fmt::Debug for Sha1Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sha1Key(..)")
    }
}

fn copied<const N: usize>(tag: hmac::Tag) -> [u8; N] {
    let mut out = [0; N];
    for (to, from) in out.iter_mut().zip(tag.as_ref()) {
        *to = *from;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rfc_2202_case_2_sha1() {
        let tag = hmac_sha1(b"Jefe", b"what do ya want for nothing?");
        assert_eq!(hex::encode(tag), "effcdf6ae5eb2fa2d27416d5f184df9c259a7c79");
        let key = Sha1Key::new(b"Jefe");
        assert!(key.verify(b"what do ya want for nothing?", &tag));
        assert!(!key.verify(b"what do ya want for nothing!", &tag));
        assert!(!key.verify(b"what do ya want for nothing?", &tag[..19]));
    }

    #[test]
    fn rfc_4231_case_2_sha256() {
        assert_eq!(
            hex::encode(hmac_sha256(b"Jefe", b"what do ya want for nothing?")),
            "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
        );
    }

    #[test]
    fn a_prepared_key_does_not_print_itself() {
        assert_eq!(format!("{:?}", Sha1Key::new(b"secret")), "Sha1Key(..)");
    }
}
