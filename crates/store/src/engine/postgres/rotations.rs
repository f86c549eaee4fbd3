//! The threads that use refresh tokens up: all that wait go into two statements and one commit.
//!
//! Owns: that of any number who bring one refresh token, on all nodes, one is told that it was the first. A turn that the
//! statement passes over is nobody's loss: its caller looks closer, in a transaction of its own. `postgres.rs` starts it.

use std::sync::Arc;
use std::time::Instant;

use flume::Receiver;
use setaria_identity::clock::Millis;
use setaria_identity::grant::TokenPair;
use setaria_identity::id::{AccountId, GrantId};
use setaria_identity::scope::ScopeSet;
use tokio_postgres::types::ToSql;
use tokio_postgres::{Row, Statement};

use super::fault::{Fate, Fault, is_away, judge};
use super::gate::Gate;
use super::link::Link;
use super::target::Target;
use super::worker::Role;
use crate::counter::Counters;
use crate::engine::task::{Promise, Waiting, promise};
use crate::error::StoreError;
use crate::grant::{PROLONGED_BY, living};
use crate::token::{Rotated, Rotation};

/// How many turns share a commit at most.
const BATCH: usize = 128;

// Two who bring the same token meet at its row: the second waits, then finds it used. A family that is revoked meanwhile
// gets a pair that is dead with it, since every look-up asks the family.
const CONSUME: &str = concat!(
    "UPDATE token SET refresh_used_at = turn.now, successor_id = turn.successor \
     FROM unnest(CAST($1 AS BIGINT[]), CAST($2 AS BYTEA[]), CAST($3 AS BIGINT[]), CAST($4 AS BIGINT[]), \
     CAST($5 AS BIGINT[])) WITH ORDINALITY AS turn (id, hash, of_app, now, successor, place) CROSS JOIN grants",
    living!(),
    " AND token.id = turn.id AND token.refresh_hash = turn.hash AND token.app_id = turn.of_app \
     AND token.grant_id = grants.id AND token.refresh_used_at IS NULL AND token.refresh_expires_at > turn.now \
     RETURNING turn.place, grants.id, grants.account_id, grants.scopes, grants.expires_at"
);
const INSERT: &str = "INSERT INTO token (id, access_hash, refresh_hash, grant_id, app_id, key_id, access_expires_at, \
     refresh_expires_at, answer) SELECT * FROM unnest(CAST($1 AS BIGINT[]), CAST($2 AS BYTEA[]), CAST($3 AS BYTEA[]), \
     CAST($4 AS BIGINT[]), CAST($5 AS BIGINT[]), CAST($6 AS TEXT[]), CAST($7 AS BIGINT[]), CAST($8 AS BIGINT[]), \
     CAST($9 AS BYTEA[]))";
const PROLONG: &str = "UPDATE grants SET expires_at = longer.until \
     FROM unnest(CAST($1 AS BIGINT[]), CAST($2 AS BIGINT[])) AS longer (id, until) \
     WHERE grants.id = longer.id AND grants.expires_at < longer.until AND grants.revoked_at IS NULL";

/// A batch is small and every row has its index. Told nothing, PostgreSQL may read whole tables for it, above all while it
/// knows little about them. Other engines know no such settings and go on without.
const BY_INDEX: &str = "SET enable_seqscan = off; SET enable_hashjoin = off; SET enable_mergejoin = off";

/// A rotation on its way.
pub(super) struct Turn {
    rotation: Rotation,
    since: Instant,
    answer: Promise<Option<Rotated>>,
}

impl Turn {
    pub(super) fn new(rotation: Rotation) -> (Self, Waiting<Option<Rotated>>) {
        let (answer, waiting) = promise();
        let since = Instant::now();
        let turn = Self {
            rotation,
            since,
            answer,
        };
        (turn, waiting)
    }
}

/// A thread's state.
pub(super) struct Rotations {
    target: Arc<Target>,
    gate: Arc<Gate>,
    counters: Arc<Counters>,
    connected: Option<Connected>,
    /// The gate's age when that connection was made.
    age: u64,
}

struct Connected {
    link: Link,
    consume: Statement,
    insert: Statement,
    prolong: Statement,
}

/// One that was the first, and until when its family's rows were to be kept.
struct Won {
    place: usize,
    rotated: Rotated,
    family_until: Millis,
}

