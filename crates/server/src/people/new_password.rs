//! A new password on a page: what its hint says, and how its fault is worded. Every page that sets one asks here.

use setaria_pages::PasswordFault;
use setaria_service::password_rules::Weak;

use crate::State;

/// The shortest password, in characters, for an account with or without a second factor.
pub(crate) fn shortest(state: &State, second_factor: bool) -> i64 {
    count(state.service.shortest_password(second_factor))
}

/// Why a password was not taken, as the page says it.
pub(crate) fn fault(weak: Weak) -> PasswordFault {
    match weak {
        Weak::TooShort { least } => PasswordFault::TooShort { least: count(least) },
        Weak::TooLong => PasswordFault::TooLong,
        Weak::Guessable => PasswordFault::Guessable,
        Weak::InForce => PasswordFault::InForce,
        Weak::Known => PasswordFault::Known,
    }
}

/// A number of characters, as sentences take it.
pub(crate) fn count(characters: usize) -> i64 {
    i64::try_from(characters).unwrap_or(i64::MAX)
}
