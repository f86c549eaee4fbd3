//! Factors: what counts once counts once, also in parallel (security MF1), and what belongs to one account is no other's.

use setaria_identity::clock::DAY;
use setaria_identity::device::TrustedDevice;
use setaria_identity::factor::Passkey;
use setaria_store::{Store, account, clean, device, factor, passkey, recovery_code, totp};

use crate::engine::Engine;
use crate::fixture::{LIN, MEI, NOW, furnish, read, write};

on_every_engine! {
    mf1_of_many_parallel_uses_of_a_step_exactly_one_counts,
    mf1_of_many_parallel_uses_of_a_recovery_code_exactly_one_counts,
    mf1_an_earlier_step_counts_no_more,
    mf3_an_account_asks_for_a_second_factor_as_long_as_it_has_one,
    mf2_a_passkeys_name_is_taken_once_and_its_counter_never_goes_back,
    trust_ends_with_its_time_and_with_the_generation,
    everything_is_taken_away_at_once,
}

const AT_ONCE: usize = 50;

async fn successes(store: &Store, one: impl Fn(Store) -> tokio::task::JoinHandle<bool>) -> usize {
    let tasks: Vec<_> = (0..AT_ONCE).map(|_| one(store.clone())).collect();
    let mut count = 0;
    for task in tasks {
        count += usize::from(task.await.unwrap());
    }
    count
}

async fn mf1_of_many_parallel_uses_of_a_step_exactly_one_counts(engine: &impl Engine) {
    let store = engine.open();
    furnish(&store).await;
    assert!(write(&store, |tx| totp::insert(tx, MEI, &[1; 16], 100, NOW)).await);
    assert!(
        !write(&store, |tx| totp::insert(tx, MEI, &[2; 16], 100, NOW)).await,
        "one each"
    );
    assert_eq!(read(&store, |conn| totp::salt(conn, MEI)).await, Some([1; 16]));
    let spend =
        |store: Store| tokio::spawn(async move { write(&store, |tx| totp::spend(tx, MEI, 101)).await });
    assert_eq!(successes(&store, spend).await, 1);
}

async fn mf1_of_many_parallel_uses_of_a_recovery_code_exactly_one_counts(engine: &impl Engine) {
    let store = engine.open();
    furnish(&store).await;
    let hashes = [[1; 32], [2; 32]];
    write(&store, move |tx| recovery_code::replace(tx, MEI, &hashes, NOW)).await;
    let foreign = write(&store, |tx| recovery_code::spend(tx, LIN, &[1; 32], NOW)).await;
    assert!(!foreign, "another account's");
    let spend = |store: Store| {
        tokio::spawn(async move { write(&store, |tx| recovery_code::spend(tx, MEI, &[1; 32], NOW)).await })
    };
    assert_eq!(successes(&store, spend).await, 1);
    assert_eq!(read(&store, |conn| recovery_code::left(conn, MEI)).await, 1);
    write(&store, |tx| recovery_code::replace(tx, MEI, &[[3; 32]], NOW)).await;
    let old = write(&store, |tx| recovery_code::spend(tx, MEI, &[2; 32], NOW)).await;
    assert!(!old, "new ones void the old");
}

async fn mf1_an_earlier_step_counts_no_more(engine: &impl Engine) {
    let store = engine.open();
    furnish(&store).await;
    write(&store, |tx| totp::insert(tx, MEI, &[1; 16], 100, NOW)).await;
    for (step, counts) in [(100, false), (99, false), (102, true), (101, false), (103, true)] {
        let spent = write(&store, move |tx| totp::spend(tx, MEI, step)).await;
        assert_eq!(spent, counts, "{step}");
    }
}

async fn mf3_an_account_asks_for_a_second_factor_as_long_as_it_has_one(engine: &impl Engine) {
    let store = engine.open();
    furnish(&store).await;
    let asks = async |who| read(&store, move |conn| factor::asks_for_second(conn, who)).await;
    assert!(!asks(MEI).await);
    write(&store, |tx| totp::insert(tx, MEI, &[1; 16], 100, NOW)).await;
    write(&store, |tx| passkey::insert(tx, LIN, &a_passkey(1), b"key", 0)).await;
    assert!(asks(MEI).await && asks(LIN).await);
    assert!(write(&store, |tx| totp::delete(tx, MEI)).await);
    let name = write(&store, |tx| passkey::delete(tx, LIN, &[1; 20])).await;
    assert_eq!(name.as_deref(), Some("Phone"));
    assert!(!asks(MEI).await && !asks(LIN).await);
}

