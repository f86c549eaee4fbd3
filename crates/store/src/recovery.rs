//! Recovery: a request to take every second factor away, which waits so that its owner may object.
//!
//! Owns: that it is used only once it is due, once, and never after the account has changed. Hands over: asking for it and
//! calling it off to `service`.

use setaria_identity::clock::Millis;
use setaria_identity::id::AccountId;

use crate::statement::{statements, values};
use crate::{Conn, StoreError, Tx};

statements! {
    ASK = "INSERT INTO recovery (account_id, id, account_generation, asked_at, due_at, expires_at) \
        VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (account_id) DO UPDATE SET id = excluded.id, \
        account_generation = excluded.account_generation, asked_at = excluded.asked_at, due_at = excluded.due_at, \
        expires_at = excluded.expires_at WHERE recovery.expires_at <= excluded.asked_at \
        OR recovery.account_generation <> excluded.account_generation";
    DUE_AT = "SELECT due_at FROM recovery WHERE account_id = $1 AND account_generation = $2 AND expires_at > $3";
    TAKE = "DELETE FROM recovery WHERE account_id = $1 AND account_generation = $2 AND due_at <= $3 AND expires_at > $3";
    BY_ID = "SELECT account_id FROM recovery WHERE id = $1 AND expires_at > $2";
    CALL_OFF = "DELETE FROM recovery WHERE id = $1 RETURNING account_id";
    CALL_OFF_OF = "DELETE FROM recovery WHERE account_id = $1";
}

/// Asks for it, to be called off under `id`, unless it is asked for already. Answers whether it was asked for just now.
pub fn ask(
    tx: &Tx<'_>,
    account: AccountId,
    generation: i64,
    id: &[u8; 32],
    (asked_at, due_at, expires_at): (Millis, Millis, Millis),
) -> Result<bool, StoreError> {
    let values = values![account, id, generation, asked_at, due_at, expires_at];
    Ok(tx.execute(ASK, values)? == 1)
}

/// From when on it may be used, in unix milliseconds, if it was asked for at this generation and is not too old.
pub fn due_at(
    conn: &Conn<'_>,
    account: AccountId,
    generation: i64,
    now: Millis,
) -> Result<Option<Millis>, StoreError> {
    conn.row(DUE_AT, values![account, generation, now])?
        .map_or(Ok(None), |row| row.int(0).map(Some))
}

/// Uses it up. Answers whether it was due.
pub fn take(tx: &Tx<'_>, account: AccountId, generation: i64, now: Millis) -> Result<bool, StoreError> {
    Ok(tx.execute(TAKE, values![account, generation, now])? == 1)
}

/// Whether one of that name waits.
pub fn exists(conn: &Conn<'_>, id: &[u8; 32], now: Millis) -> Result<bool, StoreError> {
    Ok(conn.row(BY_ID, values![id, now])?.is_some())
}

/// Calls one off by its name; answers whose it was.
pub fn call_off(tx: &Tx<'_>, id: &[u8; 32]) -> Result<Option<AccountId>, StoreError> {
    tx.returning_row(CALL_OFF, values![id])?
        .map_or(Ok(None), |row| row.int(0).map(|id| Some(AccountId(id))))
}

/// Calls off the one of an account. Answers whether there was one.
pub fn call_off_of(tx: &Tx<'_>, account: AccountId) -> Result<bool, StoreError> {
    Ok(tx.execute(CALL_OFF_OF, values![account])? == 1)
}
