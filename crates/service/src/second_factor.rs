//! The second factor: a code of the authenticator, or a recovery code.
//!
//! Owns: that each counts once, in the transaction that opens what it opens (security MF1), and a counter of their own, so
//! that a known password does not make six digits guessable; a browser that the account knows has one of its own, so that
//! whoever knows the password cannot lock the owner out (security PW6). The owner hears of it. Hands over: what is enough to [`crate::proof`].

use setaria_crypto::{digest, totp as arithmetic};
use setaria_identity::account::Status;
use setaria_identity::activity::Event;
use setaria_identity::clock::DAY;
use setaria_identity::factor::Factors;
use setaria_identity::id::AccountId;
use setaria_identity::limit::Rate;
use setaria_identity::method::Method;
use setaria_store::attempt::{self, Charge};
use setaria_store::{StoreError, Tx, account, factor, recovery_code, totp};

use crate::Service;
use crate::error::Unavailable;
use crate::origin::Origin;
use crate::proof::{Half, Outcome, Proof};
use crate::recovery_codes;
use crate::sign_in::Refused;
use crate::totp::compact;

impl Service {
    /// What an account has besides its password.
    pub async fn factors(&self, account: AccountId) -> Result<Factors, Unavailable> {
        let find = move |conn: &setaria_store::Conn<'_>| factor::of_account(conn, account);
        Ok(self.0.store.read("factor.list", find).await?)
    }

