//! How often each named transaction ran, and how long it took: what the metrics page shows of the store.
//!
//! Owns: the counting. Hands over: printing to `server`. Engines count, `Store::counters` reads.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Instant;

/// What became of the transactions of one name since the start.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counter {
    /// The name they were given.
    pub name: &'static str,
    /// How many were answered.
    pub count: u64,
    /// How many of them were answered with an error.
    pub failures: u64,
    /// How long they took from asking to answer, waiting included, all together, in microseconds.
    pub micros: u64,
}

/// The counters of all names.
#[derive(Default)]
pub(crate) struct Counters(Mutex<BTreeMap<&'static str, Counter>>);

impl Counters {
    pub(crate) fn record(&self, name: &'static str, since: Instant, failed: bool) {
        let took = u64::try_from(since.elapsed().as_micros()).unwrap_or(u64::MAX);
        let mut all = self.all();
        let counter = all.entry(name).or_insert(Counter {
            name,
            count: 0,
            failures: 0,
            micros: 0,
        });
        counter.count += 1;
        counter.failures += u64::from(failed);
        counter.micros = counter.micros.saturating_add(took);
    }

    pub(crate) fn list(&self) -> Vec<Counter> {
        self.all().values().copied().collect()
    }

    fn all(&self) -> MutexGuard<'_, BTreeMap<&'static str, Counter>> {
        // The numbers are whole after each addition, so a panic elsewhere spoils nothing.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
