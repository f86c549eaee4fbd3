//! The last page of sign-up: nickname, country, password.
//!
//! Owns: the view, and the wording of what went wrong.

use askama::Template;

use crate::page::rendered;
use crate::{Chrome, Mistake, NewPasswordError, Page, PasswordFault, RenderError};

/// The page that makes the account.
#[derive(Clone, Debug, Template)]
#[template(path = "sign_up/finish.html")]
pub struct SignUpFinish {
    /// The frame.
    pub chrome: Chrome,
    /// The contact that was proven.
    pub contact: String,
    /// What was typed as nickname; kept after an error.
    pub nickname: String,
    /// What was typed as country; kept after an error.
    pub region: String,
    /// The shortest password, in characters.
    pub shortest: i64,
    /// What the page carries, as the hidden input `step`.
    pub step: String,
    /// Why the last attempt did not succeed.
    pub error: Option<SignUpFinishError>,
}

/// Why no account was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignUpFinishError {
    /// The nickname is empty.
    EmptyNickname,
    /// The nickname is too long or holds what can rearrange a page.
    Nickname,
    /// There is no such country.
    Region,
    /// The password was not set.
    Password(NewPasswordError),
}

impl Mistake for SignUpFinishError {
    fn key(&self) -> &'static str {
        match self {
            Self::EmptyNickname => "sign-up-nickname-empty",
            Self::Nickname => "nickname-wrong",
            Self::Region => "profile-region-wrong",
            Self::Password(error) => error.key(),
        }
    }

    fn field(&self) -> Option<&'static str> {
        match self {
            Self::EmptyNickname | Self::Nickname => Some("nickname"),
            Self::Region => Some("region"),
            Self::Password(error) => error.field(),
        }
    }

    fn wait_s(&self) -> Option<u64> {
        match self {
            Self::Password(error) => error.wait_s(),
            _ => None,
        }
    }

    fn number(&self) -> Option<(&'static str, i64)> {
        match self {
            Self::Password(error) => error.number(),
            _ => None,
        }
    }
}

impl SignUpFinish {
    fn faulty(&self, field: &str) -> bool {
        self.error.is_some_and(|error| error.field() == Some(field))
    }
}

impl Page for SignUpFinish {
    const NAME: &'static str = "sign-up-finish";

    fn title(&self) -> String {
        self.chrome.title("sign-up-finish-title", self.error.is_some())
    }

    fn render(&self) -> Result<String, RenderError> {
        rendered(self)
    }

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        let plain = Self {
            chrome: chrome.clone(),
            contact: "mei@example.com".into(),
            nickname: String::new(),
            region: "CN".into(),
            shortest: 15,
            step: "kq3Zt1".into(),
            error: None,
        };
        let failed = |error| Self {
            nickname: "Mei".into(),
            error: Some(error),
            ..plain.clone()
        };
        let mut all = vec![
            ("plain", plain.clone()),
            (
                "empty-nickname",
                Self {
                    nickname: String::new(),
                    ..failed(SignUpFinishError::EmptyNickname)
                },
            ),
            ("nickname", failed(SignUpFinishError::Nickname)),
            ("region", failed(SignUpFinishError::Region)),
        ];
        let password = |error| failed(SignUpFinishError::Password(error));
        all.push(("busy", password(NewPasswordError::Busy { wait_s: 5 })));
        let faults = PasswordFault::ALL.into_iter();
        all.extend(faults.map(|fault| (fault.state(), password(NewPasswordError::Fault(fault)))));
        all
    }
}
