//! Bringing a database's schema up to date, while other nodes may be starting too.
//!
//! Owns: that one node at a time applies, each migration whole or not at all. Hands over: what is missing and what is refused
//! to `ledger`. Only `open` calls it.

use std::future::Future;

use setaria_identity::clock::Millis;

use super::fault::Fault;
use super::link::{LIMITS, Link};
use super::open::{number, refusal, unless_missing};
use super::target::Target;
use crate::engine::ledger::{self, LEDGER, OLDEST_BINARY, is_newer, missing, must_be_ours};
use crate::error::OpenError;
use crate::migration::{Migration, Schema};

/// The advisory lock's number: "setaria" in ASCII.
const LOCK: &str = "SELECT pg_advisory_lock(32491218271596897)";
const UNLOCK: &str = "SELECT pg_advisory_unlock(32491218271596897)";
/// A migration may take long, and so may waiting for another node's.
const PATIENCE: &str = "SET statement_timeout = 0; SET lock_timeout = 0";

/// Applies what is missing.
pub(super) fn apply(link: &Link, target: &Target, now: Millis) -> Result<(), OpenError> {
    let wrong = |fault: Fault| refusal(&fault, target);
    long(link, link.client.batch_execute(PATIENCE)).map_err(wrong)?;
    // Where there are no such locks, nodes that begin at once may find each other in the way; then one starts again.
    let is_locked = unless_missing(long(link, link.client.batch_execute(LOCK))).map_err(wrong)?;
    if is_new(link, target)? {
        long(link, link.client.batch_execute(LEDGER)).map_err(wrong)?;
    }
    let applied = applied(link).map_err(wrong)?;
    let oldest = oldest_binary(link, &applied).map_err(wrong)?;
    for step in missing(&applied, oldest, target.place())? {
        apply_one(link, step, now).map_err(wrong)?;
    }
    if is_locked {
        long(link, link.client.batch_execute(UNLOCK)).map_err(wrong)?;
    }
    long(link, link.client.batch_execute(LIMITS)).map_err(wrong)
}

/// Insists on the schema of this binary, without changing anything.
pub(super) fn check(link: &Link, target: &Target) -> Result<(), OpenError> {
    let applied = applied(link).map_err(|fault| refusal(&fault, target))?;
    must_be_ours(&applied, target.place())
}

/// What the ledger says, without changing anything.
pub(super) fn schema(link: &Link, target: &Target) -> Result<Schema, OpenError> {
    let wrong = |fault: Fault| refusal(&fault, target);
    let applied = if is_new(link, target)? {
        Vec::new()
    } else {
        applied(link).map_err(wrong)?
    };
    let oldest = oldest_binary(link, &applied).map_err(wrong)?;
    Ok(ledger::schema(&applied, oldest, target.place()))
}

fn oldest_binary(link: &Link, applied: &[(i64, String)]) -> Result<Option<i64>, Fault> {
    if !is_newer(applied) {
        return Ok(None);
    }
    let row = link.ask(link.client.query_opt(OLDEST_BINARY, &[]))?;
    row.map(|row| row.try_get(0)).transpose().map_err(Fault::Told)
}

fn is_new(link: &Link, target: &Target) -> Result<bool, OpenError> {
    let count = |of: &str| {
        let tables = "SELECT count(*) FROM information_schema.tables WHERE table_schema = current_schema()";
        number(link, &format!("{tables}{of}")).map_err(|fault| refusal(&fault, target))
    };
    if count(" AND table_name = 'migration'")? > 0 {
        return Ok(false);
    }
    if count("")? > 0 {
        return Err(OpenError::Foreign {
            place: target.place().into(),
        });
    }
    Ok(true)
}

fn applied(link: &Link) -> Result<Vec<(i64, String)>, Fault> {
    let rows = link
        .client
        .query("SELECT number, text FROM migration ORDER BY number", &[]);
    let rows = link.ask(rows)?;
    let read = |row: &tokio_postgres::Row| Ok((row.try_get(0)?, row.try_get(1)?));
    rows.iter()
        .map(read)
        .collect::<Result<_, _>>()
        .map_err(Fault::Told)
}

fn apply_one(link: &Link, step: &Migration, now: Millis) -> Result<(), Fault> {
    long(link, async {
        link.client.batch_execute("BEGIN").await?;
        link.client.batch_execute(step.text).await?;
        let note = "INSERT INTO migration (number, name, text, applied_at) VALUES ($1, $2, $3, $4)";
        link.client
            .execute(note, &[&step.number, &step.name, &step.text, &now])
            .await?;
        link.client.batch_execute("COMMIT").await
    })
}

/// Waits without a limit.
fn long<T>(
    link: &Link,
    question: impl Future<Output = Result<T, tokio_postgres::Error>>,
) -> Result<T, Fault> {
    link.block_on(question).map_err(Fault::Told)
}
