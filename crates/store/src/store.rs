//! The seam: opening a store, running named transactions on it, asking how it does.
//!
//! Owns: what every engine must offer. Hands over: the work to the engine. `service` runs transactions made of the
//! noun files' functions; `setaria` opens, watches and shuts down.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Instant;

use setaria_identity::clock::Millis;

use crate::conn::{Conn, Tx};
use crate::counter::Counter;
use crate::engine::postgres::{self, Postgres, Target};
use crate::engine::sqlite::{self, Sqlite};
use crate::engine::{Engine, Name};
use crate::error::{OpenError, StoreError};
use crate::migration::Schema;
use crate::token::{self, Rotated, Rotation};
use crate::transfer::{self, Nonce};

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
    /// The database answered: what was committed before this moment has been said. Comes once a second; when it stays
    /// away, this node may be cut off, and what it keeps may be worth nothing (faults F22).
    Heard(Instant),
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

    /// Whether there is a store already; a database always counts as one.
    pub fn exists(&self) -> bool {
        match &self.kind {
            Kind::Sqlite(settings) => settings.dir.join("setaria.db").exists(),
            Kind::Postgres(_) => true,
        }
    }

    /// How the store is called in messages: its folder, or database and host; never with a password.
    pub fn place(&self) -> String {
        match &self.kind {
            Kind::Sqlite(settings) => format!("the store in {}", settings.dir.display()),
            Kind::Postgres(settings) => settings.target.place().to_owned(),
        }
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

/// Runs `work` on one state of a store, read only, beside the servers that use it: what they write meanwhile is not seen,
/// and they hardly notice. The schema must be that of this binary. Blocks; must not be called within a runtime.
///
/// # Errors
/// What `work` answers; [`OpenError`] when the store cannot be read.
pub fn look<T, E: From<OpenError> + From<StoreError>>(
    options: &Options,
    work: impl FnOnce(&Conn<'_>) -> Result<T, E>,
) -> Result<T, E> {
    match &options.kind {
        Kind::Sqlite(settings) => sqlite::look(settings, work),
        Kind::Postgres(settings) => postgres::look(settings, work),
    }
}

/// The schema of a store that exists, which is left as it is. Blocks; must not be called within a runtime.
///
/// # Errors
/// [`OpenError`] when the store cannot be read.
pub fn schema(options: &Options) -> Result<Schema, OpenError> {
    match &options.kind {
        Kind::Sqlite(settings) => sqlite::schema(settings),
        Kind::Postgres(settings) => postgres::schema(settings),
    }
}

fn carried(answer: Result<Result<bool, StoreError>, tokio::task::JoinError>) -> Result<bool, StoreError> {
    answer.unwrap_or_else(|error| Err(StoreError::Unavailable(error.to_string())))
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

    /// Looks up a few rows by their keys. There is no transaction around it, so a second statement may see what the first
    /// did not. The embedded store does it at once, on the caller's thread: that takes less than the way to another one and
    /// back (decision 8).
    ///
    /// # Errors
    /// As [`Store::read`].
    pub async fn find<T: Send + 'static>(
        &self,
        name: &'static str,
        f: impl FnMut(&Conn<'_>) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        match &self.engine {
            Engine::Sqlite(engine) => engine.find(name, f).await,
            Engine::Postgres(engine) => engine.find(name, f).await,
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

    /// As [`token::rotate`] in a transaction of its own. A database takes all that wait in a few statements.
    ///
    /// # Errors
    /// As [`Store::write`].
    pub async fn rotate(&self, rotation: Rotation) -> Result<Option<Rotated>, StoreError> {
        match &self.engine {
            Engine::Sqlite(engine) => {
                let rotate = move |tx: &Tx<'_>| token::rotate(tx, &rotation);
                engine.write("token.rotate", rotate).await
            }
            Engine::Postgres(engine) => engine.rotate(rotation).await,
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
        let Some(name) = id.first_chunk() else {
            return Ok(false);
        };
        self.remember_name(*name, expires_at, now).await
    }

    async fn remember_name(&self, name: Name, expires_at: Millis, now: Millis) -> Result<bool, StoreError> {
        match &self.engine {
            Engine::Sqlite(engine) => engine.remember_nonce(&name, expires_at, now).await,
            // Boxed: a call's future is moved about, and this engine's is large.
            Engine::Postgres(engine) => Box::pin(engine.remember_nonce(name, expires_at)).await,
        }
    }

    /// Remembers nonces of another store; answers how many were not remembered here before.
    ///
    /// # Errors
    /// As [`Store::remember_nonce`].
    pub async fn carry_nonces(&self, nonces: &[Nonce], now: Millis) -> Result<u64, StoreError> {
        let mut bringing = tokio::task::JoinSet::new();
        let mut fresh = 0;
        for nonce in nonces.iter().copied() {
            // Many at a time, so that an engine can put them together; few enough to wait in its queue.
            if bringing.len() >= 512
                && let Some(answer) = bringing.join_next().await
            {
                fresh += u64::from(carried(answer)?);
            }
            let store = self.clone();
            bringing.spawn(async move { store.remember_name(nonce.name, nonce.expires_at, now).await });
        }
        while let Some(answer) = bringing.join_next().await {
            fresh += u64::from(carried(answer)?);
        }
        Ok(fresh)
    }

    /// The nonces that are remembered, a good many after `after`; empty when there are no more. In no order that another
    /// engine would keep.
    ///
    /// # Errors
    /// As [`Store::read`].
    pub async fn nonces(&self, after: Option<[u8; 16]>) -> Result<Vec<Nonce>, StoreError> {
        match (&self.engine, after) {
            (Engine::Sqlite(engine), None) => Ok(engine.nonces()),
            (Engine::Sqlite(_), Some(_)) => Ok(Vec::new()),
            (Engine::Postgres(engine), after) => {
                engine
                    .read("transfer.nonces", move |conn| transfer::nonces(conn, after))
                    .await
            }
        }
    }

    /// What the clock of a database says that nodes share, in unix milliseconds; nothing for the embedded store, which has
    /// none of its own.
    ///
    /// # Errors
    /// As [`Store::read`].
    pub async fn clock(&self) -> Result<Option<Millis>, StoreError> {
        match &self.engine {
            Engine::Sqlite(_) => Ok(None),
            Engine::Postgres(engine) => engine.clock().await.map(Some),
        }
    }

    /// Whether other nodes can share the store.
    pub fn is_shared(&self) -> bool {
        matches!(self.engine, Engine::Postgres(_))
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
