//! The link of a recovery's letter, or an operator's: looking at it changes nothing, the button on its page uses it.

use axum::extract::{Path, State as Extract};
use axum::response::Response;
use setaria_identity::challenge::Purpose;
use setaria_pages::paths;
use setaria_service::recovery::proof_of;

use super::Recovering;
use crate::State;
use crate::http::answer::see_other;
use crate::http::posted::Posted;
use crate::http::visit::Visit;
use crate::people::challenge::Link;

const LINK: Link = Link {
    purpose: Purpose::Recover,
    action: paths::RECOVER_LINK,
    back: paths::RECOVER,
};

/// The page with the button.
pub(crate) async fn show(
    Extract(state): Extract<State>,
    Path(token): Path<String>,
    visit: Visit,
) -> Response {
    LINK.show(&state, &visit, &token).await
}

/// The button was pressed.
pub(crate) async fn submit(Extract(state): Extract<State>, posted: Posted) -> Response {
    let visit = &posted.visit;
    let token = posted.field("token").unwrap_or_default();
    let challenge = match LINK.follow(&state, visit, token).await {
        Ok(challenge) => challenge,
        Err(page) => return *page,
    };
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
