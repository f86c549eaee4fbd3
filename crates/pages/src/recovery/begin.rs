//! The first page of recovery: whose account it is.

use askama::Template;

use crate::page::rendered;
use crate::text::Text;
use crate::{Chrome, Mistake, Page, RenderError};

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
    pub error: Option<RecoverError>,
}

/// Why nothing was sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RecoverError {
    /// Nothing was typed.
    Empty,
    /// Too many codes were asked for.
    TooMany {
        /// Seconds until the next one is sent.
        wait_s: u64,
    },
}

impl Mistake for RecoverError {
    fn key(&self) -> &'static str {
        match self {
            Self::Empty => "sign-in-empty-login",
            Self::TooMany { .. } => "code-too-many",
        }
    }

    fn field(&self) -> Option<&'static str> {
        match self {
            Self::Empty => Some("login"),
            Self::TooMany { .. } => None,
        }
    }

    fn filled<'a>(&self, text: Text<'a>) -> Text<'a> {
        match self {
            Self::TooMany { wait_s } => text.wait(*wait_s),
            Self::Empty => text,
        }
    }
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
            ("empty", failed("", RecoverError::Empty)),
            (
                "too-many",
                failed("mei@example.com", RecoverError::TooMany { wait_s: 240 }),
            ),
        ]
    }
}
