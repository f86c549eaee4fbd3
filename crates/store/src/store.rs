//! The seam: opening a store, running named transactions on it, asking how it does.
//!
//! Owns: what every engine must offer. Hands over: the work to the engine. `service` runs transactions made of the
//! noun files' functions; `setaria` opens, watches and shuts down.

use std::path::PathBuf;
use std::sync::Arc;

use setaria_identity::clock::Millis;

use crate::conn::{Conn, Tx};
use crate::counter::Counter;
use crate::engine::Engine;
use crate::engine::postgres::{self, Postgres, Target};
use crate::engine::sqlite::{self, Sqlite};
use crate::error::{OpenError, StoreError};

/// Everything that remembers. Clones share one engine.
#[derive(Clone)]
pub struct Store {
    engine: Engine,
}

/// Which store to open, and how.
#[derive(Clone, Debug)]
pub struct Options {
    kind: Kind,
    now: Millis,
}

#[derive(Clone, Debug)]
enum Kind {
    Sqlite(sqlite::Settings),
    Postgres(postgres::Settings),
}

/// Whether the store takes writes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Health {
    /// It reads and writes.
    Ready,
    /// It does neither for now; it comes back by itself (faults F7, F12).
    Unavailable {
        /// What stands in the way.
        reason: String,
    },
    /// It reads only, until the process is started again: the system failed to keep what was written (faults F3).
    Failed {
        /// What the system said.
        reason: String,
    },
}

/// What a node hears from those that share its database, itself included.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Announcement {
    /// The text that a committed transaction gave to [`Tx::announce`].
    Said(String),
    /// Some may have gone unheard: whatever depends on them must be looked up anew.
    Missed,
}

impl Options {
    /// The embedded store: one SQLite database in the folder `dir`, which is made if it is missing.
    pub fn sqlite(dir: PathBuf) -> Self {
        Self {
            kind: Kind::Sqlite(sqlite::Settings { dir, max_pages: None }),
            now: 0,
        }
    }

    /// A PostgreSQL database, 14 or newer, or one that speaks its protocol; nodes may share it. The URL is as libpq has it,
    /// several hosts included, of which the one that takes writes is used. Everything but a loopback address or a local
    /// socket is reached by TLS with a verified certificate, unless the URL says `sslmode=disable`.
    ///
    /// # Errors
    /// `BadUrl`.
    pub fn postgres(url: &str) -> Result<Self, OpenError> {
        let target = Arc::new(Target::parse(url)?);
        Ok(Self {
            kind: Kind::Postgres(postgres::Settings {
                target,
                writers: 8,
                readers: 4,
            }),
            now: 0,
        })
    }

    /// The present, in unix milliseconds: written beside the migrations that opening applies, and compared with the clock of
    /// a database that nodes share.
    #[must_use]
    pub fn at(self, now: Millis) -> Self {
        Self { now, ..self }
    }

    /// The most that the embedded database may grow to, in pages of 4,096 bytes; beyond it, it behaves as on a full disk.
    #[must_use]
    pub fn max_pages(mut self, pages: u32) -> Self {
        if let Kind::Sqlite(settings) = &mut self.kind {
            settings.max_pages = Some(pages);
        }
        self
    }

    /// How many connections to a PostgreSQL database write and read at once, at least one each; 8 and 4 unless told otherwise.
    #[must_use]
    pub fn connections(mut self, writers: usize, readers: usize) -> Self {
        if let Kind::Postgres(settings) = &mut self.kind {
            (settings.writers, settings.readers) = (writers, readers);
        }
        self
    }
}

impl Store {
    /// Opens the store and brings its schema up to date; the embedded one is made if it is missing, and opened alone. Blocks
    /// until that is done.
    ///
    /// # Errors
    /// See [`OpenError`]; nothing was changed but for migrations that were applied whole.
    pub fn open(options: Options) -> Result<Self, OpenError> {
        let engine = match &options.kind {
            Kind::Sqlite(settings) => Engine::Sqlite(Sqlite::open(settings, options.now)?),
            Kind::Postgres(settings) => Engine::Postgres(Postgres::open(settings, options.now)?),
        };
        Ok(Self { engine })
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
            Engine::Postgres(engine) => engine.read(name, f).await,
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
            Engine::Postgres(engine) => engine.write(name, f).await,
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
            Engine::Postgres(engine) => engine.remember_nonce(id, expires_at).await,
        }
    }

    /// Hears what is announced from now on, by this node and by others; nothing when no other node can share the store.
    pub fn listen(&self) -> Option<flume::Receiver<Announcement>> {
        match &self.engine {
            Engine::Sqlite(_) => None,
            Engine::Postgres(engine) => Some(engine.listen()),
        }
    }

    /// Whether the store takes writes.
    pub fn health(&self) -> Health {
        match &self.engine {
            Engine::Sqlite(engine) => engine.health(),
            Engine::Postgres(engine) => engine.health(),
        }
    }

    /// What became of the transactions so far, by name.
    pub fn counters(&self) -> Vec<Counter> {
        match &self.engine {
            Engine::Sqlite(engine) => engine.counters(),
            Engine::Postgres(engine) => engine.counters(),
        }
    }

    /// Finishes the transactions that are waiting and lets go of files and connections; the embedded engine folds its log
    /// into the database. Later transactions are `Unavailable`.
    pub async fn shutdown(&self) {
        match &self.engine {
            Engine::Sqlite(engine) => engine.shutdown().await,
            Engine::Postgres(engine) => engine.shutdown().await,
        }
    }
}
