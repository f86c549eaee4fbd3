//! What SQLite says went wrong, in the store's own terms.
//!
//! Owns: which error is a conflict, which is passing, which ends all writing. Only `session` and `open` call it.

use rusqlite::ErrorCode;
use rusqlite::ffi;

use crate::engine::key::KEYS;
use crate::error::StoreError;

/// The store's word for an error.
pub(super) fn translate(error: &rusqlite::Error) -> StoreError {
    let Some(code) = error.sqlite_error_code() else {
        return StoreError::Sql(error.to_string());
    };
    match code {
        ErrorCode::ConstraintViolation => conflict(error),
        ErrorCode::DiskFull => StoreError::Unavailable(NO_SPACE.into()),
        _ if no_space_for_log_index(error) => StoreError::Unavailable(NO_SPACE.into()),
        ErrorCode::SystemIoFailure
        | ErrorCode::CannotOpen
        | ErrorCode::ReadOnly
        | ErrorCode::OutOfMemory
        | ErrorCode::DatabaseBusy
        | ErrorCode::DatabaseLocked
        | ErrorCode::FileLockingProtocolFailed
        | ErrorCode::DatabaseCorrupt
        | ErrorCode::NotADatabase
        | ErrorCode::PermissionDenied => StoreError::Unavailable(error.to_string()),
        _ => StoreError::Sql(error.to_string()),
    }
}

/// Whether nothing may be written after it: the system lost data it had taken, or the file is damaged.
///
/// A failed fsync is reported once and the data is gone from memory; asking again would answer "fine" (faults F3).
pub(super) fn ends_writing(error: &rusqlite::Error) -> bool {
    match error.sqlite_error_code() {
        Some(ErrorCode::SystemIoFailure) => !no_space_for_log_index(error),
        Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => true,
        _ => false,
    }
}

const NO_SPACE: &str = "no space left on the database's disk";

/// On a full disk the log's index cannot grow, which SQLite reports as an input or output error. Nothing is lost.
fn no_space_for_log_index(error: &rusqlite::Error) -> bool {
    error.sqlite_extended_error_code() == Some(ffi::SQLITE_IOERR_SHMSIZE)
}

fn conflict(error: &rusqlite::Error) -> StoreError {
    let unique = [
        ffi::SQLITE_CONSTRAINT_UNIQUE,
        ffi::SQLITE_CONSTRAINT_PRIMARYKEY,
        ffi::SQLITE_CONSTRAINT_ROWID,
    ];
    let text = error.to_string();
    match error.sqlite_extended_error_code() {
        Some(ffi::SQLITE_CONSTRAINT_FOREIGNKEY) => StoreError::Conflict("foreign key"),
        Some(code) if unique.contains(&code) => {
            let column = text.rsplit([' ', ',']).next().unwrap_or_default();
            KEYS.iter()
                .find(|key| key.column == column)
                .map_or(StoreError::Sql(text), |key| StoreError::Conflict(key.column))
        }
        _ => StoreError::Sql(text),
    }
}
