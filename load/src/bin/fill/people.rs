//! Who lives in the store: accounts whose ids are spread like drawn ones, each with an address, a consent and a token pair.
//!
//! Owns: the rows. They are written in ten waves, each sorted by the keys of its tables, so that the trees grow as they do over
//! time, with pages that are partly full, yet each page is written only a few times. Grants and token pairs were given one
//! after the other over sixty days.

use std::fs::File;
use std::io::{BufWriter, Write as _};
use std::ops::Range;
use std::path::Path;

use setaria_crypto::handle::{self, HandleKind};
use setaria_crypto::password;
use setaria_identity::account::{Account, Role, Status};
use setaria_identity::app::App;
use setaria_identity::clock::{DAY, Millis, draw};
use setaria_identity::consent::Consent;
use setaria_identity::contact::{Contact, ContactKind};
use setaria_identity::grant::{Generations, Grant, TokenPair};
use setaria_identity::id::{AccountId, GrantId, TokenId};
use setaria_identity::method::{Method, Methods};
use setaria_identity::session::{self, Session};
use setaria_service::keys::Keys;
use setaria_store::{account, consent, contact, grant, token};

use crate::System;
use crate::write::Writer;

/// How many waves.
const WAVES: u64 = 10;
/// How many people are signed in on a browser.
const SESSIONS: u64 = 10_000;
/// Over how long grants and token pairs were given, in milliseconds.
const GIVEN_OVER: Millis = 60 * DAY;
/// Ids have 16 digits.
const FIRST_ID: i64 = 1_000_000_000_000_000;
/// Odd, so that multiplying by it is a bijection of 52 bits: no id comes twice, and neighbours lie far apart.
const SPREAD: u64 = 0x9E37_79B9_7F4A_7C15;

/// All of them.
pub(crate) struct People {
    /// The app that has a token pair of each.
    pub(crate) app: App,
    /// The store's.
    pub(crate) global_generation: i64,
    /// How many.
    pub(crate) count: u64,
    /// Everyone's.
    pub(crate) password: String,
    /// When everything was made.
    pub(crate) now: Millis,
}

