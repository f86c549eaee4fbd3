//! Resource: whose call is this, and may it have what it asks for?
//!
//! Owns: the order of the checks on an open API call (access token, app, MAC, nonce, scope) and the memory of nonces.
//! This is the hottest path: at steady state one hash, one look-up in memory, one HMAC, one nonce.
//! Hands over: the canonical string to `protocol`, what is answered to [`crate::profile`].

use std::sync::Arc;

use setaria_crypto::digest;
use setaria_crypto::handle::HandleKind;
use setaria_crypto::mac::Sha1Key;
use setaria_identity::clock::{MINUTE, Millis};
use setaria_identity::grant::{LiveToken, TokenKey};
use setaria_identity::id::AppId;
use setaria_protocol::xiaomi::mac::{self, MacHeader, Nonce, RawQuery};
use setaria_store::token;

use crate::Service;
use crate::apps::KnownApp;
use crate::cache::Mark;
use crate::error::Unavailable;
use crate::issue;
use crate::profile::LoadedAccount;

/// One call.
pub struct Call<'a> {
    /// Who says it is calling; a bearer token may be left to say so itself (decision A18).
    pub app: Option<AppId>,
    /// The access token.
    pub token: &'a str,
    /// The signature over the request, if it carries one.
    pub signed: Option<Signed<'a>>,
    /// Scopes of which at least one must be held.
    pub needs: &'a [i64],
}

/// A signature and what it is over.
pub struct Signed<'a> {
    /// The header that carries it.
    pub header: &'a MacHeader,
    /// The method, upper case.
    pub method: &'a str,
    /// The path as it came.
    pub path: &'a str,
    /// The parameters as they came.
    pub query: RawQuery<'a>,
}

/// A live token as the memory keeps it.
pub struct KnownToken {
    /// The hash of its text.
    pub hash: [u8; 32],
    /// What it stands for.
    pub live: LiveToken,
    /// The key its calls are signed with, prepared.
    pub mac_key: Sha1Key,
    /// The person's id among the developer's apps.
    pub union_id: Box<str>,
}

/// A call that is allowed.
pub struct Caller {
    /// The token behind it.
    pub token: Arc<KnownToken>,
    /// The app behind it.
    pub app: Arc<KnownApp>,
    /// The account behind it, if it was read with the token.
    pub(crate) account: Option<Box<LoadedAccount>>,
}

/// A token, and its account if both were read for this call.
struct Found {
    token: Arc<KnownToken>,
    account: Option<Box<LoadedAccount>>,
}

/// Why a call is not allowed, in the order of the checks.
#[derive(Debug)]
pub enum Refused {
    /// The token is unknown, expired or revoked.
    Token,
    /// The token is another app's.
    OtherApp,
    /// A MAC is required and missing.
    Unsigned,
    /// The MAC is of another token.
    OtherToken,
    /// The MAC does not verify.
    Mac,
    /// The nonce's minute lies too far from now.
    NonceTime,
    /// The nonce was used before.
    NonceUsed,
    /// The token does not cover what is asked.
    Scope,
    /// Not now.
    Unavailable(Unavailable),
}

impl<E: Into<Unavailable>> From<E> for Refused {
    fn from(error: E) -> Self {
        Self::Unavailable(error.into())
    }
}

impl Service {
    /// Checks a call.
    pub async fn caller(&self, call: Call<'_>) -> Result<Caller, Refused> {
        let found = self.find_token(call.token).await?.ok_or(Refused::Token)?;
        let Found { token, account } = found;
        if call.app.is_some_and(|app| app != token.live.app_id) {
            return Err(Refused::OtherApp);
        }
        let app = self.enabled_app(token.live.app_id).await?.ok_or(Refused::Token)?;
        match &call.signed {
            Some(signed) => self.check_mac(&token, call.token, signed).await?,
            None if app.app.policy.require_mac => return Err(Refused::Unsigned),
            None => {}
        }
        // A scope counts while the person allowed it and the operator lets the app hold it.
        let held = |scope: &&i64| token.live.scopes.contains(**scope) && app.app.scopes.contains(**scope);
        if !call.needs.iter().any(|scope| held(&scope)) {
            return Err(Refused::Scope);
        }
        Ok(Caller { token, app, account })
    }

