//! Confirm: before something risky, the person shows again that it is still them.
//!
//! Owns: the view, and the wording of what went wrong.

use askama::Template;

use crate::page::rendered;
use crate::people::AccountLine;
use crate::security::PasskeyAsk;
use crate::{Chrome, Later, Mistake, Page, RenderError, paths};

/// The page before a risky change.
#[derive(Clone, Debug, Template)]
#[template(path = "confirm.html")]
pub struct Confirm {
    /// The frame.
    pub chrome: Chrome,
    /// Who is signed in.
    pub account: AccountLine,
    /// What was proven by a code sent to a contact, as the hidden input `step`; no password is asked for then.
    pub step: Option<String>,
    /// Whether a code of the second step is asked for.
    pub code: bool,
    /// Where a code can be sent instead of typing the password.
    pub send: Vec<CodeTo>,
    /// What a passkey is asked for with, if the account has one.
    pub passkey: Option<PasskeyAsk>,
    /// Where to go on, as the hidden input `to`: a path of ours.
    pub to: String,
    /// Why the last attempt did not succeed.
    pub error: Option<ConfirmError>,
}

/// A contact that a code can be sent to.
#[derive(Clone, Debug)]
pub struct CodeTo {
    /// Its name in the form.
    pub id: &'static str,
    /// The contact.
    pub contact: String,
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
    /// Too many codes were asked for.
    TooManyCodes {
        /// Seconds until the next one is sent.
        wait_s: u64,
    },
    /// It is not looked at now.
    Later(Later),
}

impl Mistake for ConfirmError {
    fn key(&self) -> &'static str {
        match self {
            Self::EmptyPassword => "sign-in-empty-password",
            Self::WrongPassword => "confirm-wrong-password",
            Self::Passkey => "passkey-wrong",
            Self::EmptyCode => "second-empty",
            Self::WrongCode => "second-wrong",
            Self::TooManyCodes { .. } => "code-too-many",
            Self::Later(later) => later.key(),
        }
    }

    fn field(&self) -> Option<&'static str> {
        match self {
            Self::EmptyPassword | Self::WrongPassword => Some("password"),
            Self::EmptyCode | Self::WrongCode => Some("otp"),
            Self::Passkey | Self::TooManyCodes { .. } => None,
            Self::Later(later) => later.field(),
        }
    }

    fn wait_s(&self) -> Option<u64> {
        match self {
            Self::TooManyCodes { wait_s } => Some(*wait_s),
            Self::Later(later) => later.wait_s(),
            _ => None,
        }
    }
}

impl Confirm {
    /// Where the form goes: whoever has proven a contact goes on where they did.
    fn action(&self) -> &'static str {
        if self.step.is_some() {
            paths::CONFIRM_CODE
        } else {
            paths::CONFIRM
        }
    }

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
            step: None,
            code: false,
            send: vec![CodeTo {
                id: "email",
                contact: "mei@example.com".into(),
            }],
            passkey: None,
            to: paths::ACCOUNT.into(),
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
        let second = |error| Self {
            step: Some("kq3Zt1".into()),
            send: Vec::new(),
            ..coded(error)
        };
        let nowhere = Self {
            send: Vec::new(),
            ..plain.clone()
        };
        let too_many_codes = ConfirmError::TooManyCodes { wait_s: 240 };
        vec![
            ("plain", plain.clone()),
            ("no-contact", nowhere),
            ("second", second(None)),
            ("second-wrong", second(Some(ConfirmError::WrongCode))),
            ("too-many-codes", failed(too_many_codes)),
            ("empty-password", failed(ConfirmError::EmptyPassword)),
            ("with-code", coded(None)),
            ("empty-code", coded(Some(ConfirmError::EmptyCode))),
            ("wrong-code", coded(Some(ConfirmError::WrongCode))),
            ("passkey", coded(Some(ConfirmError::Passkey))),
            ("wrong-password", failed(ConfirmError::WrongPassword)),
            (
                "too-many",
                failed(ConfirmError::Later(Later::TooMany { wait_s: 240 })),
            ),
            ("busy", failed(ConfirmError::Later(Later::Busy { wait_s: 5 }))),
        ]
    }
}
