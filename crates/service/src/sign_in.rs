//! Sign in by password, the sessions of a browser, sign out.
//!
//! Owns: who may try how often, what one wrong answer looks like, and the mark by which a browser is known afterwards.
//! Hands over: what a right answer opens to [`crate::proof`], cookies to `server`.

use setaria_crypto::digest;
use setaria_crypto::handle::{self, HandleKind};
use setaria_crypto::password::Verdict;
use setaria_identity::account::Account;
use setaria_identity::activity::Event;
use setaria_identity::clock::{MINUTE, Millis};
use setaria_identity::id::AccountId;
use setaria_identity::limit::Rate;
use setaria_identity::login::Login;
use setaria_identity::method::Method;
use setaria_identity::session::{self, Session};
use setaria_store::attempt::{self, Charge};
use setaria_store::{Conn, StoreError, Tx, account, session as rows};
use unicode_normalization::UnicodeNormalization;

use crate::Service;
use crate::activity::PER_PAGE;
use crate::error::Unavailable;
use crate::keys::Keys;
use crate::origin::Origin;
use crate::proof::{Outcome, Proof};

/// The longest password that is read, in bytes: far above what people type, far below what would cost time to hash.
pub const LONGEST_PASSWORD: usize = 4_096;

/// One try to prove who one is.
#[derive(Clone)]
pub struct Attempt {
    /// What was typed: account id, e-mail address or phone number.
    pub login: String,
    /// The password as typed.
    pub password: String,
    /// Where it came from.
    pub origin: Origin,
}

/// A browser as this server knows it: its own random id, and marks of accounts that signed in there before.
#[derive(Clone, Debug, Default)]
pub struct Browser {
    /// The random id in its cookie.
    pub id: String,
    /// Proofs, each made by [`Service::known_mark`].
    pub known: Vec<String>,
    /// Handles of a trusted browser, each for one account.
    pub trusted: Vec<String>,
}

/// Why a try did not prove it.
#[derive(Debug)]
pub enum Refused {
    /// Unknown account, wrong password, disabled account: never told apart (security PW4).
    Wrong,
    /// Too many tries; after so many seconds one more is read.
    TooMany {
        /// How long to wait, in seconds.
        wait_s: u64,
    },
    /// Not now.
    Unavailable(Unavailable),
}

impl<E: Into<Unavailable>> From<E> for Refused {
    fn from(error: E) -> Self {
        Self::Unavailable(error.into())
    }
}

/// The counters that a try is charged to.
#[derive(Clone, Copy)]
struct Charges {
    /// The account's, or that of a browser which it knows.
    account: [u8; 32],
    /// The address's; a right password gives its charge back.
    source: Option<[u8; 32]>,
}

/// What a right password changes.
struct Right {
    account: AccountId,
    charges: Charges,
    per_source: Rate,
    /// The password hashed as it is today, and the weaker hash that it takes the place of.
    rehash: Option<(String, String)>,
    now: Millis,
}

impl Right {
    /// Success clears the account's counter, and an address is not charged for it.
    fn note(&self, tx: &Tx<'_>) -> Result<(), StoreError> {
        attempt::clear(tx, &self.charges.account)?;
        if let Some(source) = &self.charges.source {
            attempt::give_back(tx, source, self.per_source, self.now)?;
        }
        match &self.rehash {
            Some((new, old)) => account::rehash(tx, self.account, old, new).map(drop),
            None => Ok(()),
        }
    }
}

/// A session just opened.
pub struct SignedIn {
    /// What the cookie carries; the store keeps only its hash.
    pub handle: String,
    /// Who signed in.
    pub account: Account,
    /// What the cookie of a browser carries that is trusted from now on.
    pub trusted: Option<String>,
}

/// A live session of a browser.
#[derive(Clone)]
pub struct Live {
    /// What the cookie carries.
    pub handle: String,
    /// The session.
    pub session: Session,
    /// Who is signed in.
    pub account: Account,
}

