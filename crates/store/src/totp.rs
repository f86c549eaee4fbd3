//! Authenticators: one an account, with the last step that counted.
//!
//! Owns: that a step counts once and none before it any more, also in parallel (security MF1). Hands over: secrets to
//! `service`, which derives one from the salt that is kept here and calls it.

use setaria_identity::clock::Millis;
use setaria_identity::id::AccountId;

use crate::statement::{statements, values};
use crate::{Conn, StoreError, Tx};

statements! {
    INSERT = "INSERT INTO totp (account_id, salt, created_at, used_step) VALUES ($1, $2, $3, $4) \
        ON CONFLICT (account_id) DO NOTHING";
    SALT = "SELECT salt FROM totp WHERE account_id = $1";
    SINCE = "SELECT created_at FROM totp WHERE account_id = $1";
    SPEND = "UPDATE totp SET used_step = $2 WHERE account_id = $1 AND used_step < $2";
    DELETE = "DELETE FROM totp WHERE account_id = $1";
}

/// Gives an account an authenticator; the code of `used_step` has counted already. Answers whether it had none.
pub fn insert(
    tx: &Tx<'_>,
    account: AccountId,
    salt: &[u8; 16],
    used_step: i64,
    now: Millis,
) -> Result<bool, StoreError> {
    Ok(tx.execute(INSERT, values![account, salt, now, used_step])? == 1)
}

/// What the secret derives from.
pub fn salt(conn: &Conn<'_>, account: AccountId) -> Result<Option<[u8; 16]>, StoreError> {
    conn.row(SALT, values![account])?
        .map(|row| row.array(0))
        .transpose()
}

/// Since when an account has one, in unix milliseconds.
pub fn since(conn: &Conn<'_>, account: AccountId) -> Result<Option<Millis>, StoreError> {
    conn.row(SINCE, values![account])?
        .map(|row| row.int(0))
        .transpose()
}

/// Spends a step. Answers whether neither it nor a later one was spent.
pub fn spend(tx: &Tx<'_>, account: AccountId, step: i64) -> Result<bool, StoreError> {
    Ok(tx.execute(SPEND, values![account, step])? == 1)
}

/// Takes an account's authenticator away. Answers whether it had one.
pub fn delete(tx: &Tx<'_>, account: AccountId) -> Result<bool, StoreError> {
    Ok(tx.execute(DELETE, values![account])? == 1)
}
