//! HMAC over SHA-1 and SHA-256.
//!
//! SHA-1 is here because the xiaomi dialect signs with HmacSHA1 (protocol reference, section 5.1); as a MAC it is still
//! sound. Hands over tags; comparing a presented tag belongs to the `verify` functions, which take constant time.

use std::fmt;

use aws_lc_rs::hmac;
use sha1::block_api::compress;
use zeroize::Zeroize as _;

use crate::digest::constant_time_eq;

/// HMAC-SHA1 (RFC 2104) of `data`.
pub fn hmac_sha1(key: &[u8], data: &[u8]) -> [u8; 20] {
    Sha1Key::new(key).sign(data)
}

/// HMAC-SHA256 (RFC 2104) of `data`.
pub fn hmac_sha256(key: &[u8], data: &[u8]) -> [u8; 32] {
    copied(hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, key), data))
}

/// A prepared HMAC-SHA1 key, kept beside each token in memory: small, and with its share of the work already done.
/// The library above takes 1,232 bytes for one.
pub struct Sha1Key {
    inner: State,
    outer: State,
}

type State = [u32; 5];
/// Where every SHA-1 begins (FIPS 180-4, section 5.3.1).
const START: State = [0x6745_2301, 0xefcd_ab89, 0x98ba_dcfe, 0x1032_5476, 0xc3d2_e1f0];
const BLOCK: usize = 64;

impl Sha1Key {
    /// Prepares `key`, which may have any length.
    pub fn new(key: &[u8]) -> Self {
        let mut block = [0; BLOCK];
        if key.len() > BLOCK {
            lay(&finish(START, key, 0), &mut block);
        } else {
            lay(key, &mut block);
        }
        let padded = |pad: u8| {
            let mut state = START;
            compress(&mut state, &[block.map(|byte| byte ^ pad)]);
            state
        };
        let prepared = Self {
            inner: padded(0x36),
            outer: padded(0x5c),
        };
        block.zeroize();
        prepared
    }

    /// The tag of `data`.
    pub fn sign(&self, data: &[u8]) -> [u8; 20] {
        finish(self.outer, &finish(self.inner, data, BLOCK), BLOCK)
    }

    /// Whether `tag` is the tag of `data`, in constant time.
    pub fn verify(&self, data: &[u8], tag: &[u8]) -> bool {
        constant_time_eq(&self.sign(data), tag)
    }
}

impl Drop for Sha1Key {
    fn drop(&mut self) {
        self.inner.zeroize();
        self.outer.zeroize();
    }
}

/// The SHA-1 of what `state` has taken in, `before` bytes in whole blocks, and of `data` behind it.
fn finish(mut state: State, data: &[u8], before: usize) -> [u8; 20] {
    let (blocks, rest) = data.as_chunks::<BLOCK>();
    compress(&mut state, blocks);
    let mut last = [[0; BLOCK]; 2];
    if let Some(end) = lay(rest, last.as_flattened_mut()).first_mut() {
        *end = 0x80;
    }
    let bits = (before as u64 + data.len() as u64) * 8;
    let used = if rest.len() < BLOCK - 8 { 1 } else { 2 };
    if let Some(end) = last.get_mut(used - 1).and_then(|block| block.last_chunk_mut()) {
        *end = bits.to_be_bytes();
    }
    compress(&mut state, last.get(..used).unwrap_or_default());
    let mut out = [0; 20];
    lay(state.map(u32::to_be_bytes).as_flattened(), &mut out);
    out
}

/// Puts `from` at the start of `to`, which has room for it, and answers what is behind it.
fn lay<'a>(from: &[u8], to: &'a mut [u8]) -> &'a mut [u8] {
    let Some((start, behind)) = to.split_at_mut_checked(from.len()) else {
        return &mut [];
    };
    start.copy_from_slice(from);
    behind
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
    fn rfc_2202_case_6_a_key_longer_than_a_block() {
        let tag = hmac_sha1(
            &[0xaa; 80],
            b"Test Using Larger Than Block-Size Key - Hash Key First",
        );
        assert_eq!(hex::encode(tag), "aa4ae5e15272d00e95705637ce8a3b55ed402112");
    }

    #[test]
    fn sha1_of_every_length_around_a_block_is_the_librarys() {
        let (key, text) = ([7; 27], [3; 200]);
        let library = hmac::Key::new(hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY, &key);
        for length in 0..text.len() {
            let text = &text[..length];
            assert_eq!(
                hmac_sha1(&key, text),
                *hmac::sign(&library, text).as_ref(),
                "{length}"
            );
        }
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
