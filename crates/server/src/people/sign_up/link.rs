//! The link of a sign-up's letter: looking at it changes nothing, the button on its page uses it.
//!
//! It proves the contact in whichever browser it is opened; an app's request stays with the browser that it came to.

use axum::extract::{Path, State as Extract};
use axum::http::StatusCode;
use axum::response::Response;
use setaria_identity::challenge::Purpose;
use setaria_pages::{CodeFor, FollowLink, paths};
use setaria_service::challenge::{Challenge, Unproven};

use super::Joining;
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
    match state.service.challenge_of_link(&token, Purpose::SignUp).await {
        Ok(challenge) => render(&state, &visit, &token, challenge),
        Err(error) => unavailable(&state, &visit, &error),
    }
}

/// The button was pressed.
pub(crate) async fn submit(Extract(state): Extract<State>, posted: Posted) -> Response {
    let visit = &posted.visit;
    let token = posted.field("token").unwrap_or_default();
    match state.service.use_link(token, Purpose::SignUp).await {
        Ok(challenge) => {
            let joining = Joining {
                challenge: String::new(),
                kind: challenge.kind,
                contact: challenge.value,
                invitation: posted.field("invitation").map(str::to_owned),
                flow: None,
                proven: true,
                began_at: state.service.now(),
            };
            see_other(visit, &joining.address(&state, visit, paths::SIGN_UP_FINISH))
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
        purpose: CodeFor::SignUp,
        action: paths::SIGN_UP_LINK,
        token: challenge.as_ref().map(|_| token.to_owned()).unwrap_or_default(),
        contact: challenge.map(|challenge| challenge.value).unwrap_or_default(),
        back: paths::SIGN_UP,
    };
    page_towards(visit, &view, status, &[])
}
