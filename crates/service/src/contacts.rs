//! Contacts of one's own account: proven, preferred, removed.
//!
//! Owns: that nothing counts unproven (security WB10), that the last verified one stays, and that the old ones are told
//! (PW11). Hands over: codes to `challenge`, letters to `activity`, what a removal kills to `step_up`.

use setaria_identity::activity::Event;
use setaria_identity::contact::{Contact, ContactKind};
use setaria_store::{StoreError, Tx, contact};

use crate::Service;
use crate::challenge::Challenge;
use crate::error::Unavailable;
use crate::origin::Origin;
use crate::sign_in::Live;

/// How many contacts an account may have.
pub const MOST: usize = 10;

/// What became of a removal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Removed {
    /// It is gone.
    Done,
    /// It stays: it is the only verified one, and without it nobody could get back in.
    Last,
    /// There was no such contact, or the session ended meanwhile.
    Gone,
}

impl Service {
    /// Gives an account the contact that it has just proven to hold. With `end_others` the other sessions and what apps hold
    /// end (security PW11). `false` when it leads to another account, the account has as many as it may, or the session ended
    /// meanwhile.
    pub async fn add_contact(
        &self,
        live: &Live,
        proven: &Challenge,
        end_others: bool,
        origin: &Origin,
    ) -> Result<bool, Unavailable> {
        let id = live.account.id;
        if proven.account != Some(id) {
            return Ok(false);
        }
        let (me, live, origin, now) = (self.clone(), live.clone(), origin.clone(), self.now());
        let new = Contact {
            kind: proven.kind,
            value: proven.value.clone(),
            verified_at: Some(now),
            primary: false,
        };
        let add = move |tx: &Tx<'_>| {
            let may = match contact::holder(tx, new.kind, &new.value)? {
                Some(holder) => holder == id,
                None => contact::of_account(tx, id)?.len() < MOST,
            };
            if !may || !me.may_add(tx, &live, end_others)? {
                return Ok(false);
            }
            if !contact::verify(tx, id, new.kind, &new.value, now)? {
                return Err(StoreError::Abort("a contact went to another account meanwhile"));
            }
            let contact = new.masked();
            me.record(tx, id, Event::ContactAdded { contact }, &origin)?;
            Ok(true)
        };
        Ok(self.change("contact.add", id, add).await?)
    }

    /// Makes a verified contact the one of its kind that is written to first, and kills what was issued, as a removal does: links
    /// that went to the old one among it (security PW9, PW11). `false` when there is no such contact, it is the first already,
    /// or the session ended meanwhile.
    pub async fn prefer_contact(
        &self,
        live: &Live,
        chosen: Contact,
        end_others: bool,
        origin: &Origin,
    ) -> Result<bool, Unavailable> {
        let (me, live, origin) = (self.clone(), live.clone(), origin.clone());
        let id = live.account.id;
        let prefer = move |tx: &Tx<'_>| {
            let kept = contact::of_account(tx, id)?;
            let may = kept.iter().any(|one| {
                one.kind == chosen.kind
                    && one.value == chosen.value
                    && one.verified_at.is_some()
                    && !one.primary
            });
            if !may || !me.kill_issued(tx, &live, end_others)? {
                return Ok(false);
            }
            let contact = chosen.masked();
            me.record(tx, id, Event::PrimaryChanged { contact }, &origin)?;
            if !contact::make_primary(tx, id, chosen.kind, &chosen.value)? {
                return Err(StoreError::Abort("a contact went in the middle of its choice"));
            }
            Ok(true)
        };
        Ok(self.change("contact.prefer", id, prefer).await?)
    }

    /// Takes a contact away, and with it all that was issued to apps; the session at hand stays, and the others unless
    /// `end_others`. The contact itself is told, too (security PW11).
    pub async fn remove_contact(
        &self,
        live: &Live,
        gone: Contact,
        end_others: bool,
        origin: &Origin,
    ) -> Result<Removed, Unavailable> {
        let (me, live, origin) = (self.clone(), live.clone(), origin.clone());
        let id = live.account.id;
        let remove = move |tx: &Tx<'_>| {
            let removed = may_go(&contact::of_account(tx, id)?, gone.kind, &gone.value);
            if removed != Removed::Done {
                return Ok(removed);
            }
            if !me.kill_issued(tx, &live, end_others)? {
                return Ok(Removed::Gone);
            }
            // Before it goes, so that it is among those that are told.
            let contact = gone.masked();
            me.record(tx, id, Event::ContactRemoved { contact }, &origin)?;
            if !contact::remove(tx, id, gone.kind, &gone.value)? {
                return Err(StoreError::Abort("a contact went in the middle of its removal"));
            }
            Ok(Removed::Done)
        };
        Ok(self.change("contact.remove", id, remove).await?)
    }
}

fn may_go(contacts: &[Contact], kind: ContactKind, value: &str) -> Removed {
    let is_it = |one: &&Contact| one.kind == kind && one.value == value;
    let Some(found) = contacts.iter().find(is_it) else {
        return Removed::Gone;
    };
    let verified = contacts.iter().filter(|one| one.verified_at.is_some());
    if found.verified_at.is_some() && verified.count() == 1 {
        return Removed::Last;
    }
    Removed::Done
}
