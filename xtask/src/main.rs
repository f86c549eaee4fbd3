//! The project's chores: `cargo xtask test` runs everything that must hold.
//!
//! Owns: the list of parts and the order. Hands over: missing tools to `tools`, running and timing to `run`, the check of
//! the rooms' arrows to `arrows`. Called by people and by `.ci/run`.
#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a chore reports to the terminal"
)]

mod arrows;
mod bench;
mod faults;
mod fuzz;
mod parts;
mod postgres;
mod program;
mod run;
mod tools;

use std::process::ExitCode;

const USAGE: &str = "usage: cargo xtask <command>

  test [--only PART,PART…]   install what is missing (as root on Debian), then run every part
                             parts: format arrows lint unit postgres docs deps wire wire-postgres nodes stores documents clients
                             faults browser fuzz
  deps                       the same as `test --only deps`
  bench [options]            measure Setaria beside bare servers; `bench --help` names the options
                             --engine sqlite|postgres chooses what it remembers in; --growth compares sizes of store
  faults [--only F2,F8] [--report FILE] [--short]
                             inject every fault, for hours unless --short, and write a report [target/faults.md]
  screenshots                draw the pictures of the main pages in docs/pages anew
  scale print|write|measure  the plan for many accounts, recomputed from measured figures
  cluster up|status|down     the reference cluster in network namespaces of this machine, as root
  cluster fail-over [options]   take its primary away under load; `cluster fail-over --help` names the options

examples:
  cargo xtask test
  cargo xtask test --only wire,clients
  cargo xtask bench --rounds 7
  cargo xtask faults --only F2,F8 --short
  cargo xtask cluster up && cargo xtask cluster fail-over --how power,cut --times 4";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = args.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["test"] => parts::test(&[]),
        ["test", "--only", list] => only(list),
        ["deps"] => only("deps"),
        ["bench", rest @ ..] => bench::bench(rest),
        ["faults", rest @ ..] => faults::faults(rest).unwrap_or_else(wrong_usage),
        ["screenshots"] => program::screenshots(),
        ["scale", rest @ ..] => program::scale(rest),
        ["cluster", rest @ ..] => program::cluster(rest),
        ["--help" | "-h" | "help"] => {
            println!("{USAGE}");
            ExitCode::SUCCESS
        }
        _ => wrong_usage(),
    }
}

fn wrong_usage() -> ExitCode {
    eprintln!("{USAGE}");
    ExitCode::from(2)
}

fn only(list: &str) -> ExitCode {
    let names: Vec<&str> = list.split(',').filter(|name| !name.is_empty()).collect();
    if let Some(unknown) = names
        .iter()
        .find(|name| parts::ALL.iter().all(|part| part.name != **name))
    {
        eprintln!("no part is called `{unknown}`\n\n{USAGE}");
        return ExitCode::from(2);
    }
    parts::test(&names)
}