impl Service {
    /// Signs a person in. The counters are charged before the password is looked at, so that parallel tries cannot
    /// slip past them, and the account's is cleared by success.
    pub async fn sign_in(&self, attempt: Attempt) -> Result<Outcome, Refused> {
        let (account, right) = self.try_password(&attempt).await?;
        let proof = Proof::of(account.id, account.generation, Method::Password);
        let (me, origin) = (self.clone(), attempt.origin);
        let enter = move |tx: &Tx<'_>| {
            right.note(tx)?;
            me.enter(tx, proof, &origin)
        };
        let outcome = self.0.store.write("session.open", enter).await?;
        outcome.ok_or(Refused::Wrong)
    }

    /// Checks login and password, charging the counters; the account if they are right and it is active.
    pub(crate) async fn prove(&self, attempt: &Attempt) -> Result<Account, Refused> {
        let (account, right) = self.try_password(attempt).await?;
        let note = move |tx: &Tx<'_>| right.note(tx);
        self.0.store.write("account.proven", note).await?;
        Ok(account)
    }

    /// The same; what a right password changes is still to be noted, together with what it opens.
    async fn try_password(&self, attempt: &Attempt) -> Result<(Account, Right), Refused> {
        let login = Login::parse(&attempt.login, self.settings().region);
        let sought = login.clone();
        let found = self
            .0
            .store
            .find("account.credential", move |conn| {
                account::credential_by_login(conn, &sought)
            })
            .await?;
        let charges = self.charges(
            &login,
            found.as_ref().map(|(account, _)| account),
            &attempt.origin,
        );
        let streak = self.charge(charges).await?;
        let (account, stored) = found.unzip();
        let password: String = attempt.password.nfc().collect();
        let readable = password.len() <= LONGEST_PASSWORD;
        let candidate = if readable { password.clone() } else { String::new() };
        let verdict = self.0.hashing.verify(candidate, stored.clone()).await?;
        let (Verdict::Match { stale }, Some(account), Some(stored), true) =
            (verdict, account.clone(), stored, readable)
        else {
            self.hear_wrong_password(account.as_ref(), streak, &attempt.origin);
            return Err(Refused::Wrong);
        };
        if !account.status.may_prove() {
            return Err(Refused::Wrong);
        }
        let rehash = match stale.then_some(stored) {
            Some(old) => Some((self.0.hashing.hash(password, self.draw()).await?, old)),
            None => None,
        };
        let right = Right {
            account: account.id,
            charges,
            per_source: self.settings().per_source,
            rehash,
            now: self.now(),
        };
        Ok((account, right))
    }

    /// Every alias of an account shares one counter (security PW5). A browser that the account signed in on before has its
    /// own, and is not counted with its address, so that strangers cannot lock a person out (security PW6).
    fn charges(&self, login: &Login, account: Option<&Account>, origin: &Origin) -> Charges {
        let browser = &origin.browser;
        let source = Some(digest::sha256(format!("source\n{}", origin.source).as_bytes()));
        match account {
            None => Charges {
                account: digest::sha256(format!("login\n{login:?}").as_bytes()),
                source,
            },
            Some(account) if self.knows(browser, account.id, account.generation) => Charges {
                account: digest::sha256(format!("browser\n{}\n{}", browser.id, account.id).as_bytes()),
                source: None,
            },
            Some(account) => Charges {
                account: digest::sha256(format!("account\n{}", account.id).as_bytes()),
                source,
            },
        }
    }

    /// Charges one try; answers how many there were in a row.
    async fn charge(&self, charges: Charges) -> Result<i64, Refused> {
        let (now, settings) = (self.now(), self.settings());
        let (per_account, per_source, streak) =
            (settings.per_account, settings.per_source, settings.max_streak);
        let charged = self
            .0
            .store
            .write("attempt.charge", move |tx| {
                if let Some(source) = &charges.source {
                    let by_source = attempt::charge(tx, source, per_source, i64::MAX, now)?;
                    if matches!(by_source, Charge::Limited { .. }) {
                        return Ok(by_source);
                    }
                }
                attempt::charge(tx, &charges.account, per_account, streak, now)
            })
            .await?;
        match charged {
            Charge::Passed { streak } => Ok(streak),
            Charge::Limited { wait_ms } => Err(Refused::TooMany {
                wait_s: wait_ms.max(1).unsigned_abs().div_ceil(1_000),
            }),
        }
    }

    /// The live sessions behind the handles of a browser's cookie, in the cookie's order.
    pub async fn live_sessions(&self, handles: Vec<String>) -> Result<Vec<Live>, Unavailable> {
        if handles.is_empty() {
            return Ok(Vec::new());
        }
        let now = self.now();
        let live: Vec<Live> = self
            .0
            .store
            .find("session.live", move |conn| {
                let mut live = Vec::new();
                for handle in handles.iter().take(session::PER_BROWSER) {
                    let found = rows::live(conn, &handle::hash(HandleKind::Session, handle), now)?;
                    live.extend(found.map(|(session, account)| Live {
                        handle: handle.clone(),
                        session,
                        account,
                    }));
                }
                Ok(live)
            })
            .await?;
        self.touch(&live, now).await?;
        Ok(live)
    }

    /// Notes that sessions are in use, to a quarter of an hour, so that not every click is a write.
    async fn touch(&self, live: &[Live], now: Millis) -> Result<(), Unavailable> {
        let stale: Vec<[u8; 32]> = live
            .iter()
            .filter(|one| one.session.seen_at + 15 * MINUTE < now)
            .map(|one| one.session.hash)
            .collect();
        if stale.is_empty() {
            return Ok(());
        }
        let touch = move |tx: &Tx<'_>| stale.iter().try_for_each(|hash| rows::touch(tx, hash, now));
        Ok(self.0.store.write("session.touch", touch).await?)
    }

    /// Ends the session behind a handle.
    pub async fn sign_out(&self, handle: &str) -> Result<(), Unavailable> {
        let hash = handle::hash(HandleKind::Session, handle);
        self.0
            .store
            .write("session.end", move |tx| rows::end(tx, &hash))
            .await?;
        Ok(())
    }

    /// A page of the sessions of an account, on all its browsers, the one used last first: all that lie before the one that
    /// `before` names by its last use and id. One more than a page tells that there is a next one.
    pub async fn sessions_of(
        &self,
        account: AccountId,
        before: Option<(Millis, String)>,
    ) -> Result<Vec<Session>, Unavailable> {
        let now = self.now();
        let read = move |conn: &Conn<'_>| {
            let before = before.as_ref().map(|(at, id)| (*at, id.as_str()));
            rows::before(conn, account, now, before, PER_PAGE + 1)
        };
        Ok(self.0.store.read("session.list", read).await?)
    }

    /// How many sessions an account has.
    pub async fn session_count(&self, account: AccountId) -> Result<i64, Unavailable> {
        let now = self.now();
        let count = move |conn: &Conn<'_>| rows::count(conn, account, now);
        Ok(self.0.store.read("session.count", count).await?)
    }

    /// Ends one session of an account by its public id.
    pub async fn end_session(
        &self,
        account: AccountId,
        id: String,
        origin: &Origin,
    ) -> Result<bool, Unavailable> {
        let (me, origin) = (self.clone(), origin.clone());
        let end = move |tx: &Tx<'_>| {
            let ended = rows::end_by_id(tx, account, &id)?;
            if ended {
                me.record(tx, account, Event::SessionEnded, &origin)?;
            }
            Ok(ended)
        };
        Ok(self.0.store.write("session.end-one", end).await?)
    }

    /// Ends every session of an account but the one at hand.
    pub async fn end_other_sessions(
        &self,
        account: AccountId,
        this: [u8; 32],
        origin: &Origin,
    ) -> Result<u64, Unavailable> {
        let (me, origin) = (self.clone(), origin.clone());
        let end = move |tx: &Tx<'_>| {
            let ended = rows::end_all(tx, account, Some(&this))?;
            me.record(tx, account, Event::OtherSessionsEnded, &origin)?;
            Ok(ended)
        };
        Ok(self.0.store.write("session.end-others", end).await?)
    }

    /// The mark that tells later that an account signed in on a browser. It is of the account's generation: whoever knew an
    /// earlier password is a stranger again once it was changed.
    pub fn known_mark(&self, browser: &str, account: AccountId, generation: i64) -> String {
        self.keys().browser_proof(browser, &known(account, generation))
    }

    /// Whether an account signed in on a browser before, at this generation.
    pub fn knows(&self, browser: &Browser, account: AccountId, generation: i64) -> bool {
        let keys: &Keys = self.keys();
        browser
            .known
            .iter()
            .any(|mark| keys.proves(&browser.id, &known(account, generation), mark))
    }
}

fn known(account: AccountId, generation: i64) -> String {
    format!("known {account} {generation}")
}
