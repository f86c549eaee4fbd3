//! Exchange: redeem a code, rotate a refresh token.
//!
//! Owns: single use, the retry window (decision A25), and what a reuse after it costs: the grant. One transaction reads
//! the value, consumes it by a conditional update, and writes the new pair beside it.
//! Hands over: prefix, status and field names to `protocol`.

use std::sync::Arc;

use setaria_crypto::handle::{self, HandleKind};
use setaria_identity::app::Dialect;
use setaria_identity::clock::{DAY, Millis};
use setaria_identity::grant::{Grant, RETRY_WINDOW, Use};
use setaria_identity::id::AppId;
use setaria_protocol::xiaomi::redirect_uri::{RedirectUri, same_target};
use setaria_store::token::{Rotated, Rotation};
use setaria_store::{StoreError, Tx, code, grant, token};

use crate::Service;
use crate::apps::KnownApp;
use crate::cache::Mark;
use crate::error::Unavailable;
use crate::issue::{Issued, Material};

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

/// How long a row outlives the use of its refresh token, in milliseconds, so that a reuse is recognised.
const USED_KEPT: Millis = DAY;

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
    Reused([u8; 16]),
}

/// One try, with everything drawn beforehand that a transaction may need.
#[derive(Clone)]
struct Try {
    app: Arc<KnownApp>,
    presented: String,
    hash: [u8; 32],
    redirect: RedirectUri,
    material: Material,
    sealed: Vec<u8>,
    now: Millis,
}

impl Try {
    fn kept_answer(&self) -> Option<&[u8]> {
        self.app.app.policy.retry_window.then_some(self.sealed.as_slice())
    }

    fn rotation(&self) -> Rotation {
        Rotation {
            refresh_hash: self.hash,
            app: self.app.app.id,
            now: self.now,
            answer: self.kept_answer().map(<[u8]>::to_vec),
            kept_until: self.now.saturating_add(USED_KEPT),
            fresh: self.material.pair([0; 16], &self.app.app, self.now, true),
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
        let (outcome, one, refusal) = match request.presents {
            Presented::Code(text) => {
                let one = Arc::new(self.one_try(&known, text, HandleKind::Code, redirect));
                let store = &self.0.store;
                let own = one.clone();
                let outcome = store.write("code.redeem", move |tx| redeem(tx, &own)).await?;
                (outcome, one, Refused::Code)
            }
            Presented::RefreshToken(text) => {
                let one = Arc::new(self.one_try(&known, text, HandleKind::Refresh, redirect));
                (self.rotated(&one).await?, one, Refused::RefreshToken)
            }
        };
        let (material, given) = match outcome {
            Outcome::Given(given) => (one.material.clone(), given),
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

    /// The ordinary rotation, which the store can do for many at once; whatever it passes over is looked at by itself.
    async fn rotated(&self, one: &Arc<Try>) -> Result<Outcome, Unavailable> {
        let store = &self.0.store;
        // An app whose refresh kills the old access token has other nodes told in the same transaction.
        if !one.app.app.policy.revoke_on_refresh
            && let Some(given) = store.rotate(one.rotation()).await?
        {
            return Ok(Outcome::Given(given));
        }
        let own = one.clone();
        Ok(store
            .write("token.rotate_alone", move |tx| rotate(tx, &own))
            .await?)
    }

    fn one_try(
        &self,
        app: &Arc<KnownApp>,
        presented: String,
        kind: HandleKind,
        redirect: RedirectUri,
    ) -> Try {
        let material = self.material();
        let sealed = material.seal(&presented, redirect.as_str(), self.draw());
        Try {
            app: app.clone(),
            hash: handle::hash(kind, &presented),
            presented,
            redirect,
            material,
            sealed,
            now: self.now(),
        }
    }
}

fn redeem(tx: &Tx<'_>, one: &Try) -> Result<Outcome, StoreError> {
    let Some(code) = code::find(tx, &one.hash, one.app.app.id)? else {
        return Ok(Outcome::Unusable);
    };
    // A13: besides matching the registration, it is the one of the authorization; the query may differ.
    let authorized = code.redirect_uri.as_deref().map(RedirectUri::parse);
    if let Some(authorized) = authorized
        && !authorized.is_ok_and(|authorized| same_target(&authorized, &one.redirect))
    {
        return Ok(Outcome::Redirect);
    }
    if let Some(used) = &code.used {
        return again(tx, one, used, code.grant_id);
    }
    let Some(grant) = grant::find(tx, &code.grant_id)? else {
        return Ok(Outcome::Unusable);
    };
    if !code::consume(tx, &one.hash, one.app.app.id, one.now, one.kept_answer())? {
        return Ok(Outcome::Unusable);
    }
    give(tx, one, grant.id)?;
    Ok(Outcome::Given(grant.into()))
}

fn rotate(tx: &Tx<'_>, one: &Try) -> Result<Outcome, StoreError> {
    let Some(pair) = token::by_refresh(tx, &one.hash, one.app.app.id)? else {
        return Ok(Outcome::Unusable);
    };
    if let Some(used) = &pair.refresh_used {
        return again(tx, one, used, pair.grant_id);
    }
    let Some(grant) = grant::find(tx, &pair.grant_id)? else {
        return Ok(Outcome::Unusable);
    };
    let dies_at = pair.access_expires_at.max(one.now.saturating_add(USED_KEPT));
    if !token::consume_refresh(tx, &one.hash, one.app.app.id, one.now, one.kept_answer(), dies_at)? {
        return Ok(Outcome::Unusable);
    }
    if one.app.app.policy.revoke_on_refresh {
        token::kill_access(tx, &one.hash, one.now)?;
        Mark::Grant(grant.id).announce(tx)?;
    }
    give(tx, one, grant.id)?;
    Ok(Outcome::Given(grant.into()))
}

fn give(tx: &Tx<'_>, one: &Try, grant_id: [u8; 16]) -> Result<(), StoreError> {
    let pair = one.material.pair(grant_id, &one.app.app, one.now, true);
    token::insert(tx, &pair)?;
    grant::prolong(tx, &grant_id, pair.lives_until())
}

/// A25: within the window the same request gets the same answer; anything else is a reuse and costs the grant.
fn again(tx: &Tx<'_>, one: &Try, used: &Use, grant_id: [u8; 16]) -> Result<Outcome, StoreError> {
    let in_time = one.app.app.policy.retry_window && one.now.saturating_sub(used.at) < RETRY_WINDOW;
    let answer = used.answer.as_deref().filter(|_| in_time);
    let material = answer.and_then(|sealed| Material::open(sealed, &one.presented, one.redirect.as_str()));
    if let (Some(material), Some(grant)) = (material, grant::find(tx, &grant_id)?) {
        return Ok(Outcome::Again(material, grant));
    }
    grant::revoke(tx, &grant_id, one.now)?;
    Mark::Grant(grant_id).announce(tx)?;
    Ok(Outcome::Reused(grant_id))
}
