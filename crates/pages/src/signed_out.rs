//! Signed out: says so, and that apps keep what they were allowed.
//!
//! Owns: the view.

use askama::Template;

use crate::page::rendered;
use crate::{Chrome, Page, RenderError};

/// The page after signing out.
#[derive(Clone, Debug, Template)]
#[template(path = "signed_out.html")]
pub struct SignedOut {
    /// The frame.
    pub chrome: Chrome,
}

impl Page for SignedOut {
    const NAME: &'static str = "signed-out";

    fn title(&self) -> String {
        self.chrome.title("signed-out-title", false)
    }

    fn render(&self) -> Result<String, RenderError> {
        rendered(self)
    }

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        vec![(
            "plain",
            Self {
                chrome: Chrome {
                    signed_in: false,
                    ..chrome.clone()
                },
            },
        )]
    }
}
