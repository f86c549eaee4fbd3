//! The primary dies and its standby takes over (faults F8). With a synchronous standby nothing acknowledged is lost; with an
//! asynchronous one that is stalled, something must be, which shows that the rig can find a loss.

use std::time::{Duration, Instant};

use setaria_testkit::{Replication, Start};

use crate::crew::Crew;
use crate::database::server;
use crate::dice::Dice;
use crate::ledger::Tally;

/// One failover under load; what was lost, and how long until the standby had taken over, in milliseconds.
async fn fail_over(replication: Replication, dice: &mut Dice) -> Option<(Tally, u128)> {
    let primary = server()?;
    let standby = primary.standby(replication).expect("a standby");
    let demo = Start::default()
        .database(&primary.url_with(&standby, "postgres"))
        .start();
    let mut crew = Crew::hire(&demo, 12, dice.fork());
    let shift = crew.work_until_told(&demo);
    tokio::time::sleep(Duration::from_millis(2_000 + dice.below(1_000))).await;
    let stalled = tokio::task::block_in_place(|| standby.stall());
    tokio::time::sleep(Duration::from_millis(1_500)).await;
    // What comes after would meet a server that may have forgotten.
    let shift = tokio::spawn(shift.end());
    let begun = Instant::now();
    tokio::task::block_in_place(|| {
        primary.stop();
        standby.promote(Some(stalled));
    });
    while demo_is_ready(&demo).await != 200 {
        assert!(
            begun.elapsed() < Duration::from_secs(60),
            "follows the primary by itself"
        );
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    let took = begun.elapsed().as_millis();
    let ledgers = shift.await.expect("the clients end");
    Some((crew.check(&demo, ledgers).await, took))
}

async fn demo_is_ready(demo: &setaria_testkit::Demo) -> u16 {
    let http = setaria_testkit::Http::new();
    http.get(demo.account("/health/ready")).await.status
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn f8_a_synchronous_standby_takes_over_with_everything_acknowledged() {
    let mut dice = Dice::of_this_run("F8");
    let (mut tally, mut took) = (Tally::default(), Vec::new());
    let rounds = setaria_tests::rounds("F8", 1, 10);
    for _ in 0..rounds {
        let Some((found, after)) = fail_over(Replication::Synchronous, &mut dice).await else {
            return;
        };
        tally.add(found);
        took.push(after);
    }
    println!("figure F8: synchronous, failovers {rounds}, {tally}; ready again after {took:?} ms");
    assert!(
        tally.acknowledged > 20 * rounds,
        "too little load to show anything: {tally}"
    );
    assert!(tally.violations.is_empty(), "{:#?}", tally.violations);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn f8_control_an_asynchronous_standby_that_lags_loses_something() {
    let mut dice = Dice::of_this_run("F8 control");
    let Some((tally, took)) = fail_over(Replication::Asynchronous, &mut dice).await else {
        return;
    };
    println!("figure F8: asynchronous control, {tally}; ready again after {took} ms");
    assert!(
        !tally.violations.is_empty(),
        "the rig cannot find a loss: {tally}"
    );
}
