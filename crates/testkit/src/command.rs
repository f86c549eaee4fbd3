//! The product's commands, run as an operator runs them.
//!
//! Owns: finding the binary (`SETARIA_BIN`, else the workspace's release build) and running it with a time limit.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::Value;

/// How long a command may take before it counts as hanging.
const LIMIT: Duration = Duration::from_secs(60);

/// The binary under test.
pub fn binary() -> PathBuf {
    let path = std::env::var_os("SETARIA_BIN").map_or_else(release_build, PathBuf::from);
    assert!(
        path.is_file(),
        "{} is missing: build it with `cargo build --release -p setaria`",
        path.display()
    );
    path
}

fn release_build() -> PathBuf {
    let target = std::env::var_os("CARGO_TARGET_DIR").map(PathBuf::from);
    target
        .unwrap_or_else(|| workspace().join("target"))
        .join("release")
        .join("setaria")
}

/// The root of the workspace.
pub fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../..")
        .canonicalize()
        .expect("the workspace's root")
}

/// What a command left behind.
#[derive(Debug)]
pub struct Output {
    /// Its exit code; -1 when a signal ended it.
    pub code: i32,
    /// Standard output.
    pub stdout: String,
    /// Standard error.
    pub stderr: String,
}

impl Output {
    /// Its answer as JSON; the command must have succeeded.
    pub fn json(&self) -> Value {
        assert_eq!(
            self.code, 0,
            "the command failed: {}\n{}",
            self.stdout, self.stderr
        );
        serde_json::from_str(self.stdout.trim())
            .unwrap_or_else(|why| panic!("no JSON ({why}): {}", self.stdout))
    }

    /// Both outputs together.
    pub fn all(&self) -> String {
        format!("{}{}", self.stdout, self.stderr)
    }
}

/// Runs `setaria ARGS` with additional environment and waits for its end.
pub fn run(args: &[&str], environment: &[(&str, &str)]) -> Output {
    let mut command = bare();
    command.args(args).envs(environment.iter().copied());
    wait(command, args)
}

/// A command for the binary without inherited settings, its three streams not the test's.
pub fn bare() -> Command {
    bare_of(&binary())
}

/// The same for another build of it.
pub fn bare_of(program: &Path) -> Command {
    let mut command = Command::new(program);
    for (name, _) in std::env::vars_os() {
        if name.to_string_lossy().starts_with("SETARIA_") || name == "RUST_LOG" {
            command.env_remove(name);
        }
    }
    command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command
}

fn wait(mut command: Command, args: &[&str]) -> Output {
    let mut child = command.spawn().expect("the binary runs");
    let begun = Instant::now();
    while child.try_wait().expect("its state").is_none() {
        if begun.elapsed() > LIMIT {
            let _ = child.kill();
            let output = child.wait_with_output().expect("its output");
            panic!(
                "`setaria {}` did not end:\n{}",
                args.join(" "),
                String::from_utf8_lossy(&output.stderr)
            );
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    let output = child.wait_with_output().expect("its output");
    Output {
        code: output.status.code().unwrap_or(-1),
        stdout: String::from_utf8_lossy(&output.stdout).into_owned(),
        stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
    }
}
