//! Step-up: a risky change asks again who is there (security PW11).
//!
//! Owns: how long a proof counts as fresh, and that a new one gives the session a new handle (security SE1). Hands over:
//! the page to `server`, what is enough to [`crate::proof`].

use setaria_crypto::handle::{self, HandleKind};
use setaria_identity::clock::{MINUTE, Millis};
use setaria_store::{factor, session as rows};

use crate::Service;
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

    /// Makes a session fresh, under a new handle, which is given back. The old handle is dead from here on.
    ///
    /// # Errors
    /// [`Refused::Wrong`] when the proof is another account's or not enough for it, or the session has ended meanwhile.
    pub async fn step_up(&self, live: &Live, proof: Proof) -> Result<String, Refused> {
        if proof.account != live.account.id || proof.generation != live.session.account_generation {
            return Err(Refused::Wrong);
        }
        let handle = handle::session(self.draw());
        let (old, new, now) = (
            live.session.hash,
            handle::hash(HandleKind::Session, &handle),
            self.now(),
        );
        let methods = live.session.methods.with(proof.methods);
        let renew = move |tx: &setaria_store::Tx<'_>| {
            let enough = proof.methods.is_two_factors() || !factor::asks_for_second(tx, proof.account)?;
            Ok(enough && rows::renew(tx, &old, &new, methods, now)? && rows::live(tx, &new, now)?.is_some())
        };
        if self.0.store.write("session.renew", renew).await? {
            Ok(handle)
        } else {
            Err(Refused::Wrong)
        }
    }
}
