//! The report: medians over rounds, ratios within rounds, the table and the JSON.
//!
//! Owns: what is left out (void cells) and what is marked (noise).

use std::fmt::Write as _;

use serde::Serialize;

use crate::drive::Seen;
use crate::machine;
use crate::operation::Operation;
use crate::round::{Round, SIDES, Side};

/// Above these parts of all cores a round is marked as noisy.
const STOLEN: f64 = 0.02;
const OTHERS: f64 = 0.10;

/// All that a run found.
#[derive(Serialize)]
pub(crate) struct Report {
    machine: String,
    connections: usize,
    window_s: f64,
    rounds: usize,
    /// CPU time of one Argon2id, in microseconds.
    argon2id_us: f64,
    /// Time of one write and fdatasync, in microseconds.
    fdatasync_us: f64,
    /// The largest part of all cores that the host took in one window.
    stolen_at_most: f64,
    /// The same for other processes.
    others_at_most: f64,
    noisy_windows: usize,
    windows: usize,
    rows: Vec<Row>,
    /// Wrong answers; each voided its window.
    wrong: Vec<String>,
    /// What became of the tokens after a kill.
    durability: Option<String>,
}

#[derive(Serialize)]
struct Row {
    operation: &'static str,
    server: &'static str,
    connections: usize,
    /// Rounds that count.
    rounds: usize,
    per_second: f64,
    cpu_us: f64,
    p50_ms: f64,
    p99_ms: f64,
    memory_mb: f64,
    /// CPU of bare axum divided by CPU of this server: 1 is as lean as bare.
    of_axum: Option<f64>,
    of_hyper: Option<f64>,
    /// CPU of Argon2id alone divided by CPU of this server.
    of_argon2id: Option<f64>,
}

impl Report {
    /// Sums up.
    pub(crate) fn new(operations: &[Operation], rounds: &[Round], connections: usize, window_s: f64) -> Self {
        let cells: Vec<&Seen> = rounds
            .iter()
            .flat_map(|round| &round.cells)
            .map(|(.., seen)| seen)
            .collect();
        let rows = operations
            .iter()
            .flat_map(|operation| SIDES.map(|side| row(rounds, *operation, side, connections)));
        let wrong = rounds.iter().enumerate().flat_map(|(number, round)| {
            round.cells.iter().filter_map(move |(operation, side, seen)| {
                let wrong = seen.wrong.as_ref()?;
                Some(format!(
                    "round {}, {}, {}: {wrong}",
                    number + 1,
                    operation.name(),
                    side.name()
                ))
            })
        });
        Self {
            machine: machine::description(),
            connections,
            window_s,
            rounds: rounds.len(),
            argon2id_us: median(rounds.iter().map(|round| round.argon2id_us)),
            fdatasync_us: median(rounds.iter().map(|round| round.fdatasync_us)),
            stolen_at_most: cells.iter().map(|seen| seen.stolen).fold(0.0, f64::max),
            others_at_most: cells.iter().map(|seen| seen.others).fold(0.0, f64::max),
            noisy_windows: cells.iter().filter(|seen| is_noisy(seen)).count(),
            windows: cells.len(),
            rows: rows.collect(),
            wrong: wrong.collect(),
            durability: None,
        }
    }

    /// Adds what became of the tokens after a kill.
    pub(crate) fn with_durability(self, verdict: String) -> Self {
        Self {
            durability: Some(verdict),
            ..self
        }
    }

    /// Whether every answer was right.
    pub(crate) fn is_sound(&self) -> bool {
        self.wrong.is_empty()
    }

    /// The table for people, in Markdown.
    pub(crate) fn table(&self) -> String {
        let mut text = String::from(
            "| operation | server | requests/s | CPU us | p50 ms | p99 ms | memory MB | of bare axum | of bare hyper |\n\
             |---|---|---|---|---|---|---|---|---|\n",
        );
        for row in &self.rows {
            let ratio = |ratio: Option<f64>| ratio.map_or_else(String::new, |ratio| format!("{ratio:.2} x"));
            let _ = writeln!(
                text,
                "| {} | {} | {:.0} | {:.1} | {:.2} | {:.2} | {:.1} | {} | {} |",
                row.operation,
                row.server,
                row.per_second,
                row.cpu_us,
                row.p50_ms,
                row.p99_ms,
                row.memory_mb,
                ratio(row.of_axum),
                ratio(row.of_hyper),
            );
        }
        text + &self.notes()
    }

    fn notes(&self) -> String {
        let mut text = format!(
            "\n{}. {} rounds of {} s windows, {} connections (8 for sign-in); medians. \"of bare\" is the bare server's CPU \
             divided by Setaria's in the same round: 1.00 x would be as lean as answering a constant.\n",
            self.machine, self.rounds, self.window_s, self.connections
        );
        let sign_in = self.rows.iter().find_map(|row| row.of_argon2id);
        if let Some(ratio) = sign_in {
            let _ = writeln!(
                text,
                "Argon2id alone: {:.2} ms of CPU; sign-in reaches {ratio:.2} x of it.",
                self.argon2id_us / 1e3
            );
        }
        let _ = writeln!(
            text,
            "A write of 4 KiB with fdatasync: {:.2} ms.",
            self.fdatasync_us / 1e3
        );
        let _ = writeln!(
            text,
            "Noise: {} of {} windows marked (more than {:.0} % stolen by the host or {:.0} % used by others); worst {:.1} % and {:.1} %.",
            self.noisy_windows,
            self.windows,
            STOLEN * 100.0,
            OTHERS * 100.0,
            self.stolen_at_most * 100.0,
            self.others_at_most * 100.0
        );
        if let Some(verdict) = &self.durability {
            let _ = writeln!(text, "After kill -9: {verdict}.");
        }
        match self.wrong.as_slice() {
            [] => text.push_str("Every answer was right.\n"),
            wrong => wrong.iter().for_each(|wrong| {
                let _ = writeln!(text, "VOID: {wrong}");
            }),
        }
        text
    }
}

