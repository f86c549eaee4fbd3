//! Requests for friendship: who asks whom, as what.
//!
//! Owns: that one who asks cannot tell whether anybody was found, since a request to nobody is kept just the same. Hands
//! over: who may be found to `service`, which calls it.

use setaria_identity::clock::Millis;
use setaria_identity::id::AccountId;

use crate::statement::{statements, values};
use crate::{Conn, StoreError, Tx};

statements! {
    ASK = "INSERT INTO friend_request (id, from_id, to_id, asked_as, created_at, expires_at) \
        VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (from_id, asked_as) DO UPDATE SET to_id = excluded.to_id, \
        created_at = excluded.created_at, expires_at = excluded.expires_at";
    OF_ASKER = "SELECT id, asked_as, created_at FROM friend_request WHERE from_id = $1 AND expires_at > $2 \
        ORDER BY created_at DESC, id";
    // Somebody may have asked by the number and by an address: that is one request.
    TO_ACCOUNT = "SELECT min(friend_request.id), friend_request.from_id FROM friend_request \
        JOIN account ON account.id = friend_request.from_id WHERE friend_request.to_id = $1 \
        AND friend_request.expires_at > $2 AND account.status = 'active' \
        GROUP BY friend_request.from_id ORDER BY max(friend_request.created_at) DESC, friend_request.from_id \
        LIMIT $3";
    FIND = "SELECT from_id FROM friend_request WHERE id = $1 AND to_id = $2 AND expires_at > $3";
    WITHDRAW = "DELETE FROM friend_request WHERE id = $1 AND from_id = $2";
    WITHDRAW_AS = "DELETE FROM friend_request WHERE from_id = $1 AND asked_as = $2";
    BETWEEN = "DELETE FROM friend_request WHERE (from_id = $1 AND to_id = $2) OR (from_id = $2 AND to_id = $1)";
    TO_ONE = "DELETE FROM friend_request WHERE from_id = $1 AND to_id = $2";
    DELETE_OF = "DELETE FROM friend_request WHERE from_id = $1 OR to_id = $1";
}

/// A request that is about to be kept.
#[derive(Clone)]
pub struct NewRequest {
    /// Its name.
    pub id: String,
    /// Who asks.
    pub from: AccountId,
    /// Whom, if anybody was found.
    pub to: Option<AccountId>,
    /// As what: a number, address or phone number in normal form.
    pub asked_as: String,
    /// When, in unix milliseconds.
    pub at: Millis,
    /// Until when it may be answered, in unix milliseconds.
    pub expires_at: Millis,
}

/// A request as its sender sees it: without a word about whether anybody was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// Its name.
    pub id: String,
    /// As what somebody was asked.
    pub asked_as: String,
    /// When, in unix milliseconds.
    pub at: Millis,
}

/// Keeps a request, in place of an older one for the same words.
pub fn ask(tx: &Tx<'_>, request: &NewRequest) -> Result<(), StoreError> {
    let values = values![
        &request.id,
        request.from,
        request.to,
        &request.asked_as,
        request.at,
        request.expires_at,
    ];
    tx.execute(ASK, values).map(drop)
}

/// What somebody asked and may still be answered, the latest first.
pub fn of_asker(conn: &Conn<'_>, from: AccountId, now: Millis) -> Result<Vec<Asked>, StoreError> {
    conn.rows(OF_ASKER, values![from, now])?
        .iter()
        .map(|row| {
            Ok(Asked {
                id: row.text(0)?.to_owned(),
                asked_as: row.text(1)?.to_owned(),
                at: row.int(2)?,
            })
        })
        .collect()
}

/// Up to `limit` people who ask an account: the name of a request each, the latest first.
pub fn to_account(
    conn: &Conn<'_>,
    to: AccountId,
    now: Millis,
    limit: i64,
) -> Result<Vec<(String, AccountId)>, StoreError> {
    conn.rows(TO_ACCOUNT, values![to, now, limit])?
        .iter()
        .map(|row| Ok((row.text(0)?.to_owned(), AccountId(row.int(1)?))))
        .collect()
}

/// Who sent a request that an account may answer; nobody else's.
pub fn find(conn: &Conn<'_>, id: &str, to: AccountId, now: Millis) -> Result<Option<AccountId>, StoreError> {
    let row = conn.row(FIND, values![id, to, now])?;
    row.map(|row| row.int(0).map(AccountId)).transpose()
}

/// Takes back a request of one's own. Answers whether there was one.
pub fn withdraw(tx: &Tx<'_>, id: &str, from: AccountId) -> Result<bool, StoreError> {
    Ok(tx.execute(WITHDRAW, values![id, from])? == 1)
}

/// Takes back a request for such words, if there is one.
pub fn withdraw_as(tx: &Tx<'_>, from: AccountId, asked_as: &str) -> Result<(), StoreError> {
    tx.execute(WITHDRAW_AS, values![from, asked_as]).map(drop)
}

/// Takes away all requests of one person to another. Answers whether there were any.
pub fn decline(tx: &Tx<'_>, from: AccountId, to: AccountId) -> Result<bool, StoreError> {
    Ok(tx.execute(TO_ONE, values![from, to])? > 0)
}

/// Takes away all requests between two people.
pub fn settle(tx: &Tx<'_>, a: AccountId, b: AccountId) -> Result<(), StoreError> {
    tx.execute(BETWEEN, values![a, b]).map(drop)
}

/// Takes away all requests of an account and to it.
pub fn delete_of(tx: &Tx<'_>, id: AccountId) -> Result<(), StoreError> {
    tx.execute(DELETE_OF, values![id]).map(drop)
}
