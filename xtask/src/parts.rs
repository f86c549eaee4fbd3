//! The parts of `cargo xtask test`, in the order in which they fail cheapest.
//!
//! Owns: what each part runs and the closing table. The black-box parts share one release build of the binary, made when
//! the first of them needs it.

use std::process::{Command, ExitCode};
use std::time::{Duration, Instant};

use crate::run::{Outcome, cargo, run};
use crate::tools::{self, CHROMIUM, CURL, CXX, DRIVER, FAKETIME, HAPROXY, NODE, NPM, POSTGRES, STRACE, Tool};
use crate::{arrows, fuzz, postgres};

/// One part.
pub(crate) struct Part {
    /// What `--only` calls it.
    pub(crate) name: &'static str,
    tools: &'static [&'static Tool],
    run: fn() -> Outcome,
}

/// Every part, in order.
pub(crate) const ALL: &[Part] = &[
    Part {
        name: "format",
        tools: &[],
        run: || run(&mut cargo(&["fmt", "--all", "--check"]), 2),
    },
    Part {
        name: "arrows",
        tools: &[],
        run: arrows::check,
    },
    Part {
        name: "lint",
        tools: &[],
        run: lint,
    },
    Part {
        name: "unit",
        tools: &[],
        run: unit,
    },
    Part {
        name: "postgres",
        tools: &[&POSTGRES],
        run: postgres::suite,
    },
    Part {
        name: "docs",
        tools: &[],
        run: docs,
    },
    Part {
        name: "deps",
        tools: &[],
        run: deps,
    },
    Part {
        name: "wire",
        tools: &[],
        run: || suite("wire", 8, 15),
    },
    Part {
        name: "wire-postgres",
        tools: &[&POSTGRES],
        run: || suite_on_postgres("wire", 8, 15),
    },
    Part {
        name: "nodes",
        tools: &[&POSTGRES, &HAPROXY],
        run: || suite("nodes", 1, 10),
    },
    Part {
        name: "stores",
        tools: &[&POSTGRES],
        run: || suite("stores", 2, 15),
    },
    Part {
        name: "documents",
        tools: &[&CURL],
        run: || suite("documents", 4, 10),
    },
    Part {
        name: "clients",
        tools: &[&NODE, &NPM],
        run: clients,
    },
    Part {
        name: "faults",
        tools: &[&POSTGRES, &STRACE, &FAKETIME],
        run: || suite("faults", 1, 15),
    },
    Part {
        name: "browser",
        tools: &[&CHROMIUM, &DRIVER, &NODE, &NPM],
        run: browser,
    },
    Part {
        name: "browser-postgres",
        tools: &[&POSTGRES, &CHROMIUM, &DRIVER, &NODE, &NPM],
        run: browser_on_postgres,
    },
    Part {
        name: "fuzz",
        tools: &[&CXX],
        run: fuzz::run_all,
    },
];

/// The published connectors, and what looks at pages.
const CONNECTORS: &str = "tests/clients/node";

/// Private items are documented too, so a link to one leads somewhere.
const DOC_FLAGS: &str = "--deny warnings --allow rustdoc::private_intra_doc_links";

/// Runs the named parts, or all, and prints the table.
pub(crate) fn test(names: &[&str]) -> ExitCode {
    let chosen: Vec<&Part> = ALL
        .iter()
        .filter(|part| names.is_empty() || names.contains(&part.name))
        .collect();
    let wanted: Vec<&Tool> = chosen.iter().flat_map(|part| part.tools).copied().collect();
    tools::install(&wanted);
    let mut rows = Vec::new();
    for part in chosen {
        println!("\n==== {} ====", part.name);
        let begun = Instant::now();
        let outcome = tools::need(part.tools).then(part.run);
        rows.push((part.name, outcome, begun.elapsed()));
    }
    report(&rows)
}

