//! Faults: `kill -9` under load, twenty times, against a ledger that is written to disk before each next step
//! (faults reference, invariants I2, I3 and experiment F1; issue 2, "Tests"), and a full disk (F4).
//!
//! Owns: the rounds and the figures. Hands over: what clients do to `load`, what they must find again to `ledger`.

mod disk_full;
mod ledger;
mod load;

use std::time::{Duration, Instant};

use setaria_testkit::{Account, Demo, RelyingParty, Start, Visitor, clock};

use crate::ledger::{Ledger, Tally};

const KILLS: usize = 20;
const CLIENTS: usize = 12;

/// An account of one client's own, so that no client runs into the limits of another's.
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

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn f1_kill_9_loses_nothing_acknowledged_and_honours_nothing_twice() {
    let dir = tempfile::tempdir().expect("a folder");
    let store = dir.path().join("store");
    let mut demo = Start::default().on(&store).start();
    let app = demo.add_app("https://app.example/cb", "exact", &[]);
    let people: Vec<Account> = (0..CLIENTS).map(|number| newcomer(&demo, number)).collect();
    let (mut tally, mut restarts) = (Tally::default(), Vec::new());
    for round in 0..KILLS {
        let party = RelyingParty::new(&demo, &app);
        let begun = Instant::now();
        let mut clients = tokio::task::JoinSet::new();
        for (number, person) in people.iter().enumerate() {
            let ledger = Ledger::open(&dir.path().join(format!("ledger-{round}-{number}")));
            clients.spawn(load::run(
                party.clone(),
                Visitor::new(&demo),
                person.clone(),
                ledger,
            ));
        }
        // Long enough that every client is past its sign-in, and never at the same moment.
        let pause = 700 + clock::random() % 1_500;
        tokio::time::sleep(Duration::from_millis(pause).saturating_sub(begun.elapsed())).await;
        demo.kill();
        let ledgers = clients.join_all().await;

        demo = Start::default().on(&store).start();
        restarts.push(demo.ready_after);
        let party = RelyingParty::new(&demo, &app);
        for ledger in ledgers {
            tally.add(ledger.check(&party).await);
        }
    }
    restarts.sort_unstable();
    let slowest = restarts.last().copied().unwrap_or_default();
    println!("kills {KILLS}, {tally}");
    println!(
        "ready again: median {} ms, slowest {} ms",
        restarts[KILLS / 2].as_millis(),
        slowest.as_millis()
    );
    assert!(
        tally.acknowledged > 20 * KILLS,
        "too little load to show anything: {tally}"
    );
    assert!(tally.violations.is_empty(), "{:#?}", tally.violations);
    assert!(
        slowest < Duration::from_secs(2),
        "ready within two seconds: {slowest:?}"
    );
}
