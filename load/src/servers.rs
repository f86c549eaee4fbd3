//! The processes that are measured, and the two bare servers among them.
//!
//! Owns: starting a process on a free port of loopback and ending it. Hands over: how Setaria is started, to `setaria`, and
//! its peer, to `peer`.

use std::io::{BufRead as _, BufReader};
use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

use anyhow::{Context as _, bail};

use crate::drive::Target;

/// A process that ends with this value.
pub(crate) struct Server {
    child: Child,
    address: SocketAddr,
}

impl Server {
    /// A process that listens on an address.
    pub(crate) fn new(child: Child, address: SocketAddr) -> Self {
        Self { child, address }
    }

    /// What `drive` needs to know of it.
    pub(crate) fn target(&self) -> Target {
        Target {
            address: self.address,
            pid: self.child.id(),
            postmaster: None,
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
pub(crate) fn beside(name: &str) -> anyhow::Result<PathBuf> {
    let path = std::env::current_exe()?.with_file_name(name);
    if !path.is_file() {
        bail!(
            "{} is missing: cargo build --release -p setaria -p setaria-load",
            path.display()
        );
    }
    Ok(path)
}

/// Starts a program that prints a line when it is ready.
pub(crate) fn first_line(mut command: Command) -> anyhow::Result<(Child, String)> {
    let mut child = command.stdin(Stdio::null()).stdout(Stdio::piped()).spawn()?;
    let mut line = String::new();
    if let Some(stdout) = child.stdout.take() {
        // One line is all that these programs print.
        BufReader::new(stdout).read_line(&mut line)?;
    }
    Ok((child, line))
}
