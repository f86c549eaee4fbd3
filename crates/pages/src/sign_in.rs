//! Sign in: who, and the password.
//!
//! Owns: the view, and the wording of what went wrong. A wrong password and an unknown account read the same.

use askama::Template;

use crate::page::rendered;
use crate::people::{AppLine, DemoLogin};
use crate::security::PasskeyAsk;
use crate::{Chrome, Later, Mistake, Page, RenderError};

/// The sign-in page.
#[derive(Clone, Debug, Template)]
#[template(path = "sign_in.html")]
pub struct SignIn {
    /// The frame.
    pub chrome: Chrome,
    /// What was typed as login; kept after an error. Never the password.
    pub login: String,
    /// Why the last attempt did not succeed.
    pub error: Option<SignInError>,
    /// What a passkey is asked for with, where passkeys can be had.
    pub passkey: Option<PasskeyAsk>,
    /// The app that the person is on the way to.
    pub app: Option<AppLine>,
    /// The pending request, as the hidden input `flow`.
    pub flow: Option<String>,
    /// Whether this browser has accounts to choose from, which shows a link to them.
    pub other_accounts: bool,
    /// Whether somebody may make an account by themselves, which shows a link to it.
    pub sign_up: bool,
    /// Logins that a demonstration server offers; empty otherwise.
    pub notes: Vec<DemoLogin>,
}

/// Why an attempt to sign in did not succeed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignInError {
    /// Nothing was typed as login.
    EmptyLogin,
    /// Nothing was typed as password.
    EmptyPassword,
    /// No account with that login and password.
    WrongCredentials,
    /// No passkey of an account here.
    Passkey,
    /// It is not looked at now.
    Later(Later),
}

impl Mistake for SignInError {
    fn key(&self) -> &'static str {
        match self {
            Self::EmptyLogin => "sign-in-empty-login",
            Self::EmptyPassword => "sign-in-empty-password",
            Self::WrongCredentials => "sign-in-wrong",
            Self::Passkey => "passkey-wrong",
            Self::Later(later) => later.key(),
        }
    }

    fn field(&self) -> Option<&'static str> {
        match self {
            Self::EmptyLogin | Self::WrongCredentials => Some("login"),
            Self::EmptyPassword => Some("password"),
            Self::Passkey => None,
            Self::Later(later) => later.field(),
        }
    }

    fn wait_s(&self) -> Option<u64> {
        match self {
            Self::Later(later) => later.wait_s(),
            _ => None,
        }
    }
}

impl SignIn {
    fn faulty(&self, field: &str) -> bool {
        match self.error {
            Some(SignInError::WrongCredentials) => true,
            Some(error) => error.field() == Some(field),
            None => false,
        }
    }
}

impl Page for SignIn {
    const NAME: &'static str = "sign-in";

    fn title(&self) -> String {
        self.chrome.title("sign-in-title", self.error.is_some())
    }

    fn render(&self) -> Result<String, RenderError> {
        rendered(self)
    }

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        let plain = Self {
            chrome: chrome.clone(),
            login: String::new(),
            error: None,
            passkey: Some(PasskeyAsk::sample()),
            app: None,
            flow: None,
            other_accounts: false,
            sign_up: true,
            notes: Vec::new(),
        };
        let for_app = Self {
            app: Some(AppLine::sample()),
            flow: Some("kq3Zt1".into()),
            other_accounts: true,
            ..plain.clone()
        };
        let failed = |error| Self {
            login: "mei@example.com".into(),
            error: Some(error),
            ..for_app.clone()
        };
        vec![
            ("plain", plain.clone()),
            ("for-app", for_app.clone()),
            (
                "demo",
                Self {
                    notes: DemoLogin::samples(),
                    ..for_app.clone()
                },
            ),
            (
                "empty-login",
                Self {
                    login: String::new(),
                    ..failed(SignInError::EmptyLogin)
                },
            ),
            ("empty-password", failed(SignInError::EmptyPassword)),
            ("wrong", failed(SignInError::WrongCredentials)),
            ("passkey", failed(SignInError::Passkey)),
            (
                "too-many",
                failed(SignInError::Later(Later::TooMany { wait_s: 240 })),
            ),
            ("busy", failed(SignInError::Later(Later::Busy { wait_s: 5 }))),
        ]
    }
}
