//! The flow: a pending request on its way from page to page.
//!
//! Owns: how it travels (sealed for this browser, in the query and in a form field, so that two tabs never mix and
//! nothing is written before the person decides) and the one hand that leads to the next page ([`advance`]).
//! Hands over: what the next step is, to `service`.

use axum::body::Body;
use axum::http::Uri;
use axum::response::Response;
use base64::Engine as _;
use serde::{Deserialize, Serialize};
use setaria_pages::{Problem, paths};
use setaria_protocol::Params;
use setaria_service::authorize::{PATIENCE, Pending, Refusal, Step};
use setaria_service::proof::Half;
use setaria_service::sign_in::Live;

use crate::State;
use crate::http::answer::{found, problem, see_other, unavailable};
use crate::http::posted::Posted;
use crate::http::sealed::{self, Carried};
use crate::http::trace::Told;
use crate::http::visit::Visit;
use crate::xiaomi::answer;

/// What a browser carries.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Flow {
    /// What waits.
    pub(crate) pending: Waiting,
    /// The language that the app asked for.
    pub(crate) locale: Option<String>,
}

/// What waits for the person.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) enum Waiting {
    /// An authorization.
    Authorize(Pending),
    /// A password check.
    CheckPassword(Check),
    /// A page of ours that only somebody who is signed in may see.
    Page {
        /// Its path.
        to: String,
        /// When it was asked for, in unix milliseconds.
        began_at: i64,
    },
}

/// A password check on its way.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Check {
    /// The app.
    pub(crate) app: i64,
    /// The account that the app asks about.
    pub(crate) user: i64,
    /// Where the answer goes.
    pub(crate) callback: String,
    /// The password was right, and a second factor is asked for.
    pub(crate) half: Option<Half>,
    /// The page's own name, under which the store counts its tries.
    pub(crate) page: [u8; 16],
    /// When it began, in unix milliseconds.
    pub(crate) began_at: i64,
}

/// How the browser came here, which decides the redirect's status (security AZ4).
#[derive(Clone, Copy)]
pub(crate) enum After {
    /// By GET.
    Get,
    /// By POST.
    Post,
}

impl Carried for Flow {
    const KIND: &'static str = "flow";
}

impl Flow {
    fn began_at(&self) -> i64 {
        match &self.pending {
            Waiting::Authorize(pending) => pending.began_at,
            Waiting::CheckPassword(check) => check.began_at,
            Waiting::Page { began_at, .. } => *began_at,
        }
    }

    /// Where the answer will go in the end, for the page's content security policy; `None` if it stays here.
    pub(crate) fn target(&self) -> Option<&str> {
        match &self.pending {
            Waiting::Authorize(pending) => Some(pending.redirect_uri.as_str()),
            Waiting::CheckPassword(check) => Some(&check.callback),
            Waiting::Page { .. } => None,
        }
    }

    /// The authorization in it, if it is one.
    pub(crate) fn authorize(&self) -> Option<&Pending> {
        match &self.pending {
            Waiting::Authorize(pending) => Some(pending),
            Waiting::CheckPassword(_) | Waiting::Page { .. } => None,
        }
    }
}

/// Seals a flow for this browser.
pub(crate) fn seal(state: &State, visit: &Visit, flow: &Flow) -> String {
    sealed::seal(state, visit, flow)
}

/// The address of a page that a flow goes on with.
pub(crate) fn address(path: &str, sealed: &str) -> String {
    format!("{path}?flow={sealed}")
}

/// The same, where there may be none.
pub(crate) fn at(path: &str, sealed: Option<&str>) -> String {
    sealed.map_or_else(|| path.into(), |sealed| address(path, sealed))
}

/// Opens a flow and lets the page speak its language.
///
/// # Errors
/// The page to answer with: the flow is of another browser, altered or too old.
pub(crate) fn open(state: &State, visit: &mut Visit, sealed: &str) -> Result<Flow, Box<Response>> {
    let Some(flow) = sealed::open::<Flow>(state, visit, sealed) else {
        let readable = base64::engine::general_purpose::URL_SAFE_NO_PAD
            .decode(sealed)
            .is_ok();
        let kind = if readable {
            Problem::OtherBrowser
        } else {
            Problem::ExpiredFlow
        };
        return Err(Box::new(problem(state, visit, kind)));
    };
    visit.speak(flow.locale.as_deref());
    if state.service.now() > flow.began_at() + PATIENCE {
        return Err(Box::new(problem(state, visit, Problem::ExpiredFlow)));
    }
    Ok(flow)
}

