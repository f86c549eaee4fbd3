//! Proofs: the one place that decides whether somebody is in.
//!
//! Owns: what was proven ([`Proof`]), when that is enough for an account, and the session that enough opens. Every way in
//! (password, code, passkey, another device, recovery, a new account) ends in `Service::enter`; nothing else opens a
//! session (security MF3).

use serde::{Deserialize, Serialize};
use setaria_crypto::digest::sha256;
use setaria_crypto::handle::{self, HandleKind};
use setaria_identity::account::Account;
use setaria_identity::activity::{Event, KEPT};
use setaria_identity::clock::{DAY, MINUTE, Millis};
use setaria_identity::id::AccountId;
use setaria_identity::limit::Rate;
use setaria_identity::method::{Method, Methods};
use setaria_identity::session::{self, Session};
use setaria_store::attempt::{self, Charge};
use setaria_store::{Conn, StoreError, Tx, account, activity, factor, session as rows, setting};

use crate::Service;
use crate::origin::Origin;
use crate::sign_in::{Refused, SignedIn};

/// How long the second factor may follow the first, in milliseconds.
const HALF_LIFE: Millis = 10 * MINUTE;
/// How many sign-ins an account's contacts are told of.
const LETTERS: Rate = Rate::per(10, DAY);

/// Something proven about an account, at one of its generations: what was proven before a change counts no more after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proof {
    /// Whose.
    pub account: AccountId,
    /// The account's generation when the first of it was proven.
    pub generation: i64,
    /// By which means.
    pub methods: Methods,
    /// When, in unix milliseconds, if that was not just now: on the device that lets another one in.
    pub earlier: Option<Millis>,
    /// Whether the account's contacts were told on the way here, by whom and from where: they are not told again.
    #[serde(default)]
    pub told: bool,
}

impl Proof {
    /// By one means.
    pub fn of(account: AccountId, generation: i64, method: Method) -> Self {
        Self {
            account,
            generation,
            methods: Methods::of(method),
            earlier: None,
            told: false,
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

    /// Both together, if they are of one account at one of its generations.
    pub fn with(self, other: Self) -> Option<Self> {
        let same = other.account == self.account && other.generation == self.generation;
        let methods = self.methods.with(other.methods);
        let earlier = [self.earlier, other.earlier].into_iter().flatten().min();
        same.then_some(Self {
            methods,
            earlier,
            told: self.told || other.told,
            ..self
        })
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
    /// The account is being closed: it may be kept, and nothing else.
    Closing {
        /// What was proven.
        half: Half,
        /// When closing becomes final, in unix milliseconds.
        closes_at: Millis,
    },
}

impl Service {
    /// Opens a session if the proof is enough for its account.
    ///
    /// # Errors
    /// [`Refused::Wrong`] when the account may not sign in, or has changed since the proof.
    pub async fn complete(&self, proof: Proof, origin: &Origin) -> Result<Outcome, Refused> {
        let (service, origin) = (self.clone(), origin.clone());
        let enter = move |tx: &Tx<'_>| service.enter(tx, proof, &origin);
        let outcome = self.0.store.write("session.open", enter).await?;
        outcome.ok_or(Refused::Wrong)
    }

    /// The same within a transaction that spends what proved it. `None` when the account may not sign in, or has changed.
    pub(crate) fn enter(
        &self,
        tx: &Tx<'_>,
        proof: Proof,
        origin: &Origin,
    ) -> Result<Option<Outcome>, StoreError> {
        let now = self.now();
        let Some(proof) = self.enough(tx, proof, origin)? else {
            let half = Half { proof, began_at: now };
            return Ok(Some(Outcome::SecondFactor(half)));
        };
        let found = account::by_id(tx, proof.account)?;
        let found = found.filter(|found| found.generation == proof.generation);
        if let Some(closes_at) = found.and_then(|found| found.closes_at) {
            let half = Half { proof, began_at: now };
            return Ok(Some(Outcome::Closing { half, closes_at }));
        }
        let handle = handle::session(self.draw());
        let session = Session {
            global_generation: setting::global_generation(tx)?,
            ..self.new_session(&handle, proof, origin)
        };
        rows::insert(tx, &session)?;
        let Some((_, account)) = rows::live(tx, &session.hash, now)? else {
            return Ok(None);
        };
        self.no_recovery(tx, proof.account, origin)?;
        let event = Event::SignedIn {
            methods: proof.methods,
            told: self.is_news(tx, proof, &account, origin)?,
        };
        self.record(tx, proof.account, event, origin)?;
        Ok(Some(Outcome::SignedIn(SignedIn {
            handle,
            account,
            trusted: None,
        })))
    }

    /// Whether the contacts hear of a sign-in: when it is not the account's first and it does not know the browser. So many
    /// times a day at most, since whoever knows the password could fill a mailbox otherwise; the activity names each one.
    fn is_news(
        &self,
        tx: &Tx<'_>,
        proof: Proof,
        account: &Account,
        origin: &Origin,
    ) -> Result<bool, StoreError> {
        let now = self.now();
        if proof.told || self.knows(&origin.browser, account.id, account.generation) {
            return Ok(false);
        }
        // Of an older account the entry of the first sign-in may be gone.
        let young = now < account.created_at + KEPT;
        if young && !activity::has_signed_in(tx, account.id)? {
            return Ok(false);
        }
        let counter = sha256(format!("signed in\n{}", account.id).as_bytes());
        let charged = attempt::charge(tx, &counter, LETTERS, i64::MAX, now)?;
        Ok(matches!(charged, Charge::Passed { .. }))
    }

    /// The proof, with the browser's part in it, if it is enough for its account.
    pub(crate) fn enough(
        &self,
        conn: &Conn<'_>,
        proof: Proof,
        origin: &Origin,
    ) -> Result<Option<Proof>, StoreError> {
        if proof.methods.is_two_factors() || !factor::asks_for_second(conn, proof.account)? {
            return Ok(Some(proof));
        }
        let trusted = self.trusts(conn, &origin.browser, proof.account)?;
        Ok(trusted
            .then(|| proof.and(Method::Trusted))
            .filter(|proof| proof.methods.is_two_factors()))
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
            authenticated_at: proof.earlier.unwrap_or(now),
            methods: proof.methods,
            created_at: now,
            seen_at: now,
            expires_at: now + session::ABSOLUTE,
            source: origin.source.clone(),
            user_agent: origin.user_agent.chars().take(256).collect(),
        }
    }
}
