//! Running one command to its end, with its output on the terminal and a limit on its time.
//!
//! Owns: child processes. Hands over: what a part makes of the result to `parts`.

use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

/// How a part ended.
pub(crate) enum Outcome {
    /// Everything held.
    Passed,
    /// Something did not; the text says which command.
    Failed(String),
    /// It could not be tried; the text says why.
    NotRun(String),
}

impl Outcome {
    /// Goes on with the next step only if this one passed.
    pub(crate) fn then(self, next: impl FnOnce() -> Self) -> Self {
        match self {
            Self::Passed => next(),
            other => other,
        }
    }
}

/// The workspace's root.
pub(crate) fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .map(PathBuf::from)
        .unwrap_or_default()
}

/// The cargo that runs this.
pub(crate) fn cargo(args: &[&str]) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(args);
    command
}

/// Runs a command in the root, or where it says itself, for at most `minutes`.
pub(crate) fn run(command: &mut Command, minutes: u64) -> Outcome {
    if command.get_current_dir().is_none() {
        command.current_dir(root());
    }
    let shown = show(command);
    println!("\n$ {shown}");
    let mut child = match command.stdin(Stdio::null()).spawn() {
        Ok(child) => child,
        Err(why) => return Outcome::Failed(format!("{shown}: {why}")),
    };
    let begun = Instant::now();
    loop {
        match child.try_wait() {
            Ok(Some(status)) if status.success() => return Outcome::Passed,
            Ok(Some(status)) => return Outcome::Failed(format!("{shown}: {status}")),
            Ok(None) if begun.elapsed() > Duration::from_secs(60 * minutes) => {
                let _ = child.kill();
                let _ = child.wait();
                return Outcome::Failed(format!("{shown}: not finished after {minutes} minutes"));
            }
            Ok(None) => sleep(Duration::from_millis(50)),
            Err(why) => return Outcome::Failed(format!("{shown}: {why}")),
        }
    }
}

fn show(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    let words: Vec<String> = words.map(|word| word.to_string_lossy().into_owned()).collect();
    let name = words
        .first()
        .and_then(|path| path.rsplit('/').next())
        .unwrap_or_default()
        .to_owned();
    let rest = words.get(1..).unwrap_or_default().join(" ");
    format!("{name} {rest}")
}
