//! The PostgreSQL engine: threads that each own a connection, and one more that watches.
//!
//! Owns: a transaction's way from the caller to a thread and back, and not letting it queue for a database that is away.
//! Hands over: what to connect to to `target`, connecting to `link`, statements to `session`, running and repeating units to
//! `worker`, nonces to `nonces`, refresh tokens to `rotations`, announcements and recovery to `watch`. Only `store.rs` calls it.

mod fault;
mod gate;
mod link;
mod migrate;
mod nonces;
mod open;
mod rotations;
mod session;
mod target;
mod value;
mod watch;
mod worker;

use std::sync::Arc;
use std::time::Duration;

use setaria_identity::clock::Millis;

use crate::conn::{Conn, Tx};
use crate::counter::{Counter, Counters};
use crate::engine::Name;
use crate::engine::lane::Lane;
use crate::engine::task::{self, Unit, Waiting};
use crate::error::{OpenError, StoreError};
use crate::migration::Schema;
use crate::store::{Announcement, Health};
use crate::token::{Rotated, Rotation};
use gate::Gate;
use nonces::Nonce;
use rotations::{Rotations, Turn};
pub(crate) use target::Target;
use watch::Watch;
use worker::{Role, Worker};

/// How many units of one kind may wait.
const UNITS_WAITING: usize = 4_096;
/// How many units may wait that met others at the same row; about a second's worth.
const CONTENDED_WAITING: usize = 256;
/// How long a unit may wait before it is refused: its caller has an answer within a second (faults F11).
const LONGEST_WAIT: Duration = Duration::from_millis(800);
/// How many threads insert nonces, and how many rotate: while one waits for its answer, the other gathers.
const GATHERING_THREADS: usize = 2;

/// Which database to open, and with how many connections.
#[derive(Clone, Debug)]
pub(crate) struct Settings {
    pub(crate) target: Arc<Target>,
    pub(crate) writers: usize,
    pub(crate) readers: usize,
}

/// An open database. Its threads end when the last clone is dropped.
#[derive(Clone)]
pub(crate) struct Postgres(Arc<Inner>);

struct Inner {
    writes: Lane<Box<dyn Unit>>,
    contended: Arc<Lane<Box<dyn Unit>>>,
    reads: Lane<Box<dyn Unit>>,
    nonces: Lane<Nonce>,
    rotations: Lane<Turn>,
    watch: Watch,
    gate: Arc<Gate>,
    counters: Arc<Counters>,
}

