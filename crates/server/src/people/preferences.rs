//! Language and theme: kept in cookies, so that they hold for people who are not signed in.

use axum::extract::State as Extract;
use axum::response::Response;
use setaria_pages::{Locale, Theme, paths};

use crate::State;
use crate::http::answer::{see_other, with_cookie};
use crate::http::cookie;
use crate::http::posted::Posted;

/// A button of the footer was pressed.
pub(crate) async fn submit(Extract(_state): Extract<State>, posted: Posted) -> Response {
    let (visit, field) = (&posted.visit, |name| posted.field(name));
    let mut response = see_other(visit, paths::own(field("return_to").unwrap_or(paths::HOME)));
    if let Some(locale) = field("lang").and_then(Locale::parse) {
        response = with_cookie(visit, response, cookie::LANGUAGE, locale.tag());
    }
    if let Some(theme) = field("theme").and_then(Theme::parse) {
        response = with_cookie(visit, response, cookie::THEME, theme.as_str());
    }
    response
}
