//! Opening: what must hold of a server before the first transaction, and telling why it does not.
//!
//! Owns: version, encoding, clock. Hands over: the schema to `migrate`. Only `watch` calls it, on its own connection.

use std::time::{Duration, Instant};

use setaria_identity::clock::Millis;
use tokio_postgres::SimpleQueryMessage;
use tokio_postgres::error::SqlState;

use super::fault::{Fault, text};
use super::link::Link;
use super::migrate;
use super::session::Connected;
use super::target::Target;
use crate::error::OpenError;
use crate::migration::Schema;

/// The oldest PostgreSQL that is still maintained. Others who speak its protocol count their versions in their own way.
const OLDEST: i64 = 140_000;
/// How far the clocks may be apart before it is told, and before the store stays closed, in milliseconds.
const CLOCKS: (Millis, Millis) = (5_000, 60_000);

/// What its clock says, in unix milliseconds.
pub(super) const CLOCK: &str = "SELECT CAST(extract(epoch FROM clock_timestamp()) * 1000 AS BIGINT)";

/// Without a limit on statements: what is read whole may be large.
const OBSERVER: &str = "SET statement_timeout = 0; SET lock_timeout = 2000; SET default_transaction_read_only = on; \
     SET idle_in_transaction_session_timeout = 60000;";
/// How long an answer to one may take.
const OBSERVED: Duration = Duration::from_secs(600);

/// Opens a connection that reads what is there, and leaves the schema alone.
pub(super) fn observer(target: &Target) -> Result<Connected, OpenError> {
    let link = Link::connect(target, OBSERVER, drop).map_err(|fault| refusal(&fault, target))?;
    migrate::check(&link, target)?;
    Ok(Connected::new(link.patient(OBSERVED), false))
}

/// The schema of a database, which is left as it is.
pub(super) fn schema(target: &Target) -> Result<Schema, OpenError> {
    let link = Link::connect(target, OBSERVER, drop).map_err(|fault| refusal(&fault, target))?;
    check_server(&link, target)?;
    migrate::schema(&link, target)
}

/// Checks the server, and brings its schema up to date.
pub(super) fn prepare(link: &Link, target: &Target, now: Millis, since: Instant) -> Result<(), OpenError> {
    let wrong = |fault: Fault| refusal(&fault, target);
    check_server(link, target)?;
    let theirs = number(link, CLOCK).map_err(wrong)?;
    let ours = now + Millis::try_from(since.elapsed().as_millis()).unwrap_or(Millis::MAX);
    check_clock(theirs - ours, target)?;
    migrate::apply(link, target, now)
}

/// Whether nodes can hear each other through this database; not every one that speaks PostgreSQL's protocol has that.
pub(super) fn announces(link: &Link) -> Result<bool, Fault> {
    let probe = "LISTEN setaria; SELECT pg_notify('setaria_probe', '')";
    unless_missing(link.ask(link.client.batch_execute(probe)))
}

/// Whether something could be done; false where the database does not know how.
pub(super) fn unless_missing(outcome: Result<(), Fault>) -> Result<bool, Fault> {
    let missing = [
        SqlState::SYNTAX_ERROR,
        SqlState::FEATURE_NOT_SUPPORTED,
        SqlState::UNDEFINED_FUNCTION,
        SqlState::INSUFFICIENT_PRIVILEGE,
    ];
    match outcome {
        Ok(()) => Ok(true),
        Err(Fault::Told(error)) if error.code().is_some_and(|code| missing.contains(code)) => Ok(false),
        Err(fault) => Err(fault),
    }
}

/// Why the store stays closed, from what went wrong while opening it.
pub(super) fn refusal(fault: &Fault, target: &Target) -> OpenError {
    let (place, reason) = (target.place().to_owned(), text(fault));
    let Fault::Told(error) = fault else {
        return target.unreachable(reason);
    };
    let user = target.user().to_owned();
    match error.code() {
        None if is_about_tls(error) => OpenError::Unprotected { place, reason },
        Some(code) if *code == SqlState::INVALID_CATALOG_NAME => OpenError::NoDatabase { place },
        Some(code)
            if [
                SqlState::INVALID_PASSWORD,
                SqlState::INVALID_AUTHORIZATION_SPECIFICATION,
            ]
            .contains(code) =>
        {
            OpenError::NotAdmitted { place, user, reason }
        }
        // A schema that one may not use counts as none.
        Some(code) if [SqlState::INSUFFICIENT_PRIVILEGE, SqlState::INVALID_SCHEMA_NAME].contains(code) => {
            OpenError::NotAllowed { place, user, reason }
        }
        None if reason.contains("password") => OpenError::NotAdmitted { place, user, reason },
        _ => target.unreachable(reason),
    }
}

/// The one number that a query answers.
pub(super) fn number(link: &Link, sql: &str) -> Result<i64, Fault> {
    Ok(word(link, sql)?
        .and_then(|word| word.parse().ok())
        .unwrap_or_default())
}

fn check_server(link: &Link, target: &Target) -> Result<(), OpenError> {
    let wrong = |fault: Fault| refusal(&fault, target);
    let name = word(link, "SELECT version()").map_err(wrong)?.unwrap_or_default();
    let version = number(link, "SHOW server_version_num").map_err(wrong)?;
    if name.starts_with("PostgreSQL ") && !name.contains("-YB-") && version < OLDEST {
        return Err(OpenError::OldServer {
            place: target.place().into(),
            found: name.split_whitespace().nth(1).unwrap_or_default().into(),
        });
    }
    let encoding = word(link, "SHOW server_encoding")
        .map_err(wrong)?
        .unwrap_or_default();
    if encoding == "UTF8" {
        Ok(())
    } else {
        Err(OpenError::Encoding {
            place: target.place().into(),
            found: encoding,
        })
    }
}

fn check_clock(apart: Millis, target: &Target) -> Result<(), OpenError> {
    let (told, refused) = CLOCKS;
    if apart.abs() > refused {
        return Err(OpenError::ClocksApart {
            place: target.place().into(),
            seconds: apart / 1_000,
        });
    }
    if apart.abs() > told {
        tracing::warn!(
            apart.ms = apart,
            place = target.place(),
            "this clock and the database's are apart"
        );
    }
    Ok(())
}

fn is_about_tls(error: &tokio_postgres::Error) -> bool {
    let text = error.to_string();
    text.contains("TLS")
}

fn word(link: &Link, sql: &str) -> Result<Option<String>, Fault> {
    let answer = link.ask(link.client.simple_query(sql))?;
    Ok(answer.iter().find_map(|message| match message {
        SimpleQueryMessage::Row(row) => row.get(0).map(str::to_owned),
        _ => None,
    }))
}
