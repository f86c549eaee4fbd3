//! A PostgreSQL server for tests and measurements, from the system's packages, on a port and in a folder of its own.
//!
//! Owns: making, starting and removing it, and the suite of the store on it. Durability is on, as in earnest. The server
//! refuses to run as root, so then it runs as the packages' own user.

use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::run::{Outcome, cargo, run};
use crate::tools::is_root;

/// Where Debian's packages keep each version's programs.
const VERSIONS: &str = "/usr/lib/postgresql";
/// For a server that lives as long as the tests, on loopback.
const PASSWORD: &str = "for-tests";

/// Runs the suite of the store on a fresh server, then the tests that restart it, which it must have to itself.
pub(crate) fn suite() -> Outcome {
    let server = match Server::new() {
        Ok(server) => server,
        Err(outcome) => return outcome,
    };
    let tests = |filter: &str| {
        let mut command = cargo(&["test", "--package", "setaria-store", "--test", "conformance"]);
        command.args(["--", "--ignored", filter]);
        command.env("SETARIA_TEST_POSTGRES", server.url("postgres"));
        command.env("SETARIA_TEST_POSTGRES_RESTART", server.restart());
        run(&mut command, 15)
    };
    server
        .start(&[])
        .then(|| tests("postgres::"))
        .then(|| tests("restart::"))
}

/// A server that ends, and is gone from the disk, with this value.
pub(crate) struct Server {
    programs: PathBuf,
    folder: PathBuf,
    port: u16,
}

impl Server {
    /// Finds the programs and a port; nothing runs yet.
    ///
    /// # Errors
    /// `NotRun`: one of them is missing.
    pub(crate) fn new() -> Result<Self, Outcome> {
        let programs = newest().ok_or_else(|| Outcome::NotRun(format!("no initdb in {VERSIONS}/*/bin")))?;
        let port = free_port().map_err(|_| Outcome::NotRun("no free port on loopback".into()))?;
        let folder = std::env::temp_dir().join(format!("setaria-postgres-{}", std::process::id()));
        Ok(Self {
            programs,
            folder,
            port,
        })
    }

    /// The URL of one of its databases.
    pub(crate) fn url(&self, database: &str) -> String {
        format!(
            "postgres://postgres:{PASSWORD}@127.0.0.1:{}/{database}",
            self.port
        )
    }

    /// Makes a database.
    pub(crate) fn create(&self, database: &str) -> Outcome {
        let mut create = self.program("createdb");
        create.arg("--maintenance-db").arg(self.url("postgres"));
        run(create.arg(database), 1)
    }

    /// The id of its first process, whose children are all others.
    pub(crate) fn pid(&self) -> Option<u32> {
        let text = std::fs::read_to_string(self.folder.join("data/postmaster.pid")).ok()?;
        text.lines().next()?.trim().parse().ok()
    }

    /// Makes and starts it, with settings of the form `name=value` over its own.
    pub(crate) fn start(&self, settings: &[&str]) -> Outcome {
        let data = self.folder.join("data");
        let password = self.folder.join("password");
        let made = std::fs::create_dir_all(&self.folder).and_then(|()| std::fs::write(&password, PASSWORD));
        if let Err(why) = made {
            return Outcome::Failed(format!("{}: {why}", self.folder.display()));
        }
        let owned = if is_root() {
            run(
                Command::new("chown").args(["-R", "postgres"]).arg(&self.folder),
                1,
            )
        } else {
            Outcome::Passed
        };
        let mut init = self.program("initdb");
        init.args(["--username=postgres", "--encoding=UTF8", "--locale=C.UTF-8"]);
        init.args(["--auth=scram-sha-256", "--pwfile"])
            .arg(&password)
            .arg(&data);
        let mut options = format!(
            "-p {} -c listen_addresses=127.0.0.1 -c max_connections=300 -c unix_socket_directories={}",
            self.port,
            self.folder.display()
        );
        for setting in settings {
            options.push_str(" -c ");
            options.push_str(setting);
        }
        let mut start = self.program("pg_ctl");
        start.arg("--wait").arg("--pgdata").arg(&data);
        start.arg("--log").arg(self.folder.join("log"));
        start.args(["--options", &options, "start"]);
        owned.then(|| run(&mut init, 2)).then(|| run(&mut start, 2))
    }

    /// A command line that restarts it as a crash would.
    fn restart(&self) -> String {
        let mut restart = self.program("pg_ctl");
        restart.arg("--pgdata").arg(self.folder.join("data"));
        restart.arg("--log").arg(self.folder.join("log"));
        restart.args(["--wait", "--mode=immediate", "restart"]);
        let words = std::iter::once(restart.get_program()).chain(restart.get_args());
        let words: Vec<_> = words.map(|word| word.to_string_lossy()).collect();
        words.join(" ")
    }

    /// One of the server's programs, as a user that may run it.
    fn program(&self, name: &str) -> Command {
        let path = self.programs.join(name);
        if !is_root() {
            return Command::new(path);
        }
        let mut command = Command::new("setpriv");
        command.args(["--reuid=postgres", "--regid=postgres", "--init-groups"]);
        command.arg(path).current_dir("/");
        command
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let mut stop = self.program("pg_ctl");
        stop.arg("--pgdata").arg(self.folder.join("data"));
        let _ = run(stop.args(["--mode=immediate", "stop"]), 1);
        let _ = std::fs::remove_dir_all(&self.folder);
    }
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

fn free_port() -> std::io::Result<u16> {
    Ok(TcpListener::bind("127.0.0.1:0")?.local_addr()?.port())
}
