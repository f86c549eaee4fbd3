//! checkPassword: is it still you? The password again, for an app, answered by a signed callback.
//!
//! Owns: that the person proves the very account that the app named, that the attempts count like sign-ins, and what the
//! callback carries. Hands over: the canonical string and the URL to `protocol`.

use std::sync::Arc;

use setaria_crypto::digest;
use setaria_identity::account::{Account, Status};
use setaria_identity::activity::Event;
use setaria_identity::app::Dialect;
use setaria_identity::clock::{MINUTE, Millis};
use setaria_identity::consent::Consent;
use setaria_identity::id::{AccountId, AppId};
use setaria_identity::limit::Rate;
use setaria_identity::method::Method;
use setaria_protocol::xiaomi::check_password::{self, Callback, Outcome};
use setaria_store::attempt::{self, Charge};
use setaria_store::{Conn, StoreError, Tx, consent};

use crate::Service;
use crate::apps::KnownApp;
use crate::authorize::Refusal;
use crate::error::Unavailable;
use crate::issue::Basis;
use crate::origin::Origin;
use crate::proof::{Half, Proof};
use crate::sign_in::{Attempt, Live, Refused};

/// What a right password means to an app that asked for it.
pub enum Confirmation {
    /// It is still them.
    Confirmed(AccountId),
    /// The account asks for a second factor.
    SecondFactor(Half),
}

impl Service {
    /// The app, if it may have the answer sent to `callback` (decision A22).
    pub async fn check_password_target(
        &self,
        app: AppId,
        callback: &Callback,
    ) -> Result<Result<Arc<KnownApp>, Refusal>, Unavailable> {
        let known = self
            .enabled_app(app)
            .await?
            .filter(|known| known.app.dialect == Dialect::Xiaomi);
        let Some(known) = known else {
            return Ok(Err(Refusal::App));
        };
        let allowed = known.calls_back(callback.uri());
        Ok(if allowed {
            Ok(known)
        } else {
            Err(Refusal::Redirect)
        })
    }

    /// A name for a page that asks for the password, under which its tries are counted.
    pub fn check_password_page(&self) -> [u8; 16] {
        self.draw()
    }

    /// Counts a try on a page before it is read, so that neither parallel tries nor an old form slip past (decision A24).
    /// Answers how many more there may be; `None` when this one is too many.
    pub async fn try_check_password(&self, page: [u8; 16], most: u32) -> Result<Option<u32>, Unavailable> {
        let (id, now) = (
            digest::sha256(&[b"check-password\n".as_slice(), &page].concat()),
            self.now(),
        );
        // The streak alone decides: a page lives for less than the day that a streak is kept.
        let rate = Rate::per(i64::from(most), MINUTE);
        let charge = move |tx: &Tx<'_>| attempt::charge(tx, &id, rate, i64::from(most), now);
        Ok(match self.0.store.write("check-password.try", charge).await? {
            Charge::Passed { streak } => Some(most.saturating_sub(u32::try_from(streak).unwrap_or(most))),
            Charge::Limited { .. } => None,
        })
    }

    /// Checks the password of `expected`. Proving another account reads like a wrong password (security X8).
    pub async fn confirm(&self, attempt: &Attempt, expected: AccountId) -> Result<Account, Refused> {
        let account = self.prove(attempt).await?;
        if account.id == expected && account.status == Status::Active {
            Ok(account)
        } else {
            Err(Refused::Wrong)
        }
    }

    /// Checks what an app asks for: the password of `expected`, and the second factor too where the account has one, unless
    /// this browser is signed in to it or trusted with it (security MF3).
    ///
    /// # Errors
    /// As [`Service::confirm`].
    pub async fn confirm_for_app(
        &self,
        attempt: &Attempt,
        expected: AccountId,
        live: &[Live],
    ) -> Result<Confirmation, Refused> {
        let account = self.confirm(attempt, expected).await?;
        let signed_in = |one: &Live| one.account.id == account.id && one.session.methods.is_two_factors();
        if live.iter().any(signed_in) {
            return Ok(Confirmation::Confirmed(account.id));
        }
        let proof = Proof::of(account.id, account.generation, Method::Password);
        let (service, origin) = (self.clone(), attempt.origin.clone());
        let enough = move |conn: &Conn<'_>| service.enough(conn, proof, &origin);
        Ok(match self.0.store.read("factor.enough", enough).await? {
            Some(_) => Confirmation::Confirmed(account.id),
            None => Confirmation::SecondFactor(Half {
                proof,
                began_at: self.now(),
            }),
        })
    }

    /// Where the browser goes after success: the callback with a fresh code, signed.
    pub async fn confirmed(
        &self,
        known: &Arc<KnownApp>,
        account: AccountId,
        callback: &Callback,
        origin: &Origin,
    ) -> Result<String, Unavailable> {
        let now = self.now();
        let draw = || {
            let (me, code, app) = (self.clone(), self.new_code(), known.clone());
            let origin = origin.clone();
            move |tx: &Tx<'_>| {
                // The code opens what the person allowed before and nothing more: no question was asked here.
                let scopes = standing(tx, account, app.app.id, now)?
                    .allowed
                    .intersection(&app.app.scopes);
                let name = app.app.name.clone();
                me.record(tx, account, Event::PasswordConfirmed { app: name }, &origin)?;
                let basis = Basis {
                    app: &app.app,
                    account,
                    scopes: &scopes,
                    device_id: None,
                    now,
                };
                code.write(tx, &basis, None)?;
                Ok(code.text.clone())
            }
        };
        let text = self.write_fresh("check-password.code", draw).await?;
        Ok(self.callback(known, callback, Outcome::Verified { code: &text }, account))
    }

    /// Where the browser goes after failure (decision A12).
    pub fn not_confirmed(&self, known: &KnownApp, asked: AccountId, callback: &Callback) -> String {
        self.callback(known, callback, Outcome::Failed, asked)
    }

    fn callback(
        &self,
        known: &KnownApp,
        callback: &Callback,
        outcome: Outcome<'_>,
        user: AccountId,
    ) -> String {
        let number = i64::from_be_bytes(self.draw()).unsigned_abs() >> 1;
        let nonce = format!("{number}:{}", self.now() / MINUTE);
        check_password::callback_url(known.secret(), callback, outcome, user.0, &nonce)
    }
}

/// The remembered consent; an app that the person never allowed anything gets one that allows nothing, so that they see
/// it among their connected apps and can remove it.
fn standing(tx: &Tx<'_>, account: AccountId, app: AppId, now: Millis) -> Result<Consent, StoreError> {
    if let Some(consent) = consent::find(tx, account, app)? {
        consent::touch(tx, &consent, now)?;
        return Ok(consent);
    }
    let (allowed, asked) = Default::default();
    let consent = Consent {
        account_id: account,
        app_id: app,
        allowed,
        asked,
        given_at: now,
        used_at: now,
    };
    consent::put(tx, &consent)?;
    Ok(consent)
}
