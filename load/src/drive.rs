//! The loop: every connection asks, waits, judges, asks again, at once or when its next turn is due.
//!
//! Owns: the warm-up, the measured window and what is counted in it. Hands over: what is asked and what is right, to a
//! [`Job`]. All connections run on one thread, which leaves the rest of the machine to the server.

use std::cell::{Cell, RefCell};
use std::net::SocketAddr;
use std::rc::Rc;
use std::time::{Duration, Instant};

use anyhow::{Context as _, bail};
use serde::Serialize;
use tokio::sync::Notify;
use tokio::task::{JoinSet, LocalSet};
use tokio::time::{sleep, sleep_until, timeout};

use crate::machine::{self, Cores, Threads};
use crate::wire::{Answer, Connection};

/// How long the last answers may take after the window.
const PATIENCE: Duration = Duration::from_secs(15);

/// What one connection does.
pub(crate) trait Job {
    /// Appends the next request; `false` when there is nothing left to ask.
    fn request(&mut self, out: &mut Vec<u8>) -> bool;

    /// Takes the answer.
    ///
    /// # Errors
    /// What is wrong with it. One wrong answer voids the round.
    fn judge(&mut self, answer: &Answer<'_>) -> Result<(), String>;
}

/// The server that is driven.
#[derive(Clone, Copy)]
pub(crate) struct Target {
    /// Where it listens.
    pub(crate) address: SocketAddr,
    /// Its process.
    pub(crate) pid: u32,
    /// The first process of the database that works for it alone.
    pub(crate) postmaster: Option<u32>,
}

impl Target {
    fn threads(self) -> anyhow::Result<(Threads, Option<Threads>)> {
        let database = self.postmaster.map(Threads::of_family).transpose()?;
        Ok((Threads::of(self.pid)?, database))
    }
}

/// How hard and how long.
#[derive(Clone, Copy)]
pub(crate) struct Load {
    warm_up: Duration,
    window: Duration,
    /// Time between two requests, whether or not answers come; none: each connection asks as soon as it was answered.
    every: Option<Duration>,
}

impl Load {
    /// As much as the connections can ask.
    pub(crate) fn closed(warm_up: Duration, window: Duration) -> Self {
        Self {
            warm_up,
            window,
            every: None,
        }
    }

