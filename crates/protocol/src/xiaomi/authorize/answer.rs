//! The redirects that end an authorization (protocol reference, sections 2.3 and 2.4).
//!
//! Values are percent-encoded with space as `%20`: java.net.URI takes them, java's form decoder reads them, and iOS, which
//! splits on `&` and `=` without decoding, keeps every pair.

use std::fmt;

use crate::{
    Lang,
    encoding::encode_component,
    xiaomi::{ErrorCase, RedirectUri, token::MAC_ALGORITHM},
};

/// What the implicit grant hands over. There is no refresh token in it.
#[derive(Clone)]
pub struct ImplicitAnswer {
    /// The access token.
    pub access_token: String,
    /// Its lifetime in seconds.
    pub expires_in_s: i64,
    /// The text that the app signs with.
    pub mac_key: String,
    /// The granted scopes, ascending, separated by spaces.
    pub scope: String,
    /// The person, as all apps of one developer know them (decision A17).
    pub union_id: String,
}

/// The answer to `response_type=code`; `code` stands first in the answer, where iOS looks for it.
pub fn code_redirect(redirect_uri: &RedirectUri, code: &str, state: Option<&str>) -> String {
    redirect_uri.with_query(&joined(&[("code", Some(code)), ("state", state)]))
}

/// The answer to `response_type=token`, in the fragment.
pub fn token_redirect(redirect_uri: &RedirectUri, answer: &ImplicitAnswer, state: Option<&str>) -> String {
    redirect_uri.with_fragment(&joined(&[
        ("access_token", Some(&answer.access_token)),
        ("token_type", Some("mac")),
        ("expires_in", Some(&answer.expires_in_s.to_string())),
        ("mac_algorithm", Some(MAC_ALGORITHM)),
        ("mac_key", Some(&answer.mac_key)),
        ("scope", Some(&answer.scope)),
        ("union_id", Some(&answer.union_id)),
        ("state", state),
    ]))
}

/// The answer that says why there is none; in the query for both response types.
pub fn error_redirect(
    redirect_uri: &RedirectUri,
    case: ErrorCase,
    lang: Lang,
    state: Option<&str>,
) -> String {
    redirect_uri.with_query(&joined(&[
        ("error", Some(&case.code().number().to_string())),
        ("error_description", Some(case.text(lang))),
        ("state", state),
    ]))
}

impl fmt::Debug for ImplicitAnswer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ImplicitAnswer")
            .field("scope", &self.scope)
            .finish_non_exhaustive()
    }
}

fn joined(pairs: &[(&str, Option<&str>)]) -> String {
    let present = pairs
        .iter()
        .filter_map(|(name, value)| value.map(|value| (name, value)));
    let parts: Vec<_> = present
        .map(|(name, value)| format!("{name}={}", encode_component(value)))
        .collect();
    parts.join("&")
}
