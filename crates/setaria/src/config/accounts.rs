//! The sections `[accounts]` and `[passwords]`: who may make an account, what is told of it, and which passwords are taken.

use std::path::PathBuf;
use std::sync::Arc;

use serde::Deserialize;
use setaria_server::places::Places;
use setaria_service::password_rules::Breached;
use setaria_service::settings::{Passwords, SignUpMode};

use crate::breached::BreachedFile;
use crate::places::PlacesFile;

/// Who may make an account, and what its owner is told.
#[derive(Clone, Debug, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Accounts {
    pub(crate) sign_up: SignUp,
    pub(crate) recovery_wait_hours: u32,
    pub(crate) trust_days: u32,
    pub(crate) closing_days: u32,
    pub(crate) places_file: Option<PathBuf>,
}

impl Default for Accounts {
    fn default() -> Self {
        Self {
            sign_up: SignUp::default(),
            recovery_wait_hours: 72,
            trust_days: 30,
            closing_days: 14,
            places_file: None,
        }
    }
}

impl Accounts {
    /// Where addresses are used; nothing without a file.
    pub(crate) fn places(&self) -> anyhow::Result<Places> {
        Ok(match &self.places_file {
            Some(file) => Places::of(Arc::new(PlacesFile::open(file)?)),
            None => Places::default(),
        })
    }
}

/// Who may make an account by themselves.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum SignUp {
    /// Nobody.
    #[default]
    Closed,
    /// Whoever holds an invitation.
    Invitation,
    /// Everybody.
    Open,
}

impl From<SignUp> for SignUpMode {
    fn from(word: SignUp) -> Self {
        match word {
            SignUp::Closed => Self::Closed,
            SignUp::Invitation => Self::Invitation,
            SignUp::Open => Self::Open,
        }
    }
}

/// Which passwords are taken.
#[derive(Clone, Debug, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct PasswordKeys {
    pub(crate) shortest: usize,
    pub(crate) shortest_alone: usize,
    pub(crate) breached_file: Option<PathBuf>,
}

impl Default for PasswordKeys {
    fn default() -> Self {
        let Passwords {
            shortest,
            shortest_alone,
            ..
        } = Passwords::default();
        Self {
            shortest,
            shortest_alone,
            breached_file: None,
        }
    }
}

impl PasswordKeys {
    /// The verbs' rules, on a site of that name.
    pub(crate) fn rules(&self, site: Option<&str>) -> Passwords {
        let file = self.breached_file.as_ref();
        let default = Passwords::default();
        Passwords {
            shortest: self.shortest,
            shortest_alone: self.shortest_alone,
            breached: Breached(file.map(|file| Arc::new(BreachedFile::new(file.clone())) as _)),
            site_name: site.map_or(default.site_name, str::to_owned),
        }
    }
}