    /// Ends a sign-in that lacked the second factor, by what was typed; on wish the browser is asked no more.
    ///
    /// # Errors
    /// [`Refused::Wrong`] for a code that does not count, or when the account has changed since the first factor.
    pub async fn second_factor(
        &self,
        half: Half,
        typed: &str,
        trust: bool,
        origin: &Origin,
    ) -> Result<Outcome, Refused> {
        if !self.is_open(&half) {
            return Err(Refused::Wrong);
        }
        let proof = half.proof;
        self.charge_factor(proof, origin).await?;
        let browser = origin;
        let (service, typed, origin) = (self.clone(), typed.to_owned(), origin.clone());
        let finish = move |tx: &Tx<'_>| match service.spend_code(tx, proof, &typed, &origin)? {
            Some(method) => service.enter_trusting(tx, proof.and(method), trust, &origin),
            None => Ok(None),
        };
        match self.0.store.write("second-factor.use", finish).await? {
            Some(outcome) => Ok(outcome),
            None => Err(self.stopped(proof, browser).await?),
        }
    }

    /// The same where nobody is to be signed in: an app asks whether it is still the same person. Answers whose factors they
    /// were.
    ///
    /// # Errors
    /// As [`Service::second_factor`].
    pub async fn confirm_second(
        &self,
        half: Half,
        typed: &str,
        origin: &Origin,
    ) -> Result<AccountId, Refused> {
        if !self.is_open(&half) {
            return Err(Refused::Wrong);
        }
        let proof = half.proof;
        self.charge_factor(proof, origin).await?;
        let browser = origin;
        let (service, typed, origin) = (self.clone(), typed.to_owned(), origin.clone());
        let confirm = move |tx: &Tx<'_>| {
            let same = account::by_id(tx, proof.account)?.is_some_and(|account| {
                account.status == Status::Active && account.generation == proof.generation
            });
            Ok(same && service.spend_code(tx, proof, &typed, &origin)?.is_some())
        };
        if self.0.store.write("second-factor.confirm", confirm).await? {
            Ok(proof.account)
        } else {
            Err(self.stopped(proof, browser).await?)
        }
    }

    /// Notes that somebody who got past the first step did not pass the second, on a browser that the account does not know;
    /// once a day, which is how often its contacts are told at most.
    async fn stopped(&self, proof: Proof, origin: &Origin) -> Result<Refused, Unavailable> {
        let account = proof.account;
        if self.knows(&origin.browser, account, proof.generation) {
            return Ok(Refused::Wrong);
        }
        let (service, origin) = (self.clone(), origin.clone());
        let told = digest::sha256(format!("stopped\n{account}").as_bytes());
        let note = move |tx: &Tx<'_>| {
            let charged = attempt::charge(tx, &told, Rate::per(1, DAY), i64::MAX, service.now())?;
            if matches!(charged, Charge::Passed { .. }) {
                service.record(tx, account, Event::SecondStepFailed, &origin)?;
            }
            Ok(())
        };
        self.0.store.write("second-factor.stopped", note).await?;
        Ok(Refused::Wrong)
    }

    fn enter_trusting(
        &self,
        tx: &Tx<'_>,
        proof: Proof,
        trust: bool,
        origin: &Origin,
    ) -> Result<Option<Outcome>, StoreError> {
        match self.enter(tx, proof, origin)? {
            // A recovery code is for the day the phone is gone: nothing is made easier by it.
            Some(Outcome::SignedIn(mut signed_in))
                if trust && self.settings().trust > 0 && proof.methods.has(Method::Totp) =>
            {
                signed_in.trusted = Some(self.trust(tx, proof, origin)?);
                Ok(Some(Outcome::SignedIn(signed_in)))
            }
            outcome => Ok(outcome),
        }
    }

    /// Charges one try of a code; [`Service::spend_code`] clears the charge.
    pub(crate) async fn charge_factor(&self, proof: Proof, origin: &Origin) -> Result<(), Refused> {
        let (now, settings) = (self.now(), self.settings());
        let (rate, streak) = (settings.per_account, settings.max_streak);
        let counter = self.factor_counter(proof, origin);
        let charge = move |tx: &Tx<'_>| attempt::charge(tx, &counter, rate, streak, now);
        match self.0.store.write("attempt.charge-factor", charge).await? {
            Charge::Passed { .. } => Ok(()),
            Charge::Limited { wait_ms } => Err(Refused::TooMany {
                wait_s: wait_ms.max(1).unsigned_abs().div_ceil(1_000),
            }),
        }
    }

    /// Spends the code that was typed; answers what it was, if it counted.
    pub(crate) fn spend_code(
        &self,
        tx: &Tx<'_>,
        proof: Proof,
        typed: &str,
        origin: &Origin,
    ) -> Result<Option<Method>, StoreError> {
        let account = proof.account;
        let spent = match recovery_codes::parse(typed) {
            Some(code) => self.spend_recovery_code(tx, account, &code, origin)?,
            None => self.spend_step(tx, account, &compact(typed))?,
        };
        if spent.is_some() {
            attempt::clear(tx, &self.factor_counter(proof, origin))?;
        }
        Ok(spent)
    }

    fn spend_step(&self, tx: &Tx<'_>, account: AccountId, typed: &str) -> Result<Option<Method>, StoreError> {
        let Some(salt) = totp::salt(tx, account)? else {
            return Ok(None);
        };
        let secret = self.keys().totp_secret(account, &salt);
        match arithmetic::step_of(&secret, typed, self.now()) {
            Some(step) if totp::spend(tx, account, step)? => Ok(Some(Method::Totp)),
            _ => Ok(None),
        }
    }

    fn spend_recovery_code(
        &self,
        tx: &Tx<'_>,
        account: AccountId,
        code: &str,
        origin: &Origin,
    ) -> Result<Option<Method>, StoreError> {
        let hash = self.keys().recovery_hash(account, code);
        if !recovery_code::spend(tx, account, &hash, self.now())? {
            return Ok(None);
        }
        let left = recovery_code::left(tx, account)?;
        self.record(tx, account, Event::RecoveryCodeUsed { left }, origin)?;
        Ok(Some(Method::Recovery))
    }

    fn factor_counter(&self, proof: Proof, origin: &Origin) -> [u8; 32] {
        let account = proof.account;
        if self.knows(&origin.browser, account, proof.generation) {
            return digest::sha256(format!("factor-browser\n{}\n{account}", origin.browser.id).as_bytes());
        }
        digest::sha256(format!("factor\n{account}").as_bytes())
    }
}
