//! What the app remembers of a browser, in memory: the sign-ins on their way, the tokens, the password check.
//!
//! Bounded: 1,000 sessions, one hour each, eight sign-ins on their way per session. Time comes from the caller.

use std::collections::{HashMap, VecDeque};
use std::sync::Arc;
use std::time::{Duration, Instant};

use setaria_client::{RawAnswer, RawRequest, Tokens, random_text};

use crate::password::Check;
use crate::problem::Problem;

/// How long a session lasts, from its start or the last sign-in.
pub(crate) const LIFETIME: Duration = Duration::from_secs(3_600);

const MOST: usize = 1_000;
const MOST_WAITING: usize = 8;

/// All sessions.
#[derive(Default)]
pub(crate) struct Sessions(HashMap<String, (Instant, Session)>);

/// The session of one browser.
pub(crate) struct Session {
    csrf: String,
    waiting: VecDeque<String>,
    /// Who is signed in.
    pub(crate) person: Option<Arc<Person>>,
    /// The random value of the password check on its way.
    pub(crate) check: Option<String>,
    /// How the last password check ended.
    pub(crate) checked: Option<Arc<Check>>,
}

/// Who is signed in, as the app knows them.
#[derive(Clone)]
pub(crate) struct Person {
    pub(crate) tokens: Tokens,
    /// The tokens before the last exchange, to be shown beside the new ones.
    pub(crate) before: Option<Tokens>,
    /// The exchange that gave the tokens.
    pub(crate) request: RawRequest,
    pub(crate) answer: RawAnswer,
    /// The account's number, once the profile told it.
    pub(crate) user_id: Option<i64>,
    pub(crate) notice: Notice,
}

/// What just happened.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Notice {
    SignedIn,
    Refreshed,
    /// The sign-in gave tokens in place of others.
    SignedInAgain,
    /// The code of a password check was exchanged.
    CheckExchanged,
    Failed(Problem),
}

impl Sessions {
    /// Starts a session and gives its id.
    pub(crate) fn open(&mut self, now: Instant) -> String {
        self.put(Session::new(), now)
    }

    /// The session of that id, if it lives.
    pub(crate) fn find(&mut self, id: &str, now: Instant) -> Option<&mut Session> {
        let (ends, session) = self.0.get_mut(id)?;
        (now < *ends).then_some(session)
    }

    /// Gives a session a new id and a new hour, as is due when a person signs in: an id known before is worth nothing after.
    pub(crate) fn renew(&mut self, id: &str, now: Instant) -> Option<String> {
        let (ends, session) = self.0.remove(id)?;
        (now < ends).then(|| self.put(session, now))
    }

    /// Forgets a session.
    pub(crate) fn close(&mut self, id: &str) {
        self.0.remove(id);
    }

    fn put(&mut self, session: Session, now: Instant) -> String {
        self.make_room(now);
        let id = random_text();
        self.0.insert(id.clone(), (now + LIFETIME, session));
        id
    }

    // Whoever is not signed in goes first, then whoever came first.
    fn make_room(&mut self, now: Instant) {
        if self.0.len() < MOST {
            return;
        }
        self.0.retain(|_, (ends, _)| now < *ends);
        if self.0.len() < MOST {
            return;
        }
        let first = self
            .0
            .iter()
            .min_by_key(|(_, (ends, session))| (session.person.is_some(), *ends));
        if let Some(id) = first.map(|(id, _)| id.clone()) {
            self.0.remove(&id);
        }
    }
}

impl Session {
    fn new() -> Self {
        Self {
            csrf: random_text(),
            waiting: VecDeque::new(),
            person: None,
            check: None,
            checked: None,
        }
    }

    /// The text that every form of this session carries.
    pub(crate) fn csrf(&self) -> &str {
        &self.csrf
    }

    /// Starts a sign-in and gives its state.
    pub(crate) fn start(&mut self) -> String {
        if self.waiting.len() >= MOST_WAITING {
            self.waiting.pop_front();
        }
        let state = random_text();
        self.waiting.push_back(state.clone());
        state
    }

    /// Whether a sign-in with that state is on its way.
    pub(crate) fn is_waiting_for(&self, state: &str) -> bool {
        self.waiting.iter().any(|ours| same(ours, state))
    }

    /// Ends the sign-in with that state: it works once.
    pub(crate) fn take(&mut self, state: &str) -> bool {
        let before = self.waiting.len();
        self.waiting.retain(|ours| !same(ours, state));
        self.waiting.len() < before
    }

    /// The states of all sign-ins on their way.
    pub(crate) fn waiting(&self) -> impl Iterator<Item = &str> {
        self.waiting.iter().map(String::as_str)
    }
}

/// Compares two secrets in a time that does not depend on where they differ.
pub(crate) fn same(ours: &str, theirs: &str) -> bool {
    let differences = ours
        .bytes()
        .zip(theirs.bytes())
        .fold(0, |sum, (a, b)| sum | (a ^ b));
    ours.len() == theirs.len() && std::hint::black_box(differences) == 0
}

#[cfg(test)]
mod tests;
