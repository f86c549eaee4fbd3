//! Exchange: redeem a code, rotate a refresh token.
//!
//! Owns: single use, the retry window (decision A25), and what a reuse after it costs: the grant. One transaction reads
//! the value, consumes it by a conditional update, and writes the new pair beside it.
//! Hands over: prefix, status and field names to `protocol`.

use std::sync::Arc;

use setaria_crypto::handle::HandleKind;
use setaria_identity::app::Dialect;
use setaria_identity::clock::Millis;
use setaria_identity::grant::{CodeKey, Grant, RETRY_WINDOW, TokenKey, TokenPair, Use};
use setaria_identity::id::{AppId, GrantId};
use setaria_protocol::xiaomi::redirect_uri::{RedirectUri, same_target};
use setaria_store::token::{Rotated, Rotation};
use setaria_store::{StoreError, Tx, code, grant, token};

use crate::Service;
use crate::apps::KnownApp;
use crate::cache::Mark;
use crate::error::Unavailable;
use crate::issue::{self, DRAWS, Issued, Material};

/// A request for tokens, read from either wire.
pub struct Request {
    /// Who asks.
    pub app: AppId,
    /// The wire it asks on, which must be the app's.
    pub dialect: Dialect,
    /// Its proof.
    pub secret: String,
    /// Where the authorization went; none if what was sent can be no redirect URI.
    pub redirect: Option<RedirectUri>,
    /// What it presents.
    pub presents: Presented,
    /// Whether the secret came in a URL (security X1).
    pub by_get: bool,
}

/// What is presented for tokens.
#[derive(Clone)]
pub enum Presented {
    /// An authorization code.
    Code(String),
    /// A refresh token.
    RefreshToken(String),
}

/// Why no tokens are given. In the order in which they are looked at (protocol reference, section 9.2).
#[derive(Debug)]
pub enum Refused {
    /// No such app, or it is disabled.
    App,
    /// The app may not ask in this way.
    Method,
    /// Not its secret.
    Secret,
    /// Not one of its redirect URIs, or not the one of the authorization.
    Redirect,
    /// The code is unknown, another app's, expired or used.
    Code,
    /// The refresh token is unknown, another app's, expired or used.
    RefreshToken,
    /// Not now.
    Unavailable(Unavailable),
}

impl<E: Into<Unavailable>> From<E> for Refused {
    fn from(error: E) -> Self {
        Self::Unavailable(error.into())
    }
}

/// What became of one try.
enum Outcome {
    /// New tokens.
    Given(Rotated),
    /// Those of the first use again.
    Again(Material, Grant),
    /// Not the redirect URI of the authorization; the code stays usable.
    Redirect,
    /// Unknown, expired or foreign.
    Unusable,
    /// Used before: the grant is revoked.
    Reused(GrantId),
}

/// One try, with everything drawn beforehand that a transaction may need.
#[derive(Clone)]
struct Try {
    app: Arc<KnownApp>,
    presented: String,
    redirect: RedirectUri,
    material: Material,
    sealed: Vec<u8>,
    now: Millis,
}

impl Try {
    /// The fresh pair, with the answer that a retry gets, if the app has a retry window.
    fn pair(&self, grant_id: GrantId) -> TokenPair {
        let app = &self.app.app;
        TokenPair {
            answer: app.policy.retry_window.then(|| self.sealed.clone()),
            ..self.material.pair(grant_id, app, self.now, true)
        }
    }

    fn rotation(&self, presented: TokenKey) -> Rotation {
        Rotation {
            presented,
            app: self.app.app.id,
            now: self.now,
            fresh: self.pair(GrantId(0)),
        }
    }
}

impl Service {
    /// Gives tokens for a code or a refresh token.
    pub async fn exchange(&self, request: Request) -> Result<Issued, Refused> {
        let known = self
            .enabled_app(request.app)
            .await?
            .filter(|known| known.app.dialect == request.dialect);
        let known = known.ok_or(Refused::App)?;
        if request.by_get && !known.app.policy.token_get {
            return Err(Refused::Method);
        }
        if !known.has_secret(&request.secret) {
            return Err(Refused::Secret);
        }
        let redirect = request
            .redirect
            .filter(|redirect| known.redirects_to(redirect))
            .ok_or(Refused::Redirect)?;
        let (one, outcome) = self.attempt(&known, &request.presents, redirect).await?;
        let refusal = match request.presents {
            Presented::Code(_) => Refused::Code,
            Presented::RefreshToken(_) => Refused::RefreshToken,
        };
        let (material, given) = match outcome {
            Outcome::Given(given) => (one.material, given),
            Outcome::Again(material, grant) => (material, grant.into()),
            Outcome::Redirect => return Err(Refused::Redirect),
            Outcome::Unusable => return Err(refusal),
            Outcome::Reused(grant) => {
                self.0.caches.mark(Mark::Grant(grant));
                tracing::warn!(
                    app = known.app.id.0,
                    "a used code or refresh token came again: its grant is revoked"
                );
                return Err(refusal);
            }
        };
        if known.app.policy.revoke_on_refresh {
            // The old access token may be in memory; the new one is not yet, so it loses nothing.
            self.0.caches.mark(Mark::Grant(given.grant_id));
        }
        // What the operator took from the app since is not told as granted.
        let scopes = given.scopes.intersection(&known.app.scopes);
        Ok(self.issued(&material, &known.app, given.account_id, scopes, true)?)
    }

