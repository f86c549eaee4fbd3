//! The load: people and an app that go on through the loss, and report what they saw.
//!
//! Owns: the run, from signing in to the last look at the ledger. It speaks over standard streams with `trial`: it prints
//! `ready`, is told `losing` and `lost`, and prints its report as one line of JSON.

mod client;
mod ledger;
mod record;
pub(crate) mod report;

use std::io::BufRead as _;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};
use serde_json::Value;
use setaria_testkit::{Account, App, Http, Landing, RelyingParty, Visitor};
use tokio::task::JoinSet;

use crate::plan::PUBLIC_URL;
use client::Client;
use ledger::Checked;
use record::{Log, Record};

/// What `trial` says when it begins to take the primary away.
pub(crate) const LOSING: &str = "losing";
/// What it says when that is done: what is acknowledged after this was written elsewhere.
pub(crate) const LOST: &str = "lost";

/// Whom the load plays.
#[derive(Deserialize, Serialize)]
pub(crate) struct Cast {
    /// What `app add --json` printed.
    pub(crate) app: Value,
    /// One for each client.
    pub(crate) people: Vec<Person>,
}

/// Somebody who signs in.
#[derive(Clone, Deserialize, Serialize)]
pub(crate) struct Person {
    /// What to type.
    pub(crate) login: String,
    /// What to type below it.
    pub(crate) password: String,
}

impl Person {
    fn account(&self) -> Account {
        Account {
            user_id: 0,
            login: self.login.clone(),
            password: self.password.clone(),
            phone: None,
            email: None,
            nickname: String::new(),
            friends: Vec::new(),
            role: String::new(),
            status: String::new(),
        }
    }
}

/// The load as `trial` starts it.
#[derive(clap::Args)]
pub(crate) struct Load {
    /// Whom to play
    #[arg(long)]
    cast: PathBuf,
    /// How long to go on after the first write succeeded again, in seconds
    #[arg(long)]
    after: u64,
    /// How long to wait for that write, in seconds
    #[arg(long)]
    at_most: u64,
}

impl Load {
    /// Signs in, works, and reports.
    ///
    /// # Errors
    /// Somebody could not sign in while all was well.
    #[expect(clippy::print_stdout, reason = "the report goes to whoever started it")]
    pub(crate) fn run(&self) -> anyhow::Result<()> {
        let cast: Cast = serde_json::from_slice(&std::fs::read(&self.cast)?)?;
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()?;
        let report = runtime.block_on(self.work(cast))?;
        println!("{}", serde_json::to_string(&report)?);
        Ok(())
    }

    async fn work(&self, cast: Cast) -> anyhow::Result<report::Report> {
        let app: App = serde_json::from_value(cast.app)?;
        let log = Arc::new(Log::new(Instant::now()));
        let mut clients = Vec::new();
        for person in &cast.people {
            clients.push(admit(&app, person, &log).await?);
        }
        println!("ready");
        listen(&log);
        let mut working = JoinSet::new();
        for client in clients {
            working.spawn(client.work());
        }
        self.wait(&log).await;
        log.stop();
        let clients = working.join_all().await;
        let mut checked = Checked::default();
        for client in clients {
            checked.add(client.check().await);
        }
        Ok(report::Report::of(&log, checked))
    }

    /// Until some time after the first write that succeeded elsewhere.
    async fn wait(&self, log: &Log) {
        let second = Duration::from_secs(1);
        let mut after = 0;
        for _ in 0..self.at_most {
            tokio::time::sleep(second).await;
            let is_back = log
                .read(|records| record::first_after(records, log.lost(), Record::is_write))
                .is_some();
            after += u64::from(is_back);
            if after > self.after {
                return;
            }
        }
    }
}

/// Somebody's browser, signed in, with the app's consent remembered.
async fn admit(app: &App, person: &Person, log: &Arc<Log>) -> anyhow::Result<Client> {
    let party = RelyingParty::of(app, PUBLIC_URL, PUBLIC_URL);
    let mut visitor = Visitor::of(&[PUBLIC_URL], Http::new());
    let url = party.authorize_url(&[("skip_confirm", "true")]);
    let landing = visitor.consent(&url, &person.account()).await;
    let Landing::App(_) = landing else {
        anyhow::bail!("{} could not sign in", person.login);
    };
    let cookies: Vec<String> = visitor
        .cookies()
        .into_iter()
        .map(|(name, value)| format!("{name}={value}"))
        .collect();
    Ok(Client::new(party, cookies.join("; "), Arc::clone(log)))
}

/// Hears from `trial` on a thread of its own, since standard input blocks.
fn listen(log: &Arc<Log>) {
    let log = Arc::clone(log);
    std::thread::spawn(move || {
        for line in std::io::stdin().lock().lines().map_while(Result::ok) {
            match line.as_str() {
                LOSING => log.note_losing(),
                LOST => log.note_lost(),
                _ => {}
            }
        }
    });
}
