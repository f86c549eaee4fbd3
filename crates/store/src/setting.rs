//! The store's own values, by name.
//!
//! Owns: the global generation, whose growth kills every session and token at once (faults F19). `service` calls it.

use crate::statement::{statements, values};
use crate::{Conn, StoreError, Tx};

statements! {
    GET = "SELECT value FROM setting WHERE name = $1";
    SET = "INSERT INTO setting (name, value) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = excluded.value";
    GLOBAL = "SELECT CAST(value AS BIGINT) FROM setting WHERE name = 'global_generation'";
    RAISE = "UPDATE setting SET value = CAST(CAST(value AS BIGINT) + 1 AS TEXT) WHERE name = 'global_generation' \
        RETURNING CAST(value AS BIGINT)";
    RAISE_TO = "UPDATE setting SET value = CAST(CASE WHEN CAST(value AS BIGINT) < $1 THEN $1 \
        ELSE CAST(value AS BIGINT) + 1 END AS TEXT) WHERE name = 'global_generation' RETURNING CAST(value AS BIGINT)";
}

/// The value with that name.
pub fn get(conn: &Conn<'_>, name: &str) -> Result<Option<String>, StoreError> {
    conn.row(GET, values![name])?
        .map(|row| row.text(0).map(str::to_owned))
        .transpose()
}

/// Keeps a value, in place of the one before.
pub fn set(tx: &Tx<'_>, name: &str, value: &str) -> Result<(), StoreError> {
    tx.execute(SET, values![name, value]).map(drop)
}

/// The store's generation: what was issued under an older one is dead.
pub fn global_generation(conn: &Conn<'_>) -> Result<i64, StoreError> {
    conn.row(GLOBAL, &[])?.ok_or(MISSING)?.int(0)
}

/// Kills everything issued so far; answers the new generation.
pub fn raise_global_generation(tx: &Tx<'_>) -> Result<i64, StoreError> {
    tx.returning_row(RAISE, &[])?.ok_or(MISSING)?.int(0)
}

/// Kills everything issued so far, also what is not known here: the generation grows at least to `least`, which is above
/// whatever another copy of the store can have had when it is the present in milliseconds. A restore must do this (faults F19).
pub fn raise_global_generation_to(tx: &Tx<'_>, least: i64) -> Result<i64, StoreError> {
    tx.returning_row(RAISE_TO, values![least])?.ok_or(MISSING)?.int(0)
}

const MISSING: StoreError = StoreError::Corrupt {
    column: 0,
    expected: "the global generation",
};
