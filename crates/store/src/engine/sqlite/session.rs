//! One connection: prepared statements, parameters by number, rows read strictly.
//!
//! Owns: all that touches rusqlite while a transaction runs. Hands over: naming errors to `fault`.
//! `reader` and `writer` call it, and transactions through the trait of all engines.

use std::cell::RefCell;
use std::collections::HashMap;

use rusqlite::types::{ToSqlOutput, ValueRef};
use rusqlite::{CachedStatement, Connection, ToSql};

use super::fault;
use crate::engine::Session;
use crate::error::StoreError;
use crate::value::{Cell, Row, Value};

/// How long the log may grow before it is folded into the database, in pages of 4,096 bytes.
const LONG_LOG: i64 = 1_000;
/// After how many pages the writer waits for readers, so that the log can begin anew.
const TOO_LONG_LOG: i64 = 16_000;

/// For each statement (by where its text lies), the index of each `$n`, in the order of n.
type Orders = HashMap<(usize, usize), Box<[usize]>>;

/// One connection and what it has learned about its statements.
pub(super) struct Connected {
    connection: Connection,
    orders: RefCell<Orders>,
    /// Why nothing may be written any more.
    damage: RefCell<Option<String>>,
    /// At how many pages the log is too long.
    too_long: std::cell::Cell<i64>,
}

impl Connected {
    pub(super) fn new(connection: Connection) -> Self {
        Self {
            connection,
            orders: RefCell::default(),
            damage: RefCell::default(),
            too_long: TOO_LONG_LOG.into(),
        }
    }

    /// Runs a statement of transaction control.
    pub(super) fn control(&self, sql: &'static str) -> Result<(), StoreError> {
        self.execute(sql, &[]).map(drop)
    }

    /// Whether SQLite has undone the whole transaction by itself, as it may after a grave error.
    pub(super) fn lost_transaction(&self) -> bool {
        self.connection.is_autocommit()
    }

    /// Why nothing may be written any more, if so.
    pub(super) fn damage(&self) -> Option<String> {
        self.damage.borrow().clone()
    }

    /// Folds the log into the database once it is long. Done after the answers are out, so that no commit waits for it,
    /// and by hand, because SQLite's own way swallows a failed fsync.
    pub(super) fn fold_when_long(&self) {
        // NOOP only counts: pages in the log, and how many of them are folded.
        let Some((_, in_log, folded)) = self.checkpoint("PRAGMA wal_checkpoint(NOOP)") else {
            return;
        };
        if in_log >= self.too_long.get() {
            // Reads end within milliseconds, but for a backup's: that is not worth waiting for.
            self.row("PRAGMA busy_timeout = 50", &[]).ok();
            let done = matches!(self.checkpoint("PRAGMA wal_checkpoint(RESTART)"), Some((0, ..)));
            self.row("PRAGMA busy_timeout = 1000", &[]).ok();
            // A long read stands in the way: do not wait for it with every commit.
            self.too_long
                .set(if done { TOO_LONG_LOG } else { in_log + TOO_LONG_LOG });
        } else if in_log - folded >= LONG_LOG {
            self.checkpoint("PRAGMA wal_checkpoint(PASSIVE)");
        }
    }

    /// Folds the whole log and empties it.
    pub(super) fn fold(&self) {
        self.checkpoint("PRAGMA wal_checkpoint(TRUNCATE)");
    }

    /// Runs a checkpoint and answers (1 if it was kept from finishing, pages in the log, pages folded). A failure is
    /// noted as damage if it is one, else the next round tries again.
    fn checkpoint(&self, sql: &'static str) -> Option<(i64, i64, i64)> {
        let row = self.row(sql, &[]).ok()??;
        Some((row.int(0).ok()?, row.int(1).ok()?, row.int(2).ok()?))
    }

