//! The operator's acts on accounts.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::{Deserialize, Serialize};
use setaria_identity::account::{self, Account, Role, Status};
use setaria_identity::activity::Event;
use setaria_identity::contact::{self, Contact, ContactKind};
use setaria_identity::id::AccountId;
use setaria_identity::login::Login;
use setaria_store::{
    Conn, StoreError, Tx, account as rows, contact as contacts, factor, friend, grant, session,
};

use super::{Done, Failed, refused};
use crate::Service;
use crate::cache::Mark;
use crate::origin::Origin;

/// An act on an account. A `login` is an account id, e-mail address or phone number.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AccountAct {
    /// Makes one.
    Add(NewAccount),
    /// Lists up to `limit` after the given id, ascending.
    List {
        /// The last id of the page before.
        after: Option<AccountId>,
        /// How many at most.
        limit: i64,
    },
    /// Shows one.
    Show {
        /// Which.
        login: String,
    },
    /// Sets the password (drawn when absent), which ends every session and token of the account.
    SetPassword {
        /// Whose.
        login: String,
        /// The new password.
        password: Option<String>,
    },
    /// Disables or enables; disabling ends every session and token of the account.
    SetStatus {
        /// Whose.
        login: String,
        /// To what.
        status: Status,
    },
    /// Makes a link to a new password for somebody who reaches no contact any more.
    Recover {
        /// Whose.
        login: String,
    },
    /// Makes two accounts friends.
    Befriend {
        /// One.
        login: String,
        /// The other.
        friend: String,
    },
}

/// An account to be made.
#[derive(Clone, Serialize, Deserialize)]
pub struct NewAccount {
    /// Its number; drawn when absent.
    pub user_id: Option<AccountId>,
    /// Its nickname.
    pub nickname: String,
    /// Its password; drawn when absent.
    pub password: Option<String>,
    /// A verified e-mail address.
    pub email: Option<String>,
    /// A verified phone number.
    pub phone: Option<String>,
    /// What it may do.
    pub role: Role,
}

impl std::fmt::Debug for NewAccount {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("NewAccount")
            .field("nickname", &self.nickname)
            .finish_non_exhaustive()
    }
}

/// An account as an operator sees it.
#[derive(Clone, Serialize, Deserialize)]
pub struct AccountView {
    /// Its number.
    pub user_id: AccountId,
    /// What the person signs in with: the address, else the number, else the id.
    pub login: String,
    /// The password, when this act set one and nobody gave it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<String>,
    /// The phone number, or empty.
    pub phone: String,
    /// The e-mail address, or empty.
    pub email: String,
    /// The nickname.
    pub nickname: String,
    /// The active friends, ascending.
    pub friends: Vec<AccountId>,
    /// What it may do.
    pub role: Role,
    /// Whether it may sign in.
    pub status: Status,
}

impl std::fmt::Debug for AccountView {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("AccountView")
            .field("user_id", &self.user_id)
            .finish_non_exhaustive()
    }
}

impl Service {
    pub(super) async fn operate_account(&self, act: AccountAct) -> Result<Done, Failed> {
        match act {
            AccountAct::Add(new) => self.add_account(new).await.map(Done::Account),
            AccountAct::List { after, limit } => {
                let limit = limit.clamp(1, 1_000);
                let page = self
                    .0
                    .store
                    .read("account.list", move |conn| rows::list(conn, after, limit))
                    .await?;
                let mut views = Vec::with_capacity(page.len());
                for account in page {
                    views.push(self.account_view(account, None).await?);
                }
                Ok(Done::Accounts(views))
            }
            AccountAct::Show { login } => {
                let account = self.account_by_login(&login).await?;
                self.account_view(account, None).await.map(Done::Account)
            }
            AccountAct::SetPassword { login, password } => {
                self.set_password(&login, password).await.map(Done::Account)
            }
            AccountAct::SetStatus { login, status } => {
                let (id, now) = (self.account_by_login(&login).await?.id, self.now());
                let me = self.clone();
                self.0
                    .store
                    .write("account.set-status", move |tx| {
                        rows::set_status(tx, id, status)?;
                        if status == Status::Disabled {
                            grant::revoke_all(tx, id, now)?;
                        }
                        me.acted(
                            tx,
                            id,
                            if status == Status::Disabled {
                                "disable"
                            } else {
                                "enable"
                            },
                        )?;
                        Mark::Account(id).announce(tx)
                    })
                    .await?;
                self.0.caches.mark(Mark::Account(id));
                self.show(id).await
            }
            AccountAct::Recover { login } => {
                let account = self.account_by_login(&login).await?;
                let link = self.recovery_link(account).await?;
                Ok(Done::Link(link))
            }
            AccountAct::Befriend { login, friend } => {
                let (one, other) = (
                    self.account_by_login(&login).await?.id,
                    self.account_by_login(&friend).await?.id,
                );
                if one == other {
                    return Err(refused("an account cannot be its own friend; name two accounts"));
                }
                let now = self.now();
                self.0
                    .store
                    .write("friend.add", move |tx| friend::befriend(tx, one, other, now))
                    .await?;
                self.show(one).await
            }
        }
    }

    fn acted(&self, tx: &Tx<'_>, id: AccountId, act: &str) -> Result<(), StoreError> {
        self.record(
            tx,
            id,
            Event::OperatorActed { act: act.into() },
            &Origin::default(),
        )
    }

