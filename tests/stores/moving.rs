//! Moves between engines (issue 3, part 3; I2, I3, security X5).

use std::path::Path;
use std::process::Child;
use std::time::{Duration, Instant};

use rusqlite::Connection;
use setaria_testkit::mac::Sdk;
use setaria_testkit::{Database, Demo, RelyingParty, Start, command};
use setaria_tests::Scene;

use crate::place::{database, done, folder, refused, text, with_key_of};

fn moved(from: &str, to: &str) -> serde_json::Value {
    done(&["move", "--from", from, "--to", to, "--json"]).json()
}

#[tokio::test]
async fn i2_sessions_tokens_codes_and_nonces_hold_over_a_move_and_back() {
    let place = folder();
    let (old, node, back) = (
        place.path().join("old"),
        place.path().join("node"),
        place.path().join("back"),
    );
    let shared = database();
    let mut scene = Scene::from(Start::default().on(&old));
    let registered = scene.demo.add_app("https://app.example/cb", "exact", &[]);
    scene.app = RelyingParty::new(&scene.demo, &registered);
    let tokens = scene.tokens().await;
    let (used, unused) = (scene.code().await, scene.code().await);
    scene.app.tokens(&used).await;
    let header = Sdk::Docs.authorization(&scene.app.mac_call("/user/profile", &tokens));
    let token = tokens.access_token.as_str();
    let first = scene.app.call_with_header("/user/profile", token, &header).await;
    assert_eq!(first.status, 200, "{}", first.text());
    let app = scene.app.clone();
    drop(scene);

    let answer = moved(&text(&old), &shared.url());
    assert_eq!(answer["nonces"].as_u64(), Some(1), "{answer}");
    assert_eq!(answer["tables"]["token"]["rows"].as_u64(), Some(2), "{answer}");
    with_key_of(&old, node.clone());
    let on = |demo: &Demo| app.clone().at(demo);
    let demo = Start::default().on(&node).database(&shared.url()).start();
    let app_there = on(&demo);
    let call = app_there.call("/user/profile", &tokens.access_token).await;
    assert_eq!(call.status, 200, "{}", call.text());
    let again = app_there.call_with_header("/user/profile", token, &header).await;
    assert_ne!(again.error_code(), 0, "a nonce came back");
    let late = app_there.tokens(&unused).await;
    assert_ne!(late.access_token, tokens.access_token);
    drop(demo);

    // Back, into a third store: the first is the old one for good.
    refused(
        &["serve", "--data", &text(&old)],
        &["was moved to the database", "--give-up"],
    );
    moved(&shared.url(), &format!("sqlite:{}", text(&back)));
    with_key_of(&old, back.clone());
    let demo = Start::default().on(&back).start();
    let app_back = on(&demo);
    let call = app_back.call("/user/profile", &tokens.access_token).await;
    assert_eq!(call.status, 200, "{}", call.text());
    let again = app_back.call_with_header("/user/profile", token, &header).await;
    assert_ne!(again.error_code(), 0, "a nonce came back");
    let reused = app_back.exchange(&used).await;
    assert_ne!(reused.error_code(), 0, "a code came back");
    drop(demo);

    // To stay with the old one after all ends what may have changed elsewhere.
    done(&["move", "--give-up", "--from", &text(&old)]);
    let demo = Start::default().on(&old).start();
    let dead = on(&demo).call("/user/profile", &tokens.access_token).await;
    assert_eq!(dead.error_code(), 96008, "{}", dead.text());
}

/// Many rows, behind the store's back.
fn fill(data: &Path, people: i64) {
    let database = Connection::open(data.join("setaria.db")).expect("a database");
    let people = format!(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {people}) \
         INSERT INTO account (id, nickname, password_hash, role, status, language, generation, icon_version, created_at) \
         SELECT 5000000000000000 + i, 'Person ' || i, 'x', 'user', 'active', NULL, 0, 0, i FROM n; \
         WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {people}) \
         INSERT INTO contact (kind, value, account_id, verified_at, created_at) \
         SELECT 'email', 'p' || i || '@example.com', 5000000000000000 + i, i, i FROM n"
    );
    database.execute_batch(&people).expect("people");
}

fn begin(from: &str, to: &str) -> Child {
    let mut command = command::bare();
    command.args(["move", "--from", from, "--to", to]);
    command.spawn().expect("the binary runs")
}

/// Kills moves at growing times until one comes to its end; answers how many were killed on the way.
fn kill_until_done(from: &str, to: &str, mut between: impl FnMut()) -> u32 {
    let mut killed = 0;
    loop {
        let mut child = begin(from, to);
        // The time is the subject: each attempt lives a little longer than the one before.
        std::thread::sleep(Duration::from_millis(40 + 15 * u64::from(killed)));
        match child.try_wait().expect("its state") {
            None => {
                child.kill().expect("killed");
                child.wait().expect("its end");
                killed += 1;
                between();
            }
            Some(_) => {
                let output = child.wait_with_output().expect("its output");
                let told = String::from_utf8_lossy(&output.stderr).into_owned();
                // One that was killed between its last write and its exit had come to its end already.
                let ended_before = killed > 0 && told.contains("was moved to") && told.contains("already");
                assert!(
                    output.status.success() || ended_before,
                    "after {killed} kills: {told}"
                );
                return killed;
            }
        }
        assert!(killed < 300, "it never comes to its end");
    }
}

