//! The watching thread: one connection that hears what nodes announce, and knows whether the database is there.
//!
//! Owns: opening the store, announcements and their loss, the way back after the database was away. Hands over: checks to
//! `open`, what was found to the gate. `postgres.rs` starts it.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use flume::{Receiver, Sender};
use setaria_identity::clock::Millis;

use super::fault::{Fault, text};
use super::gate::Gate;
use super::link::{LIMITS, Link};
use super::open;
use super::target::Target;
use crate::error::OpenError;
use crate::store::Announcement;

/// How often the database is asked whether it is there.
const PULSE: Duration = Duration::from_secs(1);
/// How long it may take to say so. With the pulse, this bounds for how long lost announcements go unnoticed.
const PATIENCE: Duration = Duration::from_secs(2);
/// The pauses between attempts to reach it again grow from the first to the second.
const PAUSES: (Duration, Duration) = (Duration::from_millis(100), Duration::from_secs(1));
/// How many announcements may wait for a listener before they are given up as missed.
const UNHEARD: usize = 1_024;

/// The thread, and who listens.
pub(super) struct Watch {
    listeners: Arc<Listeners>,
    /// Dropping it ends the thread.
    stop: Mutex<Option<Sender<()>>>,
    ended: Receiver<()>,
}

#[derive(Default)]
struct Listeners(Mutex<Vec<Listener>>);

struct Listener {
    ear: Sender<Announcement>,
    missed: bool,
}

struct Thread {
    target: Arc<Target>,
    gate: Arc<Gate>,
    listeners: Arc<Listeners>,
    stopping: Receiver<()>,
}

impl Watch {
    /// Starts the thread, which opens the store: answers once that is done and announcements are heard.
    pub(super) fn start(target: &Arc<Target>, gate: &Arc<Gate>, now: Millis) -> Result<Self, OpenError> {
        let since = Instant::now();
        let listeners = Arc::<Listeners>::default();
        let (stop, stopping) = flume::bounded(0);
        let (ending, ended) = flume::bounded::<()>(0);
        let (opening, opened) = flume::bounded(1);
        let thread = Thread {
            target: target.clone(),
            gate: gate.clone(),
            listeners: listeners.clone(),
            stopping,
        };
        let run = move || {
            let first = thread.open(now, since);
            let (outcome, link) = match first {
                Ok(link) => (Ok(()), Some(link)),
                Err(error) => (Err(error), None),
            };
            opening.send(outcome).ok();
            if let Some(link) = link {
                thread.watch(link);
            }
            drop(ending);
        };
        let started = std::thread::Builder::new().name("store-watch".into()).spawn(run);
        started.map_err(|error| target.unreachable(error.to_string()))?;
        let ended_early = |_| Err(target.unreachable("the watching thread ended".into()));
        opened.recv().unwrap_or_else(ended_early)?;
        Ok(Self {
            listeners,
            stop: Mutex::new(Some(stop)),
            ended,
        })
    }

    /// What is announced from now on.
    pub(super) fn listen(&self) -> Receiver<Announcement> {
        self.listeners.add()
    }

    /// Ends the thread and waits for that.
    pub(super) async fn stop(&self) {
        drop(self.stop.lock().unwrap_or_else(PoisonError::into_inner).take());
        self.ended.recv_async().await.ok();
    }
}

impl Thread {
    fn open(&self, now: Millis, since: Instant) -> Result<Link, OpenError> {
        let wrong = |fault: Fault| open::refusal(&fault, &self.target);
        let link = self.connect(LIMITS).map_err(wrong)?;
        open::prepare(&link, &self.target, now, since)?;
        if !open::announces(&link).map_err(wrong)? {
            self.gate.set_deaf();
            tracing::warn!(
                place = self.target.place(),
                "this database carries no announcements (LISTEN, pg_notify): nodes keep nothing in memory and look \
                 everything up in it, which is slower"
            );
        }
        link.ask(link.client.batch_execute(self.setup())).map_err(wrong)?;
        Ok(link)
    }

    /// What the connection needs besides limits.
    fn setup(&self) -> &'static str {
        if self.gate.is_deaf() { "" } else { "LISTEN setaria" }
    }

    fn connect(&self, setup: &str) -> Result<Link, Fault> {
        let listeners = self.listeners.clone();
        Link::connect(&self.target, setup, move |said| {
            listeners.tell(&Announcement::Said(said));
        })
    }

    /// Watches until the store is shut down or dropped.
    fn watch(&self, mut link: Link) {
        while let Some(fault) = self.attend(&link) {
            drop(link);
            // What was announced meanwhile is not known, neither now nor once the database is back.
            self.listeners.tell(&Announcement::Missed);
            // A connection that was cut is replaced before anybody need notice; one that fell silent is not.
            if matches!(fault, Fault::Silent) {
                self.gate.close(&text(&fault));
            }
            let Some(again) = self.reconnect() else { return };
            link = again;
            self.listeners.tell(&Announcement::Missed);
            self.gate.renew();
        }
    }

    /// Hears announcements, and feels the database's pulse. Nothing when the store ends.
    fn attend(&self, link: &Link) -> Option<Fault> {
        link.block_on(async {
            loop {
                tokio::select! {
                    _ = self.stopping.recv_async() => return None,
                    () = tokio::time::sleep(PULSE) => {}
                }
                let asked = Instant::now();
                match tokio::time::timeout(PATIENCE, link.client.simple_query("SELECT 1")).await {
                    Ok(Ok(_)) => {
                        // A worker may have found it away for a moment.
                        self.gate.open();
                        if !self.gate.is_deaf() {
                            // The server sends what was announced before it answers.
                            self.listeners.tell(&Announcement::Heard(asked));
                        }
                    }
                    Ok(Err(error)) => return Some(Fault::Told(error)),
                    Err(_) => return Some(Fault::Silent),
                }
            }
        })
    }

    fn reconnect(&self) -> Option<Link> {
        let (mut pause, longest) = PAUSES;
        loop {
            match self.connect(&format!("{LIMITS} {}", self.setup())) {
                Ok(link) => return Some(link),
                Err(fault) => self.gate.close(&text(&fault)),
            }
            match self.stopping.recv_timeout(pause) {
                Err(flume::RecvTimeoutError::Timeout) => pause = (pause * 2).min(longest),
                _ => return None,
            }
        }
    }
}

impl Listeners {
    fn add(&self) -> Receiver<Announcement> {
        let (ear, heard) = flume::bounded(UNHEARD);
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.push(Listener { ear, missed: false });
        heard
    }

    /// Tells all who still listen. One who is too slow is told later that it missed something.
    fn tell(&self, what: &Announcement) {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.retain(|listener| !listener.ear.is_disconnected());
        for listener in all.iter_mut() {
            let what = if listener.missed {
                &Announcement::Missed
            } else {
                what
            };
            listener.missed = listener.ear.try_send(what.clone()).is_err();
        }
    }
}
