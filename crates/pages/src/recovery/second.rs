//! The second factor within recovery, and the wish to do without it.

use askama::Template;

use crate::page::rendered;
use crate::security::PasskeyAsk;
use crate::{Chrome, Mistake, Page, RenderError, SecondFactorError};

/// The page that asks for the second factor.
#[derive(Clone, Debug, Template)]
#[template(path = "recovery/second.html")]
pub struct RecoverSecond {
    /// The frame.
    pub chrome: Chrome,
    /// Whether the account has an authenticator; without one only a recovery code can be typed.
    pub authenticator: bool,
    /// What a passkey is asked for with, if the account has one.
    pub passkey: Option<PasskeyAsk>,
    /// From when on it can be done without, in unix milliseconds, if that was asked for.
    pub due_at: Option<i64>,
    /// How long that takes, in seconds.
    pub wait_s: u64,
    /// What the page carries, as the hidden input `step`.
    pub step: String,
    /// Why the last code did not count.
    pub error: Option<SecondFactorError>,
}

impl RecoverSecond {
    fn faulty(&self) -> bool {
        self.error.is_some_and(|error| error.field().is_some())
    }

    fn lead(&self) -> &'static str {
        if self.authenticator {
            "second-lead"
        } else {
            "second-lead-recovery"
        }
    }
}

impl Page for RecoverSecond {
    const NAME: &'static str = "recover-second";

    fn title(&self) -> String {
        self.chrome.title("recover-second-title", self.error.is_some())
    }

    fn render(&self) -> Result<String, RenderError> {
        rendered(self)
    }

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        let plain = Self {
            chrome: chrome.clone(),
            authenticator: true,
            passkey: None,
            due_at: None,
            wait_s: 259_200,
            step: "kq3Zt1".into(),
            error: None,
        };
        let waiting = Self {
            authenticator: false,
            passkey: Some(PasskeyAsk::sample()),
            due_at: Some(1_795_628_400_000),
            ..plain.clone()
        };
        let failed = |error| Self {
            error: Some(error),
            ..plain.clone()
        };
        let passkey = Self {
            passkey: Some(PasskeyAsk::sample()),
            ..failed(SecondFactorError::Passkey)
        };
        vec![
            ("plain", plain.clone()),
            ("waiting", waiting),
            ("passkey", passkey),
            ("empty", failed(SecondFactorError::Empty)),
            ("wrong", failed(SecondFactorError::Wrong)),
            ("too-many", failed(SecondFactorError::TooMany { wait_s: 240 })),
        ]
    }
}
