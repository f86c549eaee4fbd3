//! The report: the table for people, the JSON for programs, and a line for each round.
//!
//! Hands over: what counts and how it is summed up, to `figures`.

use std::fmt::Write as _;

use serde::Serialize;

use crate::drive::Seen;
use crate::figures::{OTHERS, Row, STOLEN, is_noisy, median};
use crate::operation::Operation;
use crate::round::{Round, SIDES, Side};
use crate::start::Start;
use crate::{goals, machine};

/// All that a run found.
#[derive(Serialize)]
pub(crate) struct Report {
    /// What Setaria remembered in.
    pub(crate) engine: &'static str,
    machine: String,
    connections: usize,
    window_s: f64,
    rounds: usize,
    /// CPU time of one Argon2id on every core at once, in microseconds.
    argon2id_us: f64,
    /// The same on one core, the others idle.
    argon2id_alone_us: f64,
    /// Time of one write and fdatasync, in microseconds.
    fdatasync_us: f64,
    /// The largest part of all cores that the host took in one window.
    stolen_at_most: f64,
    /// The same for other processes.
    others_at_most: f64,
    noisy_windows: usize,
    rows: Vec<Row>,
    /// Every single window, noisy and void ones as well.
    windows: Vec<Window>,
    /// Wrong answers; each voided its window.
    wrong: Vec<String>,
    /// What became of the tokens after a kill.
    durability: Option<String>,
    /// Starting, when that was measured.
    start: Option<Start>,
}

#[derive(Serialize)]
struct Window {
    round: usize,
    operation: &'static str,
    server: &'static str,
    is_noisy: bool,
    #[serde(flatten)]
    seen: Seen,
}

impl Report {
    /// Sums up.
    pub(crate) fn new(
        engine: &'static str,
        operations: &[Operation],
        rounds: &[Round],
        connections: usize,
        window_s: f64,
    ) -> Self {
        let cells = rounds
            .iter()
            .zip(1..)
            .flat_map(|(round, number)| round.cells.iter().map(move |cell| (number, cell)));
        let windows: Vec<Window> = cells
            .map(|(number, (operation, side, seen))| Window {
                round: number,
                operation: operation.name(),
                server: side.name(),
                is_noisy: is_noisy(seen),
                seen: seen.clone(),
            })
            .collect();
        let rows = operations
            .iter()
            .flat_map(|operation| SIDES.map(|side| Row::of(rounds, *operation, side, connections)))
            .filter(|row| row.windows > 0);
        let wrong = windows.iter().filter_map(|window| {
            let why = window.seen.wrong.as_ref()?;
            Some(format!(
                "round {}, {}, {}: {why}",
                window.round, window.operation, window.server
            ))
        });
        Self {
            engine,
            machine: machine::description(),
            connections,
            window_s,
            rounds: rounds.len(),
            argon2id_us: median(rounds.iter().map(|round| round.argon2id_us)),
            argon2id_alone_us: median(rounds.iter().map(|round| round.argon2id_alone_us)),
            fdatasync_us: median(rounds.iter().map(|round| round.fdatasync_us)),
            stolen_at_most: windows
                .iter()
                .map(|window| window.seen.stolen)
                .fold(0.0, f64::max),
            others_at_most: windows
                .iter()
                .map(|window| window.seen.others)
                .fold(0.0, f64::max),
            noisy_windows: windows.iter().filter(|window| window.is_noisy).count(),
            rows: rows.collect(),
            wrong: wrong.collect(),
            windows,
            durability: None,
            start: None,
        }
    }

    /// Adds what starting costs.
    pub(crate) fn with_start(self, start: Start) -> Self {
        Self {
            start: Some(start),
            ..self
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

    /// One operation on one side, if it was measured.
    pub(crate) fn row(&self, operation: Operation, side: Side) -> Option<&Row> {
        let of = |row: &&Row| (row.operation, row.server) == (operation.name(), side.name());
        self.rows.iter().find(of)
    }

    /// The tables for people, in Markdown: figures, then goals.
    pub(crate) fn table(&self) -> String {
        let mut text = String::from(
            "| operation | server | requests/s | CPU us | database CPU us | p50 ms | p99 ms | memory MB | of bare axum | of bare hyper | \
             setaria is |\n|---|---|---|---|---|---|---|---|---|---|---|\n",
        );
        let figure = |figure: Option<f64>| figure.map_or_else(String::new, |figure| format!("{figure:.1}"));
        let ratio = |ratio: Option<f64>| ratio.map_or_else(String::new, |ratio| format!("{ratio:.2} x"));
        for row in &self.rows {
            let _ = writeln!(
                text,
                "| {} | {} | {:.0} | {} | {} | {:.2} | {:.2} | {:.1} | {} | {} | {} |",
                row.operation,
                row.server,
                row.per_second,
                figure(row.cpu_us),
                figure(row.database_us),
                row.p50_ms,
                row.p99_ms,
                row.memory_mb,
                ratio(row.of_axum),
                ratio(row.of_hyper),
                ratio(row.setaria_is),
            );
        }
        text + &self.notes() + &goals::table(self, self.start.as_ref())
    }

    fn notes(&self) -> String {
        let mut text = format!(
            "\n{}, {}. {} rounds of {} s windows, {} connections (8 for sign-in); medians, of quiet windows where there are three. \
             \"of bare\" is the bare server's CPU divided by Setaria's in the same round: 1.00 x would be as lean as answering a constant. \
             \"setaria is\" is the peer's CPU divided by Setaria's, likewise.\n",
            self.engine, self.machine, self.rounds, self.window_s, self.connections
        );
        let sign_in = self.rows.iter().find_map(|row| row.of_argon2id);
        if let Some(ratio) = sign_in {
            let _ = writeln!(
                text,
                "Argon2id without a server: {:.2} ms of CPU on every core at once, {:.2} ms on one of them; sign-in, on every core, reaches {ratio:.2} x of the first.",
                self.argon2id_us / 1e3,
                self.argon2id_alone_us / 1e3
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
            self.windows.len(),
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
