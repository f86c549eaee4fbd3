//! Passkeys: making one, signing in with one, taking one away.
//!
//! Owns: that a challenge counts once and only in the browser that got it, that a key is used only by its account, and that
//! its counter grows (security MF2). Hands over: the structures and signatures to `protocol::webauthn`, what a proof opens to
//! [`crate::proof`]. [Decision 9](../../../docs/decisions/0009-passkeys.md) says why no library does this.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::{Deserialize, Serialize};
use setaria_crypto::digest::{constant_time_eq, sha256};
use setaria_identity::account;
use setaria_identity::activity::Event;
use setaria_identity::clock::{MINUTE, Millis};
use setaria_identity::factor::Passkey;
use setaria_identity::id::AccountId;
use setaria_identity::method::Method;
use setaria_protocol::webauthn::{self, Expected};
use setaria_store::{Conn, Tx, account as accounts, passkey, spent, totp};

use crate::Service;
use crate::error::Unavailable;
use crate::last_factor::Stays;
use crate::origin::Origin;
use crate::proof::Proof;
use crate::sign_in::{Attempt, Live, Refused};

/// How long a challenge may be answered, in milliseconds: a sign-in page may stand open for a while.
const PATIENCE: Millis = 30 * MINUTE;
/// How many passkeys an account may have.
const MOST: usize = 20;

/// What a browser answered when it was asked to make a passkey.
pub struct Made<'a> {
    /// What it was given.
    pub challenge: &'a Challenge,
    /// Its answer, as JSON.
    pub answer: &'a str,
    /// What its owner calls the passkey.
    pub name: &'a str,
}

/// What a browser is given to sign. It travels sealed, and is spent by the first answer.
#[derive(Clone, Serialize, Deserialize)]
pub struct Challenge {
    nonce: [u8; 32],
    /// Whose passkey is to be made; nobody's when one is to be used.
    maker: Option<AccountId>,
    began_at: Millis,
}

impl Service {
    /// Whether browsers can have passkeys here: they are bound to a domain, and an address is none.
    pub fn has_passkeys(&self) -> bool {
        self.keys_host().is_some()
    }

    /// A challenge to make a passkey with, or to use one.
    pub fn passkey_challenge(&self, maker: Option<AccountId>) -> Challenge {
        Challenge {
            nonce: self.draw(),
            maker,
            began_at: self.now(),
        }
    }

    /// What a browser is told to make a passkey: the JSON that `parseCreationOptionsFromJSON` reads.
    pub fn passkey_creation(
        &self,
        challenge: &Challenge,
        me: &Live,
        site: &str,
        others: &[Passkey],
    ) -> String {
        let taken: Vec<_> = others.iter().map(|one| descriptor(&one.id)).collect();
        let algorithms =
            webauthn::ALGORITHMS.map(|alg| serde_json::json!({"type": "public-key", "alg": alg}));
        serde_json::json!({
            "rp": {"id": self.keys_host().unwrap_or_default(), "name": site},
            "user": {
                "id": URL_SAFE_NO_PAD.encode(self.keys().user_handle(me.account.id)),
                "name": me.account.id.to_string(),
                "displayName": me.account.nickname,
            },
            "challenge": URL_SAFE_NO_PAD.encode(challenge.nonce),
            "pubKeyCredParams": algorithms,
            "excludeCredentials": taken,
            "authenticatorSelection": {"residentKey": "required", "requireResidentKey": true, "userVerification": "required"},
            "attestation": "none",
        })
        .to_string()
    }

    /// What a browser is told to use a passkey: the JSON that `parseRequestOptionsFromJSON` reads. Any account's will do.
    pub fn passkey_request(&self, challenge: &Challenge) -> String {
        serde_json::json!({
            "rpId": self.keys_host().unwrap_or_default(),
            "challenge": URL_SAFE_NO_PAD.encode(challenge.nonce),
            "userVerification": "required",
        })
        .to_string()
    }

