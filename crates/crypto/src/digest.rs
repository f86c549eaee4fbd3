//! Digests, and comparison that takes the same time whatever the bytes.

use aws_lc_rs::constant_time;
use sha2::{Digest as _, Sha256};

/// SHA-256 (FIPS 180-4) of `data`.
pub fn sha256(data: &[u8]) -> [u8; 32] {
    sha256_of([data])
}

/// SHA-256 of `parts`, one behind the other. By a library that needs no memory of its own for it: every call of an app
/// takes two of these, over a few bytes each.
pub fn sha256_of<const N: usize>(parts: [&[u8]; N]) -> [u8; 32] {
    let mut digest = Sha256::new();
    parts.into_iter().for_each(|part| digest.update(part));
    digest.finalize().into()
}

/// SHA-1 (FIPS 180-4) of `data`: for collections of breached passwords, which are published so. Proof of nothing.
pub fn sha1(data: &[u8]) -> [u8; 20] {
    let mut out = [0; 20];
    let digest = aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA1_FOR_LEGACY_USE_ONLY, data);
    out.iter_mut()
        .zip(digest.as_ref())
        .for_each(|(to, from)| *to = *from);
    out
}

/// Whether `a` and `b` are the same bytes, in a time that depends on their lengths alone.
pub fn constant_time_eq(a: &[u8], b: &[u8]) -> bool {
    constant_time::verify_slices_are_equal(a, b).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fips_180_4_sha1_of_abc() {
        assert_eq!(
            hex::encode(sha1(b"abc")),
            "a9993e364706816aba3e25717850c26c9cd0d89d"
        );
    }

    #[test]
    fn fips_180_4_sha256_of_abc() {
        assert_eq!(
            hex::encode(sha256(b"abc")),
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        );
        assert_eq!(sha256_of([b"a", b"", b"bc"]), sha256(b"abc"));
    }

    #[test]
    fn constant_time_eq_sees_content_and_length() {
        assert!(constant_time_eq(b"same", b"same"));
        assert!(!constant_time_eq(b"same", b"sama"));
        assert!(!constant_time_eq(b"same", b"sam"));
        assert!(constant_time_eq(b"", b""));
    }
}
