//! A transaction on its way from the caller to a thread of an engine and back.
//!
//! Owns: that one of the two, thread or caller, settles a unit; that a panic in a transaction ends it alone; the counting.
//! Hands over: when and how often a unit runs to the engines, which are its only callers.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use tokio::sync::oneshot;

use super::Session;
use super::lane::closed;
use crate::conn::{Conn, Tx};
use crate::counter::Counters;
use crate::error::StoreError;

/// A transaction on its way.
pub(super) trait Unit: Send {
    /// Takes it on: false when nobody waits for it any more. Asked once, before it first runs.
    fn claim(&self) -> bool;
    /// Whether each of its statements is a transaction of its own.
    fn is_look_up(&self) -> bool;
    /// Runs it, once more at each call; the result is kept.
    fn run(&mut self, session: &dyn Session) -> Result<(), StoreError>;
    /// Tells the one who waits.
    fn answer(self: Box<Self>, outcome: Result<(), StoreError>);
}

/// The caller's end of a unit.
pub(super) struct Waiting<T> {
    answer: oneshot::Receiver<Result<T, StoreError>>,
    claimed: Arc<AtomicBool>,
}

/// The thread's end.
pub(super) struct Promise<T> {
    answer: oneshot::Sender<Result<T, StoreError>>,
    claimed: Arc<AtomicBool>,
}

/// Both ends.
pub(super) fn promise<T>() -> (Promise<T>, Waiting<T>) {
    let (sender, answer) = oneshot::channel();
    let claimed = Arc::new(AtomicBool::new(false));
    let promise = Promise {
        answer: sender,
        claimed: claimed.clone(),
    };
    (promise, Waiting { answer, claimed })
}

impl<T> Promise<T> {
    /// Takes the work on: false when nobody waits for it any more. Asked once.
    pub(super) fn claim(&self) -> bool {
        !self.answer.is_closed() && !self.claimed.swap(true, Ordering::AcqRel)
    }

    /// Tells the one who waits, if anyone still does.
    pub(super) fn keep(self, result: Result<T, StoreError>) {
        self.answer.send(result).ok();
    }
}

struct Task<F, T> {
    name: &'static str,
    is_look_up: bool,
    since: Instant,
    work: F,
    result: Option<T>,
    promise: Promise<T>,
    counters: Arc<Counters>,
}

/// A unit that reads.
pub(super) fn reading<T: Send + 'static>(
    name: &'static str,
    counters: &Arc<Counters>,
    mut work: impl FnMut(&Conn<'_>) -> Result<T, StoreError> + Send + 'static,
) -> (Box<dyn Unit>, Waiting<T>) {
    unit(name, false, counters, move |session| work(&Conn::new(session)))
}

/// A unit that looks something up.
pub(super) fn finding<T: Send + 'static>(
    name: &'static str,
    counters: &Arc<Counters>,
    mut work: impl FnMut(&Conn<'_>) -> Result<T, StoreError> + Send + 'static,
) -> (Box<dyn Unit>, Waiting<T>) {
    unit(name, true, counters, move |session| work(&Conn::new(session)))
}

/// A unit that writes. A failed statement counts even if the transaction's code went on after it.
pub(super) fn writing<T: Send + 'static>(
    name: &'static str,
    counters: &Arc<Counters>,
    mut work: impl FnMut(&Tx<'_>) -> Result<T, StoreError> + Send + 'static,
) -> (Box<dyn Unit>, Waiting<T>) {
    unit(name, false, counters, move |session| {
        let tx = Tx::new(session);
        let result = work(&tx);
        tx.broken().map_or(result, Err)
    })
}

impl<T> Waiting<T> {
    /// Waits for the answer.
    pub(super) async fn answer(self) -> Result<T, StoreError> {
        self.answer.await.unwrap_or_else(|_| Err(closed()))
    }

    /// Waits for the answer, but takes the unit back as `Busy` when it was not even begun within `limit`.
    pub(super) async fn answer_or_busy(mut self, limit: Duration) -> Result<T, StoreError> {
        match tokio::time::timeout(limit, &mut self.answer).await {
            Ok(answer) => answer.unwrap_or_else(|_| Err(closed())),
            Err(_) if self.claimed.swap(true, Ordering::AcqRel) => self.answer().await,
            Err(_) => Err(StoreError::Busy),
        }
    }
}

fn unit<T: Send + 'static>(
    name: &'static str,
    is_look_up: bool,
    counters: &Arc<Counters>,
    work: impl FnMut(&dyn Session) -> Result<T, StoreError> + Send + 'static,
) -> (Box<dyn Unit>, Waiting<T>) {
    let (promise, waiting) = promise();
    let task = Task {
        name,
        is_look_up,
        since: Instant::now(),
        work,
        result: None,
        promise,
        counters: counters.clone(),
    };
    (Box::new(task), waiting)
}

impl<F, T> Unit for Task<F, T>
where
    F: FnMut(&dyn Session) -> Result<T, StoreError> + Send,
    T: Send,
{
    fn claim(&self) -> bool {
        self.promise.claim()
    }

    fn is_look_up(&self) -> bool {
        self.is_look_up
    }

    fn run(&mut self, session: &dyn Session) -> Result<(), StoreError> {
        self.result = Some(guarded(self.name, || (self.work)(session))?);
        Ok(())
    }

    fn answer(self: Box<Self>, outcome: Result<(), StoreError>) {
        let task = *self;
        let lost = || StoreError::Sql("the transaction was never run".into());
        let result = outcome.and_then(|()| task.result.ok_or_else(lost));
        task.counters.record(task.name, task.since, result.is_err());
        task.promise.keep(result);
    }
}

/// What a transaction's code answered, or that it panicked: its thread serves everyone and must live on.
pub(super) fn guarded<T>(
    name: &'static str,
    work: impl FnOnce() -> Result<T, StoreError>,
) -> Result<T, StoreError> {
    std::panic::catch_unwind(std::panic::AssertUnwindSafe(work))
        .unwrap_or_else(|_| Err(StoreError::Sql(format!("transaction {name} panicked"))))
}
