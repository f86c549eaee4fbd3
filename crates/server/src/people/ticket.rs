//! Sign in by a code or link that is sent to a contact (`_loginType=ticket` of the xiaomi dialect).
//!
//! Owns: what the browser carries meanwhile ([`Ticket`], sealed for it: in the form, and in a cookie by which it is known again
//! when the letter's link is opened). Hands over: whether anybody is written to, and what an answer proves, to `service`.

mod link;

use axum::extract::State as Extract;
use axum::http::Uri;
use axum::response::Response;
use serde::{Deserialize, Serialize};
use setaria_identity::challenge::Purpose;
use setaria_identity::clock::Millis;
use setaria_identity::contact::ContactKind;
use setaria_identity::login::Login;
use setaria_identity::method::Method;
use setaria_pages::{CodeFor, EnterCode, EnterCodeError, SendCodeError, SignInCode, paths};
use setaria_service::challenge::{Ask, Challenge, NotSent, Whom};
use setaria_service::proof::Proof;
use setaria_service::sign_in::Refused;

use super::arrive::arrive;
use super::challenge::{self, Stay};
use super::flow::{self, Flow};
use super::lines;
use crate::State;
use crate::http::answer::{form, found, see_other, unavailable, with_cookie};
use crate::http::cookie;
use crate::http::posted::Posted;
use crate::http::sealed::{self, Carried, Step};
use crate::http::visit::Visit;

pub(crate) use link::{show as show_link, submit as submit_link};

/// A code that was asked for.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Ticket {
    /// The challenge's name.
    challenge: String,
    /// What was typed as login.
    login: String,
    /// The app's request that waits, sealed as it came.
    flow: Option<String>,
    began_at: Millis,
}

impl Carried for Ticket {
    const KIND: &'static str = "ticket";
}

impl Step for Ticket {
    fn over_at(&self) -> Millis {
        self.began_at + Purpose::SignIn.lifetime()
    }
}

impl Ticket {
    fn address(&self, state: &State, visit: &Visit) -> String {
        sealed::address(state, visit, paths::SIGN_IN_TICKET, self)
    }
}

/// Whom to send a code to.
pub(crate) async fn show(Extract(state): Extract<State>, mut visit: Visit, uri: Uri) -> Response {
    match flow::asked(&state, &mut visit, &uri) {
        Ok(flow) => ask(&state, &visit, flow, String::new(), None).await,
        Err(page) => *page,
    }
}

/// The form came back.
pub(crate) async fn submit(Extract(state): Extract<State>, mut posted: Posted) -> Response {
    let flow = match flow::carried(&state, &mut posted) {
        Ok(flow) => flow,
        Err(page) => return *page,
    };
    let login = posted.field("login").unwrap_or_default().trim().to_owned();
    if login.is_empty() {
        return ask(&state, &posted.visit, flow, login, Some(SendCodeError::Empty)).await;
    }
    let carried = posted.field("flow").map(str::to_owned);
    match send(&state, &posted.visit, login.clone(), carried).await {
        Ok(response) => response,
        Err(NotSent::TooMany { wait_s }) => {
            let error = Some(SendCodeError::TooMany { wait_s });
            ask(&state, &posted.visit, flow, login, error).await
        }
        Err(NotSent::Unavailable(error)) => unavailable(&state, &posted.visit, &error),
    }
}

/// The page that takes the code.
pub(crate) async fn show_code(Extract(state): Extract<State>, visit: Visit, uri: Uri) -> Response {
    match sealed::asked::<Ticket>(&state, &visit, &uri) {
        Some(ticket) => code(&state, &visit, &ticket, None),
        None => found(&visit, paths::SIGN_IN_CODE),
    }
}

/// A code, or the wish for another one.
pub(crate) async fn submit_code(Extract(state): Extract<State>, posted: Posted) -> Response {
    let Some(ticket) = sealed::carried::<Ticket>(&state, &posted.visit, posted.field("step")) else {
        return see_other(&posted.visit, paths::SIGN_IN_CODE);
    };
    let visit = &posted.visit;
    let stay = |error| code(&state, visit, &ticket, Some(error));
    if posted.field("again").is_some() {
        return match send(&state, visit, ticket.login.clone(), ticket.flow.clone()).await {
            Ok(response) => response,
            Err(error) => Stay::unsent(&state, visit, error).page(stay),
        };
    }
    let asked = (ticket.challenge.as_str(), Purpose::SignIn);
    match challenge::answer(&state, visit, asked, posted.field("otp")).await {
        Ok(challenge) => enter(&state, posted.visit, ticket, challenge).await,
        Err(error) => error.page(stay),
    }
}

