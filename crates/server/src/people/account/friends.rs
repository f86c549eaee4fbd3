//! Friends: asking, answering, ending, and who may see that.

use axum::extract::State as Extract;
use axum::http::Uri;
use axum::response::Response;
use setaria_identity::account::Account;
use setaria_identity::id::AccountId;
use setaria_pages::account::{AskedLine, Done, FriendError, Friends};
use setaria_pages::{AccountLine, paths};
use setaria_service::friends::{FriendAct, Sent};

use super::{Asked, Owner, or_unavailable};
use crate::State;
use crate::http::answer::form;
use crate::people::lines;

/// The page.
pub(crate) async fn show(Extract(state): Extract<State>, owner: Owner, uri: Uri) -> Response {
    render(&state, &owner, String::new(), None, super::done(&uri)).await
}

/// Somebody is asked.
pub(crate) async fn ask(Extract(state): Extract<State>, asked: Asked) -> Response {
    let owner = &asked.owner;
    let typed = asked.field("friend").unwrap_or_default();
    let sent = state.service.ask_friend(&owner.me.account, typed).await;
    let error = match or_unavailable!(&state, &owner.visit, sent) {
        Sent::Kept => return owner.done(Done::Asked, paths::ACCOUNT_FRIENDS),
        Sent::Oneself => FriendError::Oneself,
        Sent::Unreadable => FriendError::Unreadable,
        Sent::TooMany { wait_s } => FriendError::TooMany { wait_s },
    };
    render(&state, owner, typed.into(), Some(error), None).await
}

/// A button beside a person or a request.
pub(crate) async fn act(Extract(state): Extract<State>, asked: Asked) -> Response {
    let (owner, service) = (&asked.owner, &state.service);
    let (me, origin) = (&owner.me.account, owner.origin());
    let other = |name| {
        asked
            .field(name)
            .and_then(|text| text.parse().ok())
            .map(AccountId)
    };
    let (done, acted) = if let Some(request) = asked.field("accept") {
        let answer = service.answer_friend(me, request.into(), true, &origin);
        (Done::Accepted, answer.await)
    } else if let Some(request) = asked.field("decline") {
        let answer = service.answer_friend(me, request.into(), false, &origin);
        (Done::Declined, answer.await)
    } else if let Some(request) = asked.field("withdraw") {
        let withdrawn = service.withdraw_request(me.id, request.into());
        (Done::Withdrawn, withdrawn.await)
    } else if let Some(other) = other("remove") {
        let ended = service.act_on_friend(me.id, other, FriendAct::Remove, &origin);
        (Done::Unfriended, ended.await)
    } else if let Some(other) = other("block") {
        let ended = service.act_on_friend(me.id, other, FriendAct::Block, &origin);
        (Done::Blocked, ended.await)
    } else if let Some(other) = other("unblock") {
        let ended = service.act_on_friend(me.id, other, FriendAct::Unblock, &origin);
        (Done::Unblocked, ended.await)
    } else {
        return owner.back(paths::ACCOUNT_FRIENDS);
    };
    if or_unavailable!(&state, &owner.visit, acted) {
        owner.done(done, paths::ACCOUNT_FRIENDS)
    } else {
        owner.back(paths::ACCOUNT_FRIENDS)
    }
}

/// Who may see the person.
pub(crate) async fn seen(Extract(state): Extract<State>, asked: Asked) -> Response {
    let owner = &asked.owner;
    let ticked = |name| asked.field(name).is_some();
    let set = state
        .service
        .set_visibility(owner.me.account.id, ticked("findable"), ticked("shown"));
    or_unavailable!(&state, &owner.visit, set.await);
    owner.done(Done::Seen, paths::ACCOUNT_FRIENDS)
}

async fn render(
    state: &State,
    owner: &Owner,
    typed: String,
    error: Option<FriendError>,
    done: Option<Done>,
) -> Response {
    let me = &owner.me.account;
    let circle = or_unavailable!(state, &owner.visit, state.service.circle(me.id).await);
    let lines = |people: Vec<Account>| people.iter().map(|one| line(state, one)).collect();
    let requests = circle.requests.iter();
    let view = Friends {
        chrome: owner.chrome(state, paths::ACCOUNT_FRIENDS),
        requests: requests
            .map(|(name, from)| (name.clone(), line(state, from)))
            .collect(),
        friends: lines(circle.friends),
        asked: circle.asked.into_iter().map(asked_line).collect(),
        blocked: lines(circle.blocked),
        findable: me.findable,
        shown: me.shown_to_apps,
        typed,
        error,
        done,
    };
    form(&owner.visit, &view, error, &[])
}

/// Somebody else: their contacts are nobody's business.
fn line(state: &State, account: &Account) -> AccountLine {
    lines::account_line(state, account, &[])
}

fn asked_line(asked: setaria_store::friend_request::Asked) -> AskedLine {
    AskedLine {
        id: asked.id,
        asked_as: asked.asked_as,
        at_ms: asked.at,
    }
}
