//! Trusted devices: browsers that are asked for no second factor.
//!
//! Owns: that trust ends by its time and with the account's generation. Hands over: handles and cookies to `service` and
//! `server`; `service` calls it.

use setaria_identity::clock::Millis;
use setaria_identity::device::TrustedDevice;
use setaria_identity::id::AccountId;

use crate::statement::{statements, values};
use crate::value::Row;
use crate::{Conn, StoreError, Tx};

statements! {
    INSERT = "INSERT INTO trusted_device (hash, id, account_id, account_generation, user_agent, created_at, expires_at) \
        VALUES ($1, $2, $3, $4, $5, $6, $7)";
    TRUSTS = "SELECT 1 FROM trusted_device JOIN account ON account.id = trusted_device.account_id \
        WHERE trusted_device.hash = $1 AND trusted_device.account_id = $2 AND trusted_device.expires_at > $3 \
        AND trusted_device.created_at > $4 \
        AND trusted_device.account_generation = account.generation";
    OF_ACCOUNT = "SELECT trusted_device.id, trusted_device.user_agent, trusted_device.created_at, \
        trusted_device.expires_at FROM trusted_device JOIN account ON account.id = trusted_device.account_id \
        WHERE trusted_device.account_id = $1 AND trusted_device.expires_at > $2 AND trusted_device.created_at > $3 \
        AND trusted_device.account_generation = account.generation \
        ORDER BY trusted_device.created_at DESC, trusted_device.id";
    DELETE = "DELETE FROM trusted_device WHERE account_id = $1 AND id = $2";
}

/// Trusts a browser by the hash of the handle it was given, at one generation of the account.
pub fn insert(
    tx: &Tx<'_>,
    hash: &[u8; 32],
    account: AccountId,
    generation: i64,
    device: &TrustedDevice,
) -> Result<(), StoreError> {
    let values = values![
        hash,
        &device.id,
        account,
        generation,
        &device.user_agent,
        device.created_at,
        device.expires_at,
    ];
    tx.execute(INSERT, values).map(drop)
}

/// Whether the browser with that hash is trusted with an account at `now`, by trust given after `since`.
pub fn trusts(
    conn: &Conn<'_>,
    hash: &[u8; 32],
    account: AccountId,
    now: Millis,
    since: Millis,
) -> Result<bool, StoreError> {
    Ok(conn.row(TRUSTS, values![hash, account, now, since])?.is_some())
}

/// The browsers that an account trusts at `now`, by trust given after `since`, the latest first.
pub fn of_account(
    conn: &Conn<'_>,
    account: AccountId,
    now: Millis,
    since: Millis,
) -> Result<Vec<TrustedDevice>, StoreError> {
    conn.rows(OF_ACCOUNT, values![account, now, since])?
        .iter()
        .map(read)
        .collect()
}

/// Trusts a browser of an account no more. Answers whether there was one.
pub fn delete(tx: &Tx<'_>, account: AccountId, id: &str) -> Result<bool, StoreError> {
    Ok(tx.execute(DELETE, values![account, id])? == 1)
}

fn read(row: &Row) -> Result<TrustedDevice, StoreError> {
    Ok(TrustedDevice {
        id: row.text(0)?.to_owned(),
        user_agent: row.text(1)?.to_owned(),
        created_at: row.int(2)?,
        expires_at: row.int(3)?,
    })
}
