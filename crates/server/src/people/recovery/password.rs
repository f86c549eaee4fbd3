//! The last page of recovery: it sets the password, and the person is in.

use axum::extract::State as Extract;
use axum::http::Uri;
use axum::response::Response;
use setaria_pages::{NewPasswordError, Problem, RecoverPassword, paths};
use setaria_service::Unavailable;
use setaria_service::proof::Proof;
use setaria_service::recovery::NotReset;
use setaria_service::sign_in::Refused;

use super::{Next, Recovering, asked, opened};
use crate::State;
use crate::http::answer::{form, found, problem, see_other, unavailable};
use crate::http::posted::Posted;
use crate::http::sealed;
use crate::http::visit::Visit;
use crate::people::arrive::arrive;
use crate::people::{flow, new_password};

/// The form.
pub(crate) async fn show(Extract(state): Extract<State>, visit: Visit, uri: Uri) -> Response {
    let step = match asked(&state, &visit, &uri) {
        Ok(step) => step,
        Err(page) => return *page,
    };
    match step.next(&state, &visit).await {
        Ok(Next::Password(proof, removes)) => render(&state, &visit, &step, (proof, removes), None),
        Ok(Next::Code) => found(&visit, &step.address(&state, &visit, paths::RECOVER_CODE)),
        Ok(Next::Second(..)) => found(&visit, &step.address(&state, &visit, paths::RECOVER_SECOND)),
        Err(page) => *page,
    }
}

/// The form came back.
pub(crate) async fn submit(Extract(state): Extract<State>, mut posted: Posted) -> Response {
    let step = match opened(&state, &posted.visit, posted.field("step")) {
        Ok(step) => step,
        Err(page) => return *page,
    };
    let (proof, removes) = match step.next(&state, &posted.visit).await {
        Ok(Next::Password(proof, removes)) => (proof, removes),
        Ok(_) => {
            return match step.onward(&state, &posted.visit).await {
                Ok(to) => see_other(&posted.visit, &to),
                Err(page) => *page,
            };
        }
        Err(page) => return *page,
    };
    let typed = posted.field("password").unwrap_or_default();
    let origin = posted.visit.origin();
    let error = match state.service.reset_password(proof, typed, &origin).await {
        Ok(proof) => {
            // A request of an app that is too old is left behind; the password is set all the same.
            let flow = match step.flow.as_deref() {
                Some(sealed) => flow::open(&state, &mut posted.visit, sealed).ok(),
                None => None,
            };
            return match state.service.complete(proof, &origin).await {
                Ok(outcome) => arrive(&state, posted.visit, flow, outcome).await,
                Err(Refused::Unavailable(error)) => unavailable(&state, &posted.visit, &error),
                Err(Refused::Wrong | Refused::TooMany { .. }) => see_other(&posted.visit, paths::SIGN_IN),
            };
        }
        Err(NotReset::Password(weak)) => NewPasswordError::Fault(new_password::fault(weak)),
        Err(NotReset::Unavailable(error @ Unavailable::Hashing)) => NewPasswordError::Busy {
            wait_s: error.retry_after_s(),
        },
        Err(NotReset::Unavailable(error)) => return unavailable(&state, &posted.visit, &error),
        Err(NotReset::Anew) => return problem(&state, &posted.visit, Problem::StepOver),
    };
    render(&state, &posted.visit, &step, (proof, removes), Some(error))
}

fn render(
    state: &State,
    visit: &Visit,
    step: &Recovering,
    (proof, removes_factors): (Proof, bool),
    error: Option<NewPasswordError>,
) -> Response {
    let view = RecoverPassword {
        chrome: visit.chrome_at(state, step.address(state, visit, paths::RECOVER_PASSWORD)),
        login: step.login.clone(),
        shortest: new_password::shortest(state, proof.methods.is_two_factors()),
        removes_factors,
        step: sealed::seal(state, visit, step),
        error,
    };
    form(visit, &view, error, &[])
}
