//! Enter the code: what follows wherever a code was sent to a contact.
//!
//! Owns: the view, and its words for each purpose. Where it must not be told whether an account exists, they do not tell.

use askama::Template;

use crate::page::rendered;
use crate::{Chrome, CodeFor, Mistake, Page, RenderError, paths};

/// The page that takes a code.
#[derive(Clone, Debug, Template)]
#[template(path = "enter_code.html")]
pub struct EnterCode {
    /// The frame.
    pub chrome: Chrome,
    /// What the code is for.
    pub purpose: CodeFor,
    /// Where the form goes: `code` to answer, or `again` to have another one sent.
    pub action: &'static str,
    /// Where to name another contact.
    pub back: String,
    /// What was typed as contact or login.
    pub sent_to: String,
    /// Whether it went by mail, which carries a link, too.
    pub by_mail: bool,
    /// What the page carries, as the hidden input `step`.
    pub step: String,
    /// Why the last code did not count.
    pub error: Option<EnterCodeError>,
}

/// Why a code did not count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EnterCodeError {
    /// Nothing was typed.
    Empty,
    /// Another code was sent.
    Wrong {
        /// How many more may be tried.
        left: i64,
    },
    /// It was used, is too old, or was tried too often.
    Over,
    /// Too many were asked for.
    TooMany {
        /// Seconds until the next one is sent.
        wait_s: u64,
    },
}

impl Mistake for EnterCodeError {
    fn key(&self) -> &'static str {
        match self {
            Self::Empty => "code-empty",
            Self::Wrong { .. } => "code-wrong",
            Self::Over => "code-over",
            Self::TooMany { .. } => "code-too-many",
        }
    }

    fn field(&self) -> Option<&'static str> {
        match self {
            Self::Empty | Self::Wrong { .. } | Self::Over => Some("otp"),
            Self::TooMany { .. } => None,
        }
    }

    fn wait_s(&self) -> Option<u64> {
        match self {
            Self::TooMany { wait_s } => Some(*wait_s),
            _ => None,
        }
    }

    fn number(&self) -> Option<(&'static str, i64)> {
        match self {
            Self::Wrong { left } => Some(("tries", *left)),
            _ => None,
        }
    }
}

impl EnterCode {
    fn faulty(&self) -> bool {
        self.error.is_some_and(|error| error.field().is_some())
    }

    /// For sign-in and recovery nobody is told whether anything was sent.
    fn lead(&self) -> &'static str {
        match self.purpose {
            CodeFor::SignIn | CodeFor::Recover => "code-sent-perhaps",
            CodeFor::SignUp | CodeFor::AddContact | CodeFor::StepUp => "code-sent",
        }
    }
}

impl EnterCode {
    /// What to do when nothing arrives. Before a risky change the letter holds no link.
    fn nothing(&self) -> &'static str {
        match (self.purpose, self.by_mail) {
            (CodeFor::StepUp, true) => "code-nothing",
            (_, true) => "code-nothing-mail",
            (_, false) => "code-nothing-short",
        }
    }
}

impl Page for EnterCode {
    const NAME: &'static str = "enter-code";

    fn title(&self) -> String {
        self.chrome.title("code-title", self.error.is_some())
    }

    fn render(&self) -> Result<String, RenderError> {
        rendered(self)
    }

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        let plain = Self {
            chrome: chrome.clone(),
            purpose: CodeFor::SignUp,
            action: paths::SIGN_UP_CODE,
            back: paths::SIGN_UP.into(),
            sent_to: "mei@example.com".into(),
            by_mail: true,
            step: "kq3Zt1".into(),
            error: None,
        };
        let failed = |error| Self {
            error: Some(error),
            ..plain.clone()
        };
        let recover = Self {
            purpose: CodeFor::Recover,
            sent_to: "+8613800000001".into(),
            by_mail: false,
            ..plain.clone()
        };
        let confirm = Self {
            purpose: CodeFor::StepUp,
            action: paths::CONFIRM_CODE,
            back: paths::CONFIRM.into(),
            ..plain.clone()
        };
        vec![
            ("sign-up", plain.clone()),
            ("confirm", confirm),
            ("recover", recover),
            ("empty", failed(EnterCodeError::Empty)),
            ("wrong", failed(EnterCodeError::Wrong { left: 1 })),
            ("over", failed(EnterCodeError::Over)),
            ("too-many", failed(EnterCodeError::TooMany { wait_s: 240 })),
        ]
    }
}
