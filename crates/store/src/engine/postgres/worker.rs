//! The threads that run transactions: each owns a connection and takes the next waiting unit.
//!
//! Owns: how a transaction is isolated, when it is run again, when a connection is replaced. A unit whose commit may have
//! taken place is never run again (faults F10). One that met another at the same row goes to a thread for such units, so
//! that a row that everybody wants keeps one thread busy and not all. Hands over: statements to `session`. `postgres.rs`
//! starts it.

use std::sync::Arc;
use std::time::{Duration, Instant};

use flume::Receiver;

use super::fault::{Fate, is_away, judge};
use super::gate::Gate;
use super::link::{LIMITS, Link};
use super::session::Connected;
use super::target::Target;
use crate::engine::lane::Lane;
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
    target: Arc<Target>,
    gate: Arc<Gate>,
    /// Where units go that met another; without it, they are run again here.
    contended: Option<Arc<Lane<Box<dyn Unit>>>>,
    session: Option<Connected>,
    /// The gate's age when that connection was made.
    age: u64,
}

impl Role {
    /// What its connections begin with.
    pub(super) fn setup(self) -> String {
        let own = match self {
            // An acknowledged write is on the disk, whatever the server's default.
            Self::Writer => {
                "SELECT set_config('synchronous_commit', 'on', false) WHERE current_setting('synchronous_commit') = 'off'"
            }
            Self::Reader => "SET default_transaction_read_only = on",
        };
        format!("{LIMITS} {own}")
    }

    /// How its transactions begin.
    pub(super) fn begin(self) -> &'static str {
        match self {
            Self::Writer => "BEGIN ISOLATION LEVEL REPEATABLE READ",
            Self::Reader => "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY",
        }
    }
}

impl Worker {
    /// A worker that connects with its first unit.
    pub(super) fn new(role: Role, target: Arc<Target>, gate: Arc<Gate>) -> Self {
        Self {
            role,
            target,
            gate,
            contended: None,
            session: None,
            age: 0,
        }
    }

    /// Hands units that met another over to `contended`.
    pub(super) fn handing_over(self, contended: Arc<Lane<Box<dyn Unit>>>) -> Self {
        Self {
            contended: Some(contended),
            ..self
        }
    }

    /// Serves units until nobody can ask any more.
    pub(super) fn serve(&mut self, queue: &Receiver<Box<dyn Unit>>) {
        queue
            .iter()
            .filter(|unit| unit.claim())
            .for_each(|unit| self.run(unit));
    }

    /// Serves units that another thread has claimed and handed over.
    pub(super) fn serve_contended(&mut self, queue: &Receiver<Box<dyn Unit>>) {
        queue.iter().for_each(|unit| self.run(unit));
    }

    fn run(&mut self, mut unit: Box<dyn Unit>) {
        let (outcome, fate) = self.settle(unit.as_mut());
        let refused = self.session.is_none() && outcome.is_err();
        match &self.contended {
            Some(lane) if fate == Fate::Again => {
                if let Err((unit, error)) = lane.submit(unit) {
                    unit.answer(Err(error));
                }
            }
            _ => unit.answer(outcome),
        }
        if refused && self.gate.pass().is_ok() {
            std::thread::sleep(REST);
        }
    }

    /// Runs a unit as often as it may here.
    fn settle(&mut self, unit: &mut dyn Unit) -> (Result<(), StoreError>, Fate) {
        let since = Instant::now();
        let mut replaced = false;
        loop {
            let (outcome, fate) = self.attempt(unit);
            if fate >= Fate::Lost {
                self.session = None;
            }
            match fate {
                Fate::Again if self.contended.is_none() && since.elapsed() < INSIST => {
                    std::thread::sleep(pause(since));
                }
                Fate::Lost if !replaced => replaced = true,
                _ => return (outcome, fate),
            }
        }
    }

    fn attempt(&mut self, unit: &mut dyn Unit) -> (Result<(), StoreError>, Fate) {
        let begin = self.role.begin();
        let role = self.role;
        let session = match self.session() {
            Ok(session) => session,
            Err(error) => return (Err(error), Fate::Settled),
        };
        if unit.is_look_up() {
            session.begin_nothing();
            return (unit.run(session), session.fate());
        }
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
        let is_of_today = self.age == self.gate.age();
        let alive = self
            .session
            .take()
            .filter(|session| is_of_today && session.is_alive());
        let session = match alive {
            Some(session) => session,
            None => self.connect()?,
        };
        Ok(self.session.insert(session))
    }

    fn connect(&mut self) -> Result<Connected, StoreError> {
        self.gate.pass()?;
        self.age = self.gate.age();
        match Link::connect(&self.target, &self.role.setup(), drop) {
            Ok(link) => Ok(Connected::new(link, !self.gate.is_deaf())),
            Err(fault) => {
                let error = judge(&fault).0;
                if is_away(&fault) {
                    self.gate.close_since(self.age, &error.to_string());
                }
                Err(StoreError::Unavailable(error.to_string()))
            }
        }
    }
}

/// As good as random, so that nodes that met do not meet again: up to two milliseconds.
fn pause(since: Instant) -> Duration {
    Duration::from_micros(u64::from(since.elapsed().subsec_nanos()) % 2_000)
}
