//! The first page of recovery: whose account it is.

use askama::Template;

use crate::page::rendered;
use crate::{Chrome, Mistake as _, Page, RenderError, SendCodeError};

/// The page that asks for a login.
#[derive(Clone, Debug, Template)]
#[template(path = "recovery/begin.html")]
pub struct Recover {
    /// The frame.
    pub chrome: Chrome,
    /// What was typed as login; kept after an error.
    pub login: String,
    /// The pending request of an app, as the hidden input `flow`.
    pub flow: Option<String>,
    /// Why nothing was sent.
    pub error: Option<SendCodeError>,
}

impl Recover {
    fn faulty(&self) -> bool {
        self.error.is_some_and(|error| error.field().is_some())
    }
}

impl Page for Recover {
    const NAME: &'static str = "recover";

    fn title(&self) -> String {
        self.chrome.title("recover-title", self.error.is_some())
    }

    fn render(&self) -> Result<String, RenderError> {
        rendered(self)
    }

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        let plain = Self {
            chrome: chrome.clone(),
            login: String::new(),
            flow: Some("kq3Zt1".into()),
            error: None,
        };
        let failed = |login: &str, error| Self {
            login: login.into(),
            error: Some(error),
            ..plain.clone()
        };
        vec![
            ("plain", plain.clone()),
            ("empty", failed("", SendCodeError::Empty)),
            (
                "too-many",
                failed("mei@example.com", SendCodeError::TooMany { wait_s: 240 }),
            ),
        ]
    }
}
