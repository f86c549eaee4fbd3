//! Friends: who is whose, always in both directions.
//!
//! Owns: that both rows come and go together, and that apps see only those who let them. `service` calls it.

use setaria_identity::clock::Millis;
use setaria_identity::id::AccountId;

use crate::statement::{statements, values};
use crate::{Conn, StoreError, Tx};

statements! {
    BEFRIEND = "INSERT INTO friend (account_id, friend_id, created_at) VALUES ($1, $2, $3), ($2, $1, $3) \
        ON CONFLICT (account_id, friend_id) DO NOTHING";
    UNFRIEND = "DELETE FROM friend WHERE (account_id = $1 AND friend_id = $2) OR (account_id = $2 AND friend_id = $1)";
    DELETE_TO = "DELETE FROM friend WHERE friend_id = $1 \
        AND account_id IN (SELECT own.friend_id FROM friend own WHERE own.account_id = $1)";
    DELETE_FROM = "DELETE FROM friend WHERE account_id = $1";
    SHOWN = "SELECT friend.friend_id FROM friend JOIN account ON account.id = friend.friend_id \
        WHERE friend.account_id = $1 AND account.status = 'active' AND account.shown_to_apps \
        ORDER BY friend.friend_id";
    BEFORE = "SELECT friend.created_at, friend.friend_id FROM friend JOIN account ON account.id = friend.friend_id \
        WHERE friend.account_id = $1 AND account.status = 'active' AND (friend.created_at, friend.friend_id) < ($2, $3) \
        ORDER BY friend.created_at DESC, friend.friend_id DESC LIMIT $4";
    COUNT = "SELECT count(*) FROM friend JOIN account ON account.id = friend.friend_id \
        WHERE friend.account_id = $1 AND account.status = 'active'";
    ARE = "SELECT 1 FROM friend WHERE account_id = $1 AND friend_id = $2";
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

/// Makes two people friends no more. Answers whether they were.
pub fn unfriend(tx: &Tx<'_>, a: AccountId, b: AccountId) -> Result<bool, StoreError> {
    Ok(tx.execute(UNFRIEND, values![a, b])? > 0)
}

/// Takes all friends of an account away.
pub fn delete_of(tx: &Tx<'_>, id: AccountId) -> Result<(), StoreError> {
    tx.execute(DELETE_TO, values![id])?;
    tx.execute(DELETE_FROM, values![id]).map(drop)
}

/// The friends of an account that let apps see them, by id.
pub fn shown(conn: &Conn<'_>, id: AccountId) -> Result<Vec<AccountId>, StoreError> {
    conn.rows(SHOWN, values![id])?
        .iter()
        .map(|row| row.int(0).map(AccountId))
        .collect()
}

/// The friends of an account that may sign in, by id.
pub fn of_account(conn: &Conn<'_>, id: AccountId) -> Result<Vec<AccountId>, StoreError> {
    conn.rows(OF_ACCOUNT, values![id])?
        .iter()
        .map(|row| row.int(0).map(AccountId))
        .collect()
}

/// Up to `limit` friends of an account that may sign in, since when and who, of before one, the latest first; all of them
/// for `None`.
pub fn before(
    conn: &Conn<'_>,
    id: AccountId,
    before: Option<(Millis, AccountId)>,
    limit: i64,
) -> Result<Vec<(Millis, AccountId)>, StoreError> {
    people_before(conn, BEFORE, id, before, limit)
}

/// A page of a list of people by time, as a statement with these four parameters reads it.
pub(crate) fn people_before(
    conn: &Conn<'_>,
    sql: &'static str,
    id: AccountId,
    before: Option<(Millis, AccountId)>,
    limit: i64,
) -> Result<Vec<(Millis, AccountId)>, StoreError> {
    let (at, other) = before.unwrap_or((i64::MAX, AccountId(0)));
    conn.rows(sql, values![id, at, other, limit])?
        .iter()
        .map(|row| Ok((row.int(0)?, AccountId(row.int(1)?))))
        .collect()
}

/// How many friends of an account may sign in.
pub fn count(conn: &Conn<'_>, id: AccountId) -> Result<i64, StoreError> {
    let row = conn.row(COUNT, values![id])?;
    row.map_or(Ok(0), |row| row.int(0))
}

/// Whether two people are friends.
pub fn are(conn: &Conn<'_>, a: AccountId, b: AccountId) -> Result<bool, StoreError> {
    Ok(conn.row(ARE, values![a, b])?.is_some())
}
