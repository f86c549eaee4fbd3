//! What a demo says about itself: the one line of JSON of the public contract (design reference, section 9).
//!
//! Owns: its types. A field that the contract does not name is not read.

use serde::Deserialize;
use serde_json::Value;

/// What `setaria demo --json` prints (design reference, section 9).
#[derive(Clone, Debug, Deserialize)]
pub struct DemoInfo {
    /// Where people sign in and apps exchange.
    pub account_url: String,
    /// Where the open APIs answer.
    pub open_api_url: String,
    /// Where the demo app is.
    pub demo_app_url: String,
    /// The accounts.
    pub accounts: Vec<Account>,
    /// The apps.
    pub apps: Vec<App>,
}

impl DemoInfo {
    /// A URL on the account host.
    pub fn account(&self, path: &str) -> String {
        format!("{}{path}", self.account_url)
    }

    /// The first active user.
    pub fn mei(&self) -> &Account {
        let mut accounts = self.accounts.iter();
        let mei = accounts.find(|account| account.role == "user" && account.status == "active");
        mei.expect("an active user among the demo's accounts")
    }

    /// The xiaomi app that matches redirects as `mode` says.
    pub fn app(&self, mode: &str) -> &App {
        let mut apps = self.apps.iter();
        apps.find(|app| app.dialect == "xiaomi" && app.redirect_mode == mode)
            .unwrap_or_else(|| panic!("no {mode} app of the xiaomi dialect in the demo"))
    }
}

/// An account of the demo.
#[derive(Clone, Debug, Deserialize)]
pub struct Account {
    /// Its number.
    pub user_id: i64,
    /// What to type as login.
    pub login: String,
    /// Its password.
    pub password: String,
    /// In E.164 form.
    pub phone: Option<String>,
    /// Its address.
    pub email: Option<String>,
    /// How it is called.
    pub nickname: String,
    /// Account numbers.
    pub friends: Vec<i64>,
    /// `user`, `developer` or `operator`.
    pub role: String,
    /// `active` or `disabled`.
    pub status: String,
}

/// An app of the demo.
#[derive(Clone, Debug, Deserialize)]
pub struct App {
    /// Its number.
    pub app_id: i64,
    /// Its secret.
    pub app_secret: String,
    /// Where it may be returned to.
    pub redirect_uris: Vec<String>,
    /// `exact` or `xiaomi`.
    pub redirect_mode: String,
    /// Scope numbers; names in the standard dialect.
    pub scopes: Vec<Value>,
    /// `xiaomi` or `standard`.
    pub dialect: String,
}
