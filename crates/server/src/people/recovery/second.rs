//! The second factor within recovery, and the wish to do without it.

use axum::extract::State as Extract;
use axum::http::Uri;
use axum::response::Response;
use setaria_pages::{Problem, RecoverSecond, RecoverWait, SecondFactorError, WaitSays, paths};
use setaria_service::proof::Proof;
use setaria_service::sign_in::Refused;

use super::{Next, Recovering, asked, opened};
use crate::State;
use crate::http::answer::{form, found, page, problem, see_other, unavailable};
use crate::http::posted::Posted;
use crate::http::sealed;
use crate::http::visit::Visit;
use crate::people::second_factor::refusal;

/// The form.
pub(crate) async fn show(Extract(state): Extract<State>, visit: Visit, uri: Uri) -> Response {
    let step = match asked(&state, &visit, &uri) {
        Ok(step) => step,
        Err(page) => return *page,
    };
    match step.next(&state, &visit).await {
        Ok(Next::Second(_, authenticator, due_at)) => {
            render(&state, &visit, &step, (authenticator, due_at), None)
        }
        Ok(Next::Code) => found(&visit, &step.address(&state, &visit, paths::RECOVER_CODE)),
        Ok(Next::Password(..)) => found(&visit, &step.address(&state, &visit, paths::RECOVER_PASSWORD)),
        Err(page) => *page,
    }
}

/// The form came back, with a code or with the wish to do without.
pub(crate) async fn submit(Extract(state): Extract<State>, posted: Posted) -> Response {
    let visit = &posted.visit;
    let mut step = match opened(&state, visit, posted.field("step")) {
        Ok(step) => step,
        Err(page) => return *page,
    };
    let (proof, has) = match step.next(&state, visit).await {
        Ok(Next::Second(proof, authenticator, due_at)) => (proof, (authenticator, due_at)),
        Ok(Next::Code) => return see_other(visit, &step.address(&state, visit, paths::RECOVER_CODE)),
        Ok(Next::Password(..)) => {
            return see_other(visit, &step.address(&state, visit, paths::RECOVER_PASSWORD));
        }
        Err(page) => return *page,
    };
    if posted.field("without").is_some() {
        return without(&state, visit, proof).await;
    }
    let Some(typed) = posted.field("otp") else {
        return render(&state, visit, &step, has, Some(SecondFactorError::Empty));
    };
    match state.service.recovery_factor(proof, typed, &visit.origin()).await {
        Ok(proof) => {
            step.proof = Some(proof);
            see_other(visit, &step.address(&state, visit, paths::RECOVER_PASSWORD))
        }
        Err(Refused::Unavailable(error)) => unavailable(&state, visit, &error),
        Err(refused) => render(&state, visit, &step, has, refusal(&refused)),
    }
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
        Ok(None) => problem(state, visit, Problem::StepOver),
        Err(error) => unavailable(state, visit, &error),
    }
}

fn render(
    state: &State,
    visit: &Visit,
    step: &Recovering,
    (authenticator, due_at): (bool, Option<i64>),
    error: Option<SecondFactorError>,
) -> Response {
    let view = RecoverSecond {
        chrome: visit.chrome_at(state, step.address(state, visit, paths::RECOVER_SECOND)),
        authenticator,
        due_at,
        wait_s: state.service.settings().recovery_wait.unsigned_abs() / 1_000,
        step: sealed::seal(state, visit, step),
        error,
    };
    form(visit, &view, error, &[])
}
