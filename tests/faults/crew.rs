//! The clients of an experiment: an app, people of their own, a ledger for each.
//!
//! Owns: hiring them at a demo, sending them to a server, and looking for what they know.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use setaria_testkit::{Account, App, Demo, DemoInfo, RelyingParty, Visitor};
use tempfile::TempDir;
use tokio::task::JoinSet;

use crate::dice::Dice;
use crate::ledger::{Ledger, Tally};
use crate::load::Client;

/// Clients between two rounds.
pub struct Crew {
    app: App,
    people: Vec<Account>,
    ledgers: TempDir,
    rounds: usize,
    dice: Dice,
}

/// Clients at work.
pub struct Shift {
    clients: JoinSet<Ledger>,
    stop: Arc<AtomicBool>,
}

impl Crew {
    /// An app, and an account for each client, so that none runs into the limits of another's.
    pub fn hire(demo: &Demo, clients: usize, dice: Dice) -> Self {
        Self {
            app: demo.add_app("https://app.example/cb", "exact", &[]),
            people: (0..clients).map(|number| newcomer(demo, number)).collect(),
            ledgers: tempfile::tempdir().expect("a folder"),
            rounds: 0,
            dice,
        }
    }

    /// Chance for whoever injects the fault.
    pub fn dice(&mut self) -> &mut Dice {
        &mut self.dice
    }

    /// All work until the server is gone.
    pub fn work_until_gone(&mut self, server: &impl AsRef<DemoInfo>) -> Shift {
        self.work(server, false)
    }

    /// All work until [`Shift::end`], whatever the server does.
    pub fn work_until_told(&mut self, server: &impl AsRef<DemoInfo>) -> Shift {
        self.work(server, true)
    }

    fn work(&mut self, server: &impl AsRef<DemoInfo>, rides_over: bool) -> Shift {
        let stop = Arc::new(AtomicBool::new(false));
        let mut clients = JoinSet::new();
        self.rounds += 1;
        for (number, person) in self.people.iter().enumerate() {
            let client = Client {
                app: RelyingParty::new(server, &self.app),
                visitor: Visitor::new(server),
                person: person.clone(),
                ledger: Ledger::open(&self.ledger(number)),
                dice: self.dice.fork(),
                account_page: server.as_ref().account("/account"),
            };
            let stop = Arc::clone(&stop);
            clients.spawn(async move {
                if rides_over {
                    client.until_told(stop).await
                } else {
                    client.until_gone().await
                }
            });
        }
        Shift { clients, stop }
    }

    fn ledger(&self, client: usize) -> PathBuf {
        self.ledgers.path().join(format!("{}-{client}", self.rounds))
    }

    /// Looks for every fact at a server.
    pub async fn check(&self, server: &impl AsRef<DemoInfo>, ledgers: Vec<Ledger>) -> Tally {
        let app = RelyingParty::new(server, &self.app);
        let mut tally = Tally::default();
        for ledger in ledgers {
            tally.add(ledger.check(&app).await);
        }
        tally
    }
}

impl Shift {
    /// Tells all to stop and collects what they know.
    pub async fn end(self) -> Vec<Ledger> {
        self.stop.store(true, Ordering::Relaxed);
        self.clients.join_all().await
    }
}

fn newcomer(demo: &Demo, number: usize) -> Account {
    let (nickname, password) = (format!("Client {number}"), "a password for the load");
    let json = demo.command_json(&["account", "add", "--nickname", &nickname, "--password", password]);
    let user_id = json["user_id"].as_i64().expect("a number");
    Account {
        user_id,
        login: user_id.to_string(),
        password: password.into(),
        ..demo.mei().clone()
    }
}
