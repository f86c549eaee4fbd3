//! Why what was typed is not looked at now: the same sentences wherever a password or code is checked.
//!
//! Owns: the wording. It is about no field: what was typed may be right.

use crate::Mistake;

/// Why what was typed is not looked at now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Later {
    /// Too many attempts.
    TooMany {
        /// Seconds until the next one counts.
        wait_s: u64,
    },
    /// More people sign in than passwords can be checked.
    Busy {
        /// Seconds after which another attempt is worth making.
        wait_s: u64,
    },
}

impl Mistake for Later {
    fn key(&self) -> &'static str {
        match self {
            Self::TooMany { .. } => "sign-in-too-many",
            Self::Busy { .. } => "sign-in-busy",
        }
    }

    fn field(&self) -> Option<&'static str> {
        None
    }

    fn wait_s(&self) -> Option<u64> {
        match self {
            Self::TooMany { wait_s } | Self::Busy { wait_s } => Some(*wait_s),
        }
    }
}
