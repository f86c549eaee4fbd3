//! An app as an operator sees it, with what they should know about its settings.

use serde::{Deserialize, Serialize};
use setaria_identity::app::{App, Dialect, Policy, RedirectMode};
use setaria_identity::id::AppId;
use setaria_protocol::xiaomi::redirect_uri::RedirectUri;

/// An app as an operator sees it.
#[derive(Clone, Serialize, Deserialize)]
pub struct AppView {
    /// `client_id`.
    pub app_id: AppId,
    /// The secret, when this act drew it; it is shown once.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub app_secret: Option<String>,
    /// The name.
    pub name: String,
    /// The developer's account.
    pub developer_id: i64,
    /// Where answers may go.
    pub redirect_uris: Vec<String>,
    /// How they are matched.
    pub redirect_mode: RedirectMode,
    /// What it may ask for, ascending.
    pub scopes: Vec<i64>,
    /// Which wire it speaks.
    pub dialect: Dialect,
    /// Whether it may do anything.
    pub enabled: bool,
    /// Its switches.
    pub policy: Policy,
    /// What an operator should know about these settings.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub warnings: Vec<String>,
}

impl std::fmt::Debug for AppView {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("AppView")
            .field("app_id", &self.app_id)
            .finish_non_exhaustive()
    }
}

pub(super) fn view(app: App, app_secret: Option<String>) -> AppView {
    AppView {
        warnings: warnings(&app),
        app_id: app.id,
        app_secret,
        name: app.name,
        developer_id: app.developer_id.0,
        redirect_uris: app.redirect_uris,
        redirect_mode: app.redirect_mode,
        scopes: app.scopes.as_slice().to_vec(),
        dialect: app.dialect,
        enabled: app.enabled,
        policy: app.policy,
    }
}

fn warnings(app: &App) -> Vec<String> {
    let mut warnings = Vec::new();
    let plain = |uri: &&RedirectUri| uri.scheme() == "http" && !uri.is_loopback();
    let registered: Vec<RedirectUri> = app
        .redirect_uris
        .iter()
        .filter_map(|uri| RedirectUri::parse(uri).ok())
        .collect();
    if let Some(uri) = registered.iter().find(plain) {
        warnings.push(format!(
            "{} is not https: whoever sits between sees the codes that are sent there",
            uri.as_str()
        ));
    }
    if app.redirect_mode == RedirectMode::Xiaomi {
        warnings.push("redirect mode 'xiaomi' also accepts every sub-domain and every path below: one open redirector there gives codes away; 'exact' does not".into());
    }
    warnings
}
