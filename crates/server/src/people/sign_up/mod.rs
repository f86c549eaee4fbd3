//! The pages of sign-up: contact, code or link, account.
//!
//! Owns: what the browser carries between them ([`Joining`], sealed for it, so that no page can be skipped: only the right
//! code marks the contact as proven; in a cookie, too, by which it is known again when the letter's link is opened) and the
//! first page. Hands over: every decision to `service`.

use axum::extract::{Path, State as Extract};
use axum::http::{StatusCode, Uri};
use axum::response::Response;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::{Deserialize, Serialize};
use setaria_identity::challenge::Purpose;
use setaria_identity::clock::{MINUTE, Millis};
use setaria_identity::contact::{ContactError, ContactKind};
use setaria_pages::{Problem, SignUp, SignUpError, paths};
use setaria_service::challenge::{Ask, Challenge, NotSent, Whom};

use super::flow::{self, Flow};
use super::lines;
use crate::State;
use crate::http::answer::{form, page_towards, problem, see_other, unavailable, with_cookie};
use crate::http::cookie;
use crate::http::posted::Posted;
use crate::http::sealed::{self, Carried, Step};
use crate::http::visit::Visit;

pub(crate) mod finish;
pub(crate) mod link;
pub(crate) mod verify;

/// How long a person may take from one page to the end, in milliseconds.
const PATIENCE: Millis = 60 * MINUTE;

/// Somebody on the way to an account.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Joining {
    /// The challenge that was sent.
    challenge: String,
    kind: ContactKind,
    contact: String,
    invitation: Option<String>,
    /// The app's request that waits, sealed as it came.
    flow: Option<String>,
    /// Whether the contact was proven.
    proven: bool,
    began_at: Millis,
}

impl Carried for Joining {
    const KIND: &'static str = "joining";
}

impl Step for Joining {
    fn over_at(&self) -> Millis {
        self.began_at + PATIENCE
    }
}

impl Joining {
    /// Where to begin anew, with the same invitation and the same app's request.
    fn beginning(&self) -> String {
        match (&self.flow, &self.invitation) {
            (Some(flow), _) => flow::address(paths::SIGN_UP, flow),
            (None, Some(token)) => format!("{}{token}", paths::SIGN_UP_INVITED),
            (None, None) => paths::SIGN_UP.into(),
        }
    }

    /// Leads to the page of the code that was sent, and lets the browser be known by its link.
    fn sent(&self, state: &State, visit: &Visit) -> Response {
        let flow = self.flow.clone();
        let remembered = Self {
            flow: flow.filter(|flow| flow.len() <= cookie::LONGEST_FLOW),
            ..self.clone()
        };
        let response = see_other(visit, &self.address(state, visit, paths::SIGN_UP_CODE));
        let sealed = sealed::seal(state, visit, &remembered);
        with_cookie(visit, response, cookie::TICKET, &sealed)
    }

    /// What this browser carries of the way that a challenge belongs to, if it is the one that asked for it.
    fn remembered(state: &State, visit: &Visit, challenge: &Challenge) -> Option<Self> {
        let joining = opened(state, visit, visit.ticket.as_deref()).ok()?;
        (joining.challenge == URL_SAFE_NO_PAD.encode(challenge.id)).then_some(joining)
    }

    /// The address of one of the pages, carrying this.
    fn address(&self, state: &State, visit: &Visit, path: &str) -> String {
        sealed::address(state, visit, path, self)
    }
}

/// What a page was asked for with, or what its form carried.
///
/// # Errors
/// The page to answer with: it is another browser's, altered or too old.
fn opened(state: &State, visit: &Visit, step: Option<&str>) -> Result<Joining, Box<Response>> {
    sealed::carried(state, visit, step).ok_or_else(|| over(state, visit))
}

fn asked(state: &State, visit: &Visit, uri: &Uri) -> Result<Joining, Box<Response>> {
    sealed::asked(state, visit, uri).ok_or_else(|| over(state, visit))
}

fn over(state: &State, visit: &Visit) -> Box<Response> {
    Box::new(problem(state, visit, Problem::StepOver))
}