/// The flow that a page was asked for with, if one was.
///
/// # Errors
/// As [`open`].
pub(crate) fn asked(state: &State, visit: &mut Visit, uri: &Uri) -> Result<Option<Flow>, Box<Response>> {
    let query = Params::from_query(uri.query().unwrap_or_default()).unwrap_or_default();
    query
        .one("flow")
        .ok()
        .flatten()
        .map(|sealed| open(state, visit, sealed))
        .transpose()
}

/// The flow that a form carried, if it carried one.
///
/// # Errors
/// As [`open`].
pub(crate) fn carried(state: &State, posted: &mut Posted) -> Result<Option<Flow>, Box<Response>> {
    let sealed = posted.field("flow").map(str::to_owned);
    sealed
        .map(|sealed| open(state, &mut posted.visit, &sealed))
        .transpose()
}

/// The way to sign in and then to a page of ours.
pub(crate) fn sign_in_for(state: &State, visit: &Visit, page: &str, after: After) -> Response {
    let flow = Flow {
        pending: Waiting::Page {
            to: page.into(),
            began_at: state.service.now(),
        },
        locale: None,
    };
    let location = address(paths::SIGN_IN, &seal(state, visit, &flow));
    match after {
        After::Get => found(visit, &location),
        After::Post => see_other(visit, &location),
    }
}

/// Asks for the next step of an authorization and leads there.
pub(crate) async fn advance(
    state: &State,
    visit: &Visit,
    flow: Flow,
    live: &[Live],
    after: After,
) -> Response {
    let led = advance_by(state, visit, flow, live, after, paths::SIGN_IN).await;
    led.unwrap_or_else(std::convert::identity)
}

/// The same, where whoever must sign in is led to the way of signing in that the app asked for; `Ok` is what the app gets.
pub(crate) async fn advance_by(
    state: &State,
    visit: &Visit,
    flow: Flow,
    live: &[Live],
    after: After,
    entry: &'static str,
) -> Told<Body> {
    let go = |location: &str| match after {
        After::Get => found(visit, location),
        After::Post => see_other(visit, location),
    };
    let to = |path, flow: &Flow| go(&address(path, &seal(state, visit, flow)));
    let pending = match &flow.pending {
        Waiting::Authorize(pending) => pending,
        Waiting::CheckPassword(_) => return Err(to(paths::CHECK_PASSWORD, &flow)),
        Waiting::Page { to, .. } => return Err(go(paths::own(to))),
    };
    Err(match state.service.next_step(pending, live).await {
        Ok(Ok(Step::SignIn)) => to(entry, &flow),
        Ok(Ok(Step::ChooseAccount)) => to(paths::CHOOSE, &flow),
        Ok(Ok(Step::Consent(question))) => {
            // From here on the question is this account's, whichever else signs in on the browser meanwhile.
            let chosen = Some(question.who.account.id.0);
            let pending = Waiting::Authorize(Pending {
                chosen,
                ..pending.clone()
            });
            to(
                paths::CONSENT,
                &Flow {
                    pending,
                    locale: flow.locale.clone(),
                },
            )
        }
        Ok(Ok(Step::Respond(given))) => {
            let state = pending.state.as_deref();
            return Ok(go(&answer::granted(&pending.redirect_uri, &given, state)));
        }
        Ok(Err(refusal)) => refused(state, visit, refusal),
        Err(error) => unavailable(state, visit, &error),
    })
}

/// The page for a request that can no longer be answered to the app.
pub(crate) fn refused(state: &State, visit: &Visit, refusal: Refusal) -> Response {
    problem(
        state,
        visit,
        answer::page_problem(answer::case(refusal), visit.lang()),
    )
}
