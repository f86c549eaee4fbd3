//! The operator's acts on apps.

mod view;

use serde::{Deserialize, Serialize};
use setaria_crypto::handle;
use setaria_identity::account;
use setaria_identity::app::{App, Dialect, Policy, RedirectMode, TokenProfile};
use setaria_identity::id::AppId;
use setaria_identity::scope::{self, ScopeSet};
use setaria_protocol::Lang;
use setaria_protocol::xiaomi::redirect_uri::RedirectUri;
use setaria_protocol::xiaomi::scope::ScopeRequest;
use setaria_store::{StoreError, app as rows};

pub use view::AppView;
use view::view;

use super::{Done, Failed, refused};
use crate::Service;
use crate::cache::Mark;

/// An act on an app.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AppAct {
    /// Registers one.
    Add(NewApp),
    /// Lists up to `limit` after the given id, ascending.
    List {
        /// The last id of the page before.
        after: Option<AppId>,
        /// How many at most.
        limit: i64,
    },
    /// Shows one.
    Show {
        /// Which.
        app_id: AppId,
    },
    /// Draws a new secret; the old one stops at once.
    RotateSecret {
        /// Whose.
        app_id: AppId,
    },
    /// Lets the app ask for more.
    GrantScope {
        /// Which app.
        app_id: AppId,
        /// Numbers or names of scopes.
        scopes: Vec<String>,
    },
    /// Changes what is given and leaves the rest.
    Set {
        /// Which app.
        app_id: AppId,
        /// What changes.
        change: Box<AppChange>,
    },
}

/// An app to be registered.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct NewApp {
    /// Its number; drawn when absent.
    pub app_id: Option<AppId>,
    /// Its name.
    pub name: String,
    /// Login of the account that registers it; the first operator's when absent.
    pub developer: Option<String>,
    /// Where answers may go; each may hold several, separated by `;`.
    pub redirect_uris: Vec<String>,
    /// How they are matched.
    pub redirect_mode: RedirectMode,
    /// Which wire it speaks.
    pub dialect: Dialect,
    /// Numbers or names of scopes; profile and openId when none is given.
    pub scopes: Vec<String>,
}

/// What changes of an app.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct AppChange {
    /// The name.
    pub name: Option<String>,
    /// All redirect URIs, replacing the old.
    pub redirect_uris: Option<Vec<String>>,
    /// How they are matched.
    pub redirect_mode: Option<RedirectMode>,
    /// All scopes, replacing the old.
    pub scopes: Option<Vec<String>>,
    /// Enabled or not; disabling ends every token of the app.
    pub enabled: Option<bool>,
    /// Lifetimes.
    pub token_profile: Option<TokenProfile>,
    /// Whether the implicit grant is open.
    pub implicit: Option<bool>,
    /// Whether open API calls must be signed.
    pub require_mac: Option<bool>,
    /// Whether unknown scopes are refused.
    pub strict_scopes: Option<bool>,
    /// Whether the token endpoint answers GET.
    pub token_get: Option<bool>,
    /// Whether a refresh kills the old access token.
    pub revoke_on_refresh: Option<bool>,
    /// Whether a retry gets the same answer.
    pub retry_window: Option<bool>,
    /// Whether `state` is required.
    pub require_state: Option<bool>,
}

impl Service {
    pub(super) async fn operate_app(&self, act: AppAct) -> Result<Done, Failed> {
        match act {
            AppAct::Add(new) => self.add_app(new).await.map(Done::App),
            AppAct::List { after, limit } => {
                let limit = limit.clamp(1, 1_000);
                let page = self
                    .0
                    .store
                    .read("app.list", move |conn| rows::list(conn, after, limit))
                    .await?;
                Ok(Done::Apps(page.into_iter().map(|app| view(app, None)).collect()))
            }
            AppAct::Show { app_id } => Ok(Done::App(view(self.app_row(app_id).await?, None))),
            AppAct::RotateSecret { app_id } => self.rotate_secret(app_id).await.map(Done::App),
            AppAct::GrantScope { app_id, scopes } => {
                let more = self.scope_set(&scopes).await?;
                let grow = move |app: &mut App| app.scopes = app.scopes.union(&more);
                self.edit_app(app_id, grow).await.map(Done::App)
            }
            AppAct::Set { app_id, change } => self.change_app(app_id, *change).await.map(Done::App),
        }
    }

