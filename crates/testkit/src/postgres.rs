//! A PostgreSQL of the tests' own, from the system's packages: one server for a test binary, one database for a test.
//!
//! Owns: making, stopping, stalling and removing servers. Durability is on, as in earnest. Whatever way the tests end, a
//! keeper that only waits for that puts the server away. Hands over: a second server that follows, to [`standby`].

use std::io;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};

use crate::signal::{Signal, is_root, send};

mod database;
mod standby;

pub use database::Database;
pub use standby::Replication;

/// Where Debian's packages keep each version's programs.
const VERSIONS: &str = "/usr/lib/postgresql";
/// For a server that lives as long as the tests, on loopback.
const PASSWORD: &str = "for-tests";
/// Waits for the end of who started it, then ends the server and removes its folder.
const KEEPER: &str = r#"trap '' INT TERM HUP
cat >/dev/null
kill -CONT "$(head -n 1 "$FOLDER/data/postmaster.pid" 2>/dev/null)" 2>/dev/null
"$@" >/dev/null 2>&1
rm -rf "$FOLDER""#;

/// A running server.
pub struct Postgres {
    programs: PathBuf,
    folder: PathBuf,
    port: u16,
    keeper: Child,
}

impl Postgres {
    /// The server that all tests of this binary share, started with the first; or why there is none.
    ///
    /// # Errors
    ///
    /// The packages are missing.
    pub fn shared() -> Result<&'static Self, String> {
        static SHARED: OnceLock<Result<Postgres, String>> = OnceLock::new();
        SHARED.get_or_init(Self::start).as_ref().map_err(Clone::clone)
    }

    /// A server of one test's own, to be stopped and stalled.
    ///
    /// # Errors
    ///
    /// The packages are missing.
    pub fn start() -> Result<Self, String> {
        let server = Self::prepare()?;
        server.initialise();
        server.pg_ctl(&["start"]);
        Ok(server)
    }

    /// A folder and a port for a server, and its keeper; nothing runs yet.
    fn prepare() -> Result<Self, String> {
        let programs = newest()
            .ok_or_else(|| format!("PostgreSQL is not in {VERSIONS}: as root, apt-get install postgresql"))?;
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let folder = std::env::temp_dir().join(format!("setaria-postgres-{}-{number}", std::process::id()));
        std::fs::create_dir(&folder).expect("a folder for the server");
        std::fs::write(folder.join("password"), PASSWORD).expect("a password for the server");
        if is_root() {
            run(Command::new("chown").args(["-R", "postgres"]).arg(&folder));
        }
        let stop = program(&programs, "pg_ctl");
        let mut keeper = Command::new("sh");
        keeper.args(["-c", KEEPER, "sh"]);
        keeper.arg(stop.get_program()).args(stop.get_args());
        keeper.arg("--pgdata").arg(folder.join("data"));
        keeper.args(["--mode=immediate", "stop"]).env("FOLDER", &folder);
        keeper.current_dir("/").stdin(Stdio::piped());
        Ok(Self {
            port: free_port().map_err(|why| format!("no free port on loopback: {why}"))?,
            keeper: keeper.spawn().expect("a shell"),
            programs,
            folder,
        })
    }

    fn initialise(&self) {
        let mut init = self.program("initdb");
        init.args(["--username=postgres", "--encoding=UTF8", "--locale=C.UTF-8"]);
        init.args(["--auth=scram-sha-256", "--pwfile"])
            .arg(self.folder.join("password"));
        run(init.arg(self.data()));
    }

    /// A fresh database; it goes with what is handed out.
    pub fn database(&'static self) -> Database {
        Database::create(self)
    }

    /// The URL of one of its databases.
    pub fn url(&self, database: &str) -> String {
        format!("postgres://postgres:{PASSWORD}@{}/{database}", self.address())
    }

    /// `host:port`.
    pub fn address(&self) -> String {
        format!("127.0.0.1:{}", self.port)
    }

    /// Runs a statement in a database and returns what it prints, without decoration.
    pub fn sql(&self, database: &str, statement: &str) -> String {
        run(&mut self.psql(database, statement)).trim().to_owned()
    }

    fn psql(&self, database: &str, statement: &str) -> Command {
        let mut psql = Command::new(self.programs.join("psql"));
        psql.args(["--no-psqlrc", "--quiet", "--tuples-only", "--no-align"]);
        psql.args(["--set=ON_ERROR_STOP=1", "--command", statement]);
        psql.arg(self.url(database));
        psql
    }

    /// Ends it as a crash of all its processes would, and starts it again.
    pub fn restart(&self) {
        self.pg_ctl(&["--mode=immediate", "restart"]);
    }

    /// Ends it as a crash of all its processes would.
    pub fn stop(&self) {
        self.pg_ctl(&["--mode=immediate", "stop"]);
    }

    /// Starts it again.
    pub fn go_on(&self) {
        self.pg_ctl(&["start"]);
    }

    /// Stops every process of it where it is, so that connections stay and nobody answers.
    pub fn freeze(&self) {
        self.processes()
            .into_iter()
            .for_each(|pid| send(Signal::Stop, pid));
    }

    /// Lets them go on.
    pub fn thaw(&self) {
        self.processes()
            .into_iter()
            .for_each(|pid| send(Signal::Continue, pid));
    }

    /// The postmaster first, then its children.
    fn processes(&self) -> Vec<u32> {
        let file = std::fs::read_to_string(self.data().join("postmaster.pid")).expect("a running server");
        let postmaster = file.lines().next().expect("its number");
        let children = run(Command::new("ps").args(["--no-headers", "-o", "pid", "--ppid", postmaster]));
        let all = std::iter::once(postmaster).chain(children.lines());
        all.filter_map(|line| line.trim().parse().ok()).collect()
    }

    fn pg_ctl(&self, action: &[&str]) {
        let settings = format!(
            "-p {} -c listen_addresses=127.0.0.1 -c max_connections=300 -c unix_socket_directories={}",
            self.port,
            self.folder.display()
        );
        let mut command = self.program("pg_ctl");
        command
            .arg("--wait")
            .arg("--silent")
            .arg("--pgdata")
            .arg(self.data());
        command.arg("--log").arg(self.folder.join("log"));
        // The server would keep pipes open for as long as it runs.
        command
            .args(["--options", &settings])
            .args(action)
            .stdout(Stdio::null());
        run(&mut command);
    }

    fn data(&self) -> PathBuf {
        self.folder.join("data")
    }

    fn program(&self, name: &str) -> Command {
        program(&self.programs, name)
    }
}

