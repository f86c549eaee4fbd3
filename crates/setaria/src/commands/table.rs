//! Facts and tables for people at a terminal.

use super::say;

/// Prints `name  value` lines with the values below each other.
pub(crate) fn facts(facts: &[(&str, String)]) {
    let width = facts.iter().map(|(name, _)| name.len()).max().unwrap_or_default();
    for (name, value) in facts {
        say(&format!("{name:width$}  {value}"));
    }
}

/// Prints rows under a head, columns below each other.
pub(crate) fn rows(head: &[&str], rows: &[Vec<String>]) {
    let own = |column: usize, text: &str| {
        text.chars()
            .count()
            .max(head.get(column).map_or(0, |name| name.len()))
    };
    let width = |column: usize| {
        rows.iter()
            .filter_map(|row| row.get(column))
            .map(|cell| own(column, cell))
            .max()
            .unwrap_or_else(|| own(column, ""))
    };
    let line = |cells: Vec<&str>| {
        let padded = cells.iter().enumerate().map(|(column, cell)| {
            let gap = width(column).saturating_sub(cell.chars().count());
            format!("{cell}{}", " ".repeat(gap))
        });
        say(padded.collect::<Vec<_>>().join("  ").trim_end());
    };
    line(head.to_vec());
    for row in rows {
        line(row.iter().map(String::as_str).collect());
    }
}
