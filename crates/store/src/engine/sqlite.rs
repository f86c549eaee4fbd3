//! The embedded engine: one SQLite file, one writer thread, one that folds its log, a few reader threads.
//!
//! Owns: a transaction's way from the caller to a thread and back. Hands over: queues to `lane`, opening to `open`,
//! group commit to `writer`, reading to `readers`, statements to `session`. Only `store.rs` calls it.

mod fault;
mod folder;
mod lock;
mod migrate;
mod nonce_log;
mod open;
mod pace;
mod readers;
mod session;
mod translate;
mod writer;

use std::path::PathBuf;
use std::sync::{Arc, OnceLock};
use std::time::Instant;

use setaria_identity::clock::Millis;

use crate::conn::{Conn, Tx};
use crate::counter::{Counter, Counters};
use crate::engine::Name;
use crate::engine::lane::Lane;
use crate::engine::task::{self, Unit};
use crate::error::{OpenError, StoreError};
use crate::migration::Schema;
use crate::store::Health;
use crate::transfer::Nonce;
use folder::Folder;
use nonce_log::NonceLog;
use pace::Bell;
use readers::Readers;

/// How many writes may wait; at 15,000 a second the last of them waits a quarter of a second.
const WRITES_WAITING: usize = 4_096;
/// How many reads may wait.
const READS_WAITING: usize = 4_096;

/// Which database to open.
#[derive(Clone, Debug)]
pub(crate) struct Settings {
    pub(crate) dir: PathBuf,
    pub(crate) max_pages: Option<u32>,
}

/// An open database. Its threads end when the last clone is dropped.
#[derive(Clone)]
pub(crate) struct Sqlite {
    writes: Arc<Lane<Box<dyn Unit>>>,
    reads: Arc<Lane<Box<dyn Unit>>>,
    readers: Arc<Readers>,
    nonces: Arc<NonceLog>,
    shared: Arc<Shared>,
}

/// What threads and callers know together.
#[derive(Default)]
struct Shared {
    counters: Arc<Counters>,
    /// Set once, when writing has become unsafe.
    failed: OnceLock<String>,
    bell: Bell,
}

/// Runs `work` on one state of the database, beside the process that holds it, if one does.
pub(crate) fn look<T, E: From<OpenError> + From<StoreError>>(
    settings: &Settings,
    work: impl FnOnce(&Conn<'_>) -> Result<T, E>,
) -> Result<T, E> {
    let session = open::observer(&settings.dir)?;
    session.control("BEGIN")?;
    let outcome = work(&Conn::new(&session));
    session.control("COMMIT")?;
    outcome
}

/// The schema of a database, which is left as it is.
pub(crate) fn schema(settings: &Settings) -> Result<Schema, OpenError> {
    open::schema(&settings.dir)
}

impl Sqlite {
    pub(crate) fn open(settings: &Settings, now: Millis) -> Result<Self, OpenError> {
        let opened = open::open(settings, now)?;
        let shared = Arc::new(Shared::default());
        let no_thread = || open::unreadable(&opened.file);
        let (writer, lock, also) = (opened.writer, opened.lock, shared.clone());
        let folder = Folder::start(opened.folder, shared.clone()).map_err(no_thread())?;
        let write = [move |queue: &_| writer::run(writer, lock, folder, queue, &also)];
        let readers = Arc::new(Readers::new(Some(opened.finder), opened.readers));
        let read = (0..readers.count()).map(|_| {
            let readers = readers.clone();
            move |queue: &_| readers.serve(queue)
        });
        let writes = Lane::start("store-writer", WRITES_WAITING, write).map_err(no_thread())?;
        let reads = Lane::start("store-reader", READS_WAITING, read).map_err(no_thread())?;
        let nonces = Arc::new(NonceLog::open(&settings.dir, now)?);
        let told = shared.clone();
        let kept = nonces.keep_synced(move |reason| _ = told.failed.set(reason));
        kept.map_err(no_thread())?;
        Ok(Self {
            writes: Arc::new(writes),
            reads: Arc::new(reads),
            readers,
            nonces,
            shared,
        })
    }

    pub(crate) async fn remember_nonce(
        &self,
        name: &Name,
        expires_at: Millis,
        now: Millis,
    ) -> Result<bool, StoreError> {
        if let Some(reason) = self.shared.failed.get() {
            return Err(StoreError::Unavailable(reason.clone()));
        }
        self.nonces.remember(name, expires_at, now).await
    }

    pub(crate) fn nonces(&self) -> Vec<Nonce> {
        self.nonces.list()
    }

    pub(crate) async fn read<T: Send + 'static>(
        &self,
        name: &'static str,
        work: impl FnMut(&Conn<'_>) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        let (unit, waiting) = task::reading(name, &self.shared.counters, work);
        self.reads.submit(unit).map_err(|(_, error)| error)?;
        waiting.answer().await
    }

    /// Looks something up on the caller's thread, unless every connection is in use or the disk is slow.
    pub(crate) async fn find<T: Send + 'static>(
        &self,
        name: &'static str,
        mut work: impl FnMut(&Conn<'_>) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        let since = Instant::now();
        let Some(found) = self.readers.try_now(since, name, &mut work) else {
            let (unit, waiting) = task::finding(name, &self.shared.counters, work);
            self.reads.submit(unit).map_err(|(_, error)| error)?;
            return Box::pin(waiting.answer()).await;
        };
        self.shared.counters.record(name, since, found.is_err());
        found
    }

    pub(crate) async fn write<T: Send + 'static>(
        &self,
        name: &'static str,
        work: impl FnMut(&Tx<'_>) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        if let Some(reason) = self.shared.failed.get() {
            return Err(StoreError::Unavailable(reason.clone()));
        }
        let (unit, waiting) = task::writing(name, &self.shared.counters, work);
        let ahead = self.writes.submit(unit).map_err(|(_, error)| error)?;
        self.shared.bell.ring(ahead);
        waiting.answer().await
    }

    pub(crate) fn health(&self) -> Health {
        self.shared
            .failed
            .get()
            .map_or(Health::Ready, |reason| Health::Failed {
                reason: reason.clone(),
            })
    }

    pub(crate) fn counters(&self) -> Vec<Counter> {
        self.shared.counters.list()
    }

    pub(crate) async fn shutdown(&self) {
        // Readers first: the writer can fold the whole log only when nobody reads from it.
        self.reads.close().await;
        self.readers.close().await;
        self.writes.close().await;
        if let Err(error) = self.nonces.sync() {
            let _ = self.shared.failed.set(error.to_string());
        }
    }
}
