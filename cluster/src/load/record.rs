//! What was asked, when, and what came of it; one log for all clients.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Instant;

/// What was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// An authorization, an exchange or a rotation: acknowledged once it is on two disks.
    Write,
    /// A signed call of an open API.
    Read,
    /// The sign-in page.
    Page,
}

/// How it ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// As it should.
    Done,
    /// In a way that a client can live with: come again.
    Failed(String),
    /// As it never may.
    Wrong(String),
}

/// One request. Times are milliseconds since the load began.
#[derive(Clone, Debug)]
pub(crate) struct Record {
    pub(crate) kind: Kind,
    pub(crate) sent: u64,
    pub(crate) ended: u64,
    pub(crate) outcome: Outcome,
}

impl Record {
    /// Whether it changed something.
    pub(crate) fn is_write(&self) -> bool {
        self.kind == Kind::Write
    }

    /// Whether it read something.
    pub(crate) fn is_read(&self) -> bool {
        self.kind == Kind::Read
    }
}

/// All of them, with the moments of the loss.
pub(crate) struct Log {
    began: Instant,
    records: Mutex<Vec<Record>>,
    losing: Mutex<Option<u64>>,
    lost: Mutex<Option<u64>>,
    stopped: AtomicBool,
}

impl Log {
    /// An empty one.
    pub(crate) fn new(began: Instant) -> Self {
        Self {
            began,
            records: Mutex::default(),
            losing: Mutex::default(),
            lost: Mutex::default(),
            stopped: AtomicBool::new(false),
        }
    }

    /// Milliseconds since the load began.
    pub(crate) fn now(&self) -> u64 {
        u64::try_from(self.began.elapsed().as_millis()).unwrap_or(u64::MAX)
    }

    /// Adds a request that just ended.
    pub(crate) fn add(&self, kind: Kind, sent: u64, outcome: Outcome) {
        let ended = self.now();
        lock(&self.records).push(Record {
            kind,
            sent,
            ended,
            outcome,
        });
    }

    /// Looks at them.
    pub(crate) fn read<T>(&self, look: impl FnOnce(&[Record]) -> T) -> T {
        look(&lock(&self.records))
    }

    /// The primary is being taken away from now on.
    pub(crate) fn note_losing(&self) {
        *lock(&self.losing) = Some(self.now());
    }

    /// It is away.
    pub(crate) fn note_lost(&self) {
        *lock(&self.lost) = Some(self.now());
    }

    /// When it began to be taken away.
    pub(crate) fn losing(&self) -> Option<u64> {
        *lock(&self.losing)
    }

    /// When it was away.
    pub(crate) fn lost(&self) -> Option<u64> {
        *lock(&self.lost)
    }

    /// Ends the work.
    pub(crate) fn stop(&self) {
        self.stopped.store(true, Ordering::Relaxed);
    }

    /// Whether it was ended.
    pub(crate) fn is_stopped(&self) -> bool {
        self.stopped.load(Ordering::Relaxed)
    }
}

/// When the first request was answered that was sent after `since`: what was on its way before may be the old primary's.
pub(crate) fn first_after(
    records: &[Record],
    since: Option<u64>,
    wanted: impl Fn(&Record) -> bool,
) -> Option<u64> {
    let since = since?;
    records
        .iter()
        .filter(|record| record.sent >= since && record.outcome == Outcome::Done && wanted(record))
        .map(|record| record.ended)
        .min()
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record(sent: u64, ended: u64, outcome: Outcome) -> Record {
        Record {
            kind: Kind::Write,
            sent,
            ended,
            outcome,
        }
    }

    #[test]
    fn what_was_on_its_way_when_the_primary_went_is_not_the_first_write_after() {
        let records = [
            record(90, 120, Outcome::Done),
            record(110, 400, Outcome::Failed("503".into())),
            record(900, 1_000, Outcome::Done),
            record(950, 980, Outcome::Done),
        ];
        assert_eq!(first_after(&records, Some(100), Record::is_write), Some(980));
        assert_eq!(first_after(&records, None, Record::is_write), None);
        assert_eq!(first_after(&records, Some(100), Record::is_read), None);
    }
}
