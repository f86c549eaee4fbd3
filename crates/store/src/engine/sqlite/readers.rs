//! Reading: the connections that read, and who has one.
//!
//! Owns: one read transaction per unit, on a thread of its own or at once on the caller's. A look-up by key takes less than
//! the way to another thread and back. Hands over: statements to `session`. `sqlite.rs` calls it.

use std::sync::atomic::{AtomicBool, Ordering};

use flume::{Receiver, Sender};

use super::session::Connected;
use crate::conn::Conn;
use crate::engine::task::{Unit, guarded};
use crate::error::StoreError;

/// The connections that read. Whoever reads takes one and brings it back.
pub(super) struct Readers {
    count: usize,
    give: Sender<Connected>,
    take: Receiver<Connected>,
    is_closed: AtomicBool,
}

impl Readers {
    pub(super) fn new(sessions: Vec<Connected>) -> Self {
        let count = sessions.len();
        let (give, take) = flume::bounded(count);
        for session in sessions {
            give.try_send(session).ok();
        }
        Self {
            count,
            give,
            take,
            is_closed: AtomicBool::new(false),
        }
    }

    /// How many there are.
    pub(super) fn count(&self) -> usize {
        self.count
    }

    /// Serves reads until nobody can ask any more.
    pub(super) fn serve(&self, queue: &Receiver<Box<dyn Unit>>) {
        for mut unit in queue {
            if unit.claim()
                && let Ok(session) = self.take.recv()
            {
                let outcome = transaction(&session, || unit.run(&session));
                self.give.try_send(session).ok();
                unit.answer(outcome);
            }
        }
    }

    /// Reads at once; nothing when every connection is in use.
    pub(super) fn try_now<T>(
        &self,
        name: &'static str,
        work: impl FnOnce(&Conn<'_>) -> Result<T, StoreError>,
    ) -> Option<Result<T, StoreError>> {
        let session = self.take.try_recv().ok()?;
        let found = transaction(&session, || guarded(name, || work(&Conn::new(&session))));
        self.give.try_send(session).ok();
        Some(found)
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
