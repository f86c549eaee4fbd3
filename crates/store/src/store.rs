//! The seam: opening a store, running named transactions on it, asking how it does.
//!
//! Owns: what every engine must offer. Hands over: the work to the engine. `service` runs transactions made of the
//! noun files' functions; `setaria` opens, watches and shuts down.

use std::path::PathBuf;

use setaria_identity::clock::Millis;

use crate::conn::{Conn, Tx};
use crate::counter::Counter;
use crate::engine::Engine;
use crate::engine::sqlite::Sqlite;
use crate::error::{OpenError, StoreError};

/// Everything that remembers. Clones share one engine.
#[derive(Clone)]
pub struct Store {
    engine: Engine,
}

/// Which store to open, and how.
#[derive(Clone, Debug)]
pub struct Options {
    pub(crate) dir: PathBuf,
    pub(crate) now: Millis,
    pub(crate) max_pages: Option<u32>,
}

/// Whether the store takes writes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Health {
    /// It reads and writes.
    Ready,
    /// It reads only, until the process is started again: the system failed to keep what was written (faults F3).
    Failed {
        /// What the system said.
        reason: String,
    },
}

impl Options {
    /// The embedded store: one SQLite database in the folder `dir`, which is made if it is missing.
    pub fn sqlite(dir: PathBuf) -> Self {
        Self {
            dir,
            now: 0,
            max_pages: None,
        }
    }

    /// The present, in unix milliseconds: written beside the migrations that opening applies.
    #[must_use]
    pub fn at(self, now: Millis) -> Self {
        Self { now, ..self }
    }

    /// The most that the database may grow to, in pages of 4,096 bytes; beyond it, it behaves as on a full disk.
    #[must_use]
    pub fn max_pages(self, pages: u32) -> Self {
        Self {
            max_pages: Some(pages),
            ..self
        }
    }
}

impl Store {
    /// Opens the store, alone: makes it if it is missing and brings its schema up to date. Blocks until that is done.
    ///
    /// # Errors
    /// See [`OpenError`]; nothing was changed but for migrations that were applied whole.
    pub fn open(options: Options) -> Result<Self, OpenError> {
        Sqlite::open(options).map(|engine| Self {
            engine: Engine::Sqlite(engine),
        })
    }

    /// Runs a transaction that reads; everything in it sees one state, with all writes that were acknowledged before.
    ///
    /// # Errors
    /// What `f` answers; `Busy` when too many wait; `Unavailable` when the engine cannot read.
    pub async fn read<T: Send + 'static>(
        &self,
        name: &'static str,
        f: impl FnMut(&Conn<'_>) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        match &self.engine {
            Engine::Sqlite(engine) => engine.read(name, f).await,
        }
    }

    /// Runs a transaction that writes; once this answers `Ok`, what it wrote survives a power cut.
    ///
    /// `f` may run more than once, so all that it does must go through its `Tx`. When the caller stops waiting, the
    /// transaction may or may not take place.
    ///
    /// # Errors
    /// What `f` answers (then nothing is written); `Busy` when too many wait; `Unavailable` when the engine cannot write.
    pub async fn write<T: Send + 'static>(
        &self,
        name: &'static str,
        f: impl FnMut(&Tx<'_>) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        match &self.engine {
            Engine::Sqlite(engine) => engine.write(name, f).await,
        }
    }

    /// Remembers a nonce until `expires_at` at least, which must follow from the nonce itself; answers whether it is fresh.
    /// On the hottest path, so it is no transaction: each engine does it in its own way (decision 6).
    ///
    /// # Errors
    /// As [`Store::write`]; the nonce may count as used then.
    pub async fn remember_nonce(
        &self,
        id: &[u8; 32],
        expires_at: Millis,
        now: Millis,
    ) -> Result<bool, StoreError> {
        match &self.engine {
            Engine::Sqlite(engine) => engine.remember_nonce(id, expires_at, now),
        }
    }

    /// Whether the store takes writes.
    pub fn health(&self) -> Health {
        match &self.engine {
            Engine::Sqlite(engine) => engine.health(),
        }
    }

    /// What became of the transactions so far, by name.
    pub fn counters(&self) -> Vec<Counter> {
        match &self.engine {
            Engine::Sqlite(engine) => engine.counters(),
        }
    }

    /// Finishes the transactions that are waiting, folds the log into the database and releases the files.
    /// Later transactions are `Unavailable`.
    pub async fn shutdown(&self) {
        match &self.engine {
            Engine::Sqlite(engine) => engine.shutdown().await,
        }
    }
}
