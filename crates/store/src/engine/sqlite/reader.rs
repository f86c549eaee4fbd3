//! The reader threads: each has its own connection and takes the next waiting read.
//!
//! Owns: one read transaction per unit. Hands over: nothing. `sqlite.rs` starts it and fills its queue.

use flume::Receiver;

use super::session::Session;
use super::{Task, guarded};
use crate::conn::Conn;
use crate::error::StoreError;

/// A read on its way.
pub(super) trait ReadUnit: Send {
    /// Whether anybody still waits for it.
    fn wanted(&self) -> bool;
    /// Runs it and tells the one who waits.
    fn run(self: Box<Self>, session: &Session);
}

/// Serves reads until nobody can ask any more.
pub(super) fn run(session: &Session, queue: &Receiver<Box<dyn ReadUnit>>) {
    for unit in queue {
        if unit.wanted() {
            unit.run(session);
        }
    }
}

impl<F, T> ReadUnit for Task<F, T>
where
    F: FnMut(&Conn<'_>) -> Result<T, StoreError> + Send,
    T: Send,
{
    fn wanted(&self) -> bool {
        !self.waiting.is_closed()
    }

    fn run(mut self: Box<Self>, session: &Session) {
        let outcome = session.control("BEGIN").and_then(|()| {
            let result = guarded(self.name, || (self.work)(&Conn::new(session)));
            // Nothing was written, so how the transaction ends cannot spoil what was read.
            session.control("COMMIT").ok();
            self.result = Some(result?);
            Ok(())
        });
        self.finish(outcome);
    }
}
