//! Arriving: what follows when somebody proved something, whichever page they proved it on.
//!
//! Owns: the cookies of a new session, and the way on: the second factor, the app that waits, or one's own account.
//! Hands over: whether the proof is enough, to `service`.

use axum::response::Response;
use setaria_identity::account::Account;
use setaria_identity::session::PER_BROWSER;
use setaria_pages::paths;
use setaria_service::Unavailable;
use setaria_service::proof::Outcome;
use setaria_service::sign_in::{Live, SignedIn};

use super::account::close;
use super::flow::{self, After, Flow, Waiting};
use super::second_factor;
use crate::State;
use crate::http::answer::{see_other, unavailable, with_cookie};
use crate::http::cookie;
use crate::http::visit::Visit;

/// Leads on after a POST that proved something.
pub(crate) async fn arrive(state: &State, visit: Visit, flow: Option<Flow>, outcome: Outcome) -> Response {
    match outcome {
        Outcome::SignedIn(signed_in) => enter(state, visit, flow, signed_in).await,
        Outcome::Closing { half, closes_at } => close::way_back(state, &visit, half, closes_at),
        Outcome::SecondFactor(half) => {
            let to = second_factor::address(state, &visit, &half, flow.as_ref());
            see_other(&visit, &to)
        }
    }
}

/// Sets the cookies of the new session and goes on: to the app, or to the person's own account.
async fn enter(state: &State, mut visit: Visit, flow: Option<Flow>, signed_in: SignedIn) -> Response {
    let sessions = match join(state, &visit, &signed_in).await {
        Ok(sessions) => sessions,
        Err(error) => return unavailable(state, &visit, &error),
    };
    visit.take_over(sessions);
    let response = match flow {
        None => see_other(&visit, paths::ACCOUNT),
        Some(mut flow) => {
            if let Waiting::Authorize(pending) = &mut flow.pending {
                pending.chosen = Some(signed_in.account.id.0);
            }
            match visit.live(state).await {
                Ok(live) => flow::advance(state, &visit, flow, &live, After::Post).await,
                Err(error) => return unavailable(state, &visit, &error),
            }
        }
    };
    let response = with_cookie(&visit, response, cookie::SESSIONS, &visit.handles.join("."));
    let response = with_cookie(
        &visit,
        response,
        cookie::KNOWN,
        &known(state, &visit, &signed_in).join("."),
    );
    match signed_in.trusted {
        Some(handle) => {
            let older = visit.browser.trusted.iter().cloned();
            let handles: Vec<String> = std::iter::once(handle).chain(older).take(PER_BROWSER).collect();
            with_cookie(&visit, response, cookie::TRUSTED, &handles.join("."))
        }
        None => response,
    }
}

/// The handles for the cookie: the new one first, an older session of the same account ended and left out.
async fn join(state: &State, visit: &Visit, signed_in: &SignedIn) -> Result<Vec<String>, Unavailable> {
    let mut handles = vec![signed_in.handle.clone()];
    for one in visit.live(state).await? {
        if one.account.id == signed_in.account.id || handles.len() == PER_BROWSER {
            state.service.sign_out(&one.handle).await?;
        } else {
            handles.push(one.handle);
        }
    }
    Ok(handles)
}

/// The mark by which this browser is known to an account that signed in on it.
fn mark(state: &State, visit: &Visit, account: &Account) -> String {
    state
        .service
        .known_mark(&visit.browser.id, account.id, account.generation)
}

/// The marks of a browser that accounts are signed in on, with their accounts' generation now, which may have risen since
/// they signed in.
pub(crate) fn marks(state: &State, visit: &Visit, live: &[Live]) -> Vec<String> {
    let own = live.iter().map(|one| mark(state, visit, &one.account));
    let own: Vec<String> = own.collect();
    let others = visit.browser.known.iter().filter(|other| !own.contains(other));
    own.iter().chain(others).take(PER_BROWSER).cloned().collect()
}

fn known(state: &State, visit: &Visit, signed_in: &SignedIn) -> Vec<String> {
    let mark = mark(state, visit, &signed_in.account);
    let others = visit
        .browser
        .known
        .iter()
        .filter(|other| **other != mark)
        .cloned();
    std::iter::once(mark.clone())
        .chain(others)
        .take(PER_BROWSER)
        .collect()
}
