//! What only the embedded engine can get wrong: its file, its lock, its settings, its faults.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::time::Duration;

use rusqlite::Connection;
use setaria_store::{Conn, Health, OpenError, Store, StoreError, Tx, Value, account, key, picture, setting};

use crate::engine::{Engine, Sqlite};
use crate::fixture::{MEI, NOW, furnish, read, refused, write};

fn refusal(engine: &Sqlite) -> OpenError {
    Store::open(engine.options()).err().unwrap()
}

/// Changes the file behind the store's back.
fn meddle(engine: &Sqlite, sql: &str) {
    Connection::open(engine.file())
        .unwrap()
        .execute_batch(sql)
        .unwrap();
}

#[tokio::test]
async fn f2_the_settings_that_make_a_commit_last_are_really_set() {
    let store = Sqlite::fresh().open();
    let pragma = |sql: &'static str| write(&store, move |tx| tx.row(sql, &[])?.unwrap().int(0));
    assert_eq!(pragma("PRAGMA synchronous").await, 2, "FULL");
    assert_eq!(pragma("PRAGMA foreign_keys").await, 1);
    assert_eq!(pragma("PRAGMA wal_autocheckpoint").await, 0);
    let mode = write(&store, |tx| {
        Ok(tx.row("PRAGMA journal_mode", &[])?.unwrap().text(0)?.to_owned())
    })
    .await;
    assert_eq!(mode, "wal");
    assert_eq!(
        read(&store, |conn| conn.row("PRAGMA query_only", &[])?.unwrap().int(0)).await,
        1
    );
    assert!(rusqlite::version_number() >= 3_051_003);
}

#[tokio::test]
async fn no_statement_looks_through_a_whole_table_that_grows() {
    let store = Sqlite::fresh().open();
    // The operator's commands: keys, scopes and nodes are few, and these two are asked for by hand. A move reads all.
    let allowed = [
        "FROM sealed_key ORDER",
        "secret FROM app ORDER",
        "FROM scope ORDER",
        "role = 'operator'",
        "FROM node",
        "LIMIT $1",
        "count(*)",
        "SELECT 1 FROM",
        "DELETE FROM setting",
        // A move fills accounts before whatever refers to them: what it looks through is empty.
        "INSERT INTO account (id, nickname, password_hash",
        // Accounts of a move, which come before anything that refers to them.
        "($280, ",
    ];
    for sql in setaria_store::statements().filter(|sql| !allowed.iter().any(|part| sql.contains(part))) {
        let explained: &'static str = Box::leak(format!("EXPLAIN QUERY PLAN {sql}").into_boxed_str());
        let count = (1..=999).take_while(|n| sql.contains(&format!("${n}"))).count();
        let nulls = vec![Value::Null; count];
        let plan = write(&store, move |tx| tx.rows(explained, &nulls)).await;
        for step in &plan {
            let step = step.text(3).unwrap();
            assert!(
                !step.starts_with("SCAN") || step.contains("VALUES"),
                "{step}: {sql}"
            );
        }
    }
}

#[tokio::test]
async fn strict_tables_refuse_a_value_of_another_type() {
    let store = Sqlite::fresh().open();
    let wrong = refused(&store, |tx| {
        tx.execute(
            "INSERT INTO setting (name, value) VALUES ($1, $2)",
            &["a".into(), (&[1u8; 4]).into()],
        )
    })
    .await;
    assert!(
        matches!(&wrong, StoreError::Sql(text) if text.contains("BLOB")),
        "{wrong:?}"
    );
    let tables = read(&store, |conn| {
        conn.rows(
            "SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND type = 'table'",
            &[],
        )
    })
    .await;
    for table in &tables {
        let name = table.text(0).unwrap();
        assert!(table.bool(1).unwrap() || name.starts_with("sqlite_"), "{name}");
    }
    assert!(tables.len() > 15);
}

