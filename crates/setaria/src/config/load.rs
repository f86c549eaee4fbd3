//! Reading the configuration, and saying where and how it is wrong.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail};
use toml::Table;
use toml::de::{DeTable, DeValue};

use super::{Config, check};

/// Every key: section, key, what it means. The reference in the documents is checked against this table.
pub(crate) const KEYS: &[(&str, &str, &str)] = &[
    (
        "server",
        "listen",
        "address and port to listen on; default 127.0.0.1:7700",
    ),
    (
        "server",
        "account_url",
        "where people and browsers reach it; default: the address it listens on",
    ),
    (
        "server",
        "open_api_url",
        "where apps reach the open APIs; default: account_url",
    ),
    (
        "server",
        "tls_certificate_file",
        "PEM file of the certificate and its chain; without it, plain HTTP",
    ),
    ("server", "tls_key_file", "PEM file of the certificate's key"),
    (
        "server",
        "trusted_proxies",
        "addresses whose X-Forwarded-For is believed; default none",
    ),
    (
        "server",
        "metrics_listen",
        "address and port for /metrics; default none",
    ),
    (
        "server",
        "drain_notice_ms",
        "for how long the server goes on answering after SIGTERM, already not ready, so that proxies notice; default 2000, at most 4000",
    ),
    ("brand", "name", "the name on the pages; default Setaria"),
    (
        "brand",
        "logo_file",
        "SVG or PNG beside the name, at most 64 KiB; default Setaria's mark",
    ),
    (
        "brand",
        "accent_light",
        "colour of buttons on light ground, as #7d5600; refused where it has no contrast of 4.5 to 1",
    ),
    ("brand", "accent_dark", "the same on dark ground; default #e9b44c"),
    (
        "brand",
        "radius",
        "roundness of cards and controls in pixels, at most 22; default 8",
    ),
    (
        "store",
        "data",
        "folder of the embedded store, the control socket and the master key; default ./setaria-data",
    ),
    (
        "store",
        "database",
        "URL of a PostgreSQL database that nodes share, instead of the embedded store; default none",
    ),
    (
        "store",
        "database_file",
        "file that holds that URL, to keep its password out of this one",
    ),
    (
        "store",
        "write_connections",
        "connections to the database that write; default 8",
    ),
    (
        "store",
        "read_connections",
        "connections to the database that read; default 4",
    ),
    (
        "keys",
        "master_key_file",
        "file of the master keys; default: master.key in the data folder",
    ),
    (
        "sign_in",
        "region",
        "country that completes phone numbers in national form; default CN",
    ),
    (
        "sign_in",
        "tries_per_account",
        "passwords that may be tried on an account in a window; default 10",
    ),
    (
        "sign_in",
        "tries_per_source",
        "passwords that one source may try in a window; default 50",
    ),
    (
        "sign_in",
        "window_minutes",
        "length of the window, in minutes; default 15",
    ),
    (
        "sign_in",
        "hashes_at_once",
        "passwords that are checked at once; default: one less than the cores",
    ),
    (
        "sign_in",
        "hashes_waiting",
        "passwords that may wait to be checked; default 64",
    ),
    (
        "accounts",
        "sign_up",
        "who may make an account: closed, invitation or open; default closed",
    ),
    (
        "accounts",
        "recovery_wait_hours",
        "how long two-step sign-in stays on after somebody asked to turn it off; default 72",
    ),
    (
        "accounts",
        "trust_days",
        "days for which a browser can be trusted with the second step, 0 for none; default 30",
    ),
    (
        "accounts",
        "closing_days",
        "how long an account that is being closed may be kept after all; default 14",
    ),
    (
        "accounts",
        "places_file",
        "file that tells where addresses are used, .mmdb as DB-IP and MaxMind publish it, for sessions, activity and letters; default none",
    ),
    (
        "passwords",
        "shortest",
        "shortest password beside a second step, in characters, at least 8; default 8",
    ),
    (
        "passwords",
        "shortest_alone",
        "shortest password that protects an account alone, in characters; default 15",
    ),
    (
        "passwords",
        "breached_file",
        "file of passwords that became known: lines of SHA-1:count, sorted, as haveibeenpwned.com publishes it; default none",
    ),
    (
        "mail",
        "transport",
        "who takes mail: none, smtp, or inbox for a page that everyone can read, which takes short messages, too; default none",
    ),
    (
        "mail",
        "from",
        "address that letters come from, as Setaria <no-reply@example.com>",
    ),
    ("mail", "host", "name of the mail server"),
    (
        "mail",
        "port",
        "its port; default 587, with mail.tls = tls 465, with none 25",
    ),
    ("mail", "tls", "starttls, tls or none; default starttls"),
    (
        "mail",
        "ca_file",
        "certificates that vouch for the mail server's, PEM; default those that the system trusts",
    ),
    ("mail", "user", "name to sign in to the mail server with"),
    ("mail", "password_file", "file that holds the password for it"),
    (
        "sms",
        "url",
        "where a gateway takes short messages, one POST each; default none",
    ),
    (
        "sms",
        "body",
        "what is posted, with {to}, {text} and {id} where number, message and its id are put in",
    ),
    (
        "sms",
        "content_type",
        "how the body is written: application/json or application/x-www-form-urlencoded; default application/json",
    ),
    (
        "sms",
        "authorization_file",
        "file that holds the Authorization header for the gateway",
    ),
    (
        "protocol",
        "nonce_window_minutes",
        "how far a nonce may lie from now, in minutes; default 15",
    ),
    (
        "protocol",
        "host_aliases",
        "further host names that a MAC may be signed over, at most 5; open.account.xiaomi.com always may",
    ),
    (
        "protocol",
        "token_error_status",
        "status of refusals at the token endpoint: auto, 200 or 400; default auto",
    ),
    ("log", "level", "error, warn, info, debug or trace; default info"),
    ("log", "format", "text or json; default text"),
];

