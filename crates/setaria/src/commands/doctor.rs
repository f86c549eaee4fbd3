//! `setaria doctor`

use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::process::ExitCode;

use clap::Args;
use setaria_crypto::seal::MasterKeys;
use setaria_identity::clock::Clock as _;
use setaria_service::operate::{Act, AppAct, Done};

use super::{Where, migrate, say};
use crate::config::Config;
use crate::house;
use crate::places::PlacesFile;
use crate::system::System;

/// Looks for what is wrong with an installation and says how to mend it; changes nothing.
#[derive(Args)]
#[command(after_help = "Example: setaria doctor --config /etc/setaria.toml")]
pub(crate) struct Doctor {
    #[command(flatten)]
    at: Where,
}

/// What came of one look.
enum Finding {
    Well(String),
    Note(String),
    Ill(String),
}

use Finding::{Ill, Note, Well};

impl Doctor {
    pub(crate) async fn run(self) -> anyhow::Result<ExitCode> {
        let (config, _) = self.at.load()?;
        let mut findings = vec![Well("the configuration reads well".into())];
        findings.extend(addresses(&config));
        findings.extend(data_folder(&config.store.data));
        findings.push(master_key(&config.master_key_file()));
        findings.push(places(config.accounts.places_file.as_deref()));
        if has_store(&config) {
            let (schema, fits) = schema(&config).await;
            findings.push(schema);
            if fits {
                findings.extend(apps(&config).await);
            }
        }
        let mut ill = false;
        for finding in findings {
            match finding {
                Well(text) => say(&format!("  well  {text}")),
                Note(text) => say(&format!("  note  {text}")),
                Ill(text) => {
                    ill = true;
                    say(&format!("  ILL   {text}"));
                }
            }
        }
        Ok(if ill { ExitCode::FAILURE } else { ExitCode::SUCCESS })
    }
}

/// Whether there is a store to look into: opening one that was never started would fill it.
fn has_store(config: &Config) -> bool {
    if config.store.is_shared() {
        config.master_key_file().exists()
    } else {
        config.store.data.join("setaria.db").exists()
    }
}

fn addresses(config: &Config) -> Vec<Finding> {
    let settings = config.settings(config.server.listen);
    let mut findings = Vec::new();
    for (key, url) in [
        ("server.account_url", &settings.account_url),
        ("server.open_api_url", &settings.open_api_url),
    ] {
        let loopback = ["http://127.0.0.1", "http://localhost", "http://[::1]"]
            .iter()
            .any(|start| url.starts_with(start));
        findings.push(match url.split_once("://") {
            Some(("https", _)) => Well(format!("{key} is {url}")),
            Some(("http", _)) if loopback => Note(format!(
                "{key} is {url}: good for trying out, on this machine only"
            )),
            Some(("http", _)) => Ill(format!(
                "{key} is {url}: passwords and codes would travel in the clear; use https"
            )),
            _ => Ill(format!(
                "{key} is '{url}': write it as https://account.example.com"
            )),
        });
    }
    findings
}

fn data_folder(data: &Path) -> Vec<Finding> {
    let mode = match std::fs::metadata(data) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            return vec![Note(format!(
                "{} does not exist yet; the first start makes it",
                data.display()
            ))];
        }
        Err(error) => return vec![Ill(format!("{}: {error}", data.display()))],
        Ok(metadata) => metadata.permissions().mode() & 0o777,
    };
    if mode & 0o077 == 0 {
        vec![Well(format!("{} is closed to others", data.display()))]
    } else {
        vec![Ill(format!(
            "{0} is open to others (mode {mode:o}); run: chmod 700 {0}",
            data.display()
        ))]
    }
}

fn master_key(file: &Path) -> Finding {
    let text = match std::fs::read_to_string(file) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            return Note(format!(
                "{} does not exist; the first start on an empty store makes it",
                file.display()
            ));
        }
        Err(error) => return Ill(format!("{}: {error}", file.display())),
        Ok(text) => text,
    };
    let mode = std::fs::metadata(file)
        .map(|metadata| metadata.permissions().mode() & 0o777)
        .unwrap_or_default();
    match MasterKeys::parse(&text) {
        Err(error) => Ill(format!("{}: {error}", file.display())),
        Ok(_) if mode & 0o077 != 0 => Ill(format!(
            "{0} is open to others (mode {mode:o}); run: chmod 600 {0}",
            file.display()
        )),
        Ok(keys) => Well(format!(
            "{} holds {} master keys, {} is current",
            file.display(),
            keys.kids().count(),
            keys.current_kid()
        )),
    }
}

/// After how many days so many addresses have moved that a newer file is worth fetching.
const OLD: i64 = 90;

fn places(file: Option<&Path>) -> Finding {
    let Some(file) = file else {
        return Note("no accounts.places_file: people see sessions by address, without the place".into());
    };
    match PlacesFile::open(file) {
        Err(error) => Ill(format!("{error:#}")),
        Ok(places) => {
            let (kind, days) = places.about(System.now());
            let about = format!("{} is {kind}, made {days} days ago", file.display());
            if days > OLD {
                Note(format!(
                    "{about}; addresses have moved since, so fetch a newer one"
                ))
            } else {
                Well(about)
            }
        }
    }
}

/// The store's schema, and whether the store can be opened without changing it.
async fn schema(config: &Config) -> (Finding, bool) {
    match migrate::schema(config).await {
        Ok(schema) => match schema.missing {
            Ok(0) => (Well(format!("the store has schema {}", schema.found)), true),
            Ok(_) => (
                Note(format!(
                    "the store has schema {}; the next start brings it to {}, after which older binaries may refuse it",
                    schema.found, schema.known
                )),
                false,
            ),
            Err(error) => (Ill(error.to_string()), false),
        },
        Err(error) => (Ill(format!("{error:#}")), false),
    }
}

/// Asks the running server, or opens the store: either proves that schema and keys fit.
async fn apps(config: &Config) -> Vec<Finding> {
    match house::operate(
        config,
        Act::App(AppAct::List {
            after: None,
            limit: 1_000,
        }),
    )
    .await
    {
        Ok(Done::Apps(apps)) => {
            let warnings = apps.iter().flat_map(|app| {
                app.warnings
                    .iter()
                    .map(|warning| Note(format!("app {}: {warning}", app.app_id)))
            });
            std::iter::once(Well(format!("the store opens and holds {} apps", apps.len())))
                .chain(warnings)
                .collect()
        }
        Ok(_) => Vec::new(),
        Err(error) => vec![Ill(format!("the store: {error:#}"))],
    }
}
