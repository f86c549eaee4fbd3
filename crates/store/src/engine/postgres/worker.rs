//! The threads that run transactions: each owns a connection and takes the next waiting unit.
//!
//! Owns: how a transaction is isolated, when it is run again, when a connection is replaced. A unit whose commit may have
//! taken place is never run again (faults F10). Hands over: statements to `session`. `postgres.rs` starts it.

use std::sync::Arc;
use std::time::{Duration, Instant};

use flume::Receiver;

use super::fault::{Fate, is_away, judge};
use super::gate::Gate;
use super::link::{LIMITS, Link};
use super::session::Connected;
use super::target::Target;
use crate::engine::task::Unit;
use crate::error::StoreError;

/// For how long a unit is run again after others came between.
const INSIST: Duration = Duration::from_secs(2);
/// How long a thread rests after its own connection was refused, so that it does not eat the units of the others.
const REST: Duration = Duration::from_millis(250);

/// What a thread's units do.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    Writer,
    Reader,
}

/// A thread's state.
pub(super) struct Worker {
    role: Role,
    number: usize,
    target: Arc<Target>,
    gate: Arc<Gate>,
    session: Option<Connected>,
}

impl Role {
    fn setup(self) -> String {
        let own = match self {
            // An acknowledged write is on the disk, whatever the server's default.
            Self::Writer => {
                "SELECT set_config('synchronous_commit', 'on', false) WHERE current_setting('synchronous_commit') = 'off'"
            }
            Self::Reader => "SET default_transaction_read_only = on",
        };
        format!("{LIMITS} {own}")
    }

    fn begin(self) -> &'static str {
        match self {
            Self::Writer => "BEGIN ISOLATION LEVEL REPEATABLE READ",
            Self::Reader => "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY",
        }
    }
}

impl Worker {
    /// A worker that connects with its first unit.
    pub(super) fn new(role: Role, number: usize, target: Arc<Target>, gate: Arc<Gate>) -> Self {
        Self {
            role,
            number,
            target,
            gate,
            session: None,
        }
    }

    /// Serves units until nobody can ask any more.
    pub(super) fn serve(&mut self, queue: &Receiver<Box<dyn Unit>>) {
        for mut unit in queue {
            if !unit.claim() {
                continue;
            }
            let outcome = self.settle(unit.as_mut());
            let refused = self.session.is_none() && outcome.is_err();
            unit.answer(outcome);
            if refused && self.gate.pass().is_ok() {
                std::thread::sleep(REST);
            }
        }
    }

    /// Runs a unit as often as it takes and may.
    fn settle(&mut self, unit: &mut dyn Unit) -> Result<(), StoreError> {
        let since = Instant::now();
        let mut replaced = false;
        for attempt in 0.. {
            let (outcome, fate) = self.attempt(unit);
            if fate >= Fate::Lost {
                self.session = None;
            }
            match fate {
                Fate::Again if since.elapsed() < INSIST => std::thread::sleep(self.pause(attempt)),
                Fate::Lost if !replaced => replaced = true,
                _ => return outcome,
            }
        }
        Ok(())
    }

    fn attempt(&mut self, unit: &mut dyn Unit) -> (Result<(), StoreError>, Fate) {
        let begin = self.role.begin();
        let role = self.role;
        let session = match self.session() {
            Ok(session) => session,
            Err(error) => return (Err(error), Fate::Settled),
        };
        session.begin(begin);
        let outcome = unit.run(session);
        let outcome = match outcome {
            Ok(()) if role == Role::Writer => session.commit(),
            outcome => {
                session.leave();
                outcome
            }
        };
        (outcome, session.fate())
    }

    /// The thread's connection: the one it has, or a new one.
    fn session(&mut self) -> Result<&Connected, StoreError> {
        let alive = self.session.take().filter(Connected::is_alive);
        let session = match alive {
            Some(session) => session,
            None => self.connect()?,
        };
        Ok(self.session.insert(session))
    }

    fn connect(&self) -> Result<Connected, StoreError> {
        self.gate.pass()?;
        match Link::connect(&self.target, &self.role.setup(), drop) {
            Ok(link) => Ok(Connected::new(link)),
            Err(fault) => {
                let error = judge(&fault).0;
                if is_away(&fault) {
                    self.gate.close(&error.to_string());
                }
                Err(StoreError::Unavailable(error.to_string()))
            }
        }
    }

    /// Unlike for each thread and attempt, so that those who met do not meet again.
    fn pause(&self, attempt: u64) -> Duration {
        Duration::from_micros((attempt.min(8) * 7 + self.number as u64) % 16 * 250)
    }
}
