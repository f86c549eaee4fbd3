//! Calling a wait off by the link in its letter: looking at it changes nothing, the button does.

use axum::extract::{Path, State as Extract};
use axum::http::StatusCode;
use axum::response::Response;
use setaria_pages::{RecoverWait, WaitSays};

use crate::State;
use crate::http::answer::{page_towards, unavailable};
use crate::http::posted::Posted;
use crate::http::visit::Visit;

/// The page with the button.
pub(crate) async fn show(
    Extract(state): Extract<State>,
    Path(token): Path<String>,
    visit: Visit,
) -> Response {
    match state.service.can_call_off(&token).await {
        Ok(true) => render(&state, &visit, WaitSays::CallOff(token)),
        Ok(false) => render(&state, &visit, WaitSays::Over),
        Err(error) => unavailable(&state, &visit, &error),
    }
}

/// The button was pressed.
pub(crate) async fn submit(Extract(state): Extract<State>, posted: Posted) -> Response {
    let visit = &posted.visit;
    let token = posted.field("token").unwrap_or_default();
    match state.service.call_off(token, &visit.origin()).await {
        Ok(true) => render(&state, visit, WaitSays::CalledOff),
        Ok(false) => render(&state, visit, WaitSays::Over),
        Err(error) => unavailable(&state, visit, &error),
    }
}

fn render(state: &State, visit: &Visit, says: WaitSays) -> Response {
    let status = match says {
        WaitSays::Over => StatusCode::GONE,
        _ => StatusCode::OK,
    };
    let view = RecoverWait {
        chrome: visit.chrome(state),
        says,
    };
    page_towards(visit, &view, status, &[])
}
