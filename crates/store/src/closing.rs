//! Closing an account: asked for, called off, made final.
//!
//! Owns: that everything that is the person's goes in one transaction, and that only the number stays, so that nobody else
//! ever gets it (security WB9). Hands over: letters and waiting to `service`, which calls it. Dead grants and what hangs from
//! them go with the cleaner.

use setaria_identity::clock::Millis;
use setaria_identity::id::AccountId;

use crate::statement::{statements, values};
use crate::{Conn, StoreError, Tx, block, friend, friend_request};

statements! {
    ASK = "UPDATE account SET status = 'closing', closes_at = $3, generation = generation + 1 \
        WHERE id = $1 AND generation = $2 AND status = 'active'";
    KEEP = "UPDATE account SET status = 'active', closes_at = NULL \
        WHERE id = $1 AND generation = $2 AND status = 'closing'";
    DUE = "SELECT id FROM account WHERE closes_at <= $1 AND status = 'closing' ORDER BY closes_at LIMIT $2";
    FINISH = "UPDATE account SET status = 'closed', closes_at = NULL, nickname = '', password_hash = '', \
        language = NULL, region = NULL, icon_version = 0, findable = FALSE, shown_to_apps = FALSE, \
        generation = generation + 1 WHERE id = $1 AND status = 'closing' AND closes_at <= $2";
    CONTACTS = "DELETE FROM contact WHERE account_id = $1";
    PICTURES = "DELETE FROM picture WHERE account_id = $1";
    CONSENTS = "DELETE FROM consent WHERE account_id = $1";
    SESSIONS = "DELETE FROM session WHERE account_id = $1";
    CHALLENGES = "DELETE FROM challenge WHERE account_id = $1";
    ACTIVITIES = "DELETE FROM activity WHERE account_id = $1";
    PASSKEYS = "DELETE FROM passkey WHERE account_id = $1";
    TOTP = "DELETE FROM totp WHERE account_id = $1";
    RECOVERY_CODES = "DELETE FROM recovery_code WHERE account_id = $1";
    TRUSTED = "DELETE FROM trusted_device WHERE account_id = $1";
    RECOVERIES = "DELETE FROM recovery WHERE account_id = $1";
}

/// What is a person's own, besides what they have with others. A sign-in by picture is over within minutes and goes by itself.
const OWN: [&str; 11] = [
    CONTACTS,
    PICTURES,
    CONSENTS,
    SESSIONS,
    CHALLENGES,
    ACTIVITIES,
    PASSKEYS,
    TOTP,
    RECOVERY_CODES,
    TRUSTED,
    RECOVERIES,
];

/// Marks an active account of generation `of` to be closed, which kills every session and grant. Answers whether it was one.
pub fn ask(tx: &Tx<'_>, id: AccountId, of: i64, closes_at: Millis) -> Result<bool, StoreError> {
    Ok(tx.execute(ASK, values![id, of, closes_at])? == 1)
}

/// Calls closing off for an account of generation `of`. Answers whether it was being closed.
pub fn keep(tx: &Tx<'_>, id: AccountId, of: i64) -> Result<bool, StoreError> {
    Ok(tx.execute(KEEP, values![id, of])? == 1)
}

/// Up to `limit` accounts whose time is over.
pub fn due(conn: &Conn<'_>, now: Millis, limit: i64) -> Result<Vec<AccountId>, StoreError> {
    conn.rows(DUE, values![now, limit])?
        .iter()
        .map(|row| row.int(0).map(AccountId))
        .collect()
}

/// Makes it final. `false` when the account was kept after all.
pub fn finish(tx: &Tx<'_>, id: AccountId, now: Millis) -> Result<bool, StoreError> {
    if tx.execute(FINISH, values![id, now])? != 1 {
        return Ok(false);
    }
    for sql in OWN {
        tx.execute(sql, values![id])?;
    }
    friend::delete_of(tx, id)?;
    friend_request::delete_of(tx, id)?;
    block::delete_of(tx, id)?;
    Ok(true)
}
