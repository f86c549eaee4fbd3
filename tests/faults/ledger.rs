//! What was acknowledged, on disk before the next step, and the search for it after a restart.
//!
//! Owns: the invariants of the faults reference, as far as what they are about exists: I1 (accounts log in), I2, I3, I4, I6
//! (no token without its person), I7, I10. I5, I8 and I9 come with one-time passwords, ID tokens and audit rows. An answer that
//! never came counts as nought or one, never as two.

use std::fmt;
use std::fs::{File, OpenOptions};
use std::io::Write;
use std::path::Path;

use serde_json::Value;
use setaria_testkit::{RelyingParty, Tokens};

/// Everything that came of one code.
#[derive(Clone, Debug)]
pub struct Family {
    /// The code.
    pub code: String,
    /// Whose it is.
    pub user_id: i64,
    /// Whether its end was asked for, and whether that was acknowledged.
    pub end: End,
    /// The pairs in order: the first from the code, each other from a rotation of the one before.
    pub pairs: Vec<Tokens>,
    /// A request whose answer did not come.
    pub pending: Option<Pending>,
    /// Signed calls that were answered: token, header.
    pub headers: Vec<(String, String)>,
}

/// Whether a family was ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// It lives.
    Not,
    /// Asked for; the answer did not come.
    Asked,
    /// Acknowledged: it must never live again (I4).
    Acknowledged,
}

/// What was asked last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pending {
    /// The exchange of the code.
    Code,
    /// The rotation of the newest refresh token.
    Refresh,
}

/// One client's facts.
pub struct Ledger {
    file: File,
    families: Vec<Family>,
    acknowledged: usize,
    violations: Vec<String>,
}

impl Ledger {
    /// An empty ledger in a file.
    pub fn open(path: &Path) -> Self {
        let file = OpenOptions::new()
            .create(true)
            .append(true)
            .open(path)
            .expect("a ledger");
        Self {
            file,
            families: Vec::new(),
            acknowledged: 0,
            violations: Vec::new(),
        }
    }

    /// A code was acknowledged.
    pub fn begin(&mut self, family: Family) -> usize {
        self.families.push(family);
        self.acknowledged += 1;
        self.write("code");
        self.families.len() - 1
    }

    /// Something else became known.
    pub fn note(&mut self, family: usize, what: &str, change: impl FnOnce(&mut Family)) {
        change(&mut self.families[family]);
        self.acknowledged += usize::from(matches!(what, "tokens" | "called"));
        self.write(&format!("{what} {:?}", self.families[family]));
    }

    /// The newest family that goes on: it has tokens, and every answer about it came.
    pub fn live(&self) -> Option<usize> {
        let goes_on =
            |family: &Family| family.end == End::Not && family.pending.is_none() && !family.pairs.is_empty();
        self.families.iter().rposition(goes_on)
    }

    /// The end of everything so far is asked for.
    pub fn revoking(&mut self) {
        self.end(End::Asked);
    }

    /// It was acknowledged.
    pub fn revoked(&mut self) {
        self.end(End::Acknowledged);
        self.acknowledged += 1;
    }

    fn end(&mut self, end: End) {
        for family in &mut self.families {
            if family.end != End::Acknowledged {
                family.end = end;
            }
        }
        self.write(&format!("{end:?}"));
    }

    /// The newest pair of a family.
    pub fn newest(&self, family: usize) -> Option<Tokens> {
        self.families[family].pairs.last().cloned()
    }

    fn write(&mut self, line: &str) {
        writeln!(self.file, "{line}").expect("the ledger takes a line");
        self.file.sync_data().expect("the ledger reaches the disk");
    }

    /// Something was seen at once that must not be.
    pub fn wrong(&mut self, what: String) {
        self.violations.push(what);
    }

    /// Looks for every fact at the server after the fault.
    pub async fn check(self, app: &RelyingParty) -> Tally {
        let mut tally = Tally {
            acknowledged: self.acknowledged,
            violations: self.violations,
            ..Tally::default()
        };
        for family in &self.families {
            family.check(app, &mut tally).await;
        }
        tally
    }
}

impl Family {
    /// Of a code that nobody redeemed yet.
    pub fn new(code: &str, user_id: i64) -> Self {
        Self {
            code: code.into(),
            user_id,
            end: End::Not,
            pairs: Vec::new(),
            pending: None,
            headers: Vec::new(),
        }
    }

    async fn check(&self, app: &RelyingParty, tally: &mut Tally) {
        match self.end {
            End::Not => {
                self.tokens_live(app, tally).await;
                self.nonces_stay_used(app, tally).await;
                self.next_step_works(app, tally).await;
            }
            End::Asked => tally.unknown += 1,
            End::Acknowledged => self.stays_ended(app, tally).await,
        }
        self.nothing_is_honoured_twice(app, tally).await;
    }