/// Reads the file, if there is one, and the environment over it. Answers what was assumed, for people to read.
pub(crate) fn load(
    file: Option<&Path>,
    environment: impl Iterator<Item = (String, String)>,
) -> anyhow::Result<(Config, Vec<String>)> {
    let mut assumed = Vec::new();
    let (path, text) = match file {
        Some(path) => {
            let text = std::fs::read_to_string(path);
            (
                path.to_owned(),
                text.with_context(|| format!("the configuration {} cannot be read", path.display()))?,
            )
        }
        None => {
            let usual = PathBuf::from("setaria.toml");
            let text = std::fs::read_to_string(&usual).ok();
            if text.is_none() {
                assumed.push("no setaria.toml here: safe defaults, on localhost only".into());
            }
            (usual, text.unwrap_or_default())
        }
    };
    check_keys(&path, &text)?;
    toml::from_str::<Config>(&text).map_err(|error| anyhow::anyhow!("{}: {error}", path.display()))?;
    let mut table: Table = toml::from_str(&text).with_context(|| path.display().to_string())?;
    for (name, value) in environment {
        overlay(&mut table, &name, &value)?;
    }
    let mut config: Config = table
        .try_into()
        .context("a SETARIA__… variable has a wrong value")?;
    if config.server.account_url.is_none() {
        assumed.push("no server.account_url: people reach it at the address it listens on".into());
    }
    check::values(&mut config)?;
    Ok((config, assumed))
}

fn check_keys(path: &Path, text: &str) -> anyhow::Result<()> {
    let table = DeTable::parse(text).map_err(|error| anyhow::anyhow!("{}: {error}", path.display()))?;
    let line = |at: usize| text.get(..at).unwrap_or_default().matches('\n').count() + 1;
    for (section, value) in table.get_ref() {
        let name = section.get_ref().as_ref();
        if !KEYS.iter().any(|(known, ..)| *known == name) {
            let known = KEYS.iter().map(|(known, ..)| (*known).to_owned());
            bail!(unknown(path, line(section.span().start), "section", name, known));
        }
        let DeValue::Table(keys) = value.get_ref() else {
            bail!(
                "{}, line {}: '{name}' is a section: write [{name}]",
                path.display(),
                line(section.span().start)
            );
        };
        for (key, _) in keys {
            let full = format!("{name}.{}", key.get_ref());
            if !KEYS
                .iter()
                .any(|(section, key, _)| format!("{section}.{key}") == full)
            {
                bail!(unknown(path, line(key.span().start), "key", &full, full_names()));
            }
        }
    }
    Ok(())
}

fn full_names() -> impl Iterator<Item = String> {
    KEYS.iter().map(|(section, key, _)| format!("{section}.{key}"))
}

fn unknown(path: &Path, line: usize, kind: &str, name: &str, known: impl Iterator<Item = String>) -> String {
    format!(
        "{}, line {line}: there is no {kind} '{name}'; the nearest is '{}'",
        path.display(),
        nearest(name, known)
    )
}

fn nearest(name: &str, known: impl Iterator<Item = String>) -> String {
    // Two keys may be as near: then the one that comes first in the table.
    known
        .min_by_key(|known| strsim::damerau_levenshtein(name, known))
        .unwrap_or_default()
}

fn overlay(table: &mut Table, name: &str, value: &str) -> anyhow::Result<()> {
    let Some(rest) = name.strip_prefix("SETARIA__") else {
        return Ok(());
    };
    let full = rest.to_ascii_lowercase().replacen("__", ".", 1);
    let Some((section, key, _)) = KEYS
        .iter()
        .find(|(section, key, _)| format!("{section}.{key}") == full)
    else {
        let nearest = nearest(&full, full_names())
            .to_ascii_uppercase()
            .replacen('.', "__", 1);
        bail!("there is no variable {name}; the nearest is SETARIA__{nearest}");
    };
    // What reads as a TOML value is one where the key takes it; anything else is a text, so that paths, addresses and
    // names need no quotes.
    let parsed = toml::from_str::<Table>(&format!("v = {value}"))
        .ok()
        .and_then(|mut table| table.remove("v"));
    let text = toml::Value::String(value.into());
    let fits = |candidate: &toml::Value| {
        let mut tried = Table::new();
        tried.insert(
            (*section).into(),
            toml::Value::Table(Table::from_iter([((*key).into(), candidate.clone())])),
        );
        tried.try_into::<Config>().is_ok()
    };
    let Some(chosen) = parsed.into_iter().chain([text]).find(fits) else {
        bail!(
            "{name} has a value that it cannot have: it is the {}",
            meaning(section, key)
        );
    };
    let section = table
        .entry(*section)
        .or_insert_with(|| toml::Value::Table(Table::new()));
    if let Some(section) = section.as_table_mut() {
        section.insert((*key).into(), chosen);
    }
    Ok(())
}

fn meaning(section: &str, key: &str) -> &'static str {
    KEYS.iter()
        .find(|known| (known.0, known.1) == (section, key))
        .map_or("", |known| known.2)
}
