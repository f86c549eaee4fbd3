//! Confirm: before a risky change, is it still you (security PW11)?
//!
//! Owns: the way there ([`fresh`]) and the way back. Hands over: what is fresh and what is enough, to `service`; confirming by
//! a code that is sent to a contact, to [`code`].

pub(crate) mod code;

use axum::extract::State as Extract;
use axum::http::Uri;
use axum::response::Response;
use setaria_identity::method::Method;
use setaria_pages::{Confirm, ConfirmError, Later, paths};
use setaria_protocol::Params;
use setaria_protocol::encoding::encode_form;
use setaria_service::Unavailable;
use setaria_service::proof::Proof;
use setaria_service::sign_in::{Live, Refused};

use super::flow::{self, After};
use super::lines;
use super::passkey;
use crate::State;
use crate::http::answer::{form, found, see_other, unavailable, with_cookie};
use crate::http::cookie;
use crate::http::posted::Posted;
use crate::http::visit::Visit;

/// Who is signed in, having proved a moment ago who they are. Every risky page asks first: after a GET for itself, after a
/// POST for the page that held the form.
///
/// # Errors
/// The way to this page and back to `to`, or to the sign-in.
pub(crate) async fn fresh(
    state: &State,
    visit: &Visit,
    to: &str,
    after: After,
) -> Result<Live, Box<Response>> {
    let live = visit.live(state).await;
    let live = live.map_err(|error| unavailable(state, visit, &error))?;
    let me = live.into_iter().next();
    let me = me.ok_or_else(|| flow::sign_in_for(state, visit, to, after))?;
    let fresh = match after {
        After::Get => state.service.is_fresh(&me),
        After::Post => state.service.is_still_fresh(&me),
    };
    if fresh {
        Ok(me)
    } else {
        Err(Box::new(way(visit, to, after)))
    }
}

/// The way to this page and back to `to`.
pub(crate) fn way(visit: &Visit, to: &str, after: After) -> Response {
    let location = format!("{}?to={}", paths::CONFIRM, encode_form(to));
    match after {
        After::Get => found(visit, &location),
        After::Post => see_other(visit, &location),
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
            Some(me) => render(&state, &visit, me, Asks::password(&to), None).await,
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
    match prove(&state, &posted, me).await {
        Ok(handle) => renewed(visit, me, &handle, &to),
        Err(Unproven::Page(error)) => render(&state, visit, me, Asks::password(&to), Some(error)).await,
        Err(Unproven::Unavailable(error)) => unavailable(&state, visit, &error),
    }
}

/// Goes on with the session's new handle.
fn renewed(visit: &Visit, me: &Live, handle: &str, to: &str) -> Response {
    let others = visit.handles.iter().filter(|handle| **handle != me.handle);
    let handles: Vec<&str> = std::iter::once(handle)
        .chain(others.map(String::as_str))
        .collect();
    with_cookie(visit, see_other(visit, to), cookie::SESSIONS, &handles.join("."))
}

/// Why nothing was proven.
enum Unproven {
    Page(ConfirmError),
    Unavailable(Unavailable),
}

/// Proves it and gives the session its new handle.
async fn prove(state: &State, posted: &Posted, me: &Live) -> Result<String, Unproven> {
    let origin = posted.visit.origin();
    if let Some(proof) = passkey::proven(state, posted).await {
        let proof = proof.map_err(|refused| unproven(refused, ConfirmError::Passkey))?;
        let renewed = state.service.step_up(me, proof, None, &origin).await;
        return renewed.map_err(|refused| unproven(refused, ConfirmError::Passkey));
    }
    let password = posted.field("password");
    let password = password.ok_or(Unproven::Page(ConfirmError::EmptyPassword))?;
    let asks = state.service.factors(me.account.id).await;
    let asks = asks.map_err(Unproven::Unavailable)?.asks_for_second();
    let typed = posted.field("otp").filter(|_| asks);
    if asks && typed.is_none() {
        return Err(Unproven::Page(ConfirmError::EmptyCode));
    }
    let attempt = posted.visit.attempt(&me.account.id.to_string(), password);
    let account = state.service.confirm(&attempt, me.account.id).await;
    let account = account.map_err(|refused| unproven(refused, ConfirmError::WrongPassword))?;
    let proof = Proof::of(account.id, account.generation, Method::Password);
    let renewed = state.service.step_up(me, proof, typed, &origin).await;
    renewed.map_err(|refused| unproven(refused, ConfirmError::WrongCode))
}

fn unproven(refused: Refused, wrong: ConfirmError) -> Unproven {
    match refused {
        Refused::Wrong => Unproven::Page(wrong),
        Refused::TooMany { wait_s } => Unproven::Page(ConfirmError::Later(Later::TooMany { wait_s })),
        Refused::Unavailable(error @ Unavailable::Hashing) => {
            let wait_s = error.retry_after_s();
            Unproven::Page(ConfirmError::Later(Later::Busy { wait_s }))
        }
        Refused::Unavailable(error) => Unproven::Unavailable(error),
    }
}

/// What the page asks for, and where it leads.
struct Asks<'a> {
    to: &'a str,
    /// The address of the page.
    here: String,
    /// What was proven by a code, sealed: the second step alone is asked for then.
    step: Option<String>,
}

impl<'a> Asks<'a> {
    /// The password, and the second step of an account that has one.
    fn password(to: &'a str) -> Self {
        let to = paths::own(to);
        Self {
            to,
            here: format!("{}?to={}", paths::CONFIRM, encode_form(to)),
            step: None,
        }
    }
}

async fn render(
    state: &State,
    visit: &Visit,
    me: &Live,
    asks: Asks<'_>,
    error: Option<ConfirmError>,
) -> Response {
    let contacts = match state.service.contacts(me.account.id).await {
        Ok(contacts) => contacts,
        Err(error) => return unavailable(state, visit, &error),
    };
    let factors = match state.service.factors(me.account.id).await {
        Ok(factors) => factors,
        Err(error) => return unavailable(state, visit, &error),
    };
    let send = match asks.step {
        None => code::ways(&contacts, &factors),
        Some(_) => Vec::new(),
    };
    let view = Confirm {
        chrome: visit.chrome_at(state, asks.here),
        account: lines::account_line(state, &me.account, &contacts),
        step: asks.step,
        code: factors.asks_for_second(),
        send,
        passkey: passkey::ask(state, visit).filter(|_| !factors.passkeys.is_empty()),
        to: asks.to.into(),
        error,
    };
    form(visit, &view, error, &[])
}
