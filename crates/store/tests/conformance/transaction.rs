//! The contract of transactions: alone or among many in one commit.

use std::sync::{Arc, Mutex, mpsc};
use std::time::Duration;

use setaria_store::{Conn, Health, StoreError, Tx, Value, account, setting, statements};

use crate::engine::Engine;
use crate::fixture::{MEI, at_once, furnish, person, read, refused, write};

on_every_engine! {
    every_statement_prepares,
    parameters_are_bound_by_number,
    a_wrong_number_of_parameters_is_refused,
    a_read_sees_every_acknowledged_write,
    a_read_sees_one_state_and_a_look_up_the_newest,
    what_is_given_up_leaves_nothing,
    i6_one_failing_unit_of_a_batch_fails_alone,
    an_error_that_was_ignored_still_undoes_the_unit,
    a_panic_ends_its_unit_only,
    a_reader_cannot_write,
    f11_a_full_queue_refuses_at_once,
    nobody_waiting_means_nothing_done,
    f16_shutdown_finishes_what_waits,
    what_was_acknowledged_is_there_after_opening_again,
    transactions_are_counted_by_name,
}

async fn every_statement_prepares(engine: &impl Engine) {
    let store = engine.open();
    // Run with as many nulls as it takes: the engine must know every table, column and parameter.
    for sql in statements() {
        let count = (1..=999).take_while(|n| sql.contains(&format!("${n}"))).count();
        let nulls = vec![Value::Null; count];
        let run = move |tx: &Tx<'_>| tx.returning(sql, &nulls).map(drop);
        let answer = store.write("prepare", run).await;
        let refused_null = matches!(&answer, Err(StoreError::Sql(text)) if text.to_lowercase().replace('-', " ").contains("not null") || text.contains("mismatch"));
        assert!(answer.is_ok() || refused_null, "{sql}: {answer:?}");
    }
    assert!(statements().count() > 60);
}

async fn parameters_are_bound_by_number(engine: &impl Engine) {
    let store = engine.open();
    // $2 appears first, $1 twice: by position this would read 20 10 10 or fail.
    let sql = "SELECT CAST($2 AS BIGINT), CAST($1 AS BIGINT), CAST($3 AS TEXT), CAST($1 AS BIGINT)";
    let row = read(&store, move |conn| {
        conn.row(sql, &[10.into(), 20.into(), "c".into()])
    })
    .await
    .unwrap();
    let got = (
        row.int(0).unwrap(),
        row.int(1).unwrap(),
        row.text(2).unwrap(),
        row.int(3).unwrap(),
    );
    assert_eq!(got, (20, 10, "c", 10));
}

async fn a_wrong_number_of_parameters_is_refused(engine: &impl Engine) {
    let store = engine.open();
    for params in [vec![], vec![Value::from("a"), Value::from("b")]] {
        let sql = "SELECT value FROM setting WHERE name = $1";
        let answer = store
            .read("test", move |conn| conn.row(sql, &params).map(drop))
            .await;
        assert!(matches!(answer, Err(StoreError::Sql(_))), "{answer:?}");
    }
}

async fn a_read_sees_every_acknowledged_write(engine: &impl Engine) {
    let store = engine.open();
    let seen = at_once(20, |n| {
        let store = store.clone();
        async move {
            for round in 0..20 {
                let name = format!("{n}/{round}");
                let key = name.clone();
                write(&store, move |tx| setting::set(tx, &key, "there")).await;
                if read(&store, move |conn| setting::get(conn, &name))
                    .await
                    .is_none()
                {
                    return false;
                }
            }
            true
        }
    })
    .await;
    assert!(seen.into_iter().all(|seen| seen));
}

async fn a_read_sees_one_state_and_a_look_up_the_newest(engine: &impl Engine) {
    let store = engine.open();
    for (is_look_up, last) in [(false, "red"), (true, "blue")] {
        write(&store, |tx| setting::set(tx, "colour", "red")).await;
        let (begun, begins) = flume::bounded(1);
        let (go, gone) = flume::bounded::<()>(1);
        let twice = move |conn: &Conn<'_>| {
            let first = setting::get(conn, "colour")?;
            begun.send(()).ok();
            gone.recv().ok();
            Ok((first, setting::get(conn, "colour")?))
        };
        let reading = store.clone();
        let seen = tokio::spawn(async move {
            if is_look_up {
                reading.find("test", twice).await
            } else {
                reading.read("test", twice).await
            }
        });
        begins.recv_async().await.unwrap();
        write(&store, |tx| setting::set(tx, "colour", "blue")).await;
        go.send(()).unwrap();
        let expected = (Some("red".into()), Some(last.into()));
        assert_eq!(seen.await.unwrap().unwrap(), expected);
    }
}

