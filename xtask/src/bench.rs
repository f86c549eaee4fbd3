//! `cargo xtask bench`: the release build and the load driver on it.
//!
//! Owns: building what is measured, and what stands beside it: a PostgreSQL server of its own for `--engine postgres`, the
//! peers' packages for `--peers`. Hands over: everything that is measured, to `load/`.

use std::path::PathBuf;
use std::process::{Command, ExitCode};

use crate::postgres::Server;
use crate::run::{Outcome, cargo, root, run};
use crate::tools::{self, NODE, NPM, POSTGRES};

/// How long a run may take, in minutes; the default one takes under five.
const LIMIT: u64 = 90;

/// How the database is set up, beyond what its packages do: memory and log space as its documentation advises for a server
/// of its own, so that neither is what is measured. fsync, full_page_writes and synchronous_commit stay on.
const SETTINGS: &[&str] = &["max_wal_size=8GB", "checkpoint_timeout=15min"];
/// The database's own buffers, unless `--buffers` says otherwise.
const BUFFERS: &str = "2GB";

/// Builds and measures; `args` go to the driver as they are, but for `--engine` and `--buffers`.
pub(crate) fn bench(args: &[&str]) -> ExitCode {
    let measured = match parse(args) {
        Ok((engine, rest)) => build().then(|| peers(&rest)).then(|| match engine {
            Engine::Sqlite => run(Command::new(driver()).args(&rest), LIMIT),
            Engine::Postgres(buffers) => on_postgres(buffers, &rest),
        }),
        Err(why) => Outcome::Failed(why),
    };
    match measured {
        Outcome::Passed => ExitCode::SUCCESS,
        Outcome::Failed(why) | Outcome::NotRun(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}

#[derive(Debug, PartialEq, Eq)]
enum Engine<'a> {
    Sqlite,
    /// With so much memory for its own buffers.
    Postgres(&'a str),
}

/// Takes `--engine` and `--buffers` out of the arguments.
fn parse<'a>(args: &[&'a str]) -> Result<(Engine<'a>, Vec<&'a str>), String> {
    let (mut engine, mut buffers, mut rest) = ("sqlite", None, Vec::new());
    let mut words = args.iter().copied();
    while let Some(word) = words.next() {
        let (name, value) = word
            .split_once('=')
            .map_or((word, None), |(name, value)| (name, Some(value)));
        match name {
            "--engine" => engine = value.or_else(|| words.next()).unwrap_or_default(),
            "--buffers" => buffers = Some(value.or_else(|| words.next()).unwrap_or_default()),
            _ => rest.push(word),
        }
    }
    match (engine, buffers) {
        ("sqlite", None) => Ok((Engine::Sqlite, rest)),
        ("sqlite", Some(_)) => Err("--buffers are a database's: add --engine postgres".into()),
        ("postgres", buffers) => Ok((Engine::Postgres(buffers.unwrap_or(BUFFERS)), rest)),
        (other, _) => Err(format!("--engine is sqlite or postgres, not '{other}'")),
    }
}

fn build() -> Outcome {
    let packages = ["--package", "setaria", "--package", "setaria-load"];
    run(cargo(&["build", "--release"]).args(packages), 30)
}

/// Passed when nobody asks for peers, or when they are there.
fn peers(args: &[&str]) -> Outcome {
    if !args.contains(&"--peers") {
        return Outcome::Passed;
    }
    tools::install(&[&NODE, &NPM]);
    tools::need(&[&NODE, &NPM]).then(|| tools::node_packages("load/peers/node-oidc-provider"))
}

/// Runs the driver beside a fresh server with two empty databases.
fn on_postgres(buffers: &str, args: &[&str]) -> Outcome {
    tools::install(&[&POSTGRES]);
    let server = match Server::new() {
        Ok(server) => server,
        Err(outcome) => return outcome,
    };
    let buffers = format!("shared_buffers={buffers}");
    let settings: Vec<&str> = SETTINGS.iter().copied().chain([buffers.as_str()]).collect();
    let started = server
        .start(&settings)
        .then(|| server.create("first"))
        .then(|| server.create("second"));
    started.then(|| {
        let Some(pid) = server.pid() else {
            return Outcome::Failed("the database wrote down no process id".into());
        };
        let mut command = Command::new(driver());
        command.args(args).arg("--postmaster").arg(pid.to_string());
        for database in ["first", "second"] {
            command.arg("--database").arg(server.url(database));
        }
        run(&mut command, LIMIT)
    })
}

fn driver() -> PathBuf {
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from);
    target.join("release").join("setaria-load")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_engine_is_taken_out_and_the_rest_goes_on() {
        let parsed = parse(&["--rounds", "7", "--engine", "postgres", "--peers"]);
        assert_eq!(
            parsed,
            Ok((Engine::Postgres(BUFFERS), vec!["--rounds", "7", "--peers"]))
        );
        assert_eq!(
            parse(&["--engine=sqlite", "--json=x"]),
            Ok((Engine::Sqlite, vec!["--json=x"]))
        );
        let parsed = parse(&["--buffers", "10GB", "--engine=postgres"]);
        assert_eq!(parsed, Ok((Engine::Postgres("10GB"), vec![])));
        assert!(parse(&["--buffers=10GB"]).is_err());
        assert!(parse(&["--engine", "oracle"]).is_err());
        assert!(parse(&["--engine"]).is_err());
    }
}