    async fn find_token(&self, text: &str) -> Result<Option<Found>, Unavailable> {
        let (caches, now) = (&self.0.caches, self.now());
        let Some(key) = issue::token_key(HandleKind::Access, text) else {
            return Ok(None);
        };
        if let Some((loaded, known)) = caches.tokens.find(&key.id)
            && digest::constant_time_eq(&known.hash, &key.hash)
            && caches.holds(loaded, &marks_of(&known.live))
        {
            return Ok((now < known.live.expires_at).then_some(Found {
                token: known,
                account: None,
            }));
        }
        // Boxed, as other rare ways are: a call's future is moved about, and this would be most of it.
        Box::pin(self.load_token(text, key, now)).await
    }

    async fn load_token(&self, text: &str, key: TokenKey, now: Millis) -> Result<Option<Found>, Unavailable> {
        let (caches, began) = (&self.0.caches, self.0.caches.now());
        let found = self
            .0
            .store
            .find("token.live", move |conn| token::live(conn, key, now));
        let Some(token::Live {
            token: live,
            key_id,
            account,
        }) = found.await?
        else {
            return Ok(None);
        };
        let mac_key = self.keys().mac_key(&key_id, text);
        let mac_key = mac_key.ok_or_else(|| Unavailable::Internal(format!("master key {key_id} is gone")))?;
        let Some(app) = self.app(live.app_id).await? else {
            return Ok(None);
        };
        let known = Arc::new(KnownToken {
            mac_key: Sha1Key::new(mac_key.as_bytes()),
            union_id: self.keys().union_id(app.app.developer_id, live.account_id).into(),
            live,
            hash: key.hash,
        });
        caches.tokens.keep(key.id, began, known.clone());
        Ok(Some(Found {
            token: known,
            account: Some(Box::new(LoadedAccount { account, began })),
        }))
    }

    async fn check_mac(&self, token: &KnownToken, text: &str, signed: &Signed<'_>) -> Result<(), Refused> {
        let header = signed.header;
        if !digest::constant_time_eq(header.access_token.as_bytes(), text.as_bytes()) {
            return Err(Refused::OtherToken);
        }
        let (now, window) = (self.now(), self.settings().nonce_window_minutes);
        if !mac::nonce_in_window(header.nonce.minutes(), now, window) {
            return Err(Refused::NonceTime);
        }
        // Only names that this server is configured with are signed over, never the Host header (security X5).
        mac::verify(
            &token.mac_key,
            header,
            signed.method,
            &self.settings().signed_hosts,
            &[signed.path],
            signed.query,
        )
        .map_err(|_| Refused::Mac)?;
        // Only a nonce that was really signed is remembered, so strangers cannot use up anyone's nonces.
        if self.remember_nonce(text, &header.nonce, now).await? {
            Ok(())
        } else {
            Err(Refused::NonceUsed)
        }
    }

    async fn remember_nonce(&self, token: &str, nonce: &Nonce, now: Millis) -> Result<bool, Unavailable> {
        let name = digest::sha256_of([token.as_bytes(), b"\n", nonce.text().as_bytes()]);
        // From its minute on it counts for the window, and a minute more for rounding.
        let window = i64::from(self.settings().nonce_window_minutes) + 1;
        let forget_at = nonce.minutes().saturating_add(window).saturating_mul(MINUTE);
        Ok(self.0.store.remember_nonce(&name, forget_at, now).await?)
    }
}

fn marks_of(live: &LiveToken) -> [Mark; 4] {
    [
        Mark::Account(live.account_id),
        Mark::App(live.app_id),
        Mark::Grant(live.grant_id),
        Mark::Consent(live.account_id, live.app_id),
    ]
}