#[tokio::test]
async fn every_key_has_a_name_for_conflicts() {
    let store = Sqlite::fresh().open();
    let keys = "SELECT t.name || '.' || (SELECT c.name FROM pragma_index_info(i.name) c ORDER BY c.seqno DESC LIMIT 1) \
        FROM pragma_table_list t JOIN pragma_index_list(t.name) i ON i.\"unique\" \
        WHERE t.schema = 'main' AND t.name <> 'migration'";
    let keys = read(&store, move |conn| conn.rows(keys, &[])).await;
    assert!(keys.len() > 12);
    // The list itself is private: a key that is missing there comes out as `Sql`.
    for key in keys {
        let key = key.text(0).unwrap().to_owned();
        let (table, _) = key.split_once('.').unwrap();
        let columns: Vec<String> = {
            let sql = "SELECT name, type FROM pragma_table_info($1)";
            let table = table.to_owned();
            let rows = read(&store, move |conn| conn.rows(sql, &[(&table).into()])).await;
            rows.iter().map(|row| literal(row.text(1).unwrap())).collect()
        };
        let sql: &'static str =
            Box::leak(format!("INSERT INTO {table} VALUES ({})", columns.join(", ")).into_boxed_str());
        let twice = move |tx: &Tx<'_>| {
            tx.execute("PRAGMA defer_foreign_keys = ON", &[]).ok();
            tx.execute(sql, &[])?;
            tx.execute(sql, &[])
        };
        let error = store.write("test", twice).await.unwrap_err();
        assert!(
            matches!(error, StoreError::Conflict(name) if name.starts_with(table)),
            "{key}: {error:?}"
        );
    }
}

fn literal(kind: &str) -> String {
    match kind {
        "TEXT" => "'x'",
        "BLOB" => "x'00'",
        _ => "1",
    }
    .into()
}

#[tokio::test]
async fn the_ledger_keeps_each_migration_whole() {
    let engine = Sqlite::fresh();
    let store = engine.open();
    let rows = read(&store, |conn| {
        conn.rows("SELECT number, name, text, applied_at FROM migration", &[])
    })
    .await;
    assert_eq!(rows.len() as i64, setaria_store::schema_version());
    assert_eq!((rows[0].int(0).unwrap(), rows[0].text(1).unwrap()), (1, "begin"));
    assert_eq!(
        rows[0].text(2).unwrap(),
        include_str!("../../migrations/0001_begin.sql")
    );
    assert_eq!(rows[0].int(3).unwrap(), NOW);
}

#[tokio::test]
async fn f17_a_changed_or_newer_schema_is_refused_with_the_way_out() {
    let engine = Sqlite::fresh();
    engine.open().shutdown().await;
    meddle(&engine, "INSERT INTO migration VALUES (99, 'later', '', 0)");
    let newer = refusal(&engine);
    assert_eq!(
        newer,
        OpenError::Newer {
            place: engine.file().display().to_string(),
            found: 99,
            known: setaria_store::schema_version()
        }
    );
    let text = newer.to_string();
    assert!(
        text.contains("setaria.db") && text.ends_with("Run the newer binary"),
        "{text}"
    );

    meddle(
        &engine,
        "DELETE FROM migration WHERE number = 99; UPDATE migration SET text = text || ' '",
    );
    assert_eq!(
        refusal(&engine),
        OpenError::Changed {
            place: engine.file().display().to_string(),
            number: 1,
            name: "begin"
        }
    );
}

#[tokio::test]
async fn a_second_setaria_is_refused_and_told_who_holds_the_lock() {
    let engine = Sqlite::fresh();
    let store = engine.open();
    let refused = refusal(&engine);
    let file = engine.dir.path().join("data/lock");
    assert_eq!(
        refused,
        OpenError::Locked {
            file,
            pid: Some(std::process::id())
        }
    );
    assert!(
        refused.to_string().contains(&std::process::id().to_string()),
        "{refused}"
    );
    write(&store, |tx| setting::set(tx, "a", "b")).await;
    store.shutdown().await;
    let again = engine.open();
    assert_eq!(
        read(&again, |conn| setting::get(conn, "a")).await.as_deref(),
        Some("b")
    );
}

