//! What happened, finer than the code that the wire shows (protocol reference, section 9.2).

use super::Code;
use crate::{Lang, params::ParamsError, xiaomi::redirect_uri::Reason};

/// A way for a request to fail.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ErrorCase {
    /// Query or body cannot be decoded or is out of bounds.
    RequestUnreadable,
    /// The named parameter is missing or empty.
    ParameterMissing(&'static str),
    /// The named parameter was sent more than once.
    ParameterRepeated(&'static str),
    /// The named parameter has a value that cannot be.
    ParameterMalformed(&'static str),
    /// No such app, or its account service is off.
    AppUnknown,
    /// The client secret is wrong.
    SecretWrong,
    /// The app may not use this response or grant type.
    GrantNotAllowed,
    /// The app may not send its secret by GET.
    TokenByGetRefused,
    /// A browser came to an address that is for servers.
    BrowserRefused,
    /// Too many requests from this app or source.
    TooManyRequests,
    /// The grant type is neither `authorization_code` nor `refresh_token`.
    GrantTypeUnknown,
    /// The access token lacks the scope that the API needs.
    ScopeNotGranted,
    /// A scope is unknown or not the app's, and the app is set to strict scopes.
    ScopeUnknown,
    /// The access token is wrong, expired or revoked.
    TokenInvalid,
    /// The refresh token is wrong, expired, used or another app's.
    RefreshTokenInvalid,
    /// The redirect URI is not a registered one.
    RedirectMismatch,
    /// The redirect URI cannot be used at all.
    RedirectMalformed(Reason),
    /// The callback of checkPassword is not on a registered host, or brings names that only the answer may have.
    CallbackRefused,
    /// The response type is neither `code` nor `token`.
    ResponseTypeUnknown,
    /// The person pressed cancel.
    AccessDenied,
    /// The Authorization header cannot be read.
    MacMalformed,
    /// The signature is not the one that the request needs.
    MacMismatch,
    /// The app is set to signed calls only, and this one is not signed.
    MacRequired,
    /// The nonce was used before.
    NonceReused,
    /// The nonce's minutes are too far from the server's clock.
    NonceSkewed,
    /// The access token was issued to another app, or header and query name different tokens.
    TokenOfAnotherApp,
    /// The authorization code is wrong, expired, used or another app's.
    CodeInvalid,
    /// The server cannot do it now; nothing was changed.
    Unavailable,
}

impl ErrorCase {
    /// The code on the wire.
    pub fn code(self) -> Code {
        match self {
            Self::RequestUnreadable
            | Self::ParameterMissing(_)
            | Self::ParameterRepeated(_)
            | Self::ParameterMalformed(_) => Code::InvalidRequest,
            Self::AppUnknown => Code::ClientNotExists,
            Self::SecretWrong => Code::InvalidClient,
            Self::GrantNotAllowed
            | Self::TokenByGetRefused
            | Self::BrowserRefused
            | Self::TooManyRequests => Code::UnauthorizedClient,
            Self::GrantTypeUnknown => Code::UnsupportedGrantType,
            Self::ScopeNotGranted | Self::ScopeUnknown => Code::InvalidScope,
            Self::TokenInvalid => Code::InvalidToken,
            Self::RefreshTokenInvalid => Code::InvalidRefreshToken,
            Self::RedirectMismatch | Self::RedirectMalformed(_) | Self::CallbackRefused => {
                Code::InvalidRedirectUri
            }
            Self::ResponseTypeUnknown => Code::UnsupportedResponseType,
            Self::AccessDenied
            | Self::MacMalformed
            | Self::MacMismatch
            | Self::MacRequired
            | Self::NonceReused
            | Self::NonceSkewed
            | Self::TokenOfAnotherApp
            | Self::Unavailable => Code::AccessDenied,
            Self::CodeInvalid => Code::InvalidCode,
        }
    }

    /// The HTTP status of an open API's answer (decision A4).
    pub fn api_status(self) -> u16 {
        if let Some(status) = self.transport_status() {
            return status;
        }
        match self.code() {
            Code::AccessDenied => 401,
            Code::InvalidToken | Code::InvalidScope | Code::UnauthorizedClient => 403,
            _ => 400,
        }
    }

    /// The status of the two cases that no code of the dialect speaks of, and that HTTP has a word for.
    pub fn transport_status(self) -> Option<u16> {
        match self {
            Self::TooManyRequests => Some(429),
            Self::Unavailable => Some(503),
            _ => None,
        }
    }

    /// The text on the wire: the code's text, or the case's own where a client's developer must know more.
    pub fn text(self, lang: Lang) -> &'static str {
        let (english, chinese) = match self {
            Self::MacMalformed => ("invalid authorization header", "Authorization请求头无效"),
            Self::MacMismatch => ("invalid mac signature", "mac签名无效"),
            Self::MacRequired => ("mac signature required", "必须提供mac签名"),
            Self::NonceReused => ("nonce has already been used", "nonce已经被使用过"),
            Self::NonceSkewed => ("nonce is out of the time window", "nonce不在有效时间范围内"),
            Self::TokenOfAnotherApp => ("token does not belong to this client", "token不属于该应用"),
            Self::TooManyRequests => ("too many requests", "请求过于频繁"),
            Self::Unavailable => ("service temporarily unavailable", "服务暂时不可用"),
            _ => return self.code().text(lang),
        };
        match lang {
            Lang::En => english,
            Lang::Zh => chinese,
        }
    }

    /// What to do about it, in a sentence or two, for an error page.
    pub fn hint(self, lang: Lang) -> String {
        super::hint::hint(self, lang)
    }
}

impl From<ParamsError> for ErrorCase {
    fn from(_: ParamsError) -> Self {
        Self::RequestUnreadable
    }
}
