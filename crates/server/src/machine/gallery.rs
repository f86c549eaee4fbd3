//! The gallery: every page in every state from samples, in the operator's look. Nothing in it does anything.
//!
//! Owns: its routes, which stand on a listener of their own and need no store. Hands over: what hangs there, to `pages`.

use axum::body::Body;
use axum::extract::{Path, Query, State as Extract};
use axum::http::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse as _, Redirect, Response};
use setaria_pages::{Brand, RenderError, Wall, Wish, assets, content_security_policy};

use crate::people::assets::send;

type Pairs = Query<Vec<(String, String)>>;

/// The wall of frames.
pub(crate) async fn wall(Query(pairs): Pairs) -> Response {
    html(Wall::of(&wish(pairs)).html(), content_security_policy(&[]))
}

/// One page by itself.
pub(crate) async fn show(Extract(brand): Extract<Brand>, Query(pairs): Pairs) -> Response {
    let wish = wish(pairs);
    let Some(sample) = wish.sample() else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let page = sample.dressed(&brand, wish.locale(), wish.theme());
    html(page, content_security_policy(&[]))
}

/// One letter by itself. Its styles stand in it, as mail wants them.
pub(crate) async fn letter(Query(pairs): Pairs) -> Response {
    let policy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";
    match wish(pairs).letter() {
        Some(letter) => html(letter, policy.into()),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

/// What the pages are drawn with.
pub(crate) async fn asset(
    Extract(brand): Extract<Brand>,
    Path(name): Path<String>,
    headers: HeaderMap,
) -> Response {
    match brand.asset(&name).or_else(|| assets::find(&name)) {
        Some(asset) => send(asset, &headers, "no-store"),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

/// Every form and link of a sample leads back to the wall.
pub(crate) async fn back() -> Redirect {
    Redirect::to("/")
}

fn wish(pairs: Vec<(String, String)>) -> Wish {
    let mut wish = Wish::default();
    for (name, value) in pairs {
        match name.as_str() {
            "page" => wish.page = Some(value),
            "state" => wish.state = Some(value),
            "lang" => wish.lang = Some(value),
            "theme" => wish.theme = Some(value),
            "width" => wish.width = value.parse().ok(),
            _ => {}
        }
    }
    wish
}

/// A page that frames others of the same address, or is framed by one, and else does what every page may.
fn html(page: Result<String, RenderError>, policy: String) -> Response {
    let Ok(page) = page else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    let mut response = Response::new(Body::from(page));
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    let policy = policy.replace(
        "frame-ancestors 'none'",
        "frame-ancestors 'self'; frame-src 'self'",
    );
    if let Ok(policy) = HeaderValue::try_from(policy) {
        headers.insert(CONTENT_SECURITY_POLICY, policy);
    }
    response
}
