//! The last page of recovery: the new password.

use askama::Template;

use crate::page::rendered;
use crate::{Chrome, Mistake as _, NewPasswordError, Page, PasswordFault, RenderError};

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
    pub error: Option<NewPasswordError>,
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
                failed(NewPasswordError::Fault(PasswordFault::Guessable)),
            ),
            ("busy", failed(NewPasswordError::Busy { wait_s: 5 })),
        ]
    }
}