impl Rotations {
    /// A thread that connects with its first turn.
    pub(super) fn new(target: Arc<Target>, gate: Arc<Gate>, counters: Arc<Counters>) -> Self {
        Self {
            target,
            gate,
            counters,
            connected: None,
            age: 0,
        }
    }

    /// Serves turns until nobody can ask any more.
    pub(super) fn serve(&mut self, queue: &Receiver<Turn>) {
        for first in queue {
            let mut batch = vec![first];
            batch.extend(queue.try_iter().take(BATCH - 1));
            batch.retain(|turn| turn.answer.claim());
            if !batch.is_empty() {
                let won = self.run(&batch);
                self.answer(batch, &won);
            }
        }
    }

    fn answer(&self, batch: Vec<Turn>, won: &Result<Vec<Won>, StoreError>) {
        for (place, turn) in batch.into_iter().enumerate() {
            let answer = won.as_ref().map_err(Clone::clone).map(|won| {
                let own = won.iter().find(|one| one.place == place);
                own.map(|one| one.rotated.clone())
            });
            self.counters.record("token.rotate", turn.since, answer.is_err());
            turn.answer.keep(answer);
        }
    }

    /// Who was the first, all of it committed; nobody, when something stood in the way of one.
    fn run(&mut self, batch: &[Turn]) -> Result<Vec<Won>, StoreError> {
        self.gate.pass()?;
        let is_of_today = self.age == self.gate.age();
        let alive = self
            .connected
            .take()
            .filter(|one| is_of_today && one.link.is_alive());
        let outcome = match alive {
            Some(connected) => Ok(connected),
            None => {
                self.age = self.gate.age();
                connect(&self.target)
            }
        };
        let connected = outcome.map_err(|fault| self.refuse(&fault))?;
        match connected.rotate(batch) {
            Ok(won) => {
                self.connected = Some(connected);
                Ok(won)
            }
            Err(fault) => match judge(&fault) {
                // Another transaction came between, or an id is taken: each by itself.
                (StoreError::Conflict(_), _) | (_, Fate::Again) => {
                    connected.leave();
                    self.connected = Some(connected);
                    Ok(Vec::new())
                }
                // What became of it nobody knows, or the connection is of no use any more: a new one for the next.
                _ => Err(self.refuse(&fault)),
            },
        }
    }

    fn refuse(&self, fault: &Fault) -> StoreError {
        let error = judge(fault).0;
        if is_away(fault) {
            self.gate.close_since(self.age, &error.to_string());
        }
        StoreError::Unavailable(error.to_string())
    }
}

fn connect(target: &Target) -> Result<Connected, Fault> {
    let link = Link::connect(target, &Role::Writer.setup(), drop)?;
    match link.ask(link.client.batch_execute(BY_INDEX)) {
        Ok(()) | Err(Fault::Told(_)) => {}
        Err(fault) => return Err(fault),
    }
    let prepare = |sql| link.ask(link.client.prepare(sql));
    let (consume, insert, prolong) = (prepare(CONSUME)?, prepare(INSERT)?, prepare(PROLONG)?);
    Ok(Connected {
        link,
        consume,
        insert,
        prolong,
    })
}

impl Connected {
    fn rotate(&self, batch: &[Turn]) -> Result<Vec<Won>, Fault> {
        let won = self.consume(batch)?;
        let fresh: Vec<TokenPair> = won.iter().filter_map(|one| one.fresh(batch)).collect();
        let longer: Vec<&TokenPair> = won
            .iter()
            .zip(&fresh)
            .filter(|(one, fresh)| one.family_until < fresh.lives_until())
            .map(|(_, fresh)| fresh)
            .collect();
        if !longer.is_empty() {
            self.prolong(&longer)?;
        }
        self.insert_and_commit(&fresh)?;
        Ok(won)
    }

