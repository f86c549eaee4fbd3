//! A demo in a box: the real binary on its own store and ports, ended with the test.
//!
//! Owns: the child process, its data folder and what it says on standard error. Hands over: its accounts and apps as the
//! typed facts of [`crate::DemoInfo`], requests to [`crate::Http`], the database it may run on to [`crate::Engine`].

use std::io::{BufRead, BufReader, Read};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Stdio};
use std::sync::atomic::{AtomicU16, Ordering};
use std::sync::mpsc;
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::Value;
use tempfile::TempDir;
use url::Url;

use crate::command::{self, Output};
use crate::engine::Engine;
use crate::info::{Account, App, DemoInfo};
use crate::postgres::Database;

/// Within which time a change on a shared database counts on every node (faults F23).
const SPREAD: Duration = Duration::from_secs(2);
/// How long a start may take.
const READY: Duration = Duration::from_secs(30);

/// The database of a demo.
#[derive(Clone)]
enum Place {
    /// Somebody else's.
    Named(String),
    /// Gone with the last demo on it.
    Held(Arc<Database>),
}

impl Place {
    fn url(&self) -> String {
        match self {
            Self::Named(url) => url.clone(),
            Self::Held(database) => database.url(),
        }
    }
}

/// How to start a demo.
#[derive(Default)]
pub struct Start {
    args: Vec<String>,
    environment: Vec<(String, String)>,
    data: Option<PathBuf>,
    database: Option<Place>,
    listen: Option<String>,
    strict_limits: bool,
}

impl Start {
    /// More arguments.
    pub fn args(mut self, args: &[&str]) -> Self {
        self.args.extend(args.iter().map(|arg| (*arg).to_owned()));
        self
    }

    /// One more variable.
    pub fn env(mut self, name: &str, value: &str) -> Self {
        self.environment.push((name.into(), value.into()));
        self
    }

    /// On a store that outlives this demo.
    pub fn on(mut self, data: &Path) -> Self {
        self.data = Some(data.into());
        self
    }

    /// On a PostgreSQL database, whatever this run's engine is.
    pub fn database(mut self, url: &str) -> Self {
        self.database = Some(Place::Named(url.into()));
        self
    }

    /// On an address of the test's choice instead of a free port.
    pub fn listen(mut self, address: &str) -> Self {
        self.listen = Some(address.into());
        self
    }

    /// On the store of a demo that ended.
    pub fn after(demo: &Demo) -> Self {
        Self {
            data: Some(demo.data.clone()),
            database: demo.database.clone(),
            ..Self::default()
        }
    }

    /// With the limits of production instead of those for test runs.
    pub fn strict_limits(mut self) -> Self {
        self.strict_limits = true;
        self
    }

    /// Starts it and waits until it is ready.
    pub fn start(mut self) -> Demo {
        let begun = Instant::now();
        let engine = Engine::of_this_run();
        let database = self.database.take().or_else(|| {
            let own = match &self.data {
                Some(data) => engine.database_of(data),
                None => engine.database(),
            };
            own.map(Place::Held)
        });
        let (data, own) = match self.data {
            Some(data) => (data, None),
            None => {
                let dir = tempfile::Builder::new()
                    .prefix("setaria-test-")
                    .tempdir()
                    .expect("a temporary folder");
                (dir.path().join("store"), Some(dir))
            }
        };
        let mut command = command::bare();
        command.args([
            "demo",
            "--json",
            "--listen",
            self.listen.as_deref().unwrap_or("127.0.0.1:0"),
            "--data",
        ]);
        if let Some(database) = &database {
            self.args.extend(["--database".into(), database.url()]);
        }
        command
            .arg(&data)
            .args(["--limits", if self.strict_limits { "default" } else { "relaxed" }]);
        command.args(&self.args).envs(self.environment);
        let mut child = command.spawn().expect("the binary runs");
        let stderr = Arc::new(Mutex::new(String::new()));
        collect(
            child.stderr.take().expect("its standard error"),
            Arc::clone(&stderr),
        );
        let line = first_line(child.stdout.take().expect("its standard output"));
        let mut demo = Demo {
            child,
            info: None,
            data,
            database,
            stderr,
            ready_after: Duration::ZERO,
            _own: own,
        };
        let Ok(line) = line.recv_timeout(READY) else {
            panic!("the demo did not get ready:\n{}", demo.stderr());
        };
        match serde_json::from_str(&line) {
            Ok(info) => demo.info = Some(info),
            Err(why) => panic!(
                "the demo's line is not the contract's ({why}): {line}\n{}",
                demo.stderr()
            ),
        }
        demo.ready_after = begun.elapsed();
        demo
    }
}

