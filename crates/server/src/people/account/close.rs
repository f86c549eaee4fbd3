//! Closing the account, and keeping it after all.

use axum::extract::State as Extract;
use axum::http::Uri;
use axum::response::Response;
use serde::{Deserialize, Serialize};
use setaria_pages::account::{Close, Closing};
use setaria_pages::{Problem, paths};
use setaria_service::closing::may_close;
use setaria_service::proof::Half;
use setaria_service::sign_in::Refused;

use super::{Owner, or_unavailable};
use crate::State;
use crate::http::answer::{found, page, problem, see_other, unavailable, with_cookie};
use crate::http::cookie;
use crate::http::posted::Posted;
use crate::http::sealed::{self, Carried};
use crate::http::visit::Visit;
use crate::people::arrive::arrive;
use crate::people::flow::After;

const DAY: i64 = setaria_identity::clock::DAY;

/// Somebody who proved that a closing account is theirs, and may keep it.
#[derive(Serialize, Deserialize)]
struct Keeping {
    half: Half,
    closes_at: i64,
}

impl Carried for Keeping {
    const KIND: &'static str = "keeping";
}

/// What is shown to the browser that has just asked for it: nobody else can be shown such a day.
#[derive(Serialize, Deserialize)]
struct Asked {
    closes_at: i64,
}

impl Carried for Asked {
    const KIND: &'static str = "closing";
}

/// The question.
pub(crate) async fn show(Extract(state): Extract<State>, owner: Owner) -> Response {
    if let Some(away) = owner.must_confirm(&state, paths::ACCOUNT_CLOSE, After::Get).await {
        return away;
    }
    let view = Close {
        chrome: owner.chrome(&state, paths::ACCOUNT_CLOSE),
        days: state.service.settings().closing / DAY,
        allowed: may_close(&owner.me.account),
    };
    page(&owner.visit, &view)
}

/// It is asked for.
pub(crate) async fn submit(Extract(state): Extract<State>, asked: super::Asked) -> Response {
    let owner = &asked.owner;
    if let Some(away) = owner
        .must_confirm(&state, paths::ACCOUNT_CLOSE, After::Post)
        .await
    {
        return away;
    }
    let asked = state.service.ask_closing(&owner.me, &owner.origin()).await;
    let Some(closes_at) = or_unavailable!(&state, &owner.visit, asked) else {
        return owner.back(paths::ACCOUNT_CLOSE);
    };
    let asked = sealed::seal(&state, &owner.visit, &Asked { closes_at });
    let to = format!("{}?asked={asked}", paths::ACCOUNT_CLOSE_KEEP);
    let others = owner.visit.handles.iter();
    let others: Vec<&str> = others
        .filter(|one| **one != owner.me.handle)
        .map(String::as_str)
        .collect();
    with_cookie(&owner.visit, owner.back(&to), cookie::SESSIONS, &others.join("."))
}

/// Where somebody goes who signs in to an account that is being closed.
pub(crate) fn way_back(state: &State, visit: &Visit, half: Half, closes_at: i64) -> Response {
    let half = sealed::seal(state, visit, &Keeping { half, closes_at });
    see_other(visit, &format!("{}?half={half}", paths::ACCOUNT_CLOSE_KEEP))
}

/// What one sees then, or right after it was asked for.
pub(crate) async fn keep_page(Extract(state): Extract<State>, visit: Visit, uri: Uri) -> Response {
    let half = super::query(&uri, "half");
    let keeping = half
        .as_deref()
        .and_then(|half| sealed::open::<Keeping>(&state, &visit, half));
    let asked = super::query(&uri, "asked").and_then(|asked| sealed::open::<Asked>(&state, &visit, &asked));
    let closes_at = keeping.as_ref().map(|keeping| keeping.closes_at);
    let Some(closes_ms) = closes_at.or(asked.map(|asked| asked.closes_at)) else {
        return found(&visit, paths::SIGN_IN);
    };
    let view = Closing {
        chrome: visit.chrome(&state),
        closes_ms,
        half: half.filter(|_| keeping.is_some()),
    };
    page(&visit, &view)
}

/// It is kept.
pub(crate) async fn keep(Extract(state): Extract<State>, posted: Posted) -> Response {
    let visit = &posted.visit;
    let sealed = posted.field("half").unwrap_or_default();
    let Some(keeping) = sealed::open::<Keeping>(&state, visit, sealed) else {
        return problem(&state, visit, Problem::ExpiredFlow);
    };
    match state.service.keep_account(keeping.half, &visit.origin()).await {
        Ok(outcome) => arrive(&state, posted.visit, None, outcome).await,
        Err(Refused::Unavailable(error)) => unavailable(&state, visit, &error),
        Err(_) => problem(&state, visit, Problem::ExpiredFlow),
    }
}
