//! The first page, and the page for an address where nothing is.

use axum::extract::State as Extract;
use axum::http::Uri;
use axum::response::Response;
use setaria_pages::{Home, Problem};
use setaria_protocol::xiaomi::{ErrorCase, open_api};

use crate::State;
use crate::http::answer::{json, page, problem};
use crate::http::visit::Visit;

/// The first page. It carries no `Last-Modified`: an old SDK sets its clock by it (protocol reference, section 5.4).
pub(crate) async fn show(Extract(state): Extract<State>, visit: Visit) -> Response {
    let demo = state.demo.clone();
    let (links, notes) = demo.map(|demo| (demo.links, demo.logins)).unwrap_or_default();
    page(
        &visit,
        &Home {
            chrome: visit.chrome(&state),
            links,
            notes,
        },
    )
}

/// Nothing is here.
pub(crate) async fn nothing(Extract(state): Extract<State>, visit: Visit, uri: Uri) -> Response {
    if for_programs(uri.path()) {
        return json(
            404,
            open_api::error(
                ErrorCase::RequestUnreadable,
                visit.lang(),
                Some(visit.trace.text()),
            ),
        );
    }
    problem(&state, &visit, Problem::NotFound)
}

/// The address has another method; the router adds `Allow`.
pub(crate) async fn wrong_method(Extract(state): Extract<State>, visit: Visit, uri: Uri) -> Response {
    if for_programs(uri.path()) {
        return json(
            405,
            open_api::error(
                ErrorCase::RequestUnreadable,
                visit.lang(),
                Some(visit.trace.text()),
            ),
        );
    }
    problem(&state, &visit, Problem::WrongMethod)
}

fn for_programs(path: &str) -> bool {
    ["/user/", "/extra/", "/oauth2/token", "/health/"]
        .iter()
        .any(|start| path.starts_with(start))
}
