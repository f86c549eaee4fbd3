//! Connections that break, stall or never answer.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::time::{Duration, Instant};

use setaria_store::{Health, Options, Store, StoreError, setting};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use crate::engine::{Engine, Postgres, present};
use crate::fixture::{at_once, furnish, read, write};

/// A way to the server that can be made to fail.
struct Wire {
    port: u16,
    /// Cuts the connection on which the next commit is sent, once the server has it.
    cut_after_commit: Arc<AtomicBool>,
    /// Swallows everything.
    silent: Arc<AtomicBool>,
}

impl Wire {
    async fn to(engine: &Postgres) -> (Self, Options) {
        let url = engine.url();
        let (user, rest) = url.split_once('@').unwrap();
        let (server, rest) = rest.split_once('/').unwrap();
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let wire = Self {
            port: listener.local_addr().unwrap().port(),
            cut_after_commit: Arc::default(),
            silent: Arc::default(),
        };
        let url = format!("{user}@127.0.0.1:{}/{rest}", wire.port);
        let (server, cut, silent) = (
            server.to_owned(),
            wire.cut_after_commit.clone(),
            wire.silent.clone(),
        );
        tokio::spawn(async move {
            loop {
                let (client, _) = listener.accept().await.unwrap();
                let server = TcpStream::connect(&server).await.unwrap();
                tokio::spawn(carry(client, server, cut.clone(), silent.clone()));
            }
        });
        (wire, Options::postgres(&url).unwrap().at(present()))
    }
}

async fn carry(mut client: TcpStream, mut server: TcpStream, cut: Arc<AtomicBool>, silent: Arc<AtomicBool>) {
    let (mut asked, mut answered) = ([0; 8192], [0; 8192]);
    loop {
        tokio::select! {
            read = client.read(&mut asked) => {
                let Ok(count @ 1..) = read else { return };
                if silent.load(Ordering::SeqCst) { continue }
                server.write_all(&asked[..count]).await.unwrap();
                if asked[..count].windows(6).any(|word| word == b"COMMIT") && cut.swap(false, Ordering::SeqCst) {
                    // The server carries it out, and nobody hears of it.
                    let _ = server.readable().await;
                    return;
                }
            }
            read = server.read(&mut answered) => {
                let Ok(count @ 1..) = read else { return };
                if silent.load(Ordering::SeqCst) { continue }
                client.write_all(&answered[..count]).await.ok();
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "needs a server: cargo xtask test --only postgres"]
async fn f10_a_commit_without_an_answer_is_unknown_and_not_run_again() {
    let engine = Postgres::fresh();
    let (wire, options) = Wire::to(&engine).await;
    let store = tokio::task::spawn_blocking(|| Store::open(options).unwrap())
        .await
        .unwrap();
    write(&store, |tx| setting::set(tx, "warm", "yes")).await;
    let runs = Arc::new(AtomicU32::new(0));
    let counted = runs.clone();
    wire.cut_after_commit.store(true, Ordering::SeqCst);
    let answer = store
        .write("test", move |tx| {
            counted.fetch_add(1, Ordering::SeqCst);
            setting::set(tx, "colour", "red")
        })
        .await;
    assert!(matches!(answer, Err(StoreError::Unavailable(_))), "{answer:?}");
    assert_eq!(runs.load(Ordering::SeqCst), 1);
    // Settled by reading again.
    assert_eq!(
        read(&store, |conn| setting::get(conn, "colour")).await.as_deref(),
        Some("red")
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "needs a server: cargo xtask test --only postgres"]
async fn f22_a_database_that_falls_silent_is_noticed_and_found_again() {
    let engine = Postgres::fresh();
    let (wire, options) = Wire::to(&engine).await;
    let store = tokio::task::spawn_blocking(|| Store::open(options).unwrap())
        .await
        .unwrap();
    let ear = store.listen().unwrap();
    wire.silent.store(true, Ordering::SeqCst);
    let since = Instant::now();
    assert_eq!(
        super::nodes::heard(&ear, "").await,
        setaria_store::Announcement::Missed
    );
    assert!(since.elapsed() < Duration::from_secs(4), "{:?}", since.elapsed());
    until(|| matches!(store.health(), Health::Unavailable { .. })).await;
    // Refused at once, not after a time limit.
    let since = Instant::now();
    let refused = store.write("test", |tx| setting::set(tx, "a", "b")).await;
    assert!(matches!(refused, Err(StoreError::Unavailable(_))), "{refused:?}");
    let refused = store.remember_nonce(&[1; 32], 0, 0).await;
    assert!(matches!(refused, Err(StoreError::Unavailable(_))), "{refused:?}");
    assert!(since.elapsed() < Duration::from_millis(100));
    wire.silent.store(false, Ordering::SeqCst);
    until(|| store.health() == Health::Ready).await;
    write(&store, |tx| setting::set(tx, "a", "b")).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "needs a server: cargo xtask test --only postgres"]
async fn f7_connections_that_were_cut_are_replaced_unnoticed() {
    let engine = Postgres::fresh();
    let store = engine.open();
    furnish(&store).await;
    for round in 0..5 {
        at_once(20, |n| {
            let store = store.clone();
            async move {
                write(&store, move |tx| {
                    setting::set(tx, &format!("{round}/{n}"), "kept")
                })
                .await;
                read(&store, setting::global_generation).await
            }
        })
        .await;
        assert!(store.remember_nonce(&[round; 32], 0, 0).await.unwrap());
        engine.cut_connections();
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "needs a server: cargo xtask test --only postgres"]
async fn f11_locks_that_others_hold_are_refused_within_seconds() {
    let engine = Postgres::fresh();
    let store = engine.open();
    write(&store, |tx| setting::set(tx, "colour", "red")).await;
    let release = engine.hold_lock("LOCK TABLE setting IN ACCESS EXCLUSIVE MODE");
    let since = Instant::now();
    let answers = at_once(100, |n| {
        let store = store.clone();
        async move {
            let begun = Instant::now();
            let answer = store
                .write("test", move |tx| setting::set(tx, &n.to_string(), "kept"))
                .await;
            (answer, begun.elapsed())
        }
    })
    .await;
    for (answer, _) in &answers {
        assert_eq!(*answer, Err(StoreError::Busy));
    }
    let soon = answers
        .iter()
        .filter(|(_, took)| *took < Duration::from_secs(1))
        .count();
    assert!(soon >= 80, "those behind the held ones are refused soon: {soon}");
    assert!(since.elapsed() < Duration::from_secs(5), "{:?}", since.elapsed());
    assert_eq!(store.health(), Health::Ready);
    drop(release);
    write(&store, |tx| setting::set(tx, "colour", "blue")).await;
}

async fn until(mut done: impl FnMut() -> bool) {
    let since = Instant::now();
    while !done() {
        assert!(since.elapsed() < Duration::from_secs(10), "it never came");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}
