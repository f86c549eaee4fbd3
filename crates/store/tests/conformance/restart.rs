//! A server that is restarted under load, as a crash would. It needs a server that nobody else uses.

use std::process::{Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use setaria_store::{Health, StoreError, setting};

use crate::engine::{Engine, Postgres};
use crate::fixture::{read, write};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "needs a server: cargo xtask test --only postgres"]
async fn f7_nothing_is_lost_over_restarts_and_the_pool_recovers_by_itself() {
    let engine = Postgres::fresh();
    let store = engine.open();
    let stop = Arc::new(AtomicBool::new(false));
    let writers: Vec<_> = (0..16)
        .map(|n| {
            let (store, stop) = (store.clone(), stop.clone());
            tokio::spawn(async move {
                let (mut acknowledged, mut refused) = (Vec::new(), 0);
                for round in 0.. {
                    if stop.load(Ordering::SeqCst) {
                        break;
                    }
                    let name = format!("{n}/{round}");
                    let key = name.clone();
                    match store
                        .write("test", move |tx| setting::set(tx, &key, "kept"))
                        .await
                    {
                        Ok(()) => acknowledged.push(name),
                        Err(StoreError::Unavailable(_) | StoreError::Busy) => {
                            refused += 1;
                            tokio::time::sleep(Duration::from_millis(20)).await;
                        }
                        Err(other) => panic!("{other:?}"),
                    }
                }
                (acknowledged, refused)
            })
        })
        .collect();
    for _ in 0..3 {
        tokio::time::sleep(Duration::from_secs(1)).await;
        let restart = std::env::var("SETARIA_TEST_POSTGRES_RESTART").expect("it names no command");
        let done = tokio::task::spawn_blocking(|| {
            // The server must not inherit a pipe that somebody waits for.
            let mut shell = Command::new("sh");
            shell.stdout(Stdio::null()).stderr(Stdio::null());
            shell.arg("-c").arg(restart).status()
        });
        assert!(done.await.unwrap().unwrap().success());
        let back = Instant::now();
        while store.health() != Health::Ready
            || store
                .write("test", |tx| setting::set(tx, "a", "b"))
                .await
                .is_err()
        {
            assert!(back.elapsed() < Duration::from_secs(2), "{:?}", store.health());
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    }
    stop.store(true, Ordering::SeqCst);
    let mut total = 0;
    for writer in writers {
        let (acknowledged, refused) = writer.await.unwrap();
        assert!(refused > 0, "the restarts were not felt");
        total += acknowledged.len();
        for name in acknowledged {
            let kept = read(&store, move |conn| setting::get(conn, &name)).await;
            assert!(kept.is_some(), "acknowledged and lost");
        }
    }
    assert!(total > 100, "{total}");
    write(&store, |tx| setting::set(tx, "end", "good")).await;
}