    /// Uses up what is presented, and tells what became of it and of which try.
    async fn attempt(
        &self,
        app: &Arc<KnownApp>,
        presents: &Presented,
        redirect: RedirectUri,
    ) -> Result<(Try, Outcome), Unavailable> {
        let (Presented::Code(text) | Presented::RefreshToken(text)) = presents;
        let mut draws = 1..DRAWS;
        loop {
            let one = self.one_try(app, text, redirect.clone());
            let outcome = match presents {
                Presented::Code(_) => self.redeemed(&one).await,
                Presented::RefreshToken(_) => self.rotated(&one).await,
            };
            match outcome {
                Err(StoreError::Conflict(_)) if draws.next().is_some() => {}
                outcome => return Ok((one, outcome?)),
            }
        }
    }

    async fn redeemed(&self, one: &Try) -> Result<Outcome, StoreError> {
        let (own, key) = (one.clone(), issue::code_key(&one.presented));
        self.0
            .store
            .write("code.redeem", move |tx| redeem(tx, &own, &key))
            .await
    }

    /// The ordinary rotation, which the store can do for many at once; whatever it passes over is looked at by itself.
    async fn rotated(&self, one: &Try) -> Result<Outcome, StoreError> {
        let Some(key) = issue::token_key(HandleKind::Refresh, &one.presented) else {
            return Ok(Outcome::Unusable);
        };
        let store = &self.0.store;
        // An app whose refresh kills the old access token has other nodes told in the same transaction.
        if !one.app.app.policy.revoke_on_refresh
            && let Some(given) = store.rotate(one.rotation(key)).await?
        {
            return Ok(Outcome::Given(given));
        }
        let own = one.clone();
        store
            .write("token.rotate_alone", move |tx| rotate(tx, &own, key))
            .await
    }

    fn one_try(&self, app: &Arc<KnownApp>, presented: &str, redirect: RedirectUri) -> Try {
        let material = self.material();
        let sealed = material.seal(presented, redirect.as_str(), self.draw());
        Try {
            app: app.clone(),
            presented: presented.into(),
            redirect,
            material,
            sealed,
            now: self.now(),
        }
    }
}

fn redeem(tx: &Tx<'_>, one: &Try, key: &CodeKey) -> Result<Outcome, StoreError> {
    let (app, now) = (one.app.app.id, one.now);
    let Some((given, authorized)) = code::usable(tx, key, app, now)? else {
        return unusable(tx, one, key);
    };
    if !goes_there(one, authorized.as_deref()) {
        return Ok(Outcome::Redirect);
    }
    let pair = one.pair(given.grant_id);
    if !code::consume(tx, key, app, now, pair.id, pair.lives_until())? {
        return Ok(Outcome::Unusable);
    }
    token::insert(tx, &pair)?;
    Ok(Outcome::Given(given))
}

/// A code that cannot be used: unless it was used before, that is all.
fn unusable(tx: &Tx<'_>, one: &Try, key: &CodeKey) -> Result<Outcome, StoreError> {
    let Some((grant_id, code)) = code::find(tx, key, one.app.app.id, one.now)? else {
        return Ok(Outcome::Unusable);
    };
    if !goes_there(one, code.redirect_uri.as_deref()) {
        return Ok(Outcome::Redirect);
    }
    match code.used {
        Some(used) => again(tx, one, used, grant_id),
        None => Ok(Outcome::Unusable),
    }
}

/// A13: besides matching the registration, it is the one of the authorization; the query may differ.
fn goes_there(one: &Try, authorized: Option<&str>) -> bool {
    let is_same = |text: &str| RedirectUri::parse(text).is_ok_and(|uri| same_target(&uri, &one.redirect));
    authorized.is_none_or(|authorized| authorized == one.redirect.as_str() || is_same(authorized))
}

fn rotate(tx: &Tx<'_>, one: &Try, key: TokenKey) -> Result<Outcome, StoreError> {
    let app = &one.app.app;
    let Some(old) = token::by_refresh(tx, key, app.id)? else {
        return Ok(Outcome::Unusable);
    };
    if let Some(used) = old.refresh_used {
        return again(tx, one, used, old.grant_id);
    }
    let Some(grant) = grant::find(tx, old.grant_id)? else {
        return Ok(Outcome::Unusable);
    };
    // One that was issued before texts began with ids has another.
    let key = TokenKey { id: old.id, ..key };
    let pair = one.pair(grant.id);
    if !token::consume_refresh(tx, key, app.id, one.now, pair.id)? {
        return Ok(Outcome::Unusable);
    }
    if app.policy.revoke_on_refresh {
        token::kill_access(tx, old.id, one.now)?;
        Mark::Grant(grant.id).announce(tx)?;
    }
    token::insert(tx, &pair)?;
    grant::prolong(tx, grant.id, pair.lives_until())?;
    Ok(Outcome::Given(grant.into()))
}

/// A25: within the window the same request gets the same answer; anything else is a reuse and costs the grant.
fn again(tx: &Tx<'_>, one: &Try, used: Use, grant_id: GrantId) -> Result<Outcome, StoreError> {
    if one.app.app.policy.retry_window
        && one.now.saturating_sub(used.at) < RETRY_WINDOW
        && let Some(sealed) = token::answer(tx, used.gave)?
        && let Some(material) = Material::open(&sealed, &one.presented, one.redirect.as_str())
        && let Some(grant) = grant::find(tx, grant_id)?
    {
        return Ok(Outcome::Again(material, grant));
    }
    grant::revoke(tx, grant_id, one.now)?;
    Mark::Grant(grant_id).announce(tx)?;
    Ok(Outcome::Reused(grant_id))
}
