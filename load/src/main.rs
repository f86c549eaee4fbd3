//! The load driver behind `cargo xtask bench`.
//!
//! Owns: one run from start to table. Setaria and two bare servers stand side by side on loopback, and one generator drives
//! them in shuffled windows, so that what the machine does to one it does to all. It knows no room of the house: it speaks
//! HTTP as an outside app and a person's browser do.
//!
//! | module | what |
//! |---|---|
//! | `servers`, `setaria`, `machine` | processes, and what the kernel says of them |
//! | `wire`, `drive` | one connection; the closed loop over many |
//! | `browser`, `scene` | what is prepared before anything is measured |
//! | `peer` | node-oidc-provider, and what it is asked |
//! | `operation`, `mac`, `dice` | what is asked, how it is signed, in which order |
//! | `round`, `yardstick`, `durability` | one round, the machine's own figures, the kill at the end |
//! | `start` | how long a start takes, and what memory it needs |
//! | `growth` | the same operations on a small store and on a large one |
//! | `figures`, `goals`, `report` | medians and ratios; what was wanted; the tables |
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
mod goals;
mod growth;
mod mac;
mod machine;
mod operation;
mod peer;
mod report;
mod round;
mod scene;
mod servers;
mod setaria;
mod start;
mod wire;
mod yardstick;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

use anyhow::bail;
use clap::Parser;
use serde::Serialize;

use crate::operation::Operation;
use crate::peer::Peer;
use crate::report::Report;
use crate::round::Bench;
use crate::setaria::{Database, Place, Setaria};

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
    /// What Setaria logs; `info` is the default of `serve`
    #[arg(long, default_value = "info")]
    log: String,
    /// PostgreSQL database that it remembers in, and a second, both empty [default: the embedded store]
    #[arg(long, value_name = "URL", requires = "postmaster")]
    database: Vec<String>,
    /// Process id of that database's server
    #[arg(long, value_name = "PID", requires = "database")]
    postmaster: Option<u32>,
    /// Where its store is made; a temporary folder there is removed at the end [default: the system's]
    #[arg(long, value_name = "DIR")]
    folder: Option<PathBuf>,
    /// Measure node-oidc-provider beside it, in memory and on one process, doing the same
    #[arg(long)]
    peers: bool,
    /// Instead, compare a small store with a large one
    #[arg(long)]
    growth: bool,
    /// How many accounts and token pairs each of them has
    #[arg(
        long,
        value_delimiter = ',',
        default_value = "10000,1000000",
        requires = "growth"
    )]
    sizes: Vec<u64>,
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
    if args.connections == 0 || !(0.1..=60.0).contains(&args.seconds) {
        bail!("nothing to measure: choose at least one connection, and 0.1 to 60 seconds");
    }
    let mut temporary = tempfile::Builder::new();
    temporary.prefix("setaria-load-");
    let folder = match &args.folder {
        Some(parent) => temporary.tempdir_in(parent)?,
        None => temporary.tempdir()?,
    };
    if args.growth {
        grow(args, folder.path()).await
    } else {
        compare(args, folder.path()).await
    }
}

/// Setaria beside others.
async fn compare(args: &Args, folder: &Path) -> anyhow::Result<bool> {
    let operations = args.chosen(operation::ALL, Operation::name)?;
    eprintln!("preparing accounts, consents and tokens");
    let setaria = Setaria::start(&args.place(folder, 0))?;
    let peer = args.peers.then(Peer::start).transpose()?;
    let window = Duration::from_secs_f64(args.seconds);
    let mut bench = Bench::new(&setaria, folder, args.connections, window, peer).await?;
    let mut rounds = Vec::new();
    for number in 1..=args.rounds {
        let round = bench.round(&operations).await?;
        eprintln!("{}", report::progress(number, &round));
        rounds.push(round);
    }
    let engine = if args.database.is_empty() {
        "SQLite"
    } else {
        "PostgreSQL"
    };
    let report = Report::new(engine, &operations, &rounds, args.connections, args.seconds);
    let report = report.with_start(start::measure(folder, args.database.get(1).map(String::as_str))?);
    let scene = bench.scene;
    let report = report.with_durability(durability::check(setaria, scene).await?);
    println!("{}", report.table());
    args.write(&report)?;
    Ok(report.is_sound())
}

/// Setaria beside itself, on stores of different sizes.
async fn grow(args: &Args, folder: &Path) -> anyhow::Result<bool> {
    let mut places = Vec::new();
    for (index, accounts) in args.sizes.iter().enumerate() {
        let own = folder.join(accounts.to_string());
        std::fs::create_dir(&own)?;
        places.push((args.place(&own, index), *accounts));
    }
    if !args.database.is_empty() && places.iter().any(|(place, _)| place.database.is_none()) {
        bail!("each size needs an empty database of its own");
    }
    let plan = growth::Plan {
        operations: args.chosen(growth::ALL, growth::Grows::name)?,
        places,
        rounds: args.rounds,
        connections: args.connections,
        window: Duration::from_secs_f64(args.seconds),
    };
    let growth = growth::run(&plan, folder).await?;
    println!("{}", growth.table());
    args.write(&growth)?;
    Ok(growth.is_sound())
}

impl Args {
    /// Those whose name contains one of the words asked for.
    fn chosen<T: Copy>(
        &self,
        all: impl IntoIterator<Item = T>,
        name: fn(T) -> &'static str,
    ) -> anyhow::Result<Vec<T>> {
        let is_chosen = |one: &T| self.only.iter().any(|word| name(*one).contains(word.as_str()));
        let all = all.into_iter();
        let chosen: Vec<T> = all.filter(|one| self.only.is_empty() || is_chosen(one)).collect();
        if chosen.is_empty() {
            bail!("nothing to measure: no operation has one of these words in its name");
        }
        Ok(chosen)
    }

    /// A place in a folder, on the database of that index where there are some.
    fn place(&self, folder: &Path, index: usize) -> Place {
        let database = self.database.get(index).zip(self.postmaster);
        Place {
            folder: folder.into(),
            log_level: self.log.clone(),
            database: database.map(|(url, postmaster)| Database {
                url: url.clone(),
                postmaster,
            }),
        }
    }

    fn write(&self, figures: &impl Serialize) -> anyhow::Result<()> {
        if let Some(file) = &self.json {
            std::fs::write(file, serde_json::to_vec_pretty(figures)?)?;
        }
        Ok(())
    }
}

fn failed(error: &anyhow::Error) -> ExitCode {
    eprintln!("bench: {error:#}");
    ExitCode::FAILURE
}