impl AsRef<DemoInfo> for Demo {
    fn as_ref(&self) -> &DemoInfo {
        self.info()
    }
}

/// A running demo.
pub struct Demo {
    child: Child,
    info: Option<DemoInfo>,
    data: PathBuf,
    database: Option<Place>,
    stderr: Arc<Mutex<String>>,
    /// From the process's start to its line.
    pub ready_after: Duration,
    _own: Option<TempDir>,
}

impl Demo {
    /// Starts one on a fresh store with the limits for test runs.
    pub fn start(args: &[&str]) -> Self {
        Start::default().args(args).start()
    }

    /// What it printed.
    pub fn info(&self) -> &DemoInfo {
        self.info.as_ref().expect("a demo that is ready")
    }

    /// Its data folder.
    pub fn data(&self) -> &Path {
        &self.data
    }

    /// A URL on the account host.
    pub fn account(&self, path: &str) -> String {
        format!("{}{path}", self.info().account_url)
    }

    /// A URL on the host of the open APIs.
    pub fn open_api(&self, path: &str) -> String {
        format!("{}{path}", self.info().open_api_url)
    }

    /// `host:port` of the account host, for raw requests.
    pub fn authority(&self) -> String {
        let url = Url::parse(&self.info().account_url).expect("a URL");
        format!(
            "{}:{}",
            url.host_str().expect("a host"),
            url.port_or_known_default().expect("a port")
        )
    }

    /// The first active account of a role that has friends, or just of that role.
    pub fn person(&self, role: &str) -> &Account {
        let mut active = self
            .info()
            .accounts
            .iter()
            .filter(|a| a.role == role && a.status == "active");
        active
            .next()
            .unwrap_or_else(|| panic!("no active {role} among the demo's accounts"))
    }

    /// The first user.
    pub fn mei(&self) -> &Account {
        self.person("user")
    }

    /// The second user.
    pub fn friend(&self) -> &Account {
        let mut users = self
            .info()
            .accounts
            .iter()
            .filter(|a| a.role == "user" && a.status == "active");
        users.nth(1).expect("two active users among the demo's accounts")
    }

    /// The disabled account.
    pub fn disabled(&self) -> &Account {
        self.info()
            .accounts
            .iter()
            .find(|a| a.status == "disabled")
            .expect("a disabled account in the demo")
    }

    /// The xiaomi app that matches redirects as `mode` says.
    pub fn app(&self, mode: &str) -> &App {
        self.info().app(mode)
    }

    /// Runs a command on the store of this demo, through whatever way the command finds.
    pub fn command(&self, args: &[&str]) -> Output {
        let place = self.place();
        let all: Vec<&str> = args
            .iter()
            .copied()
            .chain(place.iter().map(String::as_str))
            .collect();
        // On a database of many servers a command is its own server, and makes links by its own configuration.
        let url = self.info().account_url.clone();
        let own = [("SETARIA__SERVER__ACCOUNT_URL", url.as_str())];
        command::run(&all, if self.database.is_some() { &own } else { &[] })
    }

    /// The same for a command that changes what the running server may keep in memory: waits until it counts there.
    pub fn change(&self, args: &[&str]) -> Output {
        let output = self.command(args);
        if self.database.is_some() {
            std::thread::sleep(SPREAD);
        }
        output
    }

    /// The arguments that name its store to a command.
    fn place(&self) -> Vec<String> {
        let mut place = vec!["--data".into(), self.data.to_string_lossy().into_owned()];
        if let Some(database) = &self.database {
            place.extend(["--database".into(), database.url()]);
        }
        place
    }

    /// Runs a command that must succeed and returns its JSON.
    pub fn command_json(&self, args: &[&str]) -> Value {
        let mut all = args.to_vec();
        all.push("--json");
        self.command(&all).json()
    }

