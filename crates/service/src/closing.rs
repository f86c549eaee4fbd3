//! Closing one's account: asked for, called off by coming back, final once its time is over.
//!
//! Owns: the waiting, in which nothing works but coming back, and that the developers of connected apps hear of the end.
//! Hands over: what is erased to `store::closing`, who is there to `proof` and `step_up`; the cleaner ends what is due.

use setaria_identity::account::{Account, Role};
use setaria_identity::activity::Event;
use setaria_identity::clock::Millis;
use setaria_identity::id::AccountId;
use setaria_identity::letter::{Content, Letter};
use setaria_store::{StoreError, Tx, account, closing, consent, contact, grant, session};

use crate::Service;
use crate::cache::Mark;
use crate::error::Unavailable;
use crate::origin::Origin;
use crate::proof::{Half, Outcome, Proof};
use crate::sign_in::{Live, Refused};

/// How many accounts a step of the cleaner ends.
const PER_STEP: i64 = 10;

/// Whether somebody may close their account by themselves: apps depend on a developer, everybody on an operator.
pub fn may_close(account: &Account) -> bool {
    account.role == Role::User
}

impl Service {
    /// Marks the account to be closed: all sessions and tokens end now. Answers when it becomes final, or nothing when the
    /// account may not be closed or another change came first.
    pub async fn ask_closing(&self, live: &Live, origin: &Origin) -> Result<Option<Millis>, Unavailable> {
        if !may_close(&live.account) {
            return Ok(None);
        }
        let (me, origin, now) = (self.clone(), origin.clone(), self.now());
        let (id, of) = (live.account.id, live.session.account_generation);
        let closes_at = now + self.settings().closing;
        let ask = move |tx: &Tx<'_>| {
            if !closing::ask(tx, id, of, closes_at)? {
                return Ok(None);
            }
            session::end_all(tx, id, None)?;
            grant::revoke_all(tx, id, now)?;
            me.record(tx, id, Event::ClosingAsked { closes_at }, &origin)?;
            Mark::Account(id).announce(tx)?;
            Ok(Some(closes_at))
        };
        let asked = self.0.store.write("closing.ask", ask).await?;
        self.0.caches.mark(Mark::Account(id));
        Ok(asked)
    }

    /// Calls closing off and lets the person in, who proved everything that their account asks for.
    ///
    /// # Errors
    /// [`Refused::Wrong`] when the account is not being closed any more, or the proof is too old.
    pub async fn keep_account(&self, half: Half, origin: &Origin) -> Result<Outcome, Refused> {
        if !self.is_open(&half) {
            return Err(Refused::Wrong);
        }
        let (me, origin, proof) = (self.clone(), origin.clone(), half.proof);
        let keep = move |tx: &Tx<'_>| {
            if me.enough(tx, proof, &origin)?.is_none()
                || !closing::keep(tx, proof.account, proof.generation)?
            {
                return Ok(None);
            }
            me.record(tx, proof.account, Event::ClosingCancelled, &origin)?;
            Mark::Account(proof.account).announce(tx)?;
            me.enter(tx, Proof { told: true, ..proof }, &origin)
        };
        let kept = self.0.store.write("closing.keep", keep).await?;
        self.0.caches.mark(Mark::Account(proof.account));
        kept.ok_or(Refused::Wrong)
    }

    /// Ends every account whose time is over.
    pub(crate) async fn finish_closing(&self, now: Millis) -> Result<(), Unavailable> {
        loop {
            let find = move |conn: &setaria_store::Conn<'_>| closing::due(conn, now, PER_STEP);
            let due = self.0.store.read("closing.due", find).await?;
            if due.is_empty() {
                return Ok(());
            }
            for id in due {
                let me = self.clone();
                let finish = move |tx: &Tx<'_>| me.finish(tx, id, now);
                self.0.store.write("closing.finish", finish).await?;
                self.0.caches.mark(Mark::Account(id));
            }
        }
    }

    fn finish(&self, tx: &Tx<'_>, id: AccountId, now: Millis) -> Result<(), StoreError> {
        let connected = consent::of_account(tx, id)?;
        if !closing::finish(tx, id, now)? {
            return Ok(());
        }
        for (_, app) in connected {
            let open_id = self.keys().open_id(app.id, id);
            self.tell_developer(tx, app.developer_id, app.name, open_id)?;
        }
        Mark::Account(id).announce(tx)
    }

    fn tell_developer(
        &self,
        tx: &Tx<'_>,
        developer: AccountId,
        app: String,
        open_id: String,
    ) -> Result<(), StoreError> {
        let mut contacts = contact::of_account(tx, developer)?.into_iter();
        let (Some(developer), Some(first)) = (
            account::by_id(tx, developer)?,
            contacts.find(|contact| contact.verified_at.is_some()),
        ) else {
            return Ok(());
        };
        let letter = Letter {
            kind: first.kind,
            to: first.value,
            language: developer
                .language
                .unwrap_or_else(|| crate::activity::FALLBACK.into()),
            content: Content::AccountClosed { app, open_id },
        };
        self.post(tx, &letter)
    }
}