fn report(rows: &[(&str, Outcome, Duration)]) -> ExitCode {
    println!("\n{:<16} {:<8} {:>8}", "part", "result", "seconds");
    let mut failed = 0;
    for (name, outcome, took) in rows {
        let (word, why) = match outcome {
            Outcome::Passed => ("passed", ""),
            Outcome::Failed(why) => ("FAILED", why.as_str()),
            Outcome::NotRun(why) => ("not run", why.as_str()),
        };
        failed += usize::from(matches!(outcome, Outcome::Failed(_)));
        println!("{name:<16} {word:<8} {:>8.1}  {why}", took.as_secs_f64());
    }
    let (all, skipped) = (
        rows.len(),
        rows.iter()
            .filter(|row| matches!(row.1, Outcome::NotRun(_)))
            .count(),
    );
    let total: f64 = rows.iter().map(|row| row.2.as_secs_f64()).sum();
    println!(
        "{} of {all} parts passed, {failed} failed, {skipped} not run; {total:.0} s",
        all - failed - skipped
    );
    if failed == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

fn lint() -> Outcome {
    run(
        &mut cargo(&[
            "clippy",
            "--workspace",
            "--all-targets",
            "--quiet",
            "--",
            "--deny",
            "warnings",
        ]),
        20,
    )
}

fn unit() -> Outcome {
    let targets = ["--lib", "--bins", "--tests", "--examples"];
    let mut args = vec![
        "test",
        "--workspace",
        "--exclude",
        "setaria-tests",
        "--no-fail-fast",
    ];
    args.extend(targets);
    run(&mut cargo(&args), 30)
}

fn docs() -> Outcome {
    let doc_tests = run(&mut cargo(&["test", "--workspace", "--doc"]), 10);
    doc_tests.then(|| {
        let mut command = cargo(&[
            "doc",
            "--workspace",
            "--no-deps",
            "--document-private-items",
            "--quiet",
        ]);
        run(command.env("RUSTDOCFLAGS", DOC_FLAGS), 10)
    })
}

fn deps() -> Outcome {
    if !tools::is_there("cargo-deny") {
        return Outcome::NotRun("cargo-deny is not installed: cargo install --locked cargo-deny".into());
    }
    run(&mut cargo(&["deny", "check"]), 5)
}

fn clients() -> Outcome {
    if !tools::is_root() {
        return Outcome::NotRun("the clients' compiled-in port 443 needs root".into());
    }
    tools::node_packages(CONNECTORS).then(|| suite("clients", 1, 5))
}

fn browser() -> Outcome {
    tools::node_packages(CONNECTORS).then(|| suite("browser", 2, 15))
}

/// What people do with an account and an app. The other tests of the suite look at pages, which know nothing of an engine.
const JOURNEYS: [&str; 5] = ["centre::", "journey::", "passkey::", "people::", "second_step::"];

fn browser_on_postgres() -> Outcome {
    tools::node_packages(CONNECTORS).then(|| on_postgres("browser", 2, 15, &JOURNEYS))
}

/// Builds the binary once, then runs a suite on it.
fn suite(name: &str, threads: usize, minutes: u64) -> Outcome {
    release().then(|| run(&mut suite_command(name, threads), minutes))
}

/// The same suite with every demo on a database of its own.
fn suite_on_postgres(name: &str, threads: usize, minutes: u64) -> Outcome {
    on_postgres(name, threads, minutes, &[])
}

/// The same, where only tests run whose names begin with one of `modules`, unless there are none.
fn on_postgres(name: &str, threads: usize, minutes: u64, modules: &[&str]) -> Outcome {
    release().then(|| {
        let mut command = suite_command(name, threads);
        command.args(modules).env("SETARIA_TEST_ENGINE", "postgres");
        run(&mut command, minutes)
    })
}

/// Builds the binary that the suites drive.
pub(crate) fn release() -> Outcome {
    run(&mut cargo(&["build", "--release", "--package", "setaria"]), 30)
}

fn suite_command(name: &str, threads: usize) -> Command {
    let threads = format!("--test-threads={threads}");
    // The figures of a passed test are part of the report.
    let after = ["--", &threads, "--show-output"];
    cargo(
        &[
            ["test", "--package", "setaria-tests", "--test", name].as_slice(),
            &after,
        ]
        .concat(),
    )
}
