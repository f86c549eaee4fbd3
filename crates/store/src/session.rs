//! Sessions: who is signed in on which browser.
//!
//! Owns: that a session holds only while its times, its account's status and both generations do, compared in one
//! statement. Hands over: handles and cookies to `server`. `service` calls it.

use setaria_identity::account::Account;
use setaria_identity::clock::Millis;
use setaria_identity::id::AccountId;
use setaria_identity::method::Methods;
use setaria_identity::session::{IDLE, Session};

use crate::account;
use crate::statement::{statements, values};
use crate::value::Row;
use crate::{Conn, StoreError, Tx};

/// What [`read`] expects, in its order.
macro_rules! columns {
    () => {
        "session.hash, session.id, session.account_id, session.account_generation, session.global_generation, \
         session.authenticated_at, session.created_at, session.seen_at, session.expires_at, session.source, \
         session.user_agent, session.methods"
    };
}

/// How many columns that are.
const WIDTH: usize = 12;

/// Sessions that hold, with their accounts; `$2` is now, `$3` the time before which an unused one is idle.
macro_rules! living {
    () => {
        " FROM session JOIN account ON account.id = session.account_id \
         JOIN setting ON setting.name = 'global_generation' \
         WHERE session.expires_at > $2 AND session.seen_at > $3 AND account.status = 'active' \
         AND session.account_generation = account.generation \
         AND session.global_generation = CAST(setting.value AS BIGINT)"
    };
}

statements! {
    INSERT = "INSERT INTO session (hash, id, account_id, account_generation, global_generation, authenticated_at, \
        created_at, seen_at, expires_at, source, user_agent, methods) \
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)";
    LIVE = concat!("SELECT ", columns!(), ", ", account::columns!(), living!(), " AND session.hash = $1");
    BEFORE = concat!("SELECT ", columns!(), living!(), " AND session.account_id = $1 \
        AND (session.seen_at, session.id) < ($4, $5) ORDER BY session.seen_at DESC, session.id DESC LIMIT $6");
    COUNT = concat!("SELECT count(*)", living!(), " AND session.account_id = $1");
    TOUCH = "UPDATE session SET seen_at = $2 WHERE hash = $1";
    RENEW = "UPDATE session SET hash = $2, methods = $3, authenticated_at = $4, seen_at = $4 WHERE hash = $1";
    CARRY = "UPDATE session SET account_generation = (SELECT account.generation FROM account \
        WHERE account.id = session.account_id) WHERE hash = $1";
    CARRY_ALL = "UPDATE session SET account_generation = (SELECT account.generation FROM account \
        WHERE account.id = session.account_id) WHERE account_id = $1 AND account_generation = $2";
    END = "DELETE FROM session WHERE hash = $1";
    END_BY_ID = "DELETE FROM session WHERE account_id = $1 AND id = $2";
    END_ALL = "DELETE FROM session WHERE account_id = $1";
    END_OTHERS = "DELETE FROM session WHERE account_id = $1 AND hash <> $2";
}

/// Remembers a session; `Conflict` when its hash or id is taken.
pub fn insert(tx: &Tx<'_>, session: &Session) -> Result<(), StoreError> {
    let methods = session.methods.printed();
    let values = values![
        &session.hash,
        &session.id,
        session.account_id,
        session.account_generation,
        session.global_generation,
        session.authenticated_at,
        session.created_at,
        session.seen_at,
        session.expires_at,
        &session.source,
        &session.user_agent,
        &methods,
    ];
    tx.execute(INSERT, values).map(drop)
}

/// The session with that hash and its account, if it holds at `now` in every respect.
pub fn live(conn: &Conn<'_>, hash: &[u8; 32], now: Millis) -> Result<Option<(Session, Account)>, StoreError> {
    let row = conn.row(LIVE, values![hash, now, now - IDLE])?;
    row.map(|row| Ok((read(&row)?, account::read(&row, WIDTH)?)))
        .transpose()
}

/// Up to `limit` sessions of an account that were last used before one, the latest first; all of them for `None`.
pub fn before(
    conn: &Conn<'_>,
    id: AccountId,
    now: Millis,
    before: Option<(Millis, &str)>,
    limit: i64,
) -> Result<Vec<Session>, StoreError> {
    let (seen_at, name) = before.unwrap_or((i64::MAX, ""));
    conn.rows(BEFORE, values![id, now, now - IDLE, seen_at, name, limit])?
        .iter()
        .map(read)
        .collect()
}

/// How many sessions an account has.
pub fn count(conn: &Conn<'_>, id: AccountId, now: Millis) -> Result<i64, StoreError> {
    let row = conn.row(COUNT, values![id, now, now - IDLE])?;
    row.map_or(Ok(0), |row| row.int(0))
}

/// Notes that a session was used.
pub fn touch(tx: &Tx<'_>, hash: &[u8; 32], now: Millis) -> Result<(), StoreError> {
    tx.execute(TOUCH, values![hash, now]).map(drop)
}

/// Gives a session a new hash after a new proof, so that the old handle is dead (security SE1). Answers whether there was one.
pub fn renew(
    tx: &Tx<'_>,
    old: &[u8; 32],
    new: &[u8; 32],
    methods: Methods,
    now: Millis,
) -> Result<bool, StoreError> {
    let methods = methods.printed();
    Ok(tx.execute(RENEW, values![old, new, &methods, now])? == 1)
}

/// Takes a session over to its account's present generation: whoever raises it keeps the session at hand this way, in
/// the same transaction. Answers whether there was one.
pub fn carry(tx: &Tx<'_>, hash: &[u8; 32]) -> Result<bool, StoreError> {
    Ok(tx.execute(CARRY, values![hash])? == 1)
}

/// Takes every session of an account over to its present generation that was of generation `of`: those that had ended
/// before stay dead.
pub fn carry_all(tx: &Tx<'_>, account: AccountId, of: i64) -> Result<u64, StoreError> {
    tx.execute(CARRY_ALL, values![account, of])
}

/// Ends a session. Answers whether there was one.
pub fn end(tx: &Tx<'_>, hash: &[u8; 32]) -> Result<bool, StoreError> {
    Ok(tx.execute(END, values![hash])? == 1)
}

/// Ends a session by the name it has in its owner's list; nobody else's. Answers whether there was one.
pub fn end_by_id(tx: &Tx<'_>, account: AccountId, id: &str) -> Result<bool, StoreError> {
    Ok(tx.execute(END_BY_ID, values![account, id])? == 1)
}

/// Ends every session of an account but `except`. Answers how many there were.
pub fn end_all(tx: &Tx<'_>, account: AccountId, except: Option<&[u8; 32]>) -> Result<u64, StoreError> {
    match except {
        Some(hash) => tx.execute(END_OTHERS, values![account, hash]),
        None => tx.execute(END_ALL, values![account]),
    }
}

fn read(row: &Row) -> Result<Session, StoreError> {
    Ok(Session {
        hash: row.array(0)?,
        id: row.text(1)?.to_owned(),
        account_id: AccountId(row.int(2)?),
        account_generation: row.int(3)?,
        global_generation: row.int(4)?,
        authenticated_at: row.int(5)?,
        created_at: row.int(6)?,
        seen_at: row.int(7)?,
        expires_at: row.int(8)?,
        source: row.text(9)?.to_owned(),
        user_agent: row.text(10)?.to_owned(),
        methods: Methods::from_printed(row.text(11)?),
    })
}
