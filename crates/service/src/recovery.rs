//! Recovery: a new password for somebody who holds a contact of the account, and a wait for who has lost the second factor.
//!
//! Owns: that a reset never takes a second factor away (security PW10), except after a wait in which every contact was told
//! and nobody objected, and what dies with the old password. Hands over: codes and links to [`crate::challenge`], the
//! factors' own codes to [`crate::second_factor`].

use setaria_crypto::digest;
use setaria_crypto::handle::{self, HandleKind};
use setaria_identity::account::Account;
use setaria_identity::activity::Event;
use setaria_identity::challenge::Purpose;
use setaria_identity::clock::{DAY, Millis};
use setaria_identity::id::AccountId;
use setaria_identity::limit::Rate;
use setaria_identity::login::Login;
use setaria_identity::method::Method;
use setaria_store::attempt::{self, Charge};
use setaria_store::challenge::{self, NewChallenge};
use setaria_store::{
    Conn, StoreError, Tx, account as rows, contact, factor, grant, passkey, recovery, session, totp,
};

use crate::Service;
use crate::cache::Mark;
use crate::challenge::Challenge;
use crate::error::Unavailable;
use crate::origin::Origin;
use crate::password_rules::Weak;
use crate::proof::Proof;
use crate::sign_in::Refused;

/// How long a recovery that is due may be used, in milliseconds.
const OPEN: Millis = 7 * DAY;
/// How often the removal of all second factors is asked for: each time every contact gets a letter.
const REMOVALS: Rate = Rate::per(5, DAY);

/// What an account still asks of somebody who proved to hold a contact of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lacks {
    /// Nothing: a new password may be set.
    Nothing,
    /// Nothing any more: the wait is over, and the second factors go with the old password.
    NothingAfterWait,
    /// The second factor.
    SecondFactor(Second),
    /// The account has changed since the contact was proven: the way begins anew.
    Anew,
}

/// A second factor that is asked for; a recovery code always is one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Second {
    /// Whether the account has an authenticator.
    pub authenticator: bool,
    /// Whether it has passkeys.
    pub passkeys: bool,
    /// From when on it can be done without, in unix milliseconds, if that was asked for.
    pub due_at: Option<Millis>,
}

/// Why no new password was set.
#[derive(Debug)]
pub enum NotReset {
    /// It is not taken.
    Password(Weak),
    /// The proof is not enough, or the account has changed since.
    Anew,
    /// Not now.
    Unavailable(Unavailable),
}

impl<E: Into<Unavailable>> From<E> for NotReset {
    fn from(error: E) -> Self {
        Self::Unavailable(error.into())
    }
}

/// What a contact's challenge proves of its account; `None` when it belongs to nobody.
pub fn proof_of(challenge: &Challenge) -> Option<Proof> {
    use setaria_identity::contact::ContactKind;
    let method = match challenge.kind {
        ContactKind::Email => Method::Email,
        ContactKind::Phone => Method::Phone,
    };
    let account = challenge.account?;
    Some(Proof::of(account, challenge.account_generation, method))
}

impl Service {
    /// What is still lacking before a new password may be set.
    pub async fn recovery_lacks(&self, proof: Proof) -> Result<Lacks, Unavailable> {
        let now = self.now();
        let read = move |conn: &Conn<'_>| lacks(conn, proof, now);
        Ok(self.0.store.read("recovery.lacks", read).await?)
    }

    /// Adds the second factor to a proof, by a code of the authenticator or a recovery code.
    ///
    /// # Errors
    /// [`Refused::Wrong`] for a code that does not count.
    pub async fn recovery_factor(
        &self,
        proof: Proof,
        typed: &str,
        origin: &Origin,
    ) -> Result<Proof, Refused> {
        self.charge_factor(proof, origin).await?;
        let (me, typed, origin) = (self.clone(), typed.to_owned(), origin.clone());
        let spend = move |tx: &Tx<'_>| me.spend_code(tx, proof, &typed, &origin);
        let spent = self.0.store.write("recovery.factor", spend).await?;
        spent.map(|method| proof.and(method)).ok_or(Refused::Wrong)
    }

