//! Every command that a document shows is run, as it stands, in the order in which it stands.
//!
//! Each document gets an empty folder and one shell. A line that starts a server goes to the background until the
//! document ends. `cargo` lines are the project's own two commands: they are compared, since running them here would
//! build the project inside its own test.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use setaria_testkit::binary;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The lines of the `sh` blocks of a document, here-documents kept whole.
fn commands(text: &str) -> Vec<String> {
    let mut inside = false;
    let mut found: Vec<String> = Vec::new();
    let mut until: Option<String> = None;
    for line in text.lines() {
        match line.trim() {
            "```sh" => inside = true,
            "```" => inside = false,
            _ if !inside => {}
            _ => {
                if let (Some(end), Some(command)) = (&until, found.last_mut()) {
                    command.push('\n');
                    command.push_str(line);
                    if line == end {
                        until = None;
                    }
                    continue;
                }
                until = line
                    .split_once("<<'")
                    .and_then(|(_, rest)| rest.split('\'').next())
                    .map(str::to_owned);
                found.push(line.to_owned());
            }
        }
    }
    found
}

fn script(commands: &[String]) -> String {
    let mut script = String::from("set -eu\ntrap 'kill $(jobs -p) 2>/dev/null || true' EXIT\n");
    for command in commands {
        if command.starts_with("setaria serve") || command.starts_with("setaria demo") {
            script.push_str(&format!("{command} > server.out 2> server.err &\n"));
            // Both say so when they are ready, one on each stream.
            script.push_str(
                "for try in $(seq 200); do grep -q ready server.out server.err && break; sleep 0.05; done\n",
            );
        } else {
            script.push_str(command);
            script.push('\n');
        }
    }
    script
}

fn run(document: &str) {
    let text = std::fs::read_to_string(root().join(document)).unwrap();
    let commands = commands(&text);
    assert!(!commands.is_empty(), "{document} shows no command");
    let folder = tempfile::tempdir().unwrap();
    let path = format!(
        "{}:{}",
        binary().parent().unwrap().display(),
        std::env::var("PATH").unwrap_or_default()
    );
    let output = Command::new("bash")
        .args(["-c", &script(&commands)])
        .current_dir(folder.path())
        .env("PATH", path)
        .env_remove("RUST_LOG")
        .stdin(Stdio::null())
        .output()
        .unwrap();
    let told = String::from_utf8_lossy(&output.stdout);
    let complained = String::from_utf8_lossy(&output.stderr);
    assert!(
        output.status.success(),
        "{document}: {}\n{told}\n{complained}",
        output.status
    );
}

#[test]
fn the_commands_of_the_readme_are_the_projects_two() {
    let text = std::fs::read_to_string(root().join("README.md")).unwrap();
    assert_eq!(
        commands(&text),
        ["cargo run --release -- demo", "cargo xtask test"]
    );
}

#[test]
fn operating_installing() {
    run("docs/operating/installing.md");
}

#[test]
fn operating_accounts() {
    run("docs/operating/accounts.md");
}

#[test]
fn operating_backup() {
    run("docs/operating/backup.md");
}

#[test]
fn operating_upgrading() {
    run("docs/operating/upgrading.md");
}

#[test]
fn integrating_first_app() {
    run("docs/integrating/first-app.md");
}

#[test]
fn integrating_signing() {
    run("docs/integrating/signing.md");
}

#[test]
fn integrating_check_password() {
    run("docs/integrating/check-password.md");
}

#[test]
fn no_other_document_shows_a_command_that_nobody_runs() {
    let run_here = [
        "accounts.md",
        "installing.md",
        "backup.md",
        "upgrading.md",
        "first-app.md",
        "signing.md",
        "check-password.md",
    ];
    // Benchmarks take minutes and say so; their commands are xtask's own, which its help lists.
    let of_xtask = |command: &String| command.starts_with("cargo xtask ");
    for folder in ["docs/operating", "docs/integrating", "docs/decisions"] {
        for entry in std::fs::read_dir(root().join(folder)).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            if run_here.contains(&name.as_str()) || !name.ends_with(".md") {
                continue;
            }
            let shown = commands(&std::fs::read_to_string(&path).unwrap());
            assert!(
                shown.iter().all(of_xtask),
                "{name} shows commands that no test runs: {shown:?}"
            );
        }
    }
}
