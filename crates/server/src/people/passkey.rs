//! Passkeys at sign-in: what a browser is asked for, and what it answers.
//!
//! Owns: how the challenge travels: sealed for the browser, in the form. Hands over: whether the answer counts, to `service`.

use axum::extract::State as Extract;
use axum::response::Response;
use setaria_pages::{PasskeyAsk, SignInError};
use setaria_service::passkey::Challenge;
use setaria_service::proof::Proof;
use setaria_service::sign_in::Refused;

use super::arrive::arrive;
use super::{flow, sign_in};
use crate::State;
use crate::http::answer::unavailable;
use crate::http::posted::Posted;
use crate::http::sealed::{self, Carried};
use crate::http::visit::Visit;

impl Carried for Challenge {
    const KIND: &'static str = "passkey";
}

/// What a page asks the browser for; nothing where passkeys cannot be had.
pub(crate) fn ask(state: &State, visit: &Visit) -> Option<PasskeyAsk> {
    let challenge = state
        .service
        .has_passkeys()
        .then(|| state.service.passkey_challenge(None))?;
    Some(PasskeyAsk {
        options: state.service.passkey_request(&challenge),
        challenge: sealed::seal(state, visit, &challenge),
    })
}

/// What a form's passkey proves; `None` for a form that brings none.
pub(crate) async fn proven(state: &State, posted: &Posted) -> Option<Result<Proof, Refused>> {
    let answer = posted.field("passkey")?;
    let challenge = posted
        .field("challenge")
        .and_then(|sealed| sealed::open::<Challenge>(state, &posted.visit, sealed));
    Some(match challenge {
        Some(challenge) => state.service.prove_passkey(&challenge, answer).await,
        None => Err(Refused::Wrong),
    })
}

/// Signs in with a passkey, from the first page or instead of the second factor.
pub(crate) async fn submit(Extract(state): Extract<State>, mut posted: Posted) -> Response {
    let flow = match flow::carried(&state, &mut posted) {
        Ok(flow) => flow,
        Err(page) => return *page,
    };
    let outcome = match proven(&state, &posted).await {
        Some(Ok(proof)) => state.service.complete(proof, &posted.visit.origin()).await,
        Some(Err(refused)) => Err(refused),
        None => Err(Refused::Wrong),
    };
    match outcome {
        Ok(outcome) => arrive(&state, posted.visit, flow, outcome).await,
        Err(Refused::Unavailable(error)) => unavailable(&state, &posted.visit, &error),
        Err(Refused::TooMany { .. } | Refused::Wrong) => {
            let error = Some(SignInError::Passkey);
            sign_in::render(&state, &posted.visit, flow, String::new(), error).await
        }
    }
}