    /// So many requests a second, if there are so many.
    pub(crate) fn paced(self, per_second: Option<f64>) -> Self {
        Self {
            every: per_second.map(|rate| Duration::from_secs_f64(1.0 / rate)),
            ..self
        }
    }
}

/// When the requests of a paced window are due.
struct Pace {
    begun: Instant,
    every: Duration,
    turns: Cell<u32>,
}

impl Pace {
    /// Waits for the next turn; answers when it was due, or when it came where the clock of the driver was late.
    async fn turn(&self) -> Instant {
        let turn = self.turns.get();
        self.turns.set(turn.saturating_add(1));
        let due = self.begun + self.every * turn;
        if due <= Instant::now() {
            return due;
        }
        sleep_until(due.into()).await;
        Instant::now()
    }
}

/// What was seen in one window.
#[derive(Clone, Debug, Default, Serialize)]
pub(crate) struct Seen {
    /// Answers that came in the window.
    pub(crate) answers: u64,
    /// The window in seconds; shorter than asked for when there was nothing left to ask.
    pub(crate) seconds: f64,
    /// CPU time of the server for each answer, in microseconds.
    pub(crate) cpu_us: f64,
    /// CPU time of its database for each answer, in microseconds.
    pub(crate) database_us: Option<f64>,
    /// Half of the answers took at most so long, in microseconds.
    pub(crate) p50_us: u32,
    /// 99 of 100 answers took at most so long, in microseconds.
    pub(crate) p99_us: u32,
    /// Resident memory of the server at the end, in bytes.
    pub(crate) memory: u64,
    /// The part of all cores that the host took, 0 to 1.
    pub(crate) stolen: f64,
    /// The part of all cores that neither server nor driver used, though somebody did, 0 to 1.
    pub(crate) others: f64,
    /// The first wrong answer.
    pub(crate) wrong: Option<String>,
}

#[derive(Default)]
struct Shared {
    measuring_since: Cell<Option<Instant>>,
    stop: Cell<bool>,
    ended: Notify,
    answers: Cell<u64>,
    took_us: RefCell<Vec<u32>>,
    wrong: RefCell<Option<String>>,
    pace: Option<Pace>,
}

/// Runs one job on each connection for a warm-up and a window.
///
/// # Errors
/// The server is gone or does not answer any more.
pub(crate) async fn drive(target: Target, jobs: Vec<Box<dyn Job>>, load: Load) -> anyhow::Result<Seen> {
    let pace = load.every.map(|every| Pace {
        begun: Instant::now(),
        every,
        turns: Cell::new(0),
    });
    let shared = Rc::new(Shared {
        pace,
        ..Shared::default()
    });
    let local = LocalSet::new();
    local
        .run_until(async {
            let mut working = JoinSet::new();
            for job in jobs {
                let (connection, shared) = (Connection::open(target.address).await?, Rc::clone(&shared));
                working.spawn_local(work(connection, job, shared));
            }
            let seen = measure(target, &shared, load).await;
            let rest = async {
                while let Some(ended) = working.join_next().await {
                    ended?;
                }
                anyhow::Ok(())
            };
            timeout(PATIENCE, rest).await.context("answers are missing")??;
            let mut seen = seen?;
            seen.wrong = shared.wrong.take();
            Ok(seen)
        })
        .await
}

async fn measure(target: Target, shared: &Shared, load: Load) -> anyhow::Result<Seen> {
    let Load { warm_up, window, .. } = load;
    let own = std::process::id();
    tokio::select! {
        () = sleep(warm_up) => {}
        () = shared.ended.notified() => shared.ended.notify_one(),
    }
    let (cores, (threads, database), mine) = (Cores::now()?, target.threads()?, Threads::of(own)?);
    let (begun, answered) = (Instant::now(), shared.answers.get());
    shared.measuring_since.set(Some(begun));
    let is_whole = tokio::select! {
        () = sleep(window) => true,
        () = shared.ended.notified() => false,
    };
    let (seconds, answers) = (begun.elapsed().as_secs_f64(), shared.answers.get() - answered);
    let (now_threads, now_database) = target.threads()?;
    let (spent, mine) = (now_threads.since(&threads), Threads::of(own)?.since(&mine));
    let database = now_database.zip(database).map(|(now, before)| now.since(&before));
    let now = Cores::now()?;
    shared.stop.set(true);
    if answers == 0 && shared.wrong.borrow().is_none() && is_whole {
        bail!("no answer in {seconds:.1} s");
    }
    let capacity = seconds * 1e6 * machine::cores() as f64;
    let mut took = shared.took_us.take();
    took.sort_unstable();
    Ok(Seen {
        answers,
        seconds,
        cpu_us: spent / answers.max(1) as f64,
        database_us: database.map(|database| database / answers.max(1) as f64),
        p50_us: percentile(&took, 50),
        p99_us: percentile(&took, 99),
        memory: machine::resident(target.pid)?,
        stolen: now.stolen_since(&cores) / capacity,
        others: ((now.busy_since(&cores) - spent - mine - database.unwrap_or_default()) / capacity).max(0.0),
        wrong: None,
    })
}

async fn work(mut connection: Connection, mut job: Box<dyn Job>, shared: Rc<Shared>) {
    let mut request = Vec::with_capacity(2_048);
    while !shared.stop.get() {
        request.clear();
        if !job.request(&mut request) {
            break;
        }
        let sent = match &shared.pace {
            Some(pace) => pace.turn().await,
            None => Instant::now(),
        };
        let verdict = match connection.ask(&request).await {
            Ok(answer) => job.judge(&answer),
            Err(error) => Err(format!("{error:#}")),
        };
        if let Err(why) = verdict {
            shared.wrong.borrow_mut().get_or_insert(why);
            break;
        }
        shared.answers.set(shared.answers.get() + 1);
        // What was due long before the window and is answered in it shows a rate that is not reached.
        let counts = |since| shared.pace.is_some() || sent >= since;
        if shared.measuring_since.get().is_some_and(counts) && !shared.stop.get() {
            let took = u32::try_from(sent.elapsed().as_micros()).unwrap_or(u32::MAX);
            shared.took_us.borrow_mut().push(took);
        }
    }
    // The first connection with nothing left ends the window for all, so that no half-idle server is measured.
    shared.ended.notify_one();
}

fn percentile(sorted: &[u32], hundredths: usize) -> u32 {
    let last = sorted.len().saturating_sub(1);
    sorted.get(last * hundredths / 100).copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percentiles_of_few_and_of_none() {
        assert_eq!(percentile(&[], 99), 0);
        assert_eq!(percentile(&[7], 99), 7);
        let hundred: Vec<u32> = (0..=100).collect();
        assert_eq!((percentile(&hundred, 50), percentile(&hundred, 99)), (50, 99));
    }
}
