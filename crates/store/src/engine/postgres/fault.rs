//! What PostgreSQL says went wrong, in the store's own terms, and what it means for the transaction and the connection.
//!
//! Owns: which error is a conflict, which is passing, which may be tried again, which ends the connection. `session`,
//! `worker`, `nonces` and `watch` call it. No text carries the server's detail, which may quote a row.

use tokio_postgres::error::{DbError, SqlState};

use super::target::chain;
use crate::engine::key::KEYS;
use crate::error::StoreError;

/// Why the database gave no result.
pub(super) enum Fault {
    /// It said so, or the connection broke.
    Told(tokio_postgres::Error),
    /// It did not answer in time.
    Silent,
}

/// What becomes of a transaction, and of its connection, after an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fate {
    /// It ends with its answer.
    Settled,
    /// Another transaction came between; it may succeed when it is run again.
    Again,
    /// The connection is of no use any more. As long as no commit was sent, it may be run again on another.
    Lost,
    /// The connection was lost while committing: whether it took place, nobody knows.
    Unknown,
}

/// The store's word for a fault, and what to do next.
pub(super) fn judge(fault: &Fault) -> (StoreError, Fate) {
    let error = match fault {
        Fault::Silent => return (unavailable("the database did not answer in time"), Fate::Lost),
        Fault::Told(error) => error,
    };
    match error.as_db_error() {
        Some(told) => judge_told(told),
        // The driver's own refusal of a value: the connection is as good as before.
        None if error.to_string().starts_with("error serializing") => {
            (StoreError::Sql(chain(error)), Fate::Settled)
        }
        None => (unavailable(&chain(error)), Fate::Lost),
    }
}

/// Whether this says that the database cannot be reached at all, rather than refusing this one connection.
pub(super) fn is_away(fault: &Fault) -> bool {
    match fault {
        Fault::Silent => true,
        Fault::Told(error) => error
            .code()
            .is_none_or(|code| *code == SqlState::CANNOT_CONNECT_NOW),
    }
}

/// What the server said, with the code that its manual explains.
pub(super) fn text(fault: &Fault) -> String {
    match fault {
        Fault::Silent => "it did not answer in time".into(),
        Fault::Told(error) => error.as_db_error().map_or_else(|| chain(error), line),
    }
}

fn judge_told(told: &DbError) -> (StoreError, Fate) {
    let code = told.code();
    let line = line(told);
    // Classes as in the manual's appendix A.
    let class = code.code().get(..2).unwrap_or_default();
    match class {
        _ if [
            SqlState::T_R_SERIALIZATION_FAILURE,
            SqlState::T_R_DEADLOCK_DETECTED,
        ]
        .contains(code) =>
        {
            (unavailable(&line), Fate::Again)
        }
        _ if *code == SqlState::UNIQUE_VIOLATION => (conflict(told, line), Fate::Settled),
        _ if *code == SqlState::FOREIGN_KEY_VIOLATION => (StoreError::Conflict("foreign key"), Fate::Settled),
        _ if *code == SqlState::LOCK_NOT_AVAILABLE => (StoreError::Busy, Fate::Settled),
        _ if *code == SqlState::QUERY_CANCELED => (unavailable(&line), Fate::Settled),
        // Its host has become a standby: another connection finds the one that takes writes.
        _ if *code == SqlState::READ_ONLY_SQL_TRANSACTION => (unavailable(&line), Fate::Lost),
        // A plan or a prepared statement that the server has forgotten: another connection has neither.
        _ if [
            SqlState::FEATURE_NOT_SUPPORTED,
            SqlState::INVALID_SQL_STATEMENT_NAME,
        ]
        .contains(code) =>
        {
            (StoreError::Sql(line), Fate::Lost)
        }
        "40" => (unavailable(&line), Fate::Unknown),
        "53" | "58" | "XX" => (unavailable(&line), Fate::Settled),
        "08" | "57" => (unavailable(&line), Fate::Lost),
        _ => (StoreError::Sql(line), Fate::Settled),
    }
}

fn conflict(told: &DbError, line: String) -> StoreError {
    KEYS.iter()
        .find(|key| told.constraint() == Some(key.constraint))
        .map_or(StoreError::Sql(line), |key| StoreError::Conflict(key.column))
}

fn line(told: &DbError) -> String {
    format!("{} ({})", told.message(), told.code().code())
}

fn unavailable(reason: &str) -> StoreError {
    StoreError::Unavailable(reason.into())
}
