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
use setaria_service::{Service, Settings};
use setaria_store::Store;

use crate::config::Config;
use crate::system::System;

/// Opens the store of a configuration and the verbs over it.
pub(crate) async fn open(config: &Config, settings: Settings) -> anyhow::Result<Service> {
    let store = open_store(config)?;
    let sealed = Keys::sealed_before(&store).await?;
    let master = master_keys(&config.master_key_file(), sealed)?;
    let keys = Keys::load(&store, master, &System, System.now()).await?;
    Ok(Service::new(
        store,
        keys,
        Arc::new(System),
        Arc::new(System),
        settings,
    ))
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
        // A mistyped folder must not become a store; the first account is what a store begins with.
        let begins = matches!(act, Act::Account(AccountAct::Add(_)));
        if !begins && !config.store.data.join("setaria.db").exists() {
            bail!(
                "there is no store in {}; check --data, or begin one with `setaria account add`",
                config.store.data.display()
            );
        }
    }
    let service = open(config, config.settings(config.server.listen)).await?;
    let done = service.operate(act).await?;
    service.store().shutdown().await;
    Ok(done)
}

/// Reads the master keys, or makes the first one for a store that holds nothing sealed yet.
fn master_keys(file: &Path, sealed: bool) -> anyhow::Result<MasterKeys> {
    match fs::read_to_string(file) {
        Ok(text) => {
            MasterKeys::parse(&text).with_context(|| format!("the master key file {}", file.display()))
        }
        Err(error) if error.kind() == std::io::ErrorKind::NotFound && sealed => bail!(
            "the master key file {} is missing, and this store's data is sealed with it; put the file back (nothing was changed)",
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
