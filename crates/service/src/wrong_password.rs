//! Wrong passwords, as the owner of an account reads of them.
//!
//! Owns: which of them stand in the activity, and that writing them down costs no answer any time, since that would tell
//! whether an account exists (security PW4). Heard by [`crate::sign_in`]; the binary runs the task that writes.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use setaria_identity::account::Account;
use setaria_identity::activity::{Entry, Event};
use setaria_identity::id::AccountId;
use setaria_store::{StoreError, Tx, account as accounts, activity};
use tokio::sync::watch;

use crate::Service;
use crate::origin::Origin;

/// How often what was heard is written down: no answer's time can be told by it.
const PAUSE: Duration = Duration::from_secs(1);
/// How many wait at most. More come together only in a flood, of which the counters hold what matters.
const MOST: usize = 1_000;

/// What was heard and not written down yet.
#[derive(Default)]
pub(crate) struct Heard(Mutex<Vec<(AccountId, Entry)>>);

impl Heard {
    fn all(&self) -> MutexGuard<'_, Vec<(AccountId, Entry)>> {
        // A list of entries is whole after each change, so a panic elsewhere spoils nothing.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Service {
    /// Hears of a wrong password: the first in a row for an account, the tenth, the hundredth. So a stranger, whom the
    /// counter stops soon after, pushes nothing else out of the owner's sight. Nobody's wrong password leaves nothing.
    pub(crate) fn hear_wrong_password(&self, account: Option<&Account>, times: i64, origin: &Origin) {
        let Some(account) = account.filter(|account| account.status.may_prove() && is_told(times)) else {
            return;
        };
        let entry = self.entry(Event::WrongPassword { times }, origin);
        let mut heard = self.0.wrong_passwords.all();
        if heard.len() < MOST {
            heard.push((account.id, entry));
        }
    }

    /// Writes down every second what was heard, until `stop` turns true.
    pub async fn keep_noting_wrong_passwords(self, mut stop: watch::Receiver<bool>) {
        while !*stop.borrow_and_update() {
            tokio::select! {
                () = tokio::time::sleep(PAUSE) => self.note_wrong_passwords().await,
                told = stop.changed() => if told.is_err() { return },
            }
        }
    }

    /// Writes down what was heard. What the store does not take is lost: it is news and no act, and the counters stand.
    pub async fn note_wrong_passwords(&self) {
        let heard = std::mem::take(&mut *self.0.wrong_passwords.all());
        if heard.is_empty() {
            return;
        }
        let note = move |tx: &Tx<'_>| heard.iter().try_for_each(|(id, entry)| note(tx, *id, entry));
        if let Err(error) = self.0.store.write("activity.wrong-passwords", note).await {
            tracing::warn!(%error, "wrong passwords stand in no activity");
        }
    }
}

/// Writes one down, unless the account has gone meanwhile.
fn note(tx: &Tx<'_>, id: AccountId, entry: &Entry) -> Result<(), StoreError> {
    match accounts::by_id(tx, id)? {
        Some(account) if account.status.may_prove() => activity::insert(tx, id, entry),
        _ => Ok(()),
    }
}

fn is_told(times: i64) -> bool {
    times
        .checked_ilog10()
        .is_some_and(|zeros| times == 10_i64.pow(zeros))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_a_hundred_in_a_row_three_are_told() {
        let told: Vec<i64> = (-1..=100).filter(|times| is_told(*times)).collect();
        assert_eq!(told, [1, 10, 100]);
        assert!(!is_told(i64::MAX));
    }
}
