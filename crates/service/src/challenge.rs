//! Challenges: codes and links sent to a contact, to prove that one holds it.
//!
//! Owns: who may ask how often, that asking does the same work whether an account exists or not (security PW4), and that
//! an answer counts once (PW9, MF1). Hands over: letters to `outbox`, carrying the challenge's name from page to page to
//! `server`. Sign-up, sign-in, recovery, new contacts and step-up all ask here.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use setaria_crypto::digest;
use setaria_crypto::handle::{self, HandleKind};
use setaria_identity::account::{Account, Status};
use setaria_identity::challenge::Purpose;
use setaria_identity::clock::{DAY, MINUTE, Millis};
use setaria_identity::contact::{Contact, ContactKind};
use setaria_identity::id::AccountId;
use setaria_identity::letter::{Content, Letter};
use setaria_identity::limit::Rate;
use setaria_identity::login::Login;
use setaria_store::attempt::{self, Charge};
use setaria_store::challenge::{self, NewChallenge, Tried};
use setaria_store::{Conn, StoreError, Tx, account, contact};
use unicode_normalization::UnicodeNormalization;

pub use setaria_store::challenge::Challenge;

use crate::Service;
use crate::error::Unavailable;
use crate::origin::Origin;

/// How many letters one contact gets at once.
const PER_CONTACT: Rate = Rate::per(3, 10 * MINUTE);
/// How many letters one contact gets in a day.
const PER_CONTACT_DAILY: Rate = Rate::per(10, DAY);

/// How many letters of a purpose an account sends to contacts that it names, by all its browsers together.
const PER_OWNER: Rate = Rate::per(10, DAY);

/// What is asked for.
#[derive(Clone)]
pub struct Ask {
    /// What the proof is for.
    pub purpose: Purpose,
    /// Who is to prove it.
    pub whom: Whom,
    /// The path that a link opens, in front of its token; `None` sends a code alone.
    pub link: Option<&'static str>,
    /// Where the question came from.
    pub origin: Origin,
    /// The language of the page it was asked on, for those whose account names none.
    pub language: String,
}

/// Who is to prove that they hold a contact.
#[derive(Clone)]
pub enum Whom {
    /// Whoever has this login. If nobody has, all goes on as if.
    Login(Login),
    /// Somebody without an account.
    Newcomer(ContactKind, String),
    /// Somebody who is signed in, at a contact that they have or are about to add.
    Owner(AccountId, ContactKind, String),
}

/// Why no challenge was sent.
#[derive(Debug)]
pub enum NotSent {
    /// Too many were asked for.
    TooMany {
        /// How long to wait, in seconds.
        wait_s: u64,
    },
    /// Not now.
    Unavailable(Unavailable),
}

/// What an answer that proves nothing is told.
#[derive(Debug)]
pub enum Unproven {
    /// Another code was sent.
    Wrong {
        /// How many more may be tried.
        left: i64,
    },
    /// It was used, is too old, was tried too often, or another one was used: ask for another.
    Over,
    /// Not now.
    Unavailable(Unavailable),
}

impl<E: Into<Unavailable>> From<E> for NotSent {
    fn from(error: E) -> Self {
        Self::Unavailable(error.into())
    }
}

impl<E: Into<Unavailable>> From<E> for Unproven {
    fn from(error: E) -> Self {
        Self::Unavailable(error.into())
    }
}

/// Where a challenge goes, and what it says there.
struct Target {
    account: Option<Account>,
    kind: ContactKind,
    value: String,
    says: Says,
}

/// Whom a question is counted for.
enum Asker {
    /// A browser that the account knows, by its id.
    Known(String),
    /// Anybody else, by the address.
    Stranger(String),
}