fn people(database: &Database) -> String {
    database.sql("SELECT count(*), sum(id % 1000003) FROM account")
}

#[test]
fn f1_a_move_that_is_killed_goes_on_and_loses_and_doubles_nothing() {
    let place = folder();
    let (old, back) = (place.path().join("old"), place.path().join("back"));
    drop(Start::default().on(&old).start());
    fill(&old, 20_000);
    let shared = database();
    let killed = kill_until_done(&text(&old), &shared.url(), || {
        // Neither side may be used meanwhile, once a mark stands.
        let output = command::run(&["account", "list", "--limit", "1", "--data", &text(&old)], &[]);
        let marked = ["is being moved to", "was moved to"]
            .iter()
            .any(|words| output.stderr.contains(words));
        assert!(output.code == 0 || marked, "{}", output.all());
    });
    assert!(killed >= 3, "only {killed} kills");
    let rows = people(&shared);
    assert!(rows.starts_with("20006|"), "{rows}");
    let killed_back = kill_until_done(&shared.url(), &text(&back), || {});
    assert!(killed_back >= 3, "only {killed_back} kills");
    let database = Connection::open(back.join("setaria.db")).expect("a database");
    let sum = "SELECT count(*) || '|' || sum(id % 1000003) FROM account";
    let found: String = database.query_row(sum, [], |row| row.get(0)).expect("a row");
    assert_eq!(found, rows);
    println!("killed {killed} times on the way there and {killed_back} on the way back");
}

#[test]
fn i3_between_calling_the_source_old_and_opening_the_target_neither_is_used() {
    let place = folder();
    let (old, new) = (place.path().join("old"), place.path().join("new"));
    drop(Start::default().on(&old).start());
    moved(&text(&old), &text(&new));
    // As a crash between the two leaves it.
    let edit = |data: &Path, sql: &str| {
        let database = Connection::open(data.join("setaria.db")).expect("a database");
        database.execute_batch(sql).expect("an edit");
    };
    edit(
        &new,
        &format!(
            "ATTACH '{}' AS old; INSERT INTO transfer (direction, id, place, finished, at_table, copied, began_at) \
             SELECT 'in', id, 'the old store', 0, 999, 0, 0 FROM old.transfer",
            old.join("setaria.db").display()
        ),
    );
    with_key_of(&old, new.clone());
    for (data, words) in [
        (&old, "was moved to"),
        (&new, "is being filled from the old store"),
    ] {
        refused(&["account", "list", "--data", &text(data)], &[words]);
    }
    // The same command again ends it.
    moved(&text(&old), &text(&new));
    done(&["account", "list", "--data", &text(&new)]);
    refused(&["account", "list", "--data", &text(&old)], &["was moved to"]);
    refused(
        &["move", "--from", &text(&old), "--to", &text(&new)],
        &["was moved to", "already"],
    );
}

#[test]
fn i3_a_move_refuses_a_source_in_use_and_a_target_that_holds_anything() {
    let place = folder();
    let (one, two) = (place.path().join("one"), place.path().join("two"));
    let (first, second) = (
        Start::default().on(&one).start(),
        Start::default().on(&two).start(),
    );
    let shared = database();
    let moving = |from: &Path, to: &str, words: &[&str]| {
        refused(&["move", "--from", &text(from), "--to", to], words);
    };
    moving(&one, &shared.url(), &["held by another Setaria"]);
    drop((first, second));
    moving(&one, &text(&two), &["is not empty"]);
    moving(&place.path().join("nothing"), &shared.url(), &["does not exist"]);
    shared.sql("CREATE TABLE recipe (name TEXT)");
    moving(&one, &shared.url(), &["holds the tables of something else"]);
    shared.sql("DROP TABLE recipe");
    // A refused move leaves the source as it was.
    let demo = Start::default().on(&one).start();
    assert_eq!(demo.command(&["account", "list"]).code, 0);
}

#[test]
fn i3_a_database_is_not_moved_while_a_node_lives_on_it() {
    let place = folder();
    let (node, new) = (place.path().join("node"), place.path().join("new"));
    let shared = database();
    let demo = Start::default().on(&node).database(&shared.url()).start();
    let args = ["move", "--from", &shared.url(), "--to", &text(&new)].map(str::to_owned);
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    let named = format!("process {}", demo.pid());
    refused(&args, &["is in use by", &named, "Stop it"]);
    assert_eq!(demo.command(&["account", "list"]).code, 0, "it goes on as before");
    // One that was killed did not say goodbye; the move sees that it is silent.
    drop(demo);
    let begun = Instant::now();
    done(&args);
    println!("a killed node held the move up for {:?}", begun.elapsed());
    let node = text(&node);
    let serve = ["serve", "--data", &node, "--database", &shared.url()].map(str::to_owned);
    let serve: Vec<&str> = serve.iter().map(String::as_str).collect();
    refused(&serve, &["was moved to the store in"]);
}
