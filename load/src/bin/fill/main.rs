//! Fills a store with accounts and live token pairs, for `cargo xtask bench --growth`.
//!
//! Owns: what a store of so many looks like after years, written in minutes: through the rooms that write it in earnest, but
//! many rows to a transaction and in key order, wave by wave, so that no page is written for each row. It leaves two files
//! of lines of equal length, from which the driver, which knows no room, draws what it asks with. Only the driver starts it.
#![expect(clippy::print_stdout, reason = "the figures are told on standard output")]

mod people;
mod write;

use std::path::{Path, PathBuf};
use std::time::Instant;

use anyhow::Context as _;
use clap::Parser;
use serde::Serialize;
use setaria_crypto::random::SystemRandom;
use setaria_crypto::seal::MasterKeys;
use setaria_identity::clock::{Clock, Entropy, Millis};
use setaria_identity::id::AppId;
use setaria_service::keys::Keys;
use setaria_store::{Options, Store, app, setting};

use crate::people::People;
use crate::write::Writer;

/// Fills a store that has an app and nothing else.
#[derive(Parser)]
struct Args {
    /// The data folder, with the master key
    #[arg(long)]
    data: PathBuf,
    /// The database, if the store is not in the data folder
    #[arg(long)]
    database: Option<String>,
    /// The app that all token pairs are issued to
    #[arg(long)]
    app: i64,
    /// How many accounts, each with a consent and a token pair
    #[arg(long)]
    accounts: u64,
    /// The password of all of them
    #[arg(long)]
    password: String,
    /// Where the lines are written: `pairs` and `sessions`
    #[arg(long)]
    lines: PathBuf,
}

/// What it took, in bytes for each.
#[derive(Serialize)]
struct Filled {
    seconds: f64,
    account_bytes: f64,
    consent_bytes: f64,
    pair_bytes: f64,
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let (args, begun) = (Args::parse(), Instant::now());
    let now = System.now();
    let store = Store::open(options(&args)?.at(now))?;
    let keys = keys(&store, &args.data, now).await?;
    let id = AppId(args.app);
    let found = store.read("fill.app", move |conn| {
        Ok((app::by_id(conn, id)?, setting::global_generation(conn)?))
    });
    let (app, global_generation) = found.await?;
    let people = People {
        app: app.context("the app is not there")?,
        global_generation,
        count: args.accounts,
        password: args.password,
        now,
    };
    let writer = Writer::new(store.clone(), args.database.is_some());
    let each = |from: i64, to: i64| (to - from) as f64 / args.accounts as f64;
    let empty = writer.size().await?;
    people.write_accounts(&writer).await?;
    let accounts = writer.size().await?;
    people.write_consents(&writer).await?;
    let consents = writer.size().await?;
    people
        .write_pairs(&writer, &keys, &args.lines.join("pairs"))
        .await?;
    let pairs = writer.size().await?;
    people
        .write_sessions(&writer, &keys, &args.lines.join("sessions"))
        .await?;
    store.shutdown().await;
    let filled = Filled {
        seconds: begun.elapsed().as_secs_f64(),
        account_bytes: each(empty, accounts),
        consent_bytes: each(accounts, consents),
        pair_bytes: each(consents, pairs),
    };
    println!("{}", serde_json::to_string(&filled)?);
    Ok(())
}

fn options(args: &Args) -> anyhow::Result<Options> {
    Ok(match &args.database {
        Some(url) => Options::postgres(url)?,
        None => Options::sqlite(args.data.clone()),
    })
}

async fn keys(store: &Store, data: &Path, now: Millis) -> anyhow::Result<Keys> {
    let text = std::fs::read_to_string(data.join("master.key")).context("the master key")?;
    Ok(Keys::load(store, MasterKeys::parse(&text)?, &System, now).await?)
}

/// The system's clock and random source.
struct System;

impl Clock for System {
    #[expect(
        clippy::disallowed_methods,
        reason = "tokens must live when the driver uses them"
    )]
    fn now(&self) -> Millis {
        let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
        Millis::try_from(since.unwrap_or_default().as_millis()).unwrap_or(Millis::MAX)
    }
}

impl Entropy for System {
    fn fill(&self, bytes: &mut [u8]) {
        SystemRandom.fill(bytes);
    }
}
