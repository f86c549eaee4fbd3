//! Invitations: who is let in where sign-up is not open to everybody.
//!
//! Owns: that one is used only as often as it says, also in parallel. Hands over: what it opens to `service`, which calls it.

use setaria_identity::clock::Millis;

use crate::statement::{statements, values};
use crate::value::Row;
use crate::{Conn, StoreError, Tx};

statements! {
    INSERT = "INSERT INTO invitation (hash, id, note, left_over, created_at, expires_at) \
        VALUES ($1, $2, $3, $4, $5, $6)";
    OPEN = "SELECT 1 FROM invitation WHERE hash = $1 AND left_over > 0 AND expires_at > $2";
    USE = "UPDATE invitation SET left_over = left_over - 1 WHERE hash = $1 AND left_over > 0 AND expires_at > $2";
    LIST = "SELECT id, note, left_over, created_at, expires_at FROM invitation WHERE left_over > 0 AND expires_at > $1 \
        ORDER BY created_at, id LIMIT 1000";
    REMOVE = "DELETE FROM invitation WHERE id = $1";
}

/// One invitation, without its secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invitation {
    /// Its name; not a secret.
    pub id: String,
    /// What whoever made it wrote about it.
    pub note: String,
    /// How often it may still be used.
    pub left_over: i64,
    /// When it was made, in unix milliseconds.
    pub created_at: Millis,
    /// When it ends, in unix milliseconds.
    pub expires_at: Millis,
}

/// Remembers one under the hash of its token.
pub fn insert(tx: &Tx<'_>, hash: &[u8; 32], new: &Invitation) -> Result<(), StoreError> {
    let values = values![
        hash,
        &new.id,
        &new.note,
        new.left_over,
        new.created_at,
        new.expires_at,
    ];
    tx.execute(INSERT, values).map(drop)
}

/// Whether it can be used at `now`.
pub fn is_open(conn: &Conn<'_>, hash: &[u8; 32], now: Millis) -> Result<bool, StoreError> {
    Ok(conn.row(OPEN, values![hash, now])?.is_some())
}

/// Uses one up for one person. Answers whether it could be.
pub fn use_one(tx: &Tx<'_>, hash: &[u8; 32], now: Millis) -> Result<bool, StoreError> {
    Ok(tx.execute(USE, values![hash, now])? == 1)
}

/// Those that can be used at `now`, the oldest first.
pub fn list(conn: &Conn<'_>, now: Millis) -> Result<Vec<Invitation>, StoreError> {
    conn.rows(LIST, values![now])?.iter().map(read).collect()
}

/// Takes one back. Answers whether there was one.
pub fn remove(tx: &Tx<'_>, id: &str) -> Result<bool, StoreError> {
    Ok(tx.execute(REMOVE, values![id])? == 1)
}

fn read(row: &Row) -> Result<Invitation, StoreError> {
    Ok(Invitation {
        id: row.text(0)?.to_owned(),
        note: row.text(1)?.to_owned(),
        left_over: row.int(2)?,
        created_at: row.int(3)?,
        expires_at: row.int(4)?,
    })
}
