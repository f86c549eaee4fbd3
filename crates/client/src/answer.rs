//! What the platform's answers say.

use std::fmt;

use serde::{
    Deserialize, Deserializer,
    de::{DeserializeOwned, Error as _},
};
use setaria_protocol::xiaomi::token::START_PREFIX;
use thiserror::Error;

/// Tokens and who they are for (protocol reference, section 4.2).
#[derive(Clone, PartialEq, Eq, Deserialize)]
pub struct Tokens {
    /// The access token.
    pub access_token: String,
    /// Its lifetime in seconds.
    pub expires_in: i64,
    /// Works once.
    pub refresh_token: String,
    /// The granted scopes, separated by spaces.
    pub scope: String,
    /// The text to sign calls with; absent for a bearer token.
    pub mac_key: Option<String>,
    /// The person, as this app knows them: the key to keep them under.
    #[serde(rename = "openId")]
    pub open_id: String,
    /// The person, as all apps of one developer know them.
    pub union_id: String,
}

/// /user/profile.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Profile {
    /// The nickname.
    #[serde(rename = "miliaoNick")]
    pub nickname: String,
    /// The person, as all apps of one developer know them.
    #[serde(rename = "unionId")]
    pub union_id: String,
    /// The account's number, for apps that may know it.
    #[serde(rename = "userId")]
    pub user_id: Option<i64>,
    /// The picture in its usual size.
    #[serde(rename = "miliaoIcon")]
    pub icon: String,
    /// The picture, 120 × 120.
    #[serde(rename = "miliaoIcon_120")]
    pub icon_120: String,
}

/// /user/openidV2.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct OpenId {
    /// The person, as this app knows them.
    #[serde(rename = "openId")]
    pub open_id: String,
}

/// /user/phoneAndEmail; empty for what is absent or not granted.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct PhoneAndEmail {
    /// The verified phone number.
    pub phone: String,
    /// The verified mail address.
    pub email: String,
}

/// /user/relation.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Relation {
    /// The friends' account numbers.
    #[serde(deserialize_with = "joined_ids")]
    pub friends: Vec<i64>,
}

/// An answer that is no success.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Failure {
    /// The platform refused.
    #[error("the platform refused: {text} ({code})")]
    Refused {
        /// The code (protocol reference, section 9.1).
        code: i64,
        /// The text.
        text: String,
    },
    /// Neither a success nor an error of the platform.
    #[error("the platform's answer cannot be read (HTTP status {status})")]
    Unreadable {
        /// The HTTP status.
        status: u16,
    },
}

/// Reads a body of the token endpoint, with or without its prefix.
pub(crate) fn tokens(status: u16, body: &str) -> Result<Tokens, Failure> {
    #[derive(Deserialize)]
    struct Refusal {
        error: i64,
        error_description: String,
    }
    let json = body.strip_prefix(START_PREFIX).unwrap_or(body);
    if let Ok(Refusal {
        error,
        error_description,
    }) = serde_json::from_str(json)
    {
        return Err(Failure::Refused {
            code: error,
            text: error_description,
        });
    }
    serde_json::from_str(json).map_err(|_| Failure::Unreadable { status })
}

/// Reads the envelope of an open API.
pub(crate) fn data<T: DeserializeOwned>(status: u16, body: &str) -> Result<T, Failure> {
    #[derive(Deserialize)]
    struct Envelope<T> {
        code: i64,
        description: String,
        data: Option<T>,
    }
    match serde_json::from_str(body) {
        Ok(Envelope {
            code: 0,
            data: Some(data),
            ..
        }) => Ok(data),
        Ok(Envelope {
            code, description, ..
        }) if code != 0 => Err(Failure::Refused {
            code,
            text: description,
        }),
        _ => Err(Failure::Unreadable { status }),
    }
}

impl fmt::Debug for Tokens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Tokens")
            .field("expires_in", &self.expires_in)
            .field("scope", &self.scope)
            .finish_non_exhaustive()
    }
}

fn joined_ids<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<i64>, D::Error> {
    let text = String::deserialize(deserializer)?;
    let words = text.split(',').filter(|word| !word.is_empty());
    words
        .map(|word| word.parse().map_err(|_| D::Error::custom("not a list of ids")))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = r#"{"access_token":"V3_a","expires_in":1,"refresh_token":"R3_r","scope":"1 3","token_type":"mac","mac_key":"canary","mac_algorithm":"HmacSHA1","openId":"o","union_id":"u"}"#;

    #[test]
    fn section_4_3_tokens_with_and_without_prefix() {
        let plain = tokens(200, GOOD).unwrap();
        assert_eq!(plain.mac_key.as_deref(), Some("canary"));
        assert_eq!(tokens(200, &format!("&&&START&&&{GOOD}")), Ok(plain));
    }

    #[test]
    fn section_4_4_a_refusal_by_its_error_whatever_the_status() {
        let body =
            r#"&&&START&&&{"error":96013,"error_description":"invalid authorization code","traceId":"x"}"#;
        let refused = Failure::Refused {
            code: 96013,
            text: "invalid authorization code".into(),
        };
        assert_eq!(tokens(200, body), Err(refused.clone()));
        assert_eq!(tokens(400, body), Err(refused));
        assert_eq!(tokens(502, "<html>"), Err(Failure::Unreadable { status: 502 }));
    }

    #[test]
    fn section_6_1_envelopes() {
        let ok = r#"{"result":"ok","code":0,"data":{"friends":"1,22"},"description":"no error"}"#;
        assert_eq!(data::<Relation>(200, ok), Ok(Relation { friends: vec![1, 22] }));
        let none = r#"{"result":"ok","code":0,"data":{"friends":""},"description":"no error"}"#;
        assert_eq!(data::<Relation>(200, none), Ok(Relation { friends: vec![] }));
        let error = r#"{"result":"error","code":96007,"description":"invalid scope"}"#;
        let refused = Failure::Refused {
            code: 96007,
            text: "invalid scope".into(),
        };
        assert_eq!(data::<Relation>(403, error), Err(refused));
        assert_eq!(
            data::<Relation>(200, r#"{"code":0,"description":""}"#),
            Err(Failure::Unreadable { status: 200 })
        );
    }

    #[test]
    fn wb2_debug_shows_no_token() {
        let shown = format!("{:?}", tokens(200, GOOD));
        assert!(
            !shown.contains("V3_a") && !shown.contains("R3_r") && !shown.contains("canary"),
            "{shown}"
        );
    }
}
