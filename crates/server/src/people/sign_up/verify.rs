//! The second page of sign-up: the code that was sent to the contact.

use axum::extract::State as Extract;
use axum::http::Uri;
use axum::response::Response;
use setaria_identity::challenge::Purpose;
use setaria_identity::contact::ContactKind;
use setaria_pages::{CodeFor, EnterCode, EnterCodeError, paths};

use super::{Joining, asked, opened, send};
use crate::State;
use crate::http::answer::{form, found, see_other};
use crate::http::posted::Posted;
use crate::http::sealed;
use crate::http::visit::Visit;
use crate::people::challenge::{self, Stay};

/// The form.
pub(crate) async fn show(Extract(state): Extract<State>, visit: Visit, uri: Uri) -> Response {
    match asked(&state, &visit, &uri) {
        Ok(joining) if joining.proven => {
            found(&visit, &joining.address(&state, &visit, paths::SIGN_UP_FINISH))
        }
        Ok(joining) => render(&state, &visit, &joining, None),
        Err(page) => *page,
    }
}

/// The form came back, with a code or for another one.
pub(crate) async fn submit(Extract(state): Extract<State>, posted: Posted) -> Response {
    let visit = &posted.visit;
    let mut joining = match opened(&state, visit, posted.field("step")) {
        Ok(joining) => joining,
        Err(page) => return *page,
    };
    if posted.field("again").is_some() {
        return again(&state, visit, joining).await;
    }
    let asked = (joining.challenge.as_str(), Purpose::SignUp);
    match challenge::answer(&state, visit, asked, posted.field("otp")).await {
        // The contact counts that the challenge went to, not the one that was carried.
        Ok(challenge) => {
            (joining.kind, joining.contact, joining.proven) = (challenge.kind, challenge.value, true);
            see_other(visit, &joining.address(&state, visit, paths::SIGN_UP_FINISH))
        }
        Err(stay) => stay.page(|error| render(&state, visit, &joining, Some(error))),
    }
}

async fn again(state: &State, visit: &Visit, mut joining: Joining) -> Response {
    match send(state, visit, joining.kind, &joining.contact).await {
        Ok(challenge) => {
            (joining.challenge, joining.began_at) = (challenge, state.service.now());
            joining.sent(state, visit)
        }
        Err(error) => {
            Stay::unsent(state, visit, error).page(|error| render(state, visit, &joining, Some(error)))
        }
    }
}

fn render(state: &State, visit: &Visit, joining: &Joining, error: Option<EnterCodeError>) -> Response {
    let view = EnterCode {
        chrome: visit.chrome_at(state, joining.address(state, visit, paths::SIGN_UP_CODE)),
        purpose: CodeFor::SignUp,
        action: paths::SIGN_UP_CODE,
        back: joining.beginning(),
        sent_to: joining.contact.clone(),
        by_mail: joining.kind == ContactKind::Email,
        step: sealed::seal(state, visit, joining),
        error,
    };
    form(visit, &view, error, &[])
}
