//! How far a long command has come: a bar on a terminal, a line now and then elsewhere. All of it on standard error.

use std::io::IsTerminal as _;
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressStyle};
use serde_json::{Map, Value, json};
use setaria_service::transfer::{Stage, Step, Tables};

use super::{table, warn};

/// How often a line is written where there is no bar.
const LINES: Duration = Duration::from_secs(5);

/// Shows one step after the other.
pub(crate) struct Shown {
    bar: Option<ProgressBar>,
    told: Instant,
}

impl Shown {
    /// Nothing yet.
    pub(crate) fn new() -> Self {
        let bar = std::io::stderr().is_terminal().then(|| {
            let style = "{msg:24} {wide_bar} {human_pos} of {human_len}, {eta} left";
            let style = ProgressStyle::with_template(style).unwrap_or_else(|_| ProgressStyle::default_bar());
            ProgressBar::new(0).with_style(style)
        });
        Self {
            bar,
            told: Instant::now(),
        }
    }

    /// Shows a step.
    pub(crate) fn show(&mut self, step: Step) {
        let doing = match step.stage {
            Stage::Copying => "copying",
            Stage::Comparing => "comparing",
        };
        let message = format!("{doing} {}", step.table);
        if let Some(bar) = &self.bar {
            if bar.message() != message {
                bar.reset();
                bar.set_message(message);
            }
            bar.set_length(step.of.unwrap_or(step.rows).max(step.rows));
            bar.set_position(step.rows);
        } else if self.told.elapsed() > LINES {
            self.told = Instant::now();
            let of = step.of.map(|of| format!(" of {of}")).unwrap_or_default();
            warn(&format!("{message}: {}{of} rows", step.rows));
        }
    }

    /// Takes the bar away.
    pub(crate) fn end(self) {
        if let Some(bar) = self.bar {
            bar.finish_and_clear();
        }
    }
}

/// Tables with their counts and checksums, for programs.
pub(crate) fn tables_json(tables: &Tables) -> Value {
    let one = |(name, sum): &(&str, setaria_service::transfer::Sum)| {
        (
            (*name).to_owned(),
            json!({"rows": sum.rows, "checksum": sum.to_string()}),
        )
    };
    Value::Object(tables.iter().map(one).collect::<Map<_, _>>())
}

/// Tables with their counts, for people.
pub(crate) fn tables_text(tables: &Tables) {
    let rows: Vec<_> = tables
        .iter()
        .map(|(name, sum)| (*name, sum.rows.to_string()))
        .collect();
    table::facts(&rows);
}
