//! The embedded engine's memory of nonces: sets in memory, and behind them files that only grow.
//!
//! Owns: that a nonce is fresh once, also over a crash. A nonce is written to its file before it is called fresh, which a
//! killed process survives; the files are synced each second, so a power cut can forget the last second. Calls that are
//! answered at the same time share one write.
//! Nonces come with every signed call, so they do not go through the writer: see decision 6.
//!
//! Nonces that end within the same five minutes share a segment: one set and one file, dropped whole.

use std::collections::{HashMap, HashSet};
use std::fs::File;
use std::hash::{BuildHasherDefault, Hasher};
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::{Duration, Instant};

use setaria_identity::clock::{MINUTE, Millis};

use super::open::{private_file, unreadable};
use crate::engine::Name;
use crate::error::{OpenError, StoreError};
use crate::transfer::Nonce;

/// How long a segment is, in milliseconds.
const SEGMENT: Millis = 5 * MINUTE;
/// How many segments there may be: more than any window needs, so that odd times cannot make files without end.
const MOST_SEGMENTS: usize = 1_024;
/// How often the files are synced.
const SYNC: Duration = Duration::from_secs(1);

/// How long a name is.
const KEPT: usize = size_of::<Name>();

/// What is remembered, and where.
pub(super) struct NonceLog {
    dir: PathBuf,
    segments: Mutex<HashMap<i64, Segment>>,
    /// When it was opened, by both clocks.
    opened: (Instant, Millis),
}

struct Segment {
    seen: HashSet<Name, BuildHasherDefault<AlreadyRandom>>,
    file: File,
    /// Names that are seen and not yet in the file, and what will become of them.
    waiting: Vec<u8>,
    written: Arc<Written>,
    /// Where the next name goes. A write that failed half-way is written over by the next.
    end: u64,
    synced: u64,
}

/// Set once: that a group of names is in the file, or why not.
type Written = OnceLock<Result<(), String>>;

impl NonceLog {
    /// Reads back what still counts at `now`, and removes what does not.
    pub(super) fn open(dir: &Path, now: Millis) -> Result<Self, OpenError> {
        let mut segments = HashMap::new();
        for entry in std::fs::read_dir(dir).map_err(unreadable(dir))?.flatten() {
            let Some(number) = entry.file_name().to_str().and_then(number_of) else {
                continue;
            };
            if ended(number, now) {
                std::fs::remove_file(entry.path()).map_err(unreadable(&entry.path()))?;
            } else {
                segments.insert(number, Segment::read(&entry.path())?);
            }
        }
        Ok(Self {
            dir: dir.into(),
            segments: Mutex::new(segments),
            opened: (Instant::now(), now),
        })
    }

    /// Remembers a nonce until `expires_at` at least, which must follow from the nonce itself. Answers whether it is fresh.
    pub(super) async fn remember(
        &self,
        name: &Name,
        expires_at: Millis,
        now: Millis,
    ) -> Result<bool, StoreError> {
        let number = expires_at.div_euclid(SEGMENT);
        let Some(written) = self.see(name, number, now)? else {
            return Ok(false);
        };
        // Whoever else is ready on this thread brings a nonce first; then the first to come back writes for all.
        tokio::task::yield_now().await;
        if written.get().is_none()
            && let Some(segment) = self.lock().get_mut(&number)
        {
            segment.write_out();
        }
        match written.get() {
            Some(Ok(())) => Ok(true),
            Some(Err(reason)) => Err(unwritten(reason)),
            None => Err(unwritten("its segment is gone")),
        }
    }

    /// Takes a name in, if it is new, and answers what will tell whether it was written.
    fn see(&self, name: &Name, number: i64, now: Millis) -> Result<Option<Arc<Written>>, StoreError> {
        let mut segments = self.lock();
        if !segments.contains_key(&number) {
            self.drop_ended(&mut segments, now);
            if segments.len() >= MOST_SEGMENTS {
                return Err(StoreError::Busy);
            }
            let fresh = Segment::read(&self.path(number))
                .map_err(|error| StoreError::Unavailable(error.to_string()))?;
            segments.insert(number, fresh);
        }
        segments
            .get_mut(&number)
            .map_or(Ok(None), |segment| Ok(segment.see(name)))
    }

    /// All that is remembered, each until the end of its segment.
    pub(super) fn list(&self) -> Vec<Nonce> {
        let segments = self.lock();
        let all = segments.iter().flat_map(|(number, segment)| {
            let expires_at = number.saturating_add(1).saturating_mul(SEGMENT) - 1;
            segment.seen.iter().map(move |name| Nonce {
                name: *name,
                expires_at,
            })
        });
        all.collect()
    }

