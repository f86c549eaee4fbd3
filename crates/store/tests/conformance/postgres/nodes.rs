//! Nodes beside each other on one database.

use std::time::Duration;

use setaria_identity::clock::MINUTE;
use setaria_identity::id::TokenId;
use setaria_identity::limit::Rate;
use setaria_store::{Announcement, Options, Store, StoreError, Tx, attempt, code, setting};
use tokio::time::timeout;

use crate::engine::{Engine, Postgres, present};
use crate::fixture::{NOW, SHOP, at_once, code_key, furnish, insert_code, read, refused, write};

/// What a node hears next, but not what other tests say on the same server.
pub(super) async fn heard(ear: &flume::Receiver<Announcement>, whose: &str) -> Announcement {
    loop {
        let next = timeout(Duration::from_secs(5), ear.recv_async()).await;
        match next.expect("nothing was heard").unwrap() {
            Announcement::Said(text) if !text.starts_with(whose) => {}
            Announcement::Heard(_) => {}
            other => return other,
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "needs a server: cargo xtask test --only postgres"]
async fn f23_every_node_hears_what_is_committed_and_nothing_else() {
    let engine = Postgres::fresh();
    let (one, other) = (engine.open(), engine.open());
    let ears = [one.listen().unwrap(), other.listen().unwrap()];
    refused(&one, |tx| {
        tx.announce("f23 given up")?;
        Err::<(), _>(StoreError::Abort("changed my mind"))
    })
    .await;
    write(&one, |tx| {
        setting::set(tx, "colour", "red")?;
        tx.announce("f23 committed")
    })
    .await;
    for ear in &ears {
        assert_eq!(
            heard(ear, "f23").await,
            Announcement::Said("f23 committed".into())
        );
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "needs a server: cargo xtask test --only postgres"]
async fn f22_lost_announcements_are_told_as_missed() {
    let engine = Postgres::fresh();
    let store = engine.open();
    let ear = store.listen().unwrap();
    engine.cut_connections();
    // Once when it is noticed, once when it is over.
    assert_eq!(heard(&ear, "f22").await, Announcement::Missed);
    assert_eq!(heard(&ear, "f22").await, Announcement::Missed);
    write(&store, |tx| tx.announce("f22 back")).await;
    assert_eq!(heard(&ear, "f22").await, Announcement::Said("f22 back".into()));
}

/// Some that speak PostgreSQL's protocol refuse these calls; functions of the test's own do the same here.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "needs a server: cargo xtask test --only postgres"]
async fn a_database_without_announcements_and_advisory_locks_works_and_never_says_that_others_are_heard() {
    let engine = Postgres::fresh();
    engine.meddle(
        "CREATE FUNCTION pg_notify(text, text) RETURNS void LANGUAGE plpgsql AS \
         $$ BEGIN RAISE EXCEPTION 'not here' USING ERRCODE = 'feature_not_supported'; END $$; \
         CREATE FUNCTION pg_advisory_lock(bigint) RETURNS void LANGUAGE plpgsql AS \
         $$ BEGIN RAISE EXCEPTION 'not here' USING ERRCODE = 'feature_not_supported'; END $$",
    );
    let url = engine.url() + "%2Cpg_catalog";
    let open = || Store::open(Options::postgres(&url).unwrap().at(present())).unwrap();
    let (one, other) = (open(), open());
    let ear = other.listen().unwrap();
    write(&one, |tx| {
        setting::set(tx, "colour", "red")?;
        tx.announce("unheard")
    })
    .await;
    let colour = read(&other, |conn| setting::get(conn, "colour")).await;
    assert_eq!(colour.as_deref(), Some("red"));
    let pulses = Duration::from_millis(2_500);
    assert!(
        timeout(pulses, ear.recv_async()).await.is_err(),
        "nothing may count as heard"
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "needs a server: cargo xtask test --only postgres"]
async fn f24_a_code_is_used_once_among_fifty_on_three_nodes() {
    let engine = Postgres::fresh();
    let nodes = [engine.open(), engine.open(), engine.open()];
    furnish(&nodes[0]).await;
    for hash in 10..40 {
        write(&nodes[0], move |tx| insert_code(tx, hash)).await;
        let won = at_once(50, |n| {
            let store = nodes[n % 3].clone();
            async move {
                write(&store, move |tx| {
                    code::consume(tx, &code_key(hash), SHOP, NOW, TokenId(5), NOW)
                })
                .await
            }
        })
        .await;
        assert_eq!(won.iter().filter(|won| **won).count(), 1);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "needs a server: cargo xtask test --only postgres"]
async fn f24_a_nonce_is_fresh_once_among_fifty_on_three_nodes() {
    let engine = Postgres::fresh();
    let nodes = [engine.open(), engine.open(), engine.open()];
    for id in 0..30 {
        let fresh = at_once(50, |n| {
            let store = nodes[n % 3].clone();
            async move { store.remember_nonce(&[id; 32], NOW, NOW).await.unwrap() }
        })
        .await;
        assert_eq!(fresh.iter().filter(|fresh| **fresh).count(), 1);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "needs a server: cargo xtask test --only postgres"]
async fn what_is_read_and_then_written_is_never_lost_between_nodes() {
    let engine = Postgres::fresh();
    let nodes = [engine.open(), engine.open()];
    write(&nodes[0], |tx| setting::set(tx, "count", "0")).await;
    let add_one = |tx: &Tx<'_>| {
        let count: i64 = setting::get(tx, "count")?.unwrap_or_default().parse().unwrap();
        setting::set(tx, "count", &(count + 1).to_string())
    };
    at_once(40, |n| {
        let store: Store = nodes[n % 2].clone();
        async move {
            for _ in 0..5 {
                write(&store, add_one).await;
            }
        }
    })
    .await;
    assert_eq!(
        read(&nodes[1], |conn| setting::get(conn, "count"))
            .await
            .as_deref(),
        Some("200")
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "needs a server: cargo xtask test --only postgres"]
async fn f11_a_row_that_everybody_wants_holds_up_nobody_else() {
    let engine = Postgres::fresh();
    let store = engine.open();
    let rate = Rate::per(1_000_000, 15 * MINUTE);
    let busy: Vec<_> = (0..50)
        .map(|_| {
            let store = store.clone();
            tokio::spawn(async move {
                for _ in 0..10 {
                    write(&store, move |tx| {
                        attempt::charge(tx, &[1; 32], rate, i64::MAX, NOW)
                    })
                    .await;
                }
            })
        })
        .collect();
    let mut beside = 0;
    while busy.iter().any(|task| !task.is_finished()) {
        write(&store, move |tx| setting::set(tx, &beside.to_string(), "kept")).await;
        beside += 1;
    }
    for task in busy {
        task.await.unwrap();
    }
    assert!(beside > 20, "{beside}");
}
