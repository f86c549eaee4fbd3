//! The last page of recovery: the new password.

use askama::Template;

use crate::page::rendered;
use crate::text::Text;
use crate::{Chrome, Mistake, Page, PasswordFault, RenderError};

/// The page that sets the password.
#[derive(Clone, Debug, Template)]
#[template(path = "recovery/password.html")]
pub struct RecoverPassword {
    /// The frame.
    pub chrome: Chrome,
    /// What was typed as login, or the contact that was proven.
    pub login: String,
    /// The shortest password, in characters.
    pub shortest: i64,
    /// Whether the second factors go with the old password, after a wait.
    pub removes_factors: bool,
    /// What the page carries, as the hidden input `step`.
    pub step: String,
    /// Why the last one was not taken.
    pub error: Option<RecoverPasswordError>,
}

/// Why a password was not set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RecoverPasswordError {
    /// It is not taken.
    Password(PasswordFault),
    /// More people set passwords than can be hashed.
    Busy {
        /// Seconds after which another attempt is worth making.
        wait_s: u64,
    },
}

impl Mistake for RecoverPasswordError {
    fn key(&self) -> &'static str {
        match self {
            Self::Password(fault) => fault.key(),
            Self::Busy { .. } => "sign-in-busy",
        }
    }

    fn field(&self) -> Option<&'static str> {
        match self {
            Self::Password(fault) => fault.field(),
            Self::Busy { .. } => None,
        }
    }

    fn filled<'a>(&self, text: Text<'a>) -> Text<'a> {
        match self {
            Self::Password(fault) => fault.filled(text),
            Self::Busy { wait_s } => text.wait(*wait_s),
        }
    }
}

impl RecoverPassword {
    fn faulty(&self, field: &str) -> bool {
        self.error.is_some_and(|error| error.field() == Some(field))
    }
}

impl Page for RecoverPassword {
    const NAME: &'static str = "recover-password";

    fn title(&self) -> String {
        self.chrome.title("recover-password-title", self.error.is_some())
    }

    fn render(&self) -> Result<String, RenderError> {
        rendered(self)
    }

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        let plain = Self {
            chrome: chrome.clone(),
            login: "mei@example.com".into(),
            shortest: 15,
            removes_factors: false,
            step: "kq3Zt1".into(),
            error: None,
        };
        let failed = |error| Self {
            error: Some(error),
            ..plain.clone()
        };
        let removing = Self {
            removes_factors: true,
            ..plain.clone()
        };
        vec![
            ("plain", plain.clone()),
            ("after-wait", removing),
            (
                "password",
                failed(RecoverPasswordError::Password(PasswordFault::Guessable)),
            ),
            ("busy", failed(RecoverPasswordError::Busy { wait_s: 5 })),
        ]
    }
}
