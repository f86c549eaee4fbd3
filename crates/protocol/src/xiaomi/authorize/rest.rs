//! What an authorize request says besides who asks and where the answer goes.

use crate::{
    Params,
    xiaomi::{ErrorCase, field, scope::ScopeRequest},
};

/// The parameters of section 2.1 behind client id, redirect URI, state and locale.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rest {
    /// Code or token.
    pub response_type: ResponseType,
    /// The permissions asked for.
    pub scope: ScopeRequest,
    /// Whether to skip the page when consent is still valid; the app's profile decides when absent (decision A10).
    pub skip_confirm: Option<bool>,
    /// The kind of platform (`pt`).
    pub platform: Platform,
    /// The device that the token is for, at most 256 bytes.
    pub device_id: Option<String>,
    /// The variant of the page.
    pub display: Display,
    /// The sign-in form to show first.
    pub login_type: Option<LoginType>,
    /// Hide the control that switches accounts.
    pub hide_switch: bool,
    /// The scheme under which another app returns to the asking one.
    pub callback_scheme: Option<String>,
}

/// What the app wants back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ResponseType {
    /// An authorization code, in the query.
    Code,
    /// An access token, in the fragment (implicit grant).
    Token,
}

/// The platform that asks (`pt`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Platform {
    /// 0: the open platform.
    #[default]
    Open,
    /// 1: the speaker platform.
    Droplet,
}

/// The page variant (`display`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Display {
    /// Fits any screen.
    #[default]
    Page,
    /// `mobile`.
    Mobile,
    /// `TV`.
    Tv,
}

/// The sign-in form to show first (`_loginType`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum LoginType {
    /// `pwd`: name and password.
    Password,
    /// `ticket`: a code by SMS.
    Ticket,
    /// `qr`: a picture to scan.
    Qr,
}

impl Rest {
    // Parameters that change what happens are strict; cosmetic ones fall back to their default.
    pub(super) fn parse(params: &Params) -> Result<Self, ErrorCase> {
        field::optional(params, "_locale")?;
        Ok(Self {
            response_type: response_type(params)?,
            scope: ScopeRequest::parse(field::optional(params, "scope")?.unwrap_or_default()),
            skip_confirm: skip_confirm(params)?,
            platform: match field::optional(params, "pt")? {
                Some("1") => Platform::Droplet,
                _ => Platform::Open,
            },
            device_id: field::kept(params, "device_id", MAX_DEVICE_ID)?.map(str::to_owned),
            display: match field::optional(params, "display")? {
                Some("mobile") => Display::Mobile,
                Some("TV") => Display::Tv,
                _ => Display::Page,
            },
            login_type: match field::optional(params, "_loginType")? {
                Some("pwd") => Some(LoginType::Password),
                Some("ticket") => Some(LoginType::Ticket),
                Some("qr") => Some(LoginType::Qr),
                _ => None,
            },
            hide_switch: field::optional(params, "_hideSwitch")? == Some("true"),
            callback_scheme: field::optional(params, "callback_scheme")?
                .filter(|text| is_scheme(text))
                .map(str::to_owned),
        })
    }
}

const MAX_DEVICE_ID: usize = 256;

fn response_type(params: &Params) -> Result<ResponseType, ErrorCase> {
    match field::required(params, "response_type")? {
        "code" => Ok(ResponseType::Code),
        "token" => Ok(ResponseType::Token),
        _ => Err(ErrorCase::ResponseTypeUnknown),
    }
}

fn skip_confirm(params: &Params) -> Result<Option<bool>, ErrorCase> {
    match field::optional(params, "skip_confirm")? {
        None => Ok(None),
        Some("true" | "True") => Ok(Some(true)),
        Some("false" | "False") => Ok(Some(false)),
        Some(_) => Err(ErrorCase::ParameterMalformed("skip_confirm")),
    }
}

fn is_scheme(text: &str) -> bool {
    text.len() <= 64
        && text
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'-' | b'.'))
}
