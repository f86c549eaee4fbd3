//! What one client was told, and the search for it at the end.
//!
//! Owns: the invariants (acknowledged tokens work, nothing is honoured twice). An answer that never came counts as nought
//! or one. The driver is not what dies here, so the ledger stays in memory.

use serde::{Deserialize, Serialize};
use setaria_testkit::Tokens;

/// Everything that came of one authorization.
pub(crate) struct Family {
    /// What the next request presents.
    pub(crate) next: Next,
    /// Whether that was presented already without an answer that says what came of it.
    pub(crate) is_open: bool,
    /// An open request was answered after its window: the whole grant ended, as the protocol has it.
    pub(crate) is_stranded: bool,
    /// What was acknowledged, in order.
    pub(crate) pairs: Vec<Tokens>,
    /// What brought the newest pair.
    pub(crate) before: Option<Next>,
}

/// Something that is used once.
#[derive(Clone, PartialEq, Eq)]
pub(crate) enum Next {
    /// A code.
    Code(String),
    /// A refresh token.
    Refresh(String),
}

impl Family {
    /// One that begins with a code.
    pub(crate) fn new(code: String) -> Self {
        Self {
            next: Next::Code(code),
            is_open: false,
            is_stranded: false,
            pairs: Vec::new(),
            before: None,
        }
    }

    /// A pair was acknowledged.
    pub(crate) fn keep(&mut self, pair: Tokens) {
        let next = Next::Refresh(pair.refresh_token.clone());
        self.before = Some(std::mem::replace(&mut self.next, next));
        self.is_open = false;
        self.pairs.push(pair);
    }
}

/// The figures of the search.
#[derive(Debug, Default, Deserialize, Serialize)]
pub(crate) struct Checked {
    /// Sessions, codes, and token pairs that were acknowledged.
    pub(crate) acknowledged: u64,
    /// Of those, the ones that were looked for.
    pub(crate) looked_for: u64,
    /// Used codes and refresh tokens that were presented once more.
    pub(crate) replayed: u64,
    /// Grants that ended because an unanswered request could be repeated only after its window.
    pub(crate) stranded: u64,
    /// What was acknowledged and is not there.
    pub(crate) lost: Vec<String>,
    /// What was honoured twice.
    pub(crate) doubled: Vec<String>,
}

impl Checked {
    /// Adds another's figures.
    pub(crate) fn add(&mut self, other: Self) {
        self.acknowledged += other.acknowledged;
        self.looked_for += other.looked_for;
        self.replayed += other.replayed;
        self.stranded += other.stranded;
        self.lost.extend(other.lost);
        self.doubled.extend(other.doubled);
    }
}
