//! Configuration: `setaria.toml`, every key overridable by `SETARIA__SECTION__KEY`.
//!
//! Owns: the keys, their defaults and what is wrong with a value. A key that does not exist is refused with its line and
//! the nearest one that does. Hands over: figures to the rooms that use them.

use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;

use serde::Deserialize;
use setaria_identity::clock::{DAY, HOUR, MINUTE};
use setaria_identity::limit::Rate;
use setaria_identity::region::Region;
use setaria_protocol::xiaomi::token::TokenErrorStatus;
use setaria_service::Settings;

mod accounts;
mod brand;
mod check;
mod load;
mod mail;
mod store;
#[cfg(test)]
mod tests;

pub(crate) use accounts::{Accounts, PasswordKeys, SignUp};
pub(crate) use brand::BrandKeys;
#[cfg(test)]
pub(crate) use load::KEYS;
pub(crate) use load::load;
pub(crate) use mail::{Mail, MailTls, Sms, Transport, secret};
pub(crate) use store::{DatabaseUrl, Store};

/// Everything that can be configured.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Config {
    pub(crate) server: Server,
    pub(crate) brand: BrandKeys,
    pub(crate) store: Store,
    pub(crate) keys: Keys,
    pub(crate) sign_in: SignIn,
    pub(crate) accounts: Accounts,
    pub(crate) passwords: PasswordKeys,
    pub(crate) mail: Mail,
    pub(crate) sms: Sms,
    pub(crate) protocol: Protocol,
    pub(crate) log: Log,
}

/// Where it listens.
#[derive(Clone, Debug, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Server {
    pub(crate) listen: SocketAddr,
    pub(crate) account_url: Option<String>,
    pub(crate) open_api_url: Option<String>,
    pub(crate) tls_certificate_file: Option<PathBuf>,
    pub(crate) tls_key_file: Option<PathBuf>,
    pub(crate) trusted_proxies: Vec<IpAddr>,
    pub(crate) metrics_listen: Option<SocketAddr>,
    /// In milliseconds.
    pub(crate) drain_notice_ms: u64,
}

/// The master key, which lives outside the store.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Keys {
    pub(crate) master_key_file: Option<PathBuf>,
}

/// How signing in is bounded.
#[derive(Clone, Debug, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct SignIn {
    pub(crate) region: Region,
    pub(crate) tries_per_account: u32,
    pub(crate) tries_per_source: u32,
    pub(crate) window_minutes: u32,
    pub(crate) hashes_at_once: Option<usize>,
    pub(crate) hashes_waiting: Option<usize>,
}

/// What of the xiaomi dialect is a choice.
#[derive(Clone, Debug, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Protocol {
    pub(crate) nonce_window_minutes: u32,
    pub(crate) host_aliases: Vec<String>,
    pub(crate) token_error_status: ErrorStatus,
}

/// The status of refusals at the token endpoint (decision A3).
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(try_from = "StatusWord")]
pub(crate) enum ErrorStatus {
    Auto,
    Always200,
    Always400,
}

/// How it may be written: the environment gives a number where a file gives a text.
#[derive(Deserialize)]
#[serde(untagged)]
enum StatusWord {
    Text(String),
    Number(i64),
}

impl TryFrom<StatusWord> for ErrorStatus {
    type Error = &'static str;

    fn try_from(word: StatusWord) -> Result<Self, Self::Error> {
        let text = match word {
            StatusWord::Text(text) => text,
            StatusWord::Number(number) => number.to_string(),
        };
        match text.as_str() {
            "auto" => Ok(Self::Auto),
            "200" => Ok(Self::Always200),
            "400" => Ok(Self::Always400),
            _ => Err("write \"auto\", \"200\" or \"400\""),
        }
    }
}

/// What is logged, and how.
#[derive(Clone, Debug, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Log {
    pub(crate) level: String,
    pub(crate) format: Format,
}

/// How a log line looks.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Format {
    Text,
    Json,
}

impl Default for Server {
    fn default() -> Self {
        Self {
            listen: SocketAddr::from(([127, 0, 0, 1], 7700)),
            account_url: None,
            open_api_url: None,
            tls_certificate_file: None,
            tls_key_file: None,
            trusted_proxies: Vec::new(),
            metrics_listen: None,
            drain_notice_ms: 2_000,
        }
    }
}

