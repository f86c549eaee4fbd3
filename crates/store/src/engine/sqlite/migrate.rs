//! Bringing a database's schema up to date.
//!
//! Owns: applying, each migration whole or not at all. Hands over: what is missing and what is refused to `ledger`, wording
//! for SQLite to `translate`.

use std::path::Path;

use rusqlite::{Connection, Transaction, TransactionBehavior, params};
use setaria_identity::clock::Millis;

use super::open::translate;
use super::translate::for_sqlite;
use crate::engine::ledger::{self, LEDGER, OLDEST_BINARY, is_newer, missing, must_be_ours};
use crate::error::OpenError;
use crate::migration::{Migration, Schema};

/// Applies what is missing.
pub(super) fn apply(connection: &mut Connection, file: &Path, now: Millis) -> Result<(), OpenError> {
    let wrong = translate(file);
    if is_new(connection, file)? {
        connection.execute_batch(&for_sqlite(LEDGER)).map_err(&wrong)?;
    }
    let applied = applied(connection).map_err(&wrong)?;
    for step in missing(
        &applied,
        oldest_binary(connection, &applied),
        &file.display().to_string(),
    )? {
        let tx = connection
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(&wrong)?;
        apply_one(tx, step, now).map_err(&wrong)?;
    }
    Ok(())
}

/// Insists on the schema of this binary, without changing anything.
pub(super) fn check(connection: &Connection, file: &Path) -> Result<(), OpenError> {
    must_be_ours(
        &applied(connection).map_err(translate(file))?,
        &file.display().to_string(),
    )
}

/// What the ledger says, without changing anything.
pub(super) fn schema(connection: &Connection, file: &Path) -> Result<Schema, OpenError> {
    let applied = applied(connection).map_err(translate(file))?;
    Ok(ledger::schema(
        &applied,
        oldest_binary(connection, &applied),
        &file.display().to_string(),
    ))
}

/// Without an answer, nothing says that this binary may work there.
fn oldest_binary(connection: &Connection, applied: &[(i64, String)]) -> Option<i64> {
    let ask = || connection.query_row(OLDEST_BINARY, [], |row| row.get(0)).ok();
    is_newer(applied).then(ask).flatten()
}

fn is_new(connection: &Connection, file: &Path) -> Result<bool, OpenError> {
    let count = |sql: &str| {
        connection
            .query_row(sql, [], |row| row.get::<_, i64>(0))
            .map_err(translate(file))
    };
    if count("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'migration'")? > 0 {
        return Ok(false);
    }
    if count("SELECT count(*) FROM sqlite_schema")? > 0 {
        return Err(OpenError::NotADatabase { file: file.into() });
    }
    Ok(true)
}

fn applied(connection: &Connection) -> rusqlite::Result<Vec<(i64, String)>> {
    let mut statement = connection.prepare("SELECT number, text FROM migration ORDER BY number")?;
    statement
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect()
}

fn apply_one(tx: Transaction<'_>, step: &Migration, now: Millis) -> rusqlite::Result<()> {
    tx.execute_batch(&for_sqlite(step.text))?;
    tx.execute(
        "INSERT INTO migration (number, name, text, applied_at) VALUES (?1, ?2, ?3, ?4)",
        params![step.number, step.name, step.text, now],
    )?;
    tx.commit()
}
