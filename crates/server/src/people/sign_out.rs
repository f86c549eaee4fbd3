//! Sign out: ends every session of this browser, and says so.

use axum::extract::State as Extract;
use axum::response::Response;
use setaria_pages::{SignedOut, paths};

use crate::State;
use crate::http::answer::{page, see_other, unavailable, with_cookie};
use crate::http::cookie;
use crate::http::posted::Posted;
use crate::http::visit::Visit;
use crate::people::arrive::marks;

/// The button was pressed.
pub(crate) async fn submit(Extract(state): Extract<State>, posted: Posted) -> Response {
    let visit = &posted.visit;
    let known = match visit.live(&state).await {
        Ok(live) => marks(&state, visit, &live),
        Err(error) => return unavailable(&state, visit, &error),
    };
    for handle in &visit.handles {
        if let Err(error) = state.service.sign_out(handle).await {
            return unavailable(&state, visit, &error);
        }
    }
    let gone = with_cookie(visit, see_other(visit, paths::SIGNED_OUT), cookie::SESSIONS, "");
    with_cookie(visit, gone, cookie::KNOWN, &known.join("."))
}

/// The page afterwards.
pub(crate) async fn show(Extract(state): Extract<State>, visit: Visit) -> Response {
    page(
        &visit,
        &SignedOut {
            chrome: visit.chrome(&state),
        },
    )
}
