//! What the hot paths keep in memory, and how a change reaches it at once.
//!
//! Owns: three bounded caches (tokens, accounts, apps) and the marks that make older entries worthless. An entry counts
//! only if it was loaded after every mark that concerns it, and for at most [`TTL`]; so a load that raced with a
//! revocation cannot bring the old state back. Beside other nodes, it counts only while their announcements are heard, which
//! the database confirms each second ([`LEASE`]). Hands over: what the state is, to `store`.

use std::collections::HashMap;
use std::hash::Hash;
use std::sync::Arc;
use std::sync::RwLock;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use quick_cache::sync::Cache;
use setaria_identity::id::{AccountId, AppId, GrantId, TokenId};

use setaria_store::{Announcement, StoreError, Tx};

use crate::Service;
use crate::apps::KnownApp;
use crate::profile::KnownAccount;
use crate::resource::KnownToken;

/// How long an entry is believed without asking the store again. All changes go through the process that owns an
/// embedded store, so this bound matters only beside other nodes.
pub const TTL: Duration = Duration::from_secs(30);

/// How long entries are believed after the database last confirmed that other nodes are heard. With the time that an
/// announcement takes, this bounds for how long another node's revocation may go unnoticed, whatever the network does
/// (faults F22, F23).
pub const LEASE: Duration = Duration::from_secs(2);

/// Something that changed, so that what was loaded before it no longer counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Mark {
    /// An account: status, password, profile.
    Account(AccountId),
    /// An app: switches, secret, scopes.
    App(AppId),
    /// One grant: reuse of its code or refresh token.
    Grant(GrantId),
    /// What one person allowed one app.
    Consent(AccountId, AppId),
    /// All of it: announcements of other nodes may have gone unheard.
    Everything,
}

impl Mark {
    /// Tells the other nodes on the same database, once the transaction is committed. This node hears itself, too.
    pub(crate) fn announce(self, tx: &Tx<'_>) -> Result<(), StoreError> {
        tx.announce(&match self {
            Self::Account(account) => format!("account {account}"),
            Self::App(app) => format!("app {app}"),
            Self::Grant(grant) => format!("grant {grant}"),
            Self::Consent(account, app) => format!("consent {account} {app}"),
            Self::Everything => "everything".into(),
        })
    }

    /// Reads an announcement. One that this binary does not know concerns everything: a newer node may mean anything.
    fn heard(text: &str) -> Self {
        let words: Vec<&str> = text.split(' ').collect();
        let known = match words.as_slice() {
            ["account", account] => account.parse().ok().map(Self::Account),
            ["app", app] => app.parse().ok().map(Self::App),
            ["grant", grant] => grant.parse().ok().map(Self::Grant),
            ["consent", account, app] => account
                .parse()
                .ok()
                .zip(app.parse().ok())
                .map(|(a, b)| Self::Consent(a, b)),
            _ => None,
        };
        known.unwrap_or(Self::Everything)
    }
}

impl Service {
    /// Listens to what other nodes announce and forgets what changed, until the task is dropped. An embedded store has
    /// no other nodes.
    pub async fn keep_fresh(self) {
        let Some(announcements) = self.0.store.listen() else {
            return;
        };
        while let Ok(announcement) = announcements.recv_async().await {
            match announcement {
                Announcement::Said(text) => self.0.caches.mark(Mark::heard(&text)),
                Announcement::Missed => self.0.caches.mark(Mark::Everything),
                Announcement::Heard(at) => self.0.caches.heard(at),
            }
        }
    }
}

/// Nanoseconds since the caches began: compared on the hottest path, where instants take some twenty operations each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment(u64);

impl Moment {
    fn since(self, earlier: Self) -> Duration {
        Duration::from_nanos(self.0.saturating_sub(earlier.0))
    }
}

