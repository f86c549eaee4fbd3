//! Move: everything from one store into another, whatever their engines, and on from where it was interrupted.
//!
//! Owns: the order. The source is marked, so that no node starts on it; rows and cursor are written together; at the end both
//! sides are read again and compared; the source is called old before the target is opened for use, so that there is never
//! one moment in which both may be used (I3, I4). Hands over: nodes that live to `nodes`.

use setaria_identity::clock::{Entropy, Millis, draw};
use setaria_store::transfer::{self, Cursor, Nonce, Outgoing, Table, tables};
use setaria_store::{Options, Store, StoreError, setting};

use super::{Progress, Stage, Step, Tables, TransferError, digest, refused};
use crate::nodes;

/// One side of a move: an open store, and how it is called.
#[derive(Clone, Copy)]
pub struct Side<'a> {
    /// It.
    pub store: &'a Store,
    /// Where it is.
    pub place: &'a Options,
}

/// Moves everything, or goes on with the same move. Answers what was moved, and how many nonces.
///
/// # Errors
/// `Refused` when the source is in use or has gone elsewhere, when the target holds something else, or when both sides
/// differ at the end. After an error the same move can be run again.
pub async fn run(
    from: Side<'_>,
    to: Side<'_>,
    now: Millis,
    entropy: &dyn Entropy,
    progress: &mut Progress<'_>,
) -> Result<(Tables, u64), TransferError> {
    let id = depart(from, to, now, entropy).await?;
    let watch = nodes::Watch::begin(from.store).await?;
    if let Some(name) = watch.anyone_alive(from.store).await? {
        // Nothing was copied yet by a move that began just now.
        if arrived(to.store, &id).await?.is_none() {
            from.store.write("move.unmark", transfer::abandon).await?;
        }
        return refused(format!(
            "{} is in use by {name}. Stop it and run this again",
            from.place.place()
        ));
    }
    let mut cursor = arrive(from, to, &id, now).await?;
    for (number, table) in tables().iter().enumerate().skip(cursor.table) {
        let of = total(from.store, table).await;
        cursor = copy(from.store, to.store, &id, (number, table), cursor, of, progress).await?;
    }
    let nonces = carry_nonces(from.store, to.store, now).await?;
    let moved = compare(from, to, progress).await?;
    if let Some(name) = watch.anyone_woke(from.store).await? {
        return refused(format!(
            "{name} came to {} while it was moved. Stop it and run this again: what it changed, if anything, will show",
            from.place.place()
        ));
    }
    let of_move = id.clone();
    from.store
        .write("move.leave", move |tx| transfer::end_out(tx, &of_move))
        .await?;
    to.store.write("move.arrive", transfer::end_in).await?;
    Ok((moved, nonces))
}

/// Lets a store that was being moved stay. After a move that had come to its end, everything issued before is dead here: it may
/// have been used or revoked there. Answers whether there was a move.
///
/// # Errors
/// As the store's.
pub async fn give_up(store: &Store, now: Millis) -> Result<bool, TransferError> {
    let stay = move |tx: &setaria_store::Tx<'_>| {
        let Some(outgoing) = transfer::outgoing(tx)? else {
            return Ok(false);
        };
        if outgoing.finished {
            setting::raise_global_generation_to(tx, now)?;
        }
        transfer::abandon(tx)?;
        Ok(true)
    };
    Ok(store.write("move.give_up", stay).await?)
}

/// A name for a transfer.
pub(super) fn id(entropy: &dyn Entropy) -> String {
    format!("{:032x}", u128::from_be_bytes(draw(entropy)))
}

/// Refuses a target that holds anything.
pub(super) async fn must_be_empty(store: &Store, place: &Options) -> Result<(), TransferError> {
    let found = store
        .read("transfer.target", |conn| {
            let taken = transfer::incoming(conn)?.is_some() || transfer::outgoing(conn)?.is_some();
            Ok((taken, transfer::is_empty(conn)?))
        })
        .await?;
    match found {
        (false, true) => Ok(()),
        (true, _) => refused(format!(
            "{} is the target or the source of another move or restore. Name an empty one",
            place.place()
        )),
        (false, false) => refused(format!("{} is not empty. Name an empty one", place.place())),
    }
}