impl Default for SignIn {
    fn default() -> Self {
        Self {
            region: Region::CN,
            tries_per_account: 10,
            tries_per_source: 50,
            window_minutes: 15,
            hashes_at_once: None,
            hashes_waiting: None,
        }
    }
}

impl Default for Protocol {
    fn default() -> Self {
        Self {
            nonce_window_minutes: 15,
            host_aliases: Vec::new(),
            token_error_status: ErrorStatus::Auto,
        }
    }
}

impl Default for Log {
    fn default() -> Self {
        Self {
            level: "info".into(),
            format: Format::Text,
        }
    }
}

impl From<ErrorStatus> for TokenErrorStatus {
    fn from(status: ErrorStatus) -> Self {
        match status {
            ErrorStatus::Auto => Self::Auto,
            ErrorStatus::Always200 => Self::Always200,
            ErrorStatus::Always400 => Self::Always400,
        }
    }
}

impl Config {
    /// The configuration once every value was looked at.
    pub(crate) fn checked(mut self) -> anyhow::Result<Self> {
        check::values(&mut self)?;
        Ok(self)
    }

    /// The master key file: the configured one, else `master.key` in the data folder.
    pub(crate) fn master_key_file(&self) -> PathBuf {
        self.keys
            .master_key_file
            .clone()
            .unwrap_or_else(|| self.store.data.join("master.key"))
    }

    /// The verbs' settings, given the address that is really listened on.
    pub(crate) fn settings(&self, listening: SocketAddr) -> Settings {
        let own = own_url(listening, self.server.tls_certificate_file.is_some());
        let url = |given: &Option<String>| given.as_deref().unwrap_or(&own).trim_end_matches('/').to_owned();
        let account_url = url(&self.server.account_url);
        let open_api_url = self
            .server
            .open_api_url
            .as_ref()
            .map_or_else(|| account_url.clone(), |_| url(&self.server.open_api_url));
        let window = i64::from(self.sign_in.window_minutes) * MINUTE;
        let mut settings = Settings {
            signed_hosts: signed_hosts(&open_api_url, &account_url, &self.protocol.host_aliases),
            account_url,
            open_api_url,
            nonce_window_minutes: self.protocol.nonce_window_minutes,
            region: self.sign_in.region,
            per_account: Rate::per(i64::from(self.sign_in.tries_per_account), window),
            per_source: Rate::per(i64::from(self.sign_in.tries_per_source), window),
            sign_up: self.accounts.sign_up.into(),
            trust: i64::from(self.accounts.trust_days) * DAY,
            closing: i64::from(self.accounts.closing_days) * DAY,
            recovery_wait: i64::from(self.accounts.recovery_wait_hours) * HOUR,
            passwords: self.passwords.rules(self.brand.name.as_deref()),
            ..Settings::default()
        };
        settings.hashing.at_once = self
            .sign_in
            .hashes_at_once
            .unwrap_or(settings.hashing.at_once)
            .max(1);
        settings.hashing.waiting = self
            .sign_in
            .hashes_waiting
            .unwrap_or(settings.hashing.waiting)
            .max(1);
        settings
    }
}

/// The URL of an address; one that listens everywhere is called by its loopback.
pub(crate) fn own_url(listening: SocketAddr, tls: bool) -> String {
    let scheme = if tls { "https" } else { "http" };
    let mut address = listening;
    if address.ip().is_unspecified() {
        address.set_ip(IpAddr::from([127, 0, 0, 1]));
    }
    format!("{scheme}://{address}")
}

/// Names that clients may sign over, without ports, the likeliest first and each once.
fn signed_hosts(open_api_url: &str, account_url: &str, aliases: &[String]) -> Vec<String> {
    let mut hosts: Vec<String> = Vec::new();
    let configured = [open_api_url, account_url].into_iter().filter_map(host_of);
    let own = std::iter::once(setaria_protocol::xiaomi::mac::HOST_ALIAS.to_owned());
    for host in configured
        .chain(own)
        .chain(aliases.iter().map(|alias| alias.to_ascii_lowercase()))
    {
        if !hosts.contains(&host) {
            hosts.push(host);
        }
    }
    hosts
}

fn host_of(url: &str) -> Option<String> {
    let authority = url.split_once("://")?.1.split('/').next()?;
    let host = match authority.rsplit_once(':') {
        Some((host, port)) if port.bytes().all(|b| b.is_ascii_digit()) => host,
        _ => authority,
    };
    Some(host.to_ascii_lowercase())
}
