//! Blocks: whom an account wants to hear nothing of.
//!
//! Owns: one row for each, of two kinds: a person whom the account met, and words that were typed, which are compared with
//! what leads to somebody only when that somebody asks. What a block does is decided by `service`, which calls it.

use setaria_identity::clock::Millis;
use setaria_identity::id::AccountId;

use crate::statement::{statements, values};
use crate::{Conn, StoreError, Tx, friend};

statements! {
    PUT = "INSERT INTO block (account_id, blocked_id, created_at) VALUES ($1, $2, $3) \
        ON CONFLICT (account_id, blocked_id) DO NOTHING";
    REMOVE = "DELETE FROM block WHERE account_id = $1 AND blocked_id = $2";
    COVERS = "SELECT 1 FROM block WHERE account_id = $1 AND blocked_id = $2 \
        UNION ALL SELECT 1 FROM named_block WHERE account_id = $1 AND (name = $3 OR name IN \
        (SELECT value FROM contact WHERE contact.account_id = $2 AND verified_at IS NOT NULL)) LIMIT 1";
    BEFORE = "SELECT created_at, blocked_id FROM block WHERE account_id = $1 AND (created_at, blocked_id) < ($2, $3) \
        ORDER BY created_at DESC, blocked_id DESC LIMIT $4";
    DELETE_OF = "DELETE FROM block WHERE account_id = $1 OR blocked_id = $1";
    PUT_NAME = "INSERT INTO named_block (account_id, name, created_at) SELECT $1, $2, $3 \
        WHERE (SELECT count(*) FROM named_block WHERE account_id = $1 AND name <> $2) < $4 \
        ON CONFLICT (account_id, name) DO UPDATE SET created_at = named_block.created_at";
    REMOVE_NAME = "DELETE FROM named_block WHERE account_id = $1 AND name = $2";
    NAMES = "SELECT name, created_at FROM named_block WHERE account_id = $1 ORDER BY created_at DESC, name";
    DELETE_NAMES = "DELETE FROM named_block WHERE account_id = $1";
}

/// Blocks somebody; nothing changes if they are blocked.
pub fn put(tx: &Tx<'_>, id: AccountId, blocked: AccountId, now: Millis) -> Result<(), StoreError> {
    tx.execute(PUT, values![id, blocked, now]).map(drop)
}

/// Blocks somebody no more. Answers whether they were.
pub fn remove(tx: &Tx<'_>, id: AccountId, blocked: AccountId) -> Result<bool, StoreError> {
    Ok(tx.execute(REMOVE, values![id, blocked])? == 1)
}

/// Whether an account blocks another: as a person, by its number, or by a contact that it has verified now.
pub fn covers(conn: &Conn<'_>, id: AccountId, other: AccountId) -> Result<bool, StoreError> {
    let number = other.to_string();
    Ok(conn.row(COVERS, values![id, other, &number])?.is_some())
}

/// Whether either of two people blocks the other.
pub fn between(conn: &Conn<'_>, a: AccountId, b: AccountId) -> Result<bool, StoreError> {
    let (there, back) = (covers(conn, a, b)?, covers(conn, b, a)?);
    Ok(there || back)
}

/// Up to `limit` whom an account blocks, since when and who, of before one, the latest first; all of them for `None`.
pub fn before(
    conn: &Conn<'_>,
    id: AccountId,
    before: Option<(Millis, AccountId)>,
    limit: i64,
) -> Result<Vec<(Millis, AccountId)>, StoreError> {
    friend::people_before(conn, BEFORE, id, before, limit)
}

/// Blocks whoever has a number or contact, in normal form, now or later; nothing changes if that is blocked. `false` when the
/// account has `most` others.
pub fn put_name(tx: &Tx<'_>, id: AccountId, name: &str, most: i64, now: Millis) -> Result<bool, StoreError> {
    Ok(tx.execute(PUT_NAME, values![id, name, now, most])? == 1)
}

/// Blocks it no more. Answers whether it was blocked.
pub fn remove_name(tx: &Tx<'_>, id: AccountId, name: &str) -> Result<bool, StoreError> {
    Ok(tx.execute(REMOVE_NAME, values![id, name])? == 1)
}

/// What an account blocks by number or contact, and since when, the latest first.
pub fn names(conn: &Conn<'_>, id: AccountId) -> Result<Vec<(String, Millis)>, StoreError> {
    conn.rows(NAMES, values![id])?
        .iter()
        .map(|row| Ok((row.text(0)?.to_owned(), row.int(1)?)))
        .collect()
}

/// Takes away all blocks by an account, and those of it as a person.
pub fn delete_of(tx: &Tx<'_>, id: AccountId) -> Result<(), StoreError> {
    tx.execute(DELETE_OF, values![id])?;
    tx.execute(DELETE_NAMES, values![id]).map(drop)
}
