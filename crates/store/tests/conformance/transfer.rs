//! The contract of transfers: the list of tables is the schema's, and every row comes over whole (issue 3, part 3).

use std::collections::BTreeSet;

use setaria_identity::clock::MINUTE;
use setaria_store::transfer::{self, Cursor, Nonce};
use setaria_store::{OpenError, Options, Store, StoreError, look, node, setting};

use crate::engine::{Engine, Postgres, Sqlite};
use crate::fixture::{NOW, furnish, read, refused, write};

on_every_engine! {
    every_table_of_the_schema_is_carried_or_left_out_on_purpose,
    a_table_comes_over_page_by_page_and_whole,
    a_full_store_is_not_empty_and_a_new_one_is,
    a_cursor_stands_with_the_rows_and_belongs_to_one_transfer,
    x5_a_nonce_that_was_carried_over_is_not_fresh,
    a_node_lives_while_its_beat_goes_on,
    a_look_sees_one_state_beside_the_store,
}

/// Which tables a store has, with their columns.
async fn schema(store: &Store) -> BTreeSet<(String, String)> {
    let sqlite = "SELECT t.name, c.name FROM pragma_table_list t JOIN pragma_table_info(t.name) c \
        WHERE t.schema = 'main' AND t.name NOT LIKE 'sqlite%'";
    let postgres = "SELECT CAST(table_name AS TEXT), CAST(column_name AS TEXT) FROM information_schema.columns \
        WHERE table_schema = current_schema()";
    let sql = if store.is_shared() { postgres } else { sqlite };
    let rows = read(store, move |conn| conn.rows(sql, &[])).await;
    let text = |row: &setaria_store::Row, column| row.text(column).unwrap().to_owned();
    rows.iter().map(|row| (text(row, 0), text(row, 1))).collect()
}

async fn every_table_of_the_schema_is_carried_or_left_out_on_purpose(engine: &impl Engine) {
    let store = engine.open();
    let own = ["migration", "compatibility", "transfer", "node", "nonce"];
    let mut found = schema(&store).await;
    found.retain(|(table, _)| !own.contains(&table.as_str()));
    let carried: BTreeSet<_> = transfer::tables()
        .iter()
        .flat_map(|table| {
            table
                .columns()
                .map(|column| (table.name().to_owned(), column.to_owned()))
        })
        .collect();
    assert_eq!(carried, found);
}

async fn a_table_comes_over_page_by_page_and_whole(engine: &impl Engine) {
    let (from, other) = (engine.open(), Sqlite::fresh());
    furnish(&from).await;
    // More than a page, in an order that engines may see differently.
    write(&from, |tx| {
        (0..1_100).try_for_each(|n| setting::set(tx, &format!("{}{n}", ["A", "b", "_", "ä"][n % 4]), "x"))
    })
    .await;
    let to = other.open();
    write(&to, |tx| transfer::begin_in(tx, "a move", "elsewhere", NOW)).await;
    for table in transfer::tables() {
        let mut after = None;
        loop {
            let key = after.clone();
            let page = read(&from, move |conn| transfer::page(conn, table, key.as_ref())).await;
            let Some(last) = page.last else { break };
            let records = page.records;
            write(&to, move |tx| transfer::insert(tx, table, &records)).await;
            after = Some(last);
        }
        let count = |store: &Store| {
            let store = store.clone();
            async move { read(&store, move |conn| transfer::count(conn, table)).await }
        };
        assert_eq!(count(&from).await, count(&to).await, "{}", table.name());
        let whole = |store: &Store| {
            let store = store.clone();
            async move {
                let pages = read(&store, move |conn| {
                    let (mut all, mut after) = (BTreeSet::new(), None);
                    loop {
                        let page = transfer::page(conn, table, after.as_ref())?;
                        all.extend(page.records.iter().map(|record| record.as_bytes().to_vec()));
                        match page.last {
                            Some(last) => after = Some(last),
                            None => return Ok(all),
                        }
                    }
                });
                pages.await
            }
        };
        assert_eq!(whole(&from).await, whole(&to).await, "{}", table.name());
    }
}

async fn a_full_store_is_not_empty_and_a_new_one_is(engine: &impl Engine) {
    let store = engine.open();
    assert!(read(&store, transfer::is_empty).await);
    furnish(&store).await;
    assert!(!read(&store, transfer::is_empty).await);
}

async fn a_cursor_stands_with_the_rows_and_belongs_to_one_transfer(engine: &impl Engine) {
    let store = engine.open();
    assert_eq!(read(&store, transfer::incoming).await, None);
    write(&store, |tx| transfer::begin_in(tx, "one", "a place", NOW)).await;
    let cursor = Cursor {
        table: 2,
        after: Some(transfer::Key::from_bytes(vec![1, 0, 0, 0, 0, 0, 0, 0, 7])),
        copied: 5,
    };
    let put = cursor.clone();
    write(&store, move |tx| put.advance(tx, "one")).await;
    let found = read(&store, transfer::incoming).await.unwrap();
    assert_eq!((found.id.as_str(), found.cursor), ("one", cursor.clone()));
    let stranger = refused(&store, move |tx| cursor.advance(tx, "two")).await;
    assert!(matches!(stranger, StoreError::Abort(_)), "{stranger:?}");
    let twice = refused(&store, |tx| transfer::begin_in(tx, "two", "a place", NOW)).await;
    assert_eq!(twice, StoreError::Conflict("transfer.direction"));
    write(&store, transfer::end_in).await;
    assert_eq!(read(&store, transfer::incoming).await, None);
}

