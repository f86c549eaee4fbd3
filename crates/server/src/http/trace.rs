//! The trace id: one short name for a request, in its answer and in the log.
//!
//! Owns: drawing it, and the access log, which names the route and never the raw target (security X1, WB2). Answers to
//! people and refusals are logged at `info`; what programs are given is counted by the metrics and logged at `debug`.

use std::panic::AssertUnwindSafe;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use axum::extract::{MatchedPath, Request, State as Extract};
use axum::http::Method;
use axum::middleware::Next;
use axum::response::Response;
use futures::FutureExt as _;
use setaria_identity::clock::{Entropy, draw};
use tracing::{Instrument as _, Span};

use crate::State;

/// 16 hexadecimal digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct TraceId([u8; 16]);

/// Where trace ids come from: a counter, stirred, under a random start. They name a request and protect nothing, so they
/// need not be unpredictable, and a draw from the system for each would cost more than reading the request.
pub(crate) struct Traces {
    start: u64,
    drawn: AtomicU64,
}

impl Traces {
    pub(crate) fn new(entropy: &dyn Entropy) -> Self {
        Self {
            start: u64::from_ne_bytes(draw(entropy)),
            drawn: AtomicU64::new(0),
        }
    }

    pub(crate) fn draw(&self) -> TraceId {
        let number = self.drawn.fetch_add(1, Ordering::Relaxed);
        TraceId::of(stirred(self.start.wrapping_add(number)))
    }
}

impl TraceId {
    fn of(number: u64) -> Self {
        let mut digits = [0; 16];
        for (place, digit) in digits.iter_mut().enumerate() {
            let value = (number >> (60 - 4 * place)) as u8 & 0xf;
            *digit = if value < 10 {
                b'0' + value
            } else {
                b'a' + value - 10
            };
        }
        Self(digits)
    }

    pub(crate) fn text(&self) -> &str {
        str::from_utf8(&self.0).unwrap_or_default()
    }

    /// The span in which everything that concerns the request is logged.
    pub(crate) fn span(&self) -> Span {
        tracing::info_span!("request", trace = %self.text())
    }
}

/// The last step of SplitMix64: one number for each, none twice, and neighbours look nothing alike.
fn stirred(number: u64) -> u64 {
    let number = (number ^ (number >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let number = (number ^ (number >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    number ^ (number >> 31)
}

/// Names the request, counts it and logs its end.
pub(crate) async fn traced(Extract(state): Extract<State>, mut request: Request, next: Next) -> Response {
    let began = Instant::now();
    let trace = state.trace();
    let method = request.method().clone();
    let route = request
        .extensions()
        .get::<MatchedPath>()
        .map_or("none", MatchedPath::as_str)
        .to_owned();
    let span = trace.span();
    request.extensions_mut().insert(trace);
    let response = next.run(request).instrument(span.clone()).await;
    let (status, spent) = (response.status().as_u16(), began.elapsed());
    span.in_scope(|| log_answered(&method, &route, status, spent));
    state.metrics.answered(route.into(), status, spent);
    response
}

/// What a program asked for, or a refusal.
pub(crate) type Told<B> = Result<axum::http::Response<B>, axum::http::Response<B>>;

/// The same for what is answered before the router: `broken` is the answer when `told` panics.
pub(crate) async fn watched<B>(
    state: &State,
    trace: TraceId,
    (method, route): (Method, &'static str),
    told: impl Future<Output = Told<B>>,
    broken: fn() -> axum::http::Response<B>,
) -> axum::http::Response<B> {
    let began = Instant::now();
    let (answer, refused) = match AssertUnwindSafe(told).catch_unwind().await {
        Ok(Ok(answer)) => (answer, false),
        Ok(Err(refusal)) => (refusal, true),
        Err(_) => (trace.span().in_scope(broken), true),
    };
    let (status, spent) = (answer.status().as_u16(), began.elapsed());
    state.metrics.answered(route.into(), status, spent);
    if refused {
        trace
            .span()
            .in_scope(|| log_answered(&method, route, status, spent));
    } else {
        let us = spent.as_micros() as u64;
        tracing::debug!(trace = trace.text(), %method, route, status, us, "answered");
    }
    answer
}

/// The line of the access log; within the request's span.
fn log_answered(method: &Method, route: &str, status: u16, spent: Duration) {
    tracing::info!(%method, route, status, us = spent.as_micros() as u64, "answered");
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Zero;
    impl Entropy for Zero {
        fn fill(&self, bytes: &mut [u8]) {
            bytes.fill(0);
        }
    }

    #[test]
    fn trace_ids_are_16_digits_and_differ() {
        let traces = Traces::new(&Zero);
        let drawn: Vec<TraceId> = (0..1_000).map(|_| traces.draw()).collect();
        let mut texts: Vec<&str> = drawn.iter().map(TraceId::text).collect();
        assert!(
            texts
                .iter()
                .all(|text| text.len() == 16 && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f')))
        );
        texts.sort_unstable();
        texts.dedup();
        assert_eq!(texts.len(), 1_000);
        assert_eq!(TraceId::of(0x0123_4567_89ab_cdef).text(), "0123456789abcdef");
    }
}
