//! What can go wrong in the store, told apart by what the caller can do about it.
//!
//! Owns: the errors of a transaction and of opening. Hands over: their wording for people to `service` and `setaria`.
//! No error carries a value that was bound, so none can carry a secret.

use std::path::PathBuf;

/// Why a transaction gave no result.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    /// Too many transactions are waiting; the same call may succeed shortly (answered with 503).
    #[error("the store is busy")]
    Busy,
    /// The engine cannot do its work: disk full, input or output error, shut down (answered with 503). Whether the
    /// transaction took place is settled by reading again, never assumed (faults F10).
    #[error("the store is unavailable: {0}")]
    Unavailable(String),
    /// A row with that key exists already, or one that is referred to does not: `table.column`, or `foreign key`.
    #[error("conflict on {0}")]
    Conflict(&'static str),
    /// The transaction's own decision to leave everything as it was.
    #[error("given up: {0}")]
    Abort(&'static str),
    /// A row that this binary cannot read.
    #[error("column {column} does not hold {expected}")]
    Corrupt {
        /// Which column of the answer, counted from zero.
        column: usize,
        /// What should stand there.
        expected: &'static str,
    },
    /// A mistake in a statement or in a transaction's code.
    #[error("statement failed: {0}")]
    Sql(String),
}

/// Why the store did not open. Each text names the file and the way out.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OpenError {
    /// The folder or a file in it cannot be read or written.
    #[error("cannot open {}: {reason}. Check the path, and that this user may read and write there", .file.display())]
    Unreadable {
        /// Which file.
        file: PathBuf,
        /// What the system said.
        reason: String,
    },
    /// Something else lies where the database should be.
    #[error("{} is not a Setaria database. Move it away, or name another data folder", .file.display())]
    NotADatabase {
        /// Which file.
        file: PathBuf,
    },
    /// The database was damaged.
    #[error("{} is damaged: {reason}. Restore the newest backup into an empty data folder", .file.display())]
    Damaged {
        /// Which file.
        file: PathBuf,
        /// What is wrong with it.
        reason: String,
    },
    /// Another Setaria works on the same folder.
    #[error("{} is held by another Setaria ({}). Stop it, or name another data folder", .file.display(), holder(.pid))]
    Locked {
        /// The lock file.
        file: PathBuf,
        /// The process that holds it, as far as it said so.
        pid: Option<u32>,
    },
    /// A newer Setaria has changed the schema.
    #[error("{} has schema {found}, but this binary knows schemas up to {known}. Run the newer binary", .file.display())]
    Newer {
        /// Which file.
        file: PathBuf,
        /// The newest migration in the file.
        found: i64,
        /// The newest migration in this binary.
        known: i64,
    },
    /// A migration was applied with another text than the one in this binary.
    #[error("{} was set up by another build: migration {number} ({name}) has another text there. Run the build that made it, or restore a backup made by this one", .file.display())]
    Changed {
        /// Which file.
        file: PathBuf,
        /// The migration's number.
        number: i64,
        /// The migration's name.
        name: &'static str,
    },
    /// There is no room for the database.
    #[error("no space left for {}. Free some space on that disk and start again", .file.display())]
    DiskFull {
        /// Which file.
        file: PathBuf,
    },
    /// The SQLite in this binary has a known bug that damages files.
    #[error("{} stays closed: this binary was built with SQLite {found}, which can damage it. Build with SQLite {needed} or newer", .file.display())]
    OldSqlite {
        /// Which file.
        file: PathBuf,
        /// The version found.
        found: String,
        /// The oldest version without the bug.
        needed: &'static str,
    },
}

fn holder(pid: &Option<u32>) -> String {
    pid.map_or_else(|| "process unknown".into(), |pid| format!("process {pid}"))
}
