//! Activity: what happened to each account.
//!
//! Owns: the order and the pages of a person's list. Hands over: what an event means to `identity`, its words to `pages`.
//! `service` writes an entry in the transaction of the act itself.

use setaria_identity::activity::{Entry, Event, KEPT};
use setaria_identity::clock::Millis;
use setaria_identity::id::AccountId;

use crate::statement::{statements, values};
use crate::value::Row;
use crate::{Conn, StoreError, Tx};

statements! {
    INSERT = "INSERT INTO activity (id, account_id, at, event, detail, source, user_agent, dies_at) \
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
    SIGNED_IN = "SELECT 1 FROM activity WHERE account_id = $1 AND event = 'signed-in' LIMIT 1";
    BEFORE = "SELECT id, at, detail, source, user_agent FROM activity WHERE account_id = $1 AND (at, id) < ($2, $3) \
        ORDER BY at DESC, id DESC LIMIT $4";
}

/// Writes an entry.
pub fn insert(tx: &Tx<'_>, account: AccountId, entry: &Entry) -> Result<(), StoreError> {
    let detail =
        serde_json::to_value(&entry.event).map_err(|_| StoreError::Abort("an event cannot be written"))?;
    let name = detail
        .get("event")
        .and_then(|name| name.as_str())
        .unwrap_or_default();
    let detail_text = detail.to_string();
    let values = values![
        &entry.id,
        account,
        entry.at,
        name,
        &detail_text,
        &entry.source,
        &entry.user_agent,
        entry.at + KEPT,
    ];
    tx.execute(INSERT, values).map(drop)
}

/// Whether an account's list tells of a sign-in.
pub fn has_signed_in(conn: &Conn<'_>, account: AccountId) -> Result<bool, StoreError> {
    Ok(conn.row(SIGNED_IN, values![account])?.is_some())
}

/// Up to `limit` entries of an account that lie before one, the latest first; all of them for `None`.
pub fn before(
    conn: &Conn<'_>,
    account: AccountId,
    before: Option<(Millis, &str)>,
    limit: i64,
) -> Result<Vec<Entry>, StoreError> {
    let (at, id) = before.unwrap_or((i64::MAX, ""));
    conn.rows(BEFORE, values![account, at, id, limit])?
        .iter()
        .map(read)
        .collect()
}

fn read(row: &Row) -> Result<Entry, StoreError> {
    let event = |text: &str| serde_json::from_str::<Event>(text).ok();
    Ok(Entry {
        id: row.text(0)?.to_owned(),
        at: row.int(1)?,
        event: row.parsed(2, "an event", event)?,
        source: row.text(3)?.to_owned(),
        user_agent: row.text(4)?.to_owned(),
    })
}
