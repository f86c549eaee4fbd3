//! A rolling restart behind a proxy loses no request, and a node ends within five seconds (faults F16; issue 3, part 2).

use std::fmt::Write as _;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use setaria_testkit::{Nodes, RelyingParty, Tokens};
use tokio::task::JoinSet;

use crate::Three;

const CLIENTS: usize = 24;

/// HAProxy before the nodes; ended with the test.
pub(crate) struct Proxy(Child);

impl Proxy {
    /// It has no means to repeat a request: what a node drops, a client misses.
    pub(crate) fn before(nodes: &Nodes, folder: &Path) -> Option<Self> {
        let url = &nodes.as_ref().account_url;
        let public = url.strip_prefix("http://").expect("plain HTTP");
        let mut text = format!(
            "defaults\n mode http\n timeout connect 2s\n timeout client 60s\n timeout server 60s\n timeout check 2s\n retries 0\n\
             frontend public\n bind {public}\n default_backend nodes\n\
             backend nodes\n balance roundrobin\n option httpchk GET /health/ready\n default-server inter 200ms fall 1 rise 1\n"
        );
        for node in 0..nodes.len() {
            writeln!(text, " server n{node} {} check", nodes.address(node)).expect("a line");
        }
        let file = folder.join("haproxy.cfg");
        std::fs::write(&file, text).expect("a file");
        let mut haproxy = Command::new("haproxy");
        haproxy
            .arg("-f")
            .arg(&file)
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        haproxy.spawn().ok().map(Self)
    }
}

impl Drop for Proxy {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Clients at work through the proxy, which takes each request to another node.
pub(crate) struct Clients {
    working: JoinSet<Vec<String>>,
    stop: Arc<AtomicBool>,
    count: Arc<AtomicUsize>,
}

impl Clients {
    /// Each with a pair of tokens from the first node.
    pub(crate) async fn start(three: &Three) -> Self {
        let mut visitor = three.nodes.visitor(0);
        let mut clients = Self {
            working: JoinSet::new(),
            stop: Arc::default(),
            count: Arc::default(),
        };
        for _ in 0..CLIENTS {
            let tokens = three.tokens(&mut visitor, 0).await;
            let app = RelyingParty::new(&three.nodes, &three.app);
            let (stop, count) = (Arc::clone(&clients.stop), Arc::clone(&clients.count));
            clients.working.spawn(work(app, tokens, stop, count));
        }
        clients
    }

    /// Stops them: how many requests there were, and what became of those that were no success.
    pub(crate) async fn end(self) -> (usize, Vec<String>) {
        self.stop.store(true, Ordering::Relaxed);
        let dropped = self.working.join_all().await.concat();
        let asked = self.count.load(Ordering::Relaxed);
        assert!(asked > 200, "too little load to show anything: {asked}");
        (asked, dropped)
    }
}

/// One client: calls and rotations one after the other, until told to stop. Every answer must be a success.
async fn work(
    app: RelyingParty,
    mut tokens: Tokens,
    stop: Arc<AtomicBool>,
    count: Arc<AtomicUsize>,
) -> Vec<String> {
    let mut dropped = Vec::new();
    while !stop.load(Ordering::Relaxed) {
        let turn = count.fetch_add(1, Ordering::Relaxed);
        let rotates = turn.is_multiple_of(4);
        let url = match rotates {
            true => app.token_url(&app.refresh_parameters(&tokens.refresh_token, &[])),
            false => app.api_url("/user/profile", &tokens.access_token),
        };
        match app.http.try_send("GET", &url, &[], None).await {
            Ok(answer) if answer.status == 200 && rotates => tokens = Tokens::read(&answer),
            Ok(answer) if answer.status == 200 => {}
            Ok(answer) => dropped.push(format!("{} {}", answer.status, answer.text())),
            Err(why) => dropped.push(format!("{why:?}")),
        }
    }
    dropped
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn f16_a_rolling_restart_behind_a_proxy_drops_no_request() {
    let Some(mut three) = Three::start() else { return };
    let folder = tempfile::tempdir().expect("a folder");
    let Some(_proxy) = Proxy::before(&three.nodes, folder.path()) else {
        println!("not run: haproxy is missing; as root: apt-get install haproxy");
        return;
    };
    let clients = Clients::start(&three).await;
    let mut ends = Vec::new();
    for _ in 0..setaria_tests::rounds("F16", 1, 10) {
        for node in 0..three.nodes.len() {
            tokio::time::sleep(Duration::from_secs(1)).await;
            tokio::task::block_in_place(|| {
                ends.push(three.nodes.terminate(node).as_millis());
                three.nodes.launch(node);
            });
            // The proxy looks again before the next one leaves.
            tokio::time::sleep(Duration::from_secs(1)).await;
        }
    }
    let (asked, dropped) = clients.end().await;
    println!(
        "figure F16: {} restarts, {asked} requests, dropped {}; SIGTERM to exit {ends:?} ms",
        ends.len(),
        dropped.len()
    );
    assert!(dropped.is_empty(), "{dropped:#?}");
    assert!(
        ends.iter().all(|end| *end < 5_000),
        "exit within five seconds: {ends:?}"
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn f16_a_node_told_to_stop_says_so_first_and_goes_on_answering_for_a_while() {
    let Some(three) = Three::start() else { return };
    let mut visitor = three.nodes.visitor(0);
    let tokens = three.tokens(&mut visitor, 0).await;
    setaria_testkit::signal::send(setaria_testkit::signal::Signal::Terminate, three.nodes.pid(0));
    while three.nodes.is_ready(0) {
        tokio::task::yield_now().await;
    }
    let answer = three.app(0).call("/user/profile", &tokens.access_token).await;
    assert_eq!(
        answer.status,
        200,
        "answers that a proxy still asks for: {}",
        answer.text()
    );
    assert_eq!(
        answer.header("connection"),
        Some("close"),
        "and keeps no connection"
    );
}
