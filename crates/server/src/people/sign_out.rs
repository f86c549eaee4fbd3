//! Sign out: ends every session of this browser, and says so.

use axum::body::Body;
use axum::extract::State as Extract;
use axum::http::HeaderMap;
use axum::response::Response;
use setaria_pages::{Problem, SignedOut, paths};

use crate::State;
use crate::http::answer::{page, problem, see_other, unavailable, unreadable, with_cookie};
use crate::http::visit::Visit;
use crate::http::{body, cookie};

/// The button was pressed.
pub(crate) async fn submit(
    Extract(state): Extract<State>,
    visit: Visit,
    headers: HeaderMap,
    body: Body,
) -> Response {
    let form = match body::params(None, &headers, body).await {
        Ok(form) => form,
        Err(error) => return unreadable(&state, &visit, &error),
    };
    if !visit.posted_by_own_page(&form, &state) {
        return problem(&state, &visit, Problem::Csrf);
    }
    for handle in &visit.handles {
        if let Err(error) = state.service.sign_out(handle).await {
            return unavailable(&state, &visit, &error);
        }
    }
    with_cookie(&visit, see_other(&visit, paths::SIGNED_OUT), cookie::SESSIONS, "")
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
