//! Proofs: the one place that decides whether somebody is in.
//!
//! Owns: what was proven ([`Proof`]), when that is enough for an account, and the session that enough opens. Every way in
//! (password, code, passkey, another device, recovery, a new account) ends in [`Service::complete`]; nothing else opens a
//! session (security MF3).

use serde::{Deserialize, Serialize};
use setaria_crypto::handle::{self, HandleKind};
use setaria_identity::activity::Event;
use setaria_identity::clock::{MINUTE, Millis};
use setaria_identity::id::AccountId;
use setaria_identity::method::{Method, Methods};
use setaria_identity::session::{self, Session};
use setaria_store::{factor, session as rows, setting};

use crate::Service;
use crate::origin::Origin;
use crate::sign_in::{Refused, SignedIn};

/// How long the second factor may follow the first, in milliseconds.
const HALF_LIFE: Millis = 10 * MINUTE;

/// Something proven about an account, at one of its generations: what was proven before a change counts no more after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proof {
    /// Whose.
    pub account: AccountId,
    /// The account's generation when the first of it was proven.
    pub generation: i64,
    /// By which means.
    pub methods: Methods,
}

impl Proof {
    /// By one means.
    pub fn of(account: AccountId, generation: i64, method: Method) -> Self {
        Self {
            account,
            generation,
            methods: Methods::of(method),
        }
    }

    /// And by one more.
    #[must_use]
    pub fn and(self, method: Method) -> Self {
        Self {
            methods: self.methods.and(method),
            ..self
        }
    }
}

/// A sign-in that lacks the second factor. It travels sealed for the browser and is nothing but a way to the next page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Half {
    /// What was proven so far.
    pub proof: Proof,
    /// When that was, in unix milliseconds.
    pub began_at: Millis,
}

/// What a proof leads to.
pub enum Outcome {
    /// The person is in.
    SignedIn(SignedIn),
    /// The account asks for a second factor.
    SecondFactor(Half),
}

impl Service {
    /// Opens a session if the proof is enough for its account.
    ///
    /// # Errors
    /// [`Refused::Wrong`] when the account may not sign in, or has changed since the proof.
    pub async fn complete(&self, proof: Proof, origin: &Origin) -> Result<Outcome, Refused> {
        let handle = handle::session(self.draw());
        let session = self.new_session(&handle, proof, origin);
        let (hash, now) = (session.hash, session.created_at);
        let (service, origin) = (self.clone(), origin.clone());
        let open = move |tx: &setaria_store::Tx<'_>| {
            if !proof.methods.is_two_factors() && factor::asks_for_second(tx, proof.account)? {
                return Ok(None);
            }
            let global_generation = setting::global_generation(tx)?;
            let session = Session {
                global_generation,
                ..session.clone()
            };
            rows::insert(tx, &session)?;
            let live = rows::live(tx, &hash, now)?;
            if live.is_some() {
                let methods = proof.methods;
                service.record(tx, proof.account, Event::SignedIn { methods }, &origin)?;
            }
            Ok(Some(live))
        };
        match self.0.store.write("session.open", open).await? {
            None => Ok(Outcome::SecondFactor(Half { proof, began_at: now })),
            Some(None) => Err(Refused::Wrong),
            Some(Some((_, account))) => Ok(Outcome::SignedIn(SignedIn { handle, account })),
        }
    }

    /// Whether the second factor may still follow.
    pub fn is_open(&self, half: &Half) -> bool {
        self.now() < half.began_at + HALF_LIFE
    }

    fn new_session(&self, handle: &str, proof: Proof, origin: &Origin) -> Session {
        let now = self.now();
        Session {
            hash: handle::hash(HandleKind::Session, handle),
            id: handle::link(self.draw()),
            account_id: proof.account,
            account_generation: proof.generation,
            global_generation: 0,
            authenticated_at: now,
            methods: proof.methods,
            created_at: now,
            seen_at: now,
            expires_at: now + session::ABSOLUTE,
            source: origin.source.clone(),
            user_agent: origin.user_agent.chars().take(256).collect(),
        }
    }
}
