//! A lane: the bounded queue in front of the threads of one kind.
//!
//! Owns: refusing what does not fit, and closing so that nothing that was taken is forgotten. Hands over: the units to
//! the threads. Only the engines call it.

use std::sync::{PoisonError, RwLock};

use flume::{Receiver, Sender, TrySendError};

use crate::error::StoreError;

/// A queue and the threads behind it. They end, with the queue served, once it is closed or dropped.
pub(super) struct Lane<U> {
    queue: RwLock<Option<Sender<U>>>,
    ended: Receiver<()>,
}

impl<U: Send + 'static> Lane<U> {
    /// Starts a thread for each of `works`; at most `waiting` units wait.
    pub(super) fn start<W>(
        name: &str,
        waiting: usize,
        works: impl IntoIterator<Item = W>,
    ) -> std::io::Result<Self>
    where
        W: FnOnce(&Receiver<U>) + Send + 'static,
    {
        let (sender, receiver) = flume::bounded(waiting);
        let (ending, ended) = flume::bounded::<()>(0);
        for work in works {
            let (receiver, ending) = (receiver.clone(), ending.clone());
            let thread = move || {
                work(&receiver);
                drop(ending);
            };
            std::thread::Builder::new().name(name.into()).spawn(thread)?;
        }
        Ok(Self {
            queue: RwLock::new(Some(sender)),
            ended,
        })
    }

    /// Puts a unit into the queue and answers how many wait there, or gives it back at once.
    pub(super) fn submit(&self, unit: U) -> Result<usize, (U, StoreError)> {
        let queue = self.queue.read().unwrap_or_else(PoisonError::into_inner);
        let Some(queue) = queue.as_ref() else {
            return Err((unit, closed()));
        };
        let sent = queue.try_send(unit).map_err(|error| match error {
            TrySendError::Full(unit) => (unit, StoreError::Busy),
            TrySendError::Disconnected(unit) => (unit, closed()),
        });
        sent.map(|()| queue.len())
    }

    /// Takes nothing more, and waits until all that was taken is served and the threads have ended.
    pub(super) async fn close(&self) {
        drop(self.queue.write().unwrap_or_else(PoisonError::into_inner).take());
        // Nothing is ever sent: the wait ends when the last thread lets go of its end.
        self.ended.recv_async().await.ok();
    }
}

/// What is said after the end.
pub(super) fn closed() -> StoreError {
    StoreError::Unavailable("it was shut down".into())
}
