//! The outbox: letters on their way out.
//!
//! Owns: that a letter is written in the transaction that caused it, sealed, and that one courier at a time delivers it
//! until it was taken or has died. Hands over: the words to `pages`, delivery to the binary; `server`'s courier calls it.

use setaria_crypto::{digest, handle};
use setaria_identity::clock::{HOUR, MINUTE, Millis, SECOND};
use setaria_identity::contact::ContactKind;
use setaria_identity::letter::{Content, Letter};
use setaria_store::outbox::{self, Parcel};
use setaria_store::{StoreError, Tx};

use crate::Service;
use crate::error::Unavailable;

/// How long a courier has for one letter before another may take it, in milliseconds.
pub const LEASE: Millis = 2 * MINUTE;
/// How many letters are taken at once.
const AT_ONCE: i64 = 16;
/// How long after the first failure delivery is tried again, in milliseconds; twice as long after each further one.
const FIRST_PAUSE: Millis = 10 * SECOND;
/// The longest such pause, in milliseconds.
const LONGEST_PAUSE: Millis = HOUR;

/// A letter that a courier has taken on.
pub struct Taken {
    /// Its name, the same at each attempt, so that a repeat can be recognised.
    pub id: String,
    /// What to deliver.
    pub letter: Letter,
    /// How often delivery was attempted before.
    tries: i64,
}

/// What became of a delivery.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Delivery {
    /// Somebody else has taken responsibility for it.
    Done,
    /// Not now; it is tried again later.
    Failed,
    /// It will never be taken; trying again is of no use.
    Refused,
}

impl Service {
    /// Puts a letter into the outbox, in the transaction of what it tells about.
    pub(crate) fn post(&self, tx: &Tx<'_>, letter: &Letter) -> Result<(), StoreError> {
        let id = handle::name(self.draw());
        let plain =
            serde_json::to_vec(letter).map_err(|_| StoreError::Abort("a letter cannot be written"))?;
        let now = self.now();
        let parcel = Parcel {
            kind: kind(letter.kind).to_owned(),
            recipient: digest::sha256(letter.to.as_bytes()),
            body: self.keys().seal_letter(&id, &plain, self.entropy()),
            tries: 0,
            created_at: now,
            dies_at: now + letter.lifetime(),
            id,
        };
        outbox::insert(tx, &parcel)?;
        self.0.posted.notify_one();
        Ok(())
    }

    /// Waits until a letter is posted on this node, which is shortly before its transaction is committed.
    pub async fn posted(&self) {
        self.0.posted.notified().await;
    }

    /// Takes the letters that are due, so that no other courier has them within the [`LEASE`]. What nobody is to receive
    /// is forgotten on the way; what cannot be opened stays until it dies.
    pub async fn take_letters(&self) -> Result<Vec<Taken>, Unavailable> {
        let now = self.now();
        let due = self
            .0
            .store
            .read("outbox.due", move |conn| outbox::due(conn, now, AT_ONCE))
            .await?;
        if due.is_empty() {
            return Ok(Vec::new());
        }
        let opened: Vec<(Parcel, Option<Letter>)> = due
            .into_iter()
            .map(|parcel| {
                let letter = self.open(&parcel);
                (parcel, letter)
            })
            .collect();
        let taken = move |tx: &Tx<'_>| {
            let mut taken = Vec::new();
            for (parcel, letter) in &opened {
                match letter {
                    None => outbox::refused(tx, &parcel.id, now)?,
                    Some(letter) if letter.content == Content::Nothing => outbox::delivered(tx, &parcel.id)?,
                    Some(letter) if outbox::take(tx, &parcel.id, now, now + LEASE)? => taken.push(Taken {
                        id: parcel.id.clone(),
                        letter: letter.clone(),
                        tries: parcel.tries,
                    }),
                    Some(_) => {}
                }
            }
            Ok(taken)
        };
        Ok(self.0.store.write("outbox.take", taken).await?)
    }

    /// Notes what became of a letter. Until this succeeded, the courier must keep it to itself: the letter would be
    /// delivered twice.
    pub async fn settle_letter(&self, taken: &Taken, delivery: Delivery) -> Result<(), Unavailable> {
        let (id, now) = (taken.id.clone(), self.now());
        let due_at = now + pause(taken.tries);
        let settle = move |tx: &Tx<'_>| match delivery {
            Delivery::Done => outbox::delivered(tx, &id),
            Delivery::Failed => outbox::later(tx, &id, due_at),
            Delivery::Refused => outbox::refused(tx, &id, now),
        };
        Ok(self.0.store.write("outbox.settle", settle).await?)
    }

    fn open(&self, parcel: &Parcel) -> Option<Letter> {
        let plain = self.keys().open_letter(&parcel.id, &parcel.body)?;
        serde_json::from_slice(&plain).ok()
    }
}

fn kind(kind: ContactKind) -> &'static str {
    match kind {
        ContactKind::Email => "mail",
        ContactKind::Phone => "sms",
    }
}

fn pause(tries: i64) -> Millis {
    let doublings = u32::try_from(tries.clamp(0, 16)).unwrap_or(16);
    (FIRST_PAUSE << doublings).min(LONGEST_PAUSE)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_grow_from_ten_seconds_to_an_hour() {
        let pauses: Vec<Millis> = [0, 1, 2, 9, 1_000, -1].map(pause).into();
        assert_eq!(
            pauses,
            [10 * SECOND, 20 * SECOND, 40 * SECOND, HOUR, HOUR, 10 * SECOND]
        );
    }
}