fn a_passkey(id: u8) -> Passkey {
    Passkey {
        id: vec![id; 20],
        name: "Phone".into(),
        created_at: NOW,
        used_at: None,
    }
}

async fn mf2_a_passkeys_name_is_taken_once_and_its_counter_never_goes_back(engine: &impl Engine) {
    let store = engine.open();
    furnish(&store).await;
    assert!(write(&store, |tx| passkey::insert(tx, MEI, &a_passkey(1), b"key", 5)).await);
    let replayed = write(&store, |tx| passkey::insert(tx, LIN, &a_passkey(1), b"other", 0)).await;
    assert!(!replayed);
    let found = read(&store, |conn| passkey::find(conn, &[1; 20])).await;
    assert_eq!(found, Some((MEI, b"key".to_vec())));
    for (counter, counts) in [(5, false), (6, true), (6, false), (0, false), (9, true)] {
        let used = write(&store, move |tx| {
            passkey::used(tx, &[1; 20], counter, NOW + counter)
        })
        .await;
        assert_eq!(used, counts, "{counter}");
    }
    write(&store, |tx| passkey::insert(tx, MEI, &a_passkey(2), b"key", 0)).await;
    for _ in 0..2 {
        assert!(
            write(&store, |tx| passkey::used(tx, &[2; 20], 0, NOW)).await,
            "it does not count"
        );
    }
    assert!(!write(&store, |tx| passkey::rename(tx, LIN, &[1; 20], "Mine")).await);
    assert!(write(&store, |tx| passkey::rename(tx, MEI, &[1; 20], "Laptop")).await);
    let list = read(&store, |conn| passkey::of_account(conn, MEI)).await;
    assert_eq!(
        (list[0].name.as_str(), list[0].used_at),
        ("Laptop", Some(NOW + 9))
    );
    assert_eq!(write(&store, |tx| passkey::delete(tx, LIN, &[1; 20])).await, None);
}

async fn trust_ends_with_its_time_and_with_the_generation(engine: &impl Engine) {
    let store = engine.open();
    furnish(&store).await;
    let trusted = TrustedDevice {
        id: "one".into(),
        user_agent: "a browser".into(),
        created_at: NOW,
        expires_at: NOW + DAY,
    };
    let kept = trusted.clone();
    write(&store, move |tx| device::insert(tx, &[1; 32], MEI, 0, &kept)).await;
    let trusts = async |who, now| {
        read(&store, move |conn| {
            device::trusts(conn, &[1; 32], who, now, NOW - 1)
        })
        .await
    };
    let listed = async |since| read(&store, move |conn| device::of_account(conn, MEI, NOW, since)).await;
    assert!(trusts(MEI, NOW + DAY - 1).await);
    let late = read(&store, |conn| device::trusts(conn, &[1; 32], MEI, NOW, NOW));
    assert!(!late.await, "trust of that age counts no more");
    assert_eq!(listed(NOW).await, []);
    assert!(!trusts(LIN, NOW).await, "another account's");
    assert!(!trusts(MEI, NOW + DAY).await, "too late");
    assert_eq!(listed(NOW - 1).await, [trusted]);
    assert!(!write(&store, |tx| device::delete(tx, LIN, "one")).await);
    write(&store, |tx| account::set_password(tx, MEI, "new")).await;
    assert!(!trusts(MEI, NOW).await, "another generation");
    assert_eq!(listed(NOW - 1).await, []);
    let swept = write(&store, |tx| clean::sweep(tx, NOW + DAY, 10)).await;
    assert_eq!(swept.trusted, 1);
}

async fn everything_is_taken_away_at_once(engine: &impl Engine) {
    let store = engine.open();
    furnish(&store).await;
    write(&store, |tx| totp::insert(tx, MEI, &[1; 16], 100, NOW)).await;
    write(&store, |tx| passkey::insert(tx, MEI, &a_passkey(1), b"key", 0)).await;
    write(&store, |tx| recovery_code::replace(tx, MEI, &[[3; 32]], NOW)).await;
    let has = read(&store, |conn| factor::of_account(conn, MEI)).await;
    assert_eq!(
        (has.authenticator, has.passkeys.len(), has.recovery_codes),
        (Some(NOW), 1, 1)
    );
    write(&store, |tx| factor::remove_all(tx, MEI)).await;
    let has = read(&store, |conn| factor::of_account(conn, MEI)).await;
    assert_eq!(has, setaria_identity::factor::Factors::default());
}
