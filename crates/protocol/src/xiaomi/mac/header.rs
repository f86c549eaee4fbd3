//! The header text in every layout that clients write (protocol reference, section 5.3).

use std::fmt;

use base64::{Engine as _, engine::general_purpose::STANDARD};

use super::Nonce;
use crate::{encoding::decode_percent, xiaomi::ErrorCase};

/// An Authorization header that the open APIs understand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Authorization {
    /// `MAC …`: a signed call.
    Mac(MacHeader),
    /// `Bearer …`: a token and no signature (decision A18).
    Bearer(BearerToken),
}

/// The token of a Bearer header.
#[derive(Clone, PartialEq, Eq)]
pub struct BearerToken(pub String);

/// The contents of a MAC header.
#[derive(Clone, PartialEq, Eq)]
pub struct MacHeader {
    /// The access token as sent.
    pub access_token: String,
    /// The nonce as sent.
    pub nonce: Nonce,
    /// The signature: an HMAC-SHA1 tag.
    pub mac: [u8; 20],
}

impl Authorization {
    /// Reads an Authorization header. Another scheme is none of ours: `None`.
    ///
    /// # Errors
    /// The scheme is `MAC` or `Bearer`, and the rest cannot be read.
    pub fn parse(text: &str) -> Result<Option<Self>, ErrorCase> {
        let (scheme, rest) = text.trim_ascii().split_once([' ', '\t']).unwrap_or((text, ""));
        if scheme.eq_ignore_ascii_case("MAC") {
            return MacHeader::parse(text).map(|header| Some(Self::Mac(header)));
        }
        if !scheme.eq_ignore_ascii_case("Bearer") {
            return Ok(None);
        }
        let token = rest.trim_ascii();
        let is_token = (1..=MAX_BYTES).contains(&token.len()) && token.bytes().all(|b| b.is_ascii_graphic());
        if is_token {
            Ok(Some(Self::Bearer(BearerToken(token.to_owned()))))
        } else {
            Err(ErrorCase::MacMalformed)
        }
    }
}

impl MacHeader {
    /// Reads `MAC key="value", …` with `access_token`, `nonce` and `mac` in any order, other keys ignored.
    ///
    /// # Errors
    /// `MacMalformed`: longer than 2,048 bytes, another layout, a key missing or repeated, a nonce that is none;
    /// `MacMismatch`: a `mac` that is the base64 of no tag.
    pub fn parse(text: &str) -> Result<Self, ErrorCase> {
        let fields = Fields::parse(text).ok_or(ErrorCase::MacMalformed)?;
        let decoded = |field: Option<&str>| {
            field
                .and_then(|raw| decode_percent(raw).ok())
                .filter(|value| !value.is_empty())
        };
        Ok(Self {
            access_token: decoded(fields.access_token).ok_or(ErrorCase::MacMalformed)?,
            nonce: decoded(fields.nonce)
                .and_then(|text| Nonce::parse(&text))
                .ok_or(ErrorCase::MacMalformed)?,
            mac: tag(&decoded(fields.mac).ok_or(ErrorCase::MacMalformed)?)?,
        })
    }
}

impl fmt::Debug for BearerToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("BearerToken(..)")
    }
}

impl fmt::Debug for MacHeader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MacHeader")
            .field("nonce", &self.nonce)
            .finish_non_exhaustive()
    }
}

const MAX_BYTES: usize = 2048;

// The undecoded values, by key.
#[derive(Default)]
struct Fields<'a> {
    access_token: Option<&'a str>,
    nonce: Option<&'a str>,
    mac: Option<&'a str>,
}

impl<'a> Fields<'a> {
    fn parse(text: &'a str) -> Option<Self> {
        if text.len() > MAX_BYTES {
            return None;
        }
        let (scheme, mut rest) = text.trim_ascii().split_once([' ', '\t'])?;
        if !scheme.eq_ignore_ascii_case("MAC") {
            return None;
        }
        let mut fields = Self::default();
        loop {
            let (key, value, behind) = pair(rest)?;
            fields.set(key, value)?;
            if behind.is_empty() {
                return Some(fields);
            }
            rest = behind.strip_prefix(',')?;
        }
    }

    // None when a key that matters comes a second time.
    fn set(&mut self, key: &str, value: &'a str) -> Option<()> {
        let slot = match key {
            "access_token" => &mut self.access_token,
            "nonce" => &mut self.nonce,
            "mac" => &mut self.mac,
            _ => return Some(()),
        };
        match slot.replace(value) {
            None => Some(()),
            Some(_) => None,
        }
    }
}

// `key="value"` and what stands behind it, white space around the pair dropped.
fn pair(text: &str) -> Option<(&str, &str, &str)> {
    let (key, rest) = text.split_once('=')?;
    let key = key.trim_ascii();
    let is_key = !key.is_empty()
        && key
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-'));
    let (value, behind) = rest.strip_prefix('"')?.split_once('"')?;
    is_key.then_some((key, value, behind.trim_ascii_start()))
}

// Strict: padded, and no bits behind the last byte, so that one tag has one text.
fn tag(text: &str) -> Result<[u8; 20], ErrorCase> {
    let bytes = STANDARD.decode(text).map_err(|_| ErrorCase::MacMismatch)?;
    bytes.try_into().map_err(|_| ErrorCase::MacMismatch)
}
