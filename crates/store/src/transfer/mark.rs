//! The marks of a transfer: where a store's content goes, where it comes from, and how far that has come.
//!
//! Owns: that a store is not used while its content is on the way, and that a move goes on where it was interrupted: the
//! cursor is written with the rows. Hands over: when to look at them to `service`.

use setaria_identity::clock::Millis;

use super::record::Key;
use crate::statement::{statements, values};
use crate::{Conn, StoreError, Tx};

statements! {
    FIND = "SELECT id, place, finished, at_table, cursor_key, copied FROM transfer WHERE direction = $1";
    BEGIN = "INSERT INTO transfer (direction, id, place, finished, at_table, copied, began_at) \
        VALUES ($1, $2, $3, FALSE, 0, 0, $4)";
    ADVANCE = "UPDATE transfer SET at_table = $2, cursor_key = $3, copied = $4 WHERE direction = 'in' AND id = $1";
    FINISH = "UPDATE transfer SET finished = TRUE WHERE direction = 'out' AND id = $1";
    END = "DELETE FROM transfer WHERE direction = $1";
    CLEAR_SETTINGS = "DELETE FROM setting";
}

const IN: &str = "in";
const OUT: &str = "out";

/// A mark on a store that is being filled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Incoming {
    /// The name of the move or restore, random.
    pub id: String,
    /// Where the content comes from, for people.
    pub place: String,
    /// How far it has come.
    pub cursor: Cursor,
}

/// How far a transfer has come.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cursor {
    /// How many tables are complete.
    pub table: usize,
    /// The last key of the next table that was written.
    pub after: Option<Key>,
    /// How many of its rows were written.
    pub copied: i64,
}

/// A mark on a store that is being moved, or was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outgoing {
    /// The name of the move.
    pub id: String,
    /// Where the content goes, for people.
    pub place: String,
    /// Whether it has arrived, so that this store is the old one.
    pub finished: bool,
}

/// Whether the store is being filled.
pub fn incoming(conn: &Conn<'_>) -> Result<Option<Incoming>, StoreError> {
    let Some(row) = conn.row(FIND, values![IN])? else {
        return Ok(None);
    };
    let table = usize::try_from(row.int(3)?).map_err(|_| StoreError::Corrupt {
        column: 3,
        expected: "a number of tables",
    })?;
    Ok(Some(Incoming {
        id: row.text(0)?.to_owned(),
        place: row.text(1)?.to_owned(),
        cursor: Cursor {
            table,
            after: row.opt_bytes(4)?.map(|bytes| Key::from_bytes(bytes.to_vec())),
            copied: row.int(5)?,
        },
    }))
}

/// Whether the store is being moved, or was.
pub fn outgoing(conn: &Conn<'_>) -> Result<Option<Outgoing>, StoreError> {
    let Some(row) = conn.row(FIND, values![OUT])? else {
        return Ok(None);
    };
    Ok(Some(Outgoing {
        id: row.text(0)?.to_owned(),
        place: row.text(1)?.to_owned(),
        finished: row.bool(2)?,
    }))
}

/// Marks an empty store as one that is being filled, and takes away the settings that it began with.
pub fn begin_in(tx: &Tx<'_>, id: &str, place: &str, now: Millis) -> Result<(), StoreError> {
    tx.execute(BEGIN, values![IN, id, place, now])?;
    tx.execute(CLEAR_SETTINGS, &[]).map(drop)
}

/// Marks a store as one that is being moved; `Conflict` when it is already.
pub fn begin_out(tx: &Tx<'_>, id: &str, place: &str, now: Millis) -> Result<(), StoreError> {
    tx.execute(BEGIN, values![OUT, id, place, now]).map(drop)
}

impl Cursor {
    /// Notes how far the transfer `id` has come, in the transaction that writes the rows.
    pub fn advance(&self, tx: &Tx<'_>, id: &str) -> Result<(), StoreError> {
        let table = i64::try_from(self.table).unwrap_or(i64::MAX);
        let after = self.after.as_ref().map(Key::as_bytes);
        match tx.execute(ADVANCE, values![id, table, after, self.copied])? {
            1 => Ok(()),
            _ => Err(StoreError::Abort("another transfer into this store has begun")),
        }
    }
}

/// Says that all has arrived: from now on this store is the old one.
pub fn end_out(tx: &Tx<'_>, id: &str) -> Result<(), StoreError> {
    tx.execute(FINISH, values![id]).map(drop)
}

/// Says that the store is full and may be used.
pub fn end_in(tx: &Tx<'_>) -> Result<(), StoreError> {
    tx.execute(END, values![IN]).map(drop)
}

/// Takes the mark away from a store that shall not be moved after all.
pub fn abandon(tx: &Tx<'_>) -> Result<(), StoreError> {
    tx.execute(END, values![OUT]).map(drop)
}