    async fn add_app(&self, new: NewApp) -> Result<AppView, Failed> {
        let name = app_name(&new.name)?;
        let redirects = redirect_uris(&new.redirect_uris)?;
        suitable(&redirects, new.redirect_mode)?;
        let developer = self.developer(new.developer.as_deref()).await?;
        let default = [scope::PROFILE, scope::OPEN_ID].into_iter().collect();
        let app = App {
            id: new.app_id.unwrap_or_else(|| AppId::draw(self.entropy())),
            name,
            developer_id: developer.id,
            developer_name: developer.nickname,
            dialect: new.dialect,
            enabled: true,
            redirect_uris: redirects,
            redirect_mode: new.redirect_mode,
            scopes: if new.scopes.is_empty() {
                default
            } else {
                self.scope_set(&new.scopes).await?
            },
            policy: Policy::of(new.dialect),
            generation: 0,
            created_at: self.now(),
        };
        let secret = handle::app_secret(self.draw());
        let sealed = self.keys().seal_app_secret(app.id, &secret, self.entropy());
        let row = app.clone();
        match self
            .0
            .store
            .write("app.add", move |tx| rows::insert(tx, &row, &sealed))
            .await
        {
            Ok(()) => Ok(view(app, Some(secret))),
            Err(StoreError::Conflict(_)) => Err(refused(format!("an app with the id {} exists", app.id))),
            Err(error) => Err(error.into()),
        }
    }

    async fn developer(&self, login: Option<&str>) -> Result<account::Account, Failed> {
        if let Some(login) = login {
            return self.account_by_login(login).await;
        }
        let operator = self
            .0
            .store
            .read("account.operator", setaria_store::account::first_operator)
            .await?;
        operator.ok_or_else(|| {
            refused("an app belongs to an account, and this store has no operator yet; name one with --developer LOGIN, or add one with `setaria account add --role operator`")
        })
    }

    async fn rotate_secret(&self, id: AppId) -> Result<AppView, Failed> {
        let app = self.app_row(id).await?;
        let secret = handle::app_secret(self.draw());
        let sealed = self.keys().seal_app_secret(id, &secret, self.entropy());
        self.0
            .store
            .write("app.rotate-secret", move |tx| {
                rows::set_secret(tx, id, &sealed)?;
                Mark::App(id).announce(tx)
            })
            .await?;
        self.0.caches.mark(Mark::App(id));
        Ok(view(app, Some(secret)))
    }

    async fn change_app(&self, id: AppId, change: AppChange) -> Result<AppView, Failed> {
        let name = change.name.as_deref().map(app_name).transpose()?;
        let redirects = change.redirect_uris.as_deref().map(redirect_uris).transpose()?;
        let scopes = match &change.scopes {
            Some(words) => Some(self.scope_set(words).await?),
            None => None,
        };
        if let Some(redirects) = &redirects {
            let mode = change
                .redirect_mode
                .unwrap_or(self.app_row(id).await?.redirect_mode);
            suitable(redirects, mode)?;
        }
        let edit = move |app: &mut App| {
            set(&mut app.name, name.clone());
            set(&mut app.redirect_uris, redirects.clone());
            set(&mut app.scopes, scopes.clone());
            set(&mut app.redirect_mode, change.redirect_mode);
            set(&mut app.enabled, change.enabled);
            let policy = &mut app.policy;
            set(&mut policy.tokens, change.token_profile);
            set(&mut policy.implicit, change.implicit);
            set(&mut policy.require_mac, change.require_mac);
            set(&mut policy.strict_scopes, change.strict_scopes);
            set(&mut policy.token_get, change.token_get);
            set(&mut policy.revoke_on_refresh, change.revoke_on_refresh);
            set(&mut policy.retry_window, change.retry_window);
            set(&mut policy.require_state, change.require_state);
        };
        self.edit_app(id, edit).await
    }

