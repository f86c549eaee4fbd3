//! Where the account is signed in, and ending that.

use axum::extract::State as Extract;
use axum::http::Uri;
use axum::response::Response;
use setaria_identity::session::Session;
use setaria_pages::account::{Devices, Done, SessionLine};
use setaria_pages::paths;

use super::{Asked, Owner, or_unavailable};
use crate::State;
use crate::http::answer::page;
use crate::people::lines;

/// The page.
pub(crate) async fn show(Extract(state): Extract<State>, owner: Owner, uri: Uri) -> Response {
    let owner = &owner;
    let before = super::before(&uri, "before");
    let later = before.is_some();
    let sessions = state.service.sessions_of(owner.me.account.id, before).await;
    let mut sessions = or_unavailable!(&state, &owner.visit, sessions);
    let place = (paths::ACCOUNT_DEVICES, "before", later);
    let pager = super::paged(&mut sessions, place, |one| (one.seen_at, one.id.clone()));
    let view = Devices {
        chrome: owner.chrome(&state, paths::ACCOUNT_DEVICES),
        sessions: sessions
            .into_iter()
            .map(|session| line(&state, session, owner))
            .collect(),
        pager,
        done: super::done(&uri),
    };
    page(&owner.visit, &view)
}

/// End one session, or all others.
pub(crate) async fn end(Extract(state): Extract<State>, asked: Asked) -> Response {
    let (owner, service) = (&asked.owner, &state.service);
    let (visit, me, origin) = (&owner.visit, &owner.me, owner.origin());
    let done = match asked.field("session") {
        Some("others") => {
            let ended = service.end_other_sessions(me.account.id, me.session.hash, &origin);
            or_unavailable!(&state, visit, ended.await);
            Done::Others
        }
        Some(id) => {
            let ended = service.end_session(me.account.id, id.into(), &origin);
            if or_unavailable!(&state, visit, ended.await) {
                Done::Session
            } else {
                Done::NoSession
            }
        }
        None => return owner.back(paths::ACCOUNT_DEVICES),
    };
    owner.done(done, paths::ACCOUNT_DEVICES)
}

fn line(state: &State, session: Session, owner: &Owner) -> SessionLine {
    SessionLine {
        current: session.hash == owner.me.session.hash,
        id: session.id,
        browser: lines::browser_words(&session.user_agent),
        address: state.places.line(&session.source, owner.visit.locale()),
        since_ms: session.created_at,
        used_ms: session.seen_at,
    }
}
