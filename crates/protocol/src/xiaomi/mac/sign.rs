//! Making a signature and the header that carries it, as the official Java SDK does. For third parties' clients.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use setaria_crypto::mac::hmac_sha1;

use super::RawQuery;
use crate::{encoding::encode_form, xiaomi::canonical::Canonical};

/// The signature of a call in base64, keyed with the text of `mac_key`. `query` is the raw query, without its `?`; it is
/// sorted and form-encoded before signing. A query that cannot be decoded is signed as it stands.
pub fn sign(mac_key: &str, nonce: &str, method: &str, host: &str, path: &str, query: &str) -> String {
    let line = RawQuery::of_request(Some(query), None)
        .as_java()
        .unwrap_or_else(|| query.to_owned());
    let text = Canonical {
        nonce,
        method,
        host,
        path,
        query: Some(&line),
    }
    .text();
    STANDARD.encode(hmac_sha1(mac_key.as_bytes(), text.as_bytes()))
}

/// The Authorization header in the layout of the official Java SDK.
pub fn header(access_token: &str, nonce: &str, mac: &str) -> String {
    format!(
        r#"MAC access_token="{}", nonce="{}",mac="{}""#,
        encode_form(access_token),
        encode_form(nonce),
        encode_form(mac)
    )
}
