//! Sign in with a phone that is signed in already: the picture on one screen, the question on the other.
//!
//! Owns: the views. The number on both is what a person compares.

use askama::Template;

use crate::page::rendered;
use crate::people::{AccountLine, AddressLine};
use crate::{Chrome, Page, QrCode, RenderError};

/// The page with the picture.
#[derive(Clone, Debug, Template)]
#[template(path = "qr_show.html")]
pub struct QrShow {
    /// The frame.
    pub chrome: Chrome,
    /// The picture; `None` once it is over or was turned down.
    pub qr: Option<QrCode>,
    /// The number to compare.
    pub number: u8,
    /// Whether the phone said no.
    pub denied: bool,
    /// The pending request, for the way back.
    pub flow: Option<String>,
}

/// The question on the phone.
#[derive(Clone, Debug, Template)]
#[template(path = "qr_ask.html")]
pub struct QrAsk {
    /// The frame.
    pub chrome: Chrome,
    /// Who would be signed in there.
    pub account: AccountLine,
    /// Which browser asks: `Firefox, Linux`.
    pub browser: String,
    /// From where.
    pub address: AddressLine,
    /// The number to compare.
    pub number: u8,
    /// What the form carries as `secret`.
    pub secret: String,
}

/// What became of it.
#[derive(Clone, Debug, Template)]
#[template(path = "qr_done.html")]
pub struct QrDone {
    /// The frame.
    pub chrome: Chrome,
    /// What became of it.
    pub end: QrEnd,
}

/// What became of a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QrEnd {
    /// The other screen is signed in.
    Allowed,
    /// It is not.
    Denied,
    /// It was too late, or used already.
    Over,
}

impl QrShow {
    fn title_key(&self) -> &'static str {
        match (&self.qr, self.denied) {
            (Some(_), _) => "qr-title",
            (None, true) => "qr-denied-title",
            (None, false) => "qr-over-title",
        }
    }
}

impl QrDone {
    fn keys(&self) -> (&'static str, &'static str) {
        match self.end {
            QrEnd::Allowed => ("qr-allowed-title", "qr-allowed"),
            QrEnd::Denied => ("qr-refused-title", "qr-refused"),
            QrEnd::Over => ("qr-gone-title", "qr-gone"),
        }
    }
}

impl Page for QrShow {
    const NAME: &'static str = "qr-show";

    fn title(&self) -> String {
        self.chrome.title(self.title_key(), false)
    }

    fn render(&self) -> Result<String, RenderError> {
        rendered(self)
    }

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        let plain = Self {
            chrome: chrome.clone(),
            qr: Some(QrCode::sample()),
            number: 42,
            denied: false,
            flow: None,
        };
        let over = Self {
            qr: None,
            flow: Some("kq3Zt1".into()),
            ..plain.clone()
        };
        let denied = Self {
            denied: true,
            ..over.clone()
        };
        vec![("plain", plain), ("over", over), ("denied", denied)]
    }
}

impl Page for QrAsk {
    const NAME: &'static str = "qr-ask";

    fn title(&self) -> String {
        self.chrome.title("qr-ask-title", false)
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
            account: AccountLine::sample(),
            browser: "Firefox, Linux".into(),
            address: AddressLine::sample(),
            number: 42,
            secret: "kq3Zt1".into(),
        };
        vec![("plain", plain)]
    }
}

impl Page for QrDone {
    const NAME: &'static str = "qr-done";

    fn title(&self) -> String {
        self.chrome.title(self.keys().0, false)
    }

    fn render(&self) -> Result<String, RenderError> {
        rendered(self)
    }

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        let ends = [
            ("allowed", QrEnd::Allowed),
            ("denied", QrEnd::Denied),
            ("over", QrEnd::Over),
        ];
        let shown = |end| Self {
            chrome: chrome.clone(),
            end,
        };
        ends.map(|(name, end)| (name, shown(end))).to_vec()
    }
}