#[tokio::test]
async fn what_is_not_our_database_is_refused() {
    let engine = Sqlite::fresh();
    fs::create_dir(engine.dir.path().join("data")).unwrap();
    fs::write(
        engine.file(),
        "a letter to my aunt, long enough to be no empty file".repeat(99),
    )
    .unwrap();
    assert_eq!(refusal(&engine), OpenError::NotADatabase { file: engine.file() });
    assert!(
        fs::read_to_string(engine.file()).unwrap().starts_with("a letter"),
        "left as it was"
    );

    fs::remove_file(engine.file()).unwrap();
    meddle(&engine, "CREATE TABLE recipe (name TEXT)");
    assert_eq!(refusal(&engine), OpenError::NotADatabase { file: engine.file() });

    let engine = Sqlite::fresh();
    fs::write(
        engine.dir.path().join("data"),
        "a file where the folder should be",
    )
    .unwrap();
    assert!(matches!(refusal(&engine), OpenError::Unreadable { .. }));
}

#[tokio::test]
async fn only_this_user_may_read_the_files() {
    let engine = Sqlite::fresh();
    let store = engine.open();
    furnish(&store).await;
    let mode = |path: &std::path::Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&engine.dir.path().join("data")), 0o700);
    for file in fs::read_dir(engine.dir.path().join("data")).unwrap() {
        let path = file.unwrap().path();
        assert_eq!(mode(&path), 0o600, "{path:?}");
    }
}

