//! Bringing a database's schema up to date.
//!
//! Owns: the ledger of applied migrations. It keeps their whole text, the strongest checksum there is, so that a
//! database of another build is refused instead of misread. Hands over: wording for SQLite to `translate`.

use std::path::Path;

use rusqlite::{Connection, Transaction, TransactionBehavior, params};
use setaria_identity::clock::Millis;

use super::open::translate;
use super::translate::for_sqlite;
use crate::error::OpenError;
use crate::migration::{MIGRATIONS, Migration};

const LEDGER: &str = "CREATE TABLE migration (number BIGINT PRIMARY KEY, name TEXT NOT NULL, text TEXT NOT NULL, \
     applied_at BIGINT NOT NULL);";

/// Applies what is missing, each migration whole or not at all.
pub(super) fn apply(connection: &mut Connection, file: &Path, now: Millis) -> Result<(), OpenError> {
    let wrong = translate(file);
    if is_new(connection, file)? {
        connection.execute_batch(&for_sqlite(LEDGER)).map_err(&wrong)?;
    }
    let applied = applied(connection).map_err(&wrong)?;
    check(&applied, file)?;
    let missing = MIGRATIONS
        .iter()
        .filter(|step| !applied.iter().any(|(number, _)| *number == step.number));
    for step in missing {
        let tx = connection
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(&wrong)?;
        apply_one(tx, step, now).map_err(&wrong)?;
    }
    Ok(())
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

fn check(applied: &[(i64, String)], file: &Path) -> Result<(), OpenError> {
    let known = MIGRATIONS.last().map_or(0, |step| step.number);
    for (number, text) in applied {
        let Some(step) = MIGRATIONS.iter().find(|step| step.number == *number) else {
            let found = applied.last().map_or(0, |(number, _)| *number);
            return Err(OpenError::Newer {
                file: file.into(),
                found,
                known,
            });
        };
        if step.text != text {
            return Err(OpenError::Changed {
                file: file.into(),
                number: step.number,
                name: step.name,
            });
        }
    }
    Ok(())
}

fn apply_one(tx: Transaction<'_>, step: &Migration, now: Millis) -> rusqlite::Result<()> {
    tx.execute_batch(&for_sqlite(step.text))?;
    tx.execute(
        "INSERT INTO migration (number, name, text, applied_at) VALUES (?1, ?2, ?3, ?4)",
        params![step.number, step.name, step.text, now],
    )?;
    tx.commit()
}
