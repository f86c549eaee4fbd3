//! The link of a sign-in's letter: looking at it changes nothing, and it works only in the browser that asked for it; who
//! opens it elsewhere is told to open it there or to type the code.

use axum::extract::{Path, State as Extract};
use axum::response::Response;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use setaria_identity::challenge::Purpose;
use setaria_pages::{Problem, paths};
use setaria_service::challenge::Challenge;

use super::{Ticket, enter};
use crate::State;
use crate::http::answer::problem;
use crate::http::posted::Posted;
use crate::http::sealed;
use crate::http::visit::Visit;
use crate::people::challenge::{Began, Link};

const LINK: Link = Link {
    purpose: Purpose::SignIn,
    action: paths::SIGN_IN_LINK,
    back: paths::SIGN_IN_CODE,
};

/// The page with the button.
pub(crate) async fn show(
    Extract(state): Extract<State>,
    Path(token): Path<String>,
    visit: Visit,
) -> Response {
    match asked(&state, &visit, &token).await {
        Ok((_, challenge)) => LINK.button(&state, &visit, &token, challenge, Began::Here),
        Err(page) => *page,
    }
}

/// The button was pressed.
pub(crate) async fn submit(Extract(state): Extract<State>, posted: Posted) -> Response {
    let token = posted.field("token").unwrap_or_default();
    let (ticket, _) = match asked(&state, &posted.visit, token).await {
        Ok(asked) => asked,
        Err(page) => return *page,
    };
    match LINK.follow(&state, &posted.visit, token).await {
        Ok(challenge) => enter(&state, posted.visit, ticket, challenge).await,
        Err(page) => *page,
    }
}

/// What this browser carries, and what the link stands for, if the browser is the one that asked for it.
async fn asked(state: &State, visit: &Visit, token: &str) -> Result<(Ticket, Challenge), Box<Response>> {
    let challenge = LINK.look(state, visit, token).await?;
    let ticket: Option<Ticket> = sealed::carried(state, visit, visit.ticket.as_deref());
    ticket
        .filter(|ticket| ticket.challenge == URL_SAFE_NO_PAD.encode(challenge.id))
        .map(|ticket| (ticket, challenge))
        .ok_or_else(|| Box::new(problem(state, visit, Problem::OtherBrowser)))
}
