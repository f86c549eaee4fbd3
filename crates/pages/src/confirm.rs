//! Confirm: before something risky, the person shows again that it is still them.
//!
//! Owns: the view, and the wording of what went wrong.

use askama::Template;

use crate::page::rendered;
use crate::people::AccountLine;
use crate::security::PasskeyAsk;
use crate::{Chrome, Mistake, Page, RenderError};

/// The page before a risky change.
#[derive(Clone, Debug, Template)]
#[template(path = "confirm.html")]
pub struct Confirm {
    /// The frame.
    pub chrome: Chrome,
    /// Who is signed in.
    pub account: AccountLine,
    /// Whether a code is asked for beside the password.
    pub code: bool,
    /// What a passkey is asked for with, if the account has one.
    pub passkey: Option<PasskeyAsk>,
    /// Where to go on, as the hidden input `to`: a path of ours.
    pub to: String,
    /// Why the last attempt did not succeed.
    pub error: Option<ConfirmError>,
}

/// Why somebody was not confirmed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ConfirmError {
    /// Nothing was typed as password.
    EmptyPassword,
    /// Another password than the account's.
    WrongPassword,
    /// No passkey of this account.
    Passkey,
    /// Nothing was typed as code.
    EmptyCode,
    /// No code that counts.
    WrongCode,
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

impl Mistake for ConfirmError {
    fn key(&self) -> &'static str {
        match self {
            Self::EmptyPassword => "sign-in-empty-password",
            Self::WrongPassword => "confirm-wrong-password",
            Self::Passkey => "passkey-wrong",
            Self::EmptyCode => "second-empty",
            Self::WrongCode => "second-wrong",
            Self::TooMany { .. } => "sign-in-too-many",
            Self::Busy { .. } => "sign-in-busy",
        }
    }

    fn field(&self) -> Option<&'static str> {
        match self {
            Self::EmptyPassword | Self::WrongPassword => Some("password"),
            Self::EmptyCode | Self::WrongCode => Some("otp"),
            Self::Passkey | Self::TooMany { .. } | Self::Busy { .. } => None,
        }
    }

    fn wait_s(&self) -> Option<u64> {
        match self {
            Self::TooMany { wait_s } | Self::Busy { wait_s } => Some(*wait_s),
            _ => None,
        }
    }
}

impl Confirm {
    fn faulty(&self, field: &str) -> bool {
        self.error.is_some_and(|error| error.field() == Some(field))
    }
}

impl Page for Confirm {
    const NAME: &'static str = "confirm";

    fn title(&self) -> String {
        self.chrome.title("confirm-title", self.error.is_some())
    }

    fn render(&self) -> Result<String, RenderError> {
        rendered(self)
    }

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        let plain = Self {
            chrome: chrome.clone(),
            account: AccountLine::sample(),
            code: false,
            passkey: None,
            to: crate::paths::ACCOUNT.into(),
            error: None,
        };
        let failed = |error| Self {
            error: Some(error),
            ..plain.clone()
        };
        let coded = |error| Self {
            code: true,
            passkey: Some(PasskeyAsk::sample()),
            error,
            ..plain.clone()
        };
        vec![
            ("plain", plain.clone()),
            ("empty-password", failed(ConfirmError::EmptyPassword)),
            ("with-code", coded(None)),
            ("empty-code", coded(Some(ConfirmError::EmptyCode))),
            ("wrong-code", coded(Some(ConfirmError::WrongCode))),
            ("passkey", coded(Some(ConfirmError::Passkey))),
            ("wrong-password", failed(ConfirmError::WrongPassword)),
            ("too-many", failed(ConfirmError::TooMany { wait_s: 240 })),
            ("busy", failed(ConfirmError::Busy { wait_s: 5 })),
        ]
    }
}