/// The caches.
pub struct Caches {
    began: Instant,
    /// Live access tokens by the id that their text begins with; whether it is that text is the caller's to compare.
    pub tokens: Timed<TokenId, KnownToken>,
    /// Accounts by id.
    pub accounts: Timed<AccountId, KnownAccount>,
    /// Apps by id.
    pub apps: Timed<AppId, KnownApp>,
    marks: Marks,
    lease: Option<Lease>,
}

impl Caches {
    /// Caches that keep at most `tokens` access tokens and as many accounts; `is_shared` when other nodes may change what
    /// they hold.
    pub fn new(tokens: usize, is_shared: bool) -> Self {
        Self {
            began: Instant::now(),
            lease: is_shared.then(Lease::default),
            tokens: Timed::new(tokens),
            accounts: Timed::new(tokens),
            apps: Timed::new(4_096),
            marks: Marks::default(),
        }
    }

    /// Now, as entries and marks are dated.
    pub fn now(&self) -> Moment {
        self.moment(Instant::now())
    }

    fn moment(&self, at: Instant) -> Moment {
        let passed = at.saturating_duration_since(self.began);
        Moment(u64::try_from(passed.as_nanos()).unwrap_or(u64::MAX))
    }

    /// Makes everything loaded before now and concerned by `mark` worthless.
    pub fn mark(&self, mark: Mark) {
        self.marks.set(mark, || self.now());
    }

    /// What other nodes announced before `at` has been marked.
    fn heard(&self, at: Instant) {
        if let Some(lease) = &self.lease {
            lease.renew(self.moment(at));
        }
    }

    /// Whether something loaded at `loaded` is still worth something.
    pub fn holds(&self, loaded: Moment, concerns: &[Mark]) -> bool {
        let now = self.now();
        now.since(loaded) < TTL
            && self.lease.as_ref().is_none_or(|lease| lease.holds(now))
            && self.marks.none_since(loaded, concerns)
    }
}

/// A bounded cache whose entries know when they were loaded.
pub struct Timed<K, V>(Cache<K, (Moment, Arc<V>)>);

impl<K: Hash + Eq + Clone, V> Timed<K, V> {
    fn new(capacity: usize) -> Self {
        Self(Cache::new(capacity))
    }

    /// The entry and when its load began.
    pub fn find(&self, key: &K) -> Option<(Moment, Arc<V>)> {
        self.0.get(key)
    }

    /// Keeps a value whose load began at `loaded`.
    pub fn keep(&self, key: K, loaded: Moment, value: Arc<V>) {
        self.0.insert(key, (loaded, value));
    }
}

/// When the other nodes were last heard, in nanoseconds since the caches began; nought is never.
#[derive(Default)]
struct Lease(AtomicU64);

impl Lease {
    fn renew(&self, at: Moment) {
        self.0.store(at.0, Ordering::Release);
    }

    fn holds(&self, now: Moment) -> bool {
        let heard = self.0.load(Ordering::Acquire);
        heard > 0 && now.since(Moment(heard)) < LEASE
    }
}

/// How many slots tell readers at a glance that nothing of theirs was marked.
const SLOTS: usize = 1 << 16;

struct Marks {
    /// When a mark of each slot was last set, in nanoseconds and one; spares nearly all readers the lock.
    slots: Box<[AtomicU64]>,
    at: RwLock<HashMap<Mark, Moment>>,
}

impl Default for Marks {
    fn default() -> Self {
        Self {
            slots: (0..SLOTS).map(|_| AtomicU64::new(0)).collect(),
            at: RwLock::default(),
        }
    }
}

impl Marks {
    fn slot(&self, mark: &Mark) -> Option<&AtomicU64> {
        let number = match mark {
            Mark::Account(account) => account.0.cast_unsigned(),
            Mark::App(app) => app.0.cast_unsigned().rotate_left(8),
            Mark::Grant(grant) => grant.0.cast_unsigned().rotate_left(16),
            Mark::Consent(account, app) => account.0.cast_unsigned() ^ app.0.cast_unsigned().rotate_left(32),
            Mark::Everything => 0,
        };
        // Fibonacci hashing: the highest bits depend on all.
        let place = number.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> (64 - SLOTS.trailing_zeros());
        self.slots.get(usize::try_from(place).unwrap_or_default())
    }

