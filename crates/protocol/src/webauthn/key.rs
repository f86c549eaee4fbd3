//! Public keys as authenticators write them (COSE, RFC 9053 and RFC 8230).
//!
//! Owns: which algorithms are taken ([`ALGORITHMS`]): what a browser is told and what is checked is one list.

use setaria_crypto::signature::PublicKey;

use super::cbor::Value;

/// ES256, EdDSA, RS256, in the order of preference.
pub const ALGORITHMS: [i64; 3] = [-7, -8, -257];

/// Labels of RFC 9052, section 7, and RFC 9053, section 7.
const KIND: i64 = 1;
const ALGORITHM: i64 = 3;
const CURVE: i64 = -1;
const X: i64 = -2;
const Y: i64 = -3;

/// The key; `None` for what is no key of an algorithm that is taken.
pub(super) fn read(cose: &[u8]) -> Option<PublicKey> {
    let map = Value::read_all(cose)?;
    let number = |label| map.label(label).and_then(Value::int);
    let bytes = |label| map.label(label).and_then(Value::bytes);
    match (number(KIND)?, number(ALGORITHM)?) {
        (2, -7) if number(CURVE) == Some(1) => Some(PublicKey::P256 {
            x: bytes(X)?.try_into().ok()?,
            y: bytes(Y)?.try_into().ok()?,
        }),
        (1, -8) if number(CURVE) == Some(6) => Some(PublicKey::Ed25519(bytes(X)?.try_into().ok()?)),
        // An RSA key has modulus and exponent where the others have curve and x.
        (3, -257) => Some(PublicKey::Rsa {
            n: bytes(CURVE)?.to_vec(),
            e: bytes(X)?.to_vec(),
        }),
        _ => None,
    }
}
