//! The request to verify a person's password again.

use super::{CODE, NONCE, RESULT, SIGN, USER_ID, callback::decoded};
use crate::{
    Params,
    xiaomi::{ErrorCase, RedirectUri, field},
};

/// A checkPassword request whose parameters are all there. Whether the callback may be called is for the app's policy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckPasswordQuery {
    /// The app.
    pub client_id: i64,
    /// The account that the app believes is there.
    pub user_id: i64,
    /// Where the answer goes.
    pub callback: Callback,
}

/// An http or https URL that can carry the answer: its own query can be decoded and has none of the answer's names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Callback {
    uri: RedirectUri,
    parameters: Vec<(String, String)>,
}

impl CheckPasswordQuery {
    /// Reads clientId, xmUserId and callback.
    ///
    /// # Errors
    /// 96002 for a missing, repeated or malformed parameter; 96010 for a callback that can never be one. All are pages.
    pub fn parse(params: &Params) -> Result<Self, ErrorCase> {
        Ok(Self {
            client_id: field::required_id(params, "clientId")?,
            user_id: field::required_id(params, "xmUserId")?,
            callback: Callback::parse(field::required(params, "callback")?)?,
        })
    }
}

impl Callback {
    /// Reads a callback.
    ///
    /// # Errors
    /// 96010: no usable URL, not of the web, or a query that clashes with the answer.
    pub fn parse(text: &str) -> Result<Self, ErrorCase> {
        let uri = RedirectUri::parse(text).map_err(ErrorCase::RedirectMalformed)?;
        let parameters =
            decoded(uri.url().query().unwrap_or_default()).map_err(|_| ErrorCase::CallbackRefused)?;
        let clashes = parameters
            .iter()
            .any(|(name, _)| [RESULT, USER_ID, CODE, NONCE, SIGN].contains(&name.as_str()));
        if uri.is_web() && !clashes {
            Ok(Self { uri, parameters })
        } else {
            Err(ErrorCase::CallbackRefused)
        }
    }

    /// The URL as sent, to be compared with what is registered.
    pub fn uri(&self) -> &RedirectUri {
        &self.uri
    }

    /// Its own parameters, decoded, in their order.
    pub(super) fn parameters(&self) -> impl Iterator<Item = (&str, &str)> {
        self.parameters
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
    }
}
