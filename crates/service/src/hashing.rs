//! The bounded pool in which passwords are hashed (security PW3).
//!
//! Owns: how many hashes run and wait. A hash takes about 15 ms and 19 MiB; without a bound a crowd would take the memory.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

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
}

/// Memory of checks that have ended, for those that come: never more than ran at once.
#[derive(Clone, Default)]
struct Kept(Arc<Mutex<Vec<Memory>>>);

impl Kept {
    fn take(&self) -> Memory {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .pop()
            .unwrap_or_default()
    }

    fn put_back(&self, memory: Memory) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(memory);
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
        }
    }

    /// Compares a password with a stored hash, or, when there is none, with a decoy that costs the same (security PW4).
    pub async fn verify(&self, password: String, stored: Option<String>) -> Result<Verdict, Unavailable> {
        let params = self.bounds.params;
        let decoy = self.decoy.clone();
        let kept = self.kept.clone();
        self.run(move || {
            let mut memory = kept.take();
            let verdict = password::verify(
                password.as_bytes(),
                stored.as_deref().unwrap_or(&decoy),
                params,
                &mut memory,
            );
            kept.put_back(memory);
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
        self.run(move || password::hash(password.as_bytes(), salt, params))
            .await?
            .map_err(|_| Unavailable::Internal("the password could not be hashed".into()))
    }

    async fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> T + Send + 'static,
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
        tokio::task::spawn_blocking(move || {
            let done = work();
            drop(permit);
            done
        })
        .await
        .map_err(|error| Unavailable::Internal(error.to_string()))
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
}
