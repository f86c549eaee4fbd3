//! The ledger of applied migrations: which are missing, and when a store must stay closed.
//!
//! Owns: the ledger's table and the comparison with this binary's list. The ledger keeps each migration's whole text, the
//! strongest checksum there is, so that a store of another build is refused instead of misread. Hands over: reading and
//! applying to the engines.

use crate::error::OpenError;
use crate::migration::{MIGRATIONS, Migration};

/// The ledger, in the types of every migration.
pub(super) const LEDGER: &str = "CREATE TABLE migration (number BIGINT PRIMARY KEY, name TEXT NOT NULL, text TEXT NOT NULL, \
     applied_at BIGINT NOT NULL);";

/// What the ledger of the store at `place` lacks, given each applied migration's number and text, ascending.
pub(super) fn missing(
    applied: &[(i64, String)],
    place: &str,
) -> Result<impl Iterator<Item = &'static Migration>, OpenError> {
    let known = MIGRATIONS.last().map_or(0, |step| step.number);
    for (number, text) in applied {
        let Some(step) = MIGRATIONS.iter().find(|step| step.number == *number) else {
            return Err(OpenError::Newer {
                place: place.into(),
                found: applied.last().map_or(0, |(number, _)| *number),
                known,
            });
        };
        if step.text != text {
            return Err(OpenError::Changed {
                place: place.into(),
                number: step.number,
                name: step.name,
            });
        }
    }
    let newest = applied.last().map_or(0, |(number, _)| *number);
    Ok(MIGRATIONS.iter().filter(move |step| step.number > newest))
}
