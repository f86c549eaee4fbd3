//! The plan for many accounts, behind `cargo xtask scale`: figures in, tables out.
//!
//! Owns: `docs/operating/figures.json`, and that the tables of `docs/operating/scale.md` are what these figures give.
//!
//! | module | what |
//! |---|---|
//! | `figures` | what is measured, as the file has it |
//! | `measure` | measuring it: a demonstration on each engine, from outside |
//! | `plan` | assumptions, and the arithmetic from figures to machines and money |
//! | `queue`, `sites`, `dice` | the simulation: waiting at a node, and sites that are cut off |
//! | `tables`, `document` | the tables, and where they stand |
#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a command reports to the terminal"
)]

mod dice;
mod document;
mod figures;
mod measure;
mod plan;
mod queue;
mod sites;
mod tables;

use std::process::ExitCode;

use clap::Parser;

use crate::figures::Figures;
use crate::plan::Prices;

/// Recomputes the plan of docs/operating/scale.md from measured figures.
#[derive(Parser)]
#[command(after_help = "Example: cargo xtask scale print --core 20")]
enum Command {
    /// Prints the tables, with prices of your own if you like
    Print(Prices),
    /// Puts the tables, with the default prices, where they stand in the document
    Write,
    /// Measures the figures anew and writes them to docs/operating/figures.json; takes some minutes
    Measure,
}

fn main() -> ExitCode {
    match run(&Command::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("scale: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: &Command) -> anyhow::Result<()> {
    match command {
        Command::Print(prices) => {
            for table in tables::all(&Figures::read()?, prices) {
                println!("{}:\n\n{}", table.title, table.text);
            }
            Ok(())
        }
        Command::Write => document::write(&tables::all(&Figures::read()?, &Prices::default())),
        Command::Measure => measure::measure(),
    }
}
