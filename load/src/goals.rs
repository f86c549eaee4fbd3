//! The goals of the project for speed, and whether a run met them.
//!
//! Owns: the list, which is the project's own (what a row waits for stands in it), and the verdicts. Figures come from
//! `report` and `start`.

use std::fmt::Write as _;

use crate::figures::Row;
use crate::operation::Operation;
use crate::report::Report;
use crate::round::Side;
use crate::start::Start;

/// At how much of a fixed rate it counts as reached.
const REACHED: f64 = 0.98;

/// One line.
pub(crate) struct Goal {
    what: String,
    must: f64,
    /// The same as `must` where there is none.
    aim: f64,
    unit: &'static str,
    /// Whether more is better.
    is_floor: bool,
    /// What was measured; or why it was not.
    measured: Result<f64, &'static str>,
}

impl Goal {
    fn reaches(&self, bound: f64) -> bool {
        match self.measured {
            Ok(figure) if self.is_floor => figure >= bound,
            Ok(figure) => figure <= bound,
            Err(_) => false,
        }
    }

    fn verdict(&self) -> &'static str {
        match self.measured {
            Err(UNREACHED) => "no",
            Err(_) => "not measured",
            Ok(_) if self.reaches(self.aim) => "aim",
            Ok(_) if self.reaches(self.must) => "must",
            Ok(_) => "no",
        }
    }
}

const NOT_CHOSEN: &str = "not chosen in this run";
const NO_PEER: &str = "needs --peers";
const UNREACHED: &str = "the rate was not reached";
const GROWTH: &str = "see --growth";

/// The table for people, in Markdown.
pub(crate) fn table(report: &Report, start: Option<&Start>) -> String {
    words(&goals(report, start))
}

/// The table of some goals.
pub(crate) fn words(goals: &[Goal]) -> String {
    let mut text = String::from("\n| goal | must | aim | here | met |\n|---|---|---|---|---|\n");
    for goal in goals {
        let figure = |figure: f64| shown(figure, goal.unit);
        let here = goal.measured.map_or_else(String::from, figure);
        let aim = if goal.aim == goal.must {
            String::new()
        } else {
            figure(goal.aim)
        };
        let (what, must, verdict) = (&goal.what, figure(goal.must), goal.verdict());
        let _ = writeln!(text, "| {what} | {must} | {aim} | {here} | {verdict} |");
    }
    text
}