/// Runs `work` on one state of the database. Must not be called within a runtime.
pub(crate) fn look<T, E: From<OpenError> + From<StoreError>>(
    settings: &Settings,
    work: impl FnOnce(&Conn<'_>) -> Result<T, E>,
) -> Result<T, E> {
    let session = open::observer(&settings.target)?;
    session.begin(Role::Reader.begin());
    let outcome = work(&Conn::new(&session));
    session.leave();
    outcome
}

/// The schema of a database, which is left as it is. Must not be called within a runtime.
pub(crate) fn schema(settings: &Settings) -> Result<Schema, OpenError> {
    open::schema(&settings.target)
}

impl Postgres {
    pub(crate) fn open(settings: &Settings, now: Millis) -> Result<Self, OpenError> {
        let target = settings.target.clone();
        let gate = Arc::new(Gate::default());
        let watch = Watch::start(&target, &gate, now)?;
        let no_thread = |error: std::io::Error| target.unreachable(error.to_string());
        let worker = |role| Worker::new(role, target.clone(), gate.clone());
        let mut insisting = worker(Role::Writer);
        let insist = [move |queue: &_| insisting.serve_contended(queue)];
        let contended = Lane::start("store-insist", CONTENDED_WAITING, insist).map_err(no_thread)?;
        let contended = Arc::new(contended);
        let writers = (0..settings.writers.max(1)).map(|_| {
            let mut worker = worker(Role::Writer).handing_over(contended.clone());
            move |queue: &_| worker.serve(queue)
        });
        let readers = (0..settings.readers.max(1)).map(|_| {
            let mut worker = worker(Role::Reader);
            move |queue: &_| worker.serve(queue)
        });
        let nonces = (0..GATHERING_THREADS).map(|_| {
            let (target, gate) = (target.clone(), gate.clone());
            move |queue: &_| nonces::serve(&target, &gate, queue)
        });
        let counters = Arc::<Counters>::default();
        let rotations = (0..GATHERING_THREADS).map(|_| {
            let mut rotations = Rotations::new(target.clone(), gate.clone(), counters.clone());
            move |queue: &_| rotations.serve(queue)
        });
        Ok(Self(Arc::new(Inner {
            rotations: Lane::start("store-rotations", UNITS_WAITING, rotations).map_err(no_thread)?,
            writes: Lane::start("store-writer", UNITS_WAITING, writers).map_err(no_thread)?,
            reads: Lane::start("store-reader", UNITS_WAITING, readers).map_err(no_thread)?,
            contended,
            nonces: Lane::start("store-nonces", UNITS_WAITING, nonces).map_err(no_thread)?,
            watch,
            gate,
            counters,
        })))
    }

    pub(crate) async fn read<T: Send + 'static>(
        &self,
        name: &'static str,
        work: impl FnMut(&Conn<'_>) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        self.run(&self.0.reads, task::reading(name, &self.0.counters, work))
            .await
    }

    pub(crate) async fn find<T: Send + 'static>(
        &self,
        name: &'static str,
        work: impl FnMut(&Conn<'_>) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        self.run(&self.0.reads, task::finding(name, &self.0.counters, work))
            .await
    }

    pub(crate) async fn write<T: Send + 'static>(
        &self,
        name: &'static str,
        work: impl FnMut(&Tx<'_>) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        self.run(&self.0.writes, task::writing(name, &self.0.counters, work))
            .await
    }

    /// Nonces are rows, because nodes share them (decision 6); those that wait are inserted together.
    pub(crate) async fn remember_nonce(&self, name: Name, expires_at: Millis) -> Result<bool, StoreError> {
        self.0.gate.pass()?;
        let (nonce, answer) = Nonce::new(name, expires_at);
        self.0.nonces.submit(nonce).map_err(|(_, error)| error)?;
        match tokio::time::timeout(LONGEST_WAIT, answer).await {
            Ok(Ok(answer)) => answer,
            Ok(Err(_)) => Err(crate::engine::lane::closed()),
            Err(_) => Err(StoreError::Busy),
        }
    }

    /// The clock of the database, in unix milliseconds.
    pub(crate) async fn clock(&self) -> Result<Millis, StoreError> {
        let ask = |conn: &Conn<'_>| {
            conn.row(open::CLOCK, &[])?
                .ok_or(StoreError::Sql("the clock answered nothing".into()))?
                .int(0)
        };
        self.read("store.clock", ask).await
    }

    /// Refresh tokens that wait are used up together.
    pub(crate) async fn rotate(&self, rotation: Rotation) -> Result<Option<Rotated>, StoreError> {
        self.0.gate.pass()?;
        let (turn, answer) = Turn::new(rotation);
        self.0.rotations.submit(turn).map_err(|(_, error)| error)?;
        answer.answer_or_busy(LONGEST_WAIT).await
    }

    pub(crate) fn health(&self) -> Health {
        self.0.gate.health()
    }

    pub(crate) fn counters(&self) -> Vec<Counter> {
        self.0.counters.list()
    }

    pub(crate) fn listen(&self) -> flume::Receiver<Announcement> {
        self.0.watch.listen()
    }

    pub(crate) async fn shutdown(&self) {
        self.0.reads.close().await;
        self.0.writes.close().await;
        self.0.contended.close().await;
        self.0.nonces.close().await;
        self.0.rotations.close().await;
        self.0.watch.stop().await;
    }

    async fn run<T>(
        &self,
        lane: &Lane<Box<dyn Unit>>,
        (unit, waiting): (Box<dyn Unit>, Waiting<T>),
    ) -> Result<T, StoreError> {
        self.0.gate.pass()?;
        lane.submit(unit).map_err(|(_, error)| error)?;
        waiting.answer_or_busy(LONGEST_WAIT).await
    }
}