/// One line while a round runs.
pub(crate) fn progress(number: usize, round: &Round) -> String {
    let count = |is: fn(&Seen) -> bool| round.cells.iter().filter(|(.., seen)| is(seen)).count();
    let (noisy, void) = (count(is_noisy), count(|seen| seen.wrong.is_some()));
    format!(
        "round {number}: {} windows, {noisy} noisy, {void} void",
        round.cells.len()
    )
}

fn row(rounds: &[Round], operation: Operation, side: Side, connections: usize) -> Row {
    let seen: Vec<&Seen> = rounds
        .iter()
        .filter_map(|round| find(round, operation, side))
        .collect();
    let of = |figure: fn(&Seen) -> f64| median(seen.iter().map(|seen| figure(seen)));
    let is_own = side == Side::Setaria;
    Row {
        operation: operation.name(),
        server: side.name(),
        connections: operation.connections(connections),
        rounds: seen.len(),
        per_second: of(|seen| seen.answers as f64 / seen.seconds),
        cpu_us: of(|seen| seen.cpu_us),
        p50_ms: of(|seen| f64::from(seen.p50_us) / 1e3),
        p99_ms: of(|seen| f64::from(seen.p99_us) / 1e3),
        memory_mb: of(|seen| seen.memory as f64 / 1e6),
        of_axum: is_own.then(|| ratio(rounds, operation, Side::Axum)),
        of_hyper: is_own.then(|| ratio(rounds, operation, Side::Hyper)),
        of_argon2id: (is_own && operation == Operation::SignIn).then(|| {
            let pairs = rounds
                .iter()
                .filter_map(|round| Some((round, find(round, operation, side)?)));
            median(pairs.map(|(round, seen)| round.argon2id_us / seen.cpu_us))
        }),
    }
}

/// The median over rounds of a bare server's CPU divided by Setaria's in the same round.
fn ratio(rounds: &[Round], operation: Operation, bare: Side) -> f64 {
    let pairs = rounds.iter().filter_map(|round| {
        Some((
            find(round, operation, bare)?,
            find(round, operation, Side::Setaria)?,
        ))
    });
    median(pairs.map(|(bare, own)| bare.cpu_us / own.cpu_us))
}

/// What counts of a round: nothing that a wrong answer voided.
fn find(round: &Round, operation: Operation, side: Side) -> Option<&Seen> {
    let mut cells = round.cells.iter();
    cells
        .find(|(o, s, seen)| (*o, *s) == (operation, side) && seen.wrong.is_none())
        .map(|(.., seen)| seen)
}

fn is_noisy(seen: &Seen) -> bool {
    seen.stolen > STOLEN || seen.others > OTHERS
}

fn median(figures: impl Iterator<Item = f64>) -> f64 {
    let mut sorted: Vec<f64> = figures.collect();
    sorted.sort_by(f64::total_cmp);
    let middle = sorted.len() / 2;
    let (high, low) = (sorted.get(middle), sorted.get(middle.wrapping_sub(1)));
    match (high, low) {
        (Some(high), Some(low)) if sorted.len().is_multiple_of(2) => f64::midpoint(*high, *low),
        (Some(high), _) => *high,
        (None, _) => f64::NAN,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn round(own_us: f64, bare_us: f64, wrong: Option<&str>) -> Round {
        let cell = |side, cpu_us, wrong: Option<&str>| {
            let seen = Seen {
                cpu_us,
                seconds: 1.0,
                wrong: wrong.map(Into::into),
                ..Seen::default()
            };
            (Operation::Refresh, side, seen)
        };
        Round {
            cells: vec![
                cell(Side::Setaria, own_us, wrong),
                cell(Side::Hyper, bare_us, None),
            ],
            ..Round::default()
        }
    }

    #[test]
    fn a_ratio_is_taken_within_each_round_and_void_rounds_do_not_count() {
        let rounds = [
            round(10.0, 5.0, None),
            round(40.0, 10.0, None),
            round(10.0, 8.0, None),
            round(1.0, 9.0, Some("500")),
        ];
        let row = row(&rounds, Operation::Refresh, Side::Setaria, 64);
        assert_eq!((row.rounds, row.of_hyper), (3, Some(0.5)));
        assert!(
            row.of_axum.is_some_and(f64::is_nan),
            "no round had a figure for axum"
        );
        let report = Report::new(&[Operation::Refresh], &rounds, 64, 1.0);
        assert!(
            !report.is_sound()
                && report
                    .table()
                    .contains("VOID: round 4, refresh rotation, setaria: 500")
        );
    }

    #[test]
    fn medians() {
        assert!((median([3.0, 1.0, 2.0].into_iter()) - 2.0).abs() < f64::EPSILON);
        assert!((median([4.0, 1.0].into_iter()) - 2.5).abs() < f64::EPSILON);
        assert!(median(std::iter::empty()).is_nan());
    }
}
