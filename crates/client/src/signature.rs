//! Signing a call: for apps that use an HTTP client of their own.

use std::time::{SystemTime, UNIX_EPOCH};

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use setaria_crypto::random::SystemRandom;
use setaria_protocol::xiaomi::mac;

/// The Authorization header of a signed call (protocol reference, section 5), with a new nonce. `host` is the name of the
/// open API host without port, `query` the raw query without its `?`.
///
/// ```
/// let header = setaria_client::sign(
///     "V3_token",
///     "the mac_key",
///     "GET",
///     "open.account.example.com",
///     "/user/profile",
///     "clientId=2882303761500000001&token=V3_token",
/// );
/// assert!(header.starts_with(r#"MAC access_token="V3_token", nonce=""#));
/// ```
pub fn sign(access_token: &str, mac_key: &str, method: &str, host: &str, path: &str, query: &str) -> String {
    let nonce = new_nonce();
    mac::header(
        access_token,
        &nonce,
        &mac::sign(mac_key, &nonce, method, host, path, query),
    )
}

/// 128 random bits as 22 characters that need no encoding: for a state, or for a value in a checkPassword callback.
pub fn random_text() -> String {
    URL_SAFE_NO_PAD.encode(random::<16>())
}

fn new_nonce() -> String {
    format!("{}:{}", i64::from_be_bytes(random()), minutes_now())
}

#[expect(
    clippy::disallowed_methods,
    reason = "this runs at third parties, who have no other clock to hand over"
)]
fn minutes_now() -> u64 {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map_or(0, |since| since.as_secs() / 60)
}

fn random<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    SystemRandom.fill(&mut bytes);
    bytes
}

#[cfg(test)]
mod tests {
    use setaria_protocol::xiaomi::mac::{MacHeader, RawQuery, Sha1Key, verify};

    use super::*;

    #[test]
    fn a_signed_call_verifies_and_no_nonce_comes_twice() {
        let query = "clientId=1&token=V3_t";
        let make = || MacHeader::parse(&sign("V3_t", "key", "GET", "h", "/p", query)).unwrap();
        let (one, two) = (make(), make());
        assert_ne!(one.nonce, two.nonce);
        let query = RawQuery::of_request(Some(query), None);
        assert!(verify(&Sha1Key::new(b"key"), &one, "GET", &["h"], &["/p"], query).is_ok());
        assert!(one.nonce.minutes() > 28_000_000);
    }

    #[test]
    fn random_texts_need_no_encoding_and_differ() {
        let text = random_text();
        assert_eq!(text.len(), 22);
        assert!(
            text.bytes()
                .all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
        );
        assert_ne!(text, random_text());
    }
}
