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
    OF_ACCOUNT = "SELECT blocked_id FROM block WHERE account_id = $1 ORDER BY created_at DESC, blocked_id";
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

/// Whom an account blocks, the latest first.
pub fn of_account(conn: &Conn<'_>, id: AccountId) -> Result<Vec<AccountId>, StoreError> {
    conn.rows(OF_ACCOUNT, values![id])?
        .iter()
        .map(|row| row.int(0).map(AccountId))
        .collect()
}

/// Takes away all blocks by an account and of it.
pub fn delete_of(tx: &Tx<'_>, id: AccountId) -> Result<(), StoreError> {
    tx.execute(DELETE_OF, values![id]).map(drop)
}
