//! New recovery codes, shown this once, to print.
//!
//! Owns: the view.

use std::fmt;

use askama::Template;

use crate::page::rendered;
use crate::{Chrome, Page, Place, RenderError};

/// The page that shows new codes.
#[derive(Clone, Template)]
#[template(path = "security/recovery_codes.html")]
pub struct RecoveryCodes {
    /// The frame.
    pub chrome: Chrome,
    /// The codes as they are printed.
    pub codes: Vec<String>,
}

impl fmt::Debug for RecoveryCodes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RecoveryCodes(..)")
    }
}

impl RecoveryCodes {
    fn place(&self) -> Place {
        Place::Security
    }
}

impl Page for RecoveryCodes {
    const NAME: &'static str = "recovery-codes";

    fn title(&self) -> String {
        self.chrome.title("recovery-codes-title", false)
    }

    fn render(&self) -> Result<String, RenderError> {
        rendered(self)
    }

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        let codes = [
            "k3vq8-m2p7d",
            "x7dn0-4hcw9",
            "b9fs2-6tzae",
            "r2ge5-5yjv1",
            "0w8kc-q4mns",
            "h6tpz-1xv3b",
            "d5rgy-7c9e2",
            "m8qj4-nfk0w",
            "v3a6s-zt2hp",
            "9ycd7-e5rb8",
        ];
        let shown = Self {
            chrome: Chrome {
                signed_in: true,
                ..chrome.clone()
            },
            codes: codes.map(Into::into).to_vec(),
        };
        vec![("plain", shown)]
    }
}
