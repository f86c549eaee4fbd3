//! Opening: the folder, the lock, the connections and their settings, the schema.
//!
//! Owns: what must hold before the first transaction, and telling why it does not. Hands over: the schema to `migrate`,
//! the lock to `lock`. Only `sqlite.rs` calls it.

use std::fs::{DirBuilder, File, OpenOptions};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

use rusqlite::config::DbConfig;
use rusqlite::{Connection, ErrorCode, OpenFlags};
use setaria_identity::clock::Millis;

use super::lock::{self, Lock};
use super::session::Connected;
use super::{Settings, migrate};
use crate::error::OpenError;
use crate::migration::Schema;

/// Older ones can damage the database when the log begins anew.
const OLDEST: (i32, &str) = (3_051_003, "3.51.3");

/// More than there are statements, so that none is ever prepared twice.
const STATEMENTS_KEPT: usize = 256;

/// What a reader keeps, in KiB: it is worth nothing after the next commit, and a large table of it takes long to empty.
const READER_KEEPS: i64 = 4_096;

/// What the connection for look-ups keeps, in KiB: in trees of ten million rows the pages above the leaves take 14 MB, and
/// leaves pass through, too.
const FINDER_KEEPS: i64 = 32_768;

/// All that an engine starts with.
pub(super) struct Opened {
    pub(super) file: PathBuf,
    pub(super) lock: Lock,
    pub(super) writer: Connected,
    pub(super) folder: Connected,
    pub(super) finder: Connected,
    pub(super) readers: Vec<Connected>,
}

/// Opens the database of a folder, alone, with the newest schema.
pub(super) fn open(settings: &Settings, now: Millis) -> Result<Opened, OpenError> {
    let dir = settings.dir.as_path();
    let file = dir.join("setaria.db");
    check_version(&file)?;
    DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(dir)
        .map_err(unreadable(dir))?;
    let lock = lock::take(&dir.join("lock"))?;
    // SQLite gives its log and index the mode of the database.
    private_file(&file)?;
    let mut connection = connect(&file, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    switch_to_wal(&connection, &file)?;
    set_up_writer(&connection, settings).map_err(translate(&file))?;
    migrate::apply(&mut connection, &file, now)?;
    let folder = connect(&file, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    set_up_folder(&folder).map_err(translate(&file))?;
    let finder = reader(&file, FINDER_KEEPS).map(Connected::new)?;
    let readers = (0..readers())
        .map(|_| reader(&file, READER_KEEPS).map(Connected::new))
        .collect::<Result<_, _>>()?;
    Ok(Opened {
        file,
        lock,
        writer: Connected::new(connection),
        folder: Connected::new(folder),
        finder,
        readers,
    })
}

/// Opens a connection that reads what is there, and leaves lock and schema alone.
pub(super) fn observer(dir: &Path) -> Result<Connected, OpenError> {
    let file = dir.join("setaria.db");
    check_version(&file)?;
    let connection = reader(&file, READER_KEEPS)?;
    migrate::check(&connection, &file)?;
    Ok(Connected::new(connection))
}

/// The schema of the database of a folder, which is left as it is.
pub(super) fn schema(dir: &Path) -> Result<Schema, OpenError> {
    let file = dir.join("setaria.db");
    migrate::schema(&reader(&file, READER_KEEPS)?, &file)
}

/// Opens or makes a file that only this user may read.
pub(super) fn private_file(path: &Path) -> Result<File, OpenError> {
    let mut options = OpenOptions::new();
    options
        .read(true)
        .write(true)
        .create(true)
        .truncate(false)
        .mode(0o600)
        .open(path)
        .map_err(unreadable(path))
}

/// Says that the system refused a file.
pub(super) fn unreadable(file: &Path) -> impl FnOnce(std::io::Error) -> OpenError {
    move |error| match error.kind() {
        std::io::ErrorKind::StorageFull => OpenError::DiskFull { file: file.into() },
        _ => OpenError::Unreadable {
            file: file.into(),
            reason: error.to_string(),
        },
    }
}

/// Says that SQLite refused a file.
pub(super) fn translate(file: &Path) -> impl Fn(rusqlite::Error) -> OpenError {
    move |error| {
        let (file, reason) = (file.to_path_buf(), error.to_string());
        match error.sqlite_error_code() {
            Some(ErrorCode::NotADatabase) => OpenError::NotADatabase { file },
            Some(ErrorCode::DatabaseCorrupt) => OpenError::Damaged { file, reason },
            Some(ErrorCode::DiskFull) => OpenError::DiskFull { file },
            _ => OpenError::Unreadable { file, reason },
        }
    }
}

fn check_version(file: &Path) -> Result<(), OpenError> {
    let (oldest, needed) = OLDEST;
    if rusqlite::version_number() >= oldest {
        return Ok(());
    }
    Err(OpenError::OldSqlite {
        file: file.into(),
        found: rusqlite::version().into(),
        needed,
    })
}

fn readers() -> usize {
    std::thread::available_parallelism().map_or(2, |cores| cores.get().clamp(2, 4))
}

fn connect(file: &Path, access: OpenFlags) -> Result<Connection, OpenError> {
    // No two threads use a connection at once, so SQLite need not guard it.
    let connection = Connection::open_with_flags(file, access | OpenFlags::SQLITE_OPEN_NO_MUTEX);
    let connection = connection.map_err(translate(file))?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS_KEPT);
    let settings = [
        // Else SQLite plans a statement anew for each new value of some parameters: twice the time of a look-up.
        DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG,
        // Else closing writes and syncs once more, even after a failed fsync. The writer folds the log itself.
        DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE,
    ];
    for setting in settings {
        connection.set_db_config(setting, true).map_err(translate(file))?;
    }
    Ok(connection)
}

/// The mode is kept in the file, so this is also the first look at what lies there.
fn switch_to_wal(connection: &Connection, file: &Path) -> Result<(), OpenError> {
    let mode: String = connection
        .query_row("PRAGMA journal_mode = WAL", [], |row| row.get(0))
        .map_err(translate(file))?;
    if mode == "wal" {
        return Ok(());
    }
    let reason = format!("its disk does not support write-ahead logging (mode {mode})");
    Err(OpenError::Unreadable {
        file: file.into(),
        reason,
    })
}

fn set_up_writer(connection: &Connection, settings: &Settings) -> rusqlite::Result<()> {
    connection.execute_batch(
        "PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF; PRAGMA temp_store = MEMORY; \
         PRAGMA busy_timeout = 1000; PRAGMA wal_autocheckpoint = 0; PRAGMA journal_size_limit = 67108864; \
         PRAGMA cache_size = -65536;",
    )?;
    if let Some(pages) = settings.max_pages {
        connection.pragma_update(None, "max_page_count", pages)?;
    }
    Ok(())
}

/// It never waits: what it may not fold now, it folds the next time.
fn set_up_folder(connection: &Connection) -> rusqlite::Result<()> {
    connection.execute_batch(
        "PRAGMA synchronous = FULL; PRAGMA trusted_schema = OFF; PRAGMA busy_timeout = 0; PRAGMA wal_autocheckpoint = 0; \
         PRAGMA cache_size = 16;",
    )
}

fn reader(file: &Path, keeps: i64) -> Result<Connection, OpenError> {
    let connection = connect(file, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    connection
        .execute_batch(
            "PRAGMA query_only = ON; PRAGMA trusted_schema = OFF; PRAGMA temp_store = MEMORY; PRAGMA busy_timeout = 5000;",
        )
        .and_then(|()| connection.pragma_update(None, "cache_size", -keeps))
        .map_err(translate(file))?;
    Ok(connection)
}
