//! Sign-up: a new account for somebody who proved to hold a contact.
//!
//! Owns: who may (open, by invitation, closed), what is asked, and that the account is made only once the contact was
//! proven, in one transaction with the invitation that it uses up. Hands over: the proof to [`crate::challenge`], the first
//! session to [`crate::proof`].

use setaria_identity::account::{self, Account, NicknameError, Role, Status};
use setaria_identity::activity::Event;
use setaria_identity::contact::{self, Contact, ContactError, ContactKind};
use setaria_identity::id::AccountId;
use setaria_identity::method::Method;
use setaria_identity::region::{Region, UnknownRegion};
use setaria_store::{StoreError, Tx, account as rows, contact as contacts, invitation};

use crate::Service;
use crate::error::Unavailable;
use crate::invitation::hash_of;
use crate::origin::Origin;
use crate::password_rules::Weak;
use crate::proof::{Outcome, Proof};
use crate::settings::SignUpMode;
use crate::sign_in::Refused;

/// Somebody who proved to hold a contact and wants an account.
pub struct Newcomer {
    /// Address or number.
    pub kind: ContactKind,
    /// Its normal form.
    pub contact: String,
    /// The nickname as typed.
    pub nickname: String,
    /// The country as the form sent it, if they named one.
    pub region: Option<String>,
    /// The password as typed.
    pub password: String,
    /// The language of the page.
    pub language: String,
    /// The invitation that they came with.
    pub invitation: Option<String>,
}

/// Why no account was made.
#[derive(Debug)]
pub enum NotMade {
    /// The nickname cannot be one.
    Nickname(NicknameError),
    /// There is no such country.
    Region,
    /// The password is not taken.
    Password(Weak),
    /// The contact leads to an account meanwhile.
    Taken,
    /// The invitation is used up or too old, or sign-up is closed.
    Uninvited,
    /// Not now.
    Unavailable(Unavailable),
}

impl<E: Into<Unavailable>> From<E> for NotMade {
    fn from(error: E) -> Self {
        Self::Unavailable(error.into())
    }
}

impl Service {
    /// An e-mail address or phone number as somebody types it, in its normal form.
    ///
    /// # Errors
    /// Why it is neither.
    pub fn read_contact(&self, text: &str) -> Result<(ContactKind, String), ContactError> {
        if text.contains('@') || !text.contains(|c: char| c.is_numeric()) {
            return contact::email(text).map(|value| (ContactKind::Email, value));
        }
        contact::phone(text, self.settings().region).map(|value| (ContactKind::Phone, value))
    }

    /// Whether somebody with this invitation, or with none, may make an account.
    pub async fn may_sign_up(&self, invited: Option<&str>) -> Result<bool, Unavailable> {
        match (self.settings().sign_up, invited) {
            (SignUpMode::Open, _) => Ok(true),
            (SignUpMode::Closed, _) | (SignUpMode::Invitation, None) => Ok(false),
            (SignUpMode::Invitation, Some(token)) => {
                let (hash, now) = (hash_of(token), self.now());
                let find = move |conn: &setaria_store::Conn<'_>| invitation::is_open(conn, &hash, now);
                Ok(self.0.store.read("invitation.find", find).await?)
            }
        }
    }

    /// Makes the account and lets the person in.
    ///
    /// # Errors
    /// What to mend; nothing was made then.
    pub async fn sign_up(&self, new: Newcomer, origin: &Origin) -> Result<Outcome, NotMade> {
        let nickname = account::nickname(&new.nickname).map_err(NotMade::Nickname)?;
        let region = new.region.as_deref().map(Region::parse).transpose();
        let region = region.map_err(|UnknownRegion| NotMade::Region)?;
        let own = [nickname.as_str(), new.contact.as_str()];
        let password = self
            .judge_password(&new.password, &own, false)
            .map_err(NotMade::Password)?;
        let mode = self.settings().sign_up;
        if mode == SignUpMode::Closed {
            return Err(NotMade::Uninvited);
        }
        let hash = self.0.hashing.hash(password, self.draw()).await?;
        let now = self.now();
        let account = Account {
            id: AccountId::draw(self.entropy()),
            nickname,
            role: Role::User,
            status: Status::Active,
            language: Some(new.language),
            region,
            generation: 0,
            icon_version: 0,
            created_at: now,
            closes_at: None,
            findable: true,
            shown_to_apps: true,
        };
        let contact = Contact {
            kind: new.kind,
            value: new.contact,
            verified_at: Some(now),
            primary: true,
        };
        let method = match contact.kind {
            ContactKind::Email => Method::Email,
            ContactKind::Phone => Method::Phone,
        };
        let proof = Proof::of(account.id, account.generation, method).and(Method::Password);
        let needed =
            (mode == SignUpMode::Invitation).then(|| hash_of(new.invitation.as_deref().unwrap_or_default()));
        let (me, by) = (self.clone(), origin.clone());
        let make = move |tx: &Tx<'_>| {
            if let Some(invited) = &needed
                && !invitation::use_one(tx, invited, now)?
            {
                return Ok(false);
            }
            rows::insert(tx, &account, &hash)?;
            contacts::insert(tx, account.id, &contact, now)?;
            me.record(tx, account.id, Event::SignedUp, &by)?;
            Ok(true)
        };
        match self.0.store.write("account.sign-up", make).await {
            Ok(true) => {}
            Ok(false) => return Err(NotMade::Uninvited),
            Err(StoreError::Conflict(_)) => return Err(NotMade::Taken),
            Err(error) => return Err(error.into()),
        }
        self.complete(proof, origin)
            .await
            .map_err(|refused| match refused {
                Refused::Unavailable(error) => NotMade::Unavailable(error),
                Refused::Wrong | Refused::TooMany { .. } => NotMade::Taken,
            })
    }
}