impl Asker {
    /// Whose letters those are that it asks for: those of one browser, or of all strangers together.
    fn known(&self) -> &str {
        match self {
            Self::Known(browser) => browser,
            Self::Stranger(_) => "",
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Says {
    TheCode,
    AlreadyRegistered,
    Nothing,
}

impl Service {
    /// Sends a challenge; answers its name, which the browser that asked must carry (sealed). Nothing in the answer or in
    /// the time it takes depends on whether an account was found.
    pub async fn send_challenge(&self, ask: Ask) -> Result<String, NotSent> {
        let service = self.clone();
        let sent = self
            .0
            .store
            .write("challenge.send", move |tx| service.send(tx, &ask))
            .await?;
        sent.map_err(|wait_ms| NotSent::TooMany {
            wait_s: wait_ms.max(1).unsigned_abs().div_ceil(1_000),
        })
    }

    /// Answers a challenge by its code. Each try counts before the code is looked at.
    pub async fn answer_challenge(
        &self,
        name: &str,
        purpose: Purpose,
        code: &str,
    ) -> Result<Challenge, Unproven> {
        let Some(id) = id_of(name) else {
            return Err(Unproven::Over);
        };
        let code: String = code
            .nfkc()
            .filter(|c| !c.is_whitespace() && *c != '-')
            .take(64)
            .collect();
        let (hash, now) = (self.keys().code_hash(&id, &code), self.now());
        let tried = self
            .0
            .store
            .write("challenge.answer", move |tx| {
                match challenge::try_code(tx, &id, purpose, &hash, now)? {
                    Tried::Right(found) if !still_holds(tx, &found)? => Ok(Tried::Over),
                    tried => Ok(tried),
                }
            })
            .await?;
        match tried {
            Tried::Right(found) => Ok(found),
            Tried::Wrong { left } => Err(Unproven::Wrong { left }),
            Tried::Over => Err(Unproven::Over),
        }
    }

    /// The challenge behind a link, which stays as it is: opening a link changes nothing (security PW9).
    pub async fn challenge_of_link(
        &self,
        token: &str,
        purpose: Purpose,
    ) -> Result<Option<Challenge>, Unavailable> {
        let (hash, now) = (handle::hash(HandleKind::Link, token), self.now());
        Ok(self
            .0
            .store
            .read("challenge.of-link", move |conn| {
                let found = challenge::by_link(conn, &hash, purpose, now)?;
                found.map_or(Ok(None), |found| Ok(still_holds(conn, &found)?.then_some(found)))
            })
            .await?)
    }

    /// Uses a link up.
    pub async fn use_link(&self, token: &str, purpose: Purpose) -> Result<Challenge, Unproven> {
        let (hash, now) = (handle::hash(HandleKind::Link, token), self.now());
        let used = self
            .0
            .store
            .write("challenge.use-link", move |tx| {
                let found = challenge::use_link(tx, &hash, purpose, now)?;
                found.map_or(Ok(None), |found| Ok(still_holds(tx, &found)?.then_some(found)))
            })
            .await?;
        used.ok_or(Unproven::Over)
    }

    fn send(&self, tx: &Tx<'_>, ask: &Ask) -> Result<Result<String, Millis>, StoreError> {
        let now = self.now();
        let mut target = self.target(tx, ask)?;
        let asker = self.asker(ask, &target);
        if let Some(wait) = self.charge_asker(tx, ask, &asker, now)? {
            return Ok(Err(wait));
        }
        // An account is written to only so often by whichever of its names it was asked; this limit is not shown, since
        // it would tell that two names are one account's. Nor is what was not sent a code that one could guess.
        let whom = format!("{}\n{}", asker.known(), target.value);
        let silent = charge(tx, &per_contact("sent", ask.purpose, &whom), now)?.is_some();
        if silent {
            target.says = Says::Nothing;
        }
        let id: [u8; 16] = self.draw();
        let code = self.six_digits();
        let link = ask.link.filter(|_| target.kind == ContactKind::Email);
        let token = handle::link(self.draw());
        challenge::insert(
            tx,
            &NewChallenge {
                id,
                purpose: ask.purpose,
                account: target.account.as_ref().map(|account| account.id),
                account_generation: target.account.as_ref().map_or(0, |account| account.generation),
                kind: target.kind,
                value: target.value.clone(),
                code_hash: if silent {
                    self.draw()
                } else {
                    self.keys().code_hash(&id, &code)
                },
                link_hash: link.map(|_| handle::hash(HandleKind::Link, &token)),
                created_at: now,
            },
        )?;
        if ask.purpose.only_newest() && !silent {
            // Nobody's are looked for, too: that takes as long.
            let whose = target.account.as_ref().map_or(AccountId(0), |account| account.id);
            challenge::outdate_others(tx, whose, ask.purpose, &id)?;
        }
        let link = link.map(|path| format!("{}{path}{token}", self.settings().account_url));
        self.post(tx, &self.letter(ask, target, code, link))?;
        Ok(Ok(URL_SAFE_NO_PAD.encode(id)))
    }

    /// Who asks. A browser that the account signed in on before is counted by itself, so that strangers cannot keep its
    /// owner out (security PW6); but not where it asks for a contact that is not the account's yet, which may be anybody's.
    fn asker(&self, ask: &Ask, target: &Target) -> Asker {
        let Origin { source, browser, .. } = &ask.origin;
        match &target.account {
            Some(account)
                if ask.purpose != Purpose::AddContact
                    && self.knows(browser, account.id, account.generation) =>
            {
                Asker::Known(browser.id.clone())
            }
            _ => Asker::Stranger(source.clone()),
        }
    }

    /// Charges who asks, for asking at all and for asking by this name; answers how long to wait when they asked too often.
    fn charge_asker(
        &self,
        tx: &Tx<'_>,
        ask: &Ask,
        asker: &Asker,
        now: Millis,
    ) -> Result<Option<Millis>, StoreError> {
        if let Whom::Owner(account, ..) = &ask.whom {
            let counter = ("owner", format!("{account}\n{}", ask.purpose.as_str()), PER_OWNER);
            if let Some(wait) = charge(tx, &[counter], now)? {
                return Ok(Some(wait));
            }
        }
        let name = named(&ask.whom);
        let whom = match asker {
            Asker::Known(browser) => format!("browser {browser}\n{name}"),
            Asker::Stranger(source) => {
                let counter = ("source", source.clone(), self.settings().letters_per_source);
                if let Some(wait) = charge(tx, &[counter], now)? {
                    return Ok(Some(wait));
                }
                format!("source {source}\n{name}")
            }
        };
        charge(tx, &per_contact("asked", ask.purpose, &whom), now)
    }

    fn letter(&self, ask: &Ask, target: Target, code: String, link: Option<String>) -> Letter {
        let content = match target.says {
            Says::TheCode => Content::Challenge {
                purpose: ask.purpose,
                code,
                link,
                minutes: ask.purpose.lifetime() / MINUTE,
            },
            Says::AlreadyRegistered => Content::AlreadyRegistered {
                link: format!("{}/sign-in", self.settings().account_url),
            },
            Says::Nothing => Content::Nothing,
        };
        let language = target.account.and_then(|account| account.language);
        Letter {
            kind: target.kind,
            to: target.value,
            language: language.unwrap_or_else(|| ask.language.clone()),
            content,
        }
    }

    /// Finds where the challenge goes. Each branch reads as much whether it finds somebody or not.
    fn target(&self, conn: &Conn<'_>, ask: &Ask) -> Result<Target, StoreError> {
        match &ask.whom {
            Whom::Login(login) => {
                let found = account::credential_by_login(conn, login)?.map(|(account, _)| account);
                let reachable =
                    |account: &Account| matches!(account.status, Status::Active | Status::Closing);
                let contacts = contact::of_account(conn, found.as_ref().map_or(AccountId(0), |one| one.id))?;
                let known = found.filter(reachable).zip(chosen(login, contacts));
                Ok(match known {
                    Some((account, contact)) => Target {
                        account: Some(account),
                        kind: contact.kind,
                        value: contact.value,
                        says: Says::TheCode,
                    },
                    None => Target {
                        account: None,
                        kind: kind_of(login),
                        value: named(&ask.whom),
                        says: Says::Nothing,
                    },
                })
            }
            Whom::Newcomer(kind, value) => {
                let holder = contact::holder(conn, *kind, value)?;
                Ok(Target {
                    account: None,
                    kind: *kind,
                    value: value.clone(),
                    says: if holder.is_some() {
                        Says::AlreadyRegistered
                    } else {
                        Says::TheCode
                    },
                })
            }
            Whom::Owner(id, kind, value) => {
                let account = account::by_id(conn, *id)?;
                let holder = contact::holder(conn, *kind, value)?;
                let elsewhere = holder.is_some_and(|holder| holder != *id);
                Ok(Target {
                    account,
                    kind: *kind,
                    value: value.clone(),
                    says: if elsewhere {
                        Says::AlreadyRegistered
                    } else {
                        Says::TheCode
                    },
                })
            }
        }
    }

    fn six_digits(&self) -> String {
        // The bias of the remainder over 2^64 is below one in 10^13.
        let number = u64::from_be_bytes(self.draw()) % 1_000_000;
        format!("{number:06}")
    }
}

/// Whether nothing happened to the account since the challenge was sent that makes it void (security PW9).
fn still_holds(conn: &Conn<'_>, challenge: &Challenge) -> Result<bool, StoreError> {
    let Some(id) = challenge.account else {
        // Nobody's: sign-up alone goes on from here.
        return Ok(challenge.purpose == Purpose::SignUp);
    };
    let account = account::by_id(conn, id)?;
    Ok(account.is_some_and(|account| account.generation == challenge.account_generation))
}

/// The contact that was typed if the account has it, else the one that is written to first. Only verified ones count.
fn chosen(login: &Login, contacts: Vec<Contact>) -> Option<Contact> {
    let mut verified: Vec<Contact> = contacts
        .into_iter()
        .filter(|contact| contact.verified_at.is_some())
        .collect();
    let typed = |contact: &Contact| match login {
        Login::Email(value) => contact.kind == ContactKind::Email && contact.value == *value,
        Login::Phone(value) => contact.kind == ContactKind::Phone && contact.value == *value,
        Login::Id(_) | Login::Unknown(_) => false,
    };
    verified.sort_by_key(|contact| (!typed(contact), !contact.primary));
    verified.into_iter().next()
}

fn kind_of(login: &Login) -> ContactKind {
    match login {
        Login::Phone(_) => ContactKind::Phone,
        Login::Email(_) | Login::Id(_) | Login::Unknown(_) => ContactKind::Email,
    }
}

fn named(whom: &Whom) -> String {
    match whom {
        Whom::Login(Login::Id(id)) => id.to_string(),
        Whom::Login(Login::Email(value) | Login::Phone(value) | Login::Unknown(value)) => value.clone(),
        Whom::Newcomer(_, value) | Whom::Owner(_, _, value) => value.clone(),
    }
}

/// Each purpose counts by itself, so that nobody is kept from one by what was asked for another (security PW6).
fn per_contact(what: &'static str, purpose: Purpose, whom: &str) -> [(&'static str, String, Rate); 2] {
    let whom = format!("{} {whom}", purpose.as_str());
    [
        (what, whom.clone(), PER_CONTACT),
        (what, format!("{whom}\ndaily"), PER_CONTACT_DAILY),
    ]
}

/// Charges counters one after the other until one is used up; answers how long to wait then, in milliseconds.
fn charge(
    tx: &Tx<'_>,
    counters: &[(&'static str, String, Rate)],
    now: Millis,
) -> Result<Option<Millis>, StoreError> {
    for (what, whose, rate) in counters {
        let id = digest::sha256(format!("letter {what}\n{whose}").as_bytes());
        if let Charge::Limited { wait_ms } = attempt::charge(tx, &id, *rate, i64::MAX, now)? {
            return Ok(Some(wait_ms));
        }
    }
    Ok(None)
}

fn id_of(name: &str) -> Option<[u8; 16]> {
    URL_SAFE_NO_PAD.decode(name).ok()?.try_into().ok()
}
