//! `setaria restore`

use std::fs::File;
use std::io::BufReader;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context as _, bail};
use clap::Args;
use serde_json::json;
use setaria_crypto::seal::MasterKeys;
use setaria_identity::clock::Clock as _;
use setaria_service::transfer::restore::{self, Contents};
use setaria_store::{Options, Store};

use super::progress::{Shown, tables_json, tables_text};
use super::{Where, say};
use crate::house;
use crate::system::System;

/// Loads a backup into an empty store, of whichever engine. Everybody signs in again and apps ask again for tokens: what was
/// issued before the restore is dead, so that nothing revoked since the backup comes back.
#[derive(Args)]
#[command(
    after_help = "Example: setaria restore /backups/monday.setaria --data /var/lib/setaria
The master key file must be in its place before: /var/lib/setaria/master.key, or keys.master_key_file.
Look through a backup without touching any store: setaria restore --verify /backups/monday.setaria"
)]
pub(crate) struct Restore {
    /// The backup
    file: PathBuf,
    /// Read all of it, load it into a temporary store, compare the checksums; change nothing
    #[arg(long)]
    verify: bool,
    #[command(flatten)]
    at: Where,
    /// Answer in JSON
    #[arg(long)]
    json: bool,
}

impl Restore {
    pub(crate) async fn run(self) -> anyhow::Result<ExitCode> {
        let (config, _) = self.at.load()?;
        let keys = house::existing_master_keys(&config)?;
        let mut shown = Shown::new();
        // A target is only touched by a backup that is whole.
        let found = restore::verify(open(&self.file)?, &keys, &mut |step| shown.show(step))?;
        let loaded = if self.verify {
            self.rehearse(&keys, &mut shown).await?
        } else {
            let options = config.store.options()?.at(System.now());
            let store = house::open_store(&config)?;
            self.load(&keys, &store, &options, &mut shown).await?
        };
        shown.end();
        if loaded.tables != found.tables {
            bail!("{} changed while it was read", self.file.display());
        }
        self.report(&loaded, &config.store.place())
    }

    async fn rehearse(&self, keys: &MasterKeys, shown: &mut Shown) -> anyhow::Result<Contents> {
        let folder = tempfile::Builder::new().prefix("setaria-restore-").tempdir()?;
        let options = Options::sqlite(folder.path().join("data")).at(System.now());
        let store = Store::open(options.clone())?;
        self.load(keys, &store, &options, shown).await
    }

    async fn load(
        &self,
        keys: &MasterKeys,
        store: &Store,
        options: &Options,
        shown: &mut Shown,
    ) -> anyhow::Result<Contents> {
        let file = open(&self.file)?;
        let mut progress = |step| shown.show(step);
        let target = (store, options);
        let loaded = restore::load(file, keys, target, System.now(), &System, &mut progress).await;
        store.shutdown().await;
        Ok(loaded?)
    }

    fn report(&self, contents: &Contents, place: &str) -> anyhow::Result<ExitCode> {
        let about = &contents.about;
        if self.json {
            let answer = json!({
                "file": self.file, "verified": true, "restored": !self.verify, "schema": about.schema,
                "version": about.version, "made_at": about.made_at, "tables": tables_json(&contents.tables),
            });
            say(&answer.to_string());
            return Ok(ExitCode::SUCCESS);
        }
        tables_text(&contents.tables);
        say(&if self.verify {
            format!("{} is whole and can be restored", self.file.display())
        } else {
            format!(
                "{} is restored into {place}; everybody signs in again",
                self.file.display()
            )
        });
        Ok(ExitCode::SUCCESS)
    }
}

fn open(file: &Path) -> anyhow::Result<BufReader<File>> {
    let opened = File::open(file).with_context(|| format!("the backup {} cannot be read", file.display()))?;
    Ok(BufReader::new(opened))
}