/// Sends the challenge of a newcomer; answers its name.
async fn send(state: &State, visit: &Visit, kind: ContactKind, contact: &str) -> Result<String, NotSent> {
    let ask = Ask {
        purpose: Purpose::SignUp,
        whom: Whom::Newcomer(kind, contact.to_owned()),
        link: Some("/sign-up/link/"),
        origin: visit.origin(),
        language: visit.locale().tag().to_owned(),
    };
    state.service.send_challenge(ask).await
}

/// What the first page shows beside what was typed.
struct Begin {
    flow: Option<Flow>,
    invitation: Option<String>,
}

/// The form.
pub(crate) async fn show(Extract(state): Extract<State>, mut visit: Visit, uri: Uri) -> Response {
    match flow::asked(&state, &mut visit, &uri) {
        Ok(flow) => {
            let begin = Begin {
                flow,
                invitation: None,
            };
            render(&state, &visit, begin, String::new(), None).await
        }
        Err(page) => *page,
    }
}

/// The form, for somebody who was invited.
pub(crate) async fn invited(
    Extract(state): Extract<State>,
    Path(token): Path<String>,
    visit: Visit,
) -> Response {
    let begin = Begin {
        flow: None,
        invitation: Some(token),
    };
    render(&state, &visit, begin, String::new(), None).await
}

/// The form came back.
pub(crate) async fn submit(Extract(state): Extract<State>, mut posted: Posted) -> Response {
    let flow = match flow::carried(&state, &mut posted) {
        Ok(flow) => flow,
        Err(page) => return *page,
    };
    let carried = posted.field("flow").map(str::to_owned);
    let invitation = posted.field("invitation").map(str::to_owned);
    let typed = posted.field("contact").unwrap_or_default().to_owned();
    let visit = &posted.visit;
    let begin = Begin {
        flow,
        invitation: invitation.clone(),
    };
    match state.service.may_sign_up(invitation.as_deref()).await {
        Ok(true) => {}
        Ok(false) => return render(&state, visit, begin, typed, None).await,
        Err(error) => return unavailable(&state, visit, &error),
    }
    if typed.trim().is_empty() {
        return render(&state, visit, begin, typed, Some(SignUpError::Empty)).await;
    }
    let (kind, contact) = match state.service.read_contact(&typed) {
        Ok(contact) => contact,
        Err(ContactError::Email) => {
            return render(&state, visit, begin, typed, Some(SignUpError::Email)).await;
        }
        Err(_) => return render(&state, visit, begin, typed, Some(SignUpError::Phone)).await,
    };
    match send(&state, visit, kind, &contact).await {
        Ok(challenge) => {
            let joining = Joining {
                challenge,
                kind,
                contact,
                invitation,
                flow: carried,
                proven: false,
                began_at: state.service.now(),
            };
            joining.sent(&state, visit)
        }
        Err(NotSent::TooMany { wait_s }) => {
            render(&state, visit, begin, typed, Some(SignUpError::TooMany { wait_s })).await
        }
        Err(NotSent::Unavailable(error)) => unavailable(&state, visit, &error),
    }
}

async fn render(
    state: &State,
    visit: &Visit,
    begin: Begin,
    contact: String,
    error: Option<SignUpError>,
) -> Response {
    let app = match lines::app_of(state, begin.flow.as_ref()).await {
        Ok(app) => app,
        Err(error) => return unavailable(state, visit, &error),
    };
    let open = match state.service.may_sign_up(begin.invitation.as_deref()).await {
        Ok(open) => open,
        Err(error) => return unavailable(state, visit, &error),
    };
    let flow = begin.flow.as_ref().map(|flow| flow::seal(state, visit, flow));
    let here = match (&flow, &begin.invitation) {
        (Some(sealed), _) => flow::address(paths::SIGN_UP, sealed),
        (None, Some(token)) => format!("{}{token}", paths::SIGN_UP_INVITED),
        (None, None) => paths::SIGN_UP.into(),
    };
    let view = SignUp {
        chrome: visit.chrome_at(state, here),
        contact,
        error,
        app,
        flow,
        invitation: begin.invitation,
        open,
    };
    if open || error.is_some() {
        form(visit, &view, error, &[])
    } else {
        page_towards(visit, &view, StatusCode::FORBIDDEN, &[])
    }
}
