//! Cookies: read from a header, written to one.
//!
//! Owns: their names and attributes (security SE1). Over https every one carries the `__Host-` prefix; over plain http,
//! which is for loopback, browsers would drop such cookies, so the prefix and `Secure` are left out.

use axum::http::header::COOKIE;
use axum::http::{HeaderMap, HeaderValue};

/// The browser's own random id.
pub(crate) const BROWSER: &str = "setaria_browser";
/// The handles of the sessions on this browser, the one used last first.
pub(crate) const SESSIONS: &str = "setaria_sessions";
/// Marks of the accounts that signed in on this browser before.
pub(crate) const KNOWN: &str = "setaria_known";
/// Handles by which a trusted browser is known.
pub(crate) const TRUSTED: &str = "setaria_trusted";
/// The code that was asked for, so that the link of its letter is known here.
pub(crate) const TICKET: &str = "setaria_ticket";
/// The language chosen on a page.
pub(crate) const LANGUAGE: &str = "setaria_language";
/// The theme chosen on a page.
pub(crate) const THEME: &str = "setaria_theme";

/// The longest request of an app that the cookie of a code takes along; what is longer goes on only where the code is typed.
pub(crate) const LONGEST_FLOW: usize = 2_500;

/// What browsers bind to this host alone, and to https.
const PREFIX: &str = "__Host-";

const YEAR_S: u32 = 365 * 24 * 3_600;

/// The cookies of a request, by the plain names.
pub(crate) struct Cookies<'a>(Vec<(&'a str, &'a str)>);

impl<'a> Cookies<'a> {
    pub(crate) fn new(headers: &'a HeaderMap, secure: bool) -> Self {
        let prefix = if secure { PREFIX } else { "" };
        let texts = headers
            .get_all(COOKIE)
            .iter()
            .filter_map(|value| value.to_str().ok());
        let pairs = texts
            .flat_map(|text| text.split(';'))
            .filter_map(|pair| pair.trim_ascii().split_once('='));
        let ours = pairs.filter_map(|(key, value)| Some((key.strip_prefix(prefix)?, value)));
        Self(ours.collect())
    }

    /// The value of a cookie, at most 4,096 bytes of printable ASCII.
    pub(crate) fn find(&self, name: &str) -> Option<&'a str> {
        self.0
            .iter()
            .find(|(key, value)| *key == name && value.len() <= 4_096)
            .map(|(_, value)| *value)
    }
}

/// How long a cookie stays.
#[derive(Clone, Copy)]
pub(crate) enum Stay {
    /// A year.
    Long,
    /// Not at all.
    Gone,
}

/// The `Set-Cookie` value. `None` if the value could not stand in a header, which none of ours can't.
pub(crate) fn set(name: &str, value: &str, stay: Stay, secure: bool) -> Option<HeaderValue> {
    let age = match stay {
        Stay::Long => YEAR_S,
        Stay::Gone => 0,
    };
    let (prefix, secure) = if secure { (PREFIX, "; Secure") } else { ("", "") };
    HeaderValue::try_from(format!(
        "{prefix}{name}={value}; Path=/; Max-Age={age}; HttpOnly; SameSite=Lax{secure}"
    ))
    .ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn se1_over_https_cookies_are_bound_to_the_host() {
        let value = set(SESSIONS, "abc", Stay::Long, true).unwrap();
        let text = value.to_str().unwrap();
        for part in [
            "__Host-setaria_sessions=abc;",
            "Path=/;",
            "HttpOnly",
            "SameSite=Lax",
            "Secure",
        ] {
            assert!(text.contains(part), "{part} in {text}");
        }
        assert!(!text.contains("Domain"));
        let headers = [(COOKIE, "x=1; __Host-setaria_sessions=abc".parse().unwrap())]
            .into_iter()
            .collect();
        assert_eq!(Cookies::new(&headers, true).find(SESSIONS), Some("abc"));
        assert_eq!(Cookies::new(&headers, false).find(SESSIONS), None);
    }
}
