//! Two hosts, one server: people's pages live on the account host, where their cookies are.
//!
//! Owns: sending a browser from the open API host to the account host for the two pages that clients open there
//! (protocol reference, section 1).

use axum::extract::{Request, State as Extract};
use axum::http::header::{CACHE_CONTROL, HOST, LOCATION};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, Uri};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};
use setaria_pages::paths;

use crate::State;

/// Pages that clients open on the open API host.
const PAGES: [&str; 3] = [
    "/oauth2/authorize",
    "/fe/service/oauth2/authorize",
    paths::CHECK_PASSWORD,
];

/// Leads home a page request that came to the open API host.
pub(crate) async fn at_home(Extract(state): Extract<State>, request: Request, next: Next) -> Response {
    match home(&state, request.method(), request.uri(), request.headers()) {
        Some(leads_home) => leads_home,
        None => next.run(request).await,
    }
}

const NO_STORE: HeaderValue = HeaderValue::from_static("no-store");

/// The answer to a page request that came to the open API host.
pub(crate) fn home(state: &State, method: &Method, uri: &Uri, headers: &HeaderMap) -> Option<Response> {
    let settings = state.service.settings();
    if settings.account_url == settings.open_api_url
        || ![Method::GET, Method::HEAD].contains(method)
        || !PAGES.contains(&uri.path())
    {
        return None;
    }
    // The address to go to is the configured one; the header only tells which of the two names was used.
    let came_to = headers.get(HOST)?.to_str().ok()?;
    let authority = |url: &str| url.split_once("://").map(|(_, rest)| rest.to_ascii_lowercase());
    if authority(&settings.open_api_url)? != came_to.to_ascii_lowercase() {
        return None;
    }
    let location = format!("{}{}", settings.account_url, uri.path_and_query()?);
    let location = HeaderValue::try_from(location).ok()?;
    let headers = [(LOCATION, location), (CACHE_CONTROL, NO_STORE)];
    Some((StatusCode::FOUND, headers).into_response())
}
