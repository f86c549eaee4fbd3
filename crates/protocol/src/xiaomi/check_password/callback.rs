//! The callback: its URL, and what its signature covers.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use setaria_crypto::mac::hmac_sha1;

use super::{CODE, Callback, NONCE, RESULT, SIGN, USER_ID};
use crate::{
    encoding::{Malformed, decode_form, encode_component, encode_form, raw_pairs},
    xiaomi::canonical::Canonical,
};

/// How the check ended.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Outcome<'a> {
    /// The password was right.
    Verified {
        /// A fresh authorization code.
        code: &'a str,
    },
    /// Cancelled, locked, or wrong too often (decisions A12, A24): no code.
    Failed,
}

/// The URL that the browser is sent to. `user_id` is the account that was really checked; `secret` is the text of the app
/// secret; `nonce` is a fresh `number:minutes`.
pub fn callback_url(
    secret: &str,
    callback: &Callback,
    outcome: Outcome<'_>,
    user_id: i64,
    nonce: &str,
) -> String {
    let user_id = user_id.to_string();
    let mut answer = match outcome {
        Outcome::Verified { code } => vec![(RESULT, "true"), (USER_ID, &user_id), (CODE, code)],
        Outcome::Failed => vec![(RESULT, "false"), (USER_ID, &user_id)],
    };
    let signed = callback.parameters().chain(answer.iter().copied());
    let sign = signature(secret, &canonical(callback.uri().url().path(), signed, nonce));

    answer.extend([(NONCE, nonce), (SIGN, sign.as_str())]);
    let parts: Vec<_> = answer
        .iter()
        .map(|(name, value)| format!("{name}={}", encode_component(value)))
        .collect();
    callback.uri().with_query(&parts.join("&"))
}

/// The parameters of a query, decoded.
pub(super) fn decoded(query: &str) -> Result<Vec<(String, String)>, Malformed> {
    raw_pairs(query)
        .map(|(name, value)| Ok((decode_form(name)?, decode_form(value)?)))
        .collect()
}

/// The text that is signed, for parameters without nonce and signature (decision A11).
pub(super) fn canonical<'a>(
    path: &str,
    parameters: impl Iterator<Item = (&'a str, &'a str)>,
    nonce: &str,
) -> String {
    let mut sorted: Vec<_> = parameters.collect();
    sorted.sort_by_key(|(name, _)| *name);
    let parts: Vec<_> = sorted
        .iter()
        .map(|(name, value)| format!("{}={}", encode_form(name), encode_form(value)))
        .collect();
    Canonical {
        nonce,
        method: "GET",
        host: "",
        path,
        query: Some(&parts.join("&")),
    }
    .text()
}

/// The signature of `canonical`, in base64.
pub(super) fn signature(secret: &str, canonical: &str) -> String {
    STANDARD.encode(hmac_sha1(secret.as_bytes(), canonical.as_bytes()))
}
