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
    OF_ACCOUNT = "SELECT kind, value, verified_at, is_primary FROM contact WHERE account_id = $1 ORDER BY kind, created_at, value";
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

/// The contacts of an account: addresses first, then numbers, each kind in the order they were added.
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
