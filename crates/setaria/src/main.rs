//! The binary: commands, configuration, telemetry. It puts the rooms together and decides nothing itself.

use std::process::ExitCode;

use clap::Parser as _;

mod breached;
mod commands;
mod config;
mod house;
mod places;
mod post;
mod system;
mod telemetry;

/// The system's own keeps what bursts left behind, several times what the server needs.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let command = commands::Cli::parse();
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return commands::failed(&error.into()),
    };
    match runtime.block_on(command.run()) {
        Ok(code) => code,
        Err(error) => commands::failed(&error),
    }
}
