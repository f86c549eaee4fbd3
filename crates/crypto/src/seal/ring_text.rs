//! The text of a key file. For `ring` only.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use thiserror::Error;
use zeroize::{Zeroize as _, Zeroizing};

use super::Key;

/// What is wrong with a key file or a key id. Never quotes the key.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum KeyFileError {
    /// The file holds no key at all.
    #[error("no master key: expected a line `setaria-master-key v1 <kid> <base64 of 32 bytes>`")]
    Empty,
    /// The line (counted from 1) is not a key line.
    #[error("line {0}: expected `setaria-master-key v1 <kid> <base64 of 32 bytes>`")]
    NotAKey(usize),
    /// The last field of the line is not 32 bytes in base64.
    #[error("line {0}: the key is not the base64 of 32 bytes")]
    BadKey(usize),
    /// The line repeats a key id.
    #[error("line {0}: the key id {1:?} stands there twice")]
    Repeated(usize, String),
    /// The key id has characters or a length that are not allowed.
    #[error("the key id {0:?} is not 1 to 32 characters of A-Z, a-z, 0-9, '.', '_' and '-'")]
    BadKid(String),
}

pub(super) fn parse(text: &str) -> Result<Vec<(String, Key)>, KeyFileError> {
    let mut keys: Vec<(String, Key)> = Vec::new();
    for (line, number) in text.lines().zip(1..) {
        let line = line.trim();
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let (kid, key) = parse_line(line, number)?;
        if keys.iter().any(|(known, _)| *known == kid) {
            return Err(KeyFileError::Repeated(number, kid));
        }
        keys.push((kid, key));
    }
    if keys.is_empty() {
        Err(KeyFileError::Empty)
    } else {
        Ok(keys)
    }
}

pub(super) fn print<'a>(keys: impl Iterator<Item = (&'a str, &'a Key)>) -> Zeroizing<String> {
    let mut text = Zeroizing::new(String::new());
    for (kid, key) in keys {
        let encoded = Zeroizing::new(STANDARD.encode(**key));
        for part in [PREFIX, " ", VERSION, " ", kid, " ", encoded.as_str(), "\n"] {
            text.push_str(part);
        }
    }
    text
}

pub(super) fn checked_kid(kid: &str) -> Result<String, KeyFileError> {
    let allowed = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'_' | b'-');
    if (1..=32).contains(&kid.len()) && kid.bytes().all(allowed) {
        Ok(kid.to_owned())
    } else {
        Err(KeyFileError::BadKid(kid.to_owned()))
    }
}

const PREFIX: &str = "setaria-master-key";
const VERSION: &str = "v1";

fn parse_line(line: &str, number: usize) -> Result<(String, Key), KeyFileError> {
    let mut fields = line.split_ascii_whitespace();
    let (Some(PREFIX), Some(VERSION), Some(kid), Some(encoded), None) = (
        fields.next(),
        fields.next(),
        fields.next(),
        fields.next(),
        fields.next(),
    ) else {
        return Err(KeyFileError::NotAKey(number));
    };
    let kid = checked_kid(kid)?;
    let mut bytes = STANDARD
        .decode(encoded)
        .map_err(|_| KeyFileError::BadKey(number))?;
    let key = <[u8; 32]>::try_from(bytes.as_slice()).map_err(|_| KeyFileError::BadKey(number));
    bytes.zeroize();
    Ok((kid, Key::from(key?)))
}
