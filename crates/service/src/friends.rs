//! Friends: asked for, answered, ended; and what apps see of them.
//!
//! Owns: that asking is blind: the answer, its time and the sender's own list are the same whether anybody was found, wants to
//! be found, or has blocked the sender. Apps see only friends who let them. Hands over: rows to `store`.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use setaria_crypto::digest;
use setaria_identity::account::{Account, Status};
use setaria_identity::activity::Event;
use setaria_identity::clock::{DAY, Millis};
use setaria_identity::id::AccountId;
use setaria_identity::limit::Rate;
use setaria_identity::login::Login;
use setaria_store::attempt::{self, Charge};
use setaria_store::friend_request::{self, Asked, NewRequest};
use setaria_store::{Conn, StoreError, Tx, account, block, friend};

use crate::Service;
use crate::activity::PER_PAGE;
use crate::cache::Mark;
use crate::error::Unavailable;
use crate::origin::Origin;
use crate::resource::Caller;

/// How long a request may be answered, in milliseconds.
const LASTS: i64 = 30 * DAY;
/// How many requests a person is shown, the latest first; the others come up as these are answered.
const SHOWN: i64 = 100;
/// How many people one account may ask.
const ASKS: Rate = Rate::per(20, DAY);

/// What a person's page of friends shows.
pub struct Circle {
    /// Their friends, since when and who.
    pub friends: Vec<(Millis, Account)>,
    /// Who asks them: the request's name, and who.
    pub requests: Vec<(String, Account)>,
    /// Whom they asked.
    pub asked: Vec<Asked>,
    /// Whom they blocked, since when and who.
    pub blocked: Vec<(Millis, Account)>,
    /// What they blocked by number or contact, and since when.
    pub named: Vec<(String, Millis)>,
}

/// The part of a list that is asked for: so many of before one, which is named by its time and its account.
#[derive(Clone, Copy, Debug)]
pub struct Part {
    /// The last of the part before; none at first.
    pub before: Option<(Millis, AccountId)>,
    /// How many at most.
    pub limit: i64,
}

impl Part {
    /// A page, and one more, which tells that there is a next one.
    pub fn page(before: Option<(Millis, AccountId)>) -> Self {
        let limit = PER_PAGE + 1;
        Self { before, limit }
    }

    /// The first so many.
    pub fn first(limit: i64) -> Self {
        Self { before: None, limit }
    }
}

/// What became of asking.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sent {
    /// It was kept: if somebody can be found by this, they see it.
    Kept,
    /// It names nobody that could be asked.
    Misnamed(Misnamed),
    /// Too many were asked.
    TooMany {
        /// How long to wait, in seconds.
        wait_s: u64,
    },
}

/// Why what was typed names nobody else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Misnamed {
    /// That is the person themselves.
    Oneself,
    /// It is neither a number nor an address that can exist.
    Unreadable,
}

/// What can be done about somebody else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FriendAct {
    /// End a friendship.
    Remove,
    /// End it, and hear nothing of them any more.
    Block,
    /// Take a block back.
    Unblock,
}

impl Service {
    /// The friends that the app behind a call may see, ascending.
    pub async fn relation(&self, caller: &Caller) -> Result<Vec<AccountId>, Unavailable> {
        self.shown_friends(caller.token.live.account_id).await
    }

    /// The friends of an account that let apps see them, ascending.
    pub async fn shown_friends(&self, id: AccountId) -> Result<Vec<AccountId>, Unavailable> {
        let find = move |conn: &Conn<'_>| friend::shown(conn, id);
        Ok(self.0.store.read("friend.shown", find).await?)
    }

    /// The active friends of an account, ascending.
    pub async fn friends(&self, id: AccountId) -> Result<Vec<AccountId>, Unavailable> {
        let find = move |conn: &Conn<'_>| friend::of_account(conn, id);
        Ok(self.0.store.read("friend.list", find).await?)
    }

    /// How many people ask to be an account's friends, as far as its page shows them.
    pub async fn friend_requests(&self, id: AccountId) -> Result<usize, Unavailable> {
        let now = self.now();
        let find = move |conn: &Conn<'_>| Ok(friend_request::to_account(conn, id, now, SHOWN)?.len());
        Ok(self.0.store.read("friend.requests", find).await?)
    }

