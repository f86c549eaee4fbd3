//! The threads that connections live on: one a core, each with a runtime of its own.
//!
//! Owns: which thread a connection goes to. It stays there, so that no request changes threads or wakes one that sleeps:
//! with one runtime for all of them, that was a fifth of what a signed profile costs (decision 8). `listener` starts them.

use std::io;
use std::num::NonZero;
use std::sync::Arc;
use std::thread;

use tokio::runtime::{Builder, Handle};
use tokio::sync::oneshot;

/// All of them. When they are dropped, so is what still runs on them.
pub(super) struct Threads(Vec<Thread>);

struct Thread {
    runtime: Handle,
    /// Each connection holds a part of it.
    held: Arc<()>,
    /// Dropped, it ends the thread.
    _end: oneshot::Sender<()>,
}

impl Threads {
    /// One for each core that this process may use.
    pub(super) fn start() -> io::Result<Self> {
        let cores = thread::available_parallelism().map_or(1, NonZero::get);
        (0..cores)
            .map(|_| Thread::start())
            .collect::<io::Result<_>>()
            .map(Self)
    }

    /// Runs a connection on the thread that holds the fewest.
    pub(super) fn spawn(&self, connection: impl Future<Output = ()> + Send + 'static) {
        let Some(thread) = self.0.iter().min_by_key(|thread| Arc::strong_count(&thread.held)) else {
            return;
        };
        let held = thread.held.clone();
        thread.runtime.spawn(async move {
            connection.await;
            drop(held);
        });
    }
}

impl Thread {
    fn start() -> io::Result<Self> {
        let runtime = Builder::new_current_thread().enable_all().build()?;
        let handle = runtime.handle().clone();
        let (end, ended) = oneshot::channel();
        thread::Builder::new().name("connections".into()).spawn(move || {
            runtime.block_on(async { drop(ended.await) });
            runtime.shutdown_background();
        })?;
        Ok(Self {
            runtime: handle,
            held: Arc::default(),
            _end: end,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn each_thread_gets_as_many_connections_as_the_others() {
        let threads = Threads::start().unwrap();
        let all = threads.0.len() * 3;
        let (tell, mut told) = tokio::sync::mpsc::channel(all);
        for _ in 0..all {
            let tell = tell.clone();
            threads.spawn(async move {
                tell.send(thread::current().id()).await.ok();
                std::future::pending::<()>().await;
            });
        }
        let mut held = std::collections::HashMap::new();
        for _ in 0..all {
            *held.entry(told.recv().await.unwrap()).or_insert(0) += 1;
        }
        assert_eq!(held.len(), threads.0.len());
        assert!(held.values().all(|count| *count == 3), "{held:?}");
    }
}
