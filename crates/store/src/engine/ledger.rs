//! The ledger of applied migrations: which are missing, and when a store must stay closed.
//!
//! Owns: the ledger's table and the comparison with this binary's list. The ledger keeps each migration's whole text, the
//! strongest checksum there is, so that a store of another build is refused instead of misread. Hands over: reading and
//! applying to the engines.

use crate::error::OpenError;
use crate::migration::{MIGRATIONS, Migration, Schema};

/// The ledger, in the types of every migration.
pub(super) const LEDGER: &str = "CREATE TABLE migration (number BIGINT PRIMARY KEY, name TEXT NOT NULL, text TEXT NOT NULL, \
     applied_at BIGINT NOT NULL);";

/// Which is the oldest binary, by the newest schema it knows, that may work beside the newest migration of a store.
pub(super) const OLDEST_BINARY: &str =
    "SELECT oldest_binary FROM compatibility WHERE schema_number = (SELECT max(number) FROM migration)";

/// Whether a store has been brought further than this binary knows, so that [`OLDEST_BINARY`] must be asked.
pub(super) fn is_newer(applied: &[(i64, String)]) -> bool {
    newest(applied) > known()
}

/// What the ledger of the store at `place` lacks, given each applied migration's number and text, ascending, and the answer
/// to [`OLDEST_BINARY`], if it was asked and there is one.
pub(super) fn missing(
    applied: &[(i64, String)],
    oldest_binary: Option<i64>,
    place: &str,
) -> Result<impl Iterator<Item = &'static Migration>, OpenError> {
    let (newest, known) = (newest(applied), known());
    if newest > known && oldest_binary.is_none_or(|oldest| oldest > known) {
        return Err(OpenError::Newer {
            place: place.into(),
            found: newest,
            known,
        });
    }
    let mut ours = applied
        .iter()
        .filter_map(|(number, text)| Some((MIGRATIONS.iter().find(|step| step.number == *number)?, text)));
    if let Some((step, _)) = ours.find(|(step, text)| step.text != *text) {
        return Err(OpenError::Changed {
            place: place.into(),
            number: step.number,
            name: step.name,
        });
    }
    Ok(MIGRATIONS.iter().filter(move |step| step.number > newest))
}

/// The schema of a store at `place` beside this binary's.
pub(super) fn schema(applied: &[(i64, String)], oldest_binary: Option<i64>, place: &str) -> Schema {
    let missing = missing(applied, oldest_binary, place).map(Iterator::count);
    Schema {
        found: newest(applied),
        known: known(),
        missing,
    }
}

/// Insists that a store has exactly the schema of this binary, for those who read it whole.
pub(super) fn must_be_ours(applied: &[(i64, String)], place: &str) -> Result<(), OpenError> {
    let found = newest(applied);
    if missing(applied, None, place)?.next().is_some() {
        return Err(OpenError::Older {
            place: place.into(),
            found,
            known: known(),
        });
    }
    Ok(())
}

fn known() -> i64 {
    MIGRATIONS.last().map_or(0, |step| step.number)
}

fn newest(applied: &[(i64, String)]) -> i64 {
    applied.last().map_or(0, |(number, _)| *number)
}
