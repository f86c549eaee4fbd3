//! `cargo xtask bench`: the release build and the load driver on it.
//!
//! Owns: building what is measured and finding it. Hands over: everything that is measured, to `load/`.

use std::path::PathBuf;
use std::process::{Command, ExitCode};

use crate::run::{Outcome, cargo, root, run};

/// How long a run may take, in minutes; the default one takes under five.
const LIMIT: u64 = 60;

/// Builds and measures; `args` go to the driver as they are.
pub(crate) fn bench(args: &[&str]) -> ExitCode {
    let build = run(
        &mut cargo(&[
            "build",
            "--release",
            "--package",
            "setaria",
            "--package",
            "setaria-load",
        ]),
        30,
    );
    let measured = build.then(|| run(Command::new(driver()).args(args), LIMIT));
    match measured {
        Outcome::Passed => ExitCode::SUCCESS,
        Outcome::Failed(why) | Outcome::NotRun(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}

fn driver() -> PathBuf {
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from);
    target.join("release").join("setaria-load")
}
