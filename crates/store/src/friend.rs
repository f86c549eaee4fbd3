//! Friends: who is whose, always in both directions.
//!
//! Owns: that both rows come together. `service` calls it.

use setaria_identity::clock::Millis;
use setaria_identity::id::AccountId;

use crate::statement::{statements, values};
use crate::{Conn, StoreError, Tx};

statements! {
    BEFRIEND = "INSERT INTO friend (account_id, friend_id, created_at) VALUES ($1, $2, $3), ($2, $1, $3) \
        ON CONFLICT (account_id, friend_id) DO NOTHING";
    OF_ACCOUNT = "SELECT friend.friend_id FROM friend JOIN account ON account.id = friend.friend_id \
        WHERE friend.account_id = $1 AND account.status = 'active' ORDER BY friend.friend_id";
}

/// Makes two people friends; nothing changes if they are. `Abort` for oneself.
pub fn befriend(tx: &Tx<'_>, a: AccountId, b: AccountId, now: Millis) -> Result<(), StoreError> {
    if a == b {
        return Err(StoreError::Abort("nobody is a friend of themselves"));
    }
    tx.execute(BEFRIEND, values![a, b, now]).map(drop)
}

/// The friends of an account that may sign in, by id.
pub fn of_account(conn: &Conn<'_>, id: AccountId) -> Result<Vec<AccountId>, StoreError> {
    conn.rows(OF_ACCOUNT, values![id])?
        .iter()
        .map(|row| row.int(0).map(AccountId))
        .collect()
}