    /// Adds an app and returns it.
    pub fn add_app(&self, redirect_uri: &str, mode: &str, more: &[&str]) -> App {
        let mut args = vec!["app", "add", "--name", "Test app", "--redirect-uri", redirect_uri];
        args.extend(["--redirect-mode", mode, "--dialect", "xiaomi"]);
        if !more.contains(&"--scope") {
            args.extend([
                "--scope", "1", "--scope", "2", "--scope", "3", "--scope", "4", "--scope", "6",
            ]);
        }
        args.extend(more);
        let json = self.command_json(&args);
        serde_json::from_value(json.clone()).unwrap_or_else(|why| panic!("app add printed {json}: {why}"))
    }

    /// What it wrote to standard error so far.
    pub fn stderr(&self) -> String {
        self.stderr.lock().map(|text| text.clone()).unwrap_or_default()
    }

    /// The number of its process.
    pub fn pid(&self) -> u32 {
        self.child.id()
    }

    /// Goes on with `setaria serve` on the same store, under this environment; accounts and apps stay as they were.
    pub fn serve(&mut self, environment: &[(&str, &str)]) {
        self.kill();
        let address = free_address();
        let mut command = command::bare();
        command
            .arg("serve")
            .args(self.place())
            .envs(environment.iter().copied());
        command
            .env("SETARIA__SERVER__LISTEN", &address)
            .stdout(Stdio::null());
        self.child = command.spawn().expect("the binary runs");
        collect(
            self.child.stderr.take().expect("its standard error"),
            Arc::clone(&self.stderr),
        );
        let begun = Instant::now();
        while TcpStream::connect(&address).is_err() {
            let ended = self.child.try_wait().ok().flatten();
            assert!(
                ended.is_none() && begun.elapsed() < READY,
                "`serve` did not get ready:\n{}",
                self.stderr()
            );
            thread::sleep(Duration::from_millis(20));
        }
        let info = self.info.as_mut().expect("a demo that is ready");
        info.account_url = format!("http://{address}");
        info.open_api_url.clone_from(&info.account_url);
    }

    /// Waits for its end; its exit code, or none when it still runs after `patience`.
    pub fn wait(&mut self, patience: Duration) -> Option<i32> {
        let begun = Instant::now();
        while begun.elapsed() < patience {
            if let Some(status) = self.child.try_wait().expect("its state") {
                return status.code();
            }
            thread::sleep(Duration::from_millis(20));
        }
        None
    }

    /// Ends it at once, as `kill -9` does, and waits until it is gone.
    pub fn kill(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Drop for Demo {
    fn drop(&mut self) {
        self.kill();
        if thread::panicking() {
            eprintln!(
                "the demo's standard error ended with:\n{}",
                tail(&self.stderr(), 4000)
            );
        }
    }
}

/// An address that nobody listens on, with a free port behind it.
pub fn free_address() -> String {
    // Below the range from which the system takes ports for connections, so that nothing slips in between.
    static NEXT: AtomicU16 = AtomicU16::new(0);
    let start = u16::try_from(std::process::id() % 4_000).unwrap_or_default() * 2;
    for _ in 0..1_000 {
        let port = 20_000 + (start + NEXT.fetch_add(2, Ordering::Relaxed)) % 10_000;
        let free = |port| TcpListener::bind(("127.0.0.1", port)).is_ok();
        if free(port) && free(port + 1) {
            return format!("127.0.0.1:{port}");
        }
    }
    panic!("no two free ports in a row");
}

pub(crate) fn tail(text: &str, bytes: usize) -> &str {
    let mut from = text.len().saturating_sub(bytes);
    while !text.is_char_boundary(from) {
        from += 1;
    }
    &text[from..]
}

pub(crate) fn collect(mut stream: impl Read + Send + 'static, into: Arc<Mutex<String>>) {
    thread::spawn(move || {
        let mut buffer = [0; 16384];
        while let Ok(read @ 1..) = stream.read(&mut buffer) {
            if let Ok(mut text) = into.lock() {
                text.push_str(&String::from_utf8_lossy(&buffer[..read]));
            }
        }
    });
}

/// The first line; the rest is read away so that the child never blocks on a full pipe.
fn first_line(stdout: ChildStdout) -> mpsc::Receiver<String> {
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || {
        let mut reader = BufReader::new(stdout);
        let mut line = String::new();
        if matches!(reader.read_line(&mut line), Ok(1..)) {
            let _ = sender.send(line);
        }
        let _ = std::io::copy(&mut reader, &mut std::io::sink());
    });
    receiver
}