    /// How many friends an account has.
    pub async fn friend_count(&self, id: AccountId) -> Result<i64, Unavailable> {
        let count = move |conn: &Conn<'_>| friend::count(conn, id);
        Ok(self.0.store.read("friend.count", count).await?)
    }

    /// What there is about a person's friends, of friends and blocked people the part that is asked for.
    pub async fn circle(&self, id: AccountId, friends: Part, blocked: Part) -> Result<Circle, Unavailable> {
        let now = self.now();
        let find = move |conn: &Conn<'_>| {
            let mut requests = Vec::new();
            for (name, from) in friend_request::to_account(conn, id, now, SHOWN)? {
                requests.extend(account::by_id(conn, from)?.map(|from| (name, from)));
            }
            Ok(Circle {
                friends: people(conn, friend::before(conn, id, friends.before, friends.limit)?)?,
                requests,
                asked: friend_request::of_asker(conn, id, now)?,
                blocked: people(conn, block::before(conn, id, blocked.before, blocked.limit)?)?,
                named: block::names(conn, id)?,
            })
        };
        Ok(self.0.store.read("friend.circle", find).await?)
    }

    /// Asks somebody, named by account number or contact, to be a friend.
    pub async fn ask_friend(&self, me: &Account, typed: &str) -> Result<Sent, Unavailable> {
        let (login, asked_as) = match self.named(me, typed) {
            Ok(named) => named,
            Err(wrong) => return Ok(Sent::Misnamed(wrong)),
        };
        let (from, now) = (me.id, self.now());
        let request = NewRequest {
            id: URL_SAFE_NO_PAD.encode(self.draw::<16>()),
            from,
            to: None,
            asked_as,
            at: now,
            expires_at: now + LASTS,
        };
        let counter = digest::sha256(format!("friend asks\n{from}").as_bytes());
        let ask = move |tx: &Tx<'_>| {
            if let Charge::Limited { wait_ms } = attempt::charge(tx, &counter, ASKS, i64::MAX, now)? {
                let wait_s = wait_ms.max(1).unsigned_abs().div_ceil(1_000);
                return Ok(Sent::TooMany { wait_s });
            }
            let found = account::credential_by_login(tx, &login)?.map(|(found, _)| found);
            let by_number = matches!(login, Login::Id(_));
            let may = |found: &Account| found.status == Status::Active && (by_number || found.findable);
            let found = found.filter(may).map(|found| found.id);
            // Looked at either way, so that the time tells nothing.
            let blocked = block::between(tx, from, found.unwrap_or(AccountId(0)))?;
            let to = found.filter(|to| !blocked && *to != from);
            friend_request::ask(
                tx,
                &NewRequest {
                    to,
                    ..request.clone()
                },
            )?;
            Ok(Sent::Kept)
        };
        Ok(self.0.store.write("friend.ask", ask).await?)
    }

    /// Whom a person names by account number or contact: as a login, and as words in normal form.
    pub(crate) fn named(&self, me: &Account, typed: &str) -> Result<(Login, String), Misnamed> {
        let login = Login::parse(typed, me.region.unwrap_or(self.settings().region));
        let words = match &login {
            Login::Unknown(_) => return Err(Misnamed::Unreadable),
            Login::Id(id) if *id == me.id => return Err(Misnamed::Oneself),
            Login::Id(id) => id.to_string(),
            Login::Email(value) | Login::Phone(value) => value.clone(),
        };
        Ok((login, words))
    }

    /// Answers a request. `false` when there is none any more.
    pub async fn answer_friend(
        &self,
        me: &Account,
        request: String,
        accept: bool,
        origin: &Origin,
    ) -> Result<bool, Unavailable> {
        let (service, origin, id, now) = (self.clone(), origin.clone(), me.id, self.now());
        let nickname = me.nickname.clone();
        let answer = move |tx: &Tx<'_>| {
            let Some(from) = friend_request::find(tx, &request, id, now)? else {
                return Ok(false);
            };
            if !accept {
                return friend_request::decline(tx, from, id);
            }
            if block::covers(tx, from, id)? {
                // Who asked has thought better of it: as if the request had been taken back.
                friend_request::decline(tx, from, id)?;
                return Ok(false);
            }
            let asker = account::by_id(tx, from)?.filter(|asker| asker.status == Status::Active);
            let Some(asker) = asker.filter(|asker| asker.id != id) else {
                return Ok(false);
            };
            friend_request::settle(tx, from, id)?;
            friend::befriend(tx, from, id, now)?;
            let added = |nickname: &str| Event::FriendAdded {
                nickname: nickname.to_owned(),
            };
            service.record(tx, id, added(&asker.nickname), &origin)?;
            // For the other it happened somewhere else; where is not theirs to know.
            service.record(tx, from, added(&nickname), &Origin::default())?;
            Ok(true)
        };
        Ok(self.0.store.write("friend.answer", answer).await?)
    }

    /// Takes back a request of one's own.
    pub async fn withdraw_request(&self, id: AccountId, request: String) -> Result<bool, Unavailable> {
        let withdraw = move |tx: &Tx<'_>| friend_request::withdraw(tx, &request, id);
        Ok(self.0.store.write("friend.withdraw", withdraw).await?)
    }

    /// Ends a friendship, or blocks somebody, who is told nothing. `false` when there was nothing to do.
    pub async fn act_on_friend(
        &self,
        id: AccountId,
        other: AccountId,
        act: FriendAct,
        origin: &Origin,
    ) -> Result<bool, Unavailable> {
        let (service, origin, now) = (self.clone(), origin.clone(), self.now());
        let end = move |tx: &Tx<'_>| {
            let Some(them) = account::by_id(tx, other)?.filter(|them| them.id != id) else {
                return Ok(false);
            };
            let nickname = them.nickname;
            let event = match act {
                FriendAct::Remove if friend::unfriend(tx, id, other)? => Event::FriendRemoved { nickname },
                FriendAct::Remove => return Ok(false),
                FriendAct::Unblock => return block::remove(tx, id, other),
                FriendAct::Block => {
                    if !knows(tx, id, other, now)? {
                        return Ok(false);
                    }
                    shut_out(tx, id, other, now)?;
                    Event::FriendBlocked { nickname }
                }
            };
            service.record(tx, id, event, &origin)?;
            Ok(true)
        };
        Ok(self.0.store.write("friend.end", end).await?)
    }

    /// Sets whether others find an account by a contact, and whether its friends' apps see it.
    pub async fn set_visibility(
        &self,
        id: AccountId,
        findable: bool,
        shown: bool,
    ) -> Result<(), Unavailable> {
        let set = move |tx: &Tx<'_>| {
            account::set_visibility(tx, id, findable, shown)?;
            Mark::Account(id).announce(tx)
        };
        self.0.store.write("account.visibility", set).await?;
        self.0.caches.mark(Mark::Account(id));
        Ok(())
    }
}

/// Whether somebody is a friend or asks to be one: only such people are blocked as who they are, so that a list of blocked
/// people is no way to learn whose a number is.
pub(crate) fn knows(conn: &Conn<'_>, id: AccountId, other: AccountId, now: i64) -> Result<bool, StoreError> {
    let asks = friend_request::to_account(conn, id, now, SHOWN)?;
    Ok(asks.iter().any(|(_, from)| *from == other) || friend::are(conn, id, other)?)
}

/// Blocks somebody whom an account knows.
pub(crate) fn shut_out(tx: &Tx<'_>, id: AccountId, other: AccountId, now: i64) -> Result<(), StoreError> {
    friend::unfriend(tx, id, other)?;
    friend_request::decline(tx, other, id)?;
    block::put(tx, id, other, now)
}

fn people(conn: &Conn<'_>, listed: Vec<(Millis, AccountId)>) -> Result<Vec<(Millis, Account)>, StoreError> {
    let mut people = Vec::with_capacity(listed.len());
    for (at, id) in listed {
        people.extend(account::by_id(conn, id)?.map(|account| (at, account)));
    }
    Ok(people)
}
