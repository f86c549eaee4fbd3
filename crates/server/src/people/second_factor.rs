//! The second factor of a sign-in: a code of the authenticator, or a recovery code.
//!
//! Owns: how a half sign-in travels: sealed for the browser, in the address and in the form.

use axum::extract::State as Extract;
use axum::http::Uri;
use axum::response::Response;
use setaria_identity::clock::DAY;
use setaria_pages::{Problem, SecondFactor, SecondFactorError, paths};
use setaria_protocol::Params;
use setaria_service::proof::Half;
use setaria_service::sign_in::Refused;

use super::arrive::arrive;
use super::flow::{self, Flow, Waiting};
use super::lines;
use super::passkey;
use crate::State;
use crate::http::answer::{form, found, problem, see_other, unavailable};
use crate::http::posted::Posted;
use crate::http::sealed;
use crate::http::visit::Visit;

/// The address of this page for a half sign-in.
pub(crate) fn address(state: &State, visit: &Visit, half: &Half, flow: Option<&Flow>) -> String {
    let mut to = format!(
        "{}?half={}",
        paths::SECOND_FACTOR,
        sealed::seal(state, visit, half)
    );
    if let Some(flow) = flow {
        to = format!("{to}&flow={}", flow::seal(state, visit, flow));
    }
    to
}

/// The form.
pub(crate) async fn show(Extract(state): Extract<State>, mut visit: Visit, uri: Uri) -> Response {
    let flow = match flow::asked(&state, &mut visit, &uri) {
        Ok(flow) => flow,
        Err(page) => return *page,
    };
    let query = Params::from_query(uri.query().unwrap_or_default()).unwrap_or_default();
    match open(&state, &visit, query.one("half").ok().flatten()) {
        Some(half) => render(&state, &visit, &half, flow, None).await,
        None => found(&visit, &beginning(&state, &visit, flow.as_ref())),
    }
}

/// The form came back.
pub(crate) async fn submit(Extract(state): Extract<State>, mut posted: Posted) -> Response {
    let flow = match flow::carried(&state, &mut posted) {
        Ok(flow) => flow,
        Err(page) => return *page,
    };
    let visit = &posted.visit;
    let Some(half) = open(&state, visit, posted.field("half")) else {
        return see_other(visit, &beginning(&state, visit, flow.as_ref()));
    };
    let Some(typed) = posted.field("otp") else {
        return render(&state, visit, &half, flow, Some(SecondFactorError::Empty)).await;
    };
    let trust = posted.field("trust") == Some("yes");
    match state
        .service
        .second_factor(half, typed, trust, &visit.origin())
        .await
    {
        Ok(outcome) => arrive(&state, posted.visit, flow, outcome).await,
        Err(Refused::Unavailable(error)) => unavailable(&state, visit, &error),
        Err(refused) => render(&state, visit, &half, flow, refusal(&refused)).await,
    }
}

/// What the page says about a code that did not count.
fn refusal(refused: &Refused) -> Option<SecondFactorError> {
    match refused {
        Refused::Wrong => Some(SecondFactorError::Wrong),
        Refused::TooMany { wait_s } => Some(SecondFactorError::TooMany { wait_s: *wait_s }),
        Refused::Unavailable(_) => None,
    }
}

/// For how many days a browser can be trusted here, if it can be.
fn trust_days(state: &State) -> Option<i64> {
    Some(state.service.settings().trust / DAY).filter(|days| *days > 0)
}

fn open(state: &State, visit: &Visit, sealed: Option<&str>) -> Option<Half> {
    let half = sealed::open::<Half>(state, visit, sealed?)?;
    state.service.is_open(&half).then_some(half)
}

/// Where a sign-in begins again that took too long.
fn beginning(state: &State, visit: &Visit, flow: Option<&Flow>) -> String {
    let sealed = flow.map(|flow| flow::seal(state, visit, flow));
    flow::at(paths::SIGN_IN, sealed.as_deref())
}

async fn render(
    state: &State,
    visit: &Visit,
    half: &Half,
    flow: Option<Flow>,
    error: Option<SecondFactorError>,
) -> Response {
    let factors = match state.service.factors(half.proof.account).await {
        Ok(factors) => factors,
        Err(error) => return unavailable(state, visit, &error),
    };
    let app = match lines::app_of(state, flow.as_ref()).await {
        Ok(app) => app,
        Err(error) => return unavailable(state, visit, &error),
    };
    let waits = flow.as_ref().map(|flow| &flow.pending);
    if matches!(waits, Some(Waiting::CheckPassword(_))) {
        // checkPassword asks for its second factor on its own page.
        return problem(state, visit, Problem::ExpiredFlow);
    }
    let target: Vec<&str> = flow.as_ref().and_then(Flow::target).into_iter().collect();
    let view = SecondFactor {
        chrome: visit.chrome_at(state, address(state, visit, half, flow.as_ref())),
        action: paths::SECOND_FACTOR,
        authenticator: factors.authenticator.is_some(),
        passkey: passkey::ask(state, visit).filter(|_| !factors.passkeys.is_empty()),
        app,
        half: Some(sealed::seal(state, visit, half)),
        flow: flow.as_ref().map(|flow| flow::seal(state, visit, flow)),
        trust_days: factors.authenticator.and(trust_days(state)),
        error,
    };
    form(visit, &view, error, &target)
}
