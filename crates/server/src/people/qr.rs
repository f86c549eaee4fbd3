//! Sign in with a phone: the page with the picture, and the question on the phone.
//!
//! Owns: how the picture's secret travels on the browser that shows it (sealed for it), and that its page looks again by
//! itself. Hands over: the picture's life to `service`.

use axum::extract::{Path, State as Extract};
use axum::http::header::HeaderValue;
use axum::http::{StatusCode, Uri};
use axum::response::Response;
use serde::{Deserialize, Serialize};
use setaria_pages::{Problem, QrAsk, QrCode, QrDone, QrEnd, QrShow, paths};
use setaria_protocol::Params;
use setaria_service::qr::Wait;
use setaria_service::sign_in::{Live, Refused};
use setaria_service::symbol::Symbol;

use super::arrive::arrive;
use super::confirm;
use super::flow::{self, After, Flow};
use super::lines;
use crate::State;
use crate::http::answer::{found, page, page_towards, problem, see_other, unavailable};
use crate::http::posted::Posted;
use crate::http::sealed::{self, Carried};
use crate::http::visit::Visit;

/// How often the page looks whether the phone has decided, in seconds.
const LOOK_S: &str = "3";

/// A picture that is shown.
#[derive(Serialize, Deserialize)]
struct Scan {
    secret: String,
}

impl Carried for Scan {
    const KIND: &'static str = "qr";
}

/// How it ended, for the phone that decided and no other.
#[derive(Serialize, Deserialize)]
enum Ended {
    Allowed,
    Denied,
}

impl Carried for Ended {
    const KIND: &'static str = "qr-ended";
}

/// The picture, or what became of it. The browser asks again by itself, by GET; what signs it in is the phone's form.
pub(crate) async fn show(Extract(state): Extract<State>, mut visit: Visit, uri: Uri) -> Response {
    let flow = match flow::asked(&state, &mut visit, &uri) {
        Ok(flow) => flow,
        Err(page) => return *page,
    };
    let query = Params::from_query(uri.query().unwrap_or_default()).unwrap_or_default();
    let scan = query
        .one("step")
        .ok()
        .flatten()
        .and_then(|sealed| sealed::open::<Scan>(&state, &visit, sealed));
    let Some(scan) = scan else {
        return begin(&state, &visit, flow.as_ref()).await;
    };
    match state.service.wait_qr(&scan.secret, &visit.origin()).await {
        Ok(Wait::Waiting) => waiting(&state, &visit, flow.as_ref(), &scan.secret),
        Ok(Wait::Entered(outcome)) => arrive(&state, visit, flow, outcome).await,
        Ok(Wait::Denied) => over(&state, &visit, flow.as_ref(), true),
        Ok(Wait::Over) | Err(Refused::Wrong | Refused::TooMany { .. }) => {
            over(&state, &visit, flow.as_ref(), false)
        }
        Err(Refused::Unavailable(error)) => unavailable(&state, &visit, &error),
    }
}

/// The question, on the phone.
pub(crate) async fn ask(
    Extract(state): Extract<State>,
    Path(secret): Path<String>,
    visit: Visit,
) -> Response {
    let here = format!("{}{secret}", paths::QR);
    let me = match allowed_to(&state, &visit, &here, After::Get).await {
        Ok(me) => me,
        Err(way) => return *way,
    };
    let question = match state.service.qr_question(&secret).await {
        Ok(Some(question)) => question,
        Ok(None) => return end(&state, &visit, QrEnd::Over),
        Err(error) => return unavailable(&state, &visit, &error),
    };
    let contacts = match state.service.contacts(me.account.id).await {
        Ok(contacts) => contacts,
        Err(error) => return unavailable(&state, &visit, &error),
    };
    let view = QrAsk {
        chrome: visit.chrome(&state),
        account: lines::account_line(&state, &me.account, &contacts),
        browser: lines::browser_words(&question.user_agent),
        address: state.places.line(&question.source, visit.locale()),
        number: question.number,
        secret,
    };
    page(&visit, &view)
}

