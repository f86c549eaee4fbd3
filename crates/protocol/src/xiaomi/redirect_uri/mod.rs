//! Redirect URIs: what may be one, its normal form, and when a request's URI is a registered one.
//!
//! Text is checked as it came before a URL parser sees it, so that two parsers cannot disagree about it (decision A28).
//! The same value answers the check and builds the `Location`.

mod parse;
mod reason;
mod rule;

use std::fmt;

use serde::{Deserialize, Serialize};
use url::Url;

use crate::encoding::encode_uri;

pub use reason::Reason;
pub use rule::{MatchMode, callback_allowed, matches, same_target};

/// A usable redirect URI. Equality and `Debug` are of the text as sent, which it is stored as; matching is by [`matches()`].
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct RedirectUri {
    raw: String,
    normal: Url,
}

impl RedirectUri {
    /// Reads one URI.
    ///
    /// # Errors
    /// Why the text can never be a redirect URI, in either mode.
    pub fn parse(raw: &str) -> Result<Self, Reason> {
        parse::normal(raw).map(|normal| Self {
            raw: raw.to_owned(),
            normal,
        })
    }

    /// Reads registered URIs, separated by `;`; blank pieces are skipped.
    ///
    /// # Errors
    /// The first piece that is none, and why.
    pub fn parse_list(text: &str) -> Result<Vec<Self>, (String, Reason)> {
        text.split(';')
            .map(str::trim)
            .filter(|piece| !piece.is_empty())
            .map(|piece| Self::parse(piece).map_err(|reason| (piece.to_owned(), reason)))
            .collect()
    }

    /// The text as sent.
    pub fn as_str(&self) -> &str {
        &self.raw
    }

    /// The normal form that matching compares (decision A28).
    pub fn normal_form(&self) -> &str {
        self.normal.as_str()
    }

    /// The scheme, in lower case.
    pub fn scheme(&self) -> &str {
        self.normal.scheme()
    }

    /// The host, in lower case; empty for a private scheme without one.
    pub fn host(&self) -> &str {
        self.normal.host_str().unwrap_or_default()
    }

    /// Whether this is an `http` or `https` URI.
    pub fn is_web(&self) -> bool {
        matches!(self.scheme(), "http" | "https")
    }

    /// Whether the host is this machine: `localhost` or a loopback address.
    pub fn is_loopback(&self) -> bool {
        match self.normal.host() {
            Some(url::Host::Domain(name)) => name == "localhost",
            Some(url::Host::Ipv4(address)) => address.is_loopback(),
            Some(url::Host::Ipv6(address)) => address.is_loopback(),
            None => false,
        }
    }

    /// The URI with `parameters` behind its own query, for a `Location` header: every byte is one that java.net.URI and
    /// iOS accept.
    pub(crate) fn with_query(&self, parameters: &str) -> String {
        let base = encode_uri(&self.raw);
        let joint = match base.split_once('?') {
            None => "?",
            Some((_, query)) if query.is_empty() || query.ends_with('&') => "",
            Some(_) => "&",
        };
        format!("{base}{joint}{parameters}")
    }

    /// The URI with a fragment.
    pub(crate) fn with_fragment(&self, fragment: &str) -> String {
        format!("{}#{fragment}", encode_uri(&self.raw))
    }

    /// The normal form as a parsed URL.
    pub(crate) fn url(&self) -> &Url {
        &self.normal
    }
}

impl From<RedirectUri> for String {
    fn from(uri: RedirectUri) -> Self {
        uri.raw
    }
}

impl TryFrom<String> for RedirectUri {
    type Error = &'static str;

    fn try_from(raw: String) -> Result<Self, Self::Error> {
        Self::parse(&raw).map_err(|_| "no redirect URI")
    }
}

impl fmt::Debug for RedirectUri {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("RedirectUri").field(&self.raw).finish()
    }
}

#[cfg(test)]
mod tests;
