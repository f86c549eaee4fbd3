//! The house: an open store, its master key, and the verbs over them.
//!
//! Owns: the order in which things are opened, and the refusal to make a new master key over existing data (faults F21).

use std::fs;
use std::io::Write as _;
use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _};
use std::path::Path;
use std::sync::Arc;

use anyhow::{Context as _, bail};
use setaria_crypto::seal::MasterKeys;
use setaria_identity::clock::{Clock as _, draw};
use setaria_service::keys::Keys;
use setaria_service::operate::{AccountAct, Act, Done};
use setaria_service::transfer::home;
use setaria_service::{Service, Settings};
use setaria_store::Store;

use crate::config::Config;
use crate::system::System;

/// Opens the store of a configuration and the verbs over it.
pub(crate) async fn open(config: &Config, settings: Settings) -> anyhow::Result<Service> {
    let store = open_store(config)?;
    if let Some(reason) = home::not_at_home(&store).await? {
        bail!(reason);
    }
    let keys = open_keys(config, &store).await?;
    Ok(Service::new(
        store,
        keys,
        Arc::new(System),
        Arc::new(System),
        settings,
    ))
}

async fn open_keys(config: &Config, store: &Store) -> anyhow::Result<Keys> {
    let sealed = Keys::sealed_before(store).await?;
    let file = config.master_key_file();
    let begun = !file.exists();
    let master = master_keys(&file, sealed)?;
    let loaded = Keys::load(store, master, &System, System.now()).await;
    if loaded.is_err() && begun {
        // Another node on the same empty database was quicker: this key has sealed nothing, and its file is in the way of
        // the right one.
        std::fs::remove_file(&file).ok();
    }
    Ok(loaded?)
}

/// The master keys of an installation that must have some.
pub(crate) fn existing_master_keys(config: &Config) -> anyhow::Result<MasterKeys> {
    let file = config.master_key_file();
    if !file.exists() {
        bail!(
            "the master key file {} is missing; put the one there that belongs to the data, or name it as keys.master_key_file",
            file.display()
        );
    }
    master_keys(&file, true)
}

/// Opens the store alone.
pub(crate) fn open_store(config: &Config) -> anyhow::Result<Store> {
    let store = Store::open(config.store.options()?.at(System.now()))?;
    // The embedded store makes it too.
    let mut folder = fs::DirBuilder::new();
    let made = folder.recursive(true).mode(0o700).create(&config.store.data);
    made.with_context(|| format!("the data folder {}", config.store.data.display()))?;
    Ok(store)
}

/// Carries out an act: through the server that holds the store, or on the store itself, when none runs or when the store
/// is a database, which nobody holds alone.
pub(crate) async fn operate(config: &Config, act: Act) -> anyhow::Result<Done> {
    if !config.store.is_shared() {
        let asked = setaria_server::control::ask(&config.store.data, &act).await;
        if let Some(done) = asked.context("the running server did not answer; is it of the same version?")? {
            return Ok(done);
        }
        // The first account is what a store begins with.
        if !matches!(act, Act::Account(AccountAct::Add(_))) {
            must_have_store(config)?;
        }
    }
    let service = open(config, config.settings(config.server.listen)).await?;
    let done = service.operate(act).await?;
    service.store().shutdown().await;
    Ok(done)
}

/// Insists that there is a store, so that a mistyped folder does not become one.
pub(crate) fn must_have_store(config: &Config) -> anyhow::Result<()> {
    if config.store.options()?.exists() {
        return Ok(());
    }
    bail!(
        "there is no store in {}; check --data, or begin one with `setaria account add`",
        config.store.data.display()
    )
}

/// Reads the master keys, or makes the first one for a store that holds nothing sealed yet.
fn master_keys(file: &Path, sealed: bool) -> anyhow::Result<MasterKeys> {
    match fs::read_to_string(file) {
        Ok(text) => {
            MasterKeys::parse(&text).with_context(|| format!("the master key file {}", file.display()))
        }
        Err(error) if error.kind() == std::io::ErrorKind::NotFound && sealed => bail!(
            "the master key file {} is missing, and this store's data is sealed with it; put the file back, or copy the key file of another server on the same database (nothing was changed)",
            file.display()
        ),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            let master = MasterKeys::generate(&new_kid(), draw(&System))?;
            let written = write_key(file, &master.to_text());
            written.with_context(|| format!("the master key file {} cannot be written", file.display()))?;
            Ok(master)
        }
        Err(error) => Err(error).with_context(|| {
            format!(
                "the master key file {} cannot be read; mend its permissions",
                file.display()
            )
        }),
    }
}

/// A name for a new master key, unlike that of any other store's.
pub(crate) fn new_kid() -> String {
    draw::<3>(&System)
        .iter()
        .fold("k".into(), |name, byte| format!("{name}{byte:02x}"))
}

/// What people call this server: its host and process.
pub(crate) fn node_name() -> String {
    let host = fs::read_to_string("/proc/sys/kernel/hostname").unwrap_or_default();
    let host = host.trim();
    let host = if host.is_empty() { "a server" } else { host };
    format!("{host} (process {})", std::process::id())
}

/// Writes a key file that only its owner may read.
pub(crate) fn write_key(file: &Path, text: &str) -> std::io::Result<()> {
    let fresh = file.with_extension("new");
    let mut handle = fs::OpenOptions::new()
        .write(true)
        .create(true)
        .truncate(true)
        .mode(0o600)
        .open(&fresh)?;
    handle.write_all(text.as_bytes())?;
    if !text.ends_with('\n') {
        handle.write_all(b"\n")?;
    }
    handle.sync_all()?;
    fs::rename(&fresh, file)
}
