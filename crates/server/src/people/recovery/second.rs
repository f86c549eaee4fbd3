//! The second factor within recovery: a code or a passkey, and the wish to do without it.

use axum::extract::State as Extract;
use axum::http::Uri;
use axum::response::Response;
use setaria_pages::{Problem, RecoverSecond, RecoverWait, SecondFactorError, WaitSays, paths};
use setaria_service::Unavailable;
use setaria_service::proof::Proof;
use setaria_service::recovery::Second;
use setaria_service::sign_in::Refused;

use super::{Next, Recovering, asked, opened};
use crate::State;
use crate::http::answer::{form, found, page, problem, see_other, unavailable};
use crate::http::posted::Posted;
use crate::http::sealed;
use crate::http::visit::Visit;
use crate::people::passkey;

/// The form.
pub(crate) async fn show(Extract(state): Extract<State>, visit: Visit, uri: Uri) -> Response {
    let step = match asked(&state, &visit, &uri) {
        Ok(step) => step,
        Err(page) => return *page,
    };
    match step.next(&state, &visit).await {
        Ok(Next::Second(_, second)) => render(&state, &visit, &step, second, None),
        Ok(Next::Code) => found(&visit, &step.address(&state, &visit, paths::RECOVER_CODE)),
        Ok(Next::Password(..)) => found(&visit, &step.address(&state, &visit, paths::RECOVER_PASSWORD)),
        Err(page) => *page,
    }
}

/// The form came back, with a code, a passkey, or the wish to do without.
pub(crate) async fn submit(Extract(state): Extract<State>, posted: Posted) -> Response {
    let visit = &posted.visit;
    let mut step = match opened(&state, visit, posted.field("step")) {
        Ok(step) => step,
        Err(page) => return *page,
    };
    let (proof, second) = match step.next(&state, visit).await {
        Ok(Next::Second(proof, second)) => (proof, second),
        Ok(Next::Code) => return see_other(visit, &step.address(&state, visit, paths::RECOVER_CODE)),
        Ok(Next::Password(..)) => {
            return see_other(visit, &step.address(&state, visit, paths::RECOVER_PASSWORD));
        }
        Err(page) => return *page,
    };
    if posted.field("without").is_some() {
        return without(&state, visit, proof).await;
    }
    match shown(&state, &posted, proof).await {
        Ok(proof) => {
            step.proof = Some(proof);
            see_other(visit, &step.address(&state, visit, paths::RECOVER_PASSWORD))
        }
        Err(Unshown::Page(error)) => render(&state, visit, &step, second, Some(error)),
        Err(Unshown::Unavailable(error)) => unavailable(&state, visit, &error),
    }
}

/// Why the second factor was not shown.
enum Unshown {
    Page(SecondFactorError),
    Unavailable(Unavailable),
}

/// The proof with what the form brings beside it.
async fn shown(state: &State, posted: &Posted, proof: Proof) -> Result<Proof, Unshown> {
    let by_key = passkey::proven(state, posted).await;
    let (shown, wrong) = match (by_key, posted.field("otp")) {
        (Some(key), _) => {
            let both = key.and_then(|key| proof.with(key).ok_or(Refused::Wrong));
            (both, SecondFactorError::Passkey)
        }
        (None, Some(typed)) => {
            let origin = posted.visit.origin();
            let both = state.service.recovery_factor(proof, typed, &origin).await;
            (both, SecondFactorError::Wrong)
        }
        (None, None) => return Err(Unshown::Page(SecondFactorError::Empty)),
    };
    shown.map_err(|refused| match refused {
        Refused::Wrong => Unshown::Page(wrong),
        Refused::TooMany { wait_s } => Unshown::Page(SecondFactorError::TooMany { wait_s }),
        Refused::Unavailable(error) => Unshown::Unavailable(error),
    })
}

async fn without(state: &State, visit: &Visit, proof: Proof) -> Response {
    match state.service.ask_recovery(proof, &visit.origin()).await {
        Ok(Some(due_at)) => {
            let view = RecoverWait {
                chrome: visit.chrome_at(state, paths::RECOVER.into()),
                says: WaitSays::Asked(due_at),
            };
            page(visit, &view)
        }
        Ok(None) | Err(Refused::Wrong) => problem(state, visit, Problem::StepOver),
        Err(Refused::TooMany { wait_s }) => problem(state, visit, Problem::TooMany { wait_s }),
        Err(Refused::Unavailable(error)) => unavailable(state, visit, &error),
    }
}

fn render(
    state: &State,
    visit: &Visit,
    step: &Recovering,
    second: Second,
    error: Option<SecondFactorError>,
) -> Response {
    let view = RecoverSecond {
        chrome: visit.chrome_at(state, step.address(state, visit, paths::RECOVER_SECOND)),
        authenticator: second.authenticator,
        passkey: passkey::ask(state, visit).filter(|_| second.passkeys),
        due_at: second.due_at,
        wait_s: state.service.settings().recovery_wait.unsigned_abs() / 1_000,
        step: sealed::seal(state, visit, step),
        error,
    };
    form(visit, &view, error, &[])
}
