//! Measuring: a demonstration on each engine, and each operation from outside while counters run.
//!
//! Owns: the order, and how many of each. Rates are no subject here; CPU, bytes and waits are counted for each request, at the
//! load of [`CLIENTS`] clients in a closed loop, since waits for the disk are shared by those who wait together.

mod client;
mod counters;
mod stored;

use std::path::Path;

use anyhow::{Context as _, anyhow};
use setaria_testkit::{Database, Demo, Postgres, RelyingParty, Start};

use crate::figures::{Cost, Engine, Figures};
use client::{Client, Op};
use counters::Counters;
use stored::Stored;

/// Clients that ask at once.
const CLIENTS: usize = 32;
/// Accounts that are made, signed in, and asked for consent.
const PEOPLE: usize = 400;
/// Requests of each operation but sign-in.
const REQUESTS: usize = 3_200;

/// Measures both engines and writes the file; what `cluster fail-over` measured stays.
///
/// # Errors
/// A tool is missing, or an answer was wrong.
pub(crate) fn measure() -> anyhow::Result<()> {
    let before = Figures::read().ok();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let sqlite = runtime.block_on(engine(None))?;
    let server = Postgres::shared().map_err(|why| anyhow!(why))?;
    let postgres = runtime.block_on(engine(Some(server.database())))?;
    let kept = before.as_ref();
    Figures {
        machine: counters::machine()?,
        fail_over_s: kept.map_or(10.0, |figures| figures.fail_over_s),
        clients: CLIENTS,
        sqlite,
        postgres,
    }
    .write()
}

/// What is measured: a demonstration, and the database that it runs on unless it has its own.
struct Subject {
    demo: Demo,
    database: Option<Database>,
}

impl Subject {
    fn start(database: Option<Database>) -> Self {
        let start = Start::default().env("RUST_LOG", "error");
        let start = match &database {
            Some(database) => start.database(&database.url()),
            None => start,
        };
        Self {
            demo: start.start(),
            database,
        }
    }

    fn database(&self) -> Option<&Database> {
        self.database.as_ref()
    }

    fn pid(&self) -> u32 {
        self.demo.pid()
    }

    fn data(&self) -> &Path {
        self.demo.data()
    }
}

async fn engine(database: Option<Database>) -> anyhow::Result<Engine> {
    let subject = Subject::start(database);
    let demo = &subject.demo;
    let app = demo.add_app("https://app.example.com/callback", "exact", &[]);
    let party = RelyingParty::new(demo, &app);
    eprintln!("accounts");
    let empty = Stored::of(&subject)?;
    let people = client::register(demo, PEOPLE)?;
    let mut engine = Engine::default();
    let mut clients = Vec::new();
    for person in people {
        clients.push(Client::new(demo, party.clone(), person));
    }
    // So that connections are open and caches warm before anything counts.
    let mut few = clients.split_off(clients.len().saturating_sub(CLIENTS));
    for client in &mut few {
        client.consent().await?;
    }
    engine.sign_in = phase(&subject, Op::SignIn, &mut clients, 1).await?;
    for client in &mut clients {
        client.consent().await?;
    }
    let each = REQUESTS / CLIENTS;
    engine.authorize = phase(&subject, Op::Authorize, &mut few, each).await?;
    engine.exchange = phase(&subject, Op::Exchange, &mut few, each).await?;
    engine.profile = phase(&subject, Op::Profile, &mut few, each).await?;
    engine.refresh = phase(&subject, Op::Refresh, &mut few, each).await?;
    engine.rows = Stored::of(&subject)?.since(&empty)?;
    Ok(engine)
}

/// All clients ask the same, `each` times, at most [`CLIENTS`] at once.
async fn phase(demo: &Subject, op: Op, clients: &mut Vec<Client>, each: usize) -> anyhow::Result<Cost> {
    eprintln!("{op:?}");
    let before = Counters::begin(demo).await?;
    let mut waiting: Vec<Client> = std::mem::take(clients);
    let (mut requests, mut sent) = (0.0, 0.0);
    let mut asking = tokio::task::JoinSet::new();
    loop {
        while asking.len() < CLIENTS
            && let Some(mut client) = waiting.pop()
        {
            asking.spawn(async move {
                let sent = client.ask(op, each).await;
                (client, sent)
            });
        }
        let Some(done) = asking.join_next().await else {
            break;
        };
        let (client, bytes) = done.context("a client")?;
        sent += bytes? as f64;
        requests += each as f64;
        clients.push(client);
    }
    before.end(demo, requests, sent).await
}
