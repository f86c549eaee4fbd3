//! Closing the account, and keeping it after all.
//!
//! Owns: the views.

use askama::Template;

use super::sample::{self, DAY_MS, NOW_MS};
use crate::page::rendered;
use crate::{Chrome, Page, Place, RenderError};

/// The question before the account is closed.
#[derive(Clone, Debug, Template)]
#[template(path = "account/close.html")]
pub struct Close {
    /// The frame.
    pub chrome: Chrome,
    /// For how long one may come back, in days.
    pub days: i64,
    /// Whether the person may do it by themselves.
    pub allowed: bool,
}

impl Close {
    fn place(&self) -> Place {
        Place::Data
    }
}

impl Page for Close {
    const NAME: &'static str = "close";

    fn title(&self) -> String {
        self.chrome.title("close-title", false)
    }

    fn render(&self) -> Result<String, RenderError> {
        rendered(self)
    }

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        let plain = Self {
            chrome: sample::signed_in(chrome),
            days: 14,
            allowed: true,
        };
        let developer = Self {
            allowed: false,
            ..plain.clone()
        };
        vec![("plain", plain), ("developer", developer)]
    }
}

/// What one sees once it is asked for, and on coming back.
#[derive(Clone, Debug, Template)]
#[template(path = "account/closing.html")]
pub struct Closing {
    /// The frame.
    pub chrome: Chrome,
    /// When it becomes final, in unix milliseconds.
    pub closes_ms: i64,
    /// What comes back as `half` to keep it; nothing right after it was asked for.
    pub half: Option<String>,
}

impl Page for Closing {
    const NAME: &'static str = "closing";

    fn title(&self) -> String {
        self.chrome.title("closing-title", false)
    }

    fn render(&self) -> Result<String, RenderError> {
        rendered(self)
    }

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        let asked = Self {
            chrome: chrome.clone(),
            closes_ms: NOW_MS + 14 * DAY_MS,
            half: None,
        };
        let back = Self {
            half: Some("kq3Zt1".into()),
            ..asked.clone()
        };
        vec![("asked", asked), ("back", back)]
    }
}
