//! The threads that remember nonces: all that wait go into one statement (decision 6).
//!
//! Owns: that the first to bring a nonce is told so, once, over all nodes. Nonces are not synced one by one: like those of
//! the embedded engine, those of the last moment may be forgotten in a power cut. `postgres.rs` starts it.

use flume::Receiver;
use setaria_identity::clock::Millis;
use std::collections::HashSet;
use tokio::sync::oneshot;
use tokio_postgres::Statement;

use super::fault::{Fault, is_away, judge};
use super::gate::Gate;
use super::link::{LIMITS, Link};
use super::target::Target;
use crate::engine::Name;
use crate::error::StoreError;

/// How many nonces share a statement at most.
const BATCH: usize = 256;

/// Every nonce is written once, and those that are new come back.
const REMEMBER: &str = "INSERT INTO nonce (id, expires_at) SELECT * FROM unnest(CAST($1 AS BYTEA[]), CAST($2 AS BIGINT[])) \
     ON CONFLICT (id) DO NOTHING RETURNING id";

/// A nonce on its way.
pub(super) struct Nonce {
    name: Name,
    expires_at: Millis,
    answer: oneshot::Sender<Result<bool, StoreError>>,
}

impl Nonce {
    pub(super) fn new(name: Name, expires_at: Millis) -> (Self, oneshot::Receiver<Result<bool, StoreError>>) {
        let (answer, waiting) = oneshot::channel();
        (
            Self {
                name,
                expires_at,
                answer,
            },
            waiting,
        )
    }
}

/// Serves nonces until nobody can ask any more.
pub(super) fn serve(target: &Target, gate: &Gate, queue: &Receiver<Nonce>) {
    let mut connected = None;
    for first in queue {
        let mut batch = vec![first];
        batch.extend(queue.try_iter().take(BATCH - 1));
        batch.retain(|nonce| !nonce.answer.is_closed());
        if batch.is_empty() {
            continue;
        }
        let fresh = remember(&mut connected, target, gate, &batch);
        answer(batch, fresh);
    }
}

/// A connection, its statement, and the gate's age when it was made.
type Connected = Option<(Link, Statement, u64)>;

/// Which of a batch were new.
fn remember(
    connected: &mut Connected,
    target: &Target,
    gate: &Gate,
    batch: &[Nonce],
) -> Result<HashSet<Vec<u8>>, StoreError> {
    gate.pass()?;
    let ids: Vec<&[u8]> = batch.iter().map(|nonce| nonce.name.as_slice()).collect();
    let ends: Vec<Millis> = batch.iter().map(|nonce| nonce.expires_at).collect();
    let today = gate.age();
    let is_usable = |(link, _, age): &(Link, Statement, u64)| *age == today && link.is_alive();
    let alive = connected.take().filter(is_usable);
    let run = || {
        let (link, statement) = match alive {
            Some((link, statement, _)) => (link, statement),
            None => connect(target)?,
        };
        let rows = link.ask(link.client.query(&statement, &[&ids, &ends]))?;
        *connected = Some((link, statement, today));
        let ids = rows.iter().map(|row| row.try_get(0)).collect::<Result<_, _>>();
        ids.map_err(Fault::Told)
    };
    // Never tried again: a nonce that may have been seen is not fresh.
    run().map_err(|fault: Fault| {
        let error = judge(&fault).0;
        if is_away(&fault) {
            gate.close_since(today, &error.to_string());
        }
        StoreError::Unavailable(error.to_string())
    })
}

fn connect(target: &Target) -> Result<(Link, Statement), Fault> {
    let link = Link::connect(target, &format!("{LIMITS} SET synchronous_commit = off"), drop)?;
    let statement = link.ask(link.client.prepare(REMEMBER))?;
    Ok((link, statement))
}

/// Of the same nonce twice in a batch, one is fresh.
fn answer(batch: Vec<Nonce>, fresh: Result<HashSet<Vec<u8>>, StoreError>) {
    let mut fresh = fresh;
    for nonce in batch {
        let answer = match &mut fresh {
            Ok(fresh) => Ok(fresh.remove(nonce.name.as_slice())),
            Err(error) => Err(error.clone()),
        };
        nonce.answer.send(answer).ok();
    }
}
