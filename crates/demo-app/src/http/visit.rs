//! What handlers read of every request: the language, the session's id, the query.

use std::convert::Infallible;
use std::sync::Arc;

use axum::extract::FromRequestParts;
use axum::http::header::ACCEPT_LANGUAGE;
use axum::http::request::Parts;

use super::{App, Query, cookie};
use crate::text::Language;

/// A request, as far as every handler wants it.
pub(crate) struct Visit {
    pub(crate) language: Language,
    /// The language that this very request chose: it is kept in a cookie.
    pub(crate) chosen: Option<Language>,
    /// The id in the session's cookie, which may be that of no session.
    pub(crate) session: Option<String>,
    pub(crate) query: Query,
    /// The raw path and query.
    pub(crate) target: String,
    /// Whether the same address can be asked for again, as the language links of a page do.
    pub(crate) is_get: bool,
}

impl FromRequestParts<Arc<App>> for Visit {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &Arc<App>) -> Result<Self, Infallible> {
        let query = Query::parse(parts.uri.query().unwrap_or_default().as_bytes());
        let chosen = query.one("lang").and_then(Language::parse);
        let secure = app.is_secure();
        let kept = || cookie::find(&parts.headers, cookie::LANGUAGE, secure).and_then(Language::parse);
        let accepted = parts
            .headers
            .get(ACCEPT_LANGUAGE)
            .and_then(|value| value.to_str().ok());
        Ok(Self {
            language: chosen
                .or_else(kept)
                .unwrap_or_else(|| Language::accepted(accepted.unwrap_or_default())),
            chosen,
            session: cookie::find(&parts.headers, cookie::SESSION, secure).map(str::to_owned),
            query,
            target: parts
                .uri
                .path_and_query()
                .map(ToString::to_string)
                .unwrap_or_default(),
            is_get: parts.method == axum::http::Method::GET,
        })
    }
}
