//! `setaria app …`

use std::process::ExitCode;

use clap::{Args, Subcommand, ValueEnum};
use setaria_identity::app::{Dialect, RedirectMode, TokenProfile};
use setaria_identity::id::AppId;
use setaria_service::operate::{Act, AppAct, AppChange, AppView, Done, NewApp};

use super::{Page, Where, print, table, warn};

/// Apps.
#[derive(Subcommand)]
pub(crate) enum App {
    /// Register an app; prints its id, and its secret once
    #[command(
        after_help = "Example: setaria app add --name Shop --redirect-uri https://shop.example.com/callback --redirect-mode exact --dialect xiaomi --scope 1 --scope 3"
    )]
    Add(Add),
    /// List apps, ascending by id
    #[command(after_help = "Example: setaria app list")]
    List(Page),
    /// Show an app
    #[command(after_help = "Example: setaria app show 2882303761500000001 --json")]
    Show(One),
    /// Draw a new secret and print it once; the old one stops at once
    #[command(after_help = "Example: setaria app rotate-secret 2882303761500000001")]
    RotateSecret(One),
    /// Let an app ask for more scopes
    #[command(after_help = "Example: setaria app grant-scope 2882303761500000001 4 6")]
    GrantScope(GrantScope),
    /// Change what is given, leave the rest
    #[command(
        after_help = "Example: setaria app set 2882303761500000001 --require-mac true --token-profile current"
    )]
    Set(Box<Set>),
}

#[derive(Args)]
pub(crate) struct Add {
    /// The name that people see
    #[arg(long)]
    name: String,
    /// Where answers may go; repeat it for several
    #[arg(long, value_name = "URI", required = true)]
    redirect_uri: Vec<String>,
    /// How a redirect URI is matched
    #[arg(long, value_enum, default_value = "exact")]
    redirect_mode: ModeWord,
    /// Which wire the app speaks
    #[arg(long, value_enum, default_value = "xiaomi")]
    dialect: DialectWord,
    /// Number or name of a scope; repeat it for several [default: 1 and 3]
    #[arg(long, value_name = "S")]
    scope: Vec<String>,
    /// Login of the account that the app belongs to [default: the first operator]
    #[arg(long, value_name = "LOGIN")]
    developer: Option<String>,
    #[command(flatten)]
    at: Where,
    /// Answer in JSON
    #[arg(long)]
    json: bool,
}

#[derive(Args)]
pub(crate) struct One {
    /// The app's id
    app_id: i64,
    #[command(flatten)]
    at: Where,
    /// Answer in JSON
    #[arg(long)]
    json: bool,
}

#[derive(Args)]
pub(crate) struct GrantScope {
    #[command(flatten)]
    one: One,
    /// Numbers or names of scopes
    #[arg(required = true)]
    scopes: Vec<String>,
}

#[derive(Args)]
pub(crate) struct Set {
    #[command(flatten)]
    one: One,
    /// The name that people see
    #[arg(long)]
    name: Option<String>,
    /// All redirect URIs, replacing the old ones; repeat it for several
    #[arg(long, value_name = "URI")]
    redirect_uri: Vec<String>,
    /// How a redirect URI is matched
    #[arg(long, value_enum)]
    redirect_mode: Option<ModeWord>,
    /// All scopes, replacing the old ones; repeat it for several
    #[arg(long, value_name = "S")]
    scope: Vec<String>,
    /// Whether the app may do anything; false ends its tokens
    #[arg(long, value_name = "BOOL")]
    enabled: Option<bool>,
    /// Lifetimes: classic, current, or CODE,ACCESS,REFRESH in seconds
    #[arg(long, value_name = "PROFILE", value_parser = profile)]
    token_profile: Option<TokenProfile>,
    /// Whether response_type=token is open to it
    #[arg(long, value_name = "BOOL")]
    implicit: Option<bool>,
    /// Whether open API calls must carry a MAC
    #[arg(long, value_name = "BOOL")]
    require_mac: Option<bool>,
    /// Whether unknown scopes are refused instead of dropped
    #[arg(long, value_name = "BOOL")]
    strict_scopes: Option<bool>,
    /// Whether the token endpoint answers it by GET
    #[arg(long, value_name = "BOOL")]
    token_get: Option<bool>,
    /// Whether a refresh ends the old access token
    #[arg(long, value_name = "BOOL")]
    revoke_on_refresh: Option<bool>,
    /// Whether a repeated code or refresh token gets the same answer for ten seconds
    #[arg(long, value_name = "BOOL")]
    retry_window: Option<bool>,
    /// Whether an authorization request must carry state
    #[arg(long, value_name = "BOOL")]
    require_state: Option<bool>,
}

#[derive(Clone, Copy, ValueEnum)]
enum ModeWord {
    /// The same URI, after normalisation
    Exact,
    /// Also sub-domains and paths below, as the old platform matches
    Xiaomi,
}

#[derive(Clone, Copy, ValueEnum)]
enum DialectWord {
    /// The Xiaomi Account Open Platform
    Xiaomi,
    /// OAuth 2.1 and OpenID Connect
    Standard,
}