#[tokio::test]
async fn shutdown_folds_the_log_into_the_file() {
    let engine = Sqlite::fresh();
    let store = engine.open();
    furnish(&store).await;
    store.shutdown().await;
    let log = engine.dir.path().join("data/setaria.db-wal");
    assert_eq!(fs::metadata(log).map_or(0, |log| log.len()), 0);
    let count: i64 = Connection::open(engine.file())
        .unwrap()
        .query_row("SELECT count(*) FROM account", [], |row| row.get(0))
        .unwrap();
    assert_eq!(count, 3);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_long_log_is_folded_while_the_store_is_open() {
    let engine = Sqlite::fresh();
    let store = engine.open();
    furnish(&store).await;
    for round in 0..100 {
        let png = vec![round; 100_000];
        write(&store, move |tx| picture::put(tx, MEI, 1, 0, &png)).await;
    }
    let beside = Connection::open(engine.file()).unwrap();
    // Pages of the log that are not in the database. A log that was folded to its end begins anew.
    let left = || {
        let count = |row: &rusqlite::Row<'_>| Ok(row.get::<_, i64>(1)? - row.get::<_, i64>(2)?);
        beside
            .query_row("PRAGMA wal_checkpoint(NOOP)", [], count)
            .unwrap()
    };
    let until_folded = async {
        while left() >= 100 * (100_000 / 4_096) {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    let patience = Duration::from_secs(60);
    tokio::time::timeout(patience, until_folded)
        .await
        .expect("the log is folded");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_look_up_waits_its_turn_while_every_connection_reads() {
    let engine = Sqlite::fresh();
    let store = engine.open();
    furnish(&store).await;
    let find = |store: &Store| {
        let store = store.clone();
        async move { store.find("account.load", |conn| account::by_id(conn, MEI)).await }
    };
    assert!(find(&store).await.unwrap().is_some());
    // Reads and a look-up that hold all connections until the gate opens.
    let (gate, shut) = flume::bounded::<()>(0);
    let (begun, begins) = flume::unbounded();
    let connections = std::thread::available_parallelism().unwrap().get().clamp(2, 4);
    let held: Vec<_> = (0..=connections)
        .map(|number| {
            let (store, shut, begun) = (store.clone(), shut.clone(), begun.clone());
            tokio::spawn(async move {
                let hold = move |_: &Conn<'_>| {
                    begun.send(()).ok();
                    shut.recv().ok();
                    Ok(())
                };
                if number == 0 {
                    store.find("hold", hold).await
                } else {
                    store.read("hold", hold).await
                }
            })
        })
        .collect();
    for _ in 0..=connections {
        begins.recv_async().await.unwrap();
    }
    let mut waiting = tokio::spawn(find(&store));
    let early = tokio::time::timeout(Duration::from_millis(50), &mut waiting).await;
    assert!(early.is_err(), "answered without a connection");
    drop(gate);
    assert!(waiting.await.unwrap().unwrap().is_some());
    for read in held {
        read.await.unwrap().unwrap();
    }
    store.shutdown().await;
    assert!(matches!(find(&store).await, Err(StoreError::Unavailable(_))));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn f27_the_log_stays_bounded_under_writing_and_reading() {
    let engine = Sqlite::fresh();
    let store = engine.open();
    furnish(&store).await;
    let reader = store.clone();
    let reading = tokio::spawn(async move {
        loop {
            read(&reader, |conn| picture::find(conn, MEI, 1, 0)).await;
        }
    });
    for round in 0..200 {
        // 200 x 1 MiB: twelve times the bound.
        let png = vec![u8::try_from(round).unwrap(); 1 << 20];
        write(&store, move |tx| picture::put(tx, MEI, 1, 0, &png)).await;
    }
    reading.abort();
    let log = fs::metadata(engine.dir.path().join("data/setaria.db-wal"))
        .unwrap()
        .len();
    assert!(log < 80 << 20, "{log}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn f4_a_full_disk_refuses_writes_and_heals() {
    let engine = Sqlite::fresh();
    let store = Store::open(engine.options().max_pages(400)).unwrap();
    furnish(&store).await;
    let put = |version: i64| {
        let store = store.clone();
        async move {
            let png = vec![7; 100_000];
            store
                .write("picture.put", move |tx| picture::put(tx, MEI, version, 0, &png))
                .await
        }
    };
    let mut kept = 0;
    let full = loop {
        match put(kept + 1).await {
            Ok(()) => kept += 1,
            Err(error) => break error,
        }
    };
    assert!(
        matches!(&full, StoreError::Unavailable(text) if text.contains("no space")),
        "{full:?}"
    );
    assert!((2..40).contains(&kept), "{kept}");
    assert_eq!(store.health(), Health::Ready, "it heals, so it has not failed");
    // Reads go on, and what was acknowledged is there.
    assert!(
        read(&store, move |conn| picture::find(conn, MEI, kept, 0))
            .await
            .is_some()
    );
    assert!(
        read(&store, move |conn| picture::find(conn, MEI, kept + 1, 0))
            .await
            .is_none()
    );
    // Space again: writes go on without a restart.
    write(&store, move |tx| picture::delete_older(tx, MEI, kept)).await;
    put(kept + 1).await.unwrap();
    store.shutdown().await;
    let again = engine.open();
    let check = read(&again, |conn| {
        Ok(conn
            .row("PRAGMA integrity_check", &[])?
            .unwrap()
            .text(0)?
            .to_owned())
    });
    assert_eq!(check.await, "ok");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn f3_damage_ends_all_writing_and_reads_go_on() {
    let engine = Sqlite::fresh();
    let store = engine.open();
    write(&store, |tx| {
        (0..2_000).try_for_each(|n| key::put(tx, &format!("key {n:06}"), &[7; 500], NOW))
    })
    .await;
    store.shutdown().await;
    let store = engine.open();
    // Every page past the schema's is overwritten: the next write that looks at one must notice.
    let mut bytes = fs::read(engine.file()).unwrap();
    let from = bytes.len() / 2;
    bytes[from..].fill(0xff);
    fs::write(engine.file(), bytes).unwrap();
    let damage = refused(&store, |tx| {
        (0..2_000).try_for_each(|n| key::put(tx, &format!("key {n:06}"), b"new", NOW))
    })
    .await;
    assert!(matches!(damage, StoreError::Unavailable(_)), "{damage:?}");
    assert!(
        matches!(store.health(), Health::Failed { .. }),
        "{:?}",
        store.health()
    );
    // Even a write that would touch sound pages only.
    let later = refused(&store, |tx| setting::set(tx, "colour", "red")).await;
    assert!(matches!(later, StoreError::Unavailable(_)), "{later:?}");
    assert_eq!(read(&store, setting::global_generation).await, 0);
}
