//! The chooser: several accounts are signed in on this browser.

use axum::body::Body;
use axum::extract::State as Extract;
use axum::http::{HeaderMap, StatusCode, Uri};
use axum::response::Response;
use setaria_pages::{ChooseAccount, Problem, paths};
use setaria_protocol::Params;

use super::flow::{self, After, Flow, Waiting};
use super::lines;
use crate::State;
use crate::http::answer::{page_towards, problem, see_other, unavailable, unreadable, with_cookie};
use crate::http::visit::Visit;
use crate::http::{body, cookie};

/// The list.
pub(crate) async fn show(Extract(state): Extract<State>, mut visit: Visit, uri: Uri) -> Response {
    let query = Params::from_query(uri.query().unwrap_or_default()).unwrap_or_default();
    let flow = match query
        .one("flow")
        .ok()
        .flatten()
        .map(|sealed| flow::open(&state, &mut visit, sealed))
    {
        None => None,
        Some(Ok(flow)) => Some(flow),
        Some(Err(page)) => return *page,
    };
    let live = match visit.live(&state).await {
        Ok(live) => live,
        Err(error) => return unavailable(&state, &visit, &error),
    };
    let accounts = match lines::account_lines(&state, &live).await {
        Ok(accounts) => accounts,
        Err(error) => return unavailable(&state, &visit, &error),
    };
    let app = match flow.as_ref().and_then(Flow::authorize) {
        None => None,
        Some(pending) => lines::app_of(&state, pending).await.ok().flatten(),
    };
    let target: Vec<&str> = flow.as_ref().map(Flow::target).into_iter().collect();
    let sealed = flow.as_ref().map(|flow| flow::seal(&state, &visit, flow));
    let view = ChooseAccount {
        chrome: visit.chrome(&state),
        accounts,
        app,
        flow: sealed,
    };
    page_towards(&visit, &view, StatusCode::OK, &target)
}

/// One was chosen.
pub(crate) async fn submit(
    Extract(state): Extract<State>,
    mut visit: Visit,
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
    let flow = match form
        .one("flow")
        .ok()
        .flatten()
        .map(|sealed| flow::open(&state, &mut visit, sealed))
    {
        None => None,
        Some(Ok(flow)) => Some(flow),
        Some(Err(page)) => return *page,
    };
    let live = match visit.live(&state).await {
        Ok(live) => live,
        Err(error) => return unavailable(&state, &visit, &error),
    };
    let wanted = form.one("account").ok().flatten().unwrap_or_default();
    let Some(chosen) = live.iter().find(|one| one.account.id.to_string() == wanted) else {
        let sealed = flow.map(|flow| flow::seal(&state, &visit, &flow));
        let to = sealed.map_or_else(
            || paths::SIGN_IN.into(),
            |sealed| flow::address(paths::SIGN_IN, &sealed),
        );
        return see_other(&visit, &to);
    };
    let response = match flow {
        None => see_other(&visit, paths::ACCOUNT),
        Some(mut flow) => {
            if let Waiting::Authorize(pending) = &mut flow.pending {
                pending.chosen = Some(chosen.account.id.0);
            }
            flow::advance(&state, &visit, flow, &live, After::Post).await
        }
    };
    let first = std::iter::once(chosen.handle.clone());
    let others = live
        .iter()
        .map(|one| one.handle.clone())
        .filter(|handle| *handle != chosen.handle);
    let handles: Vec<String> = first.chain(others).collect();
    with_cookie(&visit, response, cookie::SESSIONS, &handles.join("."))
}