    /// Sets the new password: every session, token and open challenge of the account dies, and its contacts are told.
    /// Answers a proof with which the person may enter.
    ///
    /// # Errors
    /// See [`NotReset`]; nothing was changed then.
    pub async fn reset_password(
        &self,
        proof: Proof,
        typed: &str,
        origin: &Origin,
    ) -> Result<Proof, NotReset> {
        let id = proof.account;
        let known = move |conn: &Conn<'_>| {
            let credential = rows::credential_by_login(conn, &Login::Id(id))?;
            Ok((credential, contact::of_account(conn, id)?))
        };
        let (credential, contacts) = self.0.store.read("recovery.known", known).await?;
        let (account, in_force) = credential.ok_or(NotReset::Anew)?;
        let number = id.to_string();
        let own: Vec<&str> = contacts
            .iter()
            .map(|contact| contact.value.as_str())
            .chain([account.nickname.as_str(), &number])
            .collect();
        let password = self
            .judge_password(typed, &own, proof.methods.is_two_factors())
            .map_err(NotReset::Password)?;
        if self.is_in_force(&password, Some(in_force)).await? {
            return Err(NotReset::Password(Weak::InForce));
        }
        let hash = self.0.hashing.hash(password, self.draw()).await?;
        let (me, origin) = (self.clone(), origin.clone());
        let set = move |tx: &Tx<'_>| me.reset(tx, proof, &hash, &origin);
        let fresh = self.0.store.write("account.reset-password", set).await?;
        let generation = fresh.ok_or(NotReset::Anew)?;
        self.0.caches.mark(Mark::Account(id));
        let methods = proof.and(Method::Password).methods;
        Ok(Proof {
            account: id,
            generation,
            methods,
            earlier: None,
            told: true,
        })
    }

    fn reset(
        &self,
        tx: &Tx<'_>,
        proof: Proof,
        hash: &str,
        origin: &Origin,
    ) -> Result<Option<i64>, StoreError> {
        let (id, now) = (proof.account, self.now());
        match lacks(tx, proof, now)? {
            Lacks::Nothing => {}
            // Taken with the very statement that finds it due, so that calling it off and using it cannot both succeed.
            Lacks::NothingAfterWait if recovery::take(tx, id, proof.generation, now)? => {
                factor::remove_all(tx, id)?;
                self.record(tx, id, Event::FactorsRemoved, origin)?;
            }
            Lacks::NothingAfterWait | Lacks::SecondFactor(_) | Lacks::Anew => return Ok(None),
        }
        rows::set_password(tx, id, hash)?;
        session::end_all(tx, id, None)?;
        grant::revoke_all(tx, id, now)?;
        challenge::void_all(tx, id)?;
        self.record(tx, id, Event::PasswordReset, origin)?;
        Mark::Account(id).announce(tx)?;
        Ok(rows::by_id(tx, id)?.map(|account| account.generation))
    }

    /// Asks to take the second factors away after the wait. Every contact is told at once, with a link that calls it off.
    /// Answers from when on it may be used, in unix milliseconds; asking again moves nothing.
    pub async fn ask_recovery(&self, proof: Proof, origin: &Origin) -> Result<Option<Millis>, Refused> {
        let (me, origin) = (self.clone(), origin.clone());
        let ask = move |tx: &Tx<'_>| {
            let (now, token) = (me.now(), handle::link(me.draw()));
            if !matches!(lacks(tx, proof, now)?, Lacks::SecondFactor(_)) {
                return Ok(Ok(None));
            }
            let asked = digest::sha256(format!("removal\n{}", proof.account).as_bytes());
            if let Charge::Limited { wait_ms } = attempt::charge(tx, &asked, REMOVALS, i64::MAX, now)? {
                let wait_s = wait_ms.max(1).unsigned_abs().div_ceil(1_000);
                return Ok(Err(Refused::TooMany { wait_s }));
            }
            let due_at = now + me.settings().recovery_wait;
            let times = (now, due_at, due_at + OPEN);
            if recovery::ask(tx, proof.account, proof.generation, &hash_of(&token), times)? {
                let link = format!("{}/recover/call-off/{token}", me.settings().account_url);
                let event = Event::RecoveryAsked { due_at };
                me.record_linked(tx, proof.account, event, &origin, Some(link))?;
            }
            recovery::due_at(tx, proof.account, proof.generation, now).map(Ok)
        };
        self.0.store.write("recovery.ask", ask).await?
    }

    /// Whether a link that calls a recovery off still can.
    pub async fn can_call_off(&self, token: &str) -> Result<bool, Unavailable> {
        let (hash, now) = (hash_of(token), self.now());
        let find = move |conn: &Conn<'_>| recovery::exists(conn, &hash, now);
        Ok(self.0.store.read("recovery.find", find).await?)
    }

    /// Calls a recovery off by the link in its letter. Answers whether there was one.
    pub async fn call_off(&self, token: &str, origin: &Origin) -> Result<bool, Unavailable> {
        let (me, hash, origin) = (self.clone(), hash_of(token), origin.clone());
        let call_off = move |tx: &Tx<'_>| {
            let Some(account) = recovery::call_off(tx, &hash)? else {
                return Ok(false);
            };
            me.record(tx, account, Event::RecoveryCancelled, &origin)?;
            Ok(true)
        };
        Ok(self.0.store.write("recovery.call-off", call_off).await?)
    }

    /// From when on all second factors of an account may be taken away, in unix milliseconds, if somebody asked for that.
    pub async fn factors_go_at(&self, account: &Account) -> Result<Option<Millis>, Unavailable> {
        let (id, generation, now) = (account.id, account.generation, self.now());
        let find = move |conn: &Conn<'_>| recovery::due_at(conn, id, generation, now);
        Ok(self.0.store.read("recovery.due", find).await?)
    }

    /// Calls that off for its owner, who is signed in. Answers whether there was something to call off.
    pub async fn keep_factors(&self, account: AccountId, origin: &Origin) -> Result<bool, Unavailable> {
        let (me, origin) = (self.clone(), origin.clone());
        let keep = move |tx: &Tx<'_>| me.no_recovery(tx, account, &origin);
        Ok(self.0.store.write("recovery.keep", keep).await?)
    }

    /// Somebody is in as usual: whoever asked for a recovery was somebody else, or has no more use for it. Answers whether
    /// there was one.
    pub(crate) fn no_recovery(
        &self,
        tx: &Tx<'_>,
        account: AccountId,
        origin: &Origin,
    ) -> Result<bool, StoreError> {
        let called_off = recovery::call_off_of(tx, account)?;
        if called_off {
            self.record(tx, account, Event::RecoveryCancelled, origin)?;
        }
        Ok(called_off)
    }

    /// A link to a new password, made by an operator for somebody who reaches no contact any more. It proves what a code
    /// by mail would, and no more.
    pub(crate) async fn recovery_link(&self, account: Account) -> Result<String, Unavailable> {
        let token = handle::link(self.draw());
        let (id, now) = (self.draw(), self.now());
        let new = NewChallenge {
            id,
            purpose: Purpose::Recover,
            account: Some(account.id),
            account_generation: account.generation,
            kind: setaria_identity::contact::ContactKind::Email,
            value: account.nickname,
            // No code leads to it, and nobody's asking for another takes it away.
            code_hash: challenge::NO_CODE,
            link_hash: Some(hash_of(&token)),
            created_at: now,
        };
        let me = self.clone();
        let write = move |tx: &Tx<'_>| {
            challenge::insert(tx, &new)?;
            let act = "recover".to_owned();
            me.record(tx, account.id, Event::OperatorActed { act }, &Origin::default())
        };
        self.0.store.write("recovery.link", write).await?;
        Ok(format!("{}/recover/link/{token}", self.settings().account_url))
    }
}

fn lacks(conn: &Conn<'_>, proof: Proof, now: Millis) -> Result<Lacks, StoreError> {
    let account = rows::by_id(conn, proof.account)?;
    if account.is_none_or(|account| account.generation != proof.generation) {
        return Ok(Lacks::Anew);
    }
    if proof.methods.is_two_factors() || !factor::asks_for_second(conn, proof.account)? {
        return Ok(Lacks::Nothing);
    }
    let due_at = recovery::due_at(conn, proof.account, proof.generation, now)?;
    if due_at.is_some_and(|due_at| due_at <= now) {
        return Ok(Lacks::NothingAfterWait);
    }
    Ok(Lacks::SecondFactor(Second {
        authenticator: totp::since(conn, proof.account)?.is_some(),
        passkeys: !passkey::of_account(conn, proof.account)?.is_empty(),
        due_at,
    }))
}

fn hash_of(token: &str) -> [u8; 32] {
    handle::hash(HandleKind::Link, token)
}
