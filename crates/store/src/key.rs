//! Sealed keys: what the server must know again after a restart, sealed with a master key from outside the store.
//!
//! Owns: keeping the sealed bytes by name. Hands over: sealing and opening to `crypto`. `service` calls it.

use setaria_identity::clock::Millis;

use crate::statement::{statements, values};
use crate::{Conn, StoreError, Tx};

statements! {
    FIND = "SELECT sealed FROM sealed_key WHERE name = $1";
    PUT = "INSERT INTO sealed_key (name, sealed, created_at) VALUES ($1, $2, $3) \
        ON CONFLICT (name) DO UPDATE SET sealed = excluded.sealed, created_at = excluded.created_at";
    PUT_FIRST = "INSERT INTO sealed_key (name, sealed, created_at) VALUES ($1, $2, $3) ON CONFLICT (name) DO NOTHING";
    ALL = "SELECT name, sealed FROM sealed_key ORDER BY name";
}

/// The sealed key with that name.
pub fn find(conn: &Conn<'_>, name: &str) -> Result<Option<Vec<u8>>, StoreError> {
    conn.row(FIND, values![name])?
        .map(|row| row.bytes(0).map(<[u8]>::to_vec))
        .transpose()
}

/// Keeps a sealed key, in place of the one before.
pub fn put(tx: &Tx<'_>, name: &str, sealed: &[u8], now: Millis) -> Result<(), StoreError> {
    tx.execute(PUT, values![name, sealed, now]).map(drop)
}

/// Keeps a sealed key unless there is one of that name.
pub fn put_first(tx: &Tx<'_>, name: &str, sealed: &[u8], now: Millis) -> Result<(), StoreError> {
    tx.execute(PUT_FIRST, values![name, sealed, now]).map(drop)
}

/// Every sealed key with its name, by name.
pub fn all(conn: &Conn<'_>) -> Result<Vec<(String, Vec<u8>)>, StoreError> {
    conn.rows(ALL, &[])?
        .iter()
        .map(|row| Ok((row.text(0)?.to_owned(), row.bytes(1)?.to_vec())))
        .collect()
}