impl People {
    /// Accounts, each with an address that signs in.
    pub(crate) async fn write_accounts(&self, writer: &Writer) -> anyhow::Result<()> {
        // One hash for all: ten million would take days.
        let hash = password::hash(
            self.password.as_bytes(),
            draw(&System),
            password::Params::default(),
            &mut password::Memory::default(),
        )?;
        for wave in self.waves() {
            let accounts = ids(wave).into_iter().map(|id| (self.account(id), hash.clone()));
            let put = |tx: &setaria_store::Tx<'_>, (account, hash): &(Account, String)| {
                account::insert(tx, account, hash)
            };
            writer.write(accounts.collect(), put).await?;
        }
        for wave in self.waves() {
            let contacts = ids(wave).into_iter().map(|id| (id, address(id, self.now)));
            writer
                .write(contacts.collect(), |tx, (id, contact)| {
                    contact::insert(tx, *id, contact, contact.verified_at.unwrap_or_default())
                })
                .await?;
        }
        Ok(())
    }

    /// What each allowed the app.
    pub(crate) async fn write_consents(&self, writer: &Writer) -> anyhow::Result<()> {
        for wave in self.waves() {
            let consents = ids(wave).into_iter().map(|account_id| Consent {
                account_id,
                app_id: self.app.id,
                allowed: self.app.scopes.clone(),
                asked: self.app.scopes.clone(),
                given_at: self.now,
                used_at: self.now,
            });
            writer.write(consents.collect(), consent::put).await?;
        }
        Ok(())
    }

    /// A live token pair of each, and its line: account, access token, refresh token, `mac_key`, openId.
    pub(crate) async fn write_pairs(&self, writer: &Writer, keys: &Keys, lines: &Path) -> anyhow::Result<()> {
        let mut lines = BufWriter::new(File::create(lines)?);
        for wave in self.waves() {
            let mut rows = Vec::new();
            for (number, account) in wave.clone().zip(ids(wave)) {
                let (grant_id, token_id) = self.given(number);
                let secret = || handle::numbered(token_id.0, draw(&System));
                let (access, refresh) = (handle::access(secret()), handle::refresh(secret()));
                let (open_id, kid) = (keys.open_id(self.app.id, account), keys.current());
                let mac_key = keys.mac_key(kid, &access).unwrap_or_default();
                writeln!(lines, "{account} {access} {refresh} {mac_key} {open_id}")?;
                rows.push((
                    self.grant(account, grant_id),
                    self.pair(token_id, grant_id, &access, &refresh, kid),
                ));
            }
            writer
                .write(rows, |tx, (grant, pair)| {
                    grant::insert(tx, grant, pair.refresh_expires_at, None)?;
                    token::insert(tx, pair)
                })
                .await?;
        }
        Ok(lines.flush()?)
    }

    /// Some who are signed in, and the line of each: account, the cookie's handle, openId.
    pub(crate) async fn write_sessions(
        &self,
        writer: &Writer,
        keys: &Keys,
        lines: &Path,
    ) -> anyhow::Result<()> {
        let (mut lines, mut sessions) = (BufWriter::new(File::create(lines)?), Vec::new());
        let step = (self.count / SESSIONS).max(1);
        for number in (0..self.count).step_by(usize::try_from(step)?) {
            let (account_id, text) = (id(number), handle::session(draw(&System)));
            writeln!(
                lines,
                "{account_id} {text} {}",
                keys.open_id(self.app.id, account_id)
            )?;
            sessions.push(Session {
                hash: handle::hash(HandleKind::Session, &text),
                id: format!("s{number}"),
                account_id,
                account_generation: 0,
                global_generation: self.global_generation,
                authenticated_at: self.now,
                methods: Methods::of(Method::Password),
                created_at: self.now,
                seen_at: self.now,
                expires_at: self.now + session::ABSOLUTE,
                source: "127.0.0.1".into(),
                user_agent: "load".into(),
            });
        }
        writer.write(sessions, setaria_store::session::insert).await?;
        Ok(lines.flush()?)
    }

    fn waves(&self) -> impl Iterator<Item = Range<u64>> {
        let count = self.count;
        (0..WAVES).map(move |wave| count * wave / WAVES..count * (wave + 1) / WAVES)
    }

    fn account(&self, id: AccountId) -> Account {
        Account {
            id,
            nickname: format!("Load {id}"),
            role: Role::User,
            status: Status::Active,
            language: None,
            generation: 0,
            icon_version: 0,
            region: None,
            closes_at: None,
            findable: true,
            shown_to_apps: true,
            created_at: self.now,
        }
    }

    /// The ids of what was given as that number, one after the other.
    fn given(&self, number: u64) -> (GrantId, TokenId) {
        let step = GIVEN_OVER / i64::try_from(self.count).unwrap_or(i64::MAX).max(1);
        let at = self.now - GIVEN_OVER + step * number.cast_signed();
        // For those of one millisecond.
        let among = number.cast_signed() & 0xffff;
        (
            GrantId(GrantId::before(at).0 | among),
            TokenId(TokenId::before(at).0 | among),
        )
    }

    fn grant(&self, account_id: AccountId, id: GrantId) -> Grant {
        Grant {
            id,
            account_id,
            app_id: self.app.id,
            scopes: self.app.scopes.clone(),
            generations: Generations {
                account: 0,
                app: self.app.generation,
                global: self.global_generation,
            },
            device_id: None,
            created_at: self.now,
        }
    }

    fn pair(&self, id: TokenId, grant_id: GrantId, access: &str, refresh: &str, kid: &str) -> TokenPair {
        let life = self.app.policy.tokens;
        TokenPair {
            id,
            access_hash: handle::hash(HandleKind::Access, access),
            refresh_hash: Some(handle::hash(HandleKind::Refresh, refresh)),
            grant_id,
            app_id: self.app.id,
            key_id: kid.into(),
            access_expires_at: self.now + life.access(),
            refresh_expires_at: self.now + life.refresh(),
            refresh_used: None,
            answer: None,
        }
    }
}

/// The accounts of a wave, by id.
fn ids(wave: Range<u64>) -> Vec<AccountId> {
    let mut ids: Vec<AccountId> = wave.map(id).collect();
    ids.sort_unstable();
    ids
}

fn id(number: u64) -> AccountId {
    let spread = number.wrapping_mul(SPREAD) & ((1 << 52) - 1);
    AccountId(FIRST_ID + spread.cast_signed())
}

fn address(id: AccountId, now: Millis) -> Contact {
    Contact {
        kind: ContactKind::Email,
        value: format!("{id}@example.com"),
        verified_at: Some(now),
        primary: false,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn ids_have_sixteen_digits_and_none_comes_twice() {
        let ids = ids(0..100_000);
        assert!(ids.iter().all(|id| id.to_string().len() == 16 && id.0 < 1 << 53));
        assert_eq!(ids.iter().collect::<HashSet<_>>().len(), ids.len());
    }
}
