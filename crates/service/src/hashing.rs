//! The bounded pool in which passwords are hashed (security PW3).
//!
//! Owns: how many hashes run and wait, and the memory they work in. A hash takes about 15 ms and 19 MiB; without a bound a
//! crowd would take the memory, and what is kept for the next hash is given back when none comes.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use setaria_crypto::password::{self, Memory, Verdict};
use tokio::sync::Semaphore;

use crate::error::Unavailable;
use crate::settings::Hashing;

/// The pool.
pub struct Pool {
    running: Arc<Semaphore>,
    waiting: AtomicUsize,
    bounds: Hashing,
    decoy: Arc<str>,
    kept: Kept,
    idle: Duration,
}

/// How long memory is kept without a hash: where somebody signs in now and then, each would wait for fresh memory else.
const IDLE: Duration = Duration::from_secs(30);

/// Memory of hashes that have ended, for those that come: never more than ran at once.
#[derive(Clone, Default)]
struct Kept(Arc<Mutex<Memories>>);

#[derive(Default)]
struct Memories {
    unused: Vec<Memory>,
    /// How often one was put back.
    uses: u64,
    watched: bool,
}

impl Kept {
    fn take(&self) -> Memory {
        self.lock().unused.pop().unwrap_or_default()
    }

    fn put_back(&self, memory: Memory) {
        let mut kept = self.lock();
        kept.unused.push(memory);
        kept.uses += 1;
    }

    /// Sees to it that what is kept now does not stay for ever.
    fn watch(&self, idle: Duration) {
        if !std::mem::replace(&mut self.lock().watched, true) {
            tokio::spawn(self.clone().let_go(idle));
        }
    }

    /// Waits until no hash has ended for as long as `idle`, then gives the memory back.
    async fn let_go(self, idle: Duration) {
        let mut uses = self.lock().uses;
        loop {
            tokio::time::sleep(idle).await;
            let mut kept = self.lock();
            if kept.uses == uses {
                kept.watched = false;
                let unused = std::mem::take(&mut kept.unused);
                // On a thread of those that made it: freed by another, the allocator would keep it for that thread.
                tokio::task::spawn_blocking(move || drop(unused));
                return;
            }
            uses = kept.uses;
        }
    }

    fn lock(&self) -> MutexGuard<'_, Memories> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Pool {
    /// A pool with these bounds.
    pub fn new(bounds: Hashing) -> Self {
        Self {
            running: Arc::new(Semaphore::new(bounds.at_once)),
            waiting: AtomicUsize::new(0),
            bounds,
            decoy: password::decoy(bounds.params).into(),
            kept: Kept::default(),
            idle: IDLE,
        }
    }

    /// Compares a password with a stored hash, or, when there is none, with a decoy that costs the same (security PW4).
    pub async fn verify(&self, password: String, stored: Option<String>) -> Result<Verdict, Unavailable> {
        let params = self.bounds.params;
        let decoy = self.decoy.clone();
        self.run(move |memory| {
            let stored_or_decoy = stored.as_deref().unwrap_or(&decoy);
            let verdict = password::verify(password.as_bytes(), stored_or_decoy, params, memory);
            if stored.is_some() {
                verdict
            } else {
                Verdict::Mismatch
            }
        })
        .await
    }

    /// Hashes a new password.
    pub async fn hash(&self, password: String, salt: [u8; 16]) -> Result<String, Unavailable> {
        let params = self.bounds.params;
        self.run(move |memory| password::hash(password.as_bytes(), salt, params, memory))
            .await?
            .map_err(|_| Unavailable::Internal("the password could not be hashed".into()))
    }

    async fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Memory) -> T + Send + 'static,
    ) -> Result<T, Unavailable> {
        let place = Waiting::enter(&self.waiting, self.bounds.waiting)?;
        let permit = self
            .running
            .clone()
            .acquire_owned()
            .await
            .map_err(|_| Unavailable::Hashing)?;
        drop(place);
        // The permit moves into the work: a caller that goes away must not let another hash start beside it.
        let kept = self.kept.clone();
        let done = tokio::task::spawn_blocking(move || {
            let mut memory = kept.take();
            let done = work(&mut memory);
            kept.put_back(memory);
            drop(permit);
            done
        });
        let done = done.await;
        self.kept.watch(self.idle);
        done.map_err(|error| Unavailable::Internal(error.to_string()))
    }
}

struct Waiting<'a>(&'a AtomicUsize);

impl<'a> Waiting<'a> {
    fn enter(count: &'a AtomicUsize, bound: usize) -> Result<Self, Unavailable> {
        let place = Self(count);
        if count.fetch_add(1, Ordering::Relaxed) >= bound {
            return Err(Unavailable::Hashing);
        }
        Ok(place)
    }
}

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_crowd_is_shed_and_the_pool_recovers() {
        let bounds = Hashing {
            params: setaria_crypto::password::Params::default(),
            at_once: 1,
            waiting: 3,
        };
        let pool = Arc::new(Pool::new(bounds));
        let tries: Vec<_> = (0..20)
            .map(|_| {
                let pool = pool.clone();
                tokio::spawn(async move { pool.verify("wrong".into(), None).await.is_ok() })
            })
            .collect();
        let mut served = 0;
        for one in tries {
            served += usize::from(one.await.unwrap());
        }
        assert!((1..20).contains(&served), "{served} of 20 served");
        assert!(pool.verify("wrong".into(), None).await.is_ok());
    }

    #[tokio::test]
    async fn memory_is_kept_for_the_next_hash_and_given_back_when_none_comes() {
        let bounds = Hashing {
            params: setaria_crypto::password::Params::default(),
            at_once: 2,
            waiting: 8,
        };
        let idle = Duration::from_millis(500);
        let pool = Pool {
            idle,
            ..Pool::new(bounds)
        };
        for _ in 0..3 {
            pool.verify("wrong".into(), None).await.unwrap();
        }
        assert_eq!(pool.kept.lock().unused.len(), 1);
        while !pool.kept.lock().unused.is_empty() {
            tokio::time::sleep(idle / 10).await;
        }
        pool.hash("new".into(), [0; 16]).await.unwrap();
        assert_eq!(pool.kept.lock().unused.len(), 1);
    }
}
