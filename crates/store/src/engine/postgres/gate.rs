//! The gate: whether the database can be reached, as all threads of a store know it together.
//!
//! Owns: refusing at once what would only wait for a database that is away, and which connections are older than that. Those
//! who find it away close the gate; whoever reaches it again, `watch` at the latest, opens it.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::error::StoreError;
use crate::store::Health;

/// Open, or closed for a reason.
#[derive(Default)]
pub(super) struct Gate {
    closed: Mutex<Option<String>>,
    age: AtomicU64,
    deaf: AtomicBool,
}

impl Gate {
    /// Notes that this database carries no announcements. `watch` finds that out before anything else is begun.
    pub(super) fn set_deaf(&self) {
        self.deaf.store(true, Ordering::Release);
    }

    /// Whether it carries none.
    pub(super) fn is_deaf(&self) -> bool {
        self.deaf.load(Ordering::Acquire)
    }

    /// Which age this is. A connection of an earlier one leads to where the database was.
    pub(super) fn age(&self) -> u64 {
        self.age.load(Ordering::Acquire)
    }

    /// Opens it for a database that was lost and found, perhaps on another host: a new age. A machine that died closes no
    /// connection, so whoever asked on an old one would wait for nothing.
    pub(super) fn renew(&self) {
        self.age.fetch_add(1, Ordering::AcqRel);
        self.open();
    }

    /// Closes it for what was seen on a connection of `age`; one of an earlier age says nothing about today.
    pub(super) fn close_since(&self, age: u64, reason: &str) {
        if age == self.age() {
            self.close(reason);
        }
    }

    /// Closes it, until the database is reached again.
    pub(super) fn close(&self, reason: &str) {
        let mut closed = self.state();
        if closed.is_none() {
            tracing::warn!(reason, "the database is away");
        }
        *closed = Some(reason.into());
    }

    /// Opens it.
    pub(super) fn open(&self) {
        if self.state().take().is_some() {
            tracing::info!("the database is back");
        }
    }

    /// Nothing, or why it is closed.
    pub(super) fn pass(&self) -> Result<(), StoreError> {
        match self.state().as_ref() {
            None => Ok(()),
            Some(reason) => Err(StoreError::Unavailable(reason.clone())),
        }
    }

    pub(super) fn health(&self) -> Health {
        match self.state().as_ref() {
            None => Health::Ready,
            Some(reason) => Health::Unavailable {
                reason: reason.clone(),
            },
        }
    }

    fn state(&self) -> MutexGuard<'_, Option<String>> {
        self.closed.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_old_connection_does_not_close_the_gate_to_a_database_that_was_found_again() {
        let gate = Gate::default();
        let old = gate.age();
        gate.close_since(old, "it fell silent");
        assert!(gate.pass().is_err());
        gate.renew();
        gate.close_since(old, "it fell silent");
        assert!(gate.pass().is_ok());
        gate.close_since(gate.age(), "it fell silent again");
        assert!(gate.pass().is_err());
    }
}
