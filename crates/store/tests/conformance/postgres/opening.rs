//! Opening a database: what is refused, and with which words.

use setaria_store::{OpenError, Options, Store, StoreError, Tx};

use crate::engine::{Engine, Postgres, present};
use crate::fixture::{at_once, furnish, read, write};

fn refusal(options: Options) -> OpenError {
    Store::open(options).err().unwrap()
}

/// The test's URL with another user, password, host or database in it.
fn url_with(engine: &Postgres, part: &str, other: &str) -> String {
    let url = engine.url();
    assert!(url.contains(part), "{part} is not in the URL");
    url.replacen(part, other, 1)
}

#[tokio::test]
#[ignore = "needs a server: cargo xtask test --only postgres"]
async fn f17_a_changed_or_newer_schema_is_refused_with_the_way_out() {
    let engine = Postgres::fresh();
    engine.open().shutdown().await;
    engine.meddle("INSERT INTO migration VALUES (99, 'later', '', 0)");
    let newer = refusal(engine.options());
    assert!(matches!(newer, OpenError::Newer { found: 99, .. }), "{newer}");
    assert!(newer.to_string().ends_with("Run the newer binary"), "{newer}");
    engine.meddle("DELETE FROM migration WHERE number = 99; UPDATE migration SET text = text || ' '");
    let changed = refusal(engine.options());
    assert!(
        matches!(changed, OpenError::Changed { number: 1, .. }),
        "{changed}"
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "needs a server: cargo xtask test --only postgres"]
async fn f18_nodes_that_start_at_once_migrate_once() {
    let engine = Postgres::fresh();
    let stores = at_once(5, |_| {
        let options = engine.options();
        async {
            tokio::task::spawn_blocking(|| Store::open(options))
                .await
                .unwrap()
        }
    })
    .await;
    for store in stores {
        let rows = read(&store.unwrap(), |conn| {
            conn.rows("SELECT number FROM migration", &[])
        })
        .await;
        assert_eq!(rows.len() as i64, setaria_store::schema_version());
    }
}

#[test]
#[ignore = "needs a server: cargo xtask test --only postgres"]
fn what_is_not_ours_is_refused_and_left_alone() {
    let engine = Postgres::fresh();
    engine.meddle("CREATE TABLE recipe (name TEXT)");
    let foreign = refusal(engine.options());
    assert!(matches!(foreign, OpenError::Foreign { .. }), "{foreign}");
    engine.meddle("DROP TABLE recipe; CREATE TABLE migration (number BIGINT)");
}

#[test]
#[ignore = "needs a server: cargo xtask test --only postgres"]
fn a_wrong_password_is_told_without_it() {
    let engine = Postgres::fresh();
    Postgres::administer(
        "DO $$ BEGIN CREATE ROLE guest LOGIN PASSWORD 'right'; EXCEPTION WHEN duplicate_object THEN NULL; END $$",
    );
    let url = engine.url();
    let (_, rest) = url.split_once('@').unwrap();
    let refused = refusal(Options::postgres(&format!("postgres://guest:hunter2@{rest}")).unwrap());
    let text = refused.to_string();
    assert!(matches!(refused, OpenError::NotAdmitted { .. }), "{text}");
    assert!(text.contains("guest") && !text.contains("hunter2"), "{text}");
    // One who may enter, but not make tables.
    let refused = refusal(
        Options::postgres(&format!("postgres://guest:right@{rest}"))
            .unwrap()
            .at(present()),
    );
    assert!(matches!(refused, OpenError::NotAllowed { .. }), "{refused}");
}

#[test]
#[ignore = "needs a server: cargo xtask test --only postgres"]
fn a_missing_database_is_told_with_the_command_that_makes_it() {
    let engine = Postgres::fresh();
    let refused = refusal(Options::postgres(&url_with(&engine, "/postgres?", "/nothing_here?")).unwrap());
    assert!(matches!(refused, OpenError::NoDatabase { .. }), "{refused}");
    assert!(
        refused.to_string().contains("nothing_here") && refused.to_string().contains("createdb"),
        "{refused}"
    );
}

#[test]
#[ignore = "needs a server: cargo xtask test --only postgres"]
fn a_database_that_cannot_hold_every_text_is_refused() {
    let engine = Postgres::fresh();
    let name = format!("latin_{}", std::process::id());
    Postgres::administer(&format!(
        "CREATE DATABASE {name} TEMPLATE template0 ENCODING 'LATIN1' LOCALE 'C'"
    ));
    let refused = refusal(Options::postgres(&url_with(&engine, "/postgres?", &format!("/{name}?"))).unwrap());
    Postgres::administer(&format!("DROP DATABASE {name}"));
    assert!(
        matches!(&refused, OpenError::Encoding { found, .. } if found == "LATIN1"),
        "{refused}"
    );
}

#[test]
#[ignore = "needs a server: cargo xtask test --only postgres"]
fn clocks_a_minute_apart_are_refused_and_a_few_seconds_are_not() {
    let engine = Postgres::fresh();
    for (off, refused) in [(-600_000, true), (70_000, true), (10_000, false), (0, false)] {
        let opened = Store::open(engine.options().at(present() + off));
        let clocks = matches!(opened, Err(OpenError::ClocksApart { .. }));
        assert_eq!(clocks, refused, "{off}");
        assert_eq!(opened.is_err(), refused, "{off}");
    }
}

#[test]
#[ignore = "needs a server: cargo xtask test --only postgres"]
fn a_server_without_tls_is_refused_where_tls_was_asked_for() {
    let engine = Postgres::fresh();
    let refused = refusal(Options::postgres(&format!("{}&sslmode=verify-full", engine.url())).unwrap());
    assert!(matches!(refused, OpenError::Unprotected { .. }), "{refused:?}");
    assert!(refused.to_string().contains("sslmode=disable"), "{refused}");
}

#[test]
fn an_unreachable_host_is_told_with_host_and_database() {
    let refused = refusal(Options::postgres("postgres://mei:hunter2@127.0.0.1:1/accounts").unwrap());
    let text = refused.to_string();
    assert!(matches!(refused, OpenError::Unreachable { .. }), "{text}");
    assert!(
        text.contains("127.0.0.1:1") && text.contains("accounts") && !text.contains("hunter2"),
        "{text}"
    );
}

#[tokio::test]
#[ignore = "needs a server: cargo xtask test --only postgres"]
async fn f2_a_commit_lasts_whatever_the_servers_default() {
    let engine = Postgres::fresh();
    let lax = engine.url() + "%20-c%20synchronous_commit%3Doff";
    let store = Store::open(Options::postgres(&lax).unwrap().at(present())).unwrap();
    let setting = |tx: &Tx<'_>| {
        let row = tx.row("SELECT current_setting('synchronous_commit')", &[])?;
        Ok(row.unwrap().text(0)?.to_owned())
    };
    assert_eq!(write(&store, setting).await, "on");
}

#[tokio::test]
#[ignore = "needs a server: cargo xtask test --only postgres"]
async fn every_key_has_a_name_for_conflicts() {
    let engine = Postgres::fresh();
    let store = engine.open();
    furnish(&store).await;
    let keys = "SELECT t.relname, c.conname FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid \
        WHERE c.contype IN ('p', 'u') AND c.connamespace = CAST(current_schema() AS regnamespace) \
        AND t.relname <> 'migration'";
    let keys = read(&store, move |conn| conn.rows(keys, &[])).await;
    assert!(keys.len() > 12);
    for key in keys {
        let (table, name) = (key.text(0).unwrap().to_owned(), key.text(1).unwrap().to_owned());
        let sql: &'static str = Box::leak(
            format!(
                "DO $$ BEGIN RAISE unique_violation USING CONSTRAINT = '{name}', TABLE = '{table}'; END $$"
            )
            .into_boxed_str(),
        );
        let error = store
            .write("test", move |tx| tx.execute(sql, &[]))
            .await
            .unwrap_err();
        assert!(
            matches!(error, StoreError::Conflict(column) if column.starts_with(&table)),
            "{name}: {error:?}"
        );
    }
}
