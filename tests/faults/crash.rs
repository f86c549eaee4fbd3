//! `kill -9` under load (faults F1; invariants I1 to I4).

use std::time::Duration;

use setaria_testkit::{Engine, Start};

use crate::crew::Crew;
use crate::dice::Dice;
use crate::ledger::Tally;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn f1_kill_9_loses_nothing_acknowledged_and_honours_nothing_twice() {
    let dir = tempfile::tempdir().expect("a folder");
    let store = dir.path().join("store");
    let mut demo = Start::default().on(&store).start();
    let mut crew = Crew::hire(&demo, 12, Dice::of_this_run("F1"));
    let (mut tally, mut restarts) = (Tally::default(), Vec::new());
    let kills = setaria_tests::rounds("F1", 20, 1_000);
    for _ in 0..kills {
        let shift = crew.work_until_gone(&demo);
        // Long enough that every client is past its sign-in, and never at the same moment.
        let pause = 400 + crew.dice().below(1_000);
        tokio::time::sleep(Duration::from_millis(pause)).await;
        demo.kill();
        let ledgers = shift.end().await;
        demo = Start::default().on(&store).start();
        restarts.push(demo.ready_after);
        tally.add(crew.check(&demo, ledgers).await);
    }
    restarts.sort_unstable();
    let slowest = restarts.last().copied().unwrap_or_default();
    println!(
        "figure F1: {:?}, kills {kills}, {tally}; ready again: median {} ms, slowest {} ms",
        Engine::of_this_run(),
        restarts[kills / 2].as_millis(),
        slowest.as_millis()
    );
    assert!(
        tally.acknowledged > 20 * kills,
        "too little load to show anything: {tally}"
    );
    assert!(tally.violations.is_empty(), "{:#?}", tally.violations);
    assert_eq!(
        tally.nonces_again, 0,
        "the system lives, so no nonce is forgotten"
    );
}
