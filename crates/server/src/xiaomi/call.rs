//! The calls that programs make all the time, answered before the router: at their rate its layers and a log line for
//! each cost more than the answers do.
//!
//! Owns: what is called, and which methods there are. Hands over: what the layers do for all other routes to `http::trace`.
//! `routes` says which address is which call.

use axum::http::header::ALLOW;
use axum::http::request::Parts;
use axum::http::{HeaderValue, Method, Request};
use bytes::Bytes;
use http_body_util::Full;
use hyper::body::Incoming;
use setaria_protocol::xiaomi::ErrorCase;
use tracing::Instrument as _;

use super::{open_api, token};
use crate::State;
use crate::http::answer::{Whole, broken, whole};
use crate::http::trace::{TraceId, watched};

/// What is called.
#[derive(Clone, Copy)]
pub(crate) enum Call {
    /// Tokens for a code or a refresh token.
    Token,
    /// An open API.
    Api(open_api::Api),
    /// Which apps may sign a person in for others.
    AppOrder,
}

/// What was asked for, or a refusal.
pub(crate) type Told = crate::http::trace::Told<Full<Bytes>>;

impl Call {
    /// Answers one; `route` is its address in the table of routes.
    pub(crate) async fn answer(
        self,
        state: &State,
        route: &'static str,
        request: Request<Incoming>,
    ) -> Whole {
        let (trace, method) = (state.trace(), request.method().clone());
        let told = self.told(state, trace, request);
        watched(state, trace, (method, route), told, broken).await
    }

    async fn told(self, state: &State, trace: TraceId, request: Request<Incoming>) -> Told {
        let (parts, body) = request.into_parts();
        let allowed = self.methods();
        if !allowed.contains(&parts.method) {
            return Err(wrong_method(allowed, &parts, trace));
        }
        match self {
            Self::Token => {
                // Boxed: the future of a call is moved about, and this would be most of it.
                let answer = Box::pin(token::answer(state, trace, &parts, body));
                answer.instrument(trace.span()).await
            }
            Self::Api(api) => api.answer(state, trace, parts, body).await,
            Self::AppOrder => Ok(open_api::app_order(state, &parts.uri)),
        }
    }

    /// A HEAD at the token endpoint would consume what it presents and show nothing of the answer.
    fn methods(self) -> &'static [Method] {
        match self {
            Self::Token => &[Method::GET, Method::POST],
            Self::Api(_) => &[Method::GET, Method::HEAD, Method::POST],
            Self::AppOrder => &[Method::GET, Method::HEAD],
        }
    }
}

fn wrong_method(allowed: &[Method], parts: &Parts, trace: TraceId) -> Whole {
    let mut answer = whole(405, open_api::error(ErrorCase::RequestUnreadable, parts, trace));
    let names: Vec<&str> = allowed.iter().map(Method::as_str).collect();
    if let Ok(names) = HeaderValue::try_from(names.join(",")) {
        answer.headers_mut().insert(ALLOW, names);
    }
    answer
}
