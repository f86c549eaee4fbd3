//! Confirm: before a risky change, is it still you (security PW11)?
//!
//! Owns: the way there ([`unless_fresh`]) and the way back. Hands over: what is fresh and what is enough, to `service`.

use axum::extract::State as Extract;
use axum::http::{StatusCode, Uri};
use axum::response::Response;
use setaria_identity::method::Method;
use setaria_pages::{Confirm, ConfirmError, paths};
use setaria_protocol::Params;
use setaria_protocol::encoding::encode_form;
use setaria_service::Unavailable;
use setaria_service::proof::Proof;
use setaria_service::sign_in::{Live, Refused};

use super::flow::After;
use super::lines;
use crate::State;
use crate::http::answer::{found, page_towards, see_other, unavailable, with_cookie, with_wait};
use crate::http::cookie;
use crate::http::posted::Posted;
use crate::http::visit::Visit;

/// The way to this page and back to `to`, unless the person proved a moment ago who they are. Every risky page asks
/// first: after a GET for the page itself, after a POST for the page that held the form.
#[allow(dead_code, reason = "the security page is the first to ask")]
pub(crate) fn unless_fresh(
    state: &State,
    visit: &Visit,
    live: &Live,
    to: &str,
    after: After,
) -> Option<Response> {
    let way = || format!("{}?to={}", paths::CONFIRM, encode_form(to));
    match after {
        After::Get if !state.service.is_fresh(live) => Some(found(visit, &way())),
        After::Post if !state.service.is_still_fresh(live) => Some(see_other(visit, &way())),
        _ => None,
    }
}

/// The form.
pub(crate) async fn show(Extract(state): Extract<State>, visit: Visit, uri: Uri) -> Response {
    let query = Params::from_query(uri.query().unwrap_or_default()).unwrap_or_default();
    let to = query
        .one("to")
        .ok()
        .flatten()
        .unwrap_or(paths::ACCOUNT)
        .to_owned();
    match visit.live(&state).await {
        Ok(live) => match live.first() {
            Some(me) => render(&state, &visit, me, &to, None).await,
            None => found(&visit, paths::SIGN_IN),
        },
        Err(error) => unavailable(&state, &visit, &error),
    }
}

/// The form came back.
pub(crate) async fn submit(Extract(state): Extract<State>, posted: Posted) -> Response {
    let visit = &posted.visit;
    let to = paths::own(posted.field("to").unwrap_or(paths::ACCOUNT)).to_owned();
    let live = match visit.live(&state).await {
        Ok(live) => live,
        Err(error) => return unavailable(&state, visit, &error),
    };
    let Some(me) = live.first() else {
        return see_other(visit, paths::SIGN_IN);
    };
    let Some(password) = posted.field("password") else {
        return render(&state, visit, me, &to, Some(ConfirmError::EmptyPassword)).await;
    };
    match prove(&state, visit, me, password).await {
        Ok(handle) => {
            let others = visit.handles.iter().filter(|handle| **handle != me.handle);
            let handles: Vec<&str> = std::iter::once(handle.as_str())
                .chain(others.map(String::as_str))
                .collect();
            with_cookie(visit, see_other(visit, &to), cookie::SESSIONS, &handles.join("."))
        }
        Err(refused) => match refusal(&refused) {
            Ok(error) => render(&state, visit, me, &to, Some(error)).await,
            Err(error) => unavailable(&state, visit, error),
        },
    }
}

/// Proves it and gives the session its new handle.
async fn prove(state: &State, visit: &Visit, me: &Live, password: &str) -> Result<String, Refused> {
    let attempt = visit.attempt(&me.account.id.to_string(), password);
    let account = state.service.confirm(&attempt, me.account.id).await?;
    let proof = Proof::of(account.id, account.generation, Method::Password);
    state.service.step_up(me, proof).await
}

fn refusal(refused: &Refused) -> Result<ConfirmError, &Unavailable> {
    match refused {
        Refused::Wrong => Ok(ConfirmError::WrongPassword),
        Refused::TooMany { wait_s } => Ok(ConfirmError::TooMany { wait_s: *wait_s }),
        Refused::Unavailable(error @ Unavailable::Hashing) => Ok(ConfirmError::Busy {
            wait_s: error.retry_after_s(),
        }),
        Refused::Unavailable(error) => Err(error),
    }
}

async fn render(state: &State, visit: &Visit, me: &Live, to: &str, error: Option<ConfirmError>) -> Response {
    let to = paths::own(to);
    let contacts = match state.service.contacts(me.account.id).await {
        Ok(contacts) => contacts,
        Err(error) => return unavailable(state, visit, &error),
    };
    let here = format!("{}?to={}", paths::CONFIRM, encode_form(to));
    let view = Confirm {
        chrome: visit.chrome_at(state, here),
        account: lines::account_line(state, &me.account, &contacts),
        to: to.into(),
        error,
    };
    let (status, wait) = match error {
        Some(ConfirmError::TooMany { wait_s } | ConfirmError::Busy { wait_s }) => {
            (StatusCode::TOO_MANY_REQUESTS, Some(wait_s))
        }
        Some(_) => (StatusCode::UNPROCESSABLE_ENTITY, None),
        None => (StatusCode::OK, None),
    };
    with_wait(page_towards(visit, &view, status, &[]), wait)
}