    fn query(
        &self,
        sql: &'static str,
        params: &[Value<'_>],
        limit: usize,
    ) -> rusqlite::Result<Result<Vec<Row>, StoreError>> {
        let mut statement = self.bound(sql, params)?;
        let columns = statement.column_count();
        let mut found = statement.raw_query();
        let mut rows = Vec::new();
        while rows.len() < limit
            && let Some(row) = found.next()?
        {
            let cells: Result<Vec<Cell>, StoreError> = (0..columns)
                .map(|column| cell(row.get_ref(column).ok(), column))
                .collect();
            match cells {
                Ok(cells) => rows.push(Row::new(cells)),
                Err(error) => return Ok(Err(error)),
            }
        }
        Ok(Ok(rows))
    }

    fn bound(&self, sql: &'static str, params: &[Value<'_>]) -> rusqlite::Result<CachedStatement<'_>> {
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut orders = self.orders.borrow_mut();
        let key = (sql.as_ptr().addr(), sql.len());
        let order = match orders.get(&key) {
            Some(order) => order,
            None => orders.entry(key).or_insert(order(&statement)?),
        };
        if order.len() != params.len() {
            return Err(rusqlite::Error::InvalidParameterCount(params.len(), order.len()));
        }
        for (index, value) in order.iter().zip(params) {
            statement.raw_bind_parameter(*index, value)?;
        }
        Ok(statement)
    }

    fn fault(&self, error: &rusqlite::Error) -> StoreError {
        if fault::ends_writing(error) {
            self.damage.borrow_mut().get_or_insert_with(|| error.to_string());
        }
        fault::translate(error)
    }
}

impl Session for Connected {
    fn rows(&self, sql: &'static str, params: &[Value<'_>]) -> Result<Vec<Row>, StoreError> {
        self.query(sql, params, usize::MAX)
            .map_err(|error| self.fault(&error))?
    }

    fn row(&self, sql: &'static str, params: &[Value<'_>]) -> Result<Option<Row>, StoreError> {
        let rows = self.query(sql, params, 1).map_err(|error| self.fault(&error))??;
        Ok(rows.into_iter().next())
    }

    fn execute(&self, sql: &'static str, params: &[Value<'_>]) -> Result<u64, StoreError> {
        let run = || Ok(self.bound(sql, params)?.raw_execute()? as u64);
        run().map_err(|error| self.fault(&error))
    }

    fn announce(&self, _text: &str) -> Result<(), StoreError> {
        Ok(())
    }
}

/// The index of each `$n`. In SQLite `$2` is a name like any other: its index comes from where it first appears.
fn order(statement: &CachedStatement<'_>) -> rusqlite::Result<Box<[usize]>> {
    (1..=statement.parameter_count())
        .map(|number| {
            let name = format!("${number}");
            statement
                .parameter_index(&name)?
                .ok_or(rusqlite::Error::InvalidParameterName(name))
        })
        .collect()
}

fn cell(value: Option<ValueRef<'_>>, column: usize) -> Result<Cell, StoreError> {
    let wrong = |expected| StoreError::Corrupt { column, expected };
    match value {
        Some(ValueRef::Null) => Ok(Cell::Null),
        Some(ValueRef::Integer(number)) => Ok(Cell::Int(number)),
        Some(ValueRef::Text(text)) => {
            let text = std::str::from_utf8(text).map_err(|_| wrong("a text in UTF-8"))?;
            Ok(Cell::Text(text.into()))
        }
        Some(ValueRef::Blob(bytes)) => Ok(Cell::Bytes(bytes.into())),
        Some(ValueRef::Real(_)) | None => Err(wrong("one of the four types")),
    }
}

impl ToSql for Value<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(match *self {
            Value::Null => ValueRef::Null,
            Value::Int(number) => ValueRef::Integer(number),
            Value::Bool(truth) => ValueRef::Integer(i64::from(truth)),
            Value::Text(text) => ValueRef::Text(text.as_bytes()),
            Value::Bytes(bytes) => ValueRef::Blob(bytes),
        }))
    }
}
