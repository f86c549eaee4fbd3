//! The folder: brings the log back into the database beside the writer.
//!
//! Owns: when the log is folded, and by whom. Pages are copied and synced on a thread and a connection of their own while
//! commits go on; only the little that came meanwhile is left to the writer when the log must begin anew. By hand, because
//! SQLite's own way swallows a failed fsync. Hands over: statements to `session`. `writer` asks.

use std::cell::Cell;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{self, JoinHandle};

use flume::{Receiver, Sender};

use super::Shared;
use super::session::Connected;

/// How long the log may grow before it is folded into the database, in pages of 4,096 bytes: few, since the sync of a commit
/// waits at the disk behind those that are being written.
const LONG_LOG: i64 = 100;
/// After how many pages the log should begin anew.
const TOO_LONG_LOG: i64 = 8_000;

/// The writer's hold on the thread that folds. Dropped, it waits until that has ended.
pub(super) struct Folder {
    ask: Option<Sender<()>>,
    thread: Option<JoinHandle<()>>,
    is_folding: Arc<AtomicBool>,
    /// At how many pages the log is too long.
    too_long: Cell<i64>,
    /// After this folding the log begins anew.
    is_last: Cell<bool>,
}

impl Folder {
    /// Starts the thread, which folds over `session`.
    pub(super) fn start(session: Connected, shared: Arc<Shared>) -> std::io::Result<Self> {
        let (ask, asked) = flume::bounded(1);
        let is_folding = Arc::new(AtomicBool::new(false));
        let folding = is_folding.clone();
        let thread = move || run(&session, &asked, &folding, &shared);
        Ok(Self {
            ask: Some(ask),
            thread: Some(thread::Builder::new().name("store-folder".into()).spawn(thread)?),
            is_folding,
            too_long: Cell::new(TOO_LONG_LOG),
            is_last: Cell::new(false),
        })
    }

    /// Has the log folded once it is long, and lets it begin anew once it is too long. Done after the answers are out, so
    /// that no commit waits for it. Answers whether it should be asked again soon.
    pub(super) fn look(&self, writer: &Connected) -> bool {
        if self.is_folding.load(Ordering::Acquire) {
            return self.is_last.get();
        }
        let Some(log) = writer.log() else { return false };
        let left = log.pages - log.folded;
        let is_too_long = log.pages >= self.too_long.get();
        let was_last = self.is_last.replace(false);
        if is_too_long && (left < LONG_LOG || was_last) {
            // Only what came since the last folding is left. When a long read stands in the way, later: each try waits for it.
            self.too_long.set(if writer.begin_log_anew() {
                TOO_LONG_LOG
            } else {
                log.pages + TOO_LONG_LOG
            });
        } else if left >= LONG_LOG
            && let Some(ask) = &self.ask
        {
            self.is_last.set(is_too_long);
            self.is_folding.store(true, Ordering::Release);
            ask.try_send(()).ok();
        }
        self.is_last.get()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        self.ask = None;
        if let Some(thread) = self.thread.take() {
            thread.join().ok();
        }
    }
}

fn run(session: &Connected, asked: &Receiver<()>, is_folding: &AtomicBool, shared: &Shared) {
    for () in asked {
        session.fold_what_is_there();
        if let Some(reason) = session.damage() {
            shared.failed.set(reason).ok();
        }
        is_folding.store(false, Ordering::Release);
    }
}
