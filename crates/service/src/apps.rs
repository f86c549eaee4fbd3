//! Apps as the verbs know them: facts, parsed redirect URIs and the opened secret, kept in memory.

use std::sync::Arc;

use setaria_crypto::digest::constant_time_eq;
use setaria_identity::app::{App, RedirectMode};
use setaria_identity::id::AppId;
use setaria_protocol::xiaomi::redirect_uri::{self, MatchMode, RedirectUri};
use setaria_store::app;

use crate::cache::Mark;
use crate::error::Unavailable;
use crate::{Service, keys};

/// An app with what is expensive to work out each time.
pub struct KnownApp {
    /// The app.
    pub app: App,
    /// Its registered redirect URIs in normal form.
    pub redirects: Vec<RedirectUri>,
    secret: String,
}

impl KnownApp {
    /// Whether `presented` is its secret; takes the same time whatever it is.
    pub fn has_secret(&self, presented: &str) -> bool {
        constant_time_eq(self.secret.as_bytes(), presented.as_bytes())
    }

    /// The secret, as the key of `_xmSign` (protocol reference, section 7).
    pub fn secret(&self) -> &str {
        &self.secret
    }

    /// Whether an answer may go to `candidate` (decision A21).
    pub fn redirects_to(&self, candidate: &RedirectUri) -> bool {
        redirect_uri::matches(self.mode(), &self.redirects, candidate)
    }

    /// Whether a checkPassword answer may go to `callback` (decision A22).
    pub fn calls_back(&self, callback: &RedirectUri) -> bool {
        redirect_uri::callback_allowed(self.mode(), &self.redirects, callback)
    }

    fn mode(&self) -> MatchMode {
        match self.app.redirect_mode {
            RedirectMode::Exact => MatchMode::Exact,
            RedirectMode::Xiaomi => MatchMode::Xiaomi,
        }
    }
}

impl Service {
    /// The app with that id, enabled or not.
    pub async fn app(&self, id: AppId) -> Result<Option<Arc<KnownApp>>, Unavailable> {
        let caches = &self.0.caches;
        if let Some((loaded, known)) = caches.apps.find(&id)
            && caches.holds(loaded, &[Mark::App(id), Mark::Account(known.app.developer_id)])
        {
            return Ok(Some(known));
        }
        Box::pin(self.load_app(id)).await
    }

    async fn load_app(&self, id: AppId) -> Result<Option<Arc<KnownApp>>, Unavailable> {
        let (caches, began) = (&self.0.caches, self.0.caches.now());
        let row = self
            .0
            .store
            .read("app.load", move |conn| {
                Ok(app::by_id(conn, id)?.zip(app::secret(conn, id)?))
            })
            .await?;
        let Some((app, sealed)) = row else { return Ok(None) };
        let secret = self
            .keys()
            .open_app_secret(id, &sealed)
            .map_err(keys::KeyError::into_unavailable)?;
        // A registered URI that no longer parses matches nothing, which is the safe side.
        let redirects = app
            .redirect_uris
            .iter()
            .filter_map(|uri| RedirectUri::parse(uri).ok())
            .collect();
        let known = Arc::new(KnownApp {
            app,
            redirects,
            secret,
        });
        caches.apps.keep(id, began, known.clone());
        Ok(Some(known))
    }

    /// The app with that id, if it is enabled and its account service is on (error 96001 otherwise).
    pub async fn enabled_app(&self, id: AppId) -> Result<Option<Arc<KnownApp>>, Unavailable> {
        Ok(self.app(id).await?.filter(|known| known.app.enabled))
    }
}
