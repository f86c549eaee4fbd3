//! `cargo xtask scale`: the plan for many accounts, recomputed.
//!
//! Owns: what is installed and built before anything is measured. Hands over: everything else, to `scale/`.

use std::process::ExitCode;

use crate::run::{Outcome, cargo, run};
use crate::tools::{self, POSTGRES, SQLITE, STRACE, Tool};

/// How long measuring may take, in minutes.
const LIMIT: u64 = 30;

/// Runs one of its commands; `args` go to it as they are. `SETARIA_BIN` names a binary that is measured instead of a build.
pub(crate) fn scale(args: &[&str]) -> ExitCode {
    let outcome = if args.first() == Some(&"measure") {
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
    let needed: [&Tool; 3] = [&POSTGRES, &SQLITE, &STRACE];
    tools::install(&needed);
    tools::need(&needed).then(|| {
        if std::env::var_os("SETARIA_BIN").is_some() {
            return Outcome::Passed;
        }
        run(&mut cargo(&["build", "--release", "--package", "setaria"]), 30)
    })
}

fn program(args: &[&str]) -> Outcome {
    let mut all = vec!["run", "--quiet", "--package", "setaria-scale", "--"];
    all.extend(args);
    run(&mut cargo(&all), LIMIT)
}
