//! The commands: one verb, one file.
//!
//! Owns: flags, printing and exit codes (0 done, 1 refused or failed, 2 wrong usage).

use std::io::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand};
use setaria_service::operate::{Act, Done};

use crate::config::{self, Config, DatabaseUrl};
use crate::house;

mod account;
mod app;
mod backup;
mod demo;
mod doctor;
mod invitation;
mod key;
mod migrate;
mod moving;
mod pages;
mod progress;
mod restore;
mod scope;
mod serve;
mod sign;
mod stop;
mod table;
mod verify;

/// An open account platform in one binary.
#[derive(Parser)]
#[command(name = "setaria", version, about, after_help = "Try it: setaria demo")]
pub(crate) struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Start with demo accounts and a demo app, ready for a first sign-in
    Demo(demo::Demo),
    /// Run the server
    Serve(serve::Serve),
    /// Add, list, show and change accounts
    #[command(subcommand)]
    Account(account::Account),
    /// Register, list, show and change apps
    #[command(subcommand)]
    App(app::App),
    /// Invite people to make an account
    #[command(subcommand)]
    Invitation(invitation::Invitation),
    /// List and add scopes
    #[command(subcommand)]
    Scope(scope::Scope),
    /// List and rotate master keys
    #[command(subcommand)]
    Key(key::Key),
    /// Write an encrypted backup, also while the server runs
    Backup(backup::Backup),
    /// Load a backup into an empty store, or look through one
    Restore(restore::Restore),
    /// Move everything from one store into another
    Move(moving::Move),
    /// Bring the store's schema up to date
    Migrate(migrate::Migrate),
    /// Look for what is wrong with an installation
    Doctor(doctor::Doctor),
    /// Sign an open API call or a checkPassword callback
    #[command(subcommand)]
    Sign(sign::Sign),
    /// Say whether a signature verifies and, if not, which line differs
    #[command(subcommand)]
    Verify(verify::Verify),
    /// Show every page in every state, to look at
    Pages(pages::Pages),
}

/// Which installation a command is about.
#[derive(Args, Clone)]
pub(crate) struct Where {
    /// Configuration file [default: ./setaria.toml if it exists]
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// Data folder, over the configuration's
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,
    /// PostgreSQL database, over the configuration's
    #[arg(long, value_name = "URL")]
    database: Option<String>,
}

/// A part of a long list.
#[derive(Args)]
pub(crate) struct Page {
    /// Begin after this id
    #[arg(long, value_name = "ID")]
    after: Option<i64>,
    /// At most so many
    #[arg(long, default_value_t = 100)]
    limit: i64,
    #[command(flatten)]
    at: Where,
    /// Answer in JSON
    #[arg(long)]
    json: bool,
}

impl Where {
    /// The configuration, and what was assumed.
    pub(crate) fn load(&self) -> anyhow::Result<(Config, Vec<String>)> {
        let (mut config, assumed) = config::load(self.config.as_deref(), std::env::vars())?;
        if let Some(data) = &self.data {
            config.store.data.clone_from(data);
        }
        if let Some(url) = &self.database {
            config.store.database = Some(DatabaseUrl(url.clone()));
            config.store.database_file = None;
        }
        Ok((config, assumed))
    }

    /// Carries out an act there.
    pub(crate) async fn operate(&self, act: Act) -> anyhow::Result<Done> {
        house::operate(&self.load()?.0, act).await
    }
}

impl Cli {
    /// Runs the command.
    pub(crate) async fn run(self) -> anyhow::Result<ExitCode> {
        match self.command {
            Command::Demo(command) => command.run().await,
            Command::Serve(command) => command.run().await,
            Command::Account(command) => command.run().await,
            Command::App(command) => command.run().await,
            Command::Invitation(command) => command.run().await,
            Command::Scope(command) => command.run().await,
            Command::Key(command) => command.run().await,
            Command::Backup(command) => command.run().await,
            Command::Restore(command) => command.run().await,
            Command::Move(command) => command.run().await,
            Command::Migrate(command) => command.run().await,
            Command::Doctor(command) => command.run().await,
            Command::Sign(command) => command.run(),
            Command::Verify(command) => command.run(),
            Command::Pages(command) => command.run().await,
        }
    }
}

/// Prints a line on standard output. A reader that has gone away is no error.
pub(crate) fn say(text: &str) {
    let _ = writeln!(std::io::stdout(), "{text}");
}

/// Prints a line on standard error.
pub(crate) fn warn(text: &str) {
    let _ = writeln!(std::io::stderr(), "{text}");
}

/// Prints why a command failed, and the exit code for it.
pub(crate) fn failed(error: &anyhow::Error) -> ExitCode {
    warn(&format!("setaria: {error:#}"));
    ExitCode::FAILURE
}

/// Prints what an act came to: JSON for programs, or what `people` makes of it.
pub(crate) fn print(done: &Done, json: bool, people: impl FnOnce(&Done)) -> anyhow::Result<ExitCode> {
    if let Done::Refused(reason) = done {
        warn(&format!("setaria: {reason}"));
        return Ok(ExitCode::FAILURE);
    }
    if json {
        let text = match done {
            Done::Account(view) => serde_json::to_string(view)?,
            Done::Accounts(views) => serde_json::to_string(views)?,
            Done::App(view) => serde_json::to_string(view)?,
            Done::Apps(views) => serde_json::to_string(views)?,
            Done::Scopes(views) => serde_json::to_string(views)?,
            Done::Invitations(views) => serde_json::to_string(views)?,
            Done::Link(link) => serde_json::json!({ "link": link }).to_string(),
            Done::Refused(_) => String::new(),
        };
        say(&text);
    } else {
        people(done);
    }
    Ok(ExitCode::SUCCESS)
}
