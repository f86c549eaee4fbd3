//! `setaria backup`

use std::fs::{File, OpenOptions};
use std::io::{BufWriter, Write as _};
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context as _, bail};
use clap::Args;
use serde_json::json;
use setaria_crypto::seal::MasterKeys;
use setaria_identity::clock::Clock as _;
use setaria_service::transfer::{Tables, backup};
use setaria_store::Options;

use super::progress::{Shown, tables_json, tables_text};
use super::{Where, say};
use crate::house;
use crate::system::System;

/// Writes an encrypted backup of one moment, also while servers run on the store. It holds accounts, apps, consents and what
/// belongs to them; sessions and tokens do not outlive a restore, so they are left out.
#[derive(Args)]
#[command(after_help = "Example: setaria backup --to /backups/monday.setaria
Look through it: setaria restore --verify /backups/monday.setaria
It can only be opened with the master key file. Keep a copy of that file somewhere else.")]
pub(crate) struct Backup {
    /// File to write; it must not exist
    #[arg(long, value_name = "FILE")]
    to: PathBuf,
    #[command(flatten)]
    at: Where,
    /// Answer in JSON
    #[arg(long)]
    json: bool,
}

impl Backup {
    pub(crate) async fn run(self) -> anyhow::Result<ExitCode> {
        let (config, _) = self.at.load()?;
        let options = config.store.options()?.at(System.now());
        house::must_have_store(&config)?;
        let keys = house::existing_master_keys(&config)?;
        let about = backup::about(env!("CARGO_PKG_VERSION"), System.now());
        let (file, about_it) = (self.to.clone(), about.clone());
        let written = tokio::task::spawn_blocking(move || write(&file, &options, &keys, &about_it)).await?;
        let (tables, bytes) = written?;
        if self.json {
            let answer = json!({
                "file": self.to, "bytes": bytes, "schema": about.schema, "version": about.version,
                "made_at": about.made_at, "tables": tables_json(&tables),
            });
            say(&answer.to_string());
        } else {
            tables_text(&tables);
            say(&format!("{} holds it, in {bytes} bytes", self.to.display()));
        }
        Ok(ExitCode::SUCCESS)
    }
}

/// Writes beside the file and gives it its name once it is whole and on the disk.
fn write(
    file: &Path,
    options: &Options,
    keys: &MasterKeys,
    about: &backup::About,
) -> anyhow::Result<(Tables, u64)> {
    let part = part_of(file);
    let unwritable = || format!("{} cannot be written", part.display());
    refuse_existing(file)?;
    let out = open_part(&part).with_context(unwritable)?;
    let mut shown = Shown::new();
    let written = backup::write(options, keys, about, &System, BufWriter::new(out), &mut |step| {
        shown.show(step)
    });
    shown.end();
    let finished = written
        .map_err(anyhow::Error::from)
        .and_then(|(tables, mut out)| {
            out.flush().with_context(unwritable)?;
            out.get_ref().sync_all().with_context(unwritable)?;
            name(&part, file).with_context(|| format!("{} cannot get its name", file.display()))?;
            sync_folder(file).with_context(unwritable)?;
            Ok((tables, out.get_ref().metadata()?.len()))
        });
    std::fs::remove_file(&part).ok();
    finished
}

/// Gives the file its name. A second name and not a rename, which would replace a file that came meanwhile; where files
/// have one name only, a rename after another look.
fn name(part: &Path, file: &Path) -> anyhow::Result<()> {
    match std::fs::hard_link(part, file) {
        Err(error) if error.kind() != std::io::ErrorKind::AlreadyExists => {
            refuse_existing(file)?;
            Ok(std::fs::rename(part, file)?)
        }
        named => Ok(named?),
    }
}

fn refuse_existing(file: &Path) -> anyhow::Result<()> {
    if file.symlink_metadata().is_ok() {
        bail!("{} exists already; name another file", file.display());
    }
    Ok(())
}

fn part_of(file: &Path) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(".part");
    name.into()
}

/// What a backup that was interrupted left behind is written over; what one writes now is not.
fn open_part(part: &Path) -> anyhow::Result<File> {
    let mut options = OpenOptions::new();
    let out = options
        .write(true)
        .create(true)
        .truncate(false)
        .mode(0o600)
        .open(part)?;
    if out.try_lock().is_err() {
        bail!("another backup is writing there");
    }
    out.set_len(0)?;
    Ok(out)
}

fn sync_folder(file: &Path) -> std::io::Result<()> {
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty());
    File::open(folder.unwrap_or(Path::new(".")))?.sync_all()
}