/// The phone's answer.
pub(crate) async fn decide(Extract(state): Extract<State>, posted: Posted) -> Response {
    let visit = &posted.visit;
    let secret = posted.field("secret").unwrap_or_default();
    let here = format!("{}{secret}", paths::QR);
    let me = match allowed_to(&state, visit, &here, After::Post).await {
        Ok(me) => me,
        Err(way) => return *way,
    };
    let allow = posted.field("decision") == Some("allow");
    let to = |ended: &Ended| {
        let ended = sealed::seal(&state, visit, ended);
        see_other(visit, &format!("{}?end={ended}", paths::QR_DONE))
    };
    match state.service.decide_qr(secret, &me, allow).await {
        Ok(true) if allow => to(&Ended::Allowed),
        Ok(true) => to(&Ended::Denied),
        Ok(false) => see_other(visit, paths::QR_DONE),
        Err(error) => unavailable(&state, visit, &error),
    }
}

/// What became of it, on the phone.
pub(crate) async fn done(Extract(state): Extract<State>, visit: Visit, uri: Uri) -> Response {
    let query = Params::from_query(uri.query().unwrap_or_default()).unwrap_or_default();
    let ended = query.one("end").ok().flatten();
    match ended.and_then(|ended| sealed::open::<Ended>(&state, &visit, ended)) {
        Some(Ended::Allowed) => end(&state, &visit, QrEnd::Allowed),
        Some(Ended::Denied) => end(&state, &visit, QrEnd::Denied),
        None => end(&state, &visit, QrEnd::Over),
    }
}

fn end(state: &State, visit: &Visit, end: QrEnd) -> Response {
    let chrome = visit.chrome(state);
    page(visit, &QrDone { chrome, end })
}

/// Who may let another screen in: somebody who proved a moment ago who they are (security PW11), with as much as the account
/// asks for (security MF3).
async fn allowed_to(state: &State, visit: &Visit, here: &str, after: After) -> Result<Live, Box<Response>> {
    let me = confirm::fresh(state, visit, here, after).await?;
    let factors = state.service.factors(me.account.id).await;
    let factors = factors.map_err(|error| unavailable(state, visit, &error))?;
    if factors.asks_for_second() && !me.session.methods.is_two_factors() {
        return Err(Box::new(confirm::way(visit, here, after)));
    }
    Ok(me)
}

async fn begin(state: &State, visit: &Visit, flow: Option<&Flow>) -> Response {
    match state.service.begin_qr(&visit.origin()).await {
        Ok(secret) => {
            let step = sealed::seal(state, visit, &Scan { secret });
            let mut to = format!("{}?step={step}", paths::SIGN_IN_QR);
            if let Some(flow) = flow {
                to = format!("{to}&flow={}", flow::seal(state, visit, flow));
            }
            found(visit, &to)
        }
        Err(Refused::TooMany { wait_s }) => problem(state, visit, Problem::TooMany { wait_s }),
        Err(Refused::Unavailable(error)) => unavailable(state, visit, &error),
        Err(Refused::Wrong) => problem(state, visit, Problem::Internal),
    }
}

fn waiting(state: &State, visit: &Visit, flow: Option<&Flow>, secret: &str) -> Response {
    let link = format!("{}{}{secret}", state.service.settings().account_url, paths::QR);
    let Some(symbol) = Symbol::of(&link) else {
        return problem(state, visit, Problem::Internal);
    };
    let view = QrShow {
        chrome: visit.chrome(state),
        qr: Some(QrCode::new(symbol.side, |x, y| symbol.is_dark(x, y))),
        number: state.service.qr_number(secret),
        denied: false,
        flow: flow.map(|flow| flow::seal(state, visit, flow)),
    };
    let mut response = page(visit, &view);
    response
        .headers_mut()
        .insert("refresh", HeaderValue::from_static(LOOK_S));
    response
}

fn over(state: &State, visit: &Visit, flow: Option<&Flow>, denied: bool) -> Response {
    let view = QrShow {
        chrome: visit.chrome_at(state, paths::SIGN_IN_QR.into()),
        qr: None,
        number: 0,
        denied,
        flow: flow.map(|flow| flow::seal(state, visit, flow)),
    };
    page_towards(visit, &view, StatusCode::GONE, &[])
}
