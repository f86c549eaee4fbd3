//! Pictures: the faces people chose, in each size that is served.
//!
//! Owns: keeping the encoded images. Hands over: decoding and scaling to `service`, which calls it.

use setaria_identity::id::AccountId;

use crate::statement::{statements, values};
use crate::{Conn, StoreError, Tx};

statements! {
    PUT = "INSERT INTO picture (account_id, version, size, png) VALUES ($1, $2, $3, $4) \
        ON CONFLICT (account_id, version, size) DO UPDATE SET png = excluded.png";
    FIND = "SELECT png FROM picture WHERE account_id = $1 AND version = $2 AND size = $3";
    DELETE_OLDER = "DELETE FROM picture WHERE account_id = $1 AND version < $2";
}

/// Keeps one size of one version; size 0 is the original, others are the edge in pixels.
pub fn put(tx: &Tx<'_>, account: AccountId, version: i64, size: i64, png: &[u8]) -> Result<(), StoreError> {
    tx.execute(PUT, values![account, version, size, png]).map(drop)
}

/// The PNG of one size of one version.
pub fn find(
    conn: &Conn<'_>,
    account: AccountId,
    version: i64,
    size: i64,
) -> Result<Option<Vec<u8>>, StoreError> {
    let row = conn.row(FIND, values![account, version, size])?;
    row.map(|row| row.bytes(0).map(<[u8]>::to_vec)).transpose()
}

/// Takes away every version before `version`. Whoever sets a new picture does this in the same transaction, so that no
/// cleaner has to look for old ones. Answers how many images went.
pub fn delete_older(tx: &Tx<'_>, account: AccountId, version: i64) -> Result<u64, StoreError> {
    tx.execute(DELETE_OLDER, values![account, version])
}
