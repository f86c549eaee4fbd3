//! Recovery codes: printed once, kept as hashes.
//!
//! Owns: that one counts once, also in parallel (security MF1), and that new ones make the old ones void. `service` hashes
//! them and calls it.

use setaria_identity::clock::Millis;
use setaria_identity::id::AccountId;

use crate::statement::{statements, values};
use crate::{Conn, StoreError, Tx};

statements! {
    DELETE = "DELETE FROM recovery_code WHERE account_id = $1";
    INSERT = "INSERT INTO recovery_code (account_id, hash, created_at) VALUES ($1, $2, $3)";
    SPEND = "UPDATE recovery_code SET used_at = $3 WHERE account_id = $1 AND hash = $2 AND used_at IS NULL";
    LEFT = "SELECT count(*) FROM recovery_code WHERE account_id = $1 AND used_at IS NULL";
}

/// Gives an account new codes in place of all it had.
pub fn replace(tx: &Tx<'_>, account: AccountId, hashes: &[[u8; 32]], now: Millis) -> Result<(), StoreError> {
    delete(tx, account)?;
    hashes
        .iter()
        .try_for_each(|hash| tx.execute(INSERT, values![account, hash, now]).map(drop))
}

/// Spends a code. Answers whether it was one of the account's and unspent.
pub fn spend(tx: &Tx<'_>, account: AccountId, hash: &[u8; 32], now: Millis) -> Result<bool, StoreError> {
    Ok(tx.execute(SPEND, values![account, hash, now])? == 1)
}

/// How many are left.
pub fn left(conn: &Conn<'_>, account: AccountId) -> Result<i64, StoreError> {
    conn.row(LEFT, values![account])?.map_or(Ok(0), |row| row.int(0))
}

/// Takes an account's codes away.
pub fn delete(tx: &Tx<'_>, account: AccountId) -> Result<(), StoreError> {
    tx.execute(DELETE, values![account]).map(drop)
}
