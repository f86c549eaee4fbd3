//! Sign up: which contact the account begins with.
//!
//! Owns: the view, and the wording of what went wrong. The page reads the same whether the contact has an account or not.

mod finish;

use askama::Template;

use crate::page::rendered;
use crate::people::AppLine;
use crate::{Chrome, Mistake, Page, RenderError};

pub use finish::{SignUpFinish, SignUpFinishError};

/// The first page of sign-up.
#[derive(Clone, Debug, Template)]
#[template(path = "sign_up/begin.html")]
pub struct SignUp {
    /// The frame.
    pub chrome: Chrome,
    /// What was typed as contact; kept after an error.
    pub contact: String,
    /// Why the last attempt did not succeed.
    pub error: Option<SignUpError>,
    /// The app that the person is on the way to.
    pub app: Option<AppLine>,
    /// The pending request, as the hidden input `flow`.
    pub flow: Option<String>,
    /// The invitation, as the hidden input `invitation`.
    pub invitation: Option<String>,
    /// Whether the person may make an account; if not, the page says so and has no form.
    pub open: bool,
}

/// Why no code was sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignUpError {
    /// Nothing was typed.
    Empty,
    /// It is not an e-mail address.
    Email,
    /// It is not a phone number.
    Phone,
    /// Too many codes were asked for.
    TooMany {
        /// Seconds until the next one is sent.
        wait_s: u64,
    },
}

impl Mistake for SignUpError {
    fn key(&self) -> &'static str {
        match self {
            Self::Empty => "contact-empty",
            Self::Email => "contact-email",
            Self::Phone => "contact-phone",
            Self::TooMany { .. } => "code-too-many",
        }
    }

    fn field(&self) -> Option<&'static str> {
        match self {
            Self::Empty | Self::Email | Self::Phone => Some("contact"),
            Self::TooMany { .. } => None,
        }
    }

    fn wait_s(&self) -> Option<u64> {
        match self {
            Self::TooMany { wait_s } => Some(*wait_s),
            _ => None,
        }
    }
}

impl SignUp {
    fn faulty(&self) -> bool {
        self.error.is_some_and(|error| error.field().is_some())
    }
}

impl Page for SignUp {
    const NAME: &'static str = "sign-up";

    fn title(&self) -> String {
        self.chrome.title("sign-up-title", self.error.is_some())
    }

    fn render(&self) -> Result<String, RenderError> {
        rendered(self)
    }

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        let plain = Self {
            chrome: chrome.clone(),
            contact: String::new(),
            error: None,
            app: None,
            flow: None,
            invitation: None,
            open: true,
        };
        let for_app = Self {
            app: Some(AppLine::sample()),
            flow: Some("kq3Zt1".into()),
            invitation: Some("6Yq0X3".into()),
            ..plain.clone()
        };
        let failed = |contact: &str, error| Self {
            contact: contact.into(),
            error: Some(error),
            ..plain.clone()
        };
        let closed = Self {
            open: false,
            ..plain.clone()
        };
        vec![
            ("plain", plain.clone()),
            ("for-app", for_app),
            ("closed", closed),
            ("empty", failed("", SignUpError::Empty)),
            ("email", failed("mei@example", SignUpError::Email)),
            ("phone", failed("12345", SignUpError::Phone)),
            (
                "too-many",
                failed("mei@example.com", SignUpError::TooMany { wait_s: 240 }),
            ),
        ]
    }
}
