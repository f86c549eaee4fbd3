//! Several nodes: `setaria serve` a few times on one database, with one public address and one master key.
//!
//! Owns: their processes and folders. Hands over: what they are asked, to [`Http`], which reaches a chosen node under the
//! public name.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Stdio};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use tempfile::TempDir;

use crate::demo::{collect, tail};
use crate::signal::{Signal, send};
use crate::{App, DemoInfo, Http, RelyingParty, Start, Visitor, command, free_address};

/// How long a start may take.
const READY: Duration = Duration::from_secs(60);

/// A few servers that know of each other only through the database.
pub struct Nodes {
    info: DemoInfo,
    nodes: Vec<Node>,
    master_key: PathBuf,
    environment: Vec<(String, String)>,
    folder: TempDir,
}

struct Node {
    program: PathBuf,
    address: String,
    database: String,
    child: Option<Child>,
    stderr: Arc<Mutex<String>>,
}

impl Nodes {
    /// Makes the accounts and apps of a demo, then starts one node for each URL of the database: they may be the same, or
    /// lead there by different ways.
    pub fn start(databases: &[String]) -> Self {
        Self::with(databases, &[])
    }

    /// As [`Nodes::start`], under this environment.
    pub fn with(databases: &[String], environment: &[(&str, &str)]) -> Self {
        let folder = tempfile::Builder::new().prefix("setaria-nodes-").tempdir();
        let folder = folder.expect("a temporary folder");
        let data = folder.path().join("cast");
        let first = databases.first().expect("at least one node");
        let cast = Start::default()
            .on(&data)
            .database(first)
            .listen(&free_address())
            .start();
        let info = cast.info().clone();
        drop(cast);
        let node = |database: &String| Node {
            program: command::binary(),
            address: free_address(),
            database: database.clone(),
            child: None,
            stderr: Arc::default(),
        };
        let mut nodes = Self {
            info,
            nodes: databases.iter().map(node).collect(),
            master_key: data.join("master.key"),
            environment: environment
                .iter()
                .map(|(n, v)| ((*n).into(), (*v).into()))
                .collect(),
            folder,
        };
        (0..nodes.nodes.len()).for_each(|node| nodes.spawn(node));
        (0..nodes.nodes.len()).for_each(|node| nodes.await_ready(node));
        nodes
    }

    /// Starts a node again and waits until it is ready.
    pub fn launch(&mut self, node: usize) {
        self.spawn(node);
        self.await_ready(node);
    }

    /// The same with another build from now on.
    pub fn launch_by(&mut self, node: usize, program: &Path) {
        self.nodes[node].program = program.into();
        self.launch(node);
    }

    fn spawn(&mut self, number: usize) {
        let data = self.folder.path().join(format!("node-{number}"));
        let node = &mut self.nodes[number];
        let mut command = command::bare_of(&node.program);
        command
            .args(["serve", "--database", &node.database, "--data"])
            .arg(data);
        command.env("SETARIA__SERVER__LISTEN", &node.address);
        command.env("SETARIA__SERVER__ACCOUNT_URL", &self.info.account_url);
        command.env("SETARIA__KEYS__MASTER_KEY_FILE", &self.master_key);
        command.env("SETARIA__SIGN_IN__TRIES_PER_SOURCE", "100000");
        command
            .envs(self.environment.iter().map(|(n, v)| (n, v)))
            .stdout(Stdio::null());
        let mut child = command.spawn().expect("the binary runs");
        collect(
            child.stderr.take().expect("its standard error"),
            Arc::clone(&node.stderr),
        );
        node.child = Some(child);
    }

    fn await_ready(&mut self, number: usize) {
        let begun = Instant::now();
        while !self.is_ready(number) {
            let child = self.nodes[number]
                .child
                .as_mut()
                .expect("a node that was started");
            let ended = child.try_wait().ok().flatten();
            assert!(
                ended.is_none() && begun.elapsed() < READY,
                "node {number} did not get ready:\n{}",
                self.stderr(number)
            );
            thread::sleep(Duration::from_millis(20));
        }
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.nodes.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.nodes.is_empty()
    }

    /// `host:port` of a node.
    pub fn address(&self, node: usize) -> &str {
        &self.nodes[node].address
    }

    /// A client that reaches a node under the public name.
    pub fn http(&self, node: usize) -> Http {
        Http::towards(&self.info.account_url, self.address(node))
    }

    /// An app that talks to a node.
    pub fn app(&self, node: usize, app: &App) -> RelyingParty {
        RelyingParty::new(self, app).through(self.http(node))
    }

    /// Somebody whose browser talks to a node.
    pub fn visitor(&self, node: usize) -> Visitor {
        Visitor::with_http(self, self.http(node))
    }

    /// The number of a node's process.
    pub fn pid(&self, node: usize) -> u32 {
        self.nodes[node].child.as_ref().expect("a node that runs").id()
    }

    /// What a node says about its readiness.
    pub fn is_ready(&self, node: usize) -> bool {
        status(self.address(node), "/health/ready") == Some(200)
    }

    /// What a node wrote to standard error so far.
    pub fn stderr(&self, node: usize) -> String {
        self.nodes[node]
            .stderr
            .lock()
            .map(|text| text.clone())
            .unwrap_or_default()
    }

    /// Tells a node to stop, waits until it has, and says how long that took.
    pub fn terminate(&mut self, node: usize) -> Duration {
        let begun = Instant::now();
        send(Signal::Terminate, self.pid(node));
        let mut child = self.nodes[node].child.take().expect("a node that runs");
        let status = child.wait().expect("its end");
        assert!(
            status.success(),
            "node {node} ended with {status}:\n{}",
            self.stderr(node)
        );
        begun.elapsed()
    }

    /// Ends a node at once, as `kill -9` does.
    pub fn kill(&mut self, node: usize) {
        if let Some(mut child) = self.nodes[node].child.take() {
            let _ = child.kill();
            let _ = child.wait();
        }
    }

    /// Runs an operator's command, which reaches the nodes through the database only.
    pub fn command(&self, args: &[&str]) -> command::Output {
        let data = self.folder.path().join("operator").to_string_lossy().into_owned();
        let place = ["--data", &data, "--database", &self.nodes[0].database];
        let key = self.master_key.to_string_lossy();
        command::run(
            &[args, &place].concat(),
            &[("SETARIA__KEYS__MASTER_KEY_FILE", &key)],
        )
    }
}

impl AsRef<DemoInfo> for Nodes {
    fn as_ref(&self) -> &DemoInfo {
        &self.info
    }
}

impl Drop for Nodes {
    fn drop(&mut self) {
        for node in 0..self.nodes.len() {
            self.kill(node);
            if thread::panicking() {
                eprintln!("node {node} said at last:\n{}", tail(&self.stderr(node), 2_000));
            }
        }
    }
}

/// The status of a GET, without any client's patience; nothing when nobody answers.
pub(crate) fn status(address: &str, path: &str) -> Option<u16> {
    let mut stream = TcpStream::connect(address).ok()?;
    stream.set_read_timeout(Some(Duration::from_secs(5))).ok()?;
    let request = format!("GET {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).ok()?;
    let mut text = String::new();
    stream.read_to_string(&mut text).ok()?;
    text.split(' ').nth(1)?.parse().ok()
}
