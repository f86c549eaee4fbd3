//! `setaria sign …`

use std::process::ExitCode;

use anyhow::{Context as _, anyhow};
use clap::{Args, Subcommand};
use setaria_identity::clock::{Clock as _, Entropy as _, MINUTE};
use setaria_protocol::Lang;
use setaria_protocol::xiaomi::check_password::{Callback, Outcome, callback_url};
use setaria_protocol::xiaomi::mac;

use super::say;
use crate::system::System;

/// Signatures of the xiaomi dialect.
#[derive(Subcommand)]
pub(crate) enum Sign {
    /// The Authorization header of an open API call
    #[command(
        after_help = "Example: setaria sign mac --mac-key ORhx44qK6Alqf8vt2rGB5f-oPq0 --token V3_t --url 'https://open.account.xiaomi.com/user/profile?clientId=179887661252608&token=V3_t'"
    )]
    Mac(Mac),
    /// The checkPassword callback, as the server would send it
    #[command(
        after_help = "Example: setaria sign callback --secret ORhx44qK6Alqf8vt2rGB5f-oPq0 --callback https://shop.example.com/xm --user-id 1909031 --grant-code 93D6A6663C1095587F68281E654D5526"
    )]
    Callback(CallbackArgs),
}

#[derive(Args)]
pub(crate) struct Mac {
    /// The mac_key of the token answer
    #[arg(
        long,
        env = "SETARIA_MAC_KEY",
        hide_env_values = true,
        allow_hyphen_values = true
    )]
    mac_key: String,
    /// The access token
    #[arg(long, env = "SETARIA_TOKEN", hide_env_values = true)]
    token: String,
    /// The whole URL that will be called
    #[arg(long)]
    url: String,
    /// The method that will be used
    #[arg(long, default_value = "GET")]
    method: String,
    /// Host name to sign [default: that of the URL]
    #[arg(long)]
    host: Option<String>,
    /// NUMBER:MINUTES [default: a fresh one]
    #[arg(long, allow_hyphen_values = true)]
    nonce: Option<String>,
    /// Answer in JSON
    #[arg(long)]
    json: bool,
}

#[derive(Args)]
pub(crate) struct CallbackArgs {
    /// The app's secret
    #[arg(
        long,
        env = "SETARIA_APP_SECRET",
        hide_env_values = true,
        allow_hyphen_values = true
    )]
    secret: String,
    /// The callback as the app gave it
    #[arg(long)]
    callback: String,
    /// The account
    #[arg(long)]
    user_id: i64,
    /// The code of a success; without it the callback says that it failed
    #[arg(long)]
    grant_code: Option<String>,
    /// NUMBER:MINUTES [default: a fresh one]
    #[arg(long, allow_hyphen_values = true)]
    nonce: Option<String>,
    /// Answer in JSON
    #[arg(long)]
    json: bool,
}

impl Sign {
    pub(crate) fn run(self) -> anyhow::Result<ExitCode> {
        match self {
            Self::Mac(mac) => mac.run(),
            Self::Callback(callback) => callback.run(),
        }
    }
}

impl Mac {
    fn run(self) -> anyhow::Result<ExitCode> {
        let target = Target::of(&self.url)?;
        let nonce = self.nonce.unwrap_or_else(fresh_nonce);
        let host = self.host.unwrap_or(target.host);
        let method = self.method.to_ascii_uppercase();
        let signature = mac::sign(&self.mac_key, &nonce, &method, &host, &target.path, &target.query);
        let header = mac::header(&self.token, &nonce, &signature);
        if self.json {
            let told = serde_json::json!({ "authorization": header, "nonce": nonce, "signature": signature });
            say(&told.to_string());
        } else {
            say(&format!("Authorization: {header}"));
        }
        Ok(ExitCode::SUCCESS)
    }
}

impl CallbackArgs {
    fn run(self) -> anyhow::Result<ExitCode> {
        let callback = Callback::parse(&self.callback).map_err(|case| anyhow!(case.hint(Lang::En)))?;
        let outcome = self
            .grant_code
            .as_deref()
            .map_or(Outcome::Failed, |code| Outcome::Verified { code });
        let nonce = self.nonce.unwrap_or_else(fresh_nonce);
        let url = callback_url(&self.secret, &callback, outcome, self.user_id, &nonce);
        say(&if self.json {
            serde_json::json!({ "url": url }).to_string()
        } else {
            url
        });
        Ok(ExitCode::SUCCESS)
    }
}

/// The parts of a URL that are signed.
pub(super) struct Target {
    pub(super) host: String,
    pub(super) path: String,
    pub(super) query: String,
}

impl Target {
    /// Takes a URL apart without changing a byte of path or query.
    pub(super) fn of(url: &str) -> anyhow::Result<Self> {
        let (_, rest) = url
            .split_once("://")
            .context("give the whole URL, as https://open.account.xiaomi.com/user/profile?…")?;
        let rest = rest.split('#').next().unwrap_or_default();
        let (before, query) = rest.split_once('?').unwrap_or((rest, ""));
        let (authority, path) = before.split_at(before.find('/').unwrap_or(before.len()));
        let host = authority
            .rsplit_once(':')
            .filter(|(_, port)| port.bytes().all(|b| b.is_ascii_digit()));
        let host = host.map_or(authority, |(host, _)| host);
        let path = if path.is_empty() { "/" } else { path };
        Ok(Self {
            host: host.to_ascii_lowercase(),
            path: path.into(),
            query: query.into(),
        })
    }
}

fn fresh_nonce() -> String {
    let mut bytes = [0; 8];
    System.fill(&mut bytes);
    format!("{}:{}", i64::from_be_bytes(bytes), System.now() / MINUTE)
}
