//! Nodes on one database that are not as they should be (issue 3, "Bad input and faults"; faults F6, F21).

use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Stdio};
use std::time::{Duration, Instant};

use setaria_testkit::{Database, Http, Start, command, free_address};

use crate::place::{database, folder, refused, text, with_key_of};

/// A server that a test started.
struct Node {
    child: Child,
    address: String,
}

impl Node {
    fn start(data: &Path, database: &Database) -> Self {
        let address = free_address();
        let mut command = command::bare();
        command.args(["serve", "--data", &text(data), "--database", &database.url()]);
        command
            .env("SETARIA__SERVER__LISTEN", &address)
            .stdout(Stdio::null());
        Self {
            child: command.spawn().expect("the binary runs"),
            address,
        }
    }

    /// Whether it answers that it is ready, within a while; if it ends, what it said.
    async fn ready(&mut self) -> Result<(), String> {
        let begun = Instant::now();
        while begun.elapsed() < Duration::from_secs(30) {
            if self.child.try_wait().expect("its state").is_some() {
                let mut said = String::new();
                let stderr = self.child.stderr.as_mut().expect("its standard error");
                std::io::Read::read_to_string(stderr, &mut said).expect("text");
                return Err(said);
            }
            if TcpStream::connect(&self.address).is_ok() && self.status().await == Some(200) {
                return Ok(());
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("it neither ended nor got ready");
    }

    /// Waits until its readiness has that status; what it says then.
    async fn turns(&self, status: u16) -> String {
        let begun = Instant::now();
        loop {
            let answer = Http::new()
                .get(format!("http://{}/health/ready", self.address))
                .await;
            if answer.status == status {
                return answer.text();
            }
            assert!(
                begun.elapsed() < Duration::from_secs(30),
                "it stays {}",
                answer.status
            );
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    }

    async fn status(&self) -> Option<u16> {
        let url = format!("http://{}/health/ready", self.address);
        let answer = Http::new().try_send("GET", &url, &[], None).await;
        answer.ok().map(|answer| answer.status)
    }
}

impl Drop for Node {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[tokio::test]
async fn f21_of_nodes_that_begin_an_empty_database_with_keys_of_their_own_one_wins() {
    for _ in 0..5 {
        let (place, shared) = (folder(), database());
        let mut nodes: Vec<_> = (0..3)
            .map(|n| {
                let data = place.path().join(n.to_string());
                (Node::start(&data, &shared), data)
            })
            .collect();
        let mut won = 0;
        for (node, data) in &mut nodes {
            match node.ready().await {
                Ok(()) => won += 1,
                Err(said) => {
                    assert!(said.contains("copy the key file"), "{said}");
                    assert!(
                        !data.join("master.key").exists(),
                        "a useless key stays in the way"
                    );
                }
            }
        }
        assert_eq!(won, 1, "exactly one key may win");
    }
}

#[tokio::test]
async fn f21_a_node_without_the_key_that_others_seal_with_turns_red_and_then_refuses() {
    let (place, shared) = (folder(), database());
    let (one, two) = (place.path().join("one"), place.path().join("two"));
    let mut first = Node::start(&one, &shared);
    first.ready().await.expect("the first node");
    with_key_of(&one, two.clone());
    let mut second = Node::start(&two, &shared);
    second.ready().await.expect("the second node");
    // The first gets a new key; the second's file stays as it was.
    crate::place::done(&["key", "rotate", "--data", &text(&one)]);
    drop(first);
    let mut first = Node::start(&one, &shared);
    first.ready().await.expect("the first node, with a new key");
    let begun = Instant::now();
    // No detail leaves.
    assert_eq!(second.turns(503).await, r#"{"status":"unavailable"}"#);
    println!("red after {:?}", begun.elapsed());
    drop(second);
    let args = ["serve", "--data", &text(&two), "--database", &shared.url()].map(str::to_owned);
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    refused(&args, &["master key", "which the key file does not hold"]);
    // With the new key's file it is one of them again.
    std::fs::copy(one.join("master.key"), two.join("master.key")).expect("a key");
    Node::start(&two, &shared)
        .ready()
        .await
        .expect("with the same keys");
}

#[tokio::test]
async fn i3_a_node_does_not_start_on_a_database_that_is_being_moved() {
    let (place, shared) = (folder(), database());
    let data = place.path().join("node");
    drop(Start::default().on(&data).database(&shared.url()).start());
    for (finished, words) in [
        ("FALSE", ["is being moved to", "--give-up"]),
        ("TRUE", ["was moved to", "Name that one in the configuration"]),
    ] {
        shared.sql("DELETE FROM transfer");
        shared.sql(&format!(
            "INSERT INTO transfer (direction, id, place, finished, at_table, copied, began_at) VALUES ('out', 'x', 'elsewhere', {finished}, 0, 0, 0)"
        ));
        let args = ["serve", "--data", &text(&data), "--database", &shared.url()].map(str::to_owned);
        let args: Vec<&str> = args.iter().map(String::as_str).collect();
        refused(&args, &words);
    }
}

/// Sets the clock that a database shows to those who connect from now on, and cuts off who is connected.
fn set_clock(database: &Database, minutes: i32) {
    database.sql(&format!(
        "CREATE OR REPLACE FUNCTION public.clock_timestamp() RETURNS timestamptz LANGUAGE sql \
         AS 'SELECT pg_catalog.clock_timestamp() + make_interval(mins => {minutes})'"
    ));
    // What stands before pg_catalog hides what is in it.
    database.sql(
        "DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET search_path = public, pg_catalog', current_database()); END $$",
    );
    database.sql(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity \
         WHERE datname = current_database() AND pid <> pg_backend_pid()",
    );
}

#[tokio::test]
async fn f6_a_clock_ten_minutes_off_is_refused_at_start_and_turns_a_running_node_red() {
    let (place, shared) = (folder(), database());
    let data = place.path().join("node");
    let mut node = Node::start(&data, &shared);
    node.ready().await.expect("a node");
    for minutes in [10, -10] {
        set_clock(&shared, minutes);
        assert_eq!(node.turns(503).await, r#"{"status":"unavailable"}"#);
        let args = ["serve", "--data", &text(&data), "--database", &shared.url()].map(str::to_owned);
        let args: Vec<&str> = args.iter().map(String::as_str).collect();
        refused(
            &args,
            &[
                "the clock of the database",
                "seconds ahead of this machine's",
                "NTP",
            ],
        );
        set_clock(&shared, 0);
        assert_eq!(node.turns(200).await, r#"{"status":"ok"}"#);
    }
}
