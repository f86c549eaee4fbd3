//! Cookies: read from a request, written to an answer. Over https they are bound to the host by their name.

use axum::http::header::COOKIE;
use axum::http::{HeaderMap, HeaderValue};

/// The id of the session.
pub(crate) const SESSION: &str = "photo_frame_session";
/// The chosen language.
pub(crate) const LANGUAGE: &str = "photo_frame_language";

/// The value of a cookie.
pub(crate) fn find<'a>(headers: &'a HeaderMap, name: &str, secure: bool) -> Option<&'a str> {
    let name = full_name(name, secure);
    let texts = headers
        .get_all(COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok());
    let mut pairs = texts
        .flat_map(|text| text.split(';'))
        .filter_map(|pair| pair.trim().split_once('='));
    pairs.find(|(key, _)| *key == name).map(|(_, value)| value)
}

/// The `Set-Cookie` value; an age of 0 s takes the cookie away. `None` for a value that no header can hold.
pub(crate) fn set(name: &str, value: &str, age_s: u64, secure: bool) -> Option<HeaderValue> {
    let name = full_name(name, secure);
    let secure = if secure { "; Secure" } else { "" };
    let text = format!("{name}={value}; Path=/; Max-Age={age_s}; HttpOnly; SameSite=Lax{secure}");
    HeaderValue::try_from(text).ok()
}

fn full_name(name: &str, secure: bool) -> String {
    let prefix = if secure { "__Host-" } else { "" };
    format!("{prefix}{name}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn se1_session_cookies_are_out_of_reach_of_scripts_and_other_sites() {
        let plain = set(SESSION, "abc", 60, false).unwrap();
        assert_eq!(
            plain.to_str().unwrap(),
            "photo_frame_session=abc; Path=/; Max-Age=60; HttpOnly; SameSite=Lax"
        );
        let secure = set(SESSION, "abc", 60, true).unwrap();
        let secure = secure.to_str().unwrap();
        assert!(secure.starts_with("__Host-photo_frame_session=abc;") && secure.ends_with("; Secure"));
        assert_eq!(set(SESSION, "a\nb", 60, false), None);
    }

    #[test]
    fn a_cookie_is_found_among_others() {
        let headers: HeaderMap = [(COOKIE, "x=1; photo_frame_session=abc;y=2".parse().unwrap())]
            .into_iter()
            .collect();
        assert_eq!(find(&headers, SESSION, false), Some("abc"));
        assert_eq!(find(&headers, SESSION, true), None);
    }
}
