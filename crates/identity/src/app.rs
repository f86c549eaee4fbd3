//! An app: what an outside developer registered so that people can sign in with it.
//!
//! Owns: an app's facts and the policy that the dialects read. A rule that one dialect has is a field here, never a
//! branch in a verb. Hands over: the secret to `crypto` and `store`, redirect rules to `protocol`.

use serde::{Deserialize, Serialize};

use crate::clock::{DAY, MINUTE, Millis, SECOND};
use crate::id::{AccountId, AppId};
use crate::scope::ScopeSet;

/// A registered app.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct App {
    /// `client_id`.
    pub id: AppId,
    /// The name that people see, 1 to 64 characters.
    pub name: String,
    /// The account that registered it; apps of one developer share unionIds.
    pub developer_id: AccountId,
    /// The developer's name as people see it.
    pub developer_name: String,
    /// Which wire it speaks.
    pub dialect: Dialect,
    /// Whether it may do anything at all.
    pub enabled: bool,
    /// The registered redirect URIs.
    pub redirect_uris: Vec<String>,
    /// How a redirect URI is matched with them (decision A21).
    pub redirect_mode: RedirectMode,
    /// What it may ask for.
    pub scopes: ScopeSet,
    /// Its switches.
    pub policy: Policy,
    /// Grows when everything issued to the app must die: disabling, an operator's act.
    pub generation: i64,
    /// When it was registered, in unix milliseconds.
    pub created_at: Millis,
}

/// Which wire an app speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Dialect {
    /// The Xiaomi Account Open Platform.
    Xiaomi,
    /// OAuth 2.1 and OpenID Connect.
    Standard,
}

/// How a redirect URI is matched with the registered ones (decision A21).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum RedirectMode {
    /// The same string after normalisation.
    Exact,
    /// The same scheme and port, the same host or a sub-domain, the same path or one below.
    Xiaomi,
}

macro_rules! words {
    ($type:ident { $($variant:ident = $word:literal),+ }) => {
        impl $type {
            /// The word that stands in the store and on the command line.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }

            /// The value with that word.
            pub fn parse(word: &str) -> Option<Self> {
                match word { $($word => Some(Self::$variant),)+ _ => None }
            }
        }
    };
}

words!(Dialect { Xiaomi = "xiaomi", Standard = "standard" });
words!(RedirectMode { Exact = "exact", Xiaomi = "xiaomi" });

/// An app's switches. Every field has a safe default, so that an older row reads well under a newer binary.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Policy {
    /// How long what it gets lives (decision A1).
    pub tokens: TokenProfile,
    /// Whether `response_type=token` is open to it (decision A26).
    pub implicit: bool,
    /// Whether open API calls must carry a MAC (security X6).
    pub require_mac: bool,
    /// Whether an unknown or unheld scope is refused instead of dropped (decision A9).
    pub strict_scopes: bool,
    /// Whether the token endpoint answers it by GET (security X1).
    pub token_get: bool,
    /// Whether a refresh kills the old access token (decision A20).
    pub revoke_on_refresh: bool,
    /// Whether a repeated code or refresh token gets the same answer for ten seconds (decision A25).
    pub retry_window: bool,
    /// Whether an authorization request must carry `state` (security X12).
    pub require_state: bool,
}

impl Default for Policy {
    fn default() -> Self {
        Self {
            tokens: TokenProfile::Classic,
            implicit: false,
            require_mac: false,
            strict_scopes: false,
            token_get: false,
            revoke_on_refresh: false,
            retry_window: false,
            require_state: false,
        }
    }
}

impl Policy {
    /// What a new app of a dialect starts with.
    pub fn of(dialect: Dialect) -> Self {
        let xiaomi = dialect == Dialect::Xiaomi;
        Self {
            implicit: xiaomi,
            token_get: xiaomi,
            retry_window: xiaomi,
            ..Self::default()
        }
    }
}

/// How long codes, access tokens and refresh tokens live (decision A1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum TokenProfile {
    /// The lifetimes of the documents of 2017 to 2020.
    Classic,
    /// The lifetimes of the documents since 2023.
    Current,
    /// An operator's own, in seconds.
    Custom {
        /// Of a code.
        code_s: i64,
        /// Of an access token.
        access_s: i64,
        /// Of a refresh token.
        refresh_s: i64,
    },
}

impl TokenProfile {
    /// Lifetime of a code, in milliseconds.
    pub fn code(self) -> Millis {
        match self {
            Self::Classic => 5 * MINUTE,
            Self::Current => 10 * MINUTE,
            Self::Custom { code_s, .. } => code_s.saturating_mul(SECOND),
        }
    }

    /// Lifetime of an access token, in milliseconds.
    pub fn access(self) -> Millis {
        match self {
            Self::Classic => 90 * DAY,
            Self::Current => 3 * DAY,
            Self::Custom { access_s, .. } => access_s.saturating_mul(SECOND),
        }
    }

    /// Lifetime of a refresh token, in milliseconds.
    pub fn refresh(self) -> Millis {
        match self {
            Self::Classic => 3_650 * DAY,
            Self::Current => 90 * DAY,
            Self::Custom { refresh_s, .. } => refresh_s.saturating_mul(SECOND),
        }
    }

    /// Whether `skip_confirm` counts as true when it is absent (decision A10).
    pub fn skips_confirm(self) -> bool {
        self == Self::Current
    }

    /// Reads `classic`, `current` or `CODE,ACCESS,REFRESH` in seconds; each from one second to the documented ceiling of
    /// 10 minutes, 90 days and 10 years (security X7).
    pub fn parse(text: &str) -> Option<Self> {
        match text {
            "classic" => return Some(Self::Classic),
            "current" => return Some(Self::Current),
            _ => {}
        }
        let mut figures = text.split(',').map(|figure| figure.trim().parse::<i64>());
        let (Some(Ok(code_s)), Some(Ok(access_s)), Some(Ok(refresh_s)), None) =
            (figures.next(), figures.next(), figures.next(), figures.next())
        else {
            return None;
        };
        let within = |seconds: i64, ceiling: Millis| (1..=ceiling / SECOND).contains(&seconds);
        let fits =
            within(code_s, 10 * MINUTE) && within(access_s, 90 * DAY) && within(refresh_s, 3_650 * DAY);
        fits.then_some(Self::Custom {
            code_s,
            access_s,
            refresh_s,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a1_the_two_profiles_have_the_documented_seconds() {
        let seconds = |p: TokenProfile| (p.code() / SECOND, p.access() / SECOND, p.refresh() / SECOND);
        assert_eq!(seconds(TokenProfile::Classic), (300, 7_776_000, 315_360_000));
        assert_eq!(seconds(TokenProfile::Current), (600, 259_200, 7_776_000));
    }

    #[test]
    fn an_operators_own_figures_stay_under_the_documented_ceilings() {
        let custom = TokenProfile::Custom {
            code_s: 60,
            access_s: 3_600,
            refresh_s: 86_400,
        };
        assert_eq!(TokenProfile::parse("60,3600,86400"), Some(custom));
        for wrong in [
            "",
            "60",
            "60,3600",
            "60,3600,86400,1",
            "0,1,1",
            "601,1,1",
            "60,7776001,1",
            "60,60,315360001",
            "a,b,c",
        ] {
            assert_eq!(TokenProfile::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn an_older_row_reads_well() {
        let policy: Policy = serde_json::from_str(r#"{"require_mac":true}"#).unwrap();
        assert!(policy.require_mac && !policy.implicit);
    }
}
