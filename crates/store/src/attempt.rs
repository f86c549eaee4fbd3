//! Attempts: how much of a rate somebody has used up (security PW5).
//!
//! Owns: that one statement both checks and charges, so that parallel attempts cannot slip past. Hands over: the
//! arithmetic to `identity::limit`, what an id stands for to `service`, which calls it.

use setaria_identity::clock::{DAY, Millis};
use setaria_identity::limit::Rate;

use crate::statement::{statements, values};
use crate::{StoreError, Tx};

statements! {
    CHARGE = "INSERT INTO attempt (id, tat, streak, expires_at) VALUES ($1, $2, 1, $3) \
        ON CONFLICT (id) DO UPDATE SET \
        tat = CASE WHEN attempt.tat > $4 THEN attempt.tat + $5 ELSE $2 END, \
        streak = CASE WHEN attempt.expires_at > $4 THEN attempt.streak + 1 ELSE 1 END, \
        expires_at = CASE WHEN attempt.tat + $5 > $3 THEN attempt.tat + $5 ELSE $3 END \
        WHERE attempt.tat <= $6 AND (attempt.streak < $7 OR attempt.expires_at <= $4) RETURNING streak";
    STATE = "SELECT tat, streak, expires_at FROM attempt WHERE id = $1";
    GIVE_BACK = "UPDATE attempt SET tat = tat - $2 WHERE id = $1 AND tat > $3";
    CLEAR = "DELETE FROM attempt WHERE id = $1";
}

/// How long a streak is remembered after its last charge, in milliseconds.
const STREAK_KEPT: Millis = DAY;

/// What became of an attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Charge {
    /// It may go on.
    Passed {
        /// How many were charged in a row since the last [`clear`], this one included.
        streak: i64,
    },
    /// It must wait.
    Limited {
        /// How long, in milliseconds.
        wait_ms: Millis,
    },
}

/// Charges one attempt to `id` if the rate and the streak allow it. After `max_streak` charges in a row without a
/// [`clear`], none passes until a day after the last; `i64::MAX` means that the rate alone decides.
pub fn charge(
    tx: &Tx<'_>,
    id: &[u8; 32],
    rate: Rate,
    max_streak: i64,
    now: Millis,
) -> Result<Charge, StoreError> {
    let refused = rate.wait(0, now);
    if refused > 0 || max_streak < 1 {
        return Ok(Charge::Limited {
            wait_ms: refused.max(rate.interval),
        });
    }
    let fresh = now + rate.interval;
    let expires_at = if max_streak == i64::MAX {
        fresh
    } else {
        fresh.max(now + STREAK_KEPT)
    };
    let latest = now + rate.horizon() - rate.interval;
    let values = values![id, fresh, expires_at, now, rate.interval, latest, max_streak];
    match tx.returning_row(CHARGE, values)? {
        Some(row) => Ok(Charge::Passed { streak: row.int(0)? }),
        None => limited(tx, id, rate, max_streak, now),
    }
}

/// Takes one charge back, if what it used up has not come back by itself: the attempt was none that counts.
pub fn give_back(tx: &Tx<'_>, id: &[u8; 32], rate: Rate, now: Millis) -> Result<(), StoreError> {
    tx.execute(GIVE_BACK, values![id, rate.interval, now]).map(drop)
}

/// Forgets all charges: the attempt has succeeded.
pub fn clear(tx: &Tx<'_>, id: &[u8; 32]) -> Result<(), StoreError> {
    tx.execute(CLEAR, values![id]).map(drop)
}

fn limited(
    tx: &Tx<'_>,
    id: &[u8; 32],
    rate: Rate,
    max_streak: i64,
    now: Millis,
) -> Result<Charge, StoreError> {
    // The charge was refused by this very row, in this transaction.
    let row = tx
        .row(STATE, values![id])?
        .ok_or(StoreError::Abort("the attempt's row is gone"))?;
    let (tat, streak, expires_at) = (row.int(0)?, row.int(1)?, row.int(2)?);
    let streak_wait = if streak >= max_streak { expires_at - now } else { 0 };
    Ok(Charge::Limited {
        wait_ms: rate.wait(tat, now).max(streak_wait),
    })
}
