//! Signatures by keys that others hold: the three kinds that passkeys make.
//!
//! Owns: which algorithms and sizes count (ECDSA on P-256 and RSA PKCS#1 v1.5 of 2,048 bits and more with SHA-256, Ed25519).
//! Hands over: how a key is written on the wire, to `protocol`.

use aws_lc_rs::signature::{
    ECDSA_P256_SHA256_ASN1, ED25519, RSA_PKCS1_2048_8192_SHA256, RsaPublicKeyComponents, UnparsedPublicKey,
};

/// A public key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PublicKey {
    /// ES256: the coordinates of a point on P-256. Its signatures are in ASN.1.
    P256 {
        /// The first coordinate.
        x: [u8; 32],
        /// The second coordinate.
        y: [u8; 32],
    },
    /// EdDSA on Curve25519.
    Ed25519([u8; 32]),
    /// RS256, big-endian.
    Rsa {
        /// The modulus.
        n: Vec<u8>,
        /// The exponent.
        e: Vec<u8>,
    },
}

impl PublicKey {
    /// Whether `signature` is this key's over `message`. A key that is none signs nothing.
    pub fn verifies(&self, message: &[u8], signature: &[u8]) -> bool {
        match self {
            Self::P256 { x, y } => {
                let point = [&[4][..], x, y].concat();
                let key = UnparsedPublicKey::new(&ECDSA_P256_SHA256_ASN1, point);
                key.verify(message, signature).is_ok()
            }
            Self::Ed25519(key) => UnparsedPublicKey::new(&ED25519, key)
                .verify(message, signature)
                .is_ok(),
            Self::Rsa { n, e } => RsaPublicKeyComponents { n, e }
                .verify(&RSA_PKCS1_2048_8192_SHA256, message, signature)
                .is_ok(),
        }
    }
}

#[cfg(test)]
mod tests {
    use aws_lc_rs::rand::SystemRandom;
    use aws_lc_rs::signature::{ECDSA_P256_SHA256_ASN1_SIGNING, EcdsaKeyPair, Ed25519KeyPair, KeyPair as _};

    use super::*;

    #[test]
    fn each_key_verifies_its_own_signature_and_no_other() {
        let pair = EcdsaKeyPair::generate(&ECDSA_P256_SHA256_ASN1_SIGNING).unwrap();
        let point = pair.public_key().as_ref();
        let key = PublicKey::P256 {
            x: point[1..33].try_into().unwrap(),
            y: point[33..].try_into().unwrap(),
        };
        let signature = pair.sign(&SystemRandom::new(), b"message").unwrap();
        assert!(key.verifies(b"message", signature.as_ref()));
        assert!(!key.verifies(b"another", signature.as_ref()));
        assert!(!key.verifies(b"message", &signature.as_ref()[1..]));
        let other = Ed25519KeyPair::generate().unwrap();
        let key = PublicKey::Ed25519(other.public_key().as_ref().try_into().unwrap());
        let signature = other.sign(b"message");
        assert!(key.verifies(b"message", signature.as_ref()));
        assert!(!key.verifies(b"messagf", signature.as_ref()));
    }

    #[test]
    fn what_is_no_key_verifies_nothing() {
        let nowhere = PublicKey::P256 {
            x: [1; 32],
            y: [1; 32],
        };
        let short = PublicKey::Rsa {
            n: vec![0xff; 128],
            e: vec![1, 0, 1],
        };
        for key in [nowhere, short, PublicKey::Ed25519([0xff; 32])] {
            assert!(!key.verifies(b"message", &[0; 64]));
        }
    }
}