async fn x5_a_nonce_that_was_carried_over_is_not_fresh(engine: &impl Engine) {
    let (store, beside) = (engine.open(), Sqlite::fresh());
    let other = beside.open();
    for id in 1..=100u8 {
        let fresh = store.remember_nonce(&[id; 32], NOW + MINUTE, NOW).await;
        assert_eq!(fresh, Ok(true));
    }
    let mut carried = Vec::new();
    loop {
        let more = store
            .nonces(carried.last().map(|last: &Nonce| last.name))
            .await
            .unwrap();
        if more.is_empty() {
            break;
        }
        carried.extend(more);
    }
    assert_eq!(carried.len(), 100);
    assert_eq!(other.carry_nonces(&carried, NOW).await, Ok(100));
    assert_eq!(other.carry_nonces(&carried, NOW).await, Ok(0));
    assert_eq!(store.carry_nonces(&carried, NOW).await, Ok(0));
    assert_eq!(other.remember_nonce(&[7; 32], NOW + MINUTE, NOW).await, Ok(false));
}

async fn a_node_lives_while_its_beat_goes_on(engine: &impl Engine) {
    let store = engine.open();
    let one = node::Node {
        id: "n1".into(),
        name: "host 1".into(),
        version: "0.1.0".into(),
        schema: 2,
        key_id: "k1".into(),
        started_at: NOW,
        seen_at: NOW,
        beat: 0,
    };
    for expected in 0..3 {
        let own = one.clone();
        write(&store, move |tx| node::beat(tx, &own, NOW + expected)).await;
        let found = read(&store, node::list).await;
        let expected = node::Node {
            seen_at: NOW + expected,
            beat: expected,
            ..one.clone()
        };
        assert_eq!(found, [expected]);
    }
    write(&store, |tx| node::forget_dead(tx, NOW)).await;
    assert_eq!(read(&store, node::list).await.len(), 1);
    write(&store, |tx| node::leave(tx, "n1")).await;
    assert!(read(&store, node::list).await.is_empty());
}

async fn a_look_sees_one_state_beside_the_store(engine: &impl Engine) {
    let store = engine.open();
    furnish(&store).await;
    let (options, writer) = (engine.options(), store.clone());
    let runtime = tokio::runtime::Handle::current();
    let account = transfer::table("account").unwrap();
    let seen = tokio::task::spawn_blocking(move || {
        look(&options, |conn| {
            let before = transfer::count(conn, account)?;
            let write = writer.write("test", |tx| {
                setaria_store::account::insert(
                    tx,
                    &crate::fixture::person(setaria_identity::id::AccountId(9), "Late"),
                    "",
                )
            });
            runtime.block_on(write)?;
            Ok::<_, Failed>((before, transfer::count(conn, account)?))
        })
    });
    assert_eq!(seen.await.unwrap().unwrap(), (3, 3));
    assert_eq!(read(&store, move |conn| transfer::count(conn, account)).await, 4);
}

#[derive(Debug)]
struct Failed(#[expect(dead_code, reason = "shown when a test fails")] String);

impl From<StoreError> for Failed {
    fn from(error: StoreError) -> Self {
        Self(error.to_string())
    }
}

impl From<OpenError> for Failed {
    fn from(error: OpenError) -> Self {
        Self(error.to_string())
    }
}

/// A later migration that says which binaries it bears.
fn later(oldest_binary: i64) -> String {
    let number = setaria_store::schema_version() + 1;
    format!(
        "DELETE FROM migration WHERE number = {number}; DELETE FROM compatibility WHERE schema_number = {number}; \
         INSERT INTO migration VALUES ({number}, 'later', '', 0); INSERT INTO compatibility VALUES ({number}, {oldest_binary});"
    )
}

fn f17_neighbours(options: &Options, meddle: impl Fn(&str)) {
    let known = setaria_store::schema_version();
    meddle(&later(known));
    assert!(
        Store::open(options.clone()).is_ok(),
        "one step apart, nothing it uses changed"
    );
    meddle(&later(known + 1));
    let refused = Store::open(options.clone()).err().unwrap();
    assert!(matches!(refused, OpenError::Newer { .. }), "{refused}");
}

#[tokio::test]
async fn f17_an_older_binary_works_on_a_schema_that_says_it_may() {
    let engine = Sqlite::fresh();
    engine.open().shutdown().await;
    let file = engine.file();
    f17_neighbours(&engine.options(), |sql| {
        // The store lets go of the folder when it is dropped, on its own threads.
        let connection = rusqlite::Connection::open(&file).unwrap();
        connection
            .busy_timeout(std::time::Duration::from_secs(5))
            .unwrap();
        connection.execute_batch(sql).unwrap();
        std::thread::sleep(std::time::Duration::from_millis(100));
    });
}

mod beside {
    use super::*;

    #[tokio::test]
    #[ignore = "needs a server: cargo xtask test --only postgres"]
    async fn postgres_f17_an_older_binary_works_on_a_schema_that_says_it_may() {
        let engine = Postgres::fresh();
        engine.open().shutdown().await;
        f17_neighbours(&engine.options(), |sql| engine.meddle(sql));
    }
}