async fn what_is_given_up_leaves_nothing(engine: &impl Engine) {
    let store = engine.open();
    let error = refused(&store, |tx| {
        setting::set(tx, "colour", "red")?;
        Err::<(), _>(StoreError::Abort("changed my mind"))
    })
    .await;
    assert_eq!(error, StoreError::Abort("changed my mind"));
    assert_eq!(read(&store, |conn| setting::get(conn, "colour")).await, None);
}

/// Holds every writer until the returned end is dropped, so that what follows must wait.
async fn hold(engine: &impl Engine, store: &setaria_store::Store) -> mpsc::Sender<()> {
    let (release, held) = mpsc::channel::<()>();
    let held = Arc::new(Mutex::new(held));
    let (begun, mut beginning) = tokio::sync::mpsc::channel(engine.writers());
    for _ in 0..engine.writers() {
        let (store, begun, held) = (store.clone(), begun.clone(), held.clone());
        tokio::spawn(async move {
            let wait = move |_: &Tx<'_>| {
                begun.blocking_send(()).ok();
                held.lock().unwrap().recv().ok();
                Ok(())
            };
            store.write("test.hold", wait).await
        });
        beginning.recv().await.unwrap();
    }
    release
}

async fn i6_one_failing_unit_of_a_batch_fails_alone(engine: &impl Engine) {
    let store = engine.open();
    furnish(&store).await;
    let release = hold(engine, &store).await;
    let units: Vec<_> = (0..100)
        .map(|n| {
            let store = store.clone();
            tokio::spawn(async move {
                let unit = move |tx: &Tx<'_>| {
                    setting::set(tx, &format!("unit {n}"), "kept")?;
                    if n % 7 == 3 {
                        // A conflict in the middle of the unit: its first write must go too.
                        account::insert(tx, &person(MEI, "Again"), "hash")?;
                    }
                    Ok(())
                };
                store.write("test.unit", unit).await
            })
        })
        .collect();
    tokio::time::sleep(Duration::from_millis(50)).await;
    drop(release);
    for (n, unit) in units.into_iter().enumerate() {
        let expected = if n % 7 == 3 {
            Err(StoreError::Conflict("account.id"))
        } else {
            Ok(())
        };
        assert_eq!(unit.await.unwrap(), expected, "{n}");
        let kept = read(&store, move |conn| setting::get(conn, &format!("unit {n}"))).await;
        assert_eq!(kept.is_some(), n % 7 != 3, "{n}");
    }
}

async fn an_error_that_was_ignored_still_undoes_the_unit(engine: &impl Engine) {
    let store = engine.open();
    furnish(&store).await;
    let error = refused(&store, |tx| {
        setting::set(tx, "colour", "red")?;
        account::insert(tx, &person(MEI, "Again"), "hash").ok();
        let after = setting::set(tx, "shape", "round");
        assert_eq!(after, Err(StoreError::Conflict("account.id")));
        Ok(())
    })
    .await;
    assert_eq!(error, StoreError::Conflict("account.id"));
    assert_eq!(read(&store, |conn| setting::get(conn, "colour")).await, None);
}

async fn a_panic_ends_its_unit_only(engine: &impl Engine) {
    let store = engine.open();
    let error = refused(&store, |tx| {
        setting::set(tx, "colour", "red")?;
        if tx.row("SELECT 1", &[])?.is_some() {
            panic!("on purpose");
        }
        Ok(())
    })
    .await;
    assert!(matches!(error, StoreError::Sql(_)), "{error:?}");
    let error = store
        .read("test", |_| -> Result<(), StoreError> { panic!("on purpose") })
        .await;
    assert!(matches!(error, Err(StoreError::Sql(_))), "{error:?}");
    assert_eq!(read(&store, |conn| setting::get(conn, "colour")).await, None);
    write(&store, |tx| setting::set(tx, "colour", "blue")).await;
    assert_eq!(store.health(), Health::Ready);
}

