//! The sign-in page.

use axum::extract::State as Extract;
use axum::http::Uri;
use axum::response::Response;
use setaria_pages::{Later, SignIn, SignInError, paths};
use setaria_service::Unavailable;
use setaria_service::settings::SignUpMode;
use setaria_service::sign_in::Refused;

use super::arrive::arrive;
use super::flow::{self, Flow};
use super::lines;
use super::passkey;
use crate::State;
use crate::http::answer::{form, problem, unavailable};
use crate::http::posted::Posted;
use crate::http::visit::Visit;

/// The form.
pub(crate) async fn show(Extract(state): Extract<State>, mut visit: Visit, uri: Uri) -> Response {
    match flow::asked(&state, &mut visit, &uri) {
        Ok(flow) => render(&state, &visit, flow, String::new(), None).await,
        Err(page) => *page,
    }
}

/// The form came back.
pub(crate) async fn submit(Extract(state): Extract<State>, mut posted: Posted) -> Response {
    let flow = match flow::carried(&state, &mut posted) {
        Ok(flow) => flow,
        Err(page) => return *page,
    };
    let login = posted.field("login").unwrap_or_default();
    let password = posted.field("password").unwrap_or_default();
    let visit = &posted.visit;
    if login.trim().is_empty() {
        return render(&state, visit, flow, String::new(), Some(SignInError::EmptyLogin)).await;
    }
    match state.service.sign_in(visit.attempt(login, password)).await {
        Ok(outcome) => arrive(&state, posted.visit, flow, outcome).await,
        Err(refused) => match refusal(&refused) {
            Some(error) => render(&state, visit, flow, login.into(), Some(error)).await,
            None => match refused {
                Refused::Unavailable(error) => unavailable(&state, visit, &error),
                _ => problem(&state, visit, setaria_pages::Problem::Internal),
            },
        },
    }
}

fn refusal(refused: &Refused) -> Option<SignInError> {
    match refused {
        Refused::Wrong => Some(SignInError::WrongCredentials),
        Refused::TooMany { wait_s } => Some(SignInError::Later(Later::TooMany { wait_s: *wait_s })),
        Refused::Unavailable(error @ Unavailable::Hashing) => Some(SignInError::Later(Later::Busy {
            wait_s: error.retry_after_s(),
        })),
        Refused::Unavailable(_) => None,
    }
}

/// The form, with what went wrong.
pub(crate) async fn render(
    state: &State,
    visit: &Visit,
    flow: Option<Flow>,
    login: String,
    error: Option<SignInError>,
) -> Response {
    let app = match lines::app_of(state, flow.as_ref()).await {
        Ok(app) => app,
        Err(error) => return unavailable(state, visit, &error),
    };
    let sealed = flow.as_ref().map(|flow| flow::seal(state, visit, flow));
    let here = flow::at(paths::SIGN_IN, sealed.as_deref());
    let target: Vec<&str> = flow.as_ref().and_then(Flow::target).into_iter().collect();
    let view = SignIn {
        chrome: visit.chrome_at(state, here),
        login,
        error,
        passkey: passkey::ask(state, visit),
        app,
        flow: sealed,
        other_accounts: visit.handles.len() > 1,
        sign_up: state.service.settings().sign_up != SignUpMode::Closed,
        notes: state
            .demo
            .as_ref()
            .map(|demo| demo.logins.clone())
            .unwrap_or_default(),
    };
    form(visit, &view, error, &target)
}
