//! The link of a sign-in's letter: looking at it changes nothing, and it works only in the browser that asked for it; who
//! opens it elsewhere is told to open it there or to type the code.

use axum::extract::{Path, State as Extract};
use axum::http::StatusCode;
use axum::response::Response;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use setaria_identity::challenge::Purpose;
use setaria_pages::{CodeFor, FollowLink, Problem, paths};
use setaria_service::challenge::{Challenge, Unproven};

use super::{Ticket, enter};
use crate::State;
use crate::http::answer::{page_towards, problem, unavailable};
use crate::http::posted::Posted;
use crate::http::visit::Visit;

/// The page with the button.
pub(crate) async fn show(
    Extract(state): Extract<State>,
    Path(token): Path<String>,
    visit: Visit,
) -> Response {
    match state.service.challenge_of_link(&token, Purpose::SignIn).await {
        Ok(Some(challenge)) if asked(&state, &visit, &challenge).is_none() => {
            problem(&state, &visit, Problem::OtherBrowser)
        }
        Ok(challenge) => render(&state, &visit, &token, challenge),
        Err(error) => unavailable(&state, &visit, &error),
    }
}

/// The button was pressed.
pub(crate) async fn submit(Extract(state): Extract<State>, posted: Posted) -> Response {
    let token = posted.field("token").unwrap_or_default();
    let found = match state.service.challenge_of_link(token, Purpose::SignIn).await {
        Ok(found) => found,
        Err(error) => return unavailable(&state, &posted.visit, &error),
    };
    let Some(found) = found else {
        return render(&state, &posted.visit, "", None);
    };
    let Some(ticket) = asked(&state, &posted.visit, &found) else {
        return problem(&state, &posted.visit, Problem::OtherBrowser);
    };
    match state.service.use_link(token, Purpose::SignIn).await {
        Ok(challenge) => enter(&state, posted.visit, ticket, challenge).await,
        Err(Unproven::Unavailable(error)) => unavailable(&state, &posted.visit, &error),
        Err(Unproven::Wrong { .. } | Unproven::Over) => render(&state, &posted.visit, "", None),
    }
}

/// What this browser carries if it is the one that asked for the challenge.
fn asked(state: &State, visit: &Visit, challenge: &Challenge) -> Option<Ticket> {
    let ticket = Ticket::open(state, visit, visit.ticket.as_deref())?;
    (ticket.challenge == URL_SAFE_NO_PAD.encode(challenge.id)).then_some(ticket)
}

fn render(state: &State, visit: &Visit, token: &str, challenge: Option<Challenge>) -> Response {
    let status = match challenge {
        Some(_) => StatusCode::OK,
        None => StatusCode::GONE,
    };
    let view = FollowLink {
        chrome: visit.chrome(state),
        purpose: CodeFor::SignIn,
        action: paths::SIGN_IN_LINK,
        token: challenge.as_ref().map(|_| token.to_owned()).unwrap_or_default(),
        contact: challenge.map(|challenge| challenge.value).unwrap_or_default(),
        back: paths::SIGN_IN_CODE,
    };
    page_towards(visit, &view, status, &[])
}
