//! Health: `/health/live` says that the process answers, `/health/ready` that it takes writes.

use axum::extract::State as Extract;
use axum::response::Response;
use setaria_store::Health;

use crate::State;
use crate::http::answer::json;

/// The process answers.
pub(crate) async fn live() -> Response {
    json(200, r#"{"status":"ok"}"#.into())
}

/// The store takes writes. The reason is for the log; who asks from outside learns only that it does not.
pub(crate) async fn ready(Extract(state): Extract<State>) -> Response {
    match state.service.store().health() {
        Health::Ready => json(200, r#"{"status":"ok"}"#.into()),
        Health::Unavailable { reason } | Health::Failed { reason } => {
            tracing::error!(reason, "not ready");
            json(503, r#"{"status":"unavailable"}"#.into())
        }
    }
}
