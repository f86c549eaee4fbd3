//! Token pairs: access tokens and the refresh token beside each.
//!
//! Owns: that a look-up of an access token compares all that could have killed it in one statement, and that the one
//! use of a refresh token is one conditional statement, with the app inside the key. A pair's row is found by the number that
//! the texts of its tokens begin with, and no other index is kept for it; what proves a token is the hash of its text, compared
//! in the same statement. Hands over: hashing, sealing and `mac_key` to `crypto`. `service` calls it.

use setaria_identity::account::Account;
use setaria_identity::clock::Millis;
use setaria_identity::grant::{Grant, LiveToken, TokenKey, TokenPair, Use};
use setaria_identity::id::{AccountId, AppId, GrantId, TokenId};
use setaria_identity::scope::ScopeSet;

use crate::account;
use crate::grant::{self, living};
use crate::statement::{statements, values};
use crate::{Conn, StoreError, Tx};

statements! {
    INSERT = "INSERT INTO token (id, access_hash, refresh_hash, grant_id, app_id, key_id, access_expires_at, \
        refresh_expires_at, answer) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
    LIVE = concat!("SELECT token.grant_id, grants.account_id, token.app_id, grants.scopes, token.key_id, \
        token.access_expires_at, ", account::columns!(), " FROM token JOIN grants ON grants.id = token.grant_id", living!(),
        " AND token.id = $1 AND token.access_hash = $2 AND token.access_expires_at > $3");
    FORMER = "SELECT token_id FROM former_token WHERE hash = $1";
    BY_REFRESH = "SELECT id, access_hash, refresh_hash, grant_id, app_id, key_id, access_expires_at, \
        refresh_expires_at, refresh_used_at, successor_id, answer FROM token \
        WHERE id = $1 AND refresh_hash = $2 AND app_id = $3";
    ANSWER = "SELECT answer FROM token WHERE id = $1";
    ROTATABLE = concat!("SELECT token.grant_id, grants.account_id, grants.scopes, grants.expires_at \
        FROM token JOIN grants ON grants.id = token.grant_id", living!(),
        " AND token.id = $1 AND token.refresh_hash = $2 AND token.app_id = $3 AND token.refresh_used_at IS NULL \
        AND token.refresh_expires_at > $4");
    CONSUME_REFRESH = "UPDATE token SET refresh_used_at = $4, successor_id = $5 \
        WHERE id = $1 AND refresh_hash = $2 AND app_id = $3 AND refresh_used_at IS NULL AND refresh_expires_at > $4";
    KILL_ACCESS = "UPDATE token SET access_expires_at = $2 WHERE id = $1 AND access_expires_at > $2";
}

/// Remembers a fresh pair: its `refresh_used` is not looked at. `Conflict` when its id is taken.
pub fn insert(tx: &Tx<'_>, pair: &TokenPair) -> Result<(), StoreError> {
    let values = values![
        pair.id,
        &pair.access_hash,
        pair.refresh_hash.as_ref(),
        pair.grant_id,
        pair.app_id,
        &pair.key_id,
        pair.access_expires_at,
        pair.refresh_expires_at,
        pair.answer.as_deref(),
    ];
    tx.execute(INSERT, values).map(drop)
}

/// What is found by a live access token.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Live {
    /// What it stands for.
    pub token: LiveToken,
    /// The name of the master key from which its `mac_key` derives.
    pub key_id: String,
    /// Whose it is: its row was compared anyway.
    pub account: Account,
}

/// What an access token stands for, if it and its family live at `now`.
pub fn live(conn: &Conn<'_>, key: TokenKey, now: Millis) -> Result<Option<Live>, StoreError> {
    let look = |id: TokenId| conn.row(LIVE, values![id, &key.hash, now]);
    let row = match look(key.id)? {
        None => former(conn, key)?.map_or(Ok(None), look)?,
        found => found,
    };
    let Some(row) = row else {
        return Ok(None);
    };
    let token = LiveToken {
        grant_id: GrantId(row.int(0)?),
        account_id: AccountId(row.int(1)?),
        app_id: AppId(row.int(2)?),
        scopes: ScopeSet::from_printed(row.text(3)?),
        expires_at: row.int(5)?,
    };
    Ok(Some(Live {
        token,
        key_id: row.text(4)?.to_owned(),
        account: account::read(&row, 6)?,
    }))
}

/// The pair of a token that was issued before texts began with ids.
fn former(conn: &Conn<'_>, key: TokenKey) -> Result<Option<TokenId>, StoreError> {
    let row = conn.row(FORMER, values![&key.hash])?;
    row.map(|row| row.int(0).map(TokenId)).transpose()
}