impl Drop for Postgres {
    fn drop(&mut self) {
        drop(self.keeper.stdin.take());
        let _ = self.keeper.wait();
    }
}

/// One of the server's programs, as a user that may run it: the server refuses root.
fn program(programs: &Path, name: &str) -> Command {
    let path = programs.join(name);
    if !is_root() {
        return Command::new(path);
    }
    let mut command = Command::new("setpriv");
    command.args(["--reuid=postgres", "--regid=postgres", "--init-groups"]);
    command.arg(path).current_dir("/");
    command
}

/// Runs a command that must succeed and returns its standard output, unless the command sends that elsewhere.
fn run(command: &mut Command) -> String {
    let output = command.stdin(Stdio::null()).output();
    let output = output.unwrap_or_else(|why| panic!("{command:?}: {why}"));
    assert!(
        output.status.success(),
        "{command:?}: {}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn newest() -> Option<PathBuf> {
    let versions = std::fs::read_dir(VERSIONS).ok()?.flatten();
    let number = |path: &Path| path.file_name()?.to_str()?.parse::<u32>().ok();
    versions
        .map(|entry| entry.path())
        .filter(|version| version.join("bin/initdb").is_file())
        .max_by_key(|version| number(version))
        .map(|version| version.join("bin"))
}

fn free_port() -> io::Result<u16> {
    Ok(TcpListener::bind("127.0.0.1:0")?.local_addr()?.port())
}
