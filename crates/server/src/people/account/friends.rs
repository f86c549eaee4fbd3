//! Friends: asking, answering, ending, and who may see that.

use axum::extract::State as Extract;
use axum::http::Uri;
use axum::response::Response;
use setaria_identity::account::Account;
use setaria_identity::clock::Millis;
use setaria_identity::id::AccountId;
use setaria_pages::account::{AskedLine, Done, FriendError, FriendField, Friends};
use setaria_pages::{AccountLine, paths};
use setaria_service::block::Blocking;
use setaria_service::friends::{FriendAct, Misnamed, Part, Sent};

use super::{Asked, Owner, or_unavailable};
use crate::State;
use crate::http::answer::form;
use crate::people::lines;

/// The parameters that name where the pages of the two lists begin.
const FRIENDS: &str = "friends-before";
const BLOCKED: &str = "blocked-before";

/// The page.
pub(crate) async fn show(Extract(state): Extract<State>, owner: Owner, uri: Uri) -> Response {
    let shown = Shown {
        friends: super::before(&uri, FRIENDS),
        blocked: super::before(&uri, BLOCKED),
        done: super::done(&uri),
        ..Shown::default()
    };
    render(&state, &owner, shown).await
}

/// Somebody is asked.
pub(crate) async fn ask(Extract(state): Extract<State>, asked: Asked) -> Response {
    let owner = &asked.owner;
    let typed = asked.field("friend").unwrap_or_default();
    let sent = state.service.ask_friend(&owner.me.account, typed).await;
    let error = match or_unavailable!(&state, &owner.visit, sent) {
        Sent::Kept => return owner.done(Done::Asked, paths::ACCOUNT_FRIENDS),
        Sent::Misnamed(wrong) => misnamed(wrong, FriendField::Ask),
        Sent::TooMany { wait_s } => FriendError::TooMany { wait_s },
    };
    refuse(&state, owner, (FriendField::Ask, typed), error).await
}

/// Somebody is blocked, whether or not there is anybody.
pub(crate) async fn block(Extract(state): Extract<State>, asked: Asked) -> Response {
    let (owner, origin) = (&asked.owner, asked.owner.origin());
    let typed = asked.field("block-who").unwrap_or_default();
    let blocking = state.service.block_named(&owner.me.account, typed, &origin);
    let error = match or_unavailable!(&state, &owner.visit, blocking.await) {
        Blocking::Kept => return owner.done(Done::BlockedAs, paths::ACCOUNT_FRIENDS),
        Blocking::Misnamed(wrong) => misnamed(wrong, FriendField::Block),
        Blocking::Full => FriendError::Full,
    };
    refuse(&state, owner, (FriendField::Block, typed), error).await
}

fn misnamed(wrong: Misnamed, field: FriendField) -> FriendError {
    match wrong {
        Misnamed::Oneself => FriendError::Oneself(field),
        Misnamed::Unreadable => FriendError::Unreadable(field),
    }
}

async fn refuse(
    state: &State,
    owner: &Owner,
    (field, typed): (FriendField, &str),
    error: FriendError,
) -> Response {
    let shown = Shown {
        typed: (field, typed.into()),
        error: Some(error),
        ..Shown::default()
    };
    render(state, owner, shown).await
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
    } else if let Some(name) = asked.field("unblock-name") {
        let ended = service.unblock_name(me.id, name.into());
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

/// What differs from one showing of the page to another.
#[derive(Default)]
struct Shown {
    /// After whom the page of friends begins.
    friends: Option<(Millis, i64)>,
    /// After whom the page of blocked people begins.
    blocked: Option<(Millis, i64)>,
    typed: (FriendField, String),
    error: Option<FriendError>,
    done: Option<Done>,
}

async fn render(state: &State, owner: &Owner, shown: Shown) -> Response {
    let me = &owner.me.account;
    let part = |before: Option<(Millis, i64)>| Part::page(before.map(|(at, id)| (at, AccountId(id))));
    let circle = state
        .service
        .circle(me.id, part(shown.friends), part(shown.blocked));
    let mut circle = or_unavailable!(state, &owner.visit, circle.await);
    let paged = |people: &mut Vec<(Millis, Account)>, name, later| {
        super::paged(people, (paths::ACCOUNT_FRIENDS, name, later), |(at, one)| {
            (*at, one.id.to_string())
        })
    };
    let friends_pager = paged(&mut circle.friends, FRIENDS, shown.friends.is_some());
    let blocked_pager = paged(&mut circle.blocked, BLOCKED, shown.blocked.is_some());
    let lines = |people: Vec<(Millis, Account)>| people.iter().map(|(_, one)| line(state, one)).collect();
    let requests = circle.requests.iter();
    let view = Friends {
        chrome: owner.chrome(state, paths::ACCOUNT_FRIENDS),
        requests: requests
            .map(|(name, from)| (name.clone(), line(state, from)))
            .collect(),
        friends: lines(circle.friends),
        friends_pager,
        asked: circle.asked.into_iter().map(asked_line).collect(),
        blocked: lines(circle.blocked),
        blocked_pager,
        named: circle.named.into_iter().map(|(name, _)| name).collect(),
        findable: me.findable,
        shown: me.shown_to_apps,
        typed: shown.typed,
        error: shown.error,
        done: shown.done,
    };
    form(&owner.visit, &view, shown.error, &[])
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
