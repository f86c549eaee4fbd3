//! The cleaner's walk through grants and token pairs.
//!
//! Owns: when they, codes and sealed answers may go. An index for it would be paid for by each of their writes; so the walk goes
//! through them in the order of their ids, which is that of time, and comes round again. Each step is bounded, so that it never
//! holds the writer long. Hands over: all else that is cleaned to `clean`. `service` calls it.

use setaria_identity::clock::{DAY, Millis};
use setaria_identity::grant::RETRY_WINDOW;
use setaria_identity::id::{GrantId, TokenId};

use crate::code;
use crate::statement::{statements, values};
use crate::{StoreError, Tx};

statements! {
    NEXT_GRANTS = "SELECT count(*), max(id) FROM (SELECT id FROM grants WHERE id > $1 ORDER BY id LIMIT $2) AS ahead";
    NEXT_TOKENS = "SELECT count(*), max(id) FROM \
        (SELECT id FROM token WHERE id > $1 AND id < $2 ORDER BY id LIMIT $3) AS ahead";
    ANSWERS = "UPDATE token SET answer = NULL WHERE id > $1 AND id <= $2 AND answer IS NOT NULL AND id < $3";
    CODES = "UPDATE grants SET code_hash = NULL, code_proof = NULL, redirect_uri = NULL \
        WHERE id > $1 AND id <= $2 AND COALESCE(code_proof, code_hash) IS NOT NULL AND code_expires_at <= $3";
    GRANTS = "DELETE FROM grants WHERE id > $1 AND id <= $2 AND expires_at <= $3";
    TOKENS = "DELETE FROM token WHERE id > $1 AND id <= $2 AND (access_expires_at <= $3 \
        AND (refresh_used_at <= $4 OR refresh_used_at IS NULL AND refresh_expires_at <= $3) \
        OR NOT EXISTS (SELECT 1 FROM grants WHERE grants.id = token.grant_id))";
}

/// How long a used refresh token is remembered, in milliseconds, so that its reuse is noticed.
const USED_KEPT: Millis = DAY;

/// How far the cleaner has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Walk {
    /// None at the end.
    grants: Option<GrantId>,
    /// None at the end.
    tokens: Option<TokenId>,
    /// Answers are only in the youngest rows, so they have a walk of their own; those that a crash left behind it go with the
    /// long one.
    answers: TokenId,
    is_behind: bool,
}

impl Walk {
    /// From the beginning, but for answers: from those given at `answers_since` on, in unix milliseconds.
    pub fn begin(answers_since: Millis) -> Self {
        Self {
            grants: Some(GrantId(0)),
            tokens: Some(TokenId(0)),
            answers: TokenId::before(answers_since),
            is_behind: false,
        }
    }

    /// Whether it has come to its end; the next step begins anew.
    pub fn is_over(&self) -> bool {
        self.grants.is_none() && self.tokens.is_none()
    }

    /// Whether answers wait that may go already.
    pub fn is_behind(&self) -> bool {
        self.is_behind
    }

    fn on(self) -> Self {
        if self.is_over() {
            return Self {
                grants: Some(GrantId(0)),
                tokens: Some(TokenId(0)),
                ..self
            };
        }
        self
    }
}

/// What one step took away.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Walked {
    /// Sealed answers beside tokens, past the retry window (decision A25).
    pub answers: u64,
    /// Codes whose grants stay.
    pub codes: u64,
    /// Token pairs.
    pub tokens: u64,
    /// Grants.
    pub grants: u64,
}

impl Walked {
    /// The most that went of one kind.
    pub fn most(&self) -> u64 {
        self.answers.max(self.codes).max(self.tokens).max(self.grants)
    }
}

/// Walks `limit` rows further through grants, tokens, and answers whose window has closed; takes away what may go, and answers
/// how far that came.
pub fn step(tx: &Tx<'_>, now: Millis, limit: i64, walk: Walk) -> Result<(Walked, Walk), StoreError> {
    let (mut walk, mut walked) = (walk.on(), Walked::default());
    // Grants first: tokens are found to have none any more.
    if let Some(from) = walk.grants {
        walk.grants = walk_grants(tx, now, limit, from, &mut walked)?;
    }
    if let Some(from) = walk.tokens {
        walk.tokens = walk_tokens(tx, now, limit, from, &mut walked)?;
    }
    (walk.answers, walk.is_behind) = follow(tx, now, limit, walk.answers, &mut walked)?;
    Ok((walked, walk))
}

fn walk_grants(
    tx: &Tx<'_>,
    now: Millis,
    limit: i64,
    from: GrantId,
    walked: &mut Walked,
) -> Result<Option<GrantId>, StoreError> {
    let row = tx.row(NEXT_GRANTS, values![from, limit])?;
    let Some(to) = row.map(|row| row.opt_int(1)).transpose()?.flatten() else {
        return Ok(None);
    };
    walked.grants = tx.execute(GRANTS, values![from, to, now])?;
    walked.codes = tx.execute(CODES, values![from, to, now.saturating_sub(code::KEPT)])?;
    Ok(Some(GrantId(to)))
}

fn walk_tokens(
    tx: &Tx<'_>,
    now: Millis,
    limit: i64,
    from: TokenId,
    walked: &mut Walked,
) -> Result<Option<TokenId>, StoreError> {
    let (_, Some(to)) = next_tokens(tx, from, TokenId(i64::MAX), limit)? else {
        return Ok(None);
    };
    walked.tokens = tx.execute(TOKENS, values![from, to, now, now.saturating_sub(USED_KEPT)])?;
    walked.answers += take_answers(tx, now, from, to)?;
    Ok(Some(to))
}

/// Takes away the answers whose window has closed since the last call; also answers whether there are more.
fn follow(
    tx: &Tx<'_>,
    now: Millis,
    limit: i64,
    from: TokenId,
    walked: &mut Walked,
) -> Result<(TokenId, bool), StoreError> {
    let window = TokenId::before(now.saturating_sub(RETRY_WINDOW).saturating_add(1));
    let (count, Some(to)) = next_tokens(tx, from, window, limit)? else {
        return Ok((from, false));
    };
    walked.answers += take_answers(tx, now, from, to)?;
    Ok((to, count >= limit))
}

fn take_answers(tx: &Tx<'_>, now: Millis, from: TokenId, to: TokenId) -> Result<u64, StoreError> {
    let closed = now.saturating_sub(RETRY_WINDOW);
    let given_before = TokenId::before(closed.saturating_add(1));
    tx.execute(ANSWERS, values![from, to, given_before])
}

/// How many of the next `limit` pairs are there, and the last of them.
fn next_tokens(
    tx: &Tx<'_>,
    from: TokenId,
    before: TokenId,
    limit: i64,
) -> Result<(i64, Option<TokenId>), StoreError> {
    let Some(row) = tx.row(NEXT_TOKENS, values![from, before, limit])? else {
        return Ok((0, None));
    };
    Ok((row.int(0)?, row.opt_int(1)?.map(TokenId)))
}
