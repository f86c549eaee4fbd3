//! `cargo xtask cluster`: the packages, the release build, and the program of `cluster/` on them.
//!
//! Owns: what is installed and built first. Hands over: everything else, to `cluster/`.

use std::process::ExitCode;

use crate::run::{Outcome, cargo, run};
use crate::tools::{self, CLUSTER, Tool};

/// How long a series of fail-overs may take, in minutes.
const LIMIT: u64 = 120;

/// Runs one of its commands; `args` go to it as they are. `SETARIA_BIN` names a binary that is used instead of a build.
pub(crate) fn cluster(args: &[&str]) -> ExitCode {
    let outcome = if args.first() == Some(&"up") {
        ready().then(|| program(args))
    } else {
        program(args)
    };
    match outcome {
        Outcome::Passed => ExitCode::SUCCESS,
        Outcome::Failed(why) | Outcome::NotRun(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}

fn ready() -> Outcome {
    if !tools::is_root() {
        return Outcome::NotRun("network namespaces need root".into());
    }
    let needed: Vec<&Tool> = CLUSTER.iter().collect();
    tools::install(&needed);
    tools::need(&needed).then(|| {
        if std::env::var_os("SETARIA_BIN").is_some() {
            return Outcome::Passed;
        }
        run(&mut cargo(&["build", "--release", "--package", "setaria"]), 30)
    })
}

fn program(args: &[&str]) -> Outcome {
    let mut all = vec!["run", "--quiet", "--package", "setaria-cluster", "--"];
    all.extend(args);
    run(&mut cargo(&all), LIMIT)
}
