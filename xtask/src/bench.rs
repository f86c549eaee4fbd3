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
const SETTINGS: &[&str] = &[
    "shared_buffers=2GB",
    "max_wal_size=8GB",
    "checkpoint_timeout=15min",
];

/// Builds and measures; `args` go to the driver as they are, but for `--engine`.
pub(crate) fn bench(args: &[&str]) -> ExitCode {
    let measured = match parse(args) {
        Ok((engine, rest)) => build().then(|| peers(&rest)).then(|| match engine {
            Engine::Sqlite => run(Command::new(driver()).args(&rest), LIMIT),
            Engine::Postgres => on_postgres(&rest),
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
enum Engine {
    Sqlite,
    Postgres,
}

/// Takes `--engine` out of the arguments.
fn parse<'a>(args: &[&'a str]) -> Result<(Engine, Vec<&'a str>), String> {
    let (mut engine, mut rest) = (Engine::Sqlite, Vec::new());
    let mut words = args.iter();
    while let Some(word) = words.next() {
        let named = match *word {
            "--engine" => words.next().copied().unwrap_or_default(),
            other => match other.strip_prefix("--engine=") {
                Some(named) => named,
                None => {
                    rest.push(other);
                    continue;
                }
            },
        };
        engine = match named {
            "sqlite" => Engine::Sqlite,
            "postgres" => Engine::Postgres,
            other => return Err(format!("--engine is sqlite or postgres, not '{other}'")),
        };
    }
    Ok((engine, rest))
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
fn on_postgres(args: &[&str]) -> Outcome {
    tools::install(&[&POSTGRES]);
    let server = match Server::new() {
        Ok(server) => server,
        Err(outcome) => return outcome,
    };
    let started = server
        .start(SETTINGS)
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
        assert_eq!(parsed, Ok((Engine::Postgres, vec!["--rounds", "7", "--peers"])));
        assert_eq!(parse(&["--engine=sqlite"]), Ok((Engine::Sqlite, vec![])));
        assert!(parse(&["--engine", "oracle"]).is_err());
        assert!(parse(&["--engine"]).is_err());
    }
}
