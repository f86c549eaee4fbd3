//! `setaria move`

use std::process::ExitCode;

use anyhow::{Context as _, bail};
use clap::Args;
use serde_json::json;
use setaria_identity::clock::Clock as _;
use setaria_service::transfer::moving::{self, Side};
use setaria_store::{Options, Store};

use super::progress::{Shown, tables_json, tables_text};
use super::say;
use crate::system::System;

/// Moves everything from one store into another, empty one, whatever their engines: sessions and tokens go on, and the
/// servers are told by their configuration. No server may run on the source meanwhile. Interrupted, the same command goes on.
#[derive(Args)]
#[command(
    after_help = "A store is sqlite:DIR (or the folder's path), a postgres:// URL, or file:PATH, a file that holds such a URL.
Example: setaria move --from sqlite:/var/lib/setaria --to file:/etc/setaria/database
Back:    setaria move --from file:/etc/setaria/database --to sqlite:/var/lib/setaria-2
To stay after all: setaria move --give-up --from sqlite:/var/lib/setaria"
)]
pub(crate) struct Move {
    /// Where everything is
    #[arg(long, value_name = "STORE")]
    from: String,
    /// Where it shall go: an empty store
    #[arg(long, value_name = "STORE", required_unless_present = "give_up")]
    to: Option<String>,
    /// Let a store stay that was being moved; of one that had been moved, sessions and tokens end
    #[arg(long, conflicts_with = "to")]
    give_up: bool,
    /// Answer in JSON
    #[arg(long)]
    json: bool,
}

impl Move {
    pub(crate) async fn run(self) -> anyhow::Result<ExitCode> {
        let from_place = existing(&self.from)?;
        let from = Store::open(from_place.clone())?;
        let Some(to) = &self.to else {
            return self.give_up(&from, &from_place).await;
        };
        let to_place = place(to)?;
        let to = Store::open(to_place.clone())?;
        let mut shown = Shown::new();
        let sides = |store, place| Side { store, place };
        let moved = moving::run(
            sides(&from, &from_place),
            sides(&to, &to_place),
            System.now(),
            &System,
            &mut |step| shown.show(step),
        )
        .await;
        shown.end();
        from.shutdown().await;
        to.shutdown().await;
        let (tables, nonces) = moved?;
        if self.json {
            let answer = json!({"tables": tables_json(&tables), "nonces": nonces, "verified": true});
            say(&answer.to_string());
            return Ok(ExitCode::SUCCESS);
        }
        tables_text(&tables);
        say(&format!(
            "everything is in {0}, compared row by row. Name it in the configuration, keep the same master key file, and \
             start. {1} stays as it was and refuses to be used",
            to_place.place(),
            from_place.place()
        ));
        Ok(ExitCode::SUCCESS)
    }

    async fn give_up(&self, store: &Store, place: &Options) -> anyhow::Result<ExitCode> {
        let stays = moving::give_up(store, System.now()).await;
        store.shutdown().await;
        if !stays? {
            bail!("{} is not being moved", place.place());
        }
        if self.json {
            say(&json!({"gave_up": true}).to_string());
        } else {
            say(&format!(
                "{} stays; empty the target before it is used",
                place.place()
            ));
        }
        Ok(ExitCode::SUCCESS)
    }
}

/// Which store a text names.
fn place(text: &str) -> anyhow::Result<Options> {
    let options = match text.split_once(':') {
        Some(("sqlite", folder)) => folder_of(folder)?,
        Some(("file", file)) => {
            let url =
                std::fs::read_to_string(file).with_context(|| format!("the file {file} cannot be read"))?;
            Options::postgres(url.trim())?
        }
        Some((_, rest)) if rest.starts_with("//") => Options::postgres(text)?,
        _ => folder_of(text)?,
    };
    Ok(options.at(System.now()))
}

fn folder_of(text: &str) -> anyhow::Result<Options> {
    let folder = std::path::absolute(text.strip_prefix("//").unwrap_or(text));
    Ok(Options::sqlite(
        folder.with_context(|| format!("the folder '{text}'"))?,
    ))
}

/// The same, where a mistyped folder must not become a store.
fn existing(text: &str) -> anyhow::Result<Options> {
    let options = place(text)?;
    if !options.exists() {
        bail!("{} does not exist; check --from", options.place());
    }
    Ok(options)
}
