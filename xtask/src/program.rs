//! `cargo xtask cluster`, `scale` and `screenshots`: programs of packages of their own, on what they need.
//!
//! Owns: what is installed and built before the one command of each that starts servers. Hands over: everything else, to
//! `cluster/`, `scale/` and `tests/screenshots/`.

use std::process::ExitCode;

use crate::run::{Outcome, cargo, run};
use crate::tools::{self, CHROMIUM, CLUSTER, DRIVER, POSTGRES, SQLITE, STRACE, Tool};

/// Runs a command of the reference cluster; `args` go to it as they are.
pub(crate) fn cluster(args: &[&str]) -> ExitCode {
    let starts = args.first() == Some(&"up");
    if starts && !tools::is_root() {
        eprintln!("network namespaces need root");
        return ExitCode::FAILURE;
    }
    let needed: Vec<&Tool> = CLUSTER.iter().collect();
    // A series of fail-overs takes long.
    program("setaria-cluster", args, starts.then_some(&needed), 120)
}

/// Runs a command of the plan for many accounts; `args` go to it as they are.
pub(crate) fn scale(args: &[&str]) -> ExitCode {
    let starts = args.first() == Some(&"measure");
    let needed = [&POSTGRES, &SQLITE, &STRACE];
    program("setaria-scale", args, starts.then_some(&needed), 30)
}

/// Draws the pictures of the main pages.
pub(crate) fn screenshots() -> ExitCode {
    program("setaria-tests", &[], Some(&[&CHROMIUM, &DRIVER]), 15)
}

/// Runs a package's program for at most so many minutes; first, where it starts servers, sees to the tools `needed` and
/// the binary. `SETARIA_BIN` names a binary that is used instead of a build.
fn program(package: &str, args: &[&str], needed: Option<&[&Tool]>, limit: u64) -> ExitCode {
    let mut all = vec!["run", "--quiet", "--package", package, "--"];
    all.extend(args);
    let ready = needed.map_or(Outcome::Passed, ready);
    match ready.then(|| run(&mut cargo(&all), limit)) {
        Outcome::Passed => ExitCode::SUCCESS,
        Outcome::Failed(why) | Outcome::NotRun(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}

fn ready(needed: &[&Tool]) -> Outcome {
    tools::install(needed);
    tools::need(needed).then(|| {
        if std::env::var_os("SETARIA_BIN").is_some() {
            return Outcome::Passed;
        }
        run(&mut cargo(&["build", "--release", "--package", "setaria"]), 30)
    })
}
