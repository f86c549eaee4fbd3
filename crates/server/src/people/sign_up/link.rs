//! The link of a sign-up's letter: looking at it changes nothing, the button on its page uses it.
//!
//! It proves the contact in whichever browser it is opened; an app's request stays with the browser that it came to.

use axum::extract::{Path, State as Extract};
use axum::response::Response;
use setaria_identity::challenge::Purpose;
use setaria_pages::paths;

use super::Joining;
use crate::State;
use crate::http::answer::see_other;
use crate::http::posted::Posted;
use crate::http::visit::Visit;
use crate::people::challenge::Link;

const LINK: Link = Link {
    purpose: Purpose::SignUp,
    action: paths::SIGN_UP_LINK,
    back: paths::SIGN_UP,
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
