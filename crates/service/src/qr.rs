//! Sign-in by picture: a browser shows one, a phone that is signed in allows it.
//!
//! Owns: that the picture works once, for three minutes, in the browser that showed it, and that both screens show one
//! number to compare, and that the new session is no fresher and no stronger than the phone's. Hands over: drawing to
//! [`crate::symbol`], what a proof opens to [`crate::proof`].

use setaria_crypto::digest::sha256;
use setaria_crypto::handle::{self, HandleKind};
use setaria_identity::clock::{MINUTE, Millis};
use setaria_identity::method::Method;
use setaria_store::attempt::{self, Charge};
use setaria_store::qr::{self, State, Waiting};
use setaria_store::{Conn, Tx};

use crate::Service;
use crate::error::Unavailable;
use crate::origin::Origin;
use crate::proof::{Outcome, Proof};
use crate::sign_in::{Live, Refused};

/// How long a picture works, in milliseconds.
const LIFETIME: Millis = 3 * MINUTE;

/// What the phone is shown.
pub struct Question {
    /// The address that asks.
    pub source: String,
    /// The browser that asks, as it describes itself.
    pub user_agent: String,
    /// The number on the other screen.
    pub number: u8,
}

/// How the browser's wait stands.
pub enum Wait {
    /// No phone has decided.
    Waiting,
    /// A phone allowed it.
    Entered(Outcome),
    /// A phone turned it down.
    Denied,
    /// The picture is too old or was used.
    Over,
}

impl Service {
    /// Begins to wait; answers the secret of the picture.
    ///
    /// # Errors
    /// [`Refused::TooMany`] when one source asks for too many.
    pub async fn begin_qr(&self, origin: &Origin) -> Result<String, Refused> {
        let (secret, now) = (handle::link(self.draw()), self.now());
        let waiting = Waiting {
            browser: origin.browser.id.clone(),
            source: origin.source.clone(),
            user_agent: origin.user_agent.chars().take(256).collect(),
        };
        let counter = sha256(format!("qr\n{}", origin.source).as_bytes());
        let (rate, hash) = (self.settings().per_source, hash(&secret));
        let begin = move |tx: &Tx<'_>| {
            let charged = attempt::charge(tx, &counter, rate, i64::MAX, now)?;
            if matches!(charged, Charge::Passed { .. }) {
                qr::insert(tx, &hash, &waiting, now, now + LIFETIME)?;
            }
            Ok(charged)
        };
        match self.0.store.write("qr.begin", begin).await? {
            Charge::Passed { .. } => Ok(secret),
            Charge::Limited { wait_ms } => Err(Refused::TooMany {
                wait_s: wait_ms.max(1).unsigned_abs().div_ceil(1_000),
            }),
        }
    }

    /// The number that both screens show: it follows from the secret.
    pub fn qr_number(&self, secret: &str) -> u8 {
        let [first, ..] = sha256(format!("qr number\n{secret}").as_bytes());
        10 + first % 90
    }

    /// What the phone that opened a picture is asked; `None` when it is over.
    pub async fn qr_question(&self, secret: &str) -> Result<Option<Question>, Unavailable> {
        let (hash, now, number) = (hash(secret), self.now(), self.qr_number(secret));
        let find = move |conn: &Conn<'_>| qr::find(conn, &hash, now);
        let found = self.0.store.read("qr.find", find).await?;
        let waiting = found.filter(|(state, ..)| *state == State::Waiting);
        Ok(waiting.map(|(_, source, user_agent)| Question {
            source,
            user_agent,
            number,
        }))
    }

    /// The phone's decision. Answers whether the picture still waited for it.
    pub async fn decide_qr(&self, secret: &str, live: &Live, allow: bool) -> Result<bool, Unavailable> {
        let (hash, now, phone) = (hash(secret), self.now(), live.session.clone());
        let decide = move |tx: &Tx<'_>| qr::decide(tx, &hash, allow, &phone, now);
        Ok(self.0.store.write("qr.decide", decide).await?)
    }

    /// How the wait stands for the browser that showed the picture; it is signed in when the phone allowed it.
    ///
    /// # Errors
    /// [`Refused::Wrong`] when the account has changed since.
    pub async fn wait_qr(&self, secret: &str, origin: &Origin) -> Result<Wait, Refused> {
        let (hash, now) = (hash(secret), self.now());
        let find = move |conn: &Conn<'_>| qr::find(conn, &hash, now);
        match self.0.store.read("qr.find", find).await? {
            Some((State::Waiting, ..)) => return Ok(Wait::Waiting),
            Some((State::Denied, ..)) => return Ok(Wait::Denied),
            Some((State::Used, ..)) | None => return Ok(Wait::Over),
            Some((State::Allowed, ..)) => {}
        }
        let (service, origin) = (self.clone(), origin.clone());
        let enter = move |tx: &Tx<'_>| {
            let Some(phone) = qr::spend(tx, &hash, &origin.browser.id, now)? else {
                return Ok(Some(Wait::Over));
            };
            let proof = Proof {
                account: phone.account,
                generation: phone.generation,
                methods: phone.methods.and(Method::Qr),
                earlier: Some(phone.authenticated_at),
                told: false,
            };
            Ok(service.enter(tx, proof, &origin)?.map(Wait::Entered))
        };
        let entered = self.0.store.write("qr.enter", enter).await?;
        entered.ok_or(Refused::Wrong)
    }
}

fn hash(secret: &str) -> [u8; 32] {
    handle::hash(HandleKind::Qr, secret)
}
