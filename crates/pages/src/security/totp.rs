//! Add an authenticator app: photograph or type the secret, then show a code of it. And take it away.
//!
//! Owns: the views, and the wording of what went wrong.

use std::fmt;

use askama::Template;

use crate::page::rendered;
use crate::{Chrome, Mistake, Page, Place, QrCode, RenderError};

/// The page that adds one.
#[derive(Clone, Template)]
#[template(path = "security/totp.html")]
pub struct TotpSetup {
    /// The frame.
    pub chrome: Chrome,
    /// The picture to photograph.
    pub qr: QrCode,
    /// The secret to type: base32.
    pub secret: String,
    /// The same, sealed, as the hidden input `setup`.
    pub setup: String,
    /// Whether the other sessions are to end, as it was ticked.
    pub end_others: bool,
    /// Why the last attempt did not succeed.
    pub error: Option<TotpError>,
}

impl fmt::Debug for TotpSetup {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TotpSetup")
            .field("error", &self.error)
            .finish_non_exhaustive()
    }
}

/// Why an authenticator was not added.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TotpError {
    /// Nothing was typed.
    Empty,
    /// No code of the shown secret.
    Wrong,
}

impl Mistake for TotpError {
    fn key(&self) -> &'static str {
        match self {
            Self::Empty => "second-empty",
            Self::Wrong => "totp-wrong",
        }
    }

    fn field(&self) -> Option<&'static str> {
        Some("otp")
    }
}

impl TotpSetup {
    fn place(&self) -> Place {
        Place::Security
    }

    /// The secret in groups of four, as it is read aloud.
    fn grouped(&self) -> String {
        let letters: Vec<char> = self.secret.chars().collect();
        let groups: Vec<String> = letters.chunks(4).map(|group| group.iter().collect()).collect();
        groups.join(" ")
    }
}

impl Page for TotpSetup {
    const NAME: &'static str = "totp";

    fn title(&self) -> String {
        self.chrome.title("totp-title", self.error.is_some())
    }

    fn render(&self) -> Result<String, RenderError> {
        rendered(self)
    }

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        let plain = Self {
            chrome: Chrome {
                signed_in: true,
                ..chrome.clone()
            },
            qr: QrCode::sample(),
            secret: "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP".into(),
            setup: "kq3Zt1".into(),
            end_others: false,
            error: None,
        };
        let failed = |error| Self {
            end_others: true,
            error: Some(error),
            ..plain.clone()
        };
        vec![
            ("plain", plain.clone()),
            ("empty", failed(TotpError::Empty)),
            ("wrong", failed(TotpError::Wrong)),
        ]
    }
}
