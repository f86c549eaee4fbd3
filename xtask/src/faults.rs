//! `cargo xtask faults`: the long form of the fault suite, and its report.
//!
//! Owns: which test shows which experiment, on which engine, and the report: seeds, counts, controls, duration. A fault that
//! cannot be injected here is counted as not run, with the reason. Hands over: injecting to `tests/faults` and `tests/nodes`.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, Instant};

use crate::parts::release;
use crate::run::{Outcome, cargo, root, run};
use crate::tools::{self, FAKETIME, HAPROXY, POSTGRES, STRACE};

/// One experiment of the faults reference.
struct Experiment {
    name: &'static str,
    what: &'static str,
    suite: &'static str,
    engines: &'static [&'static str],
}

const BOTH: &[&str] = &["sqlite", "postgres"];
const SQLITE: &[&str] = &["sqlite"];
/// Experiments that make their own PostgreSQL, whatever the run's engine is.
const OWN: &[&str] = &["postgres"];

const ALL: &[Experiment] = &[
    experiment("F1", "kill -9 under load", "faults", BOTH),
    experiment("F2", "power cut", "faults", SQLITE),
    experiment("F3", "a sync that fails", "faults", SQLITE),
    experiment("F4", "disk full", "faults", SQLITE),
    experiment("F6", "clock jumps", "faults", BOTH),
    experiment("F7", "database restarts", "faults", OWN),
    experiment("F8", "database fails over", "faults", OWN),
    experiment("F11", "every connection waits", "faults", OWN),
    experiment("F12", "database gone", "faults", OWN),
    experiment("F16", "rolling restart", "nodes", OWN),
    experiment("F17", "rolling upgrade and back", "nodes", OWN),
    experiment("F18", "kill -9 in a migration", "faults", BOTH),
    experiment("F19", "backup and restore under load", "faults", BOTH),
    experiment("F22", "node cut off", "nodes", OWN),
    experiment("F23", "spread of a revocation", "nodes", OWN),
    experiment("F24", "race over three nodes", "nodes", OWN),
    experiment("F25", "answer lost", "faults", BOTH),
    experiment("F26", "people mixed up", "faults", BOTH),
];

const fn experiment(
    name: &'static str,
    what: &'static str,
    suite: &'static str,
    engines: &'static [&'static str],
) -> Experiment {
    Experiment {
        name,
        what,
        suite,
        engines,
    }
}

/// What is to be run, and where the report goes.
struct Wish {
    only: Vec<String>,
    report: PathBuf,
    long: bool,
}

/// One run of one experiment.
struct Row {
    name: &'static str,
    what: &'static str,
    engine: &'static str,
    outcome: Outcome,
    /// The lines that belong in a report.
    lines: Vec<String>,
    took: Duration,
}

/// Runs what `args` ask for; nothing when they cannot be read.
pub(crate) fn faults(args: &[&str]) -> Option<ExitCode> {
    let wish = read(args)?;
    tools::install(&[&POSTGRES, &HAPROXY, &STRACE, &FAKETIME]);
    if let Outcome::Failed(why) | Outcome::NotRun(why) = release() {
        eprintln!("{why}");
        return Some(ExitCode::FAILURE);
    }
    let chosen = ALL
        .iter()
        .filter(|one| wish.only.is_empty() || wish.only.iter().any(|name| name == one.name));
    let mut rows = Vec::new();
    for one in chosen {
        for engine in one.engines {
            println!("\n==== {}: {}, {engine} ====", one.name, one.what);
            rows.push(attempt(one, engine, wish.long));
        }
    }
    let text = report(&rows, wish.long);
    println!("\n{text}");
    if let Err(why) = std::fs::write(&wish.report, &text) {
        eprintln!("{}: {why}", wish.report.display());
        return Some(ExitCode::FAILURE);
    }
    let failed = rows.iter().any(|row| matches!(row.outcome, Outcome::Failed(_)));
    Some(if failed {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    })
}

fn read(args: &[&str]) -> Option<Wish> {
    let mut wish = Wish {
        only: Vec::new(),
        report: root().join("target/faults.md"),
        long: true,
    };
    let mut words = args.iter();
    while let Some(word) = words.next() {
        match *word {
            "--short" => wish.long = false,
            "--report" => wish.report = words.next()?.into(),
            "--only" => wish.only = words.next()?.split(',').map(str::to_uppercase).collect(),
            _ => return None,
        }
    }
    let known = |name: &String| ALL.iter().any(|one| one.name == name);
    wish.only.iter().all(known).then_some(wish)
}

fn attempt(one: &Experiment, engine: &'static str, long: bool) -> Row {
    let begun = Instant::now();
    let log = root().join(format!("target/faults-{}-{engine}.log", one.name));
    let filter = format!("{}_", one.name.to_lowercase());
    let mut command = cargo(&["test", "--package", "setaria-tests", "--test", one.suite, &filter]);
    command.args(["--", "--test-threads=1", "--show-output"]);
    command.env("SETARIA_TEST_ENGINE", engine);
    if long {
        command.env("SETARIA_FAULTS", "long");
    }
    let outcome = match std::fs::File::create(&log) {
        Ok(file) => run(command.stdout(file), 12 * 60),
        Err(why) => Outcome::Failed(format!("{}: {why}", log.display())),
    };
    let lines = reported(&log);
    lines.iter().for_each(|line| println!("{line}"));
    // A test that could not inject its fault passes without having shown anything.
    let missing = lines.iter().find(|line| line.starts_with("not run"));
    let outcome = match (outcome, missing) {
        (Outcome::Passed, Some(why)) => Outcome::NotRun(why.clone()),
        (outcome, _) => outcome,
    };
    Row {
        name: one.name,
        what: one.what,
        engine,
        outcome,
        lines,
        took: begun.elapsed(),
    }
}

fn reported(log: &Path) -> Vec<String> {
    let text = std::fs::read_to_string(log).unwrap_or_default();
    let told = |line: &&str| {
        ["figure ", "seed ", "not run"]
            .iter()
            .any(|word| line.starts_with(word))
    };
    text.lines().filter(told).map(str::to_owned).collect()
}

fn report(rows: &[Row], long: bool) -> String {
    let form = if long { "" } else { " --short" };
    let mut text = format!("# Faults\n\n`cargo xtask faults{form}`\n\n");
    text.push_str("| fault | engine | result | seconds | what was seen |\n|---|---|---|---|---|\n");
    let (mut passed, mut failed, mut not_run) = (0, 0, 0);
    for row in rows {
        let (word, why) = match &row.outcome {
            Outcome::Passed => ("passed", String::new()),
            Outcome::Failed(why) => ("FAILED", why.clone()),
            Outcome::NotRun(why) => ("not run", why.clone()),
        };
        passed += usize::from(word == "passed");
        failed += usize::from(word == "FAILED");
        not_run += usize::from(word == "not run");
        let shown = row.lines.iter().filter(|line| !line.starts_with("not run"));
        let shown: Vec<&str> = shown
            .map(String::as_str)
            .chain([why.as_str()])
            .filter(|line| !line.is_empty())
            .collect();
        let (name, what, engine, took) = (row.name, row.what, row.engine, row.took.as_secs());
        let shown = shown.join("<br>").replace('|', "\\|");
        // Writing to a String cannot fail.
        let _ = writeln!(text, "| {name} {what} | {engine} | {word} | {took} | {shown} |");
    }
    let _ = writeln!(text, "\n{passed} passed, {failed} failed, {not_run} not run");
    text
}
