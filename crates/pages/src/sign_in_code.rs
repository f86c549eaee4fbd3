//! Sign in by a code: whom to send it to.
//!
//! Owns: the view. The page reads the same whether there is such an account or not.

use askama::Template;

use crate::page::rendered;
use crate::people::AppLine;
use crate::{Chrome, Mistake as _, Page, RenderError, SendCodeError};

/// The page that takes the login.
#[derive(Clone, Debug, Template)]
#[template(path = "sign_in_code.html")]
pub struct SignInCode {
    /// The frame.
    pub chrome: Chrome,
    /// What was typed as login.
    pub login: String,
    /// The app that the person is on the way to.
    pub app: Option<AppLine>,
    /// The pending request, as the hidden input `flow`.
    pub flow: Option<String>,
    /// Why no code was sent.
    pub error: Option<SendCodeError>,
}

impl SignInCode {
    fn faulty(&self) -> bool {
        self.error.is_some_and(|error| error.field().is_some())
    }
}

impl Page for SignInCode {
    const NAME: &'static str = "sign-in-code";

    fn title(&self) -> String {
        self.chrome.title("sign-in-code-title", self.error.is_some())
    }

    fn render(&self) -> Result<String, RenderError> {
        rendered(self)
    }

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        let plain = Self {
            chrome: chrome.clone(),
            login: String::new(),
            app: None,
            flow: None,
            error: None,
        };
        let for_app = Self {
            app: Some(AppLine::sample()),
            flow: Some("kq3Zt1".into()),
            ..plain.clone()
        };
        let failed = |login: &str, error| Self {
            login: login.into(),
            error: Some(error),
            ..plain.clone()
        };
        vec![
            ("plain", plain.clone()),
            ("for-app", for_app),
            ("empty", failed("", SendCodeError::Empty)),
            (
                "too-many",
                failed("mei@example.com", SendCodeError::TooMany { wait_s: 240 }),
            ),
        ]
    }
}