    fn consume(&self, batch: &[Turn]) -> Result<Vec<Won>, Fault> {
        let all = || batch.iter().map(|turn| &turn.rotation);
        let ids: Vec<i64> = all().map(|one| one.presented.id.0).collect();
        let hashes: Vec<&[u8]> = all().map(|one| one.presented.hash.as_slice()).collect();
        let apps: Vec<i64> = all().map(|one| one.app.0).collect();
        let nows: Vec<Millis> = all().map(|one| one.now).collect();
        let successors: Vec<i64> = all().map(|one| one.fresh.id.0).collect();
        let params: [&(dyn ToSql + Sync); 5] = [&ids, &hashes, &apps, &nows, &successors];
        let rows = self.link.ask(async {
            let client = &self.link.client;
            // Each statement sees what was committed before it, so that two who meet need not begin anew.
            let begin = client.batch_execute("BEGIN ISOLATION LEVEL READ COMMITTED");
            let (begun, rows) = tokio::join!(biased; begin, client.query(&self.consume, &params));
            begun?;
            rows
        })?;
        // A row that does not fit spoils all: the connection is given up, and nothing lasts.
        rows.iter()
            .map(|row| won(row).map_err(Fault::Told)?.ok_or(Fault::Silent))
            .collect()
    }

    fn prolong(&self, pairs: &[&TokenPair]) -> Result<(), Fault> {
        let ids: Vec<i64> = pairs.iter().map(|pair| pair.grant_id.0).collect();
        let until: Vec<Millis> = pairs
            .iter()
            .map(|pair| pair.lives_until() + PROLONGED_BY)
            .collect();
        let params: [&(dyn ToSql + Sync); 2] = [&ids, &until];
        let update = self.link.client.execute(&self.prolong, &params);
        self.link.ask(update).map(drop)
    }

    fn insert_and_commit(&self, fresh: &[TokenPair]) -> Result<(), Fault> {
        let numbers = |of: fn(&TokenPair) -> i64| -> Vec<i64> { fresh.iter().map(of).collect() };
        let access: Vec<&[u8]> = fresh.iter().map(|pair| pair.access_hash.as_slice()).collect();
        let refresh: Vec<Option<&[u8]>> = fresh
            .iter()
            .map(|pair| pair.refresh_hash.as_ref().map(<[u8; 32]>::as_slice))
            .collect();
        let keys: Vec<&str> = fresh.iter().map(|pair| pair.key_id.as_str()).collect();
        let answers: Vec<Option<&[u8]>> = fresh.iter().map(|pair| pair.answer.as_deref()).collect();
        let (ids, grants) = (numbers(|pair| pair.id.0), numbers(|pair| pair.grant_id.0));
        let apps = numbers(|pair| pair.app_id.0);
        let (access_ends, refresh_ends) = (
            numbers(|pair| pair.access_expires_at),
            numbers(|pair| pair.refresh_expires_at),
        );
        let params: [&(dyn ToSql + Sync); 9] = [
            &ids,
            &access,
            &refresh,
            &grants,
            &apps,
            &keys,
            &access_ends,
            &refresh_ends,
            &answers,
        ];
        let warned = self.link.ask_for_warnings(async {
            let client = &self.link.client;
            let insert = client.execute(&self.insert, &params);
            // After a failed INSERT this is a ROLLBACK, and the INSERT has said so.
            let (inserted, committed) = tokio::join!(biased; insert, client.batch_execute("COMMIT"));
            inserted?;
            committed
        })?;
        // A commit that did not wait for its standby any longer says so only in a warning.
        if warned { Err(Fault::Silent) } else { Ok(()) }
    }

    fn leave(&self) {
        self.link.send(self.link.client.batch_execute("ROLLBACK"));
    }
}

impl Won {
    fn fresh(&self, batch: &[Turn]) -> Option<TokenPair> {
        let turn = batch.get(self.place)?;
        Some(TokenPair {
            grant_id: self.rotated.grant_id,
            ..turn.rotation.fresh.clone()
        })
    }
}

fn won(row: &Row) -> Result<Option<Won>, tokio_postgres::Error> {
    let (place, grant): (i64, i64) = (row.try_get(0)?, row.try_get(1)?);
    let (scopes, account): (&str, i64) = (row.try_get(3)?, row.try_get(2)?);
    let family_until = row.try_get(4)?;
    // Places are counted from one.
    let place = usize::try_from(place - 1).ok();
    Ok(place.map(|place| Won {
        place,
        rotated: Rotated {
            grant_id: GrantId(grant),
            account_id: AccountId(account),
            scopes: ScopeSet::from_printed(scopes),
        },
        family_until,
    }))
}