    async fn add_account(&self, new: NewAccount) -> Result<AccountView, Failed> {
        let nickname = account::nickname(&new.nickname).map_err(|error| refused(error.to_string()))?;
        let region = self.settings().region;
        let email = new
            .email
            .as_deref()
            .map(contact::email)
            .transpose()
            .map_err(|error| refused(error.to_string()))?;
        let phone = new
            .phone
            .as_deref()
            .map(|text| contact::phone(text, region))
            .transpose();
        let phone = phone.map_err(|error| refused(error.to_string()))?;
        let near: Vec<&str> = email.iter().chain(&phone).map(String::as_str).collect();
        let (password, drawn) = self.password_or_drawn(new.password, &near, false)?;
        let hash = self.0.hashing.hash(password, self.draw()).await?;
        let now = self.now();
        let account = Account {
            id: new.user_id.unwrap_or_else(|| AccountId::draw(self.entropy())),
            nickname,
            role: new.role,
            status: Status::Active,
            language: None,
            region: None,
            generation: 0,
            icon_version: 0,
            created_at: now,
            closes_at: None,
            findable: true,
            shown_to_apps: true,
        };
        let made: Vec<Contact> = [(ContactKind::Email, email), (ContactKind::Phone, phone)]
            .into_iter()
            .filter_map(|(kind, value)| {
                Some(Contact {
                    kind,
                    value: value?,
                    verified_at: Some(now),
                    primary: true,
                })
            })
            .collect();
        let row = account.clone();
        let write = move |tx: &Tx<'_>| {
            rows::insert(tx, &row, &hash)?;
            made.iter()
                .try_for_each(|contact| contacts::insert(tx, row.id, contact, now))
        };
        match self.0.store.write("account.add", write).await {
            Ok(()) => self.account_view(account, drawn).await,
            Err(StoreError::Conflict(_)) => Err(refused(
                "an account with that id, e-mail address or phone number exists; `setaria account show LOGIN` shows it",
            )),
            Err(error) => Err(error.into()),
        }
    }

    async fn set_password(&self, login: &str, password: Option<String>) -> Result<AccountView, Failed> {
        let account = self.account_by_login(login).await?;
        let (id, now) = (account.id, self.now());
        let ask = move |conn: &Conn<'_>| factor::asks_for_second(conn, id);
        let second = self.0.store.read("account.asks-for-second", ask).await?;
        let near = [account.nickname.as_str(), &id.to_string()];
        let (password, drawn) = self.password_or_drawn(password, &near, second)?;
        let (hash, me) = (self.0.hashing.hash(password, self.draw()).await?, self.clone());
        let write = move |tx: &Tx<'_>| {
            // A factor that went meanwhile took the right to a shorter password along.
            if second && !factor::asks_for_second(tx, id)? {
                return Ok(false);
            }
            rows::set_password(tx, id, &hash)?;
            session::end_all(tx, id, None)?;
            // The generation has already ended them; this lets the cleaner take their rows.
            grant::revoke_all(tx, id, now)?;
            me.acted(tx, id, "set-password")?;
            Mark::Account(id).announce(tx)?;
            Ok(true)
        };
        if !self.0.store.write("account.set-password", write).await? {
            return Err(refused("the account lost its second factor just now; try again"));
        }
        self.0.caches.mark(Mark::Account(id));
        self.account_view(account, drawn).await
    }

    /// What the operator gave, if it is taken: beside a second factor it may be shorter (security PW1). A drawn one without.
    fn password_or_drawn(
        &self,
        given: Option<String>,
        near: &[&str],
        second_factor: bool,
    ) -> Result<(String, Option<String>), Failed> {
        let Some(given) = given else {
            let drawn = URL_SAFE_NO_PAD.encode(self.draw::<15>());
            return Ok((drawn.clone(), Some(drawn)));
        };
        let password = self
            .judge_password(&given, near, second_factor)
            .map_err(|weak| refused(weak.to_string()))?;
        Ok((password, None))
    }

    async fn show(&self, id: AccountId) -> Result<Done, Failed> {
        let account = self
            .0
            .store
            .read("account.show", move |conn| rows::by_id(conn, id))
            .await?;
        let account = account.ok_or_else(|| refused(format!("no account {id}")))?;
        self.account_view(account, None).await.map(Done::Account)
    }

    pub(super) async fn account_by_login(&self, login: &str) -> Result<Account, Failed> {
        let parsed = Login::parse(login, self.settings().region);
        let found = self
            .0
            .store
            .read("account.find", move |conn| rows::find_any(conn, &parsed))
            .await?;
        found.ok_or_else(|| {
            refused(format!(
                "no account has the login '{login}'; `setaria account list` shows all"
            ))
        })
    }

    async fn account_view(&self, account: Account, password: Option<String>) -> Result<AccountView, Failed> {
        let contacts = self.contacts(account.id).await?;
        let of = |kind| {
            contacts
                .iter()
                .find(|contact| contact.kind == kind)
                .map(|contact| contact.value.clone())
                .unwrap_or_default()
        };
        let (email, phone): (String, String) = (of(ContactKind::Email), of(ContactKind::Phone));
        let login = [email.clone(), phone.clone()]
            .into_iter()
            .find(|value| !value.is_empty());
        Ok(AccountView {
            user_id: account.id,
            login: login.unwrap_or_else(|| account.id.to_string()),
            password,
            phone,
            email,
            nickname: account.nickname,
            friends: self.friends(account.id).await?,
            role: account.role,
            status: account.status,
        })
    }
}
