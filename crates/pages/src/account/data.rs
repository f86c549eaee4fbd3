//! One's data: a copy of it, and the way to close the account.
//!
//! Owns: the view.

use askama::Template;

use super::sample;
use crate::page::rendered;
use crate::{Chrome, Page, Place, RenderError};

/// The page: GET shows it, POST answers the archive.
#[derive(Clone, Debug, Template)]
#[template(path = "account/data.html")]
pub struct Data {
    /// The frame.
    pub chrome: Chrome,
}

impl Data {
    fn place(&self) -> Place {
        Place::Data
    }
}

impl Page for Data {
    const NAME: &'static str = "data";

    fn title(&self) -> String {
        self.chrome.title("data-title", false)
    }

    fn render(&self) -> Result<String, RenderError> {
        rendered(self)
    }

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        let plain = Self {
            chrome: sample::signed_in(chrome),
        };
        vec![("plain", plain)]
    }
}
