//! The operator's own scopes, beside the documented ones.
//!
//! Owns: their rows. Hands over: the documented catalogue to `identity`. `service` calls it.

use setaria_identity::scope::Scope;

use crate::statement::{statements, values};
use crate::{Conn, StoreError, Tx};

statements! {
    INSERT = "INSERT INTO scope (id, name_en, name_zh, level, optional) VALUES ($1, $2, $3, $4, $5)";
    OWN = "SELECT id, name_en, name_zh, level, optional FROM scope ORDER BY id";
}

/// Adds a scope; `Conflict("scope.id")` when the number is taken.
pub fn insert(tx: &Tx<'_>, scope: &Scope) -> Result<(), StoreError> {
    let values = values![
        scope.id,
        &scope.name_en,
        &scope.name_zh,
        scope.level,
        scope.optional
    ];
    tx.execute(INSERT, values).map(drop)
}

/// The operator's own scopes, by number.
pub fn own(conn: &Conn<'_>) -> Result<Vec<Scope>, StoreError> {
    conn.rows(OWN, &[])?
        .iter()
        .map(|row| {
            Ok(Scope {
                id: row.int(0)?,
                name_en: row.text(1)?.to_owned(),
                name_zh: row.text(2)?.to_owned(),
                level: row.int(3)?,
                optional: row.bool(4)?,
                documented: false,
            })
        })
        .collect()
}
