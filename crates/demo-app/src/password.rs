//! The password check: off to the platform, and its signed callback, looked at line by line.

use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

use axum::body::Bytes;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use setaria_client::{
    CallbackMismatch, CallbackReport, Nonce, nonce_in_window, random_text, verify_callback,
};

use crate::account::{accept, allowed, notify};
use crate::http::{App, Query, Visit, found, page, see_other};
use crate::pages::{CheckPage, Frame};
use crate::problem::{self, Problem};
use crate::session::{Notice, Session, same};

const PATH: &str = "/confirmed";
/// Minutes either way, as the platform allows for signed calls.
const NONCE_WINDOW_MIN: u32 = 15;

/// How a password check ended: every question that an app has to ask of the callback.
pub(crate) struct Check {
    /// The signed lines and both signatures, when the callback could be read so far.
    pub(crate) report: Option<CallbackReport>,
    /// The parameter that is missing, repeated or malformed.
    pub(crate) bad_parameter: Option<&'static str>,
    pub(crate) signature: bool,
    /// `xmResult` is `true`.
    pub(crate) result: bool,
    /// `xmUserId` is the account that is signed in here.
    pub(crate) user: bool,
    pub(crate) received_user: Option<i64>,
    pub(crate) expected_user: Option<i64>,
    /// The nonce is of the last minutes.
    pub(crate) nonce: bool,
    /// The random value is the one that this browser was sent away with, and comes back the first time.
    pub(crate) random: bool,
    /// The code to exchange; only when all the rest is right.
    pub(crate) code: Option<String>,
}

/// The button: sends the browser to the platform with a random value in the callback, which the platform's own parameters
/// lack (it is what tells this check from a forged one).
pub(crate) async fn start(State(app): State<Arc<App>>, visit: Visit, form: Bytes) -> Response {
    let sent = allowed(&app, &visit, &form).and_then(|person| {
        let user_id = person.user_id.ok_or(Problem::NoNumber)?;
        let random = random_text();
        let callback = format!("{}{PATH}?check={random}", app.config.public_url);
        app.session(&visit, |session| session.check = Some(random))
            .ok_or(Problem::Session)?;
        Ok(app.config.client.check_password_url(user_id, &callback))
    });
    match sent {
        Ok(url) => see_other(&url),
        Err(problem) => problem::show(&app, &visit, problem),
    }
}

/// The callback, and the page that shows how it was looked at. The code does not stay in the address.
pub(crate) async fn confirmed(State(app): State<Arc<App>>, visit: Visit) -> Response {
    if visit.query.has("check") || visit.query.has("xmResult") {
        let url = format!("{}{}", app.config.public_url, visit.target);
        let now_ms = now_ms();
        let kept = app.session(&visit, |session| {
            let check = look(&app.config.app_secret, &url, session, &visit.query, now_ms);
            session.checked = Some(Arc::new(check));
        });
        return match kept {
            Some(()) => found(PATH),
            None => problem::show(&app, &visit, Problem::Session),
        };
    }
    match app.session(&visit, |session| session.checked.clone()).flatten() {
        Some(check) => {
            let view = CheckPage {
                frame: Frame::new(&app, &visit),
                check,
            };
            page(&app, &visit, StatusCode::OK, &view)
        }
        None => problem::show(&app, &visit, Problem::Session),
    }
}

/// The button that exchanges the code of a password check.
pub(crate) async fn exchange_code(State(app): State<Arc<App>>, visit: Visit, form: Bytes) -> Response {
    if let Err(problem) = allowed(&app, &visit, &form) {
        return problem::show(&app, &visit, problem);
    }
    let check = app.session(&visit, |session| session.checked.take()).flatten();
    let Some(code) = check.as_ref().and_then(|check| check.code.as_deref()) else {
        return problem::show(&app, &visit, Problem::Session);
    };
    let answered = app
        .config
        .client
        .exchange_code(code, &app.config.redirect_uri)
        .await;
    let result = answered.map_err(Problem::from);
    if let Err(problem) = result.and_then(|exchange| accept(&app, &visit, exchange, Notice::CheckExchanged)) {
        notify(&app, &visit, Notice::Failed(problem));
    }
    see_other("/session")
}

/// Asks every question of a callback. The random value is used up by it.
fn look(secret: &str, url: &str, session: &mut Session, query: &Query, now_ms: i64) -> Check {
    let ours = session.check.take();
    let theirs = query.one("check").unwrap_or_default();
    let expected_user = session.person.as_ref().and_then(|person| person.user_id);
    let mut check = Check {
        report: None,
        bad_parameter: None,
        signature: false,
        result: false,
        user: false,
        received_user: None,
        expected_user,
        nonce: false,
        random: ours.is_some_and(|ours| same(&ours, theirs)),
        code: None,
    };
    match verify_callback(secret, url) {
        Ok(verified) => {
            check.signature = true;
            check.result = verified.result;
            check.user = expected_user == Some(verified.user_id);
            check.received_user = Some(verified.user_id);
            check.nonce = Nonce::parse(&verified.nonce)
                .is_some_and(|nonce| nonce_in_window(nonce.minutes(), now_ms, NONCE_WINDOW_MIN));
            check.report = Some(verified.report);
            check.code = verified.code.filter(|_| check.is_right());
        }
        Err(CallbackMismatch::Signature(report)) => check.report = Some(*report),
        Err(CallbackMismatch::Parameter(name)) => check.bad_parameter = Some(name),
        Err(CallbackMismatch::Unreadable) => {}
    }
    check
}

impl Check {
    /// Whether every question was answered well.
    pub(crate) fn is_right(&self) -> bool {
        self.signature && self.result && self.user && self.nonce && self.random
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "an outside app has no other clock; what depends on it takes it as a parameter"
)]
fn now_ms() -> i64 {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map_or(0, |since| i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
}

#[cfg(test)]
mod tests;
