//! Schemas: what the first release wrote stays readable for good, and a crash in a migration leaves nothing half done
//! (issue 3, part 4; faults F17, F18).
//!
//! The fixtures were made by the binary that had schema 1, on both engines, with rows in every table; they never change.

use std::path::Path;
use std::time::{Duration, Instant};

use rusqlite::Connection;
use serde_json::Value;
use setaria_testkit::{App, Demo, RelyingParty, Start, Visitor, command};

use crate::place::{database, done, folder, text};

const SQLITE: &str = include_str!("fixtures/schema-1.sqlite.sql");
const POSTGRES: &str = include_str!("fixtures/schema-1.postgres.sql");
const FACTS: &str = include_str!("fixtures/schema-1.json");

fn facts() -> Value {
    serde_json::from_str(FACTS).expect("JSON")
}

/// A data folder with the fixture's master key.
fn with_key(data: &Path) {
    std::fs::create_dir_all(data).expect("a folder");
    let key = facts()["master_key"].as_str().expect("a key").to_owned();
    std::fs::write(data.join("master.key"), key).expect("a key");
}

/// A data folder as the first release left it.
fn first_release(data: &Path) {
    with_key(data);
    let database = Connection::open(data.join("setaria.db")).expect("a database");
    database.execute_batch(SQLITE).expect("the fixture");
}

/// Everything that the first release wrote can be used: password, refresh token, app secret, consent, openId.
async fn everything_is_readable(demo: Demo) {
    let facts = facts();
    let word = |name: &str| facts[name].as_str().expect("a text").to_owned();
    let person = demo.mei().clone();
    assert_eq!(
        (person.login.clone(), person.user_id),
        (word("login"), facts["user_id"].as_i64().expect("an id"))
    );
    let app: &App = demo.app("xiaomi");
    assert_eq!(app.app_id, facts["app_id"].as_i64().expect("an id"));
    // A demo sets the redirect URIs of its apps anew with each start; the secret is the old one.
    assert_eq!(app.app_secret, word("app_secret"));
    let app = RelyingParty::new(&demo, app);
    let refreshed = app.refresh(&word("refresh_token")).await.token_json();
    assert_eq!(refreshed["openId"], facts["open_id"], "{refreshed}");
    let token = refreshed["access_token"].as_str().expect("a token").to_owned();
    let answer = app.call("/user/profile", &token).await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    assert!(answer.text().contains(&word("union_id")), "{}", answer.text());
    let mut visitor = Visitor::new(&demo);
    let landing = visitor
        .consent(&app.authorize_url(&[("skip_confirm", "true")]), &person)
        .await;
    let tokens = app.tokens(&landing.code()).await;
    assert_eq!(tokens.json["openId"], facts["open_id"]);
    assert!(
        demo.command(&["scope", "list"])
            .stdout
            .contains("Read your library")
    );
}

#[tokio::test]
async fn f17_what_the_first_release_wrote_in_a_folder_is_readable_for_good() {
    let place = folder();
    let data = place.path().join("data");
    first_release(&data);
    everything_is_readable(Start::default().on(&data).start()).await;
}

#[tokio::test]
async fn f17_what_the_first_release_wrote_in_a_database_is_readable_for_good() {
    let place = folder();
    let data = place.path().join("data");
    with_key(&data);
    let shared = database();
    shared.sql(POSTGRES);
    everything_is_readable(Start::default().on(&data).database(&shared.url()).start()).await;
}

/// Rows of tables and of the ledger, which is all that a migration writes.
fn state(data: &Path) -> (i64, bool) {
    let database = Connection::open(data.join("setaria.db")).expect("a database");
    let number = |sql: &str| {
        database
            .query_row(sql, [], |row| row.get::<_, i64>(0))
            .expect("a number")
    };
    (
        number("SELECT max(number) FROM migration"),
        number("SELECT count(*) FROM sqlite_schema WHERE name = 'node'") == 1,
    )
}

#[test]
fn f18_a_migration_that_is_killed_is_there_whole_or_not_at_all() {
    const ROUNDS: u32 = 24;
    let (mut killed, mut before, mut after) = (0, 0, 0);
    let mut whole = Duration::ZERO;
    for round in 0..=ROUNDS {
        let place = folder();
        let data = place.path().join("data");
        first_release(&data);
        let mut command = command::bare();
        command.args(["migrate", "--data", &text(&data)]);
        let begun = Instant::now();
        let mut child = command.spawn().expect("the binary runs");
        if round == 0 {
            // How long it takes; the moment is the subject: from before the first step to after the last.
            assert!(child.wait().expect("its end").success());
            whole = begun.elapsed();
        }
        std::thread::sleep(whole * round / ROUNDS);
        killed += u32::from(child.try_wait().expect("its state").is_none());
        let _ = child.kill();
        child.wait().expect("its end");
        match state(&data) {
            (1, false) => before += 1,
            (2.., true) => after += 1,
            torn => panic!("half a migration: {torn:?}"),
        }
        done(&["migrate", "--data", &text(&data)]);
        assert!(matches!(state(&data), (2.., true)));
    }
    println!("killed {killed} of {ROUNDS}; {before} before and {after} after the migration, 0 stuck");
    assert!(
        killed > 0 && before > 0,
        "the kills came too late to prove anything"
    );
}

#[test]
fn f17_migrate_check_says_what_would_be_done_and_does_nothing() {
    let place = folder();
    let data = place.path().join("data");
    first_release(&data);
    let data = text(&data);
    let check = ["migrate", "--check", "--json", "--data", &data];
    let says = |missing: u64| {
        let answer = done(&check).json();
        assert_eq!(answer["missing"].as_u64(), Some(missing), "{answer}");
        let known = answer["binary_schema"].as_u64().expect("a number");
        assert_eq!(answer["schema"].as_u64(), Some(known - missing), "{answer}");
        known
    };
    let known = done(&check).json()["binary_schema"].as_u64().expect("a number");
    says(known - 1);
    says(known - 1);
    done(&["migrate", "--data", &data]);
    says(0);
    let database = Connection::open(Path::new(&data).join("setaria.db")).expect("a database");
    let later = format!(
        "INSERT INTO migration VALUES (900, 'later', '', 0); INSERT INTO compatibility VALUES (900, {})",
        known + 1
    );
    database.execute_batch(&later).expect("an edit");
    let refused = command::run(&check, &[]);
    assert_eq!(refused.code, 1, "{}", refused.all());
    assert!(refused.stdout.contains("\"runs\":false") && refused.stdout.contains("Run the newer binary"));
}
