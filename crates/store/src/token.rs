//! Token pairs: access tokens and the refresh token beside each.
//!
//! Owns: that a look-up of an access token compares all that could have killed it in one statement, and that the one
//! use of a refresh token is one conditional statement, with the app inside the key. Hands over: hashing, sealing and
//! `mac_key` to `crypto`. `service` calls it.

use setaria_identity::clock::Millis;
use setaria_identity::grant::{Grant, LiveToken, TokenPair, Use};
use setaria_identity::id::{AccountId, AppId};
use setaria_identity::scope::ScopeSet;

use crate::grant::{self, living};
use crate::statement::{statements, values};
use crate::{Conn, StoreError, Tx};

statements! {
    INSERT = "INSERT INTO token (access_hash, refresh_hash, grant_id, app_id, key_id, issued_at, access_expires_at, \
        refresh_expires_at, dies_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
    LIVE = concat!("SELECT token.grant_id, grants.account_id, token.app_id, grants.scopes, token.key_id, \
        token.access_expires_at FROM token JOIN grants ON grants.id = token.grant_id", living!(),
        " AND token.access_hash = $1 AND token.access_expires_at > $2");
    BY_REFRESH = "SELECT access_hash, refresh_hash, grant_id, app_id, key_id, issued_at, access_expires_at, \
        refresh_expires_at, refresh_used_at, answer FROM token WHERE refresh_hash = $1 AND app_id = $2";
    ROTATABLE = concat!("SELECT token.grant_id, grants.account_id, grants.scopes, grants.expires_at, \
        token.access_expires_at FROM token JOIN grants ON grants.id = token.grant_id", living!(),
        " AND token.refresh_hash = $1 AND token.app_id = $2 AND token.refresh_used_at IS NULL \
        AND token.refresh_expires_at > $3");
    CONSUME_REFRESH = "UPDATE token SET refresh_used_at = $3, answer = $4, dies_at = $5 \
        WHERE refresh_hash = $1 AND app_id = $2 AND refresh_used_at IS NULL AND refresh_expires_at > $3";
    KILL_ACCESS = "UPDATE token SET access_expires_at = $2 WHERE refresh_hash = $1 AND access_expires_at > $2";
}

/// Remembers a fresh pair: its `refresh_used` is not looked at.
pub fn insert(tx: &Tx<'_>, pair: &TokenPair) -> Result<(), StoreError> {
    let dies_at = pair.lives_until();
    let values = values![
        &pair.access_hash,
        pair.refresh_hash.as_ref(),
        &pair.grant_id,
        pair.app_id,
        &pair.key_id,
        pair.issued_at,
        pair.access_expires_at,
        pair.refresh_expires_at,
        dies_at,
    ];
    tx.execute(INSERT, values).map(drop)
}

/// What an access token stands for, if it and its family live at `now`.
pub fn live(conn: &Conn<'_>, access_hash: &[u8; 32], now: Millis) -> Result<Option<LiveToken>, StoreError> {
    let Some(row) = conn.row(LIVE, values![access_hash, now])? else {
        return Ok(None);
    };
    Ok(Some(LiveToken {
        grant_id: row.array(0)?,
        account_id: AccountId(row.int(1)?),
        app_id: AppId(row.int(2)?),
        scopes: ScopeSet::from_printed(row.text(3)?),
        key_id: row.text(4)?.to_owned(),
        expires_at: row.int(5)?,
    }))
}

/// The pair of a refresh token, if it was issued to that app; used and expired ones too, so that a reuse is noticed.
pub fn by_refresh(
    conn: &Conn<'_>,
    refresh_hash: &[u8; 32],
    app: AppId,
) -> Result<Option<TokenPair>, StoreError> {
    let Some(row) = conn.row(BY_REFRESH, values![refresh_hash, app])? else {
        return Ok(None);
    };
    let answer = row.opt_bytes(9)?.map(<[u8]>::to_vec);
    Ok(Some(TokenPair {
        access_hash: row.array(0)?,
        refresh_hash: row.opt_array(1)?,
        grant_id: row.array(2)?,
        app_id: AppId(row.int(3)?),
        key_id: row.text(4)?.to_owned(),
        issued_at: row.int(5)?,
        access_expires_at: row.int(6)?,
        refresh_expires_at: row.int(7)?,
        refresh_used: row.opt_int(8)?.map(|at| Use { at, answer }),
    }))
}

/// Uses the refresh token up and keeps the sealed answer for the retry window, if the app has one (decision A25); the
/// row may go after `dies_at`. Answers whether this was its first use, in time and by its own app: of any number at
/// once, one is told so.
pub fn consume_refresh(
    tx: &Tx<'_>,
    refresh_hash: &[u8; 32],
    app: AppId,
    now: Millis,
    answer: Option<&[u8]>,
    dies_at: Millis,
) -> Result<bool, StoreError> {
    Ok(tx.execute(CONSUME_REFRESH, values![refresh_hash, app, now, answer, dies_at])? == 1)
}

/// A refresh token to be used up for a fresh pair.
#[derive(Clone)]
pub struct Rotation {
    /// The hash of what was presented.
    pub refresh_hash: [u8; 32],
    /// By whom.
    pub app: AppId,
    /// When, in unix milliseconds.
    pub now: Millis,
    /// The sealed answer that is kept for the retry window, if the app has one (decision A25).
    pub answer: Option<Vec<u8>>,
    /// How long the used row stays at least, so that a reuse is recognised.
    pub kept_until: Millis,
    /// The fresh pair; its grant is that of the used one, and what it says of it is not looked at.
    pub fresh: TokenPair,
}

/// Whose tokens a fresh pair is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rotated {
    /// The grant.
    pub grant_id: [u8; 16],
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

/// Uses a refresh token up and remembers the fresh pair, if the token is live, unused and the app's own, and its family
/// lives. `None` says only that it is not all of that.
pub fn rotate(tx: &Tx<'_>, rotation: &Rotation) -> Result<Option<Rotated>, StoreError> {
    let (hash, app, now) = (&rotation.refresh_hash, rotation.app, rotation.now);
    let Some(row) = tx.row(ROTATABLE, values![hash, app, now])? else {
        return Ok(None);
    };
    let rotated = Rotated {
        grant_id: row.array(0)?,
        account_id: AccountId(row.int(1)?),
        scopes: ScopeSet::from_printed(row.text(2)?),
    };
    let (family_until, dies_at) = (row.int(3)?, row.int(4)?.max(rotation.kept_until));
    if !consume_refresh(tx, hash, app, now, rotation.answer.as_deref(), dies_at)? {
        return Ok(None);
    }
    let fresh = TokenPair {
        grant_id: rotated.grant_id,
        ..rotation.fresh.clone()
    };
    insert(tx, &fresh)?;
    if family_until < fresh.lives_until() {
        grant::prolong(tx, &rotated.grant_id, fresh.lives_until())?;
    }
    Ok(Some(rotated))
}

/// Kills the access token beside a refresh token, for apps whose refresh does so (decision A20).
pub fn kill_access(tx: &Tx<'_>, refresh_hash: &[u8; 32], now: Millis) -> Result<(), StoreError> {
    tx.execute(KILL_ACCESS, values![refresh_hash, now]).map(drop)
}
