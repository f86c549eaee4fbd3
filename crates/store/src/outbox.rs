//! The outbox: what waits to be delivered outside.
//!
//! Owns: that a parcel is written in the transaction that caused it, taken by one courier at a time, and gone once it was
//! delivered. Hands over: sealing to `service`, delivery to the binary.

use setaria_identity::clock::Millis;

use crate::statement::{statements, values};
use crate::value::Row;
use crate::{Conn, StoreError, Tx};

statements! {
    INSERT = "INSERT INTO outbox (id, kind, recipient, body, state, tries, due_at, created_at, dies_at) \
        VALUES ($1, $2, $3, $4, 'waiting', 0, $5, $5, $6)";
    DUE = "SELECT id, kind, recipient, body, tries, created_at, dies_at FROM outbox \
        WHERE state = 'waiting' AND due_at <= $1 AND dies_at > $1 ORDER BY due_at LIMIT $2";
    TAKE = "UPDATE outbox SET tries = tries + 1, due_at = $3 WHERE id = $1 AND state = 'waiting' AND due_at <= $2";
    DELIVERED = "DELETE FROM outbox WHERE id = $1";
    LATER = "UPDATE outbox SET due_at = $2 WHERE id = $1 AND state = 'waiting'";
    REFUSED = "UPDATE outbox SET state = 'refused', due_at = $2 WHERE id = $1 AND state = 'waiting'";
}

/// One parcel.
#[derive(Clone)]
pub struct Parcel {
    /// Its name, the same at each attempt to deliver it.
    pub id: String,
    /// `mail` or `sms`.
    pub kind: String,
    /// A hash of the recipient, for limits and for finding what was refused; the address itself is in the body.
    pub recipient: [u8; 32],
    /// What is delivered, sealed.
    pub body: Vec<u8>,
    /// How often delivery was attempted.
    pub tries: i64,
    /// When it was written, in unix milliseconds.
    pub created_at: Millis,
    /// From when on it is worthless, in unix milliseconds.
    pub dies_at: Millis,
}

/// Puts a parcel into the outbox.
pub fn insert(tx: &Tx<'_>, parcel: &Parcel) -> Result<(), StoreError> {
    let values = values![
        &parcel.id,
        &parcel.kind,
        &parcel.recipient,
        parcel.body.as_slice(),
        parcel.created_at,
        parcel.dies_at,
    ];
    tx.execute(INSERT, values).map(drop)
}

/// Parcels that are due at `now`, the longest waiting first.
pub fn due(conn: &Conn<'_>, now: Millis, limit: i64) -> Result<Vec<Parcel>, StoreError> {
    conn.rows(DUE, values![now, limit])?.iter().map(read).collect()
}

/// Takes a parcel on, so that no other courier does before `until`. Answers whether it was still there to take.
pub fn take(tx: &Tx<'_>, id: &str, now: Millis, until: Millis) -> Result<bool, StoreError> {
    Ok(tx.execute(TAKE, values![id, now, until])? == 1)
}

/// Forgets a parcel that was delivered.
pub fn delivered(tx: &Tx<'_>, id: &str) -> Result<(), StoreError> {
    tx.execute(DELIVERED, values![id]).map(drop)
}

/// Puts a parcel back until `due_at`.
pub fn later(tx: &Tx<'_>, id: &str, due_at: Millis) -> Result<(), StoreError> {
    tx.execute(LATER, values![id, due_at]).map(drop)
}

/// Notes that a parcel was refused for good; it stays until it dies, so that an operator can see it.
pub fn refused(tx: &Tx<'_>, id: &str, now: Millis) -> Result<(), StoreError> {
    tx.execute(REFUSED, values![id, now]).map(drop)
}

fn read(row: &Row) -> Result<Parcel, StoreError> {
    Ok(Parcel {
        id: row.text(0)?.to_owned(),
        kind: row.text(1)?.to_owned(),
        recipient: row.array(2)?,
        body: row.bytes(3)?.to_vec(),
        tries: row.int(4)?,
        created_at: row.int(5)?,
        dies_at: row.int(6)?,
    })
}
