//! Authorization codes: each opens its grant once.
//!
//! Owns: that the one use is one conditional statement, with the app inside the key. Hands over: hashing and sealing
//! to `crypto`, the retry window to `service`, which calls it.

use setaria_identity::clock::Millis;
use setaria_identity::grant::{Code, Use};
use setaria_identity::id::AppId;

use crate::statement::{statements, values};
use crate::{Conn, StoreError, Tx};

statements! {
    INSERT = "INSERT INTO code (hash, grant_id, app_id, redirect_uri, expires_at) VALUES ($1, $2, $3, $4, $5)";
    FIND = "SELECT hash, grant_id, app_id, redirect_uri, expires_at, used_at, answer FROM code \
        WHERE hash = $1 AND app_id = $2";
    CONSUME = "UPDATE code SET used_at = $3, answer = $4 \
        WHERE hash = $1 AND app_id = $2 AND used_at IS NULL AND expires_at > $3";
}

/// Remembers a fresh code: its `used` is not looked at.
pub fn insert(tx: &Tx<'_>, code: &Code) -> Result<(), StoreError> {
    let values = values![
        &code.hash,
        &code.grant_id,
        code.app_id,
        code.redirect_uri.as_deref(),
        code.expires_at
    ];
    tx.execute(INSERT, values).map(drop)
}

/// The code with that hash, if it was issued to that app; used and expired ones too, so that a reuse is noticed.
pub fn find(conn: &Conn<'_>, hash: &[u8; 32], app: AppId) -> Result<Option<Code>, StoreError> {
    let Some(row) = conn.row(FIND, values![hash, app])? else {
        return Ok(None);
    };
    let answer = row.opt_bytes(6)?.map(<[u8]>::to_vec);
    Ok(Some(Code {
        hash: row.array(0)?,
        grant_id: row.array(1)?,
        app_id: AppId(row.int(2)?),
        redirect_uri: row.opt_text(3)?.map(str::to_owned),
        expires_at: row.int(4)?,
        used: row.opt_int(5)?.map(|at| Use { at, answer }),
    }))
}

/// Uses the code up and keeps the sealed answer for the retry window, if the app has one (decision A25). Answers
/// whether this was its first use, in time and by its own app: of any number at once, one is told so.
pub fn consume(
    tx: &Tx<'_>,
    hash: &[u8; 32],
    app: AppId,
    now: Millis,
    answer: Option<&[u8]>,
) -> Result<bool, StoreError> {
    Ok(tx.execute(CONSUME, values![hash, app, now, answer])? == 1)
}
