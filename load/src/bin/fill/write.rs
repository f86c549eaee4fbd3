//! Writing many rows: so many to a transaction, so many transactions at once.
//!
//! Owns: that bound, and how large a store is.

use std::sync::Arc;

use anyhow::Context as _;
use setaria_store::{Store, StoreError, Tx};
use tokio::task::JoinSet;

/// How many rows a transaction writes.
const AT_ONCE: usize = 2_000;

const SQLITE_SIZE: &str = "SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()";
const POSTGRES_SIZE: &str = "SELECT CAST(SUM(pg_total_relation_size(pg_class.oid)) AS BIGINT) FROM pg_class \
    JOIN pg_namespace ON pg_namespace.oid = pg_class.relnamespace \
    WHERE pg_class.relkind = 'r' AND pg_namespace.nspname = current_schema()";

/// A store that is being filled.
pub(crate) struct Writer {
    store: Store,
    is_shared: bool,
}

impl Writer {
    /// On a store; `is_shared` says that it is a database, which takes several transactions at once.
    pub(crate) fn new(store: Store, is_shared: bool) -> Self {
        Self { store, is_shared }
    }

    /// Its tables and indexes, in bytes.
    pub(crate) async fn size(&self) -> anyhow::Result<i64> {
        let sql = if self.is_shared {
            POSTGRES_SIZE
        } else {
            SQLITE_SIZE
        };
        let size = self.store.read("fill.size", move |conn| {
            conn.row(sql, &[])?.map(|row| row.int(0)).transpose()
        });
        size.await?.context("no size")
    }

    /// Writes rows, in their order where one transaction is written after the other.
    pub(crate) async fn write<T: Send + Sync + 'static>(
        &self,
        rows: Vec<T>,
        put: fn(&Tx<'_>, &T) -> Result<(), StoreError>,
    ) -> anyhow::Result<()> {
        let rows = Arc::new(rows);
        let most = if self.is_shared { 8 } else { 1 };
        let mut writing = JoinSet::new();
        for begin in (0..rows.len()).step_by(AT_ONCE) {
            if writing.len() >= most {
                writing.join_next().await.context("nothing is written")???;
            }
            let (store, rows) = (self.store.clone(), Arc::clone(&rows));
            let some = move |tx: &Tx<'_>| {
                rows.iter()
                    .skip(begin)
                    .take(AT_ONCE)
                    .try_for_each(|row| put(tx, row))
            };
            writing.spawn(async move { anyhow::Ok(store.write("fill.rows", some).await?) });
        }
        while let Some(written) = writing.join_next().await {
            written??;
        }
        Ok(())
    }
}