    /// Adds the passkey that a browser made. With `end_others` the other sessions and what apps hold end.
    ///
    /// # Errors
    /// [`Refused::Wrong`] when the answer does not count, was given before, the account has too many, or another change
    /// came first.
    pub async fn add_passkey(
        &self,
        live: &Live,
        made: &Made<'_>,
        end_others: bool,
        origin: &Origin,
    ) -> Result<(), Refused> {
        let (account, challenge, name) = (live.account.id, made.challenge, made.name);
        if challenge.maker != Some(account) || !self.may_answer(challenge) {
            return Err(Refused::Wrong);
        }
        let made = webauthn::made(made.answer, self.expected(challenge)).map_err(|_| Refused::Wrong)?;
        let new = Passkey {
            id: made.id.clone(),
            name: passkey_name(name).ok_or(Refused::Wrong)?,
            created_at: self.now(),
            used_at: None,
        };
        let (service, live, origin, challenge) =
            (self.clone(), live.clone(), origin.clone(), challenge.clone());
        let add = move |tx: &Tx<'_>| {
            let full = passkey::of_account(tx, account)?.len() >= MOST;
            if !service.spend_challenge(tx, &challenge)? || full || passkey::find(tx, &new.id)?.is_some() {
                return Ok(false);
            }
            if !service.may_add(tx, &live, end_others)? {
                return Ok(false);
            }
            let added = passkey::insert(tx, account, &new, &made.public_key, made.counter)?;
            if added {
                let name = new.name.clone();
                service.record(tx, account, Event::PasskeyAdded { name }, &origin)?;
            }
            Ok(added)
        };
        if self.change("passkey.add", account, add).await? {
            Ok(())
        } else {
            Err(Refused::Wrong)
        }
    }

    /// Whose passkey a browser used.
    ///
    /// # Errors
    /// [`Refused::Wrong`] for an answer that does not count: the reason is nobody's business but the log's.
    pub async fn prove_passkey(&self, challenge: &Challenge, answer: &str) -> Result<Proof, Refused> {
        if challenge.maker.is_some() || !self.may_answer(challenge) {
            return Err(Refused::Wrong);
        }
        let used = webauthn::used(answer).map_err(|_| Refused::Wrong)?;
        let id = used.id.clone();
        let find = move |conn: &Conn<'_>| passkey::find(conn, &id);
        let found = self.0.store.read("passkey.find", find).await?;
        let (account, public_key) = found.ok_or(Refused::Wrong)?;
        let owner = self.keys().user_handle(account);
        if used
            .user_handle
            .as_ref()
            .is_some_and(|told| !constant_time_eq(told, &owner))
        {
            return Err(Refused::Wrong);
        }
        let counter = used.check(&public_key, self.expected(challenge)).map_err(|why| {
            tracing::info!(%why, "a passkey was refused");
            Refused::Wrong
        })?;
        let (service, challenge, now) = (self.clone(), challenge.clone(), self.now());
        let spend = move |tx: &Tx<'_>| {
            if !service.spend_challenge(tx, &challenge)? || !passkey::used(tx, &used.id, counter, now)? {
                return Ok(None);
            }
            accounts::by_id(tx, account)
        };
        let found = self.0.store.write("passkey.use", spend).await?;
        let account = found.filter(|account| account.status.may_prove());
        let account = account.ok_or(Refused::Wrong)?;
        Ok(Proof::of(account.id, account.generation, Method::Passkey))
    }

    /// Calls a passkey something else. Answers whether the account has it and the name is one.
    pub async fn rename_passkey(
        &self,
        account: AccountId,
        id: Vec<u8>,
        name: &str,
    ) -> Result<bool, Unavailable> {
        let Some(name) = passkey_name(name) else {
            return Ok(false);
        };
        let rename = move |tx: &Tx<'_>| passkey::rename(tx, account, &id, &name);
        Ok(self.0.store.write("passkey.rename", rename).await?)
    }

    /// Takes a passkey away, and with it all that was issued; the session at hand stays, and the person's others unless
    /// `end_others`. Answers whether it did.
    ///
    /// # Errors
    /// Why it stays: `typed` must be the password, and long enough, where nothing else is left beside it (security PW1).
    pub async fn remove_passkey(
        &self,
        live: &Live,
        id: Vec<u8>,
        typed: Option<&Attempt>,
        end_others: bool,
        origin: &Origin,
    ) -> Result<bool, Stays> {
        let alone = self.guards_alone(live, typed).await?;
        let (service, live, origin) = (self.clone(), live.clone(), origin.clone());
        let account = live.account.id;
        let remove = move |tx: &Tx<'_>| {
            let keys = passkey::of_account(tx, account)?;
            if !keys.iter().any(|key| key.id == id) {
                return Ok(Some(false));
            }
            if !alone && keys.len() == 1 && totp::since(tx, account)?.is_none() {
                return Ok(None);
            }
            if !service.kill_issued(tx, &live, end_others)? {
                return Ok(Some(false));
            }
            let name = passkey::delete(tx, account, &id)?.unwrap_or_default();
            service.record(tx, account, Event::PasskeyRemoved { name }, &origin)?;
            Ok(Some(true))
        };
        let removed = self.change("passkey.remove", account, remove).await?;
        removed.ok_or(Stays::Untyped)
    }

    fn may_answer(&self, challenge: &Challenge) -> bool {
        self.now() < challenge.began_at + PATIENCE
    }

    fn spend_challenge(&self, tx: &Tx<'_>, challenge: &Challenge) -> Result<bool, setaria_store::StoreError> {
        let id = sha256(&[b"passkey\n".as_slice(), &challenge.nonce].concat());
        spent::spend(tx, &id, challenge.began_at + PATIENCE)
    }

    fn expected<'a>(&'a self, challenge: &'a Challenge) -> Expected<'a> {
        Expected {
            rp_id: self.keys_host().unwrap_or_default(),
            origin: &self.settings().account_url,
            challenge: &challenge.nonce,
        }
    }

    /// The domain that passkeys are bound to.
    fn keys_host(&self) -> Option<&str> {
        let (_, rest) = self.settings().account_url.split_once("://")?;
        let host = rest
            .split(':')
            .next()
            .filter(|host| !rest.starts_with('[') && !host.is_empty())?;
        host.parse::<std::net::IpAddr>().is_err().then_some(host)
    }
}

fn descriptor(id: &[u8]) -> serde_json::Value {
    serde_json::json!({"type": "public-key", "id": URL_SAFE_NO_PAD.encode(id)})
}

/// What its owner calls it: as a nickname.
fn passkey_name(text: &str) -> Option<String> {
    account::nickname(text).ok()
}
