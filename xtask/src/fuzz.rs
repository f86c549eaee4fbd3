//! Fuzz targets, built on the stable toolchain and run for some seconds each.
//!
//! Owns: the flags that give stable builds the coverage that libFuzzer needs, and the list of targets. The targets
//! themselves are a workspace of their own in `fuzz/`.

use std::path::Path;
use std::process::Command;

use crate::run::{Outcome, cargo, root, run};

/// What is fuzzed.
const TARGETS: [&str; 4] = ["mac_header", "canonical", "redirect_rule", "authorize_query"];

/// How long each is, in seconds.
const SECONDS: u32 = 10;

/// The sanitizer's own flags are for nightly only; the coverage pass behind them is not.
const FLAGS: &str = "--cfg fuzzing -Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table -Ccodegen-units=1";

/// Builds and runs all targets.
pub(crate) fn run_all() -> Outcome {
    let Some(triple) = host() else {
        return Outcome::NotRun("rustc does not name its host".into());
    };
    let mut build = cargo(&[
        "build",
        "--release",
        "--manifest-path",
        "fuzz/Cargo.toml",
        "--target",
        &triple,
    ]);
    let built = run(build.env("RUSTFLAGS", FLAGS), 15);
    let folder = root().join("fuzz/target").join(&triple).join("release");
    TARGETS
        .iter()
        .fold(built, |outcome, target| outcome.then(|| one(&folder, target)))
}

fn one(folder: &Path, target: &str) -> Outcome {
    let fuzz = root().join("fuzz");
    let corpus = fuzz.join("corpus").join(target);
    let artifacts = fuzz.join("artifacts").join(target);
    for needed in [&corpus, &artifacts] {
        if let Err(why) = std::fs::create_dir_all(needed) {
            return Outcome::Failed(format!("{}: {why}", needed.display()));
        }
    }
    let mut command = Command::new(folder.join(target));
    command.arg(&corpus).arg(fuzz.join("seeds").join(target));
    command
        .arg(format!("-max_total_time={SECONDS}"))
        .arg(format!("-artifact_prefix={}/", artifacts.display()));
    command.args(["-print_final_stats=1", "-verbosity=0"]);
    run(&mut command, 2)
}

fn host() -> Option<String> {
    let output = Command::new("rustc").arg("-vV").output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    text.lines()
        .find_map(|line| line.strip_prefix("host: ").map(str::to_owned))
}
