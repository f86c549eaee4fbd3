//! The load driver behind `cargo xtask bench`.
//!
//! Owns: one run from start to table. Setaria and two bare servers stand side by side on loopback, and one generator drives
//! them in shuffled windows, so that what the machine does to one it does to all. It knows no room of the house: it speaks
//! HTTP as an outside app and a person's browser do.
//!
//! | module | what |
//! |---|---|
//! | `servers`, `machine` | processes, and what the kernel says of them |
//! | `wire`, `drive` | one connection; the closed loop over many |
//! | `browser`, `scene` | what is prepared before anything is measured |
//! | `operation`, `mac`, `dice` | what is asked, how it is signed, in which order |
//! | `round`, `yardstick`, `durability` | one round, the machine's own figures, the kill at the end |
//! | `figures`, `report` | medians and ratios; the table |
#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a command reports to the terminal"
)]

mod browser;
mod dice;
mod drive;
mod durability;
mod figures;
mod mac;
mod machine;
mod operation;
mod report;
mod round;
mod scene;
mod servers;
mod wire;
mod yardstick;

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use anyhow::bail;
use clap::Parser;

use crate::operation::Operation;
use crate::report::Report;
use crate::round::Bench;
use crate::servers::Setaria;

/// Measures Setaria beside bare servers and prints a table.
#[derive(Parser)]
#[command(after_help = "Example: cargo xtask bench --rounds 7 --only refresh,profile --json figures.json")]
struct Args {
    /// How often everything is measured; ratios are taken within a round
    #[arg(long, default_value_t = 5)]
    rounds: usize,
    /// How long each window is
    #[arg(long, default_value_t = 1.5)]
    seconds: f64,
    /// Keep-alive connections
    #[arg(long, default_value_t = 64)]
    connections: usize,
    /// Only operations whose name contains one of these words
    #[arg(long, value_delimiter = ',')]
    only: Vec<String>,
    /// What Setaria logs; `info` names every request and is the default of `serve`
    #[arg(long, default_value = "info")]
    log: String,
    /// Where its store is made; a temporary folder there is removed at the end [default: the system's]
    #[arg(long, value_name = "DIR")]
    folder: Option<PathBuf>,
    /// Write the figures to this file as well
    #[arg(long, value_name = "FILE")]
    json: Option<PathBuf>,
}

fn main() -> ExitCode {
    let args = Args::parse();
    // One thread: the generator takes one core at most.
    let runtime = match tokio::runtime::Builder::new_current_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return failed(&error.into()),
    };
    let outcome = runtime.block_on(async {
        tokio::select! {
            outcome = run(&args) => outcome,
            _ = tokio::signal::ctrl_c() => bail!("stopped"),
        }
    });
    match outcome {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => failed(&error),
    }
}

async fn run(args: &Args) -> anyhow::Result<bool> {
    let operations: Vec<Operation> = operation::ALL
        .into_iter()
        .filter(|one| chosen(*one, &args.only))
        .collect();
    if operations.is_empty() || args.connections == 0 || !(0.1..=60.0).contains(&args.seconds) {
        bail!("nothing to measure: choose known operations, at least one connection, and 0.1 to 60 seconds");
    }
    let mut temporary = tempfile::Builder::new();
    temporary.prefix("setaria-load-");
    let folder = match &args.folder {
        Some(parent) => temporary.tempdir_in(parent)?,
        None => temporary.tempdir()?,
    };
    eprintln!("preparing accounts, consents and tokens");
    let setaria = Setaria::start(folder.path(), &args.log)?;
    let window = Duration::from_secs_f64(args.seconds);
    let mut bench = Bench::new(&setaria, folder.path(), args.connections, window).await?;
    let mut rounds = Vec::new();
    for number in 1..=args.rounds {
        let round = bench.round(&operations).await?;
        eprintln!("{}", report::progress(number, &round));
        rounds.push(round);
    }
    let report = Report::new(&operations, &rounds, args.connections, args.seconds);
    let scene = bench.scene;
    let report = report.with_durability(durability::check(setaria, scene, folder.path(), &args.log).await?);
    println!("{}", report.table());
    if let Some(file) = &args.json {
        std::fs::write(file, serde_json::to_vec_pretty(&report)?)?;
    }
    Ok(report.is_sound())
}

fn chosen(operation: Operation, words: &[String]) -> bool {
    words.is_empty() || words.iter().any(|word| operation.name().contains(word.as_str()))
}

fn failed(error: &anyhow::Error) -> ExitCode {
    eprintln!("bench: {error:#}");
    ExitCode::FAILURE
}
