//! The processes that are measured: Setaria in its demonstration, and the two bare servers.
//!
//! Owns: starting them on free ports of loopback and ending them. Setaria logs every request, as `serve` does by default;
//! its log goes to a file that is emptied between rounds.

use std::fs::File;
use std::io::{BufRead as _, BufReader};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use anyhow::{Context as _, bail};
use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::drive::Target;

/// A process that ends with this value.
pub(crate) struct Server {
    child: Child,
    address: SocketAddr,
}

impl Server {
    /// What `drive` needs to know of it.
    pub(crate) fn target(&self) -> Target {
        Target {
            address: self.address,
            pid: self.child.id(),
        }
    }

    /// Ends it at once, as `kill -9` does.
    pub(crate) fn kill(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.kill();
    }
}

/// Setaria on a store of its own.
pub(crate) struct Setaria {
    /// The process.
    pub(crate) server: Server,
    data: PathBuf,
    log: File,
}

#[derive(Deserialize)]
struct Ready {
    account_url: String,
}

impl Setaria {
    /// Starts the demonstration on a folder, or starts it again on what it left there.
    pub(crate) fn start(folder: &Path, log_level: &str) -> anyhow::Result<Self> {
        let (data, log_file) = (folder.join("store"), folder.join("log"));
        // Appending, so that emptying the file leaves no hole.
        let log = File::options().create(true).append(true).open(&log_file)?;
        let mut command = Command::new(beside("setaria")?);
        command
            .args([
                "demo",
                "--json",
                "--listen",
                "127.0.0.1:0",
                "--limits",
                "relaxed",
                "--data",
            ])
            .arg(&data);
        command.env("RUST_LOG", log_level).stderr(log.try_clone()?);
        let (mut child, line) = first_line(command)?;
        let ready: Result<Ready, _> = serde_json::from_str(&line);
        let Ok(ready) = ready else {
            let _ = child.kill();
            bail!(
                "setaria did not get ready: {line} {}",
                std::fs::read_to_string(&log_file).unwrap_or_default()
            );
        };
        let address = ready
            .account_url
            .strip_prefix("http://")
            .context("an account URL without http://")?;
        let address = address.parse().context("the account URL names no address")?;
        Ok(Self {
            server: Server { child, address },
            data,
            log,
        })
    }

    /// Forgets what was logged so far.
    pub(crate) fn empty_log(&self) -> anyhow::Result<()> {
        Ok(self.log.set_len(0)?)
    }

    /// Runs a command on its store and reads the JSON that it prints.
    pub(crate) fn command<T: DeserializeOwned>(&self, args: &[&str]) -> anyhow::Result<T> {
        let mut command = Command::new(beside("setaria")?);
        command
            .args(args)
            .args(["--json", "--data"])
            .arg(&self.data)
            .env("RUST_LOG", "error");
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

/// Starts a bare server that answers each path with a body of so many bytes.
pub(crate) fn bare(framework: &str, bodies: &[(&str, usize)]) -> anyhow::Result<Server> {
    let mut command = Command::new(beside("bare")?);
    command.arg(framework);
    for (path, length) in bodies {
        command.arg("--body").arg(format!("{path}={length}"));
    }
    let (child, line) = first_line(command)?;
    Ok(Server {
        child,
        address: line
            .trim()
            .parse()
            .with_context(|| format!("bare {framework} said: {line}"))?,
    })
}

/// A program of the same build.
fn beside(name: &str) -> anyhow::Result<PathBuf> {
    let path = std::env::current_exe()?.with_file_name(name);
    if !path.is_file() {
        bail!(
            "{} is missing: cargo build --release -p setaria -p setaria-load",
            path.display()
        );
    }
    Ok(path)
}

fn first_line(mut command: Command) -> anyhow::Result<(Child, String)> {
    let mut child = command.stdin(Stdio::null()).stdout(Stdio::piped()).spawn()?;
    let mut line = String::new();
    if let Some(stdout) = child.stdout.take() {
        // One line is all that these programs print.
        BufReader::new(stdout).read_line(&mut line)?;
    }
    Ok((child, line))
}
