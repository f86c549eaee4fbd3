//! Consents: what a person allowed an app, until withdrawn.
//!
//! Owns: one row per person and app. Hands over: when a consent suffices to `identity`. `service` calls it.

use setaria_identity::app::App;
use setaria_identity::clock::{HOUR, Millis};
use setaria_identity::consent::Consent;
use setaria_identity::id::{AccountId, AppId};
use setaria_identity::scope::ScopeSet;

use crate::app;
use crate::statement::{statements, values};
use crate::value::Row;
use crate::{Conn, StoreError, Tx};

/// What [`read`] expects, in its order.
macro_rules! columns {
    () => {
        "consent.account_id, consent.app_id, consent.allowed, consent.asked, consent.given_at, consent.used_at"
    };
}

/// How many columns that are.
const WIDTH: usize = 6;

statements! {
    FIND = concat!("SELECT ", columns!(), " FROM consent WHERE account_id = $1 AND app_id = $2");
    PUT = "INSERT INTO consent (account_id, app_id, allowed, asked, given_at, used_at) VALUES ($1, $2, $3, $4, $5, $6) \
        ON CONFLICT (account_id, app_id) DO UPDATE SET allowed = excluded.allowed, asked = excluded.asked, \
        given_at = excluded.given_at, used_at = excluded.used_at";
    TOUCH = "UPDATE consent SET used_at = $3 WHERE account_id = $1 AND app_id = $2 AND used_at <= $4";
    WITHDRAW = "DELETE FROM consent WHERE account_id = $1 AND app_id = $2";
    OF_ACCOUNT = concat!("SELECT ", columns!(), ", ", app::columns!(), " FROM consent \
        JOIN app ON app.id = consent.app_id JOIN account developer ON developer.id = app.developer_id \
        WHERE consent.account_id = $1 ORDER BY consent.used_at DESC, app.id");
}

/// What a person allowed an app.
pub fn find(conn: &Conn<'_>, account: AccountId, app: AppId) -> Result<Option<Consent>, StoreError> {
    conn.row(FIND, values![account, app])?
        .map(|row| read(&row))
        .transpose()
}

/// Remembers a consent, in place of the one before.
pub fn put(tx: &Tx<'_>, consent: &Consent) -> Result<(), StoreError> {
    let (allowed, asked) = (consent.allowed.to_string(), consent.asked.to_string());
    let values = values![
        consent.account_id,
        consent.app_id,
        &allowed,
        &asked,
        consent.given_at,
        consent.used_at,
    ];
    tx.execute(PUT, values).map(drop)
}

/// By how much, in milliseconds, the time of a consent's last use may lag, so that its row is not written with each.
const USE_LAGS: Millis = HOUR;

/// Notes that a consent has led to an authorization, once an hour.
pub fn touch(tx: &Tx<'_>, consent: &Consent, now: Millis) -> Result<(), StoreError> {
    let stale = now.saturating_sub(USE_LAGS);
    if consent.used_at > stale {
        return Ok(());
    }
    tx.execute(TOUCH, values![consent.account_id, consent.app_id, now, stale])
        .map(drop)
}

/// Forgets a consent. Answers whether there was one. What was issued under it is `grant::revoke_for`'s to kill.
pub fn withdraw(tx: &Tx<'_>, account: AccountId, app: AppId) -> Result<bool, StoreError> {
    Ok(tx.execute(WITHDRAW, values![account, app])? == 1)
}

/// The consents of a person with their apps, the last used first.
pub fn of_account(conn: &Conn<'_>, id: AccountId) -> Result<Vec<(Consent, App)>, StoreError> {
    let rows = conn.rows(OF_ACCOUNT, values![id])?;
    rows.iter()
        .map(|row| Ok((read(row)?, app::read(row, WIDTH)?)))
        .collect()
}

fn read(row: &Row) -> Result<Consent, StoreError> {
    Ok(Consent {
        account_id: AccountId(row.int(0)?),
        app_id: AppId(row.int(1)?),
        allowed: ScopeSet::from_printed(row.text(2)?),
        asked: ScopeSet::from_printed(row.text(3)?),
        given_at: row.int(4)?,
        used_at: row.int(5)?,
    })
}
