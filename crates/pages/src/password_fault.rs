//! Why a new password is not taken: the same sentences wherever one is set.
//!
//! Owns: the wording. The page's own field for it has the id `password`.

use crate::Mistake;
use crate::text::Text;

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
    /// It became known when another service lost its passwords.
    Known,
}

impl PasswordFault {
    /// Every one, for samples.
    pub(crate) const ALL: [Self; 4] = [
        Self::TooShort { least: 15 },
        Self::TooLong,
        Self::Guessable,
        Self::Known,
    ];

    /// A name for samples.
    pub(crate) fn state(self) -> &'static str {
        match self {
            Self::TooShort { .. } => "password-too-short",
            Self::TooLong => "password-too-long",
            Self::Guessable => "password-guessable",
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
            Self::Known => "password-known",
        }
    }

    fn field(&self) -> Option<&'static str> {
        Some("password")
    }

    fn filled<'a>(&self, text: Text<'a>) -> Text<'a> {
        match self {
            Self::TooShort { least } => text.count("least", *least),
            _ => text,
        }
    }
}
