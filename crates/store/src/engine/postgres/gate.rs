//! The gate: whether the database can be reached, as all threads of a store know it together.
//!
//! Owns: refusing at once what would only wait for a database that is away. Those who find it away close the gate; whoever
//! reaches it again, `watch` at the latest, opens it.

use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::error::StoreError;
use crate::store::Health;

/// Open, or closed for a reason.
#[derive(Default)]
pub(super) struct Gate(Mutex<Option<String>>);

impl Gate {
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
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
