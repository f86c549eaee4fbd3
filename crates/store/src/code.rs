//! Authorization codes: each opens its grant once.
//!
//! Owns: that the one use is one conditional statement, with the app inside the key. A code is part of its grant's row, since
//! each grant has one at most, and most codes are used. Hands over: remembering to `grant`, hashing and sealing to `crypto`,
//! the retry window to `service`, which calls it.

use setaria_identity::clock::{DAY, Millis};
use setaria_identity::grant::{Code, Use};
use setaria_identity::id::{AccountId, AppId, GrantId, TokenId};
use setaria_identity::scope::ScopeSet;

use crate::grant::{PROLONGED_BY, living};
use crate::statement::{statements, values};
use crate::token::Rotated;
use crate::{Conn, StoreError, Tx};

statements! {
    USABLE = concat!("SELECT grants.id, grants.account_id, grants.scopes, grants.redirect_uri FROM grants", living!(),
        " AND grants.code_hash = $1 AND grants.app_id = $2 AND grants.code_used_at IS NULL \
        AND grants.code_expires_at > $3");
    FIND = "SELECT id, code_hash, redirect_uri, code_expires_at, code_used_at, first_token_id FROM grants \
        WHERE code_hash = $1 AND app_id = $2 AND code_expires_at > $3";
    CONSUME = "UPDATE grants SET code_used_at = $3, first_token_id = $4, \
        expires_at = CASE WHEN expires_at < $5 THEN $6 ELSE expires_at END \
        WHERE code_hash = $1 AND app_id = $2 AND code_used_at IS NULL AND code_expires_at > $3 \
        AND revoked_at IS NULL";
}

/// How long an expired code is remembered, in milliseconds, so that its reuse is still noticed (security AZ11).
pub(crate) const KEPT: Millis = DAY;

/// What a code that may be used at `now` would give, and the redirect URI of its authorization: it is that app's, in time and
/// unused, and its family lives. `None` says only that it is not all of that.
pub fn usable(
    conn: &Conn<'_>,
    hash: &[u8; 32],
    app: AppId,
    now: Millis,
) -> Result<Option<(Rotated, Option<String>)>, StoreError> {
    let Some(row) = conn.row(USABLE, values![hash, app, now])? else {
        return Ok(None);
    };
    let given = Rotated {
        grant_id: GrantId(row.int(0)?),
        account_id: AccountId(row.int(1)?),
        scopes: ScopeSet::from_printed(row.text(2)?),
    };
    Ok(Some((given, row.opt_text(3)?.map(str::to_owned))))
}

/// The code with that hash, if it was issued to that app, and its grant; used ones too, and those that expired within a day
/// before `now`, so that a reuse is noticed.
pub fn find(
    conn: &Conn<'_>,
    hash: &[u8; 32],
    app: AppId,
    now: Millis,
) -> Result<Option<(GrantId, Code)>, StoreError> {
    let Some(row) = conn.row(FIND, values![hash, app, now.saturating_sub(KEPT)])? else {
        return Ok(None);
    };
    let used = row.opt_int(4)?.zip(row.opt_int(5)?);
    let code = Code {
        hash: row.array(1)?,
        redirect_uri: row.opt_text(2)?.map(str::to_owned),
        expires_at: row.int(3)?,
        used: used.map(|(at, gave)| Use {
            at,
            gave: TokenId(gave),
        }),
    };
    Ok(Some((GrantId(row.int(0)?), code)))
}

/// Uses the code up for the pair `gave`, which lives until `lives_until`. Answers whether this was its first use, in time and
/// by its own app: of any number at once, one is told so.
pub fn consume(
    tx: &Tx<'_>,
    hash: &[u8; 32],
    app: AppId,
    now: Millis,
    gave: TokenId,
    lives_until: Millis,
) -> Result<bool, StoreError> {
    let kept = lives_until.saturating_add(PROLONGED_BY);
    Ok(tx.execute(CONSUME, values![hash, app, now, gave, lives_until, kept])? == 1)
}
