//! Contacts: the addresses and numbers that lead to an account, each to one only.
//!
//! Owns: their uniqueness. Hands over: their normal form to `identity`, verification to `service`, which calls it.

use setaria_identity::clock::Millis;
use setaria_identity::contact::{Contact, ContactKind};
use setaria_identity::id::AccountId;

use crate::statement::{statements, values};
use crate::{Conn, StoreError, Tx};

statements! {
    INSERT = "INSERT INTO contact (kind, value, account_id, verified_at, created_at, is_primary) \
        VALUES ($1, $2, $3, $4, $5, $6)";
    OF_ACCOUNT = "SELECT kind, value, verified_at, is_primary FROM contact WHERE account_id = $1 ORDER BY kind, \
        is_primary DESC, created_at, value";
    VERIFY = "INSERT INTO contact (kind, value, account_id, verified_at, created_at, is_primary) \
        VALUES ($1, $2, $3, $4, $4, FALSE) ON CONFLICT (kind, value) DO UPDATE SET verified_at = excluded.verified_at \
        WHERE contact.account_id = excluded.account_id";
    PREFER = "UPDATE contact SET is_primary = (value = $3) WHERE account_id = $1 AND kind = $2 AND EXISTS \
        (SELECT 1 FROM contact AS chosen WHERE chosen.kind = $2 AND chosen.value = $3 AND chosen.account_id = $1 \
        AND chosen.verified_at IS NOT NULL)";
    FIRST = "SELECT value FROM contact WHERE account_id = $1 AND kind = $2 AND verified_at IS NOT NULL \
        ORDER BY is_primary DESC, created_at, value LIMIT 1";
    REMOVE = "DELETE FROM contact WHERE account_id = $1 AND kind = $2 AND value = $3";
    HOLDER = "SELECT account_id FROM contact WHERE kind = $1 AND value = $2";
}

/// Gives a contact to an account; `Conflict("contact.value")` when it leads to one already.
pub fn insert(tx: &Tx<'_>, id: AccountId, contact: &Contact, now: Millis) -> Result<(), StoreError> {
    let values = values![
        contact.kind.as_str(),
        &contact.value,
        id,
        contact.verified_at,
        now,
        contact.primary,
    ];
    tx.execute(INSERT, values).map(drop)
}

/// Gives a contact that was proven just now to an account, or marks it as proven if the account has it; `false` when it is
/// another account's.
pub fn verify(
    tx: &Tx<'_>,
    id: AccountId,
    kind: ContactKind,
    value: &str,
    now: Millis,
) -> Result<bool, StoreError> {
    if tx.execute(VERIFY, values![kind.as_str(), value, id, now])? == 0 {
        return Ok(false);
    }
    keep_a_primary(tx, id, kind).map(|()| true)
}

/// Makes a contact the one of its kind that is written to first; `false` when the account has no such verified one.
pub fn make_primary(tx: &Tx<'_>, id: AccountId, kind: ContactKind, value: &str) -> Result<bool, StoreError> {
    Ok(tx.execute(PREFER, values![id, kind.as_str(), value])? > 0)
}

/// Takes a contact away; another of its kind becomes the primary one if it was. Answers whether there was one.
pub fn remove(tx: &Tx<'_>, id: AccountId, kind: ContactKind, value: &str) -> Result<bool, StoreError> {
    let removed = tx.execute(REMOVE, values![id, kind.as_str(), value])? == 1;
    keep_a_primary(tx, id, kind).map(|()| removed)
}

fn keep_a_primary(tx: &Tx<'_>, id: AccountId, kind: ContactKind) -> Result<(), StoreError> {
    match tx.row(FIRST, values![id, kind.as_str()])? {
        Some(row) => make_primary(tx, id, kind, row.text(0)?).map(drop),
        None => Ok(()),
    }
}

/// The contacts of an account: addresses first, then numbers, of each kind the primary one first, then in the order they
/// were added.
pub fn of_account(conn: &Conn<'_>, id: AccountId) -> Result<Vec<Contact>, StoreError> {
    conn.rows(OF_ACCOUNT, values![id])?
        .iter()
        .map(|row| {
            Ok(Contact {
                kind: row.parsed(0, "a kind of contact", ContactKind::parse)?,
                value: row.text(1)?.to_owned(),
                verified_at: row.opt_int(2)?,
                primary: row.bool(3)?,
            })
        })
        .collect()
}

/// The account that a contact leads to, verified or not.
pub fn holder(conn: &Conn<'_>, kind: ContactKind, value: &str) -> Result<Option<AccountId>, StoreError> {
    conn.row(HOLDER, values![kind.as_str(), value])?
        .map_or(Ok(None), |row| Ok(Some(AccountId(row.int(0)?))))
}