    /// Makes sure that what was remembered so far survives a power cut.
    pub(super) fn sync(&self) -> std::io::Result<()> {
        let grown: Vec<(i64, u64, File)> = {
            let mut segments = self.lock();
            // Some may wait whose callers are gone.
            segments.values_mut().for_each(Segment::write_out);
            let grown = segments
                .iter()
                .filter(|(_, segment)| segment.synced < segment.end);
            grown
                .map(|(number, segment)| Ok((*number, segment.end, segment.file.try_clone()?)))
                .collect::<std::io::Result<_>>()?
        };
        for (number, end, file) in grown {
            file.sync_data()?;
            if let Some(segment) = self.lock().get_mut(&number) {
                segment.synced = end;
            }
        }
        Ok(())
    }

    /// Syncs each second for as long as the log is in use; a failure is told once and ends it, for a failed sync is
    /// never tried again (faults F3).
    pub(super) fn keep_synced(
        self: &Arc<Self>,
        failed: impl FnOnce(String) + Send + 'static,
    ) -> std::io::Result<()> {
        let log = Arc::downgrade(self);
        let keeper = std::thread::Builder::new().name("store-nonces".into());
        keeper.spawn(move || {
            loop {
                std::thread::sleep(SYNC);
                let Some(log) = log.upgrade() else { return };
                if let Err(error) = log.sync() {
                    return failed(format!("nonces could not be kept: {error}"));
                }
            }
        })?;
        Ok(())
    }

    /// A clock that jumped ahead is not believed further than time has really passed: once it is set right, what it calls
    /// ended counts again (faults F6).
    fn drop_ended(&self, segments: &mut HashMap<i64, Segment>, now: Millis) {
        let (instant, then) = self.opened;
        let passed = Millis::try_from(instant.elapsed().as_millis()).unwrap_or(Millis::MAX);
        let now = now.min(then.saturating_add(passed));
        segments.retain(|number, segment| {
            let over = ended(*number, now);
            if over {
                segment.write_out();
                // One that stays behind is removed at the next start.
                let _ = std::fs::remove_file(self.path(*number));
            }
            !over
        });
    }

