//! Transfer: a store's whole content as records, in an order that every engine can keep, for moves, backups and restores.
//!
//! Owns: the list of tables with their keys and columns, reading them page by page and writing records back, and the marks
//! that say where content goes or comes from. Hands over: the encoding to `record`, the marks to `mark`, the order of things
//! and their verification to `service`, which calls it.

mod mark;
mod record;
mod table;

pub use mark::{
    Cursor, Incoming, Outgoing, abandon, begin_in, begin_out, end_in, end_out, incoming, outgoing,
};
pub use record::{Key, Record};
pub use table::{Table, table, tables};

use crate::statement::{statements, values};
use crate::value::Value;
use crate::{Conn, StoreError, Tx};

statements! {
    NONCES = "SELECT id, expires_at FROM nonce WHERE id > $1 ORDER BY id LIMIT 4096";
}

/// A nonce as every engine keeps it: the first 16 bytes of its 256-bit name, enough that no two ever meet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Nonce {
    /// Those bytes.
    pub name: [u8; 16],
    /// Until when it must be remembered, in unix milliseconds; an engine may have rounded it up.
    pub expires_at: i64,
}

/// Some rows of a table, in the order of its key.
pub struct Page {
    /// They.
    pub records: Vec<Record>,
    /// The key of the last one; nothing when the table has ended.
    pub last: Option<Key>,
}

/// The rows of a table whose keys come after `after`, as many as make a good page.
pub fn page(conn: &Conn<'_>, table: &Table, after: Option<&Key>) -> Result<Page, StoreError> {
    let limit = Value::Int(table.page_length());
    let rows = match after {
        None => conn.rows(table.first(), &[limit])?,
        Some(key) => {
            let cells = key.cells()?;
            let mut values = table.key_values(&cells)?;
            values.push(limit);
            conn.rows(table.next(), &values)?
        }
    };
    let records: Vec<Record> = rows.iter().map(|row| Record::of(row.cells())).collect();
    let last = rows.last().map(|row| Key::of(table.key_of(row.cells())));
    Ok(Page { records, last })
}

/// How many rows a table has. On a large one this takes long.
pub fn count(conn: &Conn<'_>, table: &Table) -> Result<i64, StoreError> {
    conn.row(table.count(), &[])?
        .ok_or(StoreError::Sql("count answered nothing".into()))?
        .int(0)
}

/// Writes records of a table; `Conflict` when a key is there already, `Corrupt` when one does not fit the table.
pub fn insert(tx: &Tx<'_>, table: &Table, records: &[Record]) -> Result<(), StoreError> {
    let (many, rest) = records.as_chunks::<{ table::AT_ONCE }>();
    let put = |sql, records: &[Record]| {
        let rows = records.iter().map(Record::cells).collect::<Result<Vec<_>, _>>()?;
        let values = rows
            .iter()
            .map(|cells| table.values(cells))
            .collect::<Result<Vec<_>, _>>()?;
        tx.execute(sql, &values.concat()).map(drop)
    };
    for records in many {
        put(table.insert_many(), records)?;
    }
    rest.iter()
        .try_for_each(|record| put(table.insert_one(), std::slice::from_ref(record)))
}

/// Whether nothing but what a new store begins with is in it.
pub fn is_empty(conn: &Conn<'_>) -> Result<bool, StoreError> {
    for table in tables().iter().filter(|table| !table.begins_filled()) {
        if conn.row(table.any(), &[])?.is_some() {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Nonces where they are rows: some, after `after`.
pub(crate) fn nonces(conn: &Conn<'_>, after: Option<[u8; 16]>) -> Result<Vec<Nonce>, StoreError> {
    let after = after.unwrap_or_default();
    conn.rows(NONCES, values![&after])?
        .iter()
        .map(|row| {
            Ok(Nonce {
                name: row.array(0)?,
                expires_at: row.int(1)?,
            })
        })
        .collect()
}

/// Every statement that the tables need.
pub(crate) fn statements() -> impl Iterator<Item = &'static str> {
    tables()
        .iter()
        .flat_map(Table::statements)
        .chain(mark::STATEMENTS.iter().copied())
        .chain(STATEMENTS.iter().copied())
}
