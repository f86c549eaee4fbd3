//! The reference cluster of `docs/operating/cluster.md` on one Linux machine, behind `cargo xtask cluster`.
//!
//! Owns: one network namespace for each machine of the plan, the programs in them, and what clients see when the database's
//! primary is lost. The programs' files are those of `docs/operating/cluster/`, so what runs here is what an operator copies.
//!
//! | module | what |
//! |---|---|
//! | `plan` | the machines, their addresses and folders |
//! | `shell`, `network`, `files` | commands; namespaces and cables; the files with their names filled in |
//! | `up`, `programs`, `database`, `status` | bringing it up, one program after another; what Patroni says |
//! | `fault`, `trial` | losing a machine; a trial of it under load |
//! | `load` | the clients, their ledger, their report |
#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a command reports to the terminal"
)]

mod database;
mod fault;
mod files;
mod load;
mod network;
mod plan;
mod programs;
mod shell;
mod status;
mod trial;
mod up;

use std::process::ExitCode;

use clap::Parser;

use crate::load::Load;
use crate::trial::Trial;

/// Brings up the reference cluster in network namespaces, and takes its primary away under load.
#[derive(Parser)]
enum Command {
    /// Starts every machine and waits until the proxy answers
    Up,
    /// Says who is primary, who is standby, and which nodes are ready
    Status,
    /// Takes the primary away under load and prints what clients saw
    FailOver(Trial),
    /// The load alone; `fail-over` starts it where the clients live
    #[command(hide = true)]
    Load(Load),
    /// Ends every program and removes namespaces and folder
    Down,
}

fn main() -> ExitCode {
    let outcome = match Command::parse() {
        Command::Up => up::up(),
        Command::Status => status::print(),
        Command::FailOver(trial) => trial.run(),
        Command::Load(load) => load.run(),
        Command::Down => network::remove(),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("cluster: {error:#}");
            ExitCode::FAILURE
        }
    }
}
