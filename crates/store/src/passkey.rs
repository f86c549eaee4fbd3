//! Passkeys: the public halves of keys that people's devices hold.
//!
//! Owns: that a credential's name is one account's only, and that its counter never goes back (security MF2). Hands over:
//! checking signatures to `service`, which calls it.

use setaria_identity::clock::Millis;
use setaria_identity::factor::Passkey;
use setaria_identity::id::AccountId;

use crate::statement::{statements, values};
use crate::value::Row;
use crate::{Conn, StoreError, Tx};

statements! {
    INSERT = "INSERT INTO passkey (id, account_id, name, public_key, counter, created_at) \
        VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (id) DO NOTHING";
    FIND = "SELECT account_id, public_key FROM passkey WHERE id = $1";
    USE = "UPDATE passkey SET counter = $2, used_at = $3 WHERE id = $1 AND (counter < $2 OR (counter = 0 AND $2 = 0))";
    OF_ACCOUNT = "SELECT id, name, created_at, used_at FROM passkey WHERE account_id = $1 ORDER BY created_at, id";
    RENAME = "UPDATE passkey SET name = $3 WHERE account_id = $1 AND id = $2";
    DELETE = "DELETE FROM passkey WHERE account_id = $1 AND id = $2 RETURNING name";
    DELETE_ALL = "DELETE FROM passkey WHERE account_id = $1";
}

/// Remembers a passkey. Answers whether its name was free (security MF2: a registration cannot be replayed).
pub fn insert(
    tx: &Tx<'_>,
    account: AccountId,
    passkey: &Passkey,
    public_key: &[u8],
    counter: i64,
) -> Result<bool, StoreError> {
    let values = values![
        passkey.id.as_slice(),
        account,
        &passkey.name,
        public_key,
        counter,
        passkey.created_at,
    ];
    Ok(tx.execute(INSERT, values)? == 1)
}

/// Whose a passkey is, and its public key.
pub fn find(conn: &Conn<'_>, id: &[u8]) -> Result<Option<(AccountId, Vec<u8>)>, StoreError> {
    let row = conn.row(FIND, values![id])?;
    row.map(|row| Ok((AccountId(row.int(0)?), row.bytes(1)?.to_vec())))
        .transpose()
}

/// Notes a use. Answers whether the counter has grown; an authenticator that does not count always says 0.
pub fn used(tx: &Tx<'_>, id: &[u8], counter: i64, now: Millis) -> Result<bool, StoreError> {
    Ok(tx.execute(USE, values![id, counter, now])? == 1)
}

/// The passkeys of an account, the oldest first.
pub fn of_account(conn: &Conn<'_>, account: AccountId) -> Result<Vec<Passkey>, StoreError> {
    conn.rows(OF_ACCOUNT, values![account])?
        .iter()
        .map(read)
        .collect()
}

/// Calls a passkey of an account something else. Answers whether there is one.
pub fn rename(tx: &Tx<'_>, account: AccountId, id: &[u8], name: &str) -> Result<bool, StoreError> {
    Ok(tx.execute(RENAME, values![account, id, name])? == 1)
}

/// Takes a passkey of an account away. Answers what it was called.
pub fn delete(tx: &Tx<'_>, account: AccountId, id: &[u8]) -> Result<Option<String>, StoreError> {
    let row = tx.returning_row(DELETE, values![account, id])?;
    row.map(|row| Ok(row.text(0)?.to_owned())).transpose()
}

/// Takes every passkey of an account away.
pub fn delete_all(tx: &Tx<'_>, account: AccountId) -> Result<(), StoreError> {
    tx.execute(DELETE_ALL, values![account]).map(drop)
}

fn read(row: &Row) -> Result<Passkey, StoreError> {
    Ok(Passkey {
        id: row.bytes(0)?.to_vec(),
        name: row.text(1)?.to_owned(),
        created_at: row.int(2)?,
        used_at: row.opt_int(3)?,
    })
}
