//! Passkeys: asking for one, and the page that makes one.
//!
//! Owns: the views, and the wording of what went wrong.

use askama::Template;

use crate::page::rendered;
use crate::{Chrome, Mistake, Page, Place, RenderError};

/// What a browser is asked for; the script hands it over.
#[derive(Clone, Debug)]
pub struct PasskeyAsk {
    /// The options as JSON.
    pub options: String,
    /// The challenge in it, sealed, as the hidden input `challenge`.
    pub challenge: String,
}

impl PasskeyAsk {
    pub(crate) fn sample() -> Self {
        Self {
            options: r#"{"challenge":"kq3Zt1"}"#.into(),
            challenge: "kq3Zt1".into(),
        }
    }
}

/// A passkey in its owner's list.
#[derive(Clone, Debug)]
pub struct PasskeyLine {
    /// Its name in forms.
    pub id: String,
    /// What its owner calls it.
    pub name: String,
    /// When it was added, in unix milliseconds.
    pub added_ms: i64,
    /// When it was last used, in unix milliseconds.
    pub used_ms: Option<i64>,
}

/// The page that makes one.
#[derive(Clone, Debug, Template)]
#[template(path = "security/passkey.html")]
pub struct PasskeyAdd {
    /// The frame.
    pub chrome: Chrome,
    /// What the browser is asked for; `None` where no passkey can be made.
    pub ask: Option<PasskeyAsk>,
    /// What was typed as its name.
    pub name: String,
    /// Whether the other sessions are to end, as it was ticked.
    pub end_others: bool,
    /// Why the last attempt did not succeed.
    pub error: Option<PasskeyError>,
}

/// Why a passkey was not added.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PasskeyError {
    /// The name is empty or too long.
    Name,
    /// The browser's answer does not count.
    Refused,
}

impl Mistake for PasskeyError {
    fn key(&self) -> &'static str {
        match self {
            Self::Name => "passkey-name-wrong",
            Self::Refused => "passkey-refused",
        }
    }

    fn field(&self) -> Option<&'static str> {
        match self {
            Self::Name => Some("name"),
            Self::Refused => None,
        }
    }
}

impl PasskeyAdd {
    fn faulty(&self) -> bool {
        self.error == Some(PasskeyError::Name)
    }

    fn place(&self) -> Place {
        Place::Security
    }
}

impl Page for PasskeyAdd {
    const NAME: &'static str = "passkey";

    fn title(&self) -> String {
        self.chrome.title("passkey-title", self.error.is_some())
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
            ask: Some(PasskeyAsk::sample()),
            name: "Firefox, Linux".into(),
            end_others: false,
            error: None,
        };
        let failed = |error| Self {
            end_others: true,
            error: Some(error),
            ..plain.clone()
        };
        let nowhere = Self {
            ask: None,
            ..plain.clone()
        };
        vec![
            ("plain", plain.clone()),
            ("nowhere", nowhere),
            ("name", failed(PasskeyError::Name)),
            ("refused", failed(PasskeyError::Refused)),
        ]
    }
}
