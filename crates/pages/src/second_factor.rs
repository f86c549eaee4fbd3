//! The second factor: a code of the authenticator, or a recovery code.
//!
//! Owns: the view, and the wording of what went wrong.

use askama::Template;

use crate::page::rendered;
use crate::people::AppLine;
use crate::security::PasskeyAsk;
use crate::{Chrome, Mistake, Page, RenderError, paths};

/// The page between a right password and being signed in.
#[derive(Clone, Debug, Template)]
#[template(path = "second_factor.html")]
pub struct SecondFactor {
    /// The frame.
    pub chrome: Chrome,
    /// Where the form goes: signing in, or confirming the password for an app.
    pub action: &'static str,
    /// Whether the account has an authenticator; without one only a recovery code can be typed.
    pub authenticator: bool,
    /// What a passkey is asked for with, if the account has one.
    pub passkey: Option<PasskeyAsk>,
    /// The app that the person is on the way to.
    pub app: Option<AppLine>,
    /// What was proven so far, as the hidden input `half`; checkPassword carries it in `flow`.
    pub half: Option<String>,
    /// The pending request, as the hidden input `flow`.
    pub flow: Option<String>,
    /// Whether this browser may be trusted from now on; for how many days.
    pub trust_days: Option<i64>,
    /// Why the last attempt did not succeed.
    pub error: Option<SecondFactorError>,
}

/// Why a code did not count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SecondFactorError {
    /// Nothing was typed.
    Empty,
    /// No code that counts: another one, a late one, one that was used.
    Wrong,
    /// No passkey of this account.
    Passkey,
    /// Too many attempts.
    TooMany {
        /// Seconds until the next one counts.
        wait_s: u64,
    },
}

impl Mistake for SecondFactorError {
    fn key(&self) -> &'static str {
        match self {
            Self::Empty => "second-empty",
            Self::Wrong => "second-wrong",
            Self::Passkey => "passkey-wrong",
            Self::TooMany { .. } => "sign-in-too-many",
        }
    }

    fn field(&self) -> Option<&'static str> {
        match self {
            Self::Empty | Self::Wrong => Some("otp"),
            Self::Passkey | Self::TooMany { .. } => None,
        }
    }

    fn wait_s(&self) -> Option<u64> {
        match self {
            Self::TooMany { wait_s } => Some(*wait_s),
            _ => None,
        }
    }
}

impl SecondFactor {
    fn faulty(&self) -> bool {
        self.error.is_some_and(|error| error.field().is_some())
    }

    /// Where a passkey goes: to sign in, it is enough by itself; for an app it belongs to the request.
    fn passkey_action(&self) -> &'static str {
        if self.half.is_some() {
            paths::PASSKEY_SIGN_IN
        } else {
            self.action
        }
    }

    fn lead(&self) -> &'static str {
        if self.authenticator {
            "second-lead"
        } else {
            "second-lead-recovery"
        }
    }
}

impl Page for SecondFactor {
    const NAME: &'static str = "second-factor";

    fn title(&self) -> String {
        self.chrome.title("second-title", self.error.is_some())
    }

    fn render(&self) -> Result<String, RenderError> {
        rendered(self)
    }

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        let plain = Self {
            chrome: chrome.clone(),
            action: paths::SECOND_FACTOR,
            authenticator: true,
            passkey: None,
            app: None,
            half: Some("kq3Zt1".into()),
            flow: None,
            trust_days: Some(30),
            error: None,
        };
        let for_app = Self {
            app: Some(AppLine::sample()),
            flow: Some("kq3Zt1".into()),
            ..plain.clone()
        };
        let failed = |error| Self {
            error: Some(error),
            ..plain.clone()
        };
        vec![
            ("plain", plain.clone()),
            ("for-app", for_app.clone()),
            (
                "recovery-only",
                Self {
                    authenticator: false,
                    passkey: Some(PasskeyAsk::sample()),
                    trust_days: None,
                    ..for_app
                },
            ),
            ("empty", failed(SecondFactorError::Empty)),
            ("wrong", failed(SecondFactorError::Wrong)),
            ("too-many", failed(SecondFactorError::TooMany { wait_s: 240 })),
        ]
    }
}
