//! A new password for one's own account.
//!
//! Owns: the view.

use askama::Template;

use super::sample;
use crate::page::rendered;
use crate::{Chrome, Mistake as _, NewPasswordError, Page, PasswordFault, Place, RenderError};

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
    pub error: Option<NewPasswordError>,
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
            ("busy", failed(NewPasswordError::Busy { wait_s: 5 })),
        ];
        let faults = PasswordFault::ALL.into_iter();
        all.extend(faults.map(|fault| (fault.state(), failed(NewPasswordError::Fault(fault)))));
        all
    }
}
