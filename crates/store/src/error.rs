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

/// Why the store did not open. Each text names the file, or the database and its host, and the way out.
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
    #[error(
        "{place} has schema {found}, but this binary knows schemas up to {known}, and the newer one changed what it relies on. Run the newer binary"
    )]
    Newer {
        /// Which file or database.
        place: String,
        /// The newest migration there.
        found: i64,
        /// The newest migration in this binary.
        known: i64,
    },
    /// The schema is an older one, and reading everything must not change it.
    #[error(
        "{place} has schema {found}, and this binary reads schema {known}. Run `setaria migrate` on it first"
    )]
    Older {
        /// Which file or database.
        place: String,
        /// The newest migration there.
        found: i64,
        /// The newest migration in this binary.
        known: i64,
    },
    /// A migration was applied with another text than the one in this binary.
    #[error(
        "{place} was set up by another build: migration {number} ({name}) has another text there. Run the build that made it, or restore a backup made by this one"
    )]
    Changed {
        /// Which file or database.
        place: String,
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
    /// The database's URL cannot be understood.
    #[error("the database URL is wrong: {reason}. Write it as postgres://user:password@host:5432/name")]
    BadUrl {
        /// What is wrong with it.
        reason: String,
    },
    /// No host of the database can be reached, or none of them takes writes.
    #[error(
        "cannot reach {place}: {reason}. Check host and port, that it runs, and that this machine may connect"
    )]
    Unreachable {
        /// Which database.
        place: String,
        /// What stood in the way.
        reason: String,
    },
    /// The server does not let this user in.
    #[error(
        "{place} does not let {user} in: {reason}. Check user and password in the URL, and the server's pg_hba.conf"
    )]
    NotAdmitted {
        /// Which database.
        place: String,
        /// Who was not let in.
        user: String,
        /// What the server said.
        reason: String,
    },
    /// The user may not make tables.
    #[error(
        "{place} does not let {user} make tables: {reason}. Make {user} its owner: ALTER DATABASE … OWNER TO {user}"
    )]
    NotAllowed {
        /// Which database.
        place: String,
        /// Who may not.
        user: String,
        /// What the server said.
        reason: String,
    },
    /// The server has no database of that name.
    #[error("{place} does not exist. Make it: createdb --encoding=UTF8 --owner=USER NAME")]
    NoDatabase {
        /// Which database.
        place: String,
    },
    /// The connection could not be protected.
    #[error(
        "{place} cannot be reached by TLS: {reason}. Give the server a certificate that this system trusts, name its issuer with sslrootcert=FILE, or, on a network that you trust, add sslmode=disable to the URL"
    )]
    Unprotected {
        /// Which database.
        place: String,
        /// What went wrong.
        reason: String,
    },
    /// The server is too old.
    #[error("{place} runs PostgreSQL {found}, which is too old. Upgrade it to 14 or newer")]
    OldServer {
        /// Which database.
        place: String,
        /// The version found.
        found: String,
    },
    /// The database cannot hold every text.
    #[error(
        "{place} has the encoding {found}. Make one that holds every text: createdb --template=template0 --encoding=UTF8 NAME"
    )]
    Encoding {
        /// Which database.
        place: String,
        /// The encoding found.
        found: String,
    },
    /// The clocks disagree, so tokens would live too long or too short.
    #[error(
        "the clock of {place} is {seconds} seconds ahead of this machine's (behind, if negative). Set both by NTP"
    )]
    ClocksApart {
        /// Which database.
        place: String,
        /// By how much, in seconds.
        seconds: i64,
    },
    /// The schema holds something else.
    #[error("{place} holds the tables of something else. Name an empty database")]
    Foreign {
        /// Which database.
        place: String,
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
