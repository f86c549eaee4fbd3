//! Cleaning: taking away what has outlived its use, so that nothing grows for ever.
//!
//! Owns: when each kind of row may go that has an index for it; grants and tokens have none and are `walk`'s. Each call is bounded, so that it never holds the writer long; `service` calls it
//! again while [`Swept::most`] says that more may wait.

use setaria_identity::clock::Millis;

use crate::statement::{statements, values};
use crate::{StoreError, Tx};

statements! {
    FORMER_TOKENS = "DELETE FROM former_token WHERE hash IN \
        (SELECT hash FROM former_token WHERE dies_at <= $1 ORDER BY dies_at LIMIT $2)";
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

/// What one call took away.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Swept {
    /// Hashes of tokens whose texts do not begin with their ids.
    pub former_tokens: u64,
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
            self.former_tokens,
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
    let upto = |sql| tx.execute(sql, values![now, limit]);
    Ok(Swept {
        former_tokens: upto(FORMER_TOKENS)?,
        sessions: upto(SESSIONS)?,
        nonces: upto(NONCES)?,
        attempts: upto(ATTEMPTS)?,
        challenges: upto(CHALLENGES)?,
        spent: upto(SPENT)?,
        letters: upto(LETTERS)?,
        activities: upto(ACTIVITIES)?,
        trusted: upto(TRUSTED)?,
        qr: upto(QR)?,
        recoveries: upto(RECOVERIES)?,
        invitations: upto(INVITATIONS)?,
        requests: upto(REQUESTS)?,
    })
}
