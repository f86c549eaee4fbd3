//! Language and theme: kept in cookies, so that they hold for people who are not signed in.

use axum::body::Body;
use axum::extract::State as Extract;
use axum::http::HeaderMap;
use axum::response::Response;
use setaria_pages::{Locale, Problem, Theme, paths};

use crate::State;
use crate::http::answer::{problem, see_other, unreadable, with_cookie};
use crate::http::visit::Visit;
use crate::http::{body, cookie};

/// A button of the footer was pressed.
pub(crate) async fn submit(
    Extract(state): Extract<State>,
    visit: Visit,
    headers: HeaderMap,
    body: Body,
) -> Response {
    let form = match body::params(None, &headers, body).await {
        Ok(form) => form,
        Err(error) => return unreadable(&state, &visit, &error),
    };
    if !visit.posted_by_own_page(&form, &state) {
        return problem(&state, &visit, Problem::Csrf);
    }
    let field = |name| form.one(name).ok().flatten();
    let mut response = see_other(&visit, paths::own(field("return_to").unwrap_or(paths::HOME)));
    if let Some(locale) = field("lang").and_then(Locale::parse) {
        response = with_cookie(&visit, response, cookie::LANGUAGE, locale.tag());
    }
    if let Some(theme) = field("theme").and_then(Theme::parse) {
        response = with_cookie(&visit, response, cookie::THEME, theme.as_str());
    }
    response
}
