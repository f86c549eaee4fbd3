//! Why no code was sent to whoever has a login: the same sentences at sign-in and recovery, whether anybody has it or not.
//!
//! Owns: the wording. The page's own field for the login has the id `login`.

use crate::Mistake;

/// Why no code was sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SendCodeError {
    /// Nothing was typed.
    Empty,
    /// Too many codes were asked for.
    TooMany {
        /// Seconds until the next one is sent.
        wait_s: u64,
    },
}

impl Mistake for SendCodeError {
    fn key(&self) -> &'static str {
        match self {
            Self::Empty => "sign-in-empty-login",
            Self::TooMany { .. } => "code-too-many",
        }
    }

    fn field(&self) -> Option<&'static str> {
        match self {
            Self::Empty => Some("login"),
            Self::TooMany { .. } => None,
        }
    }

    fn wait_s(&self) -> Option<u64> {
        match self {
            Self::TooMany { wait_s } => Some(*wait_s),
            _ => None,
        }
    }
}
