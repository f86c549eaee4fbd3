//! Blocks: whom an account wants to hear nothing of.
//!
//! Owns: one row for each. What a block does is decided by `service`, which calls it.

use setaria_identity::clock::Millis;
use setaria_identity::id::AccountId;

use crate::statement::{statements, values};
use crate::{Conn, StoreError, Tx};

statements! {
    PUT = "INSERT INTO block (account_id, blocked_id, created_at) VALUES ($1, $2, $3) \
        ON CONFLICT (account_id, blocked_id) DO NOTHING";
    REMOVE = "DELETE FROM block WHERE account_id = $1 AND blocked_id = $2";
    BETWEEN = "SELECT 1 FROM block WHERE (account_id = $1 AND blocked_id = $2) \
        OR (account_id = $2 AND blocked_id = $1)";
    BEFORE = "SELECT created_at, blocked_id FROM block WHERE account_id = $1 AND (created_at, blocked_id) < ($2, $3) \
        ORDER BY created_at DESC, blocked_id DESC LIMIT $4";
    DELETE_OF = "DELETE FROM block WHERE account_id = $1 OR blocked_id = $1";
}

/// Blocks somebody; nothing changes if they are blocked.
pub fn put(tx: &Tx<'_>, id: AccountId, blocked: AccountId, now: Millis) -> Result<(), StoreError> {
    tx.execute(PUT, values![id, blocked, now]).map(drop)
}

/// Blocks somebody no more. Answers whether they were.
pub fn remove(tx: &Tx<'_>, id: AccountId, blocked: AccountId) -> Result<bool, StoreError> {
    Ok(tx.execute(REMOVE, values![id, blocked])? == 1)
}

/// Whether either of two people blocks the other.
pub fn between(conn: &Conn<'_>, a: AccountId, b: AccountId) -> Result<bool, StoreError> {
    Ok(conn.row(BETWEEN, values![a, b])?.is_some())
}

/// Up to `limit` whom an account blocks, since when and who, of before one, the latest first; all of them for `None`.
pub fn before(
    conn: &Conn<'_>,
    id: AccountId,
    before: Option<(Millis, AccountId)>,
    limit: i64,
) -> Result<Vec<(Millis, AccountId)>, StoreError> {
    let (at, blocked) = before.unwrap_or((i64::MAX, AccountId(0)));
    conn.rows(BEFORE, values![id, at, blocked, limit])?
        .iter()
        .map(|row| Ok((row.int(0)?, AccountId(row.int(1)?))))
        .collect()
}

/// Takes away all blocks by an account and of it.
pub fn delete_of(tx: &Tx<'_>, id: AccountId) -> Result<(), StoreError> {
    tx.execute(DELETE_OF, values![id]).map(drop)
}
