//! Authorization codes: each opens its grant once.
//!
//! Owns: that the one use is one conditional statement, with the app inside the key. A code is part of its grant's row, since
//! each grant has one at most, and most codes are used. Hands over: remembering to `grant`, hashing and sealing to `crypto`,
//! the retry window to `service`, which calls it.

use setaria_identity::clock::{DAY, Millis};
use setaria_identity::grant::{Code, CodeKey, Use};
use setaria_identity::id::{AccountId, AppId, GrantId, TokenId};
use setaria_identity::scope::ScopeSet;

use crate::grant::{PROLONGED_BY, living};
use crate::statement::{statements, values};
use crate::token::Rotated;
use crate::{Conn, StoreError, Tx};

statements! {
    FORMER = "SELECT id FROM grants WHERE code_hash = $1";
    USABLE = concat!("SELECT grants.account_id, grants.scopes, grants.redirect_uri FROM grants", living!(),
        " AND grants.id = $1 AND COALESCE(grants.code_proof, grants.code_hash) = $2 AND grants.app_id = $3 \
        AND grants.code_used_at IS NULL AND grants.code_expires_at > $4");
    FIND = "SELECT redirect_uri, code_expires_at, code_used_at, first_token_id FROM grants \
        WHERE id = $1 AND COALESCE(code_proof, code_hash) = $2 AND app_id = $3 AND code_expires_at > $4";
    CONSUME = "UPDATE grants SET code_used_at = $4, first_token_id = $5, \
        expires_at = CASE WHEN expires_at < $6 THEN $7 ELSE expires_at END \
        WHERE id = $1 AND COALESCE(code_proof, code_hash) = $2 AND app_id = $3 AND code_used_at IS NULL \
        AND code_expires_at > $4 AND revoked_at IS NULL";
}

/// How long an expired code is remembered, in milliseconds, so that its reuse is still noticed (security AZ11).
pub(crate) const KEPT: Millis = DAY;

/// The grant that a code is of: its text names it, but for those issued before texts began with a number.
fn grant_of(conn: &Conn<'_>, code: &CodeKey) -> Result<Option<GrantId>, StoreError> {
    if code.grant_id.is_some() {
        return Ok(code.grant_id);
    }
    let row = conn.row(FORMER, values![&code.hash])?;
    row.map(|row| row.int(0).map(GrantId)).transpose()
}

/// What a code that may be used at `now` would give, and the redirect URI of its authorization: it is that app's, in time and
/// unused, and its family lives. `None` says only that it is not all of that.
pub fn usable(
    conn: &Conn<'_>,
    code: &CodeKey,
    app: AppId,
    now: Millis,
) -> Result<Option<(Rotated, Option<String>)>, StoreError> {
    let Some(grant_id) = grant_of(conn, code)? else {
        return Ok(None);
    };
    let Some(row) = conn.row(USABLE, values![grant_id, &code.hash, app, now])? else {
        return Ok(None);
    };
    let given = Rotated {
        grant_id,
        account_id: AccountId(row.int(0)?),
        scopes: ScopeSet::from_printed(row.text(1)?),
    };
    Ok(Some((given, row.opt_text(2)?.map(str::to_owned))))
}

/// The code of that key, if it was issued to that app, and its grant; used ones too, and those that expired within a day
/// before `now`, so that a reuse is noticed.
pub fn find(
    conn: &Conn<'_>,
    code: &CodeKey,
    app: AppId,
    now: Millis,
) -> Result<Option<(GrantId, Code)>, StoreError> {
    let Some(grant_id) = grant_of(conn, code)? else {
        return Ok(None);
    };
    let seen = now.saturating_sub(KEPT);
    let Some(row) = conn.row(FIND, values![grant_id, &code.hash, app, seen])? else {
        return Ok(None);
    };
    let used = row.opt_int(2)?.zip(row.opt_int(3)?);
    let code = Code {
        hash: code.hash,
        redirect_uri: row.opt_text(0)?.map(str::to_owned),
        expires_at: row.int(1)?,
        used: used.map(|(at, gave)| Use {
            at,
            gave: TokenId(gave),
        }),
    };
    Ok(Some((grant_id, code)))
}

/// Uses the code up for the pair `gave`, which lives until `lives_until`. Answers whether this was its first use, in time and
/// by its own app: of any number at once, one is told so.
pub fn consume(
    tx: &Tx<'_>,
    code: &CodeKey,
    app: AppId,
    now: Millis,
    gave: TokenId,
    lives_until: Millis,
) -> Result<bool, StoreError> {
    let Some(grant_id) = grant_of(tx, code)? else {
        return Ok(false);
    };
    let kept = lives_until.saturating_add(PROLONGED_BY);
    let values = values![grant_id, &code.hash, app, now, gave, lives_until, kept];
    Ok(tx.execute(CONSUME, values)? == 1)
}
