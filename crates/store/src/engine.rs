//! The engines: one folder each, and what they have in common.
//!
//! Owns: which engine a store runs on, and what an engine's connection must offer a transaction. Hands over: everything
//! else to that engine. Only `store.rs` calls it; `conn.rs` speaks to a [`Session`].

mod key;
mod lane;
mod ledger;
pub(crate) mod postgres;
pub(crate) mod sqlite;
mod task;

use crate::error::StoreError;
use crate::value::{Row, Value};
use postgres::Postgres;
use sqlite::Sqlite;

/// As much of a nonce's 256-bit name as is kept: enough that no two of them ever meet.
pub(crate) type Name = [u8; 16];

/// The engine of a store.
#[derive(Clone)]
pub(crate) enum Engine {
    Sqlite(Sqlite),
    Postgres(Postgres),
}

/// One connection while a transaction runs on it.
pub(crate) trait Session {
    /// All rows of a statement.
    fn rows(&self, sql: &'static str, params: &[Value<'_>]) -> Result<Vec<Row>, StoreError>;
    /// The first row of a SELECT.
    fn row(&self, sql: &'static str, params: &[Value<'_>]) -> Result<Option<Row>, StoreError>;
    /// How many rows a statement touched.
    fn execute(&self, sql: &'static str, params: &[Value<'_>]) -> Result<u64, StoreError>;
    /// Tells every node, with the commit.
    fn announce(&self, text: &str) -> Result<(), StoreError>;
}