async fn a_reader_cannot_write(engine: &impl Engine) {
    let store = engine.open();
    let sql = "DELETE FROM setting RETURNING name";
    let answer = store
        .read("test", move |conn| conn.rows(sql, &[]).map(drop))
        .await;
    assert!(answer.is_err());
    let answer = store
        .find("test", move |conn| conn.rows(sql, &[]).map(drop))
        .await;
    assert!(answer.is_err());
    assert_eq!(read(&store, setting::global_generation).await, 0);
}

async fn f11_a_full_queue_refuses_at_once(engine: &impl Engine) {
    let store = engine.open();
    let release = hold(engine, &store).await;
    let mut waiting = Vec::new();
    for n in 0..5_000_u32 {
        let store = store.clone();
        waiting.push(tokio::spawn(async move {
            store
                .write("test", move |tx| setting::set(tx, &n.to_string(), "kept"))
                .await
        }));
    }
    tokio::time::sleep(Duration::from_millis(300)).await;
    let now = std::time::Instant::now();
    let refused = store.write("test", |tx| setting::set(tx, "late", "no")).await;
    assert_eq!(refused, Err(StoreError::Busy));
    assert!(now.elapsed() < Duration::from_secs(1));
    drop(release);
    let (mut done, mut busy) = (0, 0);
    for task in waiting {
        match task.await.unwrap() {
            Ok(()) => done += 1,
            Err(StoreError::Busy) => busy += 1,
            other => panic!("{other:?}"),
        }
    }
    // What waits longer than an engine finds bearable is refused too.
    assert!(done > 0 && busy >= 904, "{done} done, {busy} busy");
    assert_eq!(done + busy, 5_000);
    write(&store, |tx| setting::set(tx, "later", "yes")).await;
}

async fn nobody_waiting_means_nothing_done(engine: &impl Engine) {
    let store = engine.open();
    let release = hold(engine, &store).await;
    let unwanted = store.clone();
    let task = tokio::spawn(async move {
        unwanted
            .write("test", |tx| setting::set(tx, "colour", "red"))
            .await
    });
    tokio::time::sleep(Duration::from_millis(50)).await;
    task.abort();
    task.await.err();
    drop(release);
    write(&store, |tx| setting::set(tx, "shape", "round")).await;
    assert_eq!(read(&store, |conn| setting::get(conn, "colour")).await, None);
}

async fn f16_shutdown_finishes_what_waits(engine: &impl Engine) {
    let store = engine.open();
    let release = hold(engine, &store).await;
    let waiting: Vec<_> = (0..10)
        .map(|n| {
            let store = store.clone();
            tokio::spawn(async move {
                store
                    .write("test", move |tx| setting::set(tx, &format!("unit {n}"), "kept"))
                    .await
            })
        })
        .collect();
    tokio::time::sleep(Duration::from_millis(50)).await;
    let closing = store.clone();
    let closing = tokio::spawn(async move { closing.shutdown().await });
    tokio::time::sleep(Duration::from_millis(50)).await;
    drop(release);
    for task in waiting {
        task.await.unwrap().unwrap();
    }
    closing.await.unwrap();
    store.shutdown().await;
    for answer in [
        store.write("test", |tx| setting::set(tx, "late", "no")).await,
        store
            .read("test", |conn| setting::get(conn, "late").map(drop))
            .await,
    ] {
        assert!(matches!(answer, Err(StoreError::Unavailable(_))), "{answer:?}");
    }
    let again = engine.open();
    assert!(read(&again, |conn| setting::get(conn, "unit 9")).await.is_some());
}

async fn what_was_acknowledged_is_there_after_opening_again(engine: &impl Engine) {
    let store = engine.open();
    furnish(&store).await;
    store.shutdown().await;
    let again = engine.open();
    assert_eq!(
        read(&again, |conn| account::by_id(conn, MEI)).await,
        Some(person(MEI, "Mei"))
    );
    assert_eq!(read(&again, setting::global_generation).await, 0);
}

async fn transactions_are_counted_by_name(engine: &impl Engine) {
    let store = engine.open();
    for _ in 0..3 {
        store.write("one", |tx| setting::set(tx, "a", "b")).await.unwrap();
    }
    store
        .write("one", |_| Err::<(), _>(StoreError::Abort("no")))
        .await
        .unwrap_err();
    store.read("two", setting::global_generation).await.unwrap();
    let counters = store.counters();
    let counts: Vec<_> = counters
        .iter()
        .map(|counter| (counter.name, counter.count, counter.failures))
        .collect();
    assert_eq!(counts, [("one", 4, 1), ("two", 1, 0)]);
    assert!(counters.iter().all(|counter| counter.micros > 0));
}