fn goals(report: &Report, start: Option<&Start>) -> Vec<Goal> {
    let own = |operation| report.row(operation, Side::Setaria).ok_or(NOT_CHOSEN);
    let figure =
        |operation, of: fn(&Row) -> Option<f64>| own(operation).and_then(|row| of(row).ok_or(NOT_CHOSEN));
    let peer = |operation| {
        let row = report.row(operation, Side::Peer).ok_or(NO_PEER)?;
        row.setaria_is.ok_or(NO_PEER)
    };
    let paced = |operation: Operation| own(operation).and_then(|row| of_one_core(row, operation));
    let started = |of: fn(&Start) -> f64| start.map(of).ok_or(NOT_CHOSEN);
    let (profile, refresh) = (Operation::ProfileMac, Operation::Refresh);
    let (rate_aim, cpu_must, cpu_aim) = match report.engine {
        "SQLite" => (26_000.0, 55.0, 38.0),
        _ => (30_000.0, 60.0, 60.0),
    };
    vec![
        floor(
            "profile with MAC, against bare hyper",
            0.50,
            0.75,
            "x",
            figure(profile, |row| row.of_hyper),
        ),
        floor(
            "profile with MAC, against node-oidc-provider's userinfo",
            12.0,
            20.0,
            "x",
            peer(profile),
        ),
        floor(
            "profile with MAC, against Rauthy's userinfo",
            10.0,
            15.0,
            "x",
            Err("Rauthy is not on crates.io"),
        ),
        ceiling(
            "11,600 profiles/s, of one core",
            25.0,
            15.0,
            "%",
            paced(Operation::ProfilePaced),
        ),
        floor(
            "refresh rotation, durable: rate",
            15_000.0,
            rate_aim,
            "/s",
            figure(refresh, |row| Some(row.per_second)),
        ),
        ceiling(
            "refresh rotation, durable: CPU",
            cpu_must,
            cpu_aim,
            "us",
            figure(refresh, |row| row.cpu_us),
        ),
        ceiling(
            "refresh rotation, durable: p99",
            20.0,
            20.0,
            "ms",
            figure(refresh, |row| Some(row.p99_ms)),
        ),
        floor(
            "refresh rotation, against node-oidc-provider in memory",
            5.0,
            8.0,
            "x",
            peer(refresh),
        ),
        ceiling(
            "5,000 durable refreshes/s, of one core",
            30.0,
            20.0,
            "%",
            paced(Operation::RefreshPaced),
        ),
        floor(
            "code exchange, against node-oidc-provider in memory",
            6.0,
            12.0,
            "x",
            peer(Operation::Exchange),
        ),
        floor(
            "authorize with remembered consent, against node-oidc-provider",
            8.0,
            18.0,
            "x",
            peer(Operation::Authorize),
        ),
        floor(
            "introspection and userinfo of the standard dialect",
            10.0,
            20.0,
            "x",
            Err("the dialect is not there yet"),
        ),
        floor(
            "password sign-in, against bare Argon2id",
            0.92,
            0.97,
            "x",
            figure(Operation::SignIn, |row| row.of_argon2id),
        ),
        ceiling(
            "profile p99 while sign-in saturates its pool",
            20.0,
            10.0,
            "ms",
            figure(Operation::ProfileBeside, |row| Some(row.p99_ms)),
        ),
        ceiling(
            "growth from 10 thousand to 10 million: CPU and p99",
            1.3,
            1.1,
            "x",
            Err(GROWTH),
        ),
        ceiling(
            "start to ready, empty",
            100.0,
            30.0,
            "ms",
            started(|start| start.ready_ms),
        ),
        ceiling(
            "start to ready, 10 million accounts",
            1_000.0,
            300.0,
            "ms",
            Err(GROWTH),
        ),
        ceiling("memory, idle", 30.0, 15.0, "MB", started(|start| start.idle_mb)),
        ceiling("memory for a cached token", 400.0, 250.0, "B", Err(GROWTH)),
        ceiling("the program", 30.0, 20.0, "MB", started(|start| start.binary_mb)),
        ceiling(
            "stored for an account, SQLite",
            1_500.0,
            1_000.0,
            "B",
            Err(GROWTH),
        ),
        ceiling(
            "stored for a live token pair, SQLite",
            800.0,
            500.0,
            "B",
            Err(GROWTH),
        ),
    ]
}

/// How much of one core a fixed rate takes, in percent.
fn of_one_core(row: &Row, operation: Operation) -> Result<f64, &'static str> {
    let wanted = operation.per_second().unwrap_or_default();
    if row.per_second < wanted * REACHED {
        return Err(UNREACHED);
    }
    let cpu_us = row.cpu_us.ok_or(NOT_CHOSEN)?;
    Ok(cpu_us * wanted / 1e4)
}

fn floor(
    what: impl Into<String>,
    must: f64,
    aim: f64,
    unit: &'static str,
    measured: Result<f64, &'static str>,
) -> Goal {
    Goal {
        what: what.into(),
        must,
        aim,
        unit,
        is_floor: true,
        measured,
    }
}

/// A goal that is met from below.
pub(crate) fn ceiling(
    what: impl Into<String>,
    must: f64,
    aim: f64,
    unit: &'static str,
    measured: Result<f64, &'static str>,
) -> Goal {
    Goal {
        is_floor: false,
        ..floor(what, must, aim, unit, measured)
    }
}

fn shown(figure: f64, unit: &str) -> String {
    match unit {
        "x" => format!("{figure:.2} x"),
        "/s" => format!("{figure:.0}/s"),
        _ => format!("{figure:.1} {unit}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_floor_is_met_from_above_and_a_ceiling_from_below() {
        let verdict = |goal: Goal| goal.verdict();
        assert_eq!(verdict(floor("", 5.0, 8.0, "x", Ok(8.0))), "aim");
        assert_eq!(verdict(floor("", 5.0, 8.0, "x", Ok(5.1))), "must");
        assert_eq!(verdict(floor("", 5.0, 8.0, "x", Ok(4.9))), "no");
        assert_eq!(verdict(ceiling("", 30.0, 15.0, "MB", Ok(15.0))), "aim");
        assert_eq!(verdict(ceiling("", 30.0, 15.0, "MB", Ok(31.0))), "no");
        assert_eq!(verdict(ceiling("", 30.0, 15.0, "MB", Ok(f64::NAN))), "no");
        assert_eq!(
            verdict(ceiling("", 30.0, 15.0, "MB", Err(GROWTH))),
            "not measured"
        );
    }
}