    fn path(&self, number: i64) -> PathBuf {
        self.dir.join(format!("nonces-{number}"))
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<i64, Segment>> {
        self.segments.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Segment {
    fn read(path: &Path) -> Result<Self, OpenError> {
        let file = private_file(path)?;
        let bytes = std::fs::read(path).map_err(unreadable(path))?;
        let (names, _torn) = bytes.as_chunks::<KEPT>();
        let end = (names.len() * KEPT) as u64;
        Ok(Self {
            seen: names.iter().copied().collect(),
            file,
            waiting: Vec::new(),
            written: Arc::default(),
            end,
            synced: end,
        })
    }

    fn see(&mut self, name: &Name) -> Option<Arc<Written>> {
        if !self.seen.insert(*name) {
            return None;
        }
        self.waiting.extend_from_slice(name);
        Some(self.written.clone())
    }

    /// Writes what waits, and tells those who wait for it. On failure the names stay in memory: a nonce that may have been
    /// seen is never fresh again.
    fn write_out(&mut self) {
        if self.waiting.is_empty() {
            return;
        }
        let outcome = self.file.write_all_at(&self.waiting, self.end);
        if outcome.is_ok() {
            self.end += self.waiting.len() as u64;
        }
        self.waiting.clear();
        // Set once for each group: nobody else holds this end of it.
        let _ = std::mem::take(&mut self.written).set(outcome.map_err(|error| error.to_string()));
    }
}

fn unwritten(reason: &str) -> StoreError {
    StoreError::Unavailable(format!("a nonce could not be written: {reason}"))
}

fn number_of(name: &str) -> Option<i64> {
    name.strip_prefix("nonces-")?.parse().ok()
}

fn ended(number: i64, now: Millis) -> bool {
    number.saturating_add(1).saturating_mul(SEGMENT) < now
}

/// Names are parts of a SHA-256 that holds a secret: nobody can choose them, and they need no hashing again.
#[derive(Default)]
struct AlreadyRandom(u64);

impl Hasher for AlreadyRandom {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        if let Some(first) = bytes.first_chunk() {
            self.0 = u64::from_ne_bytes(*first);
        }
    }

    fn write_usize(&mut self, _length: usize) {}
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(byte: u8) -> Name {
        [byte; KEPT]
    }

    #[tokio::test]
    async fn x5_a_nonce_is_fresh_once_also_after_a_restart() {
        let dir = tempfile::tempdir().unwrap();
        let now = 1_700_000_000_000;
        let log = NonceLog::open(dir.path(), now).unwrap();
        assert_eq!(log.remember(&id(1), now + MINUTE, now).await, Ok(true));
        assert_eq!(log.remember(&id(1), now + MINUTE, now).await, Ok(false));
        assert_eq!(log.remember(&id(2), now + MINUTE, now).await, Ok(true));
        drop(log);
        let log = NonceLog::open(dir.path(), now).unwrap();
        assert_eq!(log.remember(&id(2), now + MINUTE, now).await, Ok(false));
        assert_eq!(log.remember(&id(3), now + MINUTE, now).await, Ok(true));
    }

    #[tokio::test]
    async fn a_torn_last_record_is_written_over() {
        let dir = tempfile::tempdir().unwrap();
        let now = 1_700_000_000_000;
        let log = NonceLog::open(dir.path(), now).unwrap();
        assert_eq!(log.remember(&id(1), now, now).await, Ok(true));
        let path = log.path(now / SEGMENT);
        drop(log);
        let mut bytes = std::fs::read(&path).unwrap();
        bytes.extend([9; 7]);
        std::fs::write(&path, bytes).unwrap();
        let log = NonceLog::open(dir.path(), now).unwrap();
        assert_eq!(log.remember(&id(2), now, now).await, Ok(true));
        drop(log);
        let log = NonceLog::open(dir.path(), now).unwrap();
        assert_eq!(
            (
                log.remember(&id(1), now, now).await,
                log.remember(&id(2), now, now).await
            ),
            (Ok(false), Ok(false))
        );
    }

    #[tokio::test]
    async fn what_ended_is_dropped_from_memory_and_disk() {
        let dir = tempfile::tempdir().unwrap();
        let now = 1_700_000_000_000;
        let log = NonceLog::open(dir.path(), now).unwrap();
        assert_eq!(log.remember(&id(1), now - 3 * SEGMENT, now).await, Ok(true));
        assert_eq!(log.remember(&id(2), now, now).await, Ok(true));
        assert_eq!(
            (std::fs::read_dir(dir.path()).unwrap().count(), log.lock().len()),
            (1, 1)
        );
    }

    #[tokio::test]
    async fn f6_a_clock_that_jumps_ahead_makes_no_nonce_fresh_again() {
        let dir = tempfile::tempdir().unwrap();
        let now = 1_700_000_000_000;
        let log = NonceLog::open(dir.path(), now).unwrap();
        assert_eq!(log.remember(&id(1), now, now).await, Ok(true));
        let jumped = now + 12 * SEGMENT;
        assert_eq!(log.remember(&id(2), jumped, jumped).await, Ok(true));
        assert_eq!(log.remember(&id(1), now, now).await, Ok(false));
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 4)]
    async fn parallel_bringers_of_one_nonce_find_it_fresh_once() {
        let dir = tempfile::tempdir().unwrap();
        let log = Arc::new(NonceLog::open(dir.path(), 0).unwrap());
        let mut bringing = tokio::task::JoinSet::new();
        for n in (0..8).flat_map(|_| 0..200_u8) {
            let log = log.clone();
            bringing.spawn(async move { log.remember(&id(n), 0, 0).await == Ok(true) });
        }
        let fresh = bringing
            .join_all()
            .await
            .into_iter()
            .filter(|fresh| *fresh)
            .count();
        assert_eq!(fresh, 200);
        let written = std::fs::read(log.path(0)).unwrap();
        assert_eq!(written.len(), 200 * KEPT, "what is called fresh is in the file");
    }

    #[tokio::test]
    async fn x5_a_nonce_that_cannot_be_written_is_never_fresh() {
        let dir = tempfile::tempdir().unwrap();
        let log = NonceLog::open(dir.path(), 0).unwrap();
        assert_eq!(log.remember(&id(1), 0, 0).await, Ok(true));
        // A file that may only be read stands for a disk that takes no more.
        let read_only = File::open(log.path(0)).unwrap();
        let writable = std::mem::replace(&mut log.lock().get_mut(&0).unwrap().file, read_only);
        assert!(log.remember(&id(2), 0, 0).await.is_err());
        log.lock().get_mut(&0).unwrap().file = writable;
        assert_eq!(log.remember(&id(2), 0, 0).await, Ok(false));
        assert_eq!(log.remember(&id(3), 0, 0).await, Ok(true));
    }
}
