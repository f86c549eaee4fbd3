//! The second page of recovery: the code. It reads the same whether anything was sent.

use axum::extract::State as Extract;
use axum::http::Uri;
use axum::response::Response;
use setaria_identity::challenge::Purpose;
use setaria_pages::{CodeFor, EnterCode, EnterCodeError, paths};
use setaria_service::recovery::proof_of;

use super::{Recovering, asked, opened, send};
use crate::State;
use crate::http::answer::{form, found, see_other};
use crate::http::posted::Posted;
use crate::http::sealed;
use crate::http::visit::Visit;
use crate::people::challenge::{self, Stay};

/// The form.
pub(crate) async fn show(Extract(state): Extract<State>, visit: Visit, uri: Uri) -> Response {
    let step = match asked(&state, &visit, &uri) {
        Ok(step) => step,
        Err(page) => return *page,
    };
    if step.proof.is_none() {
        return render(&state, &visit, &step, None);
    }
    match step.onward(&state, &visit).await {
        Ok(to) => found(&visit, &to),
        Err(page) => *page,
    }
}

/// The form came back, with a code or for another one.
pub(crate) async fn submit(Extract(state): Extract<State>, posted: Posted) -> Response {
    let visit = &posted.visit;
    let mut step = match opened(&state, visit, posted.field("step")) {
        Ok(step) => step,
        Err(page) => return *page,
    };
    if posted.field("again").is_some() {
        return again(&state, visit, step).await;
    }
    let asked = (step.challenge.as_str(), Purpose::Recover);
    match challenge::answer(&state, visit, asked, posted.field("otp")).await {
        Ok(challenge) => {
            step.proof = proof_of(&challenge);
            match step.onward(&state, visit).await {
                Ok(to) => see_other(visit, &to),
                Err(page) => *page,
            }
        }
        Err(stay) => stay.page(|error| render(&state, visit, &step, Some(error))),
    }
}

async fn again(state: &State, visit: &Visit, mut step: Recovering) -> Response {
    match send(state, visit, &step.login).await {
        Ok(challenge) => {
            (step.challenge, step.began_at, step.proof) = (challenge, state.service.now(), None);
            see_other(visit, &step.address(state, visit, paths::RECOVER_CODE))
        }
        Err(error) => {
            Stay::unsent(state, visit, error).page(|error| render(state, visit, &step, Some(error)))
        }
    }
}

fn render(state: &State, visit: &Visit, step: &Recovering, error: Option<EnterCodeError>) -> Response {
    let view = EnterCode {
        chrome: visit.chrome_at(state, step.address(state, visit, paths::RECOVER_CODE)),
        purpose: CodeFor::Recover,
        action: paths::RECOVER_CODE,
        back: step.beginning(),
        sent_to: step.login.clone(),
        // By what was typed, never by what was found.
        by_mail: step.login.contains('@'),
        step: sealed::seal(state, visit, step),
        error,
    };
    form(visit, &view, error, &[])
}
