//! The trace id: one short name for a request, in its answer and in the log.
//!
//! Owns: drawing it, and the access log, which names the route and never the raw target (security X1, WB2).

use std::time::Instant;

use axum::extract::{MatchedPath, Request, State as Extract};
use axum::middleware::Next;
use axum::response::Response;
use tracing::Instrument as _;

use crate::State;

/// 16 hexadecimal digits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct TraceId(pub(crate) String);

impl TraceId {
    pub(crate) fn draw(state: &State) -> Self {
        Self(hex::encode(setaria_identity::clock::draw::<8>(
            state.service.entropy(),
        )))
    }
}

/// Names the request, counts it and logs its end.
pub(crate) async fn traced(Extract(state): Extract<State>, mut request: Request, next: Next) -> Response {
    let began = Instant::now();
    let trace = TraceId::draw(&state);
    let method = request.method().clone();
    let route = request
        .extensions()
        .get::<MatchedPath>()
        .map_or("none", MatchedPath::as_str)
        .to_owned();
    let span = tracing::info_span!("request", trace = %trace.0);
    request.extensions_mut().insert(trace);
    let response = next.run(request).instrument(span.clone()).await;
    let (status, spent) = (response.status().as_u16(), began.elapsed());
    state.metrics.answered(&route, status, spent);
    span.in_scope(|| tracing::info!(%method, route, status, us = spent.as_micros() as u64, "answered"));
    response
}
