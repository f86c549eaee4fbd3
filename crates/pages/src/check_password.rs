//! Confirm the password for an app (protocol reference, section 7): the app asks, the person types it here, the app gets
//! a signed answer and never the password.
//!
//! Owns: the view, and the wording of what went wrong.

use askama::Template;

use crate::page::rendered;
use crate::people::{AccountLine, AppLine};
use crate::{Chrome, Mistake, Page, RenderError};

/// The page of `/checkPassword`; it posts to itself (decision A31).
#[derive(Clone, Debug, Template)]
#[template(path = "check_password.html")]
pub struct CheckPassword {
    /// The frame.
    pub chrome: Chrome,
    /// Who asks; its `host` is that of the callback.
    pub app: AppLine,
    /// The account, shown with nickname and picture where this browser is signed in to it.
    pub account: Option<AccountLine>,
    /// What stands in the input `login`: hidden when `known_account`, typed otherwise.
    pub login: String,
    /// Whether the account is settled, so that only the password is asked for.
    pub known_account: bool,
    /// Why the last attempt did not succeed.
    pub error: Option<CheckPasswordError>,
    /// The pending request, as the hidden input `flow`.
    pub flow: String,
}

/// Why the password was not confirmed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CheckPasswordError {
    /// Nothing was typed as login.
    EmptyLogin,
    /// Nothing was typed as password.
    EmptyPassword,
    /// No account with that login and password.
    Wrong {
        /// Attempts left before the app is told that it failed (decision A24).
        tries_left: u32,
    },
    /// Too many attempts.
    TooMany {
        /// Seconds until the next one counts.
        wait_s: u64,
    },
    /// More people sign in than passwords can be checked.
    Busy {
        /// Seconds after which another attempt is worth making.
        wait_s: u64,
    },
}

impl Mistake for CheckPasswordError {
    fn key(&self) -> &'static str {
        match self {
            Self::EmptyLogin => "sign-in-empty-login",
            Self::EmptyPassword => "sign-in-empty-password",
            Self::Wrong { .. } => "check-wrong",
            Self::TooMany { .. } => "sign-in-too-many",
            Self::Busy { .. } => "sign-in-busy",
        }
    }

    fn field(&self) -> Option<&'static str> {
        match self {
            Self::EmptyLogin => Some("login"),
            Self::EmptyPassword | Self::Wrong { .. } => Some("password"),
            Self::TooMany { .. } | Self::Busy { .. } => None,
        }
    }

    fn wait_s(&self) -> Option<u64> {
        match self {
            Self::TooMany { wait_s } | Self::Busy { wait_s } => Some(*wait_s),
            _ => None,
        }
    }

    fn number(&self) -> Option<(&'static str, i64)> {
        match self {
            Self::Wrong { tries_left } => Some(("tries", (*tries_left).into())),
            _ => None,
        }
    }
}

impl CheckPassword {
    fn faulty(&self, field: &str) -> bool {
        self.error.is_some_and(|error| error.field() == Some(field))
    }
}

impl Page for CheckPassword {
    const NAME: &'static str = "check-password";

    fn title(&self) -> String {
        self.chrome.title("check-title", self.error.is_some())
    }

    fn render(&self) -> Result<String, RenderError> {
        rendered(self)
    }

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        let known = Self {
            chrome: chrome.clone(),
            app: AppLine::sample(),
            account: Some(AccountLine::sample()),
            login: AccountLine::sample().user_id.to_string(),
            known_account: true,
            error: None,
            flow: "kq3Zt1".into(),
        };
        let unknown = Self {
            account: None,
            login: String::new(),
            known_account: false,
            ..known.clone()
        };
        let failed = |error| Self {
            error: Some(error),
            ..known.clone()
        };
        vec![
            ("known", known.clone()),
            ("unknown", unknown.clone()),
            (
                "empty-login",
                Self {
                    error: Some(CheckPasswordError::EmptyLogin),
                    ..unknown
                },
            ),
            ("empty-password", failed(CheckPasswordError::EmptyPassword)),
            ("wrong", failed(CheckPasswordError::Wrong { tries_left: 2 })),
            ("last-try", failed(CheckPasswordError::Wrong { tries_left: 1 })),
            ("too-many", failed(CheckPasswordError::TooMany { wait_s: 600 })),
            ("busy", failed(CheckPasswordError::Busy { wait_s: 5 })),
        ]
    }
}