    /// Reads, changes and writes an app in one transaction, so that two acts at once both stay. Disabling ends its tokens.
    async fn edit_app(&self, id: AppId, edit: impl Fn(&mut App) + Send + 'static) -> Result<AppView, Failed> {
        let write = move |tx: &setaria_store::Tx<'_>| {
            let Some(mut app) = rows::by_id(tx, id)? else {
                return Ok(None);
            };
            let enabled = app.enabled;
            edit(&mut app);
            rows::update(tx, &app)?;
            if enabled && !app.enabled {
                rows::raise_generation(tx, id)?;
            }
            Mark::App(id).announce(tx)?;
            Ok(Some(app))
        };
        let edited = self.0.store.write("app.set", write).await?;
        self.0.caches.mark(Mark::App(id));
        edited.map(|app| view(app, None)).ok_or_else(|| unknown(id))
    }

    async fn app_row(&self, id: AppId) -> Result<App, Failed> {
        let found = self
            .0
            .store
            .read("app.find", move |conn| rows::by_id(conn, id))
            .await?;
        found.ok_or_else(|| unknown(id))
    }

    async fn scope_set(&self, words: &[String]) -> Result<ScopeSet, Failed> {
        let known: ScopeSet = self.scopes().await?.into_iter().map(|scope| scope.id).collect();
        let mut set = Vec::new();
        for word in words {
            let asked = ScopeRequest::parse(word);
            if asked.has_unknown
                || asked.numbers.is_empty()
                || !asked.numbers.iter().all(|n| known.contains(*n))
            {
                return Err(refused(format!(
                    "'{word}' is not a scope; `setaria scope list` shows all"
                )));
            }
            set.extend(asked.numbers);
        }
        Ok(set.into_iter().collect())
    }
}

fn unknown(id: AppId) -> Failed {
    refused(format!("no app has the id {id}; `setaria app list` shows all"))
}

fn app_name(text: &str) -> Result<String, Failed> {
    account::nickname(text).map_err(|error| {
        let reason = error.to_string().replace("nickname", "app's name");
        refused(format!("{reason}; give 1 to 64 characters"))
    })
}

/// In mode `xiaomi` every sub-domain matches, so the host must belong to one owner (security X4).
fn suitable(uris: &[String], mode: RedirectMode) -> Result<(), Failed> {
    let parsed = uris.iter().filter_map(|uri| RedirectUri::parse(uri).ok());
    let shared = |uri: &RedirectUri| {
        let host = uri.host();
        uri.is_web()
            && !uri.is_loopback()
            && host != "localhost"
            && psl::domain_str(host).is_none()
            && host.parse::<std::net::IpAddr>().is_err()
    };
    match parsed.filter(|_| mode == RedirectMode::Xiaomi).find(shared) {
        Some(uri) => Err(refused(format!(
            "{} is a public suffix: in mode 'xiaomi' every domain below it would match; name your own domain, or use mode 'exact'",
            uri.host()
        ))),
        None => Ok(()),
    }
}

fn set<T>(field: &mut T, change: Option<T>) {
    if let Some(change) = change {
        *field = change;
    }
}

fn redirect_uris(given: &[String]) -> Result<Vec<String>, Failed> {
    let lists: Result<Vec<_>, _> = given.iter().map(|text| RedirectUri::parse_list(text)).collect();
    let lists = lists.map_err(|(uri, reason)| {
        refused(format!(
            "the redirect URI '{uri}' is refused: it {}",
            reason.text(Lang::En)
        ))
    })?;
    let uris: Vec<String> = lists
        .into_iter()
        .flatten()
        .map(|uri| uri.as_str().to_owned())
        .collect();
    if uris.is_empty() {
        return Err(refused(
            "an app needs a redirect URI: --redirect-uri https://app.example.com/callback",
        ));
    }
    Ok(uris)
}
