//! Take a factor away: asked once more, with what follows from it.
//!
//! Owns: the view.

use askama::Template;

use crate::page::rendered;
use crate::{Chrome, Page, Place, RenderError, paths};

/// The page that asks.
#[derive(Clone, Debug, Template)]
#[template(path = "security/remove.html")]
pub struct RemoveFactor {
    /// The frame.
    pub chrome: Chrome,
    /// What goes.
    pub factor: RemovedFactor,
    /// Whether no second factor is left afterwards.
    pub last: bool,
}

/// What goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RemovedFactor {
    /// The authenticator.
    Totp,
    /// A passkey.
    Passkey {
        /// Its name in the form.
        id: String,
        /// What its owner calls it.
        name: String,
    },
}

impl RemoveFactor {
    fn place(&self) -> Place {
        Place::Security
    }

    fn action(&self) -> &'static str {
        match self.factor {
            RemovedFactor::Totp => paths::TOTP_REMOVE,
            RemovedFactor::Passkey { .. } => paths::PASSKEY_REMOVE,
        }
    }

    fn title_key(&self) -> &'static str {
        match self.factor {
            RemovedFactor::Totp => "totp-remove-title",
            RemovedFactor::Passkey { .. } => "passkey-remove-title",
        }
    }
}

impl Page for RemoveFactor {
    const NAME: &'static str = "remove-factor";

    fn title(&self) -> String {
        self.chrome.title(self.title_key(), false)
    }

    fn render(&self) -> Result<String, RenderError> {
        rendered(self)
    }

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        let totp = Self {
            chrome: Chrome {
                signed_in: true,
                ..chrome.clone()
            },
            factor: RemovedFactor::Totp,
            last: true,
        };
        let passkey = Self {
            factor: RemovedFactor::Passkey {
                id: "kq3Zt1".into(),
                name: "Phone <b>".into(),
            },
            last: false,
            ..totp.clone()
        };
        vec![("totp", totp), ("passkey", passkey)]
    }
}
