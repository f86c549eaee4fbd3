//! The token request, from query and form alike.

use std::fmt;

use crate::{
    Params,
    xiaomi::{ErrorCase, RedirectUri, field},
};

/// A token request whose parameters are all there.
#[derive(Clone, PartialEq, Eq)]
pub struct TokenRequest {
    /// The app.
    pub client_id: i64,
    /// Its secret as sent, with spaces turned back to the `+` that an unencoded secret lost (section 3.2).
    pub client_secret: String,
    /// The redirect URI of the sign-in. Look at it after client and secret: a malformed one is 96010, which must not
    /// come before 96001 and 96003 (section 9.2).
    pub redirect_uri: Result<RedirectUri, ErrorCase>,
    /// What is exchanged.
    pub grant: Grant,
    /// The kind of token wanted.
    pub token_type: TokenType,
    /// The device that the token is for, at most 256 bytes.
    pub device_id: Option<String>,
}

/// What is exchanged for tokens.
#[derive(Clone, PartialEq, Eq)]
pub enum Grant {
    /// An authorization code.
    AuthorizationCode {
        /// The code as sent.
        code: String,
    },
    /// A refresh token.
    RefreshToken {
        /// The refresh token as sent.
        refresh_token: String,
    },
}

/// The kind of access token (decision A18).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum TokenType {
    /// With a key to sign calls; the default.
    #[default]
    Mac,
    /// Without one.
    Bearer,
}

impl TokenRequest {
    /// Reads the parameters of section 4.1; unknown ones are ignored, known ones may come once.
    ///
    /// # Errors
    /// 96002 for a missing, repeated or malformed parameter, 96006 for an unknown grant type.
    pub fn parse(params: &Params) -> Result<Self, ErrorCase> {
        Ok(Self {
            client_id: field::required_id(params, "client_id")?,
            client_secret: field::required(params, "client_secret")?.replace(' ', "+"),
            redirect_uri: RedirectUri::parse(field::required(params, "redirect_uri")?)
                .map_err(ErrorCase::RedirectMalformed),
            token_type: TokenType::parse(field::optional(params, "token_type")?)?,
            device_id: field::kept(params, "device_id", MAX_DEVICE_ID)?.map(str::to_owned),
            grant: Grant::parse(params)?,
        })
    }
}

impl Grant {
    fn parse(params: &Params) -> Result<Self, ErrorCase> {
        // Both names are known whatever the grant: sending either twice is an error.
        let code = field::required(params, "code");
        let refresh_token = field::required(params, "refresh_token");
        for outcome in [&code, &refresh_token] {
            if let Err(repeated @ ErrorCase::ParameterRepeated(_)) = outcome {
                return Err(*repeated);
            }
        }
        match field::required(params, "grant_type")? {
            "authorization_code" => Ok(Self::AuthorizationCode {
                code: code?.to_owned(),
            }),
            "refresh_token" => Ok(Self::RefreshToken {
                refresh_token: refresh_token?.to_owned(),
            }),
            _ => Err(ErrorCase::GrantTypeUnknown),
        }
    }
}

impl TokenType {
    /// The kind that a request asks for, as far as its parameters can be read: to write an error in the layout that the
    /// client expects.
    pub fn asked(params: &Params) -> Self {
        params
            .one("token_type")
            .ok()
            .and_then(|text| Self::parse(text).ok())
            .unwrap_or_default()
    }

    /// The word on the wire.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Mac => "mac",
            Self::Bearer => "bearer",
        }
    }

    fn parse(text: Option<&str>) -> Result<Self, ErrorCase> {
        match text {
            None => Ok(Self::Mac),
            Some(text) if text.eq_ignore_ascii_case("mac") => Ok(Self::Mac),
            Some(text) if text.eq_ignore_ascii_case("bearer") => Ok(Self::Bearer),
            Some(_) => Err(ErrorCase::ParameterMalformed("token_type")),
        }
    }
}

impl fmt::Debug for TokenRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TokenRequest")
            .field("client_id", &self.client_id)
            .field("grant", &self.grant)
            .field("token_type", &self.token_type)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for Grant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::AuthorizationCode { .. } => "AuthorizationCode(..)",
            Self::RefreshToken { .. } => "RefreshToken(..)",
        })
    }
}

const MAX_DEVICE_ID: usize = 256;
