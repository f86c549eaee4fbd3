//! The last second factor: taken away only where the password is fit to guard the account alone.
//!
//! Owns: that judgement (security PW1). The store holds a hash that tells no length, so the person types the password once
//! more. `totp` and `passkey` ask here before they take one away.

use unicode_normalization::UnicodeNormalization;

use crate::Service;
use crate::error::Unavailable;
use crate::sign_in::{Attempt, Live, Refused};

/// Why a factor stays.
#[derive(Debug)]
pub enum Stays {
    /// It is the last one, and no password was typed.
    Untyped,
    /// It is the last one, and another password was typed than the account's.
    Wrong,
    /// It is the last one, and the password is too short to guard the account alone.
    TooShort {
        /// How many characters are needed.
        least: usize,
    },
    /// Too many tries; after so many seconds one more is read.
    TooMany {
        /// How long to wait, in seconds.
        wait_s: u64,
    },
    /// Not now.
    Unavailable(Unavailable),
}

impl<E: Into<Unavailable>> From<E> for Stays {
    fn from(error: E) -> Self {
        Self::Unavailable(error.into())
    }
}

impl From<Refused> for Stays {
    fn from(refused: Refused) -> Self {
        match refused {
            Refused::Wrong => Self::Wrong,
            Refused::TooMany { wait_s } => Self::TooMany { wait_s },
            Refused::Unavailable(error) => Self::Unavailable(error),
        }
    }
}

impl Service {
    /// Whether the password was typed with which the account may go on alone; `false` when none was. It holds for the
    /// generation of `live`, which every change of the password raises.
    ///
    /// # Errors
    /// Why it may not.
    pub(crate) async fn guards_alone(&self, live: &Live, typed: Option<&Attempt>) -> Result<bool, Stays> {
        let Some(attempt) = typed else {
            return Ok(false);
        };
        self.confirm(attempt, live.account.id).await?;
        let least = self.shortest_password(false);
        if attempt.password.nfc().count() < least {
            return Err(Stays::TooShort { least });
        }
        Ok(true)
    }
}
