//! The pages of recovery: whose account, code or link, second factor, new password.
//!
//! Owns: what the browser carries between them ([`Recovering`], sealed for it; only what was proven is in it, so that no
//! page can be skipped) and the first page. Hands over: every decision to `service`.

use axum::extract::State as Extract;
use axum::http::Uri;
use axum::response::Response;
use serde::{Deserialize, Serialize};
use setaria_identity::challenge::Purpose;
use setaria_identity::clock::{MINUTE, Millis};
use setaria_identity::login::Login;
use setaria_pages::{Problem, Recover, SendCodeError, paths};
use setaria_service::challenge::{Ask, NotSent, Whom};
use setaria_service::proof::Proof;
use setaria_service::recovery::{Lacks, Second};

use super::flow;
use crate::State;
use crate::http::answer::{form, problem, see_other, unavailable};
use crate::http::posted::Posted;
use crate::http::sealed::{self, Carried, Step};
use crate::http::visit::Visit;

pub(crate) mod link;
pub(crate) mod password;
pub(crate) mod second;
pub(crate) mod verify;
pub(crate) mod wait;

/// How long a person may take from one page to the end, in milliseconds.
const PATIENCE: Millis = 30 * MINUTE;

/// Somebody on the way to a new password.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Recovering {
    /// The challenge that was sent.
    challenge: String,
    /// What was typed as login.
    login: String,
    /// The app's request that waits, sealed as it came.
    flow: Option<String>,
    /// What was proven so far.
    proof: Option<Proof>,
    began_at: Millis,
}

impl Carried for Recovering {
    const KIND: &'static str = "recovering";
}

impl Step for Recovering {
    fn over_at(&self) -> Millis {
        self.began_at + PATIENCE
    }
}

impl Recovering {
    fn address(&self, state: &State, visit: &Visit, path: &str) -> String {
        sealed::address(state, visit, path, self)
    }

    fn beginning(&self) -> String {
        flow::at(paths::RECOVER, self.flow.as_deref())
    }

    /// The page that comes next, whatever the browser asked for.
    async fn next(&self, state: &State, visit: &Visit) -> Result<Next, Box<Response>> {
        let Some(proof) = self.proof else {
            return Ok(Next::Code);
        };
        match state.service.recovery_lacks(proof).await {
            Ok(Lacks::Nothing) => Ok(Next::Password(proof, false)),
            Ok(Lacks::NothingAfterWait) => Ok(Next::Password(proof, true)),
            Ok(Lacks::SecondFactor(second)) => Ok(Next::Second(proof, second)),
            Ok(Lacks::Anew) => Err(Box::new(problem(state, visit, Problem::StepOver))),
            Err(error) => Err(Box::new(unavailable(state, visit, &error))),
        }
    }

    /// The address of that page.
    async fn onward(&self, state: &State, visit: &Visit) -> Result<String, Box<Response>> {
        let path = match self.next(state, visit).await? {
            Next::Code => paths::RECOVER_CODE,
            Next::Second(..) => paths::RECOVER_SECOND,
            Next::Password(..) => paths::RECOVER_PASSWORD,
        };
        Ok(self.address(state, visit, path))
    }
}

/// The page that comes next.
enum Next {
    Code,
    /// The second factor.
    Second(Proof, Second),
    /// The new password, and whether the second factors go.
    Password(Proof, bool),
}

fn opened(state: &State, visit: &Visit, step: Option<&str>) -> Result<Recovering, Box<Response>> {
    sealed::carried(state, visit, step).ok_or_else(|| over(state, visit))
}

fn asked(state: &State, visit: &Visit, uri: &Uri) -> Result<Recovering, Box<Response>> {
    sealed::asked(state, visit, uri).ok_or_else(|| over(state, visit))
}

fn over(state: &State, visit: &Visit) -> Box<Response> {
    Box::new(problem(state, visit, Problem::StepOver))
}

/// Sends the challenge to whoever has that login; answers its name.
async fn send(state: &State, visit: &Visit, login: &str) -> Result<String, NotSent> {
    let ask = Ask {
        purpose: Purpose::Recover,
        whom: Whom::Login(Login::parse(login, state.service.settings().region)),
        link: Some("/recover/link/"),
        origin: visit.origin(),
        language: visit.locale().tag().to_owned(),
    };
    state.service.send_challenge(ask).await
}

/// The form.
pub(crate) async fn show(Extract(state): Extract<State>, mut visit: Visit, uri: Uri) -> Response {
    match flow::asked(&state, &mut visit, &uri) {
        Ok(flow) => {
            let flow = flow.map(|flow| flow::seal(&state, &visit, &flow));
            render(&state, &visit, flow, String::new(), None)
        }
        Err(page) => *page,
    }
}

/// The form came back.
pub(crate) async fn submit(Extract(state): Extract<State>, mut posted: Posted) -> Response {
    if let Err(page) = flow::carried(&state, &mut posted) {
        return *page;
    }
    let flow = posted.field("flow").map(str::to_owned);
    let login: String = posted
        .field("login")
        .unwrap_or_default()
        .chars()
        .take(254)
        .collect();
    let visit = &posted.visit;
    if login.trim().is_empty() {
        return render(&state, visit, flow, login, Some(SendCodeError::Empty));
    }
    match send(&state, visit, &login).await {
        Ok(challenge) => {
            let step = Recovering {
                challenge,
                login,
                flow,
                proof: None,
                began_at: state.service.now(),
            };
            see_other(visit, &step.address(&state, visit, paths::RECOVER_CODE))
        }
        Err(NotSent::TooMany { wait_s }) => render(
            &state,
            visit,
            flow,
            login,
            Some(SendCodeError::TooMany { wait_s }),
        ),
        Err(NotSent::Unavailable(error)) => unavailable(&state, visit, &error),
    }
}

fn render(
    state: &State,
    visit: &Visit,
    flow: Option<String>,
    login: String,
    error: Option<SendCodeError>,
) -> Response {
    let here = flow::at(paths::RECOVER, flow.as_deref());
    let view = Recover {
        chrome: visit.chrome_at(state, here),
        login,
        flow,
        error,
    };
    form(visit, &view, error, &[])
}
