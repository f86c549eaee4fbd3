//! The embedded engine: one SQLite file, one writer thread, a few reader threads.
//!
//! Owns: a transaction's way from the caller to a thread and back. Hands over: queues to `lane`, opening to `open`,
//! group commit to `writer`, reading to `reader`, statements to `session`. Only `store.rs` calls it.

mod fault;
mod lane;
mod lock;
mod migrate;
mod nonce_log;
mod open;
mod reader;
pub(crate) mod session;
mod translate;
mod writer;

use std::sync::{Arc, OnceLock};
use std::time::Instant;

use setaria_identity::clock::Millis;
use tokio::sync::oneshot;

use crate::conn::{Conn, Tx};
use crate::counter::{Counter, Counters};
use crate::error::{OpenError, StoreError};
use crate::store::{Health, Options};
use lane::{Lane, closed};
use nonce_log::NonceLog;
use reader::ReadUnit;
use writer::WriteUnit;

/// How many writes may wait; at 15,000 a second the last of them waits a quarter of a second.
const WRITES_WAITING: usize = 4_096;
/// How many reads may wait.
const READS_WAITING: usize = 4_096;

/// An open database. Its threads end when the last clone is dropped.
#[derive(Clone)]
pub(crate) struct Sqlite {
    writes: Arc<Lane<dyn WriteUnit>>,
    reads: Arc<Lane<dyn ReadUnit>>,
    nonces: Arc<NonceLog>,
    shared: Arc<Shared>,
}

/// What threads and callers know together.
#[derive(Default)]
struct Shared {
    counters: Counters,
    /// Set once, when writing has become unsafe.
    failed: OnceLock<String>,
}

/// A transaction on its way, and who waits for it.
struct Task<F, T> {
    name: &'static str,
    since: Instant,
    work: F,
    result: Option<T>,
    waiting: oneshot::Sender<Result<T, StoreError>>,
    shared: Arc<Shared>,
}

impl Sqlite {
    pub(crate) fn open(options: Options) -> Result<Self, OpenError> {
        let opened = open::open(&options)?;
        let shared = Arc::new(Shared::default());
        let (writer, lock, also) = (opened.writer, opened.lock, shared.clone());
        let write = [move |queue: &_| writer::run(writer, lock, queue, &also)];
        let read = opened
            .readers
            .into_iter()
            .map(|session| move |queue: &_| reader::run(&session, queue));
        let writes = Lane::start(&opened.file, "store-writer", WRITES_WAITING, write)?;
        let reads = Lane::start(&opened.file, "store-reader", READS_WAITING, read)?;
        let nonces = Arc::new(NonceLog::open(&options.dir, options.now)?);
        let told = shared.clone();
        let kept = nonces.keep_synced(move |reason| _ = told.failed.set(reason));
        kept.map_err(open::unreadable(&options.dir))?;
        Ok(Self {
            writes: Arc::new(writes),
            reads: Arc::new(reads),
            nonces,
            shared,
        })
    }

    pub(crate) fn remember_nonce(
        &self,
        id: &[u8; 32],
        expires_at: Millis,
        now: Millis,
    ) -> Result<bool, StoreError> {
        if let Some(reason) = self.shared.failed.get() {
            return Err(StoreError::Unavailable(reason.clone()));
        }
        self.nonces.remember(id, expires_at, now)
    }

    pub(crate) async fn read<T: Send + 'static>(
        &self,
        name: &'static str,
        work: impl FnMut(&Conn<'_>) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        let (task, answer) = Task::new(name, work, &self.shared);
        self.reads.submit(Box::new(task))?;
        answer.await.unwrap_or_else(|_| Err(closed()))
    }

    pub(crate) async fn write<T: Send + 'static>(
        &self,
        name: &'static str,
        work: impl FnMut(&Tx<'_>) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        if let Some(reason) = self.shared.failed.get() {
            return Err(StoreError::Unavailable(reason.clone()));
        }
        let (task, answer) = Task::new(name, work, &self.shared);
        self.writes.submit(Box::new(task))?;
        answer.await.unwrap_or_else(|_| Err(closed()))
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
        self.writes.close().await;
        if let Err(error) = self.nonces.sync() {
            let _ = self.shared.failed.set(error.to_string());
        }
    }
}

type Answer<T> = oneshot::Receiver<Result<T, StoreError>>;

impl<F, T> Task<F, T> {
    fn new(name: &'static str, work: F, shared: &Arc<Shared>) -> (Self, Answer<T>) {
        let (waiting, answer) = oneshot::channel();
        (
            Self {
                name,
                since: Instant::now(),
                work,
                result: None,
                waiting,
                shared: shared.clone(),
            },
            answer,
        )
    }

    /// Tells the one who waits, if anybody still does.
    fn finish(self, outcome: Result<(), StoreError>) {
        let lost = || StoreError::Sql("the transaction was never run".into());
        let result = outcome.and_then(|()| self.result.ok_or_else(lost));
        self.shared
            .counters
            .record(self.name, self.since, result.is_err());
        self.waiting.send(result).ok();
    }
}

/// What a transaction's code answered, or that it panicked: its thread serves everyone and must live on.
fn guarded<T>(name: &'static str, work: impl FnOnce() -> Result<T, StoreError>) -> Result<T, StoreError> {
    std::panic::catch_unwind(std::panic::AssertUnwindSafe(work))
        .unwrap_or_else(|_| Err(StoreError::Sql(format!("transaction {name} panicked"))))
}
