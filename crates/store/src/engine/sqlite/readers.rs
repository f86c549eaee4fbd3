//! Reading: the connections that read, and who has one.
//!
//! Owns: one read transaction per unit, on a thread of its own; look-ups at once on the caller's, each statement by itself. A
//! look-up takes less than the way to another thread and back, unless the disk must be asked. Hands over: statements to
//! `session`. `sqlite.rs` calls it.

use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Instant;

use flume::{Receiver, Sender};

use super::session::Connected;
use crate::conn::Conn;
use crate::engine::task::{Unit, guarded};
use crate::error::StoreError;

/// What look-ups take, in microseconds, when the disk must be asked for most; without it they take about ten.
const SLOW: u64 = 150;
/// What one counts for at most, in microseconds: a thread may lose its core for a while.
const MOST: u64 = 1_000;
/// For how long look-ups go to the threads once they are slow, in milliseconds.
const PAUSE: u64 = 100;

/// The connections that read. Whoever reads takes one and brings it back.
pub(super) struct Readers {
    /// The one for look-ups, while nobody else is at it: always the same, so that its cache has the upper pages of the trees.
    finder: Mutex<Option<Connected>>,
    count: usize,
    give: Sender<Connected>,
    take: Receiver<Connected>,
    is_closed: AtomicBool,
    began: Instant,
    /// What the last look-ups took, some sixteen of them, in microseconds. Two that end at once may count as one.
    mean: AtomicU64,
    /// Until when callers should not read themselves, in milliseconds since it all began.
    slow_until: AtomicU64,
}

impl Readers {
    pub(super) fn new(finder: Option<Connected>, sessions: Vec<Connected>) -> Self {
        let count = sessions.len();
        let (give, take) = flume::bounded(count);
        for session in sessions {
            give.try_send(session).ok();
        }
        Self {
            finder: Mutex::new(finder),
            count,
            give,
            take,
            is_closed: AtomicBool::new(false),
            began: Instant::now(),
            mean: AtomicU64::new(0),
            slow_until: AtomicU64::new(0),
        }
    }

    /// How many there are for the threads.
    pub(super) fn count(&self) -> usize {
        self.count
    }

    /// Serves reads until nobody can ask any more.
    pub(super) fn serve(&self, queue: &Receiver<Box<dyn Unit>>) {
        for mut unit in queue {
            if unit.claim()
                && let Ok(session) = self.take.recv()
            {
                let outcome = if unit.is_look_up() {
                    unit.run(&session)
                } else {
                    transaction(&session, || unit.run(&session))
                };
                self.give.try_send(session).ok();
                unit.answer(outcome);
            }
        }
    }

    /// Reads at once, beginning `now`; nothing when every connection is in use, or when the disk was slow a moment ago, since
    /// the caller's thread has others to serve.
    pub(super) fn try_now<T>(
        &self,
        now: Instant,
        name: &'static str,
        work: impl FnOnce(&Conn<'_>) -> Result<T, StoreError>,
    ) -> Option<Result<T, StoreError>> {
        if self.millis(now) < self.slow_until.load(Ordering::Relaxed) {
            return None;
        }
        let look = |session: &Connected| guarded(name, || work(&Conn::new(session)));
        let found = if let Ok(finder) = self.finder.try_lock()
            && let Some(session) = finder.as_ref()
        {
            look(session)
        } else {
            let session = self.take.try_recv().ok()?;
            let found = look(&session);
            self.give.try_send(session).ok();
            found
        };
        self.learn(now);
        Some(found)
    }

    fn learn(&self, since: Instant) {
        let took = u64::try_from(since.elapsed().as_micros()).unwrap_or(MOST);
        let mean = (self.mean.load(Ordering::Relaxed) * 15 + took.min(MOST)) / 16;
        self.mean.store(mean, Ordering::Relaxed);
        if mean > SLOW {
            let until = self.millis(since).saturating_add(PAUSE);
            self.slow_until.store(until, Ordering::Relaxed);
        }
    }

    fn millis(&self, at: Instant) -> u64 {
        u64::try_from(at.duration_since(self.began).as_millis()).unwrap_or(u64::MAX)
    }

    /// Closes each connection once whoever reads on it is done; nobody gets one after that.
    pub(super) async fn close(&self) {
        let open = if self.is_closed.swap(true, Ordering::AcqRel) {
            0
        } else {
            self.count
        };
        for _ in 0..open {
            self.take.recv_async().await.ok();
        }
        // A look-up is over before this waits for long.
        drop(self.finder.lock().map(|mut finder| finder.take()));
    }
}

fn transaction<T>(
    session: &Connected,
    work: impl FnOnce() -> Result<T, StoreError>,
) -> Result<T, StoreError> {
    session.control("BEGIN")?;
    let outcome = work();
    // Nothing was written, so how the transaction ends cannot spoil what was read.
    session.control("COMMIT").ok();
    outcome
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_look_ups_that_are_slow_one_after_the_other_go_to_the_threads() {
        let readers = Readers::new(None, Vec::new());
        let is_slow = || readers.slow_until.load(Ordering::Relaxed) > 0;
        std::thread::sleep(std::time::Duration::from_millis(2));
        readers.learn(readers.began);
        assert!(!is_slow(), "one may have lost its core");
        for _ in 0..16 {
            readers.learn(readers.began);
        }
        assert!(is_slow());
    }
}
