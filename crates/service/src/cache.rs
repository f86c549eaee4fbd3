//! What the hot paths keep in memory, and how a change reaches it at once.
//!
//! Owns: three bounded caches (tokens, accounts, apps) and the marks that make older entries worthless. An entry counts
//! only if it was loaded after every mark that concerns it, and for at most [`TTL`]; so a load that raced with a
//! revocation cannot bring the old state back. Hands over: what the state is, to `store`.

use std::collections::HashMap;
use std::hash::Hash;
use std::sync::Arc;
use std::sync::RwLock;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use quick_cache::sync::Cache;
use setaria_identity::account::Account;
use setaria_identity::id::{AccountId, AppId};

use crate::apps::KnownApp;
use crate::resource::KnownToken;

/// How long an entry is believed without asking the store again. All changes go through the process that owns an
/// embedded store, so this bound matters only beside other nodes.
pub const TTL: Duration = Duration::from_secs(30);

/// Something that changed, so that what was loaded before it no longer counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Mark {
    /// An account: status, password, profile.
    Account(AccountId),
    /// An app: switches, secret, scopes.
    App(AppId),
    /// One grant: reuse of its code or refresh token.
    Grant([u8; 16]),
    /// What one person allowed one app.
    Consent(AccountId, AppId),
}

/// The caches.
pub struct Caches {
    /// Live access tokens by the hash of their text.
    pub tokens: Timed<[u8; 32], KnownToken>,
    /// Accounts by id.
    pub accounts: Timed<AccountId, Account>,
    /// Apps by id.
    pub apps: Timed<AppId, KnownApp>,
    marks: Marks,
}

impl Caches {
    /// Caches that keep at most `tokens` access tokens and as many accounts.
    pub fn new(tokens: usize) -> Self {
        Self {
            tokens: Timed::new(tokens),
            accounts: Timed::new(tokens),
            apps: Timed::new(4_096),
            marks: Marks::default(),
        }
    }

    /// Makes everything loaded before now and concerned by `mark` worthless.
    pub fn mark(&self, mark: Mark) {
        self.marks.set(mark);
    }

    /// Whether something loaded at `loaded` is still worth something.
    pub fn holds(&self, loaded: Instant, concerns: &[Mark]) -> bool {
        loaded.elapsed() < TTL && self.marks.none_since(loaded, concerns)
    }
}

/// A bounded cache whose entries know when they were loaded.
pub struct Timed<K, V>(Cache<K, (Instant, Arc<V>)>);

impl<K: Hash + Eq + Clone, V> Timed<K, V> {
    fn new(capacity: usize) -> Self {
        Self(Cache::new(capacity))
    }

    /// The entry and when its load began.
    pub fn find(&self, key: &K) -> Option<(Instant, Arc<V>)> {
        self.0.get(key)
    }

    /// Keeps a value whose load began at `loaded`.
    pub fn keep(&self, key: K, loaded: Instant, value: Arc<V>) {
        self.0.insert(key, (loaded, value));
    }
}

#[derive(Default)]
struct Marks {
    /// Spares readers the lock while nothing was marked lately.
    any: AtomicBool,
    at: RwLock<HashMap<Mark, Instant>>,
}

impl Marks {
    fn set(&self, mark: Mark) {
        let mut at = self.at.write().unwrap_or_else(std::sync::PoisonError::into_inner);
        if at.len() >= 10_000 {
            at.retain(|_, when| when.elapsed() < TTL);
        }
        at.insert(mark, Instant::now());
        self.any.store(true, Ordering::Release);
    }

    fn none_since(&self, loaded: Instant, concerns: &[Mark]) -> bool {
        if !self.any.load(Ordering::Acquire) {
            return true;
        }
        let at = self.at.read().unwrap_or_else(std::sync::PoisonError::into_inner);
        concerns
            .iter()
            .all(|mark| at.get(mark).is_none_or(|when| *when < loaded))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_load_that_began_before_a_mark_never_counts() {
        let caches = Caches::new(8);
        let account = Mark::Account(AccountId(1));
        let began = Instant::now();
        caches.mark(account);
        assert!(!caches.holds(began, &[account]), "loaded while it changed");
        assert!(caches.holds(began, &[Mark::Account(AccountId(2))]));
        std::thread::sleep(Duration::from_millis(2));
        assert!(caches.holds(Instant::now(), &[account]));
    }
}
