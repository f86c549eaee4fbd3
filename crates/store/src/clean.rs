//! Cleaning: taking away what has outlived its use, so that nothing grows for ever.
//!
//! Owns: when each kind of row may go. Each call is bounded, so that it never holds the writer long; `service` calls it
//! again while [`Swept::most`] says that more may wait.

use setaria_identity::clock::{DAY, Millis};
use setaria_identity::grant::RETRY_WINDOW;

use crate::statement::{statements, values};
use crate::{StoreError, Tx};

statements! {
    CODE_ANSWERS = "UPDATE code SET answer = NULL WHERE hash IN \
        (SELECT hash FROM code WHERE answer IS NOT NULL AND used_at <= $1 ORDER BY used_at LIMIT $2)";
    TOKEN_ANSWERS = "UPDATE token SET answer = NULL WHERE access_hash IN (SELECT access_hash FROM token \
        WHERE answer IS NOT NULL AND refresh_used_at <= $1 ORDER BY refresh_used_at LIMIT $2)";
    CODES = "DELETE FROM code WHERE hash IN \
        (SELECT hash FROM code WHERE expires_at <= $1 ORDER BY expires_at LIMIT $2)";
    TOKENS = "DELETE FROM token WHERE access_hash IN \
        (SELECT access_hash FROM token WHERE dies_at <= $1 ORDER BY dies_at LIMIT $2)";
    TOKENS_OF_GRANTS = "DELETE FROM token WHERE access_hash IN (SELECT token.access_hash FROM grants \
        JOIN token ON token.grant_id = grants.id WHERE grants.expires_at <= $1 ORDER BY grants.expires_at LIMIT $2)";
    GRANTS = "DELETE FROM grants WHERE id IN (SELECT id FROM grants WHERE expires_at <= $1 \
        AND NOT EXISTS (SELECT 1 FROM token WHERE token.grant_id = grants.id) ORDER BY expires_at LIMIT $2)";
    SESSIONS = "DELETE FROM session WHERE hash IN \
        (SELECT hash FROM session WHERE expires_at <= $1 ORDER BY expires_at LIMIT $2)";
    NONCES = "DELETE FROM nonce WHERE id IN \
        (SELECT id FROM nonce WHERE expires_at <= $1 ORDER BY expires_at LIMIT $2)";
    ATTEMPTS = "DELETE FROM attempt WHERE id IN \
        (SELECT id FROM attempt WHERE expires_at <= $1 ORDER BY expires_at LIMIT $2)";
    CHALLENGES = "DELETE FROM challenge WHERE id IN \
        (SELECT id FROM challenge WHERE expires_at <= $1 ORDER BY expires_at LIMIT $2)";
    SPENT = "DELETE FROM spent WHERE id IN \
        (SELECT id FROM spent WHERE expires_at <= $1 ORDER BY expires_at LIMIT $2)";
    LETTERS = "DELETE FROM outbox WHERE id IN \
        (SELECT id FROM outbox WHERE dies_at <= $1 ORDER BY dies_at LIMIT $2)";
    ACTIVITIES = "DELETE FROM activity WHERE id IN \
        (SELECT id FROM activity WHERE dies_at <= $1 ORDER BY dies_at LIMIT $2)";
    TRUSTED = "DELETE FROM trusted_device WHERE hash IN \
        (SELECT hash FROM trusted_device WHERE expires_at <= $1 ORDER BY expires_at LIMIT $2)";
    QR = "DELETE FROM qr_sign_in WHERE hash IN \
        (SELECT hash FROM qr_sign_in WHERE expires_at <= $1 ORDER BY expires_at LIMIT $2)";
    RECOVERIES = "DELETE FROM recovery WHERE account_id IN \
        (SELECT account_id FROM recovery WHERE expires_at <= $1 ORDER BY expires_at LIMIT $2)";
    INVITATIONS = "DELETE FROM invitation WHERE hash IN \
        (SELECT hash FROM invitation WHERE expires_at <= $1 ORDER BY expires_at LIMIT $2)";
    REQUESTS = "DELETE FROM friend_request WHERE id IN \
        (SELECT id FROM friend_request WHERE expires_at <= $1 ORDER BY expires_at LIMIT $2)";
}

/// How long an expired code stays, in milliseconds, so that its reuse is still noticed (security AZ11).
const CODE_KEPT: Millis = DAY;

/// What one call took away.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Swept {
    /// Sealed answers to used codes and refresh tokens, past the retry window (decision A25).
    pub answers: u64,
    /// Codes.
    pub codes: u64,
    /// Token pairs.
    pub tokens: u64,
    /// Grants.
    pub grants: u64,
    /// Sessions.
    pub sessions: u64,
    /// Nonces.
    pub nonces: u64,
    /// Attempts.
    pub attempts: u64,
    /// Challenges.
    pub challenges: u64,
    /// What is spent.
    pub spent: u64,
    /// Parcels that nobody could deliver in time.
    pub letters: u64,
    /// Entries of activity.
    pub activities: u64,
    /// Trusted devices.
    pub trusted: u64,
    /// Sign-ins by picture.
    pub qr: u64,
    /// Recoveries that nobody finished.
    pub recoveries: u64,
    /// Invitations.
    pub invitations: u64,
    /// Requests for friendship.
    pub requests: u64,
}

impl Swept {
    /// The most that went of one kind: when it reaches the limit that was given, more may wait.
    pub fn most(&self) -> u64 {
        let counts = [
            self.answers,
            self.codes,
            self.tokens,
            self.grants,
            self.sessions,
            self.nonces,
            self.attempts,
            self.challenges,
            self.spent,
            self.letters,
            self.activities,
            self.trusted,
            self.qr,
            self.recoveries,
            self.invitations,
            self.requests,
        ];
        counts.into_iter().max().unwrap_or_default()
    }
}

/// Takes away up to `limit` rows by each of its statements.
pub fn sweep(tx: &Tx<'_>, now: Millis, limit: i64) -> Result<Swept, StoreError> {
    let upto = |sql, mark: Millis| tx.execute(sql, values![mark, limit]);
    let answered = now - RETRY_WINDOW;
    Ok(Swept {
        answers: upto(CODE_ANSWERS, answered)? + upto(TOKEN_ANSWERS, answered)?,
        codes: upto(CODES, now - CODE_KEPT)?,
        tokens: upto(TOKENS, now)? + upto(TOKENS_OF_GRANTS, now)?,
        grants: upto(GRANTS, now)?,
        sessions: upto(SESSIONS, now)?,
        nonces: upto(NONCES, now)?,
        attempts: upto(ATTEMPTS, now)?,
        challenges: upto(CHALLENGES, now)?,
        spent: upto(SPENT, now)?,
        letters: upto(LETTERS, now)?,
        activities: upto(ACTIVITIES, now)?,
        trusted: upto(TRUSTED, now)?,
        qr: upto(QR, now)?,
        recoveries: upto(RECOVERIES, now)?,
        invitations: upto(INVITATIONS, now)?,
        requests: upto(REQUESTS, now)?,
    })
}
