//! Which room may depend on which: the table in ARCHITECTURE.md against what the manifests say.
//!
//! Owns: reading both and comparing them. A room that gains an arrow changes the table in the same change, where a
//! reviewer sees it.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result};
use cargo_metadata::{DependencyKind, MetadataCommand, Package};

use crate::run::{Outcome, root};

/// Libraries that only these rooms may name.
const OWNED: &[(&str, &[&str])] = &[
    ("aws-lc-rs", &["crypto"]),
    ("argon2", &["crypto"]),
    ("rusqlite", &["store"]),
    ("tokio-postgres", &["store"]),
    ("axum", &["server", "demo-app"]),
    ("askama", &["pages", "demo-app"]),
    ("fluent-bundle", &["pages"]),
];

/// Rooms that only test, and so are not part of the house.
const OUTSIDE: &[&str] = &["testkit", "tests", "load", "cluster", "scale", "xtask"];

type Arrows = BTreeMap<String, BTreeSet<String>>;

/// Compares table and manifests.
pub(crate) fn check() -> Outcome {
    match differences() {
        Ok(lines) if lines.is_empty() => Outcome::Passed,
        Ok(lines) => {
            lines.iter().for_each(|line| println!("{line}"));
            Outcome::Failed(format!("{} arrows differ from ARCHITECTURE.md", lines.len()))
        }
        Err(why) => Outcome::Failed(format!("{why:#}")),
    }
}

fn differences() -> Result<Vec<String>> {
    let text = std::fs::read_to_string(root().join("ARCHITECTURE.md")).context("ARCHITECTURE.md")?;
    let metadata = MetadataCommand::new()
        .manifest_path(root().join("Cargo.toml"))
        .no_deps()
        .exec()?;
    let inside: Vec<&Package> = metadata
        .packages
        .iter()
        .filter(|p| !OUTSIDE.contains(&room(&p.name)))
        .collect();
    let mut found = compare(&table(&text), &manifests(&inside));
    found.extend(inside.iter().flat_map(|package| foreign(package)));
    Ok(found)
}

/// The first table whose header names a `room` and what it `depends on`; rooms stand in backticks.
fn table(text: &str) -> Arrows {
    let rows = text.lines().map(str::trim).skip_while(|line| {
        let head = line.to_lowercase();
        !(head.starts_with('|') && head.contains("room") && head.contains("depends on"))
    });
    let head = text
        .lines()
        .find(|line| line.to_lowercase().contains("depends on") && line.trim().starts_with('|'));
    let column = head.and_then(|line| {
        line.to_lowercase()
            .split('|')
            .position(|cell| cell.contains("depends on"))
    });
    rows.skip(2)
        .take_while(|line| line.starts_with('|'))
        .filter_map(|line| {
            let cells: Vec<&str> = line.split('|').collect();
            let name = names(cells.get(1)?).into_iter().next()?;
            Some((name, names(cells.get(column?)?)))
        })
        .collect()
}

fn names(cell: &str) -> BTreeSet<String> {
    cell.split('`')
        .skip(1)
        .step_by(2)
        .map(|name| room(name).to_owned())
        .collect()
}

fn manifests(packages: &[&Package]) -> Arrows {
    let rooms: BTreeSet<&str> = packages.iter().map(|package| room(&package.name)).collect();
    let arrows = packages.iter().map(|package| {
        let normal = package
            .dependencies
            .iter()
            .filter(|dependency| dependency.kind == DependencyKind::Normal);
        let to = normal.filter(|d| d.path.is_some() && rooms.contains(room(&d.name)));
        (
            room(&package.name).to_owned(),
            to.map(|d| room(&d.name).to_owned()).collect(),
        )
    });
    arrows.collect()
}

fn foreign(package: &Package) -> Vec<String> {
    let named = package
        .dependencies
        .iter()
        .filter(|dependency| dependency.kind == DependencyKind::Normal);
    named
        .filter_map(|dependency| {
            let (library, owners) = OWNED.iter().find(|(library, _)| *library == dependency.name)?;
            let name = room(&package.name);
            (!owners.contains(&name))
                .then(|| format!("`{name}` names {library}, which belongs to {}", owners.join(", ")))
        })
        .collect()
}

fn compare(wanted: &Arrows, found: &Arrows) -> Vec<String> {
    let rooms: BTreeSet<&String> = wanted.keys().chain(found.keys()).collect();
    let none = BTreeSet::new();
    rooms
        .into_iter()
        .flat_map(|name| {
            let (wanted, found) = (wanted.get(name), found.get(name));
            let missing = match (wanted, found) {
                (None, _) => Some(format!("`{name}` is missing from the table of ARCHITECTURE.md")),
                (_, None) => Some(format!("`{name}` is in the table of ARCHITECTURE.md but no room")),
                _ => None,
            };
            let (wanted, found) = (wanted.unwrap_or(&none), found.unwrap_or(&none));
            let extra = found
                .difference(wanted)
                .map(|to| format!("`{name}` depends on `{to}` against the table"));
            let unused = wanted
                .difference(found)
                .map(|to| format!("`{name}` does not use its arrow to `{to}`"));
            missing.into_iter().chain(extra).chain(unused).collect::<Vec<_>>()
        })
        .collect()
}

fn room(package: &str) -> &str {
    package.strip_prefix("setaria-").unwrap_or(package)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "# A\n\n| room | owns | depends on |\n|---|---|---|\n| `store` | memory | `identity` |\n\
        | `identity` | nouns | – |\n\nmore";

    fn arrows(rows: &[(&str, &[&str])]) -> Arrows {
        rows.iter()
            .map(|(name, to)| ((*name).to_owned(), to.iter().map(|to| (*to).to_owned()).collect()))
            .collect()
    }

    #[test]
    fn the_table_is_read_from_backticks() {
        assert_eq!(
            table(TEXT),
            arrows(&[("store", &["identity"]), ("identity", &[])])
        );
    }

    #[test]
    fn an_arrow_against_the_table_a_missing_room_and_an_unused_arrow_are_told() {
        let found = arrows(&[("store", &["crypto"]), ("identity", &[]), ("crypto", &[])]);
        let lines = compare(&table(TEXT), &found);
        assert_eq!(lines.len(), 3, "{lines:?}");
        assert!(compare(&table(TEXT), &table(TEXT)).is_empty());
    }
}
