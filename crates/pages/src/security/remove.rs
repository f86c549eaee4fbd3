//! Take a factor away: asked once more, with what follows from it.
//!
//! Owns: the view.

use askama::Template;

use crate::page::rendered;
use crate::{Chrome, Later, Mistake, Page, Place, RenderError, paths};

/// The page that asks.
#[derive(Clone, Debug, Template)]
#[template(path = "security/remove.html")]
pub struct RemoveFactor {
    /// The frame.
    pub chrome: Chrome,
    /// What goes.
    pub factor: RemovedFactor,
    /// What one signs in with, for the browser that keeps the password.
    pub login: String,
    /// Whether no second factor is left afterwards; the password is typed once more then.
    pub last: bool,
    /// Why it stays.
    pub error: Option<RemoveFactorError>,
}

/// Why a factor stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RemoveFactorError {
    /// No password was typed.
    Empty,
    /// Another password than the account's.
    Wrong,
    /// The password is too short to guard the account alone.
    TooShort {
        /// How many characters are needed.
        least: i64,
    },
    /// It is not looked at now.
    Later(Later),
}

impl Mistake for RemoveFactorError {
    fn key(&self) -> &'static str {
        match self {
            Self::Empty => "sign-in-empty-password",
            Self::Wrong => "confirm-wrong-password",
            Self::TooShort { .. } => "password-too-short",
            Self::Later(later) => later.key(),
        }
    }

    fn field(&self) -> Option<&'static str> {
        match self {
            Self::Empty | Self::Wrong | Self::TooShort { .. } => Some("password"),
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
            Self::TooShort { least } => Some(("least", *least)),
            _ => None,
        }
    }
}

/// What goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RemovedFactor {
    /// The authenticator.
    Totp,
    /// A passkey.
    Passkey {
        /// Its name in the form.
        id: String,
        /// What its owner calls it.
        name: String,
    },
}

impl RemoveFactor {
    fn place(&self) -> Place {
        Place::Security
    }

    fn faulty(&self, field: &str) -> bool {
        self.error.is_some_and(|error| error.field() == Some(field))
    }

    /// Whether the way to a longer password is shown as the thing to do.
    fn too_short(&self) -> bool {
        matches!(self.error, Some(RemoveFactorError::TooShort { .. }))
    }

    fn action(&self) -> &'static str {
        match self.factor {
            RemovedFactor::Totp => paths::TOTP_REMOVE,
            RemovedFactor::Passkey { .. } => paths::PASSKEY_REMOVE,
        }
    }

    fn title_key(&self) -> &'static str {
        match self.factor {
            RemovedFactor::Totp => "totp-remove-title",
            RemovedFactor::Passkey { .. } => "passkey-remove-title",
        }
    }
}

impl Page for RemoveFactor {
    const NAME: &'static str = "remove-factor";

    fn title(&self) -> String {
        self.chrome.title(self.title_key(), self.error.is_some())
    }

    fn render(&self) -> Result<String, RenderError> {
        rendered(self)
    }

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        let totp = Self {
            chrome: Chrome {
                signed_in: true,
                ..chrome.clone()
            },
            factor: RemovedFactor::Totp,
            login: "1234567890123456".into(),
            last: true,
            error: None,
        };
        let passkey = Self {
            factor: RemovedFactor::Passkey {
                id: "kq3Zt1".into(),
                name: "Phone <b>".into(),
            },
            last: false,
            ..totp.clone()
        };
        let failed = |error| Self {
            error: Some(error),
            ..totp.clone()
        };
        vec![
            ("empty", failed(RemoveFactorError::Empty)),
            ("wrong", failed(RemoveFactorError::Wrong)),
            ("too-short", failed(RemoveFactorError::TooShort { least: 15 })),
            (
                "too-many",
                failed(RemoveFactorError::Later(Later::TooMany { wait_s: 240 })),
            ),
            (
                "busy",
                failed(RemoveFactorError::Later(Later::Busy { wait_s: 5 })),
            ),
            ("totp", totp),
            ("passkey", passkey),
        ]
    }
}
