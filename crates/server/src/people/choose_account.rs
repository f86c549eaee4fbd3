//! The chooser: several accounts are signed in on this browser.

use axum::extract::State as Extract;
use axum::http::{StatusCode, Uri};
use axum::response::Response;
use setaria_pages::{ChooseAccount, paths};

use super::flow::{self, After, Flow, Waiting};
use super::lines;
use crate::State;
use crate::http::answer::{found, page_towards, see_other, unavailable, with_cookie};
use crate::http::cookie;
use crate::http::posted::Posted;
use crate::http::visit::Visit;

/// The list.
pub(crate) async fn show(Extract(state): Extract<State>, mut visit: Visit, uri: Uri) -> Response {
    let flow = match flow::asked(&state, &mut visit, &uri) {
        Ok(flow) => flow,
        Err(page) => return *page,
    };
    let live = match visit.live(&state).await {
        Ok(live) => live,
        Err(error) => return unavailable(&state, &visit, &error),
    };
    if live.is_empty() {
        let sealed = flow.map(|flow| flow::seal(&state, &visit, &flow));
        return found(&visit, &flow::at(paths::SIGN_IN, sealed.as_deref()));
    }
    let accounts = match lines::account_lines(&state, &live).await {
        Ok(accounts) => accounts,
        Err(error) => return unavailable(&state, &visit, &error),
    };
    let app = lines::app_of(&state, flow.as_ref()).await.ok().flatten();
    let target: Vec<&str> = flow.as_ref().and_then(Flow::target).into_iter().collect();
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
pub(crate) async fn submit(Extract(state): Extract<State>, mut posted: Posted) -> Response {
    let flow = match flow::carried(&state, &mut posted) {
        Ok(flow) => flow,
        Err(page) => return *page,
    };
    let visit = &posted.visit;
    let live = match visit.live(&state).await {
        Ok(live) => live,
        Err(error) => return unavailable(&state, visit, &error),
    };
    let wanted = posted.field("account").unwrap_or_default();
    let Some(chosen) = live.iter().find(|one| one.account.id.to_string() == wanted) else {
        let sealed = flow.map(|flow| flow::seal(&state, visit, &flow));
        return see_other(visit, &flow::at(paths::SIGN_IN, sealed.as_deref()));
    };
    let response = match flow {
        None => see_other(visit, paths::ACCOUNT),
        Some(mut flow) => {
            if let Waiting::Authorize(pending) = &mut flow.pending {
                pending.chosen = Some(chosen.account.id.0);
            }
            flow::advance(&state, visit, flow, &live, After::Post).await
        }
    };
    let first = std::iter::once(chosen.handle.clone());
    let others = live
        .iter()
        .map(|one| one.handle.clone())
        .filter(|handle| *handle != chosen.handle);
    let handles: Vec<String> = first.chain(others).collect();
    with_cookie(visit, response, cookie::SESSIONS, &handles.join("."))
}
