//! The way out to the platform and back: the first page, the start of a sign-in, and its answer.

use std::sync::Arc;

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use setaria_client::{AuthorizeOptions, ResponseType};

use crate::account::accept;
use crate::http::{App, Query, Visit, found, page, with_session};
use crate::pages::{FragmentPage, Frame, WelcomePage};
use crate::problem::{self, Problem};
use crate::session::{Notice, Session};

/// What the first sign-in asks for: enough to greet somebody. More is asked for when it is needed.
const FIRST_SCOPES: [i64; 2] = [1, 3];

/// `/`: one thing to do.
pub(crate) async fn welcome(State(app): State<Arc<App>>, visit: Visit) -> Response {
    let view = WelcomePage {
        frame: Frame::new(&app, &visit),
        first: first_scopes(&app),
        is_signed_in: app.session(&visit, |session| session.person.is_some()) == Some(true),
        just_left: visit.query.has("signed-out"),
    };
    page(&app, &visit, StatusCode::OK, &view)
}

/// `/start?scope=…&skip_confirm=true|false&response=code|token`: off to the platform, with a state that only this browser
/// has. Whatever is absent or unknown is left to its default.
pub(crate) async fn start(State(app): State<Arc<App>>, visit: Visit) -> Response {
    let scope = asked_scopes(&app, visit.query.one("scope").unwrap_or_default());
    let response_type = match visit.query.one("response") {
        Some("token") => ResponseType::Token,
        _ => ResponseType::Code,
    };
    let skip_confirm = visit.query.one("skip_confirm").and_then(|text| text.parse().ok());
    let started = app.session(&visit, Session::start).map(|state| (None, state));
    let (id, state) = started.unwrap_or_else(|| {
        app.sessions(|sessions, now| {
            let id = sessions.open(now);
            let state = sessions.find(&id, now).map(Session::start).unwrap_or_default();
            (Some(id), state)
        })
    });
    let response = found(&authorize_url(
        &app,
        &visit,
        &scope,
        &state,
        response_type,
        skip_confirm,
    ));
    match id {
        Some(id) => with_session(&app, &id, response),
        None => response,
    }
}

/// The address at the platform for a sign-in.
pub(crate) fn authorize_url(
    app: &App,
    visit: &Visit,
    scope: &[i64],
    state: &str,
    response_type: ResponseType,
    skip_confirm: Option<bool>,
) -> String {
    app.config.client.authorize_url(&AuthorizeOptions {
        redirect_uri: &app.config.redirect_uri,
        response_type,
        scope,
        state: Some(state),
        skip_confirm,
        locale: Some(visit.language.locale()),
    })
}

/// `/callback`: the answer of a sign-in. That of an implicit one is behind the `#`, where no server sees it.
pub(crate) async fn callback(State(app): State<Arc<App>>, visit: Visit) -> Response {
    if !["code", "error", "state"]
        .into_iter()
        .any(|name| visit.query.has(name))
    {
        return fragment(&app, &visit);
    }
    match exchanged(&app, &visit).await {
        Ok(id) => with_session(&app, &id, found("/session")),
        Err(problem) => problem::show(&app, &visit, problem),
    }
}

fn fragment(app: &App, visit: &Visit) -> Response {
    let states = app.session(visit, |session| session.waiting().collect::<Vec<_>>().join(" "));
    let view = FragmentPage {
        frame: Frame::new(app, visit),
        states: states.unwrap_or_default(),
    };
    page(app, visit, StatusCode::OK, &view)
}

// The state is looked at first: without it, nothing else in the address can be believed.
async fn exchanged(app: &App, visit: &Visit) -> Result<String, Problem> {
    let state = visit.query.one("state").ok_or(Problem::State)?;
    let is_ours = app.session(visit, |session| session.is_waiting_for(state));
    if !is_ours.ok_or(Problem::Session)? {
        return Err(Problem::State);
    }
    if let Some(problem) = refusal(&visit.query) {
        return Err(problem);
    }
    let code = visit.query.one("code").ok_or(Problem::Unreadable)?;
    if app.session(visit, |session| session.take(state)) != Some(true) {
        return Err(Problem::State);
    }
    let exchange = app
        .config
        .client
        .exchange_code(code, &app.config.redirect_uri)
        .await?;
    accept(app, visit, exchange, Notice::SignedIn)?;
    let renewed = visit
        .session
        .as_deref()
        .map(|id| app.sessions(|sessions, now| sessions.renew(id, now)));
    renewed.flatten().ok_or(Problem::Session)
}

fn refusal(query: &Query) -> Option<Problem> {
    query
        .has("error")
        .then(|| match query.one("error").and_then(|code| code.parse().ok()) {
            Some(code) => Problem::Refused {
                code,
                text: query.one("error_description").unwrap_or_default().to_owned(),
            },
            None => Problem::Unreadable,
        })
}

fn first_scopes(app: &App) -> Vec<i64> {
    let held = |scope: &i64| app.config.scopes.contains(scope);
    FIRST_SCOPES.into_iter().filter(held).collect()
}

fn asked_scopes(app: &App, text: &str) -> Vec<i64> {
    let numbers = text.split([' ', ',']).filter_map(|word| word.parse().ok());
    let asked: Vec<i64> = numbers
        .filter(|scope| app.config.scopes.contains(scope))
        .collect();
    if asked.is_empty() {
        first_scopes(app)
    } else {
        asked
    }
}
