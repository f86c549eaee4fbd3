//! The link of a recovery's letter, or an operator's: looking at it changes nothing, the button on its page uses it.

use axum::extract::{Path, State as Extract};
use axum::http::StatusCode;
use axum::response::Response;
use setaria_identity::challenge::Purpose;
use setaria_pages::{CodeFor, FollowLink, paths};
use setaria_service::challenge::{Challenge, Unproven};
use setaria_service::recovery::proof_of;

use super::Recovering;
use crate::State;
use crate::http::answer::{page_towards, see_other, unavailable};
use crate::http::posted::Posted;
use crate::http::visit::Visit;

/// The page with the button.
pub(crate) async fn show(
    Extract(state): Extract<State>,
    Path(token): Path<String>,
    visit: Visit,
) -> Response {
    match state.service.challenge_of_link(&token, Purpose::Recover).await {
        Ok(challenge) => render(&state, &visit, &token, challenge),
        Err(error) => unavailable(&state, &visit, &error),
    }
}

/// The button was pressed.
pub(crate) async fn submit(Extract(state): Extract<State>, posted: Posted) -> Response {
    let visit = &posted.visit;
    let token = posted.field("token").unwrap_or_default();
    match state.service.use_link(token, Purpose::Recover).await {
        Ok(challenge) => {
            let step = Recovering {
                challenge: String::new(),
                proof: proof_of(&challenge),
                login: challenge.value,
                flow: None,
                began_at: state.service.now(),
            };
            match step.onward(&state, visit).await {
                Ok(to) => see_other(visit, &to),
                Err(page) => *page,
            }
        }
        Err(Unproven::Unavailable(error)) => unavailable(&state, visit, &error),
        Err(Unproven::Wrong { .. } | Unproven::Over) => render(&state, visit, "", None),
    }
}

fn render(state: &State, visit: &Visit, token: &str, challenge: Option<Challenge>) -> Response {
    let status = match challenge {
        Some(_) => StatusCode::OK,
        None => StatusCode::GONE,
    };
    let view = FollowLink {
        chrome: visit.chrome(state),
        purpose: CodeFor::Recover,
        action: paths::RECOVER_LINK,
        token: challenge.as_ref().map(|_| token.to_owned()).unwrap_or_default(),
        contact: challenge.map(|challenge| challenge.value).unwrap_or_default(),
        back: paths::RECOVER,
    };
    page_towards(visit, &view, status, &[])
}