impl From<ModeWord> for RedirectMode {
    fn from(word: ModeWord) -> Self {
        match word {
            ModeWord::Exact => Self::Exact,
            ModeWord::Xiaomi => Self::Xiaomi,
        }
    }
}

impl From<DialectWord> for Dialect {
    fn from(word: DialectWord) -> Self {
        match word {
            DialectWord::Xiaomi => Self::Xiaomi,
            DialectWord::Standard => Self::Standard,
        }
    }
}

fn profile(text: &str) -> Result<TokenProfile, String> {
    TokenProfile::parse(text).ok_or_else(|| {
        "give classic, current, or three figures in seconds as 60,3600,86400: at most 600, 7776000 and 315360000".into()
    })
}

impl App {
    pub(crate) async fn run(self) -> anyhow::Result<ExitCode> {
        let (at, json, act) = match self {
            Self::Add(add) => {
                let new = NewApp {
                    app_id: None,
                    name: add.name,
                    developer: add.developer,
                    redirect_uris: add.redirect_uri,
                    redirect_mode: add.redirect_mode.into(),
                    dialect: add.dialect.into(),
                    scopes: add.scope,
                };
                (add.at, add.json, AppAct::Add(new))
            }
            Self::List(list) => (
                list.at,
                list.json,
                AppAct::List {
                    after: list.after.map(AppId),
                    limit: list.limit,
                },
            ),
            Self::Show(one) => (
                one.at,
                one.json,
                AppAct::Show {
                    app_id: AppId(one.app_id),
                },
            ),
            Self::RotateSecret(one) => (
                one.at,
                one.json,
                AppAct::RotateSecret {
                    app_id: AppId(one.app_id),
                },
            ),
            Self::GrantScope(grant) => {
                let app_id = AppId(grant.one.app_id);
                (
                    grant.one.at,
                    grant.one.json,
                    AppAct::GrantScope {
                        app_id,
                        scopes: grant.scopes,
                    },
                )
            }
            Self::Set(set) => {
                let (app_id, at, json) = (AppId(set.one.app_id), set.one.at.clone(), set.one.json);
                (
                    at,
                    json,
                    AppAct::Set {
                        app_id,
                        change: Box::new(set.change()),
                    },
                )
            }
        };
        print(&at.operate(Act::App(act)).await?, json, people)
    }
}

impl Set {
    fn change(self) -> AppChange {
        AppChange {
            name: self.name,
            redirect_uris: Some(self.redirect_uri).filter(|uris| !uris.is_empty()),
            redirect_mode: self.redirect_mode.map(Into::into),
            scopes: Some(self.scope).filter(|scopes| !scopes.is_empty()),
            enabled: self.enabled,
            token_profile: self.token_profile,
            implicit: self.implicit,
            require_mac: self.require_mac,
            strict_scopes: self.strict_scopes,
            token_get: self.token_get,
            revoke_on_refresh: self.revoke_on_refresh,
            retry_window: self.retry_window,
            require_state: self.require_state,
        }
    }
}

fn people(done: &Done) {
    match done {
        Done::App(view) => one(view),
        Done::Apps(views) => {
            let row = |view: &AppView| {
                vec![
                    view.app_id.to_string(),
                    view.name.clone(),
                    view.dialect.as_str().into(),
                    if view.enabled { "enabled" } else { "disabled" }.into(),
                    view.redirect_uris.join(" "),
                ]
            };
            table::rows(
                &["APP ID", "NAME", "DIALECT", "STATUS", "REDIRECT URIS"],
                &views.iter().map(row).collect::<Vec<_>>(),
            );
        }
        _ => {}
    }
}

fn one(view: &AppView) {
    let scopes: Vec<String> = view.scopes.iter().map(ToString::to_string).collect();
    let switches = &view.policy;
    let on: Vec<&str> = [
        ("implicit", switches.implicit),
        ("require-mac", switches.require_mac),
        ("strict-scopes", switches.strict_scopes),
        ("token-get", switches.token_get),
        ("revoke-on-refresh", switches.revoke_on_refresh),
        ("retry-window", switches.retry_window),
        ("require-state", switches.require_state),
    ]
    .into_iter()
    .filter_map(|(name, on)| on.then_some(name))
    .collect();
    let mut facts = vec![
        ("app id", view.app_id.to_string()),
        ("name", view.name.clone()),
        ("developer", view.developer_id.to_string()),
        ("redirect URIs", view.redirect_uris.join(" ")),
        ("matched", view.redirect_mode.as_str().into()),
        ("scopes", scopes.join(" ")),
        ("dialect", view.dialect.as_str().into()),
        ("status", if view.enabled { "enabled" } else { "disabled" }.into()),
        ("tokens live", lifetimes(switches.tokens)),
        ("switched on", on.join(" ")),
    ];
    if let Some(secret) = &view.app_secret {
        facts.push(("app secret", format!("{secret}  (shown this once)")));
    }
    table::facts(&facts);
    for warning in &view.warnings {
        warn(&format!("note: {warning}"));
    }
}

fn lifetimes(profile: TokenProfile) -> String {
    let seconds = |ms: i64| ms / 1_000;
    format!(
        "code {} s, access token {} s, refresh token {} s",
        seconds(profile.code()),
        seconds(profile.access()),
        seconds(profile.refresh())
    )
}
