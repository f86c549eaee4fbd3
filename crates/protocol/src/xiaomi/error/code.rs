//! The official error codes (protocol reference, section 9.1).

use crate::Lang;

/// An error code of the dialect; 0 stands for success.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Code {
    /// 0: no error.
    NoError,
    /// 96001: unknown client, or its account service is off.
    ClientNotExists,
    /// 96002: a parameter is missing or malformed.
    InvalidRequest,
    /// 96003: client id and secret do not belong together.
    InvalidClient,
    /// 96004: the grant is invalid.
    InvalidGrant,
    /// 96005: the app has no right to this request.
    UnauthorizedClient,
    /// 96006: unknown grant type.
    UnsupportedGrantType,
    /// 96007: scope invalid, or not granted.
    InvalidScope,
    /// 96008: access token wrong, expired or revoked.
    InvalidToken,
    /// 96009: refresh token wrong, expired or used.
    InvalidRefreshToken,
    /// 96010: redirect URI malformed or not registered.
    InvalidRedirectUri,
    /// 96011: unknown response type.
    UnsupportedResponseType,
    /// 96012: the person or the server refused.
    AccessDenied,
    /// 96013: authorization code wrong, expired or used.
    InvalidCode,
}

impl Code {
    /// Every code, in order of number.
    pub const ALL: [Self; 14] = [
        Self::NoError,
        Self::ClientNotExists,
        Self::InvalidRequest,
        Self::InvalidClient,
        Self::InvalidGrant,
        Self::UnauthorizedClient,
        Self::UnsupportedGrantType,
        Self::InvalidScope,
        Self::InvalidToken,
        Self::InvalidRefreshToken,
        Self::InvalidRedirectUri,
        Self::UnsupportedResponseType,
        Self::AccessDenied,
        Self::InvalidCode,
    ];

    /// The number on the wire.
    pub fn number(self) -> u32 {
        self.entry().0
    }

    /// The official name, such as `OA_INVALID_CODE`.
    pub fn name(self) -> &'static str {
        self.entry().1
    }

    /// The text on the wire.
    pub fn text(self, lang: Lang) -> &'static str {
        let (_, _, english, chinese) = self.entry();
        match lang {
            Lang::En => english,
            Lang::Zh => chinese,
        }
    }

    // Texts that were seen on the wire stand here to the letter; the others follow their pattern.
    fn entry(self) -> (u32, &'static str, &'static str, &'static str) {
        match self {
            Self::NoError => (0, "OA_SUCCESS", "no error", "成功"),
            Self::ClientNotExists => (
                96001,
                "OA_CLIENT_NOT_EXISTS",
                "invalid client id",
                "客户端标识符无效",
            ),
            Self::InvalidRequest => (
                96002,
                "OA_INVALID_REQUEST",
                "a required parameter is missing or malformed",
                "缺少某个必需参数，或者格式不正确",
            ),
            Self::InvalidClient => (
                96003,
                "OA_INVALID_CLIENT",
                "invalid client secret",
                "客户端密钥无效",
            ),
            Self::InvalidGrant => (96004, "OA_INVALID_GRANT", "invalid grant", "授权凭据无效"),
            Self::UnauthorizedClient => (
                96005,
                "OA_UNAUTHORIZED_CLIENT",
                "unauthorized client",
                "应用没有权限进行此请求",
            ),
            Self::UnsupportedGrantType => (
                96006,
                "OA_UNSUPPORTED_GRANT_TYPE",
                "unsupported grant type",
                "不支持的grant_type",
            ),
            Self::InvalidScope => (
                96007,
                "OA_INVALID_SCOPE",
                "invalid scope",
                "scope是无效的、未知的，或格式不正确的",
            ),
            Self::InvalidToken => (
                96008,
                "OA_INVALID_TOKEN",
                "token invalid or expired",
                "token无效或已经过期",
            ),
            Self::InvalidRefreshToken => (
                96009,
                "OA_INVALID_REFRESHTOKEN",
                "invalid refresh token",
                "refresh_token无效",
            ),
            Self::InvalidRedirectUri => (
                96010,
                "OA_INVALID_REDIRECT_URI",
                "invalid redirect uri",
                "重定向地址无效",
            ),
            Self::UnsupportedResponseType => (
                96011,
                "OA_UNSUPPORTED_RESPONSE_TYPE",
                "unsupported response type",
                "不支持的response_type",
            ),
            Self::AccessDenied => (
                96012,
                "OA_ACCESS_DENIED",
                "server rejected auth request",
                "用户或授权服务器拒绝了请求",
            ),
            Self::InvalidCode => (
                96013,
                "OA_INVALID_CODE",
                "invalid authorization code",
                "授权码无效",
            ),
        }
    }
}
