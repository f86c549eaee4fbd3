//! Nodes: the servers that share a database, each with a beat that goes on while it lives.
//!
//! Owns: their rows. Whether one lives is seen by looking twice, so no clock need agree with another. Hands over: how often
//! to beat, and what a node that finds itself alone or unwelcome does, to `service`, which calls it.

use setaria_identity::clock::{DAY, Millis};

use crate::statement::{statements, values};
use crate::{Conn, StoreError, Tx};

statements! {
    BEAT = "INSERT INTO node (id, name, version, schema_number, key_id, started_at, seen_at, beat) \
        VALUES ($1, $2, $3, $4, $5, $6, $6, 0) \
        ON CONFLICT (id) DO UPDATE SET seen_at = excluded.seen_at, beat = node.beat + 1";
    LIST = "SELECT id, name, version, schema_number, key_id, started_at, seen_at, beat FROM node ORDER BY started_at, id";
    LEAVE = "DELETE FROM node WHERE id = $1";
    FORGET = "DELETE FROM node WHERE seen_at < $1";
}

/// How long the row of a node that crashed stays, in milliseconds.
const KEPT: Millis = DAY;

/// A server on a shared database.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node {
    /// Its own name for this run, random.
    pub id: String,
    /// Host and process, for people.
    pub name: String,
    /// The version of its binary.
    pub version: String,
    /// The newest schema that its binary knows.
    pub schema: i64,
    /// The master key that it seals with.
    pub key_id: String,
    /// When it started, in unix milliseconds by its own clock.
    pub started_at: Millis,
    /// When it last said that it lives, by its own clock.
    pub seen_at: Millis,
    /// How often it has said so; what grows lives.
    pub beat: i64,
}

/// Says that a node lives, at `now` by its own clock; its `seen_at` and `beat` are not looked at.
pub fn beat(tx: &Tx<'_>, node: &Node, now: Millis) -> Result<(), StoreError> {
    let values = values![
        &node.id,
        &node.name,
        &node.version,
        node.schema,
        &node.key_id,
        now
    ];
    tx.execute(BEAT, values).map(drop)
}

/// Every node that did not say goodbye, living or not.
pub fn list(conn: &Conn<'_>) -> Result<Vec<Node>, StoreError> {
    conn.rows(LIST, &[])?
        .iter()
        .map(|row| {
            Ok(Node {
                id: row.text(0)?.to_owned(),
                name: row.text(1)?.to_owned(),
                version: row.text(2)?.to_owned(),
                schema: row.int(3)?,
                key_id: row.text(4)?.to_owned(),
                started_at: row.int(5)?,
                seen_at: row.int(6)?,
                beat: row.int(7)?,
            })
        })
        .collect()
}

/// Says goodbye for a node.
pub fn leave(tx: &Tx<'_>, id: &str) -> Result<(), StoreError> {
    tx.execute(LEAVE, values![id]).map(drop)
}

/// Takes away the rows of nodes that crashed long ago.
pub fn forget_dead(tx: &Tx<'_>, now: Millis) -> Result<(), StoreError> {
    tx.execute(FORGET, values![now - KEPT]).map(drop)
}
