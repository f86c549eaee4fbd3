//! Sign-in and security: what keeps others out of an account.
//!
//! Owns: the overview of it. Each thing to set up has a page of its own below this folder.

mod passkey;
mod recovery_codes;
mod remove;
mod samples;
mod totp;

use askama::Template;

use crate::page::rendered;
use crate::{Chrome, Page, Place, RenderError};

pub use passkey::{PasskeyAdd, PasskeyAsk, PasskeyError, PasskeyLine};
pub use recovery_codes::RecoveryCodes;
pub use remove::{RemoveFactor, RemoveFactorError, RemovedFactor};
pub use totp::{TotpError, TotpSetup};

/// The overview.
#[derive(Clone, Debug, Template)]
#[template(path = "security/overview.html")]
pub struct Security {
    /// The frame.
    pub chrome: Chrome,
    /// From when on all second factors may be taken away, if somebody asked for that, in unix milliseconds.
    pub removal_ms: Option<i64>,
    /// Since when there is an authenticator, in unix milliseconds.
    pub authenticator_ms: Option<i64>,
    /// The passkeys, the oldest first.
    pub passkeys: Vec<PasskeyLine>,
    /// How many recovery codes are left.
    pub recovery_codes: i64,
    /// Browsers that are asked for no second factor.
    pub trusted: Vec<TrustedLine>,
    /// What was done a moment ago.
    pub notice: Option<SecurityNotice>,
}

/// A browser that is asked for no second factor.
#[derive(Clone, Debug)]
pub struct TrustedLine {
    /// Its name in the form that forgets it.
    pub id: String,
    /// What it is: `Firefox, Linux`.
    pub browser: String,
    /// Since when, in unix milliseconds.
    pub since_ms: i64,
    /// Until when, in unix milliseconds.
    pub until_ms: i64,
}

/// What was done a moment ago.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SecurityNotice {
    /// An authenticator was added.
    TotpAdded,
    /// The authenticator was removed.
    TotpRemoved,
    /// A passkey was added.
    PasskeyAdded,
    /// A passkey was removed.
    PasskeyRemoved,
    /// A passkey has a new name.
    PasskeyRenamed,
    /// A browser was forgotten.
    DeviceForgotten,
    /// The second factors stay.
    FactorsKept,
}

impl SecurityNotice {
    /// Every notice.
    pub const ALL: [Self; 7] = [
        Self::TotpAdded,
        Self::TotpRemoved,
        Self::PasskeyAdded,
        Self::PasskeyRemoved,
        Self::PasskeyRenamed,
        Self::DeviceForgotten,
        Self::FactorsKept,
    ];

    /// The word that stands in the address.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::TotpAdded => "totp-added",
            Self::TotpRemoved => "totp-removed",
            Self::PasskeyAdded => "passkey-added",
            Self::PasskeyRemoved => "passkey-removed",
            Self::PasskeyRenamed => "passkey-renamed",
            Self::DeviceForgotten => "forgotten",
            Self::FactorsKept => "kept",
        }
    }

    /// The notice with that word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|notice| notice.as_str() == word)
    }

    fn key(self) -> &'static str {
        match self {
            Self::TotpAdded => "security-totp-added",
            Self::TotpRemoved => "security-totp-removed",
            Self::PasskeyAdded => "security-passkey-added",
            Self::PasskeyRemoved => "security-passkey-removed",
            Self::PasskeyRenamed => "security-passkey-renamed",
            Self::DeviceForgotten => "security-device-forgotten",
            Self::FactorsKept => "wait-called-off",
        }
    }
}

impl Security {
    fn place(&self) -> Place {
        Place::Security
    }

    fn codes_left(&self) -> i64 {
        self.recovery_codes
    }

    /// Whether signing in takes a second factor.
    fn two_steps(&self) -> bool {
        self.authenticator_ms.is_some() || !self.passkeys.is_empty()
    }
}

impl Page for Security {
    const NAME: &'static str = "security";

    fn title(&self) -> String {
        self.chrome.title("security-title", false)
    }

    fn render(&self) -> Result<String, RenderError> {
        rendered(self)
    }

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        samples::security(chrome)
    }
}
