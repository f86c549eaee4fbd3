//! Step-up: a risky change asks again who is there (security PW11).
//!
//! Owns: how long a proof counts as fresh, and that a new one gives the session a new handle (security SE1). Hands over:
//! the page to `server`, what is enough to [`crate::proof`].

use setaria_crypto::handle::{self, HandleKind};
use setaria_identity::clock::{MINUTE, Millis};
use setaria_identity::id::AccountId;
use setaria_store::{StoreError, Tx, account, factor, session as rows};

use crate::Service;
use crate::cache::Mark;
use crate::origin::Origin;
use crate::proof::Proof;
use crate::sign_in::{Live, Refused};

/// How long a risky change may begin after a proof, in milliseconds.
const FRESH: Millis = 10 * MINUTE;
/// How long one that began in time may take, in milliseconds.
const PATIENT: Millis = 20 * MINUTE;

impl Service {
    /// Whether the person proved who they are within the last ten minutes: a risky page may be shown.
    pub fn is_fresh(&self, live: &Live) -> bool {
        self.now() < live.session.authenticated_at + FRESH
    }

    /// The same within twenty minutes: the form of a risky page, shown when it was fresh, still counts.
    pub fn is_still_fresh(&self, live: &Live) -> bool {
        self.now() < live.session.authenticated_at + PATIENT
    }

    /// Makes a session fresh, under a new handle, which is given back. The old handle is dead from here on. `typed` is a code
    /// that is spent to make the proof enough, if one was asked for.
    ///
    /// # Errors
    /// [`Refused::Wrong`] when the proof is another account's or not enough for it, the code does not count, or the
    /// session has ended meanwhile.
    pub async fn step_up(
        &self,
        live: &Live,
        proof: Proof,
        typed: Option<&str>,
        origin: &Origin,
    ) -> Result<String, Refused> {
        if proof.account != live.account.id || proof.generation != live.session.account_generation {
            return Err(Refused::Wrong);
        }
        if typed.is_some() {
            self.charge_factor(proof, origin).await?;
        }
        let (service, live, origin) = (self.clone(), live.clone(), origin.clone());
        let typed = typed.map(str::to_owned);
        let renew = move |tx: &Tx<'_>| {
            let spent = match &typed {
                Some(typed) => service.spend_code(tx, proof, typed, &origin)?,
                None => None,
            };
            let proof = spent.map_or(proof, |method| proof.and(method));
            service.renew(tx, &live, proof, &origin)
        };
        let handle = self.0.store.write("session.renew", renew).await?;
        handle.ok_or(Refused::Wrong)
    }

    fn renew(
        &self,
        tx: &Tx<'_>,
        live: &Live,
        proof: Proof,
        origin: &Origin,
    ) -> Result<Option<String>, StoreError> {
        if !proof.methods.is_two_factors() && factor::asks_for_second(tx, proof.account)? {
            return Ok(None);
        }
        let (handle, now) = (handle::session(self.draw()), self.now());
        let hash = handle::hash(HandleKind::Session, &handle);
        let methods = live.session.methods.with(proof.methods);
        let renewed = rows::renew(tx, &live.session.hash, &hash, methods, now)?
            && rows::live(tx, &hash, now)?.is_some();
        if renewed && proof.methods.is_two_factors() {
            self.no_recovery(tx, proof.account, origin)?;
        }
        Ok(renewed.then_some(handle))
    }

    /// Carries out a risky change, and lets no node answer from memory what held before it: an access token that a server
    /// knows by heart dies with the others (security PW11).
    pub(crate) async fn change<T: Send + 'static>(
        &self,
        name: &'static str,
        account: AccountId,
        work: impl Fn(&Tx<'_>) -> Result<T, StoreError> + Send + Sync + 'static,
    ) -> Result<T, StoreError> {
        let change = move |tx: &Tx<'_>| {
            let done = work(tx)?;
            Mark::Account(account).announce(tx)?;
            Ok(done)
        };
        let done = self.0.store.write(name, change).await?;
        self.0.caches.mark(Mark::Account(account));
        Ok(done)
    }

    /// Within [`Service::change`], before anything else: kills what was issued to apps, and the account's other sessions if its owner
    /// wishes; the session at hand stays (security PW11). `false` when another change came first: this session is dead then,
    /// and the change must not take place.
    pub(crate) fn kill_issued(&self, tx: &Tx<'_>, live: &Live, end_others: bool) -> Result<bool, StoreError> {
        let generation = live.session.account_generation;
        if !account::raise(tx, live.account.id, generation)? {
            return Ok(false);
        }
        if end_others {
            rows::carry(tx, &live.session.hash)?;
        } else {
            rows::carry_all(tx, live.account.id, generation)?;
        }
        Ok(true)
    }

    /// Within [`Service::change`], before a factor or a contact is added: whether the session still holds. Adding one opens the account to
    /// nobody, so what was issued stays, unless its owner wishes the rest to end (security PW11).
    pub(crate) fn may_add(&self, tx: &Tx<'_>, live: &Live, end_others: bool) -> Result<bool, StoreError> {
        if end_others {
            return self.kill_issued(tx, live, true);
        }
        Ok(rows::live(tx, &live.session.hash, self.now())?.is_some())
    }
}