/// The contact was proven: signs its account in, as far as that is enough.
async fn enter(state: &State, mut visit: Visit, ticket: Ticket, challenge: Challenge) -> Response {
    // A request of an app that is too old is left behind.
    let flow = match ticket.flow.as_deref() {
        Some(sealed) => flow::open(state, &mut visit, sealed).ok(),
        None => None,
    };
    let method = match challenge.kind {
        ContactKind::Email => Method::Email,
        ContactKind::Phone => Method::Phone,
    };
    let Some(account) = challenge.account else {
        return code(state, &visit, &ticket, Some(EnterCodeError::Over));
    };
    let proof = Proof::of(account, challenge.account_generation, method);
    match state.service.complete(proof, &visit.origin()).await {
        Ok(outcome) => arrive(state, visit, flow, outcome).await,
        Err(Refused::Unavailable(error)) => unavailable(state, &visit, &error),
        Err(_) => code(state, &visit, &ticket, Some(EnterCodeError::Over)),
    }
}

/// Sends a code, or does as if, and leads to where it is typed.
async fn send(
    state: &State,
    visit: &Visit,
    login: String,
    flow: Option<String>,
) -> Result<Response, NotSent> {
    let ask = Ask {
        purpose: Purpose::SignIn,
        whom: Whom::Login(Login::parse(&login, state.service.settings().region)),
        link: Some("/sign-in/link/"),
        origin: visit.origin(),
        language: visit.locale().tag().to_owned(),
    };
    let ticket = Ticket {
        challenge: state.service.send_challenge(ask).await?,
        login,
        flow,
        began_at: state.service.now(),
    };
    let remembered = Ticket {
        flow: ticket
            .flow
            .clone()
            .filter(|flow| flow.len() <= cookie::LONGEST_FLOW),
        ..ticket.clone()
    };
    let response = see_other(visit, &ticket.address(state, visit));
    let sealed = sealed::seal(state, visit, &remembered);
    Ok(with_cookie(visit, response, cookie::TICKET, &sealed))
}

async fn ask(
    state: &State,
    visit: &Visit,
    flow: Option<Flow>,
    login: String,
    error: Option<SendCodeError>,
) -> Response {
    let app = match lines::app_of(state, flow.as_ref()).await {
        Ok(app) => app,
        Err(error) => return unavailable(state, visit, &error),
    };
    let sealed = flow.as_ref().map(|flow| flow::seal(state, visit, flow));
    let here = flow::at(paths::SIGN_IN_CODE, sealed.as_deref());
    let view = SignInCode {
        chrome: visit.chrome_at(state, here),
        login,
        app,
        flow: sealed,
        error,
    };
    form(visit, &view, error, &[])
}

fn code(state: &State, visit: &Visit, ticket: &Ticket, error: Option<EnterCodeError>) -> Response {
    let back = flow::at(paths::SIGN_IN_CODE, ticket.flow.as_deref());
    let login = Login::parse(&ticket.login, state.service.settings().region);
    let view = EnterCode {
        chrome: visit.chrome_at(state, ticket.address(state, visit)),
        purpose: CodeFor::SignIn,
        action: paths::SIGN_IN_TICKET,
        back,
        sent_to: ticket.login.clone(),
        by_mail: !matches!(login, Login::Phone(_)),
        step: sealed::seal(state, visit, ticket),
        error,
    };
    // The last page before an app's: its form may lead on to it.
    let mut visit_flow = None;
    if let Some(sealed) = &ticket.flow {
        visit_flow = sealed::open::<Flow>(state, visit, sealed);
    }
    let target: Vec<&str> = visit_flow.as_ref().and_then(Flow::target).into_iter().collect();
    form(visit, &view, error, &target)
}
