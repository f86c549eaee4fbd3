//! Which passwords are taken: long enough, not easily guessed, without rules of composition (security PW1, PW2).
//!
//! Owns: the judgement. Sign-up, recovery, a change and the operator's acts ask here; figures come from the configuration.

mod near;

use std::io;
use std::sync::Arc;

use setaria_crypto::digest;
use setaria_crypto::password::Verdict;
use unicode_normalization::UnicodeNormalization;

use crate::Service;
use crate::error::Unavailable;
use crate::sign_in::LONGEST_PASSWORD;

/// Why a password was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Weak {
    /// It has too few characters.
    #[error("the password has fewer than {least} characters; give a longer one")]
    TooShort {
        /// How many are needed.
        least: usize,
    },
    /// It has more than [`LONGEST_PASSWORD`] bytes.
    #[error("the password has more than {LONGEST_PASSWORD} bytes; give a shorter one")]
    TooLong,
    /// It is among those that are guessed first, or made of the person's own names.
    #[error("the password is easy to guess; give one made of several unrelated words")]
    Guessable,
    /// It is the account's password already.
    #[error("the password is the one in force; give another one")]
    InForce,
    /// It became known when some service lost its passwords.
    #[error("the password became known when another service lost its passwords; give another one")]
    Known,
}

/// Passwords that became known, by their SHA-1, which is how such collections are published.
pub trait BreachedPasswords: Send + Sync {
    /// Whether the password with that digest is among them.
    ///
    /// # Errors
    /// The collection cannot be read now.
    fn holds(&self, sha1: &[u8; 20]) -> io::Result<bool>;
}

/// A collection of them, if the operator has one.
#[derive(Clone, Default)]
pub struct Breached(pub Option<Arc<dyn BreachedPasswords>>);

impl std::fmt::Debug for Breached {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Breached").field(&self.0.is_some()).finish()
    }
}

impl Service {
    /// The shortest password that is taken, in characters, beside a second factor or alone.
    pub fn shortest_password(&self, second_factor: bool) -> usize {
        let rules = &self.settings().passwords;
        if second_factor {
            rules.shortest
        } else {
            rules.shortest_alone.max(rules.shortest)
        }
    }

    /// The password in its kept form (NFC), if it is taken. `own` are words that stand near: the nickname, the
    /// contacts, the account's number.
    /// With a second factor beside it, it may be shorter.
    ///
    /// # Errors
    /// The first rule that it breaks.
    pub fn judge_password(&self, typed: &str, own: &[&str], second_factor: bool) -> Result<String, Weak> {
        if typed.len() > LONGEST_PASSWORD {
            return Err(Weak::TooLong);
        }
        let password: String = typed.nfc().collect();
        let rules = &self.settings().passwords;
        let least = self.shortest_password(second_factor);
        if password.chars().count() < least {
            return Err(Weak::TooShort { least });
        }
        let host = self.settings().account_url.split("://").last();
        let near: Vec<&str> = own
            .iter()
            .copied()
            .chain(host)
            .chain([rules.site_name.as_str()])
            .collect();
        if near::is_guessable(&password, &near) {
            return Err(Weak::Guessable);
        }
        if let Breached(Some(known)) = &rules.breached {
            match known.holds(&digest::sha1(password.as_bytes())) {
                Ok(true) => return Err(Weak::Known),
                Ok(false) => {}
                // People are not kept out because a file is: length and patterns were judged.
                Err(error) => tracing::warn!(%error, "the collection of breached passwords cannot be read"),
            }
        }
        Ok(password)
    }

    /// Whether a password in its kept form opens the account already, by the hash in force.
    pub(crate) async fn is_in_force(
        &self,
        password: &str,
        hash: Option<String>,
    ) -> Result<bool, Unavailable> {
        let verdict = self.0.hashing.verify(password.to_owned(), hash).await?;
        Ok(matches!(verdict, Verdict::Match { .. }))
    }
}