    async fn stays_ended(&self, app: &RelyingParty, tally: &mut Tally) {
        for pair in &self.pairs {
            let answer = app.call("/user/profile", &pair.access_token).await;
            tally.expect(answer.status != 200, || {
                format!("a revocation came undone: {}", answer.text())
            });
        }
        let answer = match self.pairs.last() {
            None => app.exchange(&self.code).await.token_json(),
            Some(pair) => app.refresh(&pair.refresh_token).await.token_json(),
        };
        tally.expect(answer.get("access_token").is_none(), || {
            format!("a revocation came undone: {answer}")
        });
    }

    async fn tokens_live(&self, app: &RelyingParty, tally: &mut Tally) {
        for pair in &self.pairs {
            let answer = app.call("/user/profile", &pair.access_token).await;
            tally.expect(answer.status == 200, || {
                format!("an acknowledged access token is lost: {}", answer.text())
            });
            if answer.status == 200 {
                let whose = &answer.json()["data"]["userId"];
                tally.expect(*whose == self.user_id, || {
                    format!("{whose} is told to the app of {}", self.user_id)
                });
            }
        }
    }

    async fn nonces_stay_used(&self, app: &RelyingParty, tally: &mut Tally) {
        for (token, header) in &self.headers {
            let answer = app.call_with_header("/user/profile", token, header).await;
            tally.checked += 1;
            tally.nonces_again += usize::from(answer.status == 200);
        }
    }

    /// What was never asked must work; what was asked without an answer may or may not.
    async fn next_step_works(&self, app: &RelyingParty, tally: &mut Tally) {
        let answer = match self.pairs.last() {
            None => app.exchange(&self.code).await.token_json(),
            Some(pair) => app.refresh(&pair.refresh_token).await.token_json(),
        };
        let is_granted = answer["access_token"].is_string();
        match self.pending {
            Some(_) => {
                tally.unknown += 1;
                let number = answer["error"].as_i64();
                let is_told = is_granted || matches!(number, Some(96013 | 96009));
                tally.expect(is_told, || {
                    format!("an unanswered request is answered oddly: {answer}")
                });
            }
            None => tally.expect(is_granted, || {
                format!("an acknowledged code or refresh token is lost: {answer}")
            }),
        }
    }

    /// Replays everything that was used: the same answer within the window, a refusal after it.
    async fn nothing_is_honoured_twice(&self, app: &RelyingParty, tally: &mut Tally) {
        let mut used: Vec<Value> = Vec::new();
        for (at, pair) in self.pairs.iter().enumerate() {
            let again = match at.checked_sub(1).and_then(|before| self.pairs.get(before)) {
                None => app.exchange(&self.code).await.token_json(),
                Some(before) => app.refresh(&before.refresh_token).await.token_json(),
            };
            let is_same = again["access_token"] == pair.access_token.as_str();
            let is_refused = again.get("access_token").is_none();
            tally.expect(is_same || is_refused, || {
                format!("honoured twice: {again} after {}", pair.json)
            });
            used.push(again);
        }
        tally.replayed += used.len();
    }
}

/// The figures of one or more checks.
#[derive(Debug, Default)]
pub struct Tally {
    /// Facts acknowledged before a kill.
    pub acknowledged: usize,
    /// Requests whose answer a kill cut off.
    pub unknown: usize,
    /// Used codes and refresh tokens tried once more.
    pub replayed: usize,
    /// Nonces that were used and are honoured again. Only what outlives the system's own crash forbids it (decision 6).
    pub nonces_again: usize,
    /// Expectations looked at.
    pub checked: usize,
    /// Those that failed.
    pub violations: Vec<String>,
}

impl Tally {
    /// Adds another's figures.
    pub fn add(&mut self, other: Self) {
        self.acknowledged += other.acknowledged;
        self.unknown += other.unknown;
        self.replayed += other.replayed;
        self.nonces_again += other.nonces_again;
        self.checked += other.checked;
        self.violations.extend(other.violations);
    }

    fn expect(&mut self, holds: bool, otherwise: impl FnOnce() -> String) {
        self.checked += 1;
        if !holds {
            self.violations.push(otherwise());
        }
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let lost = self
            .violations
            .iter()
            .filter(|line| line.contains("lost"))
            .count();
        let doubled = self
            .violations
            .iter()
            .filter(|line| line.contains("honoured"))
            .count();
        let undone = self
            .violations
            .iter()
            .filter(|line| line.contains("undone"))
            .count();
        write!(
            f,
            "acknowledged {}, unanswered {}, replayed {}, checked {}, lost {lost}, doubled {doubled}, undone {undone}, nonces honoured again {}",
            self.acknowledged, self.unknown, self.replayed, self.checked, self.nonces_again
        )
    }
}
