//! The writer thread: takes all writes that wait and makes them last with one commit.
//!
//! Owns: group commit. One unit that fails is undone alone; nobody is told of success before the commit is on the disk.
//! Hands over: when a commit begins to `pace`, statements to `session`, folding the log while it works to `folder`.
//! `sqlite.rs` starts it and fills its queue.

use flume::Receiver;

use super::Shared;
use super::folder::Folder;
use super::lock::Lock;
use super::pace::Pace;
use super::session::Connected;
use crate::engine::task::Unit;
use crate::error::StoreError;

/// How many units share a commit at most: enough that its fsync costs little per unit, few enough that it stays short.
const BATCH: usize = 256;

/// After how many units the log is looked at: counting it is a statement of its own.
const LOOKED_AT: usize = 64;

/// Serves writes until nobody can ask any more; then folds the log and lets go of the lock.
pub(super) fn run(
    session: Connected,
    lock: Lock,
    folder: Folder,
    queue: &Receiver<Box<dyn Unit>>,
    shared: &Shared,
) {
    let mut batch = Vec::with_capacity(BATCH);
    let mut unlooked = 0;
    let mut pace = Pace::new(&shared.bell);
    for first in queue {
        pace.wait(|| queue.len());
        batch.push(first);
        batch.extend(queue.try_iter().take(BATCH - 1));
        unlooked += batch.len();
        pace.begin(batch.len());
        commit(&session, &mut batch, shared);
        if unlooked >= LOOKED_AT && shared.failed.get().is_none() {
            unlooked = if folder.look(&session) { LOOKED_AT } else { 0 };
            notice_damage(&session, shared);
        }
    }
    drop(folder);
    if shared.failed.get().is_none() {
        session.fold();
    }
    // The next one may open the files only when they are closed here.
    drop(session);
    drop(lock);
}

/// Runs a batch in one transaction and answers every unit of it.
fn commit(session: &Connected, batch: &mut Vec<Box<dyn Unit>>, shared: &Shared) {
    batch.retain(|unit| unit.claim());
    if batch.is_empty() {
        return;
    }
    let outcomes = match shared.failed.get() {
        Some(reason) => Err(StoreError::Unavailable(reason.clone())),
        None => attempt(session, batch),
    };
    notice_damage(session, shared);
    match outcomes {
        Ok(outcomes) => batch
            .drain(..)
            .zip(outcomes)
            .for_each(|(unit, outcome)| unit.answer(outcome)),
        Err(error) => batch.drain(..).for_each(|unit| unit.answer(Err(error.clone()))),
    }
}

/// What became of each unit, all of it committed; or why none took place.
fn attempt(
    session: &Connected,
    batch: &mut [Box<dyn Unit>],
) -> Result<Vec<Result<(), StoreError>>, StoreError> {
    // Under a savepoint SQLite copies every page before a unit changes it, so units get theirs only when one has failed.
    session.control("BEGIN IMMEDIATE")?;
    if batch.iter_mut().all(|unit| unit.run(session).is_ok()) {
        session.control("COMMIT").inspect_err(|_| roll_back(session))?;
        return Ok(batch.iter().map(|_| Ok(())).collect());
    }
    roll_back(session);
    apart(session, batch)
}

/// The same, each unit by itself.
fn apart(
    session: &Connected,
    batch: &mut [Box<dyn Unit>],
) -> Result<Vec<Result<(), StoreError>>, StoreError> {
    session.control("BEGIN IMMEDIATE")?;
    let mut outcomes = Vec::with_capacity(batch.len());
    for unit in batch {
        match run_unit(session, unit.as_mut()) {
            Ok(outcome) => outcomes.push(outcome),
            Err(error) => {
                roll_back(session);
                return Err(error);
            }
        }
    }
    session.control("COMMIT").inspect_err(|_| roll_back(session))?;
    Ok(outcomes)
}

/// What became of one unit; an error of its own is undone to its savepoint, one of the whole transaction is the outer.
fn run_unit(session: &Connected, unit: &mut dyn Unit) -> Result<Result<(), StoreError>, StoreError> {
    session.control("SAVEPOINT unit")?;
    let outcome = unit.run(session);
    if let Err(error) = &outcome {
        if session.lost_transaction() {
            return Err(error.clone());
        }
        session.control("ROLLBACK TO unit")?;
    }
    session.control("RELEASE unit")?;
    Ok(outcome)
}

fn roll_back(session: &Connected) {
    if !session.lost_transaction() {
        // If even this fails, the next BEGIN does too, and says why.
        session.control("ROLLBACK").ok();
    }
}

fn notice_damage(session: &Connected, shared: &Shared) {
    if let Some(reason) = session.damage() {
        shared.failed.set(reason).ok();
    }
}
