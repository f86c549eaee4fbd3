//! Grants: one authorization each, the family of its code and its tokens.
//!
//! Owns: whether a family lives, decided in one statement from its revocation, its account, its app and all three
//! generations. Hands over: the members to `code` and `token`. `service` calls it.

use setaria_identity::clock::{DAY, Millis};
use setaria_identity::grant::{Code, Generations, Grant};
use setaria_identity::id::{AccountId, AppId, GrantId};
use setaria_identity::scope::ScopeSet;

use crate::statement::{statements, values};
use crate::{Conn, StoreError, Tx};

/// Joins and conditions under which a row of `grants` lives; `token` asks the same of a token's family.
macro_rules! living {
    () => {
        " JOIN account ON account.id = grants.account_id JOIN app ON app.id = grants.app_id \
         JOIN setting ON setting.name = 'global_generation' \
         WHERE grants.revoked_at IS NULL AND account.status = 'active' AND app.enabled \
         AND grants.account_generation = account.generation AND grants.app_generation = app.generation \
         AND grants.global_generation = CAST(setting.value AS BIGINT)"
    };
}
pub(crate) use living;

statements! {
    INSERT = "INSERT INTO grants (id, account_id, app_id, scopes, account_generation, app_generation, \
        global_generation, device_id, created_at, expires_at, code_proof, redirect_uri, code_expires_at) \
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)";
    GENERATIONS = "SELECT account.generation, app.generation, CAST(setting.value AS BIGINT) FROM account \
        JOIN app ON app.id = $2 JOIN setting ON setting.name = 'global_generation' WHERE account.id = $1";
    FIND = concat!("SELECT grants.id, grants.account_id, grants.app_id, grants.scopes, grants.account_generation, \
        grants.app_generation, grants.global_generation, grants.device_id, grants.created_at FROM grants", living!(),
        " AND grants.id = $1");
    REVOKE = "UPDATE grants SET revoked_at = $2, expires_at = CASE WHEN expires_at < $3 THEN expires_at ELSE $3 END \
        WHERE id = $1 AND revoked_at IS NULL";
    REVOKE_FOR = "UPDATE grants SET revoked_at = $3, \
        expires_at = CASE WHEN expires_at < $4 THEN expires_at ELSE $4 END \
        WHERE account_id = $1 AND app_id = $2 AND revoked_at IS NULL";
    REVOKE_ALL = "UPDATE grants SET revoked_at = $2, \
        expires_at = CASE WHEN expires_at < $3 THEN expires_at ELSE $3 END \
        WHERE account_id = $1 AND revoked_at IS NULL";
    PROLONG = "UPDATE grants SET expires_at = $3 WHERE id = $1 AND expires_at < $2 AND revoked_at IS NULL";
}

/// How long the rows of a revoked family stay, in milliseconds: long enough to look into what happened.
const REVOKED_KEPT: Millis = DAY;

/// How much longer than asked a family is kept, in milliseconds, so that its row is written once a week at most and
/// not with each refresh.
pub(crate) const PROLONGED_BY: Millis = 7 * DAY;

/// The generations that a grant of this person to this app is made under, if both are there.
pub fn generations(
    conn: &Conn<'_>,
    account: AccountId,
    app: AppId,
) -> Result<Option<Generations>, StoreError> {
    let Some(row) = conn.row(GENERATIONS, values![account, app])? else {
        return Ok(None);
    };
    Ok(Some(Generations {
        account: row.int(0)?,
        app: row.int(1)?,
        global: row.int(2)?,
    }))
}

/// Remembers a grant, with the code that opens it, if one does: the code's `used` is not looked at. The cleaner may take it
/// away after `expires_at`, and its tokens then. `Conflict` when its id is taken.
pub fn insert(
    tx: &Tx<'_>,
    grant: &Grant,
    expires_at: Millis,
    opened_by: Option<&Code>,
) -> Result<(), StoreError> {
    let scopes = grant.scopes.to_string();
    let values = values![
        grant.id,
        grant.account_id,
        grant.app_id,
        &scopes,
        grant.generations.account,
        grant.generations.app,
        grant.generations.global,
        grant.device_id.as_deref(),
        grant.created_at,
        expires_at,
        opened_by.map(|code| &code.hash),
        opened_by.and_then(|code| code.redirect_uri.as_deref()),
        opened_by.map(|code| code.expires_at),
    ];
    tx.execute(INSERT, values).map(drop)
}

/// The grant with that id, if it lives.
pub fn find(conn: &Conn<'_>, id: GrantId) -> Result<Option<Grant>, StoreError> {
    let Some(row) = conn.row(FIND, values![id])? else {
        return Ok(None);
    };
    Ok(Some(Grant {
        id: GrantId(row.int(0)?),
        account_id: AccountId(row.int(1)?),
        app_id: AppId(row.int(2)?),
        scopes: ScopeSet::from_printed(row.text(3)?),
        generations: Generations {
            account: row.int(4)?,
            app: row.int(5)?,
            global: row.int(6)?,
        },
        device_id: row.opt_text(7)?.map(str::to_owned),
        created_at: row.int(8)?,
    }))
}

/// Kills a family. Answers whether it had not been revoked before.
pub fn revoke(tx: &Tx<'_>, id: GrantId, now: Millis) -> Result<bool, StoreError> {
    Ok(tx.execute(REVOKE, values![id, now, now + REVOKED_KEPT])? == 1)
}

/// Kills everything that a person gave an app. Answers how many families had not been revoked before.
pub fn revoke_for(tx: &Tx<'_>, account: AccountId, app: AppId, now: Millis) -> Result<u64, StoreError> {
    tx.execute(REVOKE_FOR, values![account, app, now, now + REVOKED_KEPT])
}

/// Kills everything that a person gave any app, as a new password or a disabled account must (security PW11). Answers how
/// many families had not been revoked before.
pub fn revoke_all(tx: &Tx<'_>, account: AccountId, now: Millis) -> Result<u64, StoreError> {
    tx.execute(REVOKE_ALL, values![account, now, now + REVOKED_KEPT])
}

/// Keeps the rows of a living family until `expires_at` at least: each issue of a token does this.
pub fn prolong(tx: &Tx<'_>, id: GrantId, expires_at: Millis) -> Result<(), StoreError> {
    tx.execute(PROLONG, values![id, expires_at, expires_at + PROLONGED_BY])
        .map(drop)
}
