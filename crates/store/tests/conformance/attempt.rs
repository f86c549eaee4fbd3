//! The contract of attempts: the rate holds, even for many at once.

use setaria_identity::clock::{DAY, MINUTE, Millis};
use setaria_identity::limit::Rate;
use setaria_store::attempt::{self, Charge};
use setaria_store::{Store, clean};

use crate::engine::Engine;
use crate::fixture::{NOW, at_once, write};

on_every_engine! {
    pw5_a_burst_passes_and_the_next_waits,
    the_rate_refills_one_by_one,
    pw5_many_at_once_never_exceed_the_burst,
    pw5_a_streak_ends_attempts_for_a_day,
    success_clears_the_streak,
    pw6_a_charge_that_is_given_back_counts_no_more,
    counters_are_apart,
    a_rate_of_nothing_lets_nothing_pass,
    rows_go_when_they_tell_nothing_any_more,
}

/// Ten in a quarter of an hour: one each 90 s.
const RATE: Rate = Rate::per(10, 15 * MINUTE);

async fn charge(store: &Store, id: u8, max_streak: i64, now: Millis) -> Charge {
    write(store, move |tx| {
        attempt::charge(tx, &[id; 32], RATE, max_streak, now)
    })
    .await
}

async fn pw5_a_burst_passes_and_the_next_waits(engine: &impl Engine) {
    let store = engine.open();
    for streak in 1..=10 {
        assert_eq!(charge(&store, 1, 100, NOW).await, Charge::Passed { streak });
    }
    assert_eq!(
        charge(&store, 1, 100, NOW).await,
        Charge::Limited { wait_ms: 90_000 }
    );
    assert_eq!(
        charge(&store, 1, 100, NOW + 89_999).await,
        Charge::Limited { wait_ms: 1 }
    );
    assert_eq!(
        charge(&store, 1, 100, NOW + 90_000).await,
        Charge::Passed { streak: 11 }
    );
    assert_eq!(
        charge(&store, 1, 100, NOW + 90_000).await,
        Charge::Limited { wait_ms: 90_000 }
    );
}

async fn the_rate_refills_one_by_one(engine: &impl Engine) {
    let store = engine.open();
    for _ in 0..10 {
        charge(&store, 1, 1_000, NOW).await;
    }
    let later = NOW + 3 * 90_000;
    for streak in 11..=13 {
        assert_eq!(charge(&store, 1, 1_000, later).await, Charge::Passed { streak });
    }
    assert!(matches!(
        charge(&store, 1, 1_000, later).await,
        Charge::Limited { .. }
    ));
    let much_later = NOW + 60 * MINUTE;
    for streak in 14..=23 {
        assert_eq!(
            charge(&store, 1, 1_000, much_later).await,
            Charge::Passed { streak }
        );
    }
    assert!(matches!(
        charge(&store, 1, 1_000, much_later).await,
        Charge::Limited { .. }
    ));
}

async fn pw5_many_at_once_never_exceed_the_burst(engine: &impl Engine) {
    let store = engine.open();
    for id in 0..10 {
        let charges = at_once(50, |_| {
            let store = store.clone();
            async move { charge(&store, id, 100, NOW).await }
        })
        .await;
        let passed = charges
            .iter()
            .filter(|charge| matches!(charge, Charge::Passed { .. }))
            .count();
        assert_eq!(passed, 10);
    }
}

async fn pw5_a_streak_ends_attempts_for_a_day(engine: &impl Engine) {
    let store = engine.open();
    for n in 0..3 {
        assert!(matches!(
            charge(&store, 1, 3, NOW + n).await,
            Charge::Passed { .. }
        ));
    }
    let last = NOW + 2;
    assert_eq!(
        charge(&store, 1, 3, NOW + 60 * MINUTE).await,
        Charge::Limited {
            wait_ms: last + DAY - NOW - 60 * MINUTE
        }
    );
    assert!(matches!(
        charge(&store, 1, 3, last + DAY - 1).await,
        Charge::Limited { wait_ms: 1 }
    ));
    assert_eq!(
        charge(&store, 1, 3, last + DAY).await,
        Charge::Passed { streak: 1 }
    );
}

async fn success_clears_the_streak(engine: &impl Engine) {
    let store = engine.open();
    for _ in 0..10 {
        charge(&store, 1, 10, NOW).await;
    }
    write(&store, |tx| attempt::clear(tx, &[1; 32])).await;
    assert_eq!(charge(&store, 1, 10, NOW).await, Charge::Passed { streak: 1 });
}

async fn counters_are_apart(engine: &impl Engine) {
    let store = engine.open();
    for _ in 0..11 {
        charge(&store, 1, 100, NOW).await;
    }
    assert_eq!(charge(&store, 2, 100, NOW).await, Charge::Passed { streak: 1 });
}

async fn a_rate_of_nothing_lets_nothing_pass(engine: &impl Engine) {
    let store = engine.open();
    let none = Rate::per(0, MINUTE);
    let charge = write(&store, move |tx| attempt::charge(tx, &[1; 32], none, 9, NOW)).await;
    assert_eq!(charge, Charge::Limited { wait_ms: MINUTE });
    let charge = write(&store, move |tx| attempt::charge(tx, &[1; 32], RATE, 0, NOW)).await;
    assert!(matches!(charge, Charge::Limited { .. }));
}

async fn rows_go_when_they_tell_nothing_any_more(engine: &impl Engine) {
    let store = engine.open();
    charge(&store, 1, i64::MAX, NOW).await;
    charge(&store, 1, i64::MAX, NOW).await;
    charge(&store, 2, 100, NOW).await;
    let sweep = |now| write(&store, move |tx| clean::sweep(tx, now, 10));
    assert_eq!(sweep(NOW + 2 * 90_000 - 1).await.attempts, 0);
    assert_eq!(sweep(NOW + 2 * 90_000).await.attempts, 1);
    assert_eq!(sweep(NOW + DAY - 1).await.attempts, 0);
    assert_eq!(sweep(NOW + DAY).await.attempts, 1);
}

async fn pw6_a_charge_that_is_given_back_counts_no_more(engine: &impl Engine) {
    let store = engine.open();
    let give_back = async |now| write(&store, move |tx| attempt::give_back(tx, &[1; 32], RATE, now)).await;
    give_back(NOW).await;
    for _ in 0..30 {
        assert!(matches!(
            charge(&store, 1, i64::MAX, NOW).await,
            Charge::Passed { .. }
        ));
        give_back(NOW).await;
    }
    for _ in 0..10 {
        assert!(matches!(
            charge(&store, 1, i64::MAX, NOW).await,
            Charge::Passed { .. }
        ));
    }
    assert!(matches!(
        charge(&store, 1, i64::MAX, NOW).await,
        Charge::Limited { .. }
    ));
}
