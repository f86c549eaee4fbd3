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

/// For each statement (by where its text lies), the index of each `$n`, in the order of n.
type Orders = HashMap<(usize, usize), Box<[usize]>>;

/// One connection and what it has learned about its statements.
pub(super) struct Connected {
    connection: Connection,
    orders: RefCell<Orders>,
    /// Why nothing may be written any more.
    damage: RefCell<Option<String>>,
}

/// How long the log is, in pages of 4,096 bytes.
pub(super) struct Log {
    pub(super) pages: i64,
    /// How many of them are in the database, too.
    pub(super) folded: i64,
}

impl Connected {
    pub(super) fn new(connection: Connection) -> Self {
        Self {
            connection,
            orders: RefCell::default(),
            damage: RefCell::default(),
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

    /// How long the log is.
    pub(super) fn log(&self) -> Option<Log> {
        self.checkpoint("PRAGMA wal_checkpoint(NOOP)").map(|(_, log)| log)
    }

    /// Folds as much of the log into the database as nobody reads or writes.
    pub(super) fn fold_what_is_there(&self) {
        self.checkpoint("PRAGMA wal_checkpoint(PASSIVE)");
    }

    /// Folds the rest and lets the next commit write at the log's beginning; false when a read stood in the way.
    pub(super) fn begin_log_anew(&self) -> bool {
        // Reads end within milliseconds, but for a backup's: that is not worth waiting for.
        self.row("PRAGMA busy_timeout = 50", &[]).ok();
        let done = matches!(self.checkpoint("PRAGMA wal_checkpoint(RESTART)"), Some((0, _)));
        self.row("PRAGMA busy_timeout = 1000", &[]).ok();
        done
    }

    /// Folds the whole log and empties it.
    pub(super) fn fold(&self) {
        self.checkpoint("PRAGMA wal_checkpoint(TRUNCATE)");
    }

    /// Runs a checkpoint and answers 1 if it was kept from finishing, and the log. A failure is noted as damage if it is
    /// one, else the next round tries again.
    fn checkpoint(&self, sql: &'static str) -> Option<(i64, Log)> {
        let row = self.row(sql, &[]).ok()??;
        let (pages, folded) = (row.int(1).ok()?, row.int(2).ok()?);
        Some((row.int(0).ok()?, Log { pages, folded }))
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
