//! The token answer: its JSON, its prefix and its status (protocol reference, sections 4.2 to 4.4).

use std::fmt;

use serde::Serialize;

use super::TokenType;
use crate::{
    Lang,
    xiaomi::{ErrorCase, open_api::json},
};

/// The spelling of the algorithm (decision A15).
pub const MAC_ALGORITHM: &str = "HmacSHA1";

/// What stands before the JSON of a token answer: 11 characters, which old clients cut off unseen.
pub const START_PREFIX: &str = "&&&START&&&";

/// Tokens for an app.
#[derive(Clone, PartialEq, Eq)]
pub struct TokenAnswer {
    /// The access token.
    pub access_token: String,
    /// Its lifetime in seconds.
    pub expires_in_s: i64,
    /// The refresh token that follows.
    pub refresh_token: String,
    /// The granted scopes, ascending, separated by spaces.
    pub scope: String,
    /// Mac or bearer; bearer leaves the mac fields out (decision A18).
    pub token_type: TokenType,
    /// The text that the app signs with.
    pub mac_key: String,
    /// The person, as this app knows them.
    pub open_id: String,
    /// The person, as all apps of one developer know them (decision A17).
    pub union_id: String,
}

/// Why there are no tokens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TokenFailure {
    /// What happened.
    pub case: ErrorCase,
    /// The language of the text.
    pub lang: Lang,
    /// What to look for in the server's log.
    pub trace_id: Option<String>,
}

/// The setting `token_error_status` (decision A3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum TokenErrorStatus {
    /// 200 on GET, 400 otherwise.
    #[default]
    Auto,
    /// 200 for every error: old SDKs read the code only then.
    Always200,
    /// 400 for every error.
    Always400,
}

impl TokenAnswer {
    /// The JSON object, its fields in the order that live answers have.
    pub fn to_json(&self) -> String {
        let mac = self.token_type == TokenType::Mac;
        json(&AnswerFields {
            access_token: &self.access_token,
            expires_in: self.expires_in_s,
            refresh_token: &self.refresh_token,
            scope: &self.scope,
            token_type: self.token_type.as_str(),
            mac_key: mac.then_some(&self.mac_key),
            mac_algorithm: mac.then_some(MAC_ALGORITHM),
            open_id: &self.open_id,
            union_id: &self.union_id,
        })
    }
}

impl TokenFailure {
    /// The JSON object; `error` is a number.
    pub fn to_json(&self) -> String {
        json(&FailureFields {
            error: self.case.code().number(),
            error_description: self.case.text(self.lang),
            trace_id: self.trace_id.as_deref(),
        })
    }
}

/// Whether the prefix stands before the JSON (decision A2): always on GET; on POST unless `Accept` names
/// application/json or the token is a bearer token.
pub fn prefix_wanted(method: &str, accept: Option<&str>, token_type: TokenType) -> bool {
    let names_json = |accept: &str| {
        accept.split(',').any(|item| {
            item.split(';')
                .next()
                .is_some_and(|name| name.trim().eq_ignore_ascii_case("application/json"))
        })
    };
    method != "POST" || !(token_type == TokenType::Bearer || accept.is_some_and(names_json))
}

/// The body of a token answer or failure: its JSON, with the prefix if it is wanted.
pub fn body(prefixed: bool, json: String) -> String {
    if prefixed {
        format!("{START_PREFIX}{json}")
    } else {
        json
    }
}

/// The HTTP status of a failure (decision A3).
pub fn status(setting: TokenErrorStatus, method: &str, case: ErrorCase) -> u16 {
    case.transport_status().unwrap_or(match setting {
        TokenErrorStatus::Auto if method == "POST" => 400,
        TokenErrorStatus::Auto | TokenErrorStatus::Always200 => 200,
        TokenErrorStatus::Always400 => 400,
    })
}

impl fmt::Debug for TokenAnswer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TokenAnswer")
            .field("scope", &self.scope)
            .field("token_type", &self.token_type)
            .finish_non_exhaustive()
    }
}

#[derive(Serialize)]
struct AnswerFields<'a> {
    access_token: &'a str,
    expires_in: i64,
    refresh_token: &'a str,
    scope: &'a str,
    token_type: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    mac_key: Option<&'a String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    mac_algorithm: Option<&'a str>,
    #[serde(rename = "openId")]
    open_id: &'a str,
    union_id: &'a str,
}

#[derive(Serialize)]
struct FailureFields<'a> {
    error: u32,
    error_description: &'a str,
    #[serde(rename = "traceId", skip_serializing_if = "Option::is_none")]
    trace_id: Option<&'a str>,
}
