//! Health: `/health/live` says that the process answers, `/health/ready` that it may be given requests.

use axum::extract::State as Extract;
use axum::response::Response;

use crate::State;
use crate::http::answer::json;

/// The process answers.
pub(crate) async fn live() -> Response {
    json(200, r#"{"status":"ok"}"#.into())
}

/// The store takes writes, and this node is fit to use it. The reason is for the log; who asks from outside learns only that it does not.
pub(crate) async fn ready(Extract(state): Extract<State>) -> Response {
    match state.service.readiness() {
        Ok(()) => json(200, r#"{"status":"ok"}"#.into()),
        Err(reason) => {
            tracing::error!(reason, "not ready");
            json(503, r#"{"status":"unavailable"}"#.into())
        }
    }
}
