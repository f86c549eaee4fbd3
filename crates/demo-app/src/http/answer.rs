//! Answers: pages and redirects, with the headers and cookies that each must carry.

use askama::Template;
use axum::body::Body;
use axum::http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, LOCATION, REFERRER_POLICY, SET_COOKIE,
    X_CONTENT_TYPE_OPTIONS, X_FRAME_OPTIONS,
};
use axum::http::{HeaderName, HeaderValue, StatusCode};
use axum::response::Response;

use super::{App, Visit, cookie};
use crate::session;

const HEADERS: [(HeaderName, HeaderValue); 5] = [
    (CACHE_CONTROL, HeaderValue::from_static("no-store")),
    (REFERRER_POLICY, HeaderValue::from_static("no-referrer")),
    (X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
    (X_FRAME_OPTIONS, HeaderValue::from_static("DENY")),
    (
        HeaderName::from_static("cross-origin-opener-policy"),
        HeaderValue::from_static("same-origin"),
    ),
];

const YEAR_S: u64 = 365 * 24 * 3_600;

/// A page.
pub(crate) fn page(app: &App, visit: &Visit, status: StatusCode, page: &impl Template) -> Response {
    let Ok(html) = page.render() else {
        return answer(StatusCode::INTERNAL_SERVER_ERROR, Body::empty());
    };
    let mut response = answer(status, Body::from(html));
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    headers.insert(CONTENT_SECURITY_POLICY, app.policy.clone());
    if let Some(language) = visit.chosen {
        put_cookie(
            &mut response,
            cookie::set(cookie::LANGUAGE, language.tag(), YEAR_S, app.is_secure()),
        );
    }
    response
}

/// Goes on elsewhere, after a GET.
pub(crate) fn found(location: &str) -> Response {
    redirect(StatusCode::FOUND, location)
}

/// Goes on elsewhere by GET, after a POST.
pub(crate) fn see_other(location: &str) -> Response {
    redirect(StatusCode::SEE_OTHER, location)
}

/// Gives the browser its session's id.
pub(crate) fn with_session(app: &App, id: &str, mut response: Response) -> Response {
    let age_s = session::LIFETIME.as_secs();
    put_cookie(
        &mut response,
        cookie::set(cookie::SESSION, id, age_s, app.is_secure()),
    );
    response
}

/// Takes the session's id away from the browser.
pub(crate) fn without_session(app: &App, mut response: Response) -> Response {
    put_cookie(
        &mut response,
        cookie::set(cookie::SESSION, "", 0, app.is_secure()),
    );
    response
}

fn redirect(status: StatusCode, location: &str) -> Response {
    let Ok(location) = HeaderValue::try_from(location) else {
        return answer(StatusCode::INTERNAL_SERVER_ERROR, Body::empty());
    };
    let mut response = answer(status, Body::empty());
    response.headers_mut().insert(LOCATION, location);
    response
}

fn answer(status: StatusCode, body: Body) -> Response {
    let mut response = Response::new(body);
    *response.status_mut() = status;
    response.headers_mut().extend(HEADERS);
    response
}

fn put_cookie(response: &mut Response, value: Option<HeaderValue>) {
    if let Some(value) = value {
        response.headers_mut().append(SET_COOKIE, value);
    }
}
