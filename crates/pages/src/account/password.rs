//! A new password for one's own account.
//!
//! Owns: the view, and the wording of what is not taken.

use askama::Template;

use super::sample;
use crate::page::rendered;
use crate::text::Text;
use crate::{Chrome, Mistake, Page, PasswordFault, Place, RenderError};

/// The page.
#[derive(Clone, Debug, Template)]
#[template(path = "account/password.html")]
pub struct Password {
    /// The frame.
    pub chrome: Chrome,
    /// What one signs in with, for the browser that keeps the password.
    pub login: String,
    /// The shortest password, in characters.
    pub shortest: i64,
    /// Why the last one was not set.
    pub error: Option<PasswordError>,
}

/// Why it was not set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PasswordError {
    /// It is not taken.
    Fault(PasswordFault),
    /// More people set passwords than can be hashed.
    Busy {
        /// Seconds after which another attempt is worth making.
        wait_s: u64,
    },
}

impl Mistake for PasswordError {
    fn key(&self) -> &'static str {
        match self {
            Self::Fault(fault) => fault.key(),
            Self::Busy { .. } => "sign-in-busy",
        }
    }

    fn field(&self) -> Option<&'static str> {
        match self {
            Self::Fault(fault) => fault.field(),
            Self::Busy { .. } => None,
        }
    }

    fn filled<'a>(&self, text: Text<'a>) -> Text<'a> {
        match self {
            Self::Fault(fault) => fault.filled(text),
            Self::Busy { wait_s } => text.wait(*wait_s),
        }
    }
}

impl Password {
    fn place(&self) -> Place {
        Place::Security
    }

    fn faulty(&self, field: &str) -> bool {
        self.error.is_some_and(|error| error.field() == Some(field))
    }
}

impl Page for Password {
    const NAME: &'static str = "password";

    fn title(&self) -> String {
        self.chrome.title("password-title", self.error.is_some())
    }

    fn render(&self) -> Result<String, RenderError> {
        rendered(self)
    }

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        let plain = Self {
            chrome: sample::signed_in(chrome),
            login: "mei@example.com".into(),
            shortest: 15,
            error: None,
        };
        let failed = |error| Self {
            error: Some(error),
            ..plain.clone()
        };
        let mut all = vec![
            ("plain", plain.clone()),
            ("busy", failed(PasswordError::Busy { wait_s: 5 })),
        ];
        let faults = PasswordFault::ALL.into_iter();
        all.extend(faults.map(|fault| (fault.state(), failed(PasswordError::Fault(fault)))));
        all
    }
}