    /// `now` is asked under the lock, so that what a reader finds is no older than what it read before.
    fn set(&self, mark: Mark, now: impl FnOnce() -> Moment) {
        let mut at = self.at.write().unwrap_or_else(std::sync::PoisonError::into_inner);
        let now = now();
        if at.len() >= 10_000 {
            at.retain(|_, when| now.since(*when) < TTL);
        }
        at.insert(mark, now);
        if let Some(slot) = self.slot(&mark) {
            slot.fetch_max(now.0.saturating_add(1), Ordering::AcqRel);
        }
    }

    fn none_since(&self, loaded: Moment, concerns: &[Mark]) -> bool {
        let mut concerns = concerns.iter().chain(&[Mark::Everything]);
        let unmarked = |mark: &Mark| {
            self.slot(mark)
                .is_some_and(|slot| slot.load(Ordering::Acquire) <= loaded.0)
        };
        if concerns.clone().all(unmarked) {
            return true;
        }
        let at = self.at.read().unwrap_or_else(std::sync::PoisonError::into_inner);
        concerns.all(|mark| at.get(mark).is_none_or(|when| *when < loaded))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_one_node_announces_another_reads() {
        let (account, app) = (AccountId(7), AppId(8));
        assert_eq!(Mark::heard("account 7"), Mark::Account(account));
        assert_eq!(Mark::heard("app 8"), Mark::App(app));
        assert_eq!(Mark::heard("consent 7 8"), Mark::Consent(account, app));
        assert_eq!(Mark::heard("grant 9"), Mark::Grant(GrantId(9)));
        for unknown in [
            "",
            "account",
            "account x",
            "planet 3",
            "grant 9223372036854775808",
        ] {
            assert_eq!(Mark::heard(unknown), Mark::Everything, "{unknown}");
        }
        let caches = Caches::new(8, false);
        let began = caches.now();
        caches.mark(Mark::Everything);
        assert!(!caches.holds(began, &[Mark::Account(account)]));
    }

    #[test]
    fn f22_beside_other_nodes_entries_count_only_while_those_are_heard() {
        let caches = Caches::new(8, true);
        let loaded = caches.now();
        assert!(!caches.holds(loaded, &[]), "never heard");
        std::thread::sleep(Duration::from_millis(2));
        caches.heard(Instant::now());
        assert!(caches.holds(loaded, &[]), "heard a moment ago");
        let Some(lease) = &caches.lease else {
            panic!("shared caches have a lease")
        };
        let later = caches.moment(Instant::now() + LEASE);
        assert!(!lease.holds(later), "silent for as long as the lease");
        let alone = Caches::new(8, false);
        assert!(alone.holds(alone.now(), &[]), "alone");
    }

    #[test]
    fn a_load_that_began_before_a_mark_never_counts() {
        let caches = Caches::new(8, false);
        let account = Mark::Account(AccountId(1));
        let began = caches.now();
        caches.mark(account);
        assert!(!caches.holds(began, &[account]), "loaded while it changed");
        assert!(caches.holds(began, &[Mark::Account(AccountId(2))]));
        std::thread::sleep(Duration::from_millis(2));
        assert!(caches.holds(caches.now(), &[account]));
    }

    #[test]
    fn a_mark_in_the_same_slot_concerns_nobody_else() {
        let caches = Caches::new(8, false);
        let began = caches.now();
        let slot = |id| std::ptr::from_ref(caches.marks.slot(&Mark::Account(AccountId(id))).unwrap());
        let other = (2..).find(|id| slot(*id) == slot(1)).unwrap();
        caches.mark(Mark::Account(AccountId(1)));
        assert!(!caches.holds(began, &[Mark::Account(AccountId(1))]));
        assert!(caches.holds(began, &[Mark::Account(AccountId(other))]));
    }
}
