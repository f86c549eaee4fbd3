//! The page of a signed-in person, with every call as it went over the wire, and its buttons.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use setaria_client::{Exchange, ResponseType, Tokens};

use crate::http::{App, Query, Visit, page, see_other, without_session};
use crate::pages::{AccountPage, Call, Frame, Shown};
use crate::problem::{self, Problem};
use crate::session::{Notice, Person, Session, same};
use crate::sign_in::authorize_url;

/// `/session`: calls every open API anew.
pub(crate) async fn show(State(app): State<Arc<App>>, visit: Visit) -> Response {
    let Some(person) = person(&app, &visit) else {
        return problem::show(&app, &visit, Problem::Session);
    };
    let (client, tokens) = (&app.config.client, &person.tokens);
    let (profile, open_id, contact, relation) = tokio::join!(
        client.profile(tokens),
        client.open_id(tokens),
        client.phone_and_email(tokens),
        client.relation(tokens)
    );
    let known = profile
        .as_ref()
        .ok()
        .and_then(|exchange| exchange.parsed.as_ref().ok());
    let shown = known.map(|profile| Shown {
        nickname: profile.nickname.clone(),
        picture: profile.icon_120.clone(),
    });
    let user_id = known.and_then(|profile| profile.user_id);
    if user_id != person.user_id {
        change(&app, &visit, |person| person.user_id = user_id);
    }
    let view = AccountPage {
        frame: Frame::new(&app, &visit),
        has_number: user_id.is_some(),
        may_ask_more: app
            .config
            .scopes
            .iter()
            .any(|scope| !holds(&person.tokens, *scope)),
        person,
        shown,
        calls: [
            Call::new("api-profile", "/user/profile", profile),
            Call::new("api-openid", "/user/openidV2", open_id),
            Call::new("api-phone-and-email", "/user/phoneAndEmail", contact),
            Call::new("api-relation", "/user/relation", relation),
        ],
    };
    page(&app, &visit, StatusCode::OK, &view)
}

/// The button that exchanges the refresh token.
pub(crate) async fn refresh(State(app): State<Arc<App>>, visit: Visit, form: Bytes) -> Response {
    let person = match allowed(&app, &visit, &form) {
        Ok(person) => person,
        Err(problem) => return problem::show(&app, &visit, problem),
    };
    let refresh_token = &person.tokens.refresh_token;
    let answered = app
        .config
        .client
        .refresh(refresh_token, &app.config.redirect_uri)
        .await;
    let result = answered.map_err(Problem::from);
    if let Err(problem) = result.and_then(|exchange| accept(&app, &visit, exchange, Notice::Refreshed)) {
        notify(&app, &visit, Notice::Failed(problem));
    }
    see_other("/session")
}

/// The button that asks for every scope the app may have.
pub(crate) async fn more_scopes(State(app): State<Arc<App>>, visit: Visit, form: Bytes) -> Response {
    if let Err(problem) = allowed(&app, &visit, &form) {
        return problem::show(&app, &visit, problem);
    }
    match app.session(&visit, Session::start) {
        Some(state) => {
            let scopes = &app.config.scopes;
            see_other(&authorize_url(
                &app,
                &visit,
                scopes,
                &state,
                ResponseType::Code,
                None,
            ))
        }
        None => problem::show(&app, &visit, Problem::Session),
    }
}

/// The button that forgets this app's own session. The platform's goes on.
pub(crate) async fn sign_out(State(app): State<Arc<App>>, visit: Visit, form: Bytes) -> Response {
    if let Err(problem) = allowed(&app, &visit, &form) {
        return problem::show(&app, &visit, problem);
    }
    if let Some(id) = &visit.session {
        app.sessions(|sessions, _| sessions.close(id));
    }
    without_session(&app, see_other("/?signed-out"))
}

/// Who is signed in, when the form really comes from a page of their session.
pub(crate) fn allowed(app: &App, visit: &Visit, form: &Bytes) -> Result<Arc<Person>, Problem> {
    let person = person(app, visit).ok_or(Problem::Session)?;
    let form = Query::parse(form);
    let theirs = form.one("csrf").unwrap_or_default();
    match app.session(visit, |session| same(session.csrf(), theirs)) {
        Some(true) => Ok(person),
        _ => Err(Problem::Form),
    }
}

/// Keeps the tokens of an exchange, and those before beside them.
pub(crate) fn accept(
    app: &App,
    visit: &Visit,
    exchange: Exchange<Tokens>,
    notice: Notice,
) -> Result<(), Problem> {
    let tokens = exchange.parsed?;
    app.session(visit, |session| {
        let before = session.person.take();
        let notice = match (notice, &before) {
            (Notice::SignedIn, Some(_)) => Notice::SignedInAgain,
            (notice, _) => notice,
        };
        session.person = Some(Arc::new(Person {
            tokens,
            user_id: None,
            before: before.map(|person| person.tokens.clone()),
            request: exchange.request,
            answer: exchange.answer,
            notice,
        }));
    })
    .ok_or(Problem::Session)
}

/// Says on the page of the session what just happened.
pub(crate) fn notify(app: &App, visit: &Visit, notice: Notice) {
    change(app, visit, |person| {
        person.notice = notice;
        person.before = None;
    });
}

// What other requests changed in the meantime stays.
fn change(app: &App, visit: &Visit, with: impl FnOnce(&mut Person)) {
    app.session(visit, |session| {
        session.person.as_mut().map(Arc::make_mut).map(with)
    });
}

fn person(app: &App, visit: &Visit) -> Option<Arc<Person>> {
    app.session(visit, |session| session.person.clone()).flatten()
}

fn holds(tokens: &Tokens, scope: i64) -> bool {
    tokens.scope.split(' ').any(|word| word.parse() == Ok(scope))
}