/// Marks the source, and answers the name of the move.
async fn depart(
    from: Side<'_>,
    to: Side<'_>,
    now: Millis,
    entropy: &dyn Entropy,
) -> Result<String, TransferError> {
    let (fresh, place) = (id(entropy), to.place.place());
    if from
        .store
        .read("move.source", transfer::incoming)
        .await?
        .is_some()
    {
        return refused(format!("{} is only half filled itself", from.place.place()));
    }
    let outgoing = from.store.read("move.source", transfer::outgoing).await?;
    if let Some(Outgoing { id, place, finished }) = outgoing {
        return match arrived(to.store, &id).await? {
            Some(_) => Ok(id),
            // Marked, and the target was never begun.
            None if !finished && place == to.place.place() => {
                must_be_empty(to.store, to.place).await?;
                Ok(id)
            }
            None if finished => refused(format!("{} was moved to {place} already", from.place.place())),
            None => refused(format!(
                "{} is being moved to {place}. Finish that, or give it up with --give-up",
                from.place.place()
            )),
        };
    }
    must_be_empty(to.store, to.place).await?;
    let of_move = fresh.clone();
    from.store
        .write("move.mark", move |tx| {
            transfer::begin_out(tx, &of_move, &place, now)
        })
        .await?;
    Ok(fresh)
}

/// The cursor of this move, if the target has one.
async fn arrived(to: &Store, id: &str) -> Result<Option<Cursor>, StoreError> {
    let incoming = to.read("move.cursor", transfer::incoming).await?;
    Ok(incoming
        .filter(|incoming| incoming.id == id)
        .map(|incoming| incoming.cursor))
}

/// Marks the target, or finds where it was left.
async fn arrive(from: Side<'_>, to: Side<'_>, id: &str, now: Millis) -> Result<Cursor, TransferError> {
    if let Some(cursor) = arrived(to.store, id).await? {
        return Ok(cursor);
    }
    let (id, place) = (id.to_owned(), from.place.place());
    to.store
        .write("move.begin", move |tx| transfer::begin_in(tx, &id, &place, now))
        .await?;
    Ok(Cursor::default())
}

/// How many rows there are to copy; nothing when counting takes longer than it is worth.
async fn total(from: &Store, table: &'static Table) -> Option<u64> {
    let count = from.read("move.count", move |conn| transfer::count(conn, table));
    count.await.ok().and_then(|count| u64::try_from(count).ok())
}

/// Copies a table from where the cursor stands; answers the cursor of the next.
async fn copy(
    from: &Store,
    to: &Store,
    id: &str,
    (number, table): (usize, &'static Table),
    mut cursor: Cursor,
    of: Option<u64>,
    progress: &mut Progress<'_>,
) -> Result<Cursor, TransferError> {
    loop {
        let after = cursor.after.take();
        let page = from
            .read("move.read", move |conn| {
                transfer::page(conn, table, after.as_ref())
            })
            .await?;
        let records = page.records;
        let ended = page.last.is_none();
        cursor = match page.last {
            Some(last) => Cursor {
                table: number,
                after: Some(last),
                copied: cursor.copied + i64::try_from(records.len()).unwrap_or_default(),
            },
            None => Cursor {
                table: number + 1,
                ..Cursor::default()
            },
        };
        let (id, next) = (id.to_owned(), cursor.clone());
        let put = move |tx: &setaria_store::Tx<'_>| {
            transfer::insert(tx, table, &records)?;
            next.advance(tx, &id)
        };
        to.write("move.write", put).await?;
        if ended {
            return Ok(cursor);
        }
        progress(Step {
            stage: Stage::Copying,
            table: table.name(),
            rows: u64::try_from(cursor.copied).unwrap_or_default(),
            of,
        });
    }
}

/// Brings every nonce over, and makes sure that none of them is fresh there any more (security X5).
async fn carry_nonces(from: &Store, to: &Store, now: Millis) -> Result<u64, TransferError> {
    let mut carried = 0;
    let mut after = None;
    loop {
        let mut nonces = from.nonces(after).await?;
        let Some(last) = nonces.last() else {
            return Ok(carried);
        };
        after = Some(last.name);
        nonces.retain(|nonce: &Nonce| nonce.expires_at >= now);
        to.carry_nonces(&nonces, now).await?;
        if to.carry_nonces(&nonces, now).await? != 0 {
            return refused("a nonce did not arrive. Run the same move again");
        }
        carried += nonces.len() as u64;
    }
}

/// Reads both sides again and compares counts and checksums.
async fn compare(from: Side<'_>, to: Side<'_>, progress: &mut Progress<'_>) -> Result<Tables, TransferError> {
    let mut moved = Vec::new();
    for table in tables() {
        let there = digest::of_table(from.store, table, None, progress).await?;
        let here = digest::of_table(to.store, table, Some(there.rows), progress).await?;
        if there != here {
            return refused(format!(
                "the table {} differs: {} rows in {}, {} in {}. Nothing may use the source during a move; empty the target \
                 and begin anew",
                table.name(),
                there.rows,
                from.place.place(),
                here.rows,
                to.place.place()
            ));
        }
        moved.push((table.name(), here));
    }
    Ok(moved)
}
