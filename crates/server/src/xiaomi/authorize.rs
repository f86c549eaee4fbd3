//! `/oauth2/authorize` (protocol reference, section 2): reads the request and hands the browser to the pages.
//!
//! Most requests are answered by a remembered consent, without anybody looking: so this is answered before the router, like
//! the calls of programs.

use std::net::SocketAddr;

use axum::body::Body;
use axum::http::header::ALLOW;
use axum::http::request::Parts;
use axum::http::{HeaderValue, Method, Request as HttpRequest};
use axum::response::Response;
use hyper::body::Incoming;
use setaria_identity::app::Dialect;
use setaria_identity::id::AppId;
use setaria_pages::{Problem, paths};
use setaria_protocol::xiaomi::ErrorCase;
use setaria_protocol::xiaomi::authorize::{AuthorizeQuery, LoginType, ResponseType, Rest};
use setaria_protocol::xiaomi::redirect_uri::RedirectUri;
use setaria_protocol::{Lang, Params};
use setaria_service::authorize::{Request, Response as Wanted};
use tracing::Instrument as _;

use super::answer;
use crate::State;
use crate::http::answer::{broken, found, problem, unavailable};
use crate::http::host::home;
use crate::http::source::{Peer, is_prefetch};
use crate::http::trace::{Told, watched};
use crate::http::visit::Visit;
use crate::people::flow::{self, After, Flow, Waiting};

/// Where apps ask; clients of old ask at the second.
pub(crate) const PATHS: [&str; 2] = ["/oauth2/authorize", "/fe/service/oauth2/authorize"];

/// Answers a request at `route`, one of [`PATHS`].
pub(crate) async fn answer(
    state: &State,
    peer: SocketAddr,
    route: &'static str,
    request: HttpRequest<Incoming>,
) -> Response {
    let (mut parts, _) = request.into_parts();
    let (trace, method) = (state.trace(), parts.method.clone());
    parts.extensions.insert(Peer(peer));
    parts.extensions.insert(trace);
    // Boxed, so that what is moved about for a call is no larger than a call.
    let told = Box::pin(authorize(state, parts).instrument(trace.span()));
    watched(state, trace, (method, route), told, || broken().map(Body::new)).await
}

/// An app asks for a person's consent: what it asked for, or a page or refusal.
async fn authorize(state: &State, parts: Parts) -> Told<Body> {
    if let Some(leads_home) = home(state, &parts.method, &parts.uri, &parts.headers) {
        return Err(leads_home);
    }
    let visit = Visit::of(&parts, state).await;
    if ![Method::GET, Method::HEAD].contains(&parts.method) {
        let mut refusal = problem(state, &visit, Problem::WrongMethod);
        refusal
            .headers_mut()
            .insert(ALLOW, HeaderValue::from_static("GET,HEAD"));
        return Err(refusal);
    }
    let params = match Params::from_query(parts.uri.query().unwrap_or_default()) {
        Ok(params) => params,
        Err(error) => return Err(page(state, &visit, error.into())),
    };
    let query = AuthorizeQuery::parse(&params);
    let (app, redirect) = match (query.client_id, query.redirect_uri) {
        (Ok(app), Ok(redirect)) => (AppId(app), redirect),
        (Err(case), _) | (_, Err(case)) => return Err(page(state, &visit, case)),
    };
    let known = match state
        .service
        .authorize_target(app, Dialect::Xiaomi, &redirect)
        .await
    {
        Ok(Ok(known)) => known,
        Ok(Err(refusal)) => return Err(page(state, &visit, answer::case(refusal))),
        Err(error) => return Err(unavailable(state, &visit, &error)),
    };
    let entry = match &query.rest {
        Ok(rest) => entry(rest.login_type),
        Err(_) => paths::SIGN_IN,
    };
    let begun = query.rest.and_then(|rest| {
        let mut request = request(rest, query.state.clone());
        if parts.method == Method::HEAD || is_prefetch(&parts.headers) {
            // Nobody looks at the answer yet, so nothing may be given out.
            request.skip_confirm = Some(false);
        }
        state
            .service
            .authorize_begin(&known, &redirect, request)
            .map_err(answer::case)
    });
    match begun {
        Ok(pending) => {
            let flow = Flow {
                pending: Waiting::Authorize(pending),
                locale: query.locale,
            };
            match visit.live(state).await {
                Ok(live) => flow::advance_by(state, &visit, flow, &live, After::Get, entry).await,
                Err(error) => Err(unavailable(state, &visit, &error)),
            }
        }
        Err(case) => {
            let lang = lang(query.locale.as_deref(), &visit);
            Err(back(&visit, &redirect, case, lang, query.state.as_deref()))
        }
    }
}

/// The page that `_loginType` names (protocol reference, section 2.1).
fn entry(login_type: Option<LoginType>) -> &'static str {
    match login_type {
        Some(LoginType::Ticket) => paths::SIGN_IN_CODE,
        Some(LoginType::Qr) => paths::SIGN_IN_QR,
        Some(LoginType::Password) | None => paths::SIGN_IN,
    }
}

fn request(rest: Rest, state: Option<String>) -> Request {
    Request {
        response: match rest.response_type {
            ResponseType::Code => Wanted::Code,
            ResponseType::Token => Wanted::Token,
        },
        scope: rest.scope,
        state,
        skip_confirm: rest.skip_confirm,
        hide_switch: rest.hide_switch,
        device_id: rest.device_id,
    }
}

/// An error that must not go to an unproven redirect URI (decision A29).
fn page(state: &State, visit: &Visit, case: ErrorCase) -> Response {
    problem(state, visit, answer::page_problem(case, visit.lang()))
}

fn back(visit: &Visit, redirect: &RedirectUri, case: ErrorCase, lang: Lang, state: Option<&str>) -> Response {
    found(visit, &answer::denied(redirect, case, lang, state))
}

fn lang(locale: Option<&str>, visit: &Visit) -> Lang {
    if locale.is_some() {
        Lang::pick(locale, None)
    } else {
        visit.lang()
    }
}
