//! The engines: one folder each.
//!
//! Owns: which engine a store runs on. Hands over: everything else to that engine. Only `store.rs` calls it.

pub(crate) mod sqlite;

use sqlite::Sqlite;

/// The engine of a store.
#[derive(Clone)]
pub(crate) enum Engine {
    Sqlite(Sqlite),
}
