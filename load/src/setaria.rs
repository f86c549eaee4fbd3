//! Setaria in its demonstration, on a store of its own or on a database.
//!
//! Owns: its folder and its log. It logs what `serve` logs by default, to a file that is emptied between rounds.

use std::fs::{self, File};
use std::path::PathBuf;
use std::process::{Command, Stdio};

use anyhow::{Context as _, bail};
use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::drive::Target;
use crate::servers::{Server, beside, first_line};

/// Where it keeps everything.
#[derive(Clone)]
pub(crate) struct Place {
    /// For its log and, without a database, its store.
    pub(crate) folder: PathBuf,
    /// What it logs.
    pub(crate) log_level: String,
    /// What it remembers in, if it is not the embedded store.
    pub(crate) database: Option<Database>,
}

/// A PostgreSQL database of a server that nobody else uses.
#[derive(Clone)]
pub(crate) struct Database {
    /// Where it is reached.
    pub(crate) url: String,
    /// The server's first process, whose children are all others.
    pub(crate) postmaster: u32,
}

/// A running node.
pub(crate) struct Setaria {
    /// The process.
    pub(crate) server: Server,
    /// What it stands on.
    pub(crate) place: Place,
    log: File,
}

#[derive(Deserialize)]
struct Ready {
    account_url: String,
}

impl Place {
    /// Its data folder.
    pub(crate) fn data(&self) -> PathBuf {
        self.folder.join("store")
    }

    /// The arguments that lead a command here.
    pub(crate) fn flags(&self, command: &mut Command) {
        command.arg("--data").arg(self.data());
        if let Some(database) = &self.database {
            command.arg("--database").arg(&database.url);
        }
    }

    /// Runs a command on this store and reads the JSON that it prints.
    pub(crate) fn command<T: DeserializeOwned>(&self, args: &[&str]) -> anyhow::Result<T> {
        let mut command = Command::new(beside("setaria")?);
        command.args(args).arg("--json").env("RUST_LOG", "error");
        self.flags(&mut command);
        let output = command.stdin(Stdio::null()).output()?;
        if !output.status.success() {
            bail!(
                "setaria {}: {}",
                args.join(" "),
                String::from_utf8_lossy(&output.stderr)
            );
        }
        Ok(serde_json::from_slice(&output.stdout)?)
    }
}

impl Setaria {
    /// Starts the demonstration, or starts it again on what it left there.
    pub(crate) fn start(place: &Place) -> anyhow::Result<Self> {
        let log_file = place.folder.join("log");
        // Appending, so that emptying the file leaves no hole.
        let log = File::options().create(true).append(true).open(&log_file)?;
        let mut command = Command::new(beside("setaria")?);
        command.args(["demo", "--json", "--listen", "127.0.0.1:0", "--limits", "relaxed"]);
        place.flags(&mut command);
        command.env("RUST_LOG", &place.log_level).stderr(log.try_clone()?);
        let (mut child, line) = first_line(command)?;
        let ready: Result<Ready, _> = serde_json::from_str(&line);
        let Ok(ready) = ready else {
            let _ = child.kill();
            bail!(
                "setaria did not get ready: {line} {}",
                fs::read_to_string(&log_file).unwrap_or_default()
            );
        };
        let address = ready
            .account_url
            .strip_prefix("http://")
            .context("an account URL without http://")?;
        let address = address.parse().context("the account URL names no address")?;
        Ok(Self {
            server: Server::new(child, address),
            place: place.clone(),
            log,
        })
    }

    /// What goes on when this one is killed: with a database another node that already runs, else nothing yet.
    pub(crate) fn heir(&self) -> anyhow::Result<Option<Self>> {
        if self.place.database.is_none() {
            return Ok(None);
        }
        let folder = self.place.folder.join("heir");
        let place = Place {
            folder,
            ..self.place.clone()
        };
        fs::create_dir_all(place.data())?;
        fs::copy(
            self.place.data().join("master.key"),
            place.data().join("master.key"),
        )?;
        Self::start(&place).map(Some)
    }

    /// Starts it again where it was.
    pub(crate) fn again(&self) -> anyhow::Result<Self> {
        Self::start(&self.place)
    }

    /// What `drive` needs to know of it.
    pub(crate) fn target(&self) -> Target {
        Target {
            postmaster: self.place.database.as_ref().map(|database| database.postmaster),
            ..self.server.target()
        }
    }

    /// Forgets what was logged so far.
    pub(crate) fn empty_log(&self) -> anyhow::Result<()> {
        Ok(self.log.set_len(0)?)
    }
}
