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
    while second.status().await == Some(200) {
        assert!(begun.elapsed() < Duration::from_secs(30), "it stays green");
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    println!("red after {:?}", begun.elapsed());
    let answer = Http::new()
        .get(format!("http://{}/health/ready", second.address))
        .await;
    assert_eq!(answer.json()["status"], "unavailable");
    assert!(
        !answer.text().contains("key"),
        "no detail leaves: {}",
        answer.text()
    );
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
