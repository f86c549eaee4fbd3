//! Commands: run to their end with what they said, or left running with a log.

use std::fs::File;
use std::os::unix::process::CommandExt as _;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::{Context as _, bail};

use crate::plan::Machine;

/// How long anything that is waited for may take.
pub(crate) const PATIENCE: Duration = Duration::from_secs(90);

/// A command from a line without quotes.
pub(crate) fn command(line: &str) -> Command {
    let mut words = line.split_whitespace();
    let mut command = Command::new(words.next().unwrap_or_default());
    command.args(words);
    command
}

/// A command that runs on a machine.
pub(crate) fn on(machine: &Machine, line: &str) -> Command {
    command(&format!("ip netns exec {} {line}", machine.namespace()))
}

/// A command that runs on a machine as a user without rights.
pub(crate) fn on_as(machine: &Machine, user: &str, line: &str) -> Command {
    let group = if user == "nobody" { "nogroup" } else { user };
    on(
        machine,
        &format!("setpriv --reuid={user} --regid={group} --clear-groups {line}"),
    )
}

/// Runs it to its end; what it wrote to standard output.
///
/// # Errors
/// It could not be started, or failed; with what it wrote to standard error.
pub(crate) fn read(command: &mut Command) -> anyhow::Result<String> {
    let shown = format!("{command:?}");
    let output = command
        .stdin(Stdio::null())
        .output()
        .with_context(|| shown.clone())?;
    if !output.status.success() {
        bail!("{shown}: {}", String::from_utf8_lossy(&output.stderr).trim());
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Leaves it running, its output in a file. It outlives this process; `down` finds it by its namespace.
///
/// # Errors
/// It could not be started.
pub(crate) fn leave(command: &mut Command, log: &Path) -> anyhow::Result<Child> {
    let log = File::options().create(true).append(true).open(log)?;
    let shown = format!("{command:?}");
    // A group of its own, so that an interrupt at the terminal does not reach it.
    command
        .stdin(Stdio::null())
        .stdout(log.try_clone()?)
        .stderr(log)
        .process_group(0);
    command.spawn().with_context(|| shown)
}

/// Waits until something holds.
///
/// # Errors
/// It did not in time, with the last reason.
pub(crate) fn until(what: &str, mut holds: impl FnMut() -> anyhow::Result<()>) -> anyhow::Result<()> {
    let begun = Instant::now();
    loop {
        match holds() {
            Ok(()) => return Ok(()),
            Err(why) if begun.elapsed() > PATIENCE => {
                return Err(why.context(format!("{what}: not within {} s", PATIENCE.as_secs())));
            }
            Err(_) => sleep(Duration::from_millis(100)),
        }
    }
}
