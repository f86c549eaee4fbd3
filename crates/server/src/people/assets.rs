//! Assets: what is embedded in the binary, under names that carry the hash of their content (security WB5).

use axum::body::Body;
use axum::extract::{Path, State as Extract};
use axum::http::header::{
    ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_SECURITY_POLICY, CONTENT_TYPE, ETAG,
    IF_NONE_MATCH, VARY,
};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::Response;
use setaria_pages::Problem;
use setaria_pages::assets::{self, Asset};

use crate::State;
use crate::http::answer::problem;
use crate::http::visit::Visit;

/// One asset, kept by browsers for a year: a changed one has another name.
pub(crate) async fn show(
    Extract(state): Extract<State>,
    visit: Visit,
    Path(name): Path<String>,
    headers: HeaderMap,
) -> Response {
    match state.brand.asset(&name).or_else(|| assets::find(&name)) {
        Some(asset) => send(asset, &headers, "public, max-age=31536000, immutable"),
        None => problem(&state, &visit, Problem::NotFound),
    }
}

/// The icon that browsers ask for by themselves.
pub(crate) async fn favicon(Extract(state): Extract<State>, visit: Visit, headers: HeaderMap) -> Response {
    match assets::favicon() {
        Some(asset) => send(asset, &headers, "public, max-age=86400"),
        None => problem(&state, &visit, Problem::NotFound),
    }
}

pub(crate) fn send(asset: Asset<'_>, headers: &HeaderMap, keep: &'static str) -> Response {
    let mut response = Response::default();
    let fresh = headers
        .get(IF_NONE_MATCH)
        .is_some_and(|etag| etag.as_bytes() == asset.etag.as_bytes());
    let accepts = headers
        .get(ACCEPT_ENCODING)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    let brotli = asset
        .brotli
        .filter(|_| accepts.split(',').any(|one| one.trim().starts_with("br")));
    let answer = response.headers_mut();
    for (name, value) in [(CONTENT_TYPE, asset.content_type), (ETAG, asset.etag)] {
        if let Ok(value) = HeaderValue::from_str(value) {
            answer.insert(name, value);
        }
    }
    answer.insert(CACHE_CONTROL, HeaderValue::from_static(keep));
    answer.insert(VARY, HeaderValue::from_static("accept-encoding"));
    answer.insert("x-content-type-options", HeaderValue::from_static("nosniff"));
    // An icon or logo that is opened by itself is a document of this address: it may do nothing there.
    answer.insert(
        CONTENT_SECURITY_POLICY,
        HeaderValue::from_static("default-src 'none'; sandbox"),
    );
    if brotli.is_some() {
        answer.insert(CONTENT_ENCODING, HeaderValue::from_static("br"));
    }
    if fresh {
        *response.status_mut() = StatusCode::NOT_MODIFIED;
    } else {
        *response.body_mut() = Body::from(brotli.unwrap_or(asset.plain).to_vec());
    }
    response
}
