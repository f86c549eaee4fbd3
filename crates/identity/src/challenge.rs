//! A challenge: a code or link sent to a contact, to prove that one holds it.
//!
//! Owns: what it may be for, how long it lives and how often it may be tried. Hands over: sending and checking to `service`.

use serde::{Deserialize, Serialize};

use crate::clock::{MINUTE, Millis};

/// How many codes may be tried on one challenge: six digits and five tries leave 1 in 200,000.
pub const TRIES: i64 = 5;

/// What a challenge is for; proof for one purpose is none for another (security PW9).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Purpose {
    /// To begin an account with this contact.
    SignUp,
    /// To sign in.
    SignIn,
    /// To set a new password without the old one.
    Recover,
    /// To add this contact to an account.
    AddContact,
    /// To show again that it is still oneself, before a risky change.
    StepUp,
}

impl Purpose {
    /// Every purpose.
    pub const ALL: [Self; 5] = [
        Self::SignUp,
        Self::SignIn,
        Self::Recover,
        Self::AddContact,
        Self::StepUp,
    ];

    /// The word that stands in the store.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::SignUp => "sign-up",
            Self::SignIn => "sign-in",
            Self::Recover => "recover",
            Self::AddContact => "add-contact",
            Self::StepUp => "step-up",
        }
    }

    /// The purpose with that word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|purpose| purpose.as_str() == word)
    }

    /// Whether only the newest one can be answered (security PW9). Those that merely let somebody in or on count beside each
    /// other, so that nobody's asking spoils the code that somebody else is about to type (security PW6).
    pub fn only_newest(self) -> bool {
        self == Self::Recover
    }

    /// How long it may be answered, in milliseconds: at most half an hour (security PW9).
    pub fn lifetime(self) -> Millis {
        match self {
            Self::SignIn | Self::StepUp => 10 * MINUTE,
            Self::SignUp | Self::Recover | Self::AddContact => 30 * MINUTE,
        }
    }
}
