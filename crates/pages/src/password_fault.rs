//! Why a new password is not taken: the same sentences wherever one is set.
//!
//! Owns: the wording. The page's own field for it has the id `password`.

use crate::Mistake;

/// The longest password that every field for one takes, in characters: whoever reads them counts at most as many bytes.
pub const LONGEST_PASSWORD: usize = 4_096;

/// Why a new password is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PasswordFault {
    /// It has too few characters, or none.
    TooShort {
        /// How many are needed.
        least: i64,
    },
    /// It is too long to be read.
    TooLong,
    /// It is among those that are tried first, or made of names that stand near.
    Guessable,
    /// It is the account's password already.
    InForce,
    /// It became known when another service lost its passwords.
    Known,
}

impl PasswordFault {
    /// Every one, for samples.
    pub(crate) const ALL: [Self; 5] = [
        Self::TooShort { least: 15 },
        Self::TooLong,
        Self::Guessable,
        Self::InForce,
        Self::Known,
    ];

    /// A name for samples.
    pub(crate) fn state(self) -> &'static str {
        match self {
            Self::TooShort { .. } => "password-too-short",
            Self::TooLong => "password-too-long",
            Self::Guessable => "password-guessable",
            Self::InForce => "password-in-force",
            Self::Known => "password-known",
        }
    }
}

impl Mistake for PasswordFault {
    fn key(&self) -> &'static str {
        match self {
            Self::TooShort { .. } => "password-too-short",
            Self::TooLong => "password-too-long",
            Self::Guessable => "password-guessable",
            Self::InForce => "password-in-force",
            Self::Known => "password-known",
        }
    }

    fn field(&self) -> Option<&'static str> {
        Some("password")
    }

    fn number(&self) -> Option<(&'static str, i64)> {
        match self {
            Self::TooShort { least } => Some(("least", *least)),
            _ => None,
        }
    }
}

/// Why a new password was not set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NewPasswordError {
    /// It is not taken.
    Fault(PasswordFault),
    /// More people set passwords than can be hashed.
    Busy {
        /// Seconds after which another attempt is worth making.
        wait_s: u64,
    },
}

impl Mistake for NewPasswordError {
    fn key(&self) -> &'static str {
        match self {
            Self::Fault(fault) => fault.key(),
            Self::Busy { .. } => "sign-in-busy",
        }
    }

    fn field(&self) -> Option<&'static str> {
        match self {
            Self::Fault(fault) => fault.field(),
            Self::Busy { .. } => None,
        }
    }

    fn wait_s(&self) -> Option<u64> {
        match self {
            Self::Busy { wait_s } => Some(*wait_s),
            _ => None,
        }
    }

    fn number(&self) -> Option<(&'static str, i64)> {
        match self {
            Self::Fault(fault) => fault.number(),
            _ => None,
        }
    }
}