/// The pair of a refresh token, if it was issued to that app; used and expired ones too, so that a reuse is noticed.
pub fn by_refresh(conn: &Conn<'_>, key: TokenKey, app: AppId) -> Result<Option<TokenPair>, StoreError> {
    let look = |id: TokenId| conn.row(BY_REFRESH, values![id, &key.hash, app]);
    let row = match look(key.id)? {
        None => former(conn, key)?.map_or(Ok(None), look)?,
        found => found,
    };
    let Some(row) = row else {
        return Ok(None);
    };
    let used = row.opt_int(8)?.zip(row.opt_int(9)?);
    Ok(Some(TokenPair {
        id: TokenId(row.int(0)?),
        access_hash: row.array(1)?,
        refresh_hash: row.opt_array(2)?,
        grant_id: GrantId(row.int(3)?),
        app_id: AppId(row.int(4)?),
        key_id: row.text(5)?.to_owned(),
        access_expires_at: row.int(6)?,
        refresh_expires_at: row.int(7)?,
        refresh_used: used.map(|(at, gave)| Use {
            at,
            gave: TokenId(gave),
        }),
        answer: row.opt_bytes(10)?.map(<[u8]>::to_vec),
    }))
}

/// The sealed answer beside a pair, while it is kept.
pub fn answer(conn: &Conn<'_>, id: TokenId) -> Result<Option<Vec<u8>>, StoreError> {
    let row = conn.row(ANSWER, values![id])?;
    let answer = row.map(|row| row.opt_bytes(0).map(|bytes| bytes.map(<[u8]>::to_vec)));
    Ok(answer.transpose()?.flatten())
}

/// Uses the refresh token up for the pair `gave`. Answers whether this was its first use, in time and by its own app: of any
/// number at once, one is told so.
pub fn consume_refresh(
    tx: &Tx<'_>,
    key: TokenKey,
    app: AppId,
    now: Millis,
    gave: TokenId,
) -> Result<bool, StoreError> {
    let values = values![key.id, &key.hash, app, now, gave];
    Ok(tx.execute(CONSUME_REFRESH, values)? == 1)
}

/// A refresh token to be used up for a fresh pair.
#[derive(Clone)]
pub struct Rotation {
    /// What was presented.
    pub presented: TokenKey,
    /// By whom.
    pub app: AppId,
    /// When, in unix milliseconds.
    pub now: Millis,
    /// The fresh pair; its grant is that of the used one, and what it says of it is not looked at.
    pub fresh: TokenPair,
}

/// Whose tokens a fresh pair is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rotated {
    /// The grant.
    pub grant_id: GrantId,
    /// The person.
    pub account_id: AccountId,
    /// What it covers.
    pub scopes: ScopeSet,
}

impl From<Grant> for Rotated {
    fn from(grant: Grant) -> Self {
        Self {
            grant_id: grant.id,
            account_id: grant.account_id,
            scopes: grant.scopes,
        }
    }
}

/// Uses a refresh token up and remembers the fresh pair, if the token is live, unused and the app's own, begins with its id,
/// and its family lives. `None` says only that it is not all of that.
pub fn rotate(tx: &Tx<'_>, rotation: &Rotation) -> Result<Option<Rotated>, StoreError> {
    let (key, app, now) = (rotation.presented, rotation.app, rotation.now);
    let Some(row) = tx.row(ROTATABLE, values![key.id, &key.hash, app, now])? else {
        return Ok(None);
    };
    let rotated = Rotated {
        grant_id: GrantId(row.int(0)?),
        account_id: AccountId(row.int(1)?),
        scopes: ScopeSet::from_printed(row.text(2)?),
    };
    let family_until = row.int(3)?;
    if !consume_refresh(tx, key, app, now, rotation.fresh.id)? {
        return Ok(None);
    }
    let fresh = TokenPair {
        grant_id: rotated.grant_id,
        ..rotation.fresh.clone()
    };
    insert(tx, &fresh)?;
    if family_until < fresh.lives_until() {
        grant::prolong(tx, rotated.grant_id, fresh.lives_until())?;
    }
    Ok(Some(rotated))
}

/// Kills the access token of a pair, for apps whose refresh does so (decision A20).
pub fn kill_access(tx: &Tx<'_>, id: TokenId, now: Millis) -> Result<(), StoreError> {
    tx.execute(KILL_ACCESS, values![id, now]).map(drop)
}
