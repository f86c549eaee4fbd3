//! Health: `/health/live` says that the process answers, `/health/ready` that it may be given requests.

use axum::extract::State as Extract;
use axum::response::Response;

use crate::State;
use crate::http::answer::json;

/// The process answers.
pub(crate) async fn live() -> Response {
    json(200, r#"{"status":"ok"}"#.into())
}

/// The store takes writes, this node is fit to use it, and the process was not told to stop (faults F16). The reason is for
/// the log; who asks from outside learns only that it does not.
pub(crate) async fn ready(Extract(state): Extract<State>) -> Response {
    if state.is_stopping() {
        return json(503, r#"{"status":"stopping"}"#.into());
    }
    match state.service.readiness() {
        Ok(()) => json(200, r#"{"status":"ok"}"#.into()),
        Err(reason) => {
            tracing::error!(reason, "not ready");
            json(503, r#"{"status":"unavailable"}"#.into())
        }
    }
}
