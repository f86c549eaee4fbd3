//! What the open APIs and the account page tell of a person.
//!
//! Owns: which facts leave the house: only verified contacts (security WB10), only the granted half.
//! Hands over: field names and envelopes to `protocol`, icons to [`crate::picture`].

use std::sync::Arc;

use setaria_identity::account::Account;
use setaria_identity::activity::Event;
use setaria_identity::app::App;
use setaria_identity::consent::Consent;
use setaria_identity::contact::{Contact, ContactKind};
use setaria_identity::id::AccountId;
use setaria_identity::region::Region;
use setaria_identity::scope::{EMAIL, PHONE};
use setaria_store::{Conn, Tx, account, consent, contact};

use crate::Service;
use crate::cache::{Mark, Moment};
use crate::error::Unavailable;
use crate::origin::Origin;
use crate::resource::Caller;

/// An account with what is expensive to work out each time.
pub struct KnownAccount {
    /// The account.
    pub account: Account,
    /// Its icon's address without size and extension.
    pub icon: Box<str>,
}

impl std::ops::Deref for KnownAccount {
    type Target = Account;
    fn deref(&self) -> &Account {
        &self.account
    }
}

/// An account as it was read.
#[derive(Clone)]
pub(crate) struct LoadedAccount {
    pub(crate) account: Account,
    /// When reading began.
    pub(crate) began: Moment,
}

/// What a person says about themselves.
pub struct NewProfile {
    /// The name shown to others: [`setaria_identity::account::nickname`].
    pub nickname: String,
    /// The country they live in.
    pub region: Option<Region>,
    /// The language tag of their letters.
    pub language: Option<String>,
}

/// What `/user/phoneAndEmail` tells; empty where absent, unverified or not granted.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct PhoneAndEmail {
    /// The phone number in E.164 form.
    pub phone: String,
    /// The e-mail address.
    pub email: String,
}

impl Service {
    /// The openId behind a call.
    pub fn open_id(&self, caller: &Caller) -> String {
        let live = &caller.token.live;
        self.keys().open_id(live.app_id, live.account_id)
    }

    /// The account behind a call, from memory where it is known.
    pub async fn profile(&self, caller: &Caller) -> Result<Arc<KnownAccount>, Unavailable> {
        let (caches, id) = (&self.0.caches, caller.token.live.account_id);
        let holds = |since| caches.holds(since, &[Mark::Account(id)]);
        if let Some((since, known)) = caches.accounts.find(&id)
            && holds(since)
        {
            return Ok(known);
        }
        let LoadedAccount { account, began } = match &caller.account {
            Some(loaded) if holds(loaded.began) => LoadedAccount::clone(loaded),
            _ => {
                let began = caches.now();
                let found = Box::pin(self.account(id)).await?;
                let account =
                    found.ok_or_else(|| Unavailable::Internal("a token without its account".into()))?;
                LoadedAccount { account, began }
            }
        };
        let known = Arc::new(KnownAccount {
            icon: self.icon_address(&account).into(),
            account,
        });
        caches.accounts.keep(id, began, known.clone());
        Ok(known)
    }

    /// The account with that id as it is now; `None` once it is gone.
    pub async fn account(&self, id: AccountId) -> Result<Option<Account>, Unavailable> {
        let load = move |conn: &Conn<'_>| account::by_id(conn, id);
        Ok(self.0.store.find("account.load", load).await?)
    }

    /// The granted half, or both, of phone and e-mail (security X14).
    pub async fn phone_and_email(&self, caller: &Caller) -> Result<PhoneAndEmail, Unavailable> {
        let contacts = self.contacts(caller.token.live.account_id).await?;
        let granted = |scope, kind| {
            let verified = |contact: &&Contact| contact.kind == kind && contact.verified_at.is_some();
            let held = caller.token.live.scopes.contains(scope) && caller.app.app.scopes.contains(scope);
            let told = contacts.iter().find(verified).filter(|_| held);
            told.map(|contact| contact.value.clone()).unwrap_or_default()
        };
        Ok(PhoneAndEmail {
            phone: granted(PHONE, ContactKind::Phone),
            email: granted(EMAIL, ContactKind::Email),
        })
    }

    /// The contacts of an account, verified or not.
    pub async fn contacts(&self, id: AccountId) -> Result<Vec<Contact>, Unavailable> {
        Ok(self
            .0
            .store
            .find("contact.list", move |conn| contact::of_account(conn, id))
            .await?)
    }

    /// Changes what a person says about themselves.
    pub async fn change_profile(
        &self,
        id: AccountId,
        new: NewProfile,
        origin: &Origin,
    ) -> Result<(), Unavailable> {
        let (me, origin) = (self.clone(), origin.clone());
        let write = move |tx: &Tx<'_>| {
            if account::set_profile(tx, id, &new.nickname, new.region, new.language.as_deref())? {
                me.record(tx, id, Event::ProfileChanged, &origin)?;
            }
            Mark::Account(id).announce(tx)
        };
        self.0.store.write("account.profile", write).await?;
        self.0.caches.mark(Mark::Account(id));
        Ok(())
    }

    /// What a person allowed which apps.
    pub async fn connected_apps(&self, id: AccountId) -> Result<Vec<(Consent, App)>, Unavailable> {
        Ok(self
            .0
            .store
            .read("consent.list", move |conn| consent::of_account(conn, id))
            .await?)
    }
}
