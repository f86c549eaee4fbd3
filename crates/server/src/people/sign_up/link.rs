//! The link of a sign-up's letter: looking at it changes nothing, the button on its page uses it.
//!
//! In the browser that asked for it the way goes on as with the code. In another one it proves the contact and no more: an
//! app's request and an invitation stay with the browser that they came to (security SE4).

use axum::extract::{Path, State as Extract};
use axum::response::Response;
use setaria_identity::challenge::Purpose;
use setaria_pages::{Problem, paths};
use setaria_service::challenge::Challenge;

use super::Joining;
use crate::State;
use crate::http::answer::{problem, see_other, unavailable};
use crate::http::posted::Posted;
use crate::http::visit::Visit;
use crate::people::challenge::{Began, Link};

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
    match way(&state, &visit, &token).await {
        Ok((Some(_), challenge)) => LINK.button(&state, &visit, &token, challenge, Began::Here),
        Ok((None, challenge)) => LINK.button(&state, &visit, &token, challenge, Began::Elsewhere),
        Err(page) => *page,
    }
}

/// The button was pressed.
pub(crate) async fn submit(Extract(state): Extract<State>, posted: Posted) -> Response {
    let visit = &posted.visit;
    let token = posted.field("token").unwrap_or_default();
    let (begun, _) = match way(&state, visit, token).await {
        Ok(way) => way,
        Err(page) => return *page,
    };
    let challenge = match LINK.follow(&state, visit, token).await {
        Ok(challenge) => challenge,
        Err(page) => return *page,
    };
    let (invitation, flow) = begun.map_or((None, None), |begun| (begun.invitation, begun.flow));
    let joining = Joining {
        challenge: String::new(),
        kind: challenge.kind,
        contact: challenge.value,
        invitation,
        flow,
        proven: true,
        began_at: state.service.now(),
    };
    see_other(visit, &joining.address(&state, visit, paths::SIGN_UP_FINISH))
}

/// What this browser carries, if the way began here, and what the link stands for.
///
/// # Errors
/// The page to answer with. Where an invitation is needed, one gets no further in a browser that has none.
async fn way(
    state: &State,
    visit: &Visit,
    token: &str,
) -> Result<(Option<Joining>, Challenge), Box<Response>> {
    let challenge = LINK.look(state, visit, token).await?;
    let begun = Joining::remembered(state, visit, &challenge);
    let invitation = begun.as_ref().and_then(|begun| begun.invitation.as_deref());
    match state.service.may_sign_up(invitation).await {
        Ok(true) => Ok((begun, challenge)),
        Ok(false) => Err(Box::new(problem(state, visit, Problem::OtherBrowser))),
        Err(error) => Err(Box::new(unavailable(state, visit, &error))),
    }
}
