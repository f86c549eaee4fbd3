//! Percent-encoding in the three ways the wire needs, and one strict decoder. For every parser and builder of this crate.

use memchr::memchr2;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use thiserror::Error;

/// A `%` without two hexadecimal digits, or bytes that are not UTF-8.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("the percent-encoding is broken")]
pub struct Malformed;

/// Decodes `%XX`; `+` is a space (application/x-www-form-urlencoded).
///
/// # Errors
/// A broken escape, or bytes that are not UTF-8.
pub fn decode_form(raw: &str) -> Result<String, Malformed> {
    decode(raw, true)
}

/// Decodes `%XX`; `+` stays `+`.
///
/// # Errors
/// A broken escape, or bytes that are not UTF-8.
pub fn decode_percent(raw: &str) -> Result<String, Malformed> {
    decode(raw, false)
}

/// Encodes all but the unreserved characters of RFC 3986 (space is `%20`): what every client's parser takes, those that
/// split on `&` and `=` without decoding included.
pub fn encode_component(text: &str) -> String {
    utf8_percent_encode(text, NOT_UNRESERVED).to_string()
}

/// Encodes as java.net.URLEncoder and the WHATWG URL standard write forms (decision A30): space is `+`, `*-._` stay.
pub fn encode_form(text: &str) -> String {
    let encoded = utf8_percent_encode(text, NOT_FORM).to_string();
    if encoded.contains("%20") {
        encoded.replace("%20", "+")
    } else {
        encoded
    }
}

/// Encodes only what may not stand in a URI at all (RFC 3986, appendix A), and leaves its structure as it is.
pub fn encode_uri(text: &str) -> String {
    utf8_percent_encode(text, NOT_URI).to_string()
}

/// Splits raw form text into its undecoded pairs; empty pieces are skipped, a name without `=` has an empty value.
pub fn raw_pairs(raw: &str) -> impl Iterator<Item = (&str, &str)> {
    raw.split('&')
        .filter(|piece| !piece.is_empty())
        .map(|piece| piece.split_once('=').unwrap_or((piece, "")))
}

const NOT_UNRESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');
const NOT_FORM: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'*')
    .remove(b'-')
    .remove(b'.')
    .remove(b'_');
const NOT_URI: &AsciiSet = &percent_encoding::CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'<')
    .add(b'>')
    .add(b'\\')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}');

fn decode(raw: &str, plus_is_space: bool) -> Result<String, Malformed> {
    let mut rest = raw.as_bytes();
    if memchr2(b'%', b'+', rest).is_none() {
        return Ok(raw.to_owned());
    }
    let mut out = Vec::with_capacity(rest.len());
    while let Some((plain, [mark, behind @ ..])) =
        memchr2(b'%', b'+', rest).and_then(|at| rest.split_at_checked(at))
    {
        out.extend_from_slice(plain);
        rest = behind;
        out.push(match mark {
            b'%' => {
                let ([high, low], behind) = rest.split_first_chunk().ok_or(Malformed)?;
                rest = behind;
                hex_digit(*high)? << 4 | hex_digit(*low)?
            }
            _ if plus_is_space => b' ',
            _ => b'+',
        });
    }
    out.extend_from_slice(rest);
    String::from_utf8(out).map_err(|_| Malformed)
}

fn hex_digit(byte: u8) -> Result<u8, Malformed> {
    let value = char::from(byte).to_digit(16).ok_or(Malformed)?;
    u8::try_from(value).map_err(|_| Malformed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a30_space_is_plus_and_tilde_is_percent_encoded() {
        assert_eq!(encode_form("a b*-._~é/=&+"), "a+b*-._%7E%C3%A9%2F%3D%26%2B");
    }

    #[test]
    fn components_keep_only_unreserved_characters() {
        assert_eq!(
            encode_component("a b*-._~é/=&+"),
            "a%20b%2A-._~%C3%A9%2F%3D%26%2B"
        );
    }

    #[test]
    fn uris_keep_their_structure() {
        assert_eq!(
            encode_uri("a://b/{c}|d?e=f%20&g=é#"),
            "a://b/%7Bc%7D%7Cd?e=f%20&g=%C3%A9#"
        );
    }

    #[test]
    fn plus_is_a_space_only_in_forms() {
        assert_eq!(decode_form("a+b%2B%e4%BD%a0").as_deref(), Ok("a b+你"));
        assert_eq!(decode_percent("a+b%2B").as_deref(), Ok("a+b+"));
    }

    #[test]
    fn broken_escapes_are_refused() {
        for raw in ["%", "%4", "%g0", "%0g", "%ff", "%c3", "%+1", "%é"] {
            assert_eq!(decode_form(raw), Err(Malformed), "{raw}");
        }
    }
}
