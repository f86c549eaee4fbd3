//! The pace of commits: how long one waits for company.
//!
//! Owns: when the next commit may begin. Whoever writes alone never waits. While writes of several come all the time, commits
//! begin some way apart, so that they share a sync and threads sleep between them, unless many wait already.
//! `writer` asks; who submits a write rings.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{self, Thread};
use std::time::{Duration, Instant};

/// How far apart commits begin while few wait: at 5,000 writes a second, twenty share one.
const APART: Duration = Duration::from_millis(4);
/// How many need not wait for more company.
const COMPANY: usize = 20;

/// What wakes a writer that waits for company, once it has enough.
#[derive(Default)]
pub(super) struct Bell {
    writer: OnceLock<Thread>,
    is_listening: AtomicBool,
}

impl Bell {
    /// Says that `waiting` units wait.
    pub(super) fn ring(&self, waiting: usize) {
        if waiting >= COMPANY
            && self.is_listening.load(Ordering::Acquire)
            && let Some(writer) = self.writer.get()
        {
            writer.unpark();
        }
    }
}

/// The writer's side.
pub(super) struct Pace<'a> {
    bell: &'a Bell,
    next: Instant,
}

impl<'a> Pace<'a> {
    /// For the thread that calls this.
    pub(super) fn new(bell: &'a Bell) -> Self {
        bell.writer.get_or_init(thread::current);
        Self {
            bell,
            next: Instant::now(),
        }
    }

    /// Waits until a commit should begin.
    pub(super) fn wait(&self, waiting: impl Fn() -> usize) {
        let mut now = Instant::now();
        if now >= self.next {
            return;
        }
        self.bell.is_listening.store(true, Ordering::SeqCst);
        while waiting() < COMPANY && now < self.next {
            thread::park_timeout(self.next.duration_since(now));
            now = Instant::now();
        }
        self.bell.is_listening.store(false, Ordering::Release);
    }

    /// A commit of so many units begins.
    pub(super) fn begin(&mut self, units: usize) {
        if units > 1 {
            self.next = Instant::now() + APART;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_writes_alone_never_waits() {
        let bell = Bell::default();
        let mut pace = Pace::new(&bell);
        for _ in 0..3 {
            pace.wait(|| panic!("nobody is asked who waits"));
            pace.begin(1);
        }
    }

    #[test]
    fn after_a_shared_commit_the_next_waits_for_company() {
        let bell = Bell::default();
        let mut pace = Pace::new(&bell);
        pace.begin(2);
        let next = pace.next;
        pace.wait(|| 1);
        assert!(Instant::now() >= next, "few wait");
        pace.next = Instant::now() + Duration::from_secs(3_600);
        pace.wait(|| COMPANY);
    }

    #[test]
    fn the_bell_ends_the_wait() {
        let bell = Bell::default();
        let mut pace = Pace::new(&bell);
        pace.next = Instant::now() + Duration::from_secs(3_600);
        let waiting = std::sync::atomic::AtomicUsize::new(1);
        thread::scope(|scope| {
            scope.spawn(|| {
                while !bell.is_listening.load(Ordering::Acquire) {
                    thread::yield_now();
                }
                waiting.store(COMPANY, Ordering::Release);
                bell.ring(COMPANY);
            });
            pace.wait(|| waiting.load(Ordering::Acquire));
        });
    }
}
