//! Answers: pages, redirects and JSON with the headers that each must carry.
//!
//! Owns: the header sets (security AZ4, AZ14, TK10). No other file sets a security header.

use axum::body::Body;
use axum::http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, LOCATION, PRAGMA, RETRY_AFTER, SET_COOKIE,
};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use axum::response::Response;
use bytes::Bytes;
use http_body_util::Full;
use setaria_pages::{ErrorPage, Mistake, Page, Problem, content_security_policy};
use setaria_protocol::params::ParamsError;
use setaria_service::Unavailable;

use std::sync::LazyLock;

use super::body::BodyError;
use super::cookie::{self, Stay};
use super::visit::Visit;
use crate::State;

const PAGE_HEADERS: [(HeaderName, HeaderValue); 6] = [
    (
        HeaderName::from_static("x-frame-options"),
        HeaderValue::from_static("DENY"),
    ),
    (
        HeaderName::from_static("x-content-type-options"),
        HeaderValue::from_static("nosniff"),
    ),
    (
        HeaderName::from_static("referrer-policy"),
        HeaderValue::from_static("no-referrer"),
    ),
    (
        HeaderName::from_static("cross-origin-opener-policy"),
        HeaderValue::from_static("same-origin"),
    ),
    (CACHE_CONTROL, HeaderValue::from_static("no-store")),
    (CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8")),
];

/// Made once: a copy costs less than putting them together for each answer.
static JSON_HEADERS: LazyLock<HeaderMap> = LazyLock::new(|| {
    let headers = [
        (
            HeaderName::from_static("x-content-type-options"),
            HeaderValue::from_static("nosniff"),
        ),
        (
            HeaderName::from_static("referrer-policy"),
            HeaderValue::from_static("no-referrer"),
        ),
        (CACHE_CONTROL, HeaderValue::from_static("no-store")),
        (PRAGMA, HeaderValue::from_static("no-cache")),
        (
            CONTENT_TYPE,
            HeaderValue::from_static("application/json;charset=UTF-8"),
        ),
    ];
    headers.into_iter().collect()
});

/// JSON for a program, its body in one piece.
pub(crate) type Whole = axum::http::Response<Full<Bytes>>;

/// A page.
pub(crate) fn page(visit: &Visit, page: &impl Page) -> Response {
    page_towards(visit, page, StatusCode::OK, &[])
}

/// A page whose form may lead on to one of `targets`.
pub(crate) fn page_towards(
    visit: &Visit,
    page: &impl Page,
    status: StatusCode,
    targets: &[&str],
) -> Response {
    let rendered = page.render().unwrap_or_else(|error| {
        tracing::error!(%error, "a page did not render");
        String::new()
    });
    html(visit, rendered, status, targets)
}

/// A page with a form, which may lead on to one of `targets`: 422 when something in it is to be mended, 429 with `Retry-After`
/// when one must wait.
pub(crate) fn form(
    visit: &Visit,
    page: &impl Page,
    error: Option<impl Mistake>,
    targets: &[&str],
) -> Response {
    let wait = error.as_ref().and_then(Mistake::wait_s);
    let status = match (error, wait) {
        (_, Some(_)) => StatusCode::TOO_MANY_REQUESTS,
        (Some(_), None) => StatusCode::UNPROCESSABLE_ENTITY,
        (None, None) => StatusCode::OK,
    };
    with_wait(page_towards(visit, page, status, targets), wait)
}

/// HTML whose forms may lead on to one of `targets`.
pub(crate) fn html(visit: &Visit, html: String, status: StatusCode, targets: &[&str]) -> Response {
    let mut response = Response::new(Body::from(html));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.extend(PAGE_HEADERS);
    if let Ok(policy) = HeaderValue::try_from(content_security_policy(targets)) {
        headers.insert(CONTENT_SECURITY_POLICY, policy);
    }
    with_browser(visit, response)
}

/// Goes on by GET, after a GET.
pub(crate) fn found(visit: &Visit, location: &str) -> Response {
    redirect(visit, StatusCode::FOUND, location)
}

/// Goes on by GET, after a POST (security AZ4).
pub(crate) fn see_other(visit: &Visit, location: &str) -> Response {
    redirect(visit, StatusCode::SEE_OTHER, location)
}

fn redirect(visit: &Visit, status: StatusCode, location: &str) -> Response {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert("referrer-policy", HeaderValue::from_static("no-referrer"));
    match HeaderValue::try_from(location) {
        Ok(location) => {
            headers.insert(LOCATION, location);
        }
        Err(_) => *response.status_mut() = StatusCode::BAD_REQUEST,
    }
    with_browser(visit, response)
}

/// JSON for a program.
pub(crate) fn whole(status: u16, body: impl Into<Bytes>) -> Whole {
    let mut response = Whole::new(Full::new(body.into()));
    *response.status_mut() = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    response.headers_mut().clone_from(&JSON_HEADERS);
    response
}

/// JSON for a program, as a route answers it.
pub(crate) fn json(status: u16, body: String) -> Response {
    whole(status, body).map(Body::new)
}

/// A page that says what went wrong and what to do.
pub(crate) fn problem(state: &State, visit: &Visit, problem: Problem) -> Response {
    let status = StatusCode::from_u16(problem.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let wait = match problem {
        Problem::Unavailable { wait_s } | Problem::TooMany { wait_s } => Some(wait_s),
        _ => None,
    };
    let page = ErrorPage {
        chrome: visit.chrome_of_problem(state),
        problem,
        trace_id: Some(visit.trace.text().to_owned()),
    };
    with_wait(page_towards(visit, &page, status, &[]), wait)
}

/// The page for a server that cannot answer now.
pub(crate) fn unavailable(state: &State, visit: &Visit, error: &Unavailable) -> Response {
    let wait_s = error.retry_after_s();
    match error {
        Unavailable::Internal(reason) => {
            tracing::error!(reason, "internal");
            problem(state, visit, Problem::Internal)
        }
        Unavailable::Hashing => problem(state, visit, Problem::TooMany { wait_s }),
        Unavailable::Store(reason) => {
            tracing::warn!(reason, "unavailable");
            problem(state, visit, Problem::Unavailable { wait_s })
        }
    }
}

/// The page for a form that could not be read.
pub(crate) fn unreadable(state: &State, visit: &Visit, error: &BodyError) -> Response {
    let kind = match error {
        BodyError::TooLarge => Problem::TooLarge,
        BodyError::Broken => Problem::Protocol {
            status: 400,
            number: None,
            text: "the request did not arrive whole".into(),
            hint: String::new(),
        },
        BodyError::Params(error) => Problem::Protocol {
            status: 400,
            number: None,
            text: params_text(*error),
            hint: String::new(),
        },
    };
    problem(state, visit, kind)
}

fn params_text(error: ParamsError) -> String {
    error.to_string()
}

/// Adds `Retry-After`.
pub(crate) fn with_wait<B>(
    mut response: axum::http::Response<B>,
    wait_s: Option<u64>,
) -> axum::http::Response<B> {
    if let Some(wait) = wait_s {
        response
            .headers_mut()
            .insert(RETRY_AFTER, HeaderValue::from(wait));
    }
    response
}

/// Adds a cookie.
pub(crate) fn with_cookie(visit: &Visit, mut response: Response, name: &str, value: &str) -> Response {
    let stay = if value.is_empty() { Stay::Gone } else { Stay::Long };
    if let Some(cookie) = cookie::set(name, value, stay, visit.secure) {
        response.headers_mut().append(SET_COOKIE, cookie);
    }
    response
}

fn with_browser(visit: &Visit, mut response: Response) -> Response {
    if visit.secure {
        let year = HeaderValue::from_static("max-age=31536000");
        response.headers_mut().insert("strict-transport-security", year);
    }
    if visit.new_browser {
        with_cookie(visit, response, cookie::BROWSER, &visit.browser.id)
    } else {
        response
    }
}

/// The answer when a handler broke: a defect of ours, told without details.
pub(crate) fn panicked(_: Box<dyn std::any::Any + Send>) -> Response {
    broken().map(Body::new)
}

/// The same for a call of a program.
pub(crate) fn broken() -> Whole {
    tracing::error!("a handler panicked");
    whole(500, r#"{"status":"error"}"#)
}
