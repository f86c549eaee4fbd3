//! Confirm the password for an app (protocol reference, section 7): the app asks, the person types it here, the app gets
//! a signed answer and never the password.
//!
//! Owns: the view, and the wording of what went wrong.

use askama::Template;

use crate::page::rendered;
use crate::people::{AccountLine, AppLine};
use crate::{Chrome, Later, Mistake, Page, RenderError};

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
    /// It is not looked at now.
    Later(Later),
}

impl Mistake for CheckPasswordError {
    fn key(&self) -> &'static str {
        match self {
            Self::EmptyLogin => "sign-in-empty-login",
            Self::EmptyPassword => "sign-in-empty-password",
            Self::Wrong { .. } => "check-wrong",
            Self::Later(later) => later.key(),
        }
    }

    fn field(&self) -> Option<&'static str> {
        match self {
            Self::EmptyLogin => Some("login"),
            Self::EmptyPassword | Self::Wrong { .. } => Some("password"),
            Self::Later(later) => later.field(),
        }
    }

    fn wait_s(&self) -> Option<u64> {
        match self {
            Self::Later(later) => later.wait_s(),
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
            (
                "too-many",
                failed(CheckPasswordError::Later(Later::TooMany { wait_s: 600 })),
            ),
            (
                "busy",
                failed(CheckPasswordError::Later(Later::Busy { wait_s: 5 })),
            ),
        ]
    }
}
