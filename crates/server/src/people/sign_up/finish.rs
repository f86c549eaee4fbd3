//! The last page of sign-up: it makes the account, and the person is in.

use axum::extract::State as Extract;
use axum::http::Uri;
use axum::response::Response;
use setaria_identity::account::NicknameError;
use setaria_pages::{NewPasswordError, Problem, SignUpFinish, SignUpFinishError, paths};
use setaria_service::Unavailable;
use setaria_service::sign_up::{Newcomer, NotMade};

use super::{Joining, asked, opened};
use crate::State;
use crate::http::answer::{form, found, problem, see_other, unavailable};
use crate::http::posted::Posted;
use crate::http::sealed;
use crate::http::visit::Visit;
use crate::people::arrive::arrive;
use crate::people::{flow, new_password};

/// What is kept of the form after an error: never the password.
struct Typed {
    nickname: String,
    region: String,
}

impl Typed {
    /// What stands there at first.
    fn first(state: &State) -> Self {
        Self {
            nickname: String::new(),
            region: state.service.settings().region.code().into(),
        }
    }
}

/// The form.
pub(crate) async fn show(Extract(state): Extract<State>, visit: Visit, uri: Uri) -> Response {
    match asked(&state, &visit, &uri) {
        Ok(joining) if joining.proven => render(&state, &visit, &joining, Typed::first(&state), None),
        Ok(joining) => found(&visit, &joining.address(&state, &visit, paths::SIGN_UP_CODE)),
        Err(page) => *page,
    }
}

/// The form came back.
pub(crate) async fn submit(Extract(state): Extract<State>, mut posted: Posted) -> Response {
    let joining = match opened(&state, &posted.visit, posted.field("step")) {
        Ok(joining) => joining,
        Err(page) => return *page,
    };
    if !joining.proven {
        let to = joining.address(&state, &posted.visit, paths::SIGN_UP_CODE);
        return see_other(&posted.visit, &to);
    }
    // A request of an app that is too old is left behind; the account is made all the same.
    let flow = match joining.flow.as_deref() {
        Some(sealed) => flow::open(&state, &mut posted.visit, sealed).ok(),
        None => None,
    };
    let typed = Typed {
        nickname: posted.field("nickname").unwrap_or_default().to_owned(),
        region: posted.field("region").unwrap_or_default().to_owned(),
    };
    let new = Newcomer {
        kind: joining.kind,
        contact: joining.contact.clone(),
        nickname: typed.nickname.clone(),
        region: posted.field("region").map(str::to_owned),
        password: posted.field("password").unwrap_or_default().to_owned(),
        language: posted.visit.locale().tag().to_owned(),
        invitation: joining.invitation.clone(),
    };
    let visit = posted.visit;
    let fault = match state.service.sign_up(new, &visit.origin()).await {
        Ok(outcome) => return arrive(&state, visit, flow, outcome).await,
        Err(fault) => fault,
    };
    let error = match fault {
        NotMade::Nickname(NicknameError::Empty) => SignUpFinishError::EmptyNickname,
        NotMade::Nickname(_) => SignUpFinishError::Nickname,
        NotMade::Region => SignUpFinishError::Region,
        NotMade::Password(weak) => {
            SignUpFinishError::Password(NewPasswordError::Fault(new_password::fault(weak)))
        }
        NotMade::Unavailable(error @ Unavailable::Hashing) => {
            let wait_s = error.retry_after_s();
            SignUpFinishError::Password(NewPasswordError::Busy { wait_s })
        }
        // Finished already, here or elsewhere.
        NotMade::Taken => return problem(&state, &visit, Problem::StepOver),
        NotMade::Uninvited => return see_other(&visit, paths::SIGN_UP),
        NotMade::Unavailable(error) => return unavailable(&state, &visit, &error),
    };
    render(&state, &visit, &joining, typed, Some(error))
}

fn render(
    state: &State,
    visit: &Visit,
    joining: &Joining,
    typed: Typed,
    error: Option<SignUpFinishError>,
) -> Response {
    let view = SignUpFinish {
        chrome: visit.chrome_at(state, joining.address(state, visit, paths::SIGN_UP_FINISH)),
        contact: joining.contact.clone(),
        nickname: typed.nickname,
        region: typed.region,
        shortest: new_password::shortest(state, false),
        step: sealed::seal(state, visit, joining),
        error,
    };
    form(visit, &view, error, &[])
}
