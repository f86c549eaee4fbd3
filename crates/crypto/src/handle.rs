//! Opaque handles: the text that a code, a token or a session is known by, and the hash it is stored under.
//!
//! Random bytes are an argument, so that tests can repeat them. Every text is made of `[A-Za-z0-9_-]` only: such text is
//! the same signed raw or encoded, and survives clients that build URLs without encoding (protocol reference, 3.2).

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};

use crate::digest::sha256_of;

/// What a handle may be presented as. The kind is part of the stored hash, so that one kind never passes for another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum HandleKind {
    /// An access token.
    Access,
    /// A refresh token.
    Refresh,
    /// An authorization code.
    Code,
    /// A browser session.
    Session,
    /// The token inside a mailed link.
    Link,
    /// A trusted browser.
    Device,
    /// A sign-in by picture.
    Qr,
}

impl HandleKind {
    // Fixed width, so that no tag is a prefix of another tag plus text.
    fn tag(self) -> &'static [u8; 8] {
        match self {
            Self::Access => b"access\0\0",
            Self::Refresh => b"refresh\0",
            Self::Code => b"code\0\0\0\0",
            Self::Session => b"session\0",
            Self::Link => b"link\0\0\0\0",
            Self::Device => b"device\0\0",
            Self::Qr => b"qr\0\0\0\0\0\0",
        }
    }
}

/// An access token: `V3_` and 43 characters of base64url.
pub fn access(bytes: [u8; 32]) -> String {
    format!("V3_{}", URL_SAFE_NO_PAD.encode(bytes))
}

/// A refresh token: `R3_` and 43 characters of base64url.
pub fn refresh(bytes: [u8; 32]) -> String {
    format!("R3_{}", URL_SAFE_NO_PAD.encode(bytes))
}

/// The bytes of a token whose text shows which one it is: eight for its number, the rest for nobody to guess.
pub fn numbered(number: i64, secret: [u8; 24]) -> [u8; 32] {
    let mut bytes = [0; 32];
    let parts = number.to_be_bytes().into_iter().chain(secret);
    bytes.iter_mut().zip(parts).for_each(|(to, from)| *to = from);
    bytes
}

/// The number that the text of an access or refresh token begins with. It proves nothing; a text that is none of ours has
/// none, or any.
pub fn number(text: &str) -> Option<i64> {
    let mut bytes = [0; 9];
    URL_SAFE_NO_PAD
        .decode_slice(text.as_bytes().get(3..15)?, &mut bytes)
        .ok()?;
    bytes.first_chunk().map(|first| i64::from_be_bytes(*first))
}

/// An authorization code: a prefix, here `C3` and the number of its grant, then `_` and 32 upper-case hexadecimal digits for
/// nobody to guess (protocol reference, section 3.2: servers put what they like in front of the line).
pub fn code(number: i64, secret: [u8; 16]) -> String {
    format!("C3{number:016X}_{}", hex::encode_upper(secret))
}

/// The number that the text of a code begins with. It proves nothing; a text that is none of ours has none, or any.
pub fn code_number(text: &str) -> Option<i64> {
    let (number, _) = text.strip_prefix("C3")?.split_once('_')?;
    let digits = number.len() == 16 && number.bytes().all(|byte| byte.is_ascii_hexdigit());
    let number = digits.then(|| u64::from_str_radix(number, 16).ok())??;
    Some(number.cast_signed())
}

/// A name that opens nothing, of an invitation or of a letter on its way: 32 upper-case hexadecimal digits, so that no
/// command takes it for an option.
pub fn name(bytes: [u8; 16]) -> String {
    hex::encode_upper(bytes)
}

/// A session id: 43 characters of base64url.
pub fn session(bytes: [u8; 32]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

/// The token inside a mailed link: 43 characters of base64url.
pub fn link(bytes: [u8; 32]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

/// An app secret: 32 characters of base64url.
pub fn app_secret(bytes: [u8; 24]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

/// A MAC key: 27 characters of base64url. Clients sign with this text, not with the bytes (protocol reference, 3.2).
pub fn mac_key(bytes: [u8; 20]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

/// The hash a handle is stored and looked up under: SHA-256 over the kind and the exact text.
pub fn hash(kind: HandleKind, text: &str) -> [u8; 32] {
    sha256_of([kind.tag(), text.as_bytes()])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_have_the_forms_of_section_3_2() {
        assert_eq!(access([0xff; 32]), format!("V3_{}8", "_".repeat(42)));
        assert_eq!(refresh([0; 32]), format!("R3_{}", "A".repeat(43)));
        assert_eq!(
            code(255, [0xab; 16]),
            format!("C300000000000000FF_{}", "AB".repeat(16))
        );
        assert_eq!(mac_key([7; 20]).len(), 27);
        assert_eq!(app_secret([7; 24]).len(), 32);
        assert_eq!(session([0xfb; 32]).len(), 43);
        assert_eq!(link([0xfb; 32]).len(), 43);
    }

    #[test]
    fn the_text_of_a_token_begins_with_its_number() {
        for wanted in [0, 1, 3_700_000_000_000_000_000, i64::MAX, -1] {
            assert_eq!(number(&access(numbered(wanted, [0xab; 24]))), Some(wanted));
            assert_eq!(number(&refresh(numbered(wanted, [0; 24]))), Some(wanted));
        }
        for strange in [
            "",
            "V3_",
            "V3_AAAAAAAAAAA",
            "V3_AAAAAAAA!AAA",
            "V3_\u{e4}\u{e4}\u{e4}\u{e4}\u{e4}\u{e4}",
        ] {
            assert_eq!(number(strange), None, "{strange}");
        }
    }

    #[test]
    fn the_text_of_a_code_begins_with_its_number() {
        for wanted in [0, 1, 3_700_000_000_000_000_000, i64::MAX, -1] {
            assert_eq!(code_number(&code(wanted, [0xab; 16])), Some(wanted));
        }
        let former = format!("C3_{}", "AB".repeat(16));
        for strange in [
            "",
            "C3",
            &former,
            "C3+0000000000000F_A",
            "C3\u{e4}_",
            "V30000000000000001_A",
        ] {
            assert_eq!(code_number(strange), None, "{strange}");
        }
    }

    #[test]
    fn texts_need_no_encoding_anywhere() {
        for byte in [0, 0x3e, 0x3f, 0xfb, 0xff] {
            for text in [
                access([byte; 32]),
                refresh([byte; 32]),
                code(i64::from(byte), [byte; 16]),
                session([byte; 32]),
                app_secret([byte; 24]),
                mac_key([byte; 20]),
            ] {
                assert!(
                    text.bytes()
                        .all(|b| b.is_ascii_alphanumeric() || b == b'_' || b == b'-'),
                    "{text}"
                );
            }
        }
    }

    #[test]
    fn a_kind_never_matches_another_kind() {
        let kinds = [
            HandleKind::Access,
            HandleKind::Refresh,
            HandleKind::Code,
            HandleKind::Session,
            HandleKind::Link,
            HandleKind::Device,
            HandleKind::Qr,
        ];
        for a in kinds {
            for b in kinds {
                assert_eq!(hash(a, "text") == hash(b, "text"), a == b);
            }
        }
        assert_ne!(hash(HandleKind::Access, "text"), hash(HandleKind::Access, "Text"));
    }
}
