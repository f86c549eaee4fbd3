//! Taking a factor away: the question, and why it stays.
//!
//! Owns: the password that is typed once more for the last one (security PW1). `totp` and `passkeys` ask here.

use axum::response::Response;
use setaria_pages::{Later, RemoveFactor, RemoveFactorError, RemovedFactor};
use setaria_service::Unavailable;
use setaria_service::last_factor::Stays;
use setaria_service::sign_in::{Attempt, Live};

use crate::State;
use crate::http::answer::{form, unavailable};
use crate::http::posted::Posted;
use crate::http::visit::Visit;
use crate::people::new_password;

/// The password as it was typed, if one was.
pub(super) fn typed(posted: &Posted, me: &Live) -> Option<Attempt> {
    let password = posted.field("password")?;
    Some(posted.visit.attempt(&me.account.id.to_string(), password))
}

/// What to do about it that one stays.
pub(super) fn stays(stays: Stays) -> Result<RemoveFactorError, Unavailable> {
    Ok(match stays {
        Stays::Untyped => RemoveFactorError::Empty,
        Stays::Wrong => RemoveFactorError::Wrong,
        Stays::TooShort { least } => RemoveFactorError::TooShort {
            least: new_password::count(least),
        },
        Stays::TooMany { wait_s } => RemoveFactorError::Later(Later::TooMany { wait_s }),
        Stays::Unavailable(error @ Unavailable::Hashing) => RemoveFactorError::Later(Later::Busy {
            wait_s: error.retry_after_s(),
        }),
        Stays::Unavailable(error) => return Err(error),
    })
}

/// The page for one of the account's factors.
pub(super) async fn page(
    state: &State,
    visit: &Visit,
    me: &Live,
    factor: RemovedFactor,
    error: Option<RemoveFactorError>,
) -> Response {
    let factors = match state.service.factors(me.account.id).await {
        Ok(factors) => factors,
        Err(error) => return unavailable(state, visit, &error),
    };
    let last = usize::from(factors.authenticator.is_some()) + factors.passkeys.len() < 2;
    let view = RemoveFactor {
        chrome: visit.chrome(state),
        factor,
        login: me.account.id.to_string(),
        last,
        error,
    };
    form(visit, &view, error, &[])
}
