//! The inbox of a server that sends nothing outside: what it would have sent, for everyone to read.

use axum::extract::{Path, State as Extract};
use axum::http::header::CONTENT_SECURITY_POLICY;
use axum::http::{HeaderValue, StatusCode};
use axum::response::Response;
use setaria_pages::{Inbox, InboxLetter, Problem};

use crate::State;
use crate::http::answer::{html, page, problem};
use crate::http::visit::Visit;
use crate::post::{Message, Words};

/// A letter brings its own look; nothing in it runs, loads or sends a form.
const LETTER_POLICY: HeaderValue = HeaderValue::from_static(
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox",
);

/// The list.
pub(crate) async fn show(Extract(state): Extract<State>, visit: Visit) -> Response {
    let Some(inbox) = &state.inbox else {
        return problem(&state, &visit, Problem::NotFound);
    };
    let view = Inbox {
        chrome: visit.chrome(&state),
        letters: inbox.each(line),
    };
    page(&visit, &view)
}

/// One letter as mail programs show it.
pub(crate) async fn letter(Extract(state): Extract<State>, Path(id): Path<String>, visit: Visit) -> Response {
    let found = state.inbox.as_ref().and_then(|inbox| {
        let letters = inbox.each(|message| match &message.words {
            Words::Mail(written) if message.id == id => Some(written.html.clone()),
            _ => None,
        });
        letters.into_iter().flatten().next()
    });
    let Some(letter) = found else {
        return problem(&state, &visit, Problem::NotFound);
    };
    let mut response = html(&visit, letter, StatusCode::OK, &[]);
    response
        .headers_mut()
        .insert(CONTENT_SECURITY_POLICY, LETTER_POLICY);
    response
}

fn line(message: &Message) -> InboxLetter {
    let (subject, text) = match &message.words {
        Words::Mail(written) => (Some(written.subject.clone()), written.text.clone()),
        Words::Short(text) => (None, text.clone()),
    };
    InboxLetter {
        id: message.id.clone(),
        to: message.to.clone(),
        subject,
        text,
    }
}
