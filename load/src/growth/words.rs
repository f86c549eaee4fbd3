//! What a growth run found, in Markdown.

use std::fmt::Write as _;

use super::grown::Facts;
use super::{Growth, Row};
use crate::goals::{self, ceiling};

impl Growth {
    /// The tables for people.
    pub(crate) fn table(&self) -> String {
        let names: Vec<String> = self.sizes.iter().map(|size| size.accounts.to_string()).collect();
        let mut text = String::from("| operation | wanted/s |");
        for figure in ["requests/s", "CPU us", "database CPU us", "p50 ms", "p99 ms"] {
            let _ = write!(text, " {figure}, {} |", names.join(" / "));
        }
        text.push_str(" CPU grows | p99 grows |\n|---|---|---|---|---|---|---|---|---|\n");
        self.rows.iter().for_each(|row| row.write(&mut text));
        text.push_str("\n| accounts, consents and token pairs | filled in s | B an account | B a consent | B a pair | ready in ms | idle MB | loaded MB | MB from disk | B a cached token | B a cached account |\n");
        text.push_str("|---|---|---|---|---|---|---|---|---|---|---|\n");
        self.sizes.iter().for_each(|size| size.write(&mut text));
        text + &self.notes() + &self.goals()
    }

    fn notes(&self) -> String {
        let mut text = format!(
            "\n{}, {}. Medians over rounds; \"grows\" is the largest store's figure divided by the smallest's in the same round. A write of 4 KiB with \
             fdatasync: {:.2} ms. {} of {} windows noisy.\n",
            self.engine,
            self.machine,
            self.fdatasync_us / 1e3,
            self.noisy_windows,
            self.windows
        );
        if self.wrong.is_empty() {
            text.push_str("Every answer was right.\n");
        }
        for wrong in &self.wrong {
            let _ = writeln!(text, "VOID: {wrong}");
        }
        text
    }

    fn goals(&self) -> String {
        let mut list = Vec::new();
        let measured = |factor: f64| {
            Some(factor)
                .filter(|factor| !factor.is_nan())
                .ok_or("no window was sound")
        };
        for row in &self.rows {
            for (figure, factor) in [("CPU", row.cpu_factor), ("p99", row.p99_factor)] {
                let what = format!("growth of {}: {figure}", row.operation);
                list.push(ceiling(what, 1.3, 1.1, "x", measured(factor)));
            }
        }
        if let Some(large) = self.sizes.last() {
            let cached = large.cached_bytes.map(|(token, _)| token).ok_or("too few tokens");
            let stored = |bytes: f64| {
                if self.engine == "SQLite" {
                    Ok(bytes)
                } else {
                    Err("a goal of SQLite")
                }
            };
            let start = format!("start to ready, {} accounts", large.accounts);
            list.push(ceiling(start, 1_000.0, 300.0, "ms", Ok(large.ready_ms)));
            list.push(ceiling("memory for a cached token", 400.0, 250.0, "B", cached));
            list.push(ceiling(
                "stored for an account",
                1_500.0,
                1_000.0,
                "B",
                stored(large.filled.account_bytes),
            ));
            list.push(ceiling(
                "stored for a live token pair",
                800.0,
                500.0,
                "B",
                stored(large.filled.pair_bytes),
            ));
        }
        goals::words(&list)
    }
}

impl Row {
    fn write(&self, text: &mut String) {
        let list = |figures: &[f64], digits: usize| {
            let known = figures.iter().filter(|figure| !figure.is_nan());
            let words: Vec<String> = known.map(|figure| format!("{figure:.digits$}")).collect();
            words.join(" / ")
        };
        let _ = writeln!(
            text,
            "| {} | {:.0} | {} | {} | {} | {} | {} | {:.2} x | {:.2} x |",
            self.operation,
            self.wanted_per_second,
            list(&self.per_second, 0),
            list(&self.cpu_us, 1),
            list(&self.database_us, 1),
            list(&self.p50_ms, 2),
            list(&self.p99_ms, 2),
            self.cpu_factor,
            self.p99_factor
        );
    }
}

impl Facts {
    fn write(&self, text: &mut String) {
        let cached = self.cached_bytes.map_or_else(
            || " | ".into(),
            |(token, account)| format!("{token:.0} | {account:.0}"),
        );
        let _ = writeln!(
            text,
            "| {} | {:.0} | {:.0} | {:.0} | {:.0} | {:.0} | {:.1} | {:.1} | {:.0} | {cached} |",
            self.accounts,
            self.filled.seconds,
            self.filled.account_bytes,
            self.filled.consent_bytes,
            self.filled.pair_bytes,
            self.ready_ms,
            self.idle_mb,
            self.loaded_mb,
            self.fetched_mb
        );
    }
}
