//! What is stored: rows and bytes of each table with its indexes, asked of the database from outside.

use std::collections::BTreeMap;
use std::process::Command;

use anyhow::{Context as _, ensure};

use super::Subject;
use crate::figures::Rows;

const TABLES: [&str; 6] = ["account", "contact", "session", "consent", "grants", "token"];

/// Rows and bytes by table.
pub(super) struct Stored(BTreeMap<&'static str, (f64, f64)>);

impl Stored {
    /// As it is now.
    pub(super) fn of(demo: &Subject) -> anyhow::Result<Self> {
        let mut all = BTreeMap::new();
        for table in TABLES {
            let said = match demo.database() {
                Some(database) => database.sql(&format!(
                    "SELECT (SELECT count(*) FROM {table}), pg_total_relation_size('{table}')"
                )),
                // Parts of pages that are free will be used: only what is in use counts.
                None => sqlite(
                    demo,
                    &format!(
                        "SELECT (SELECT count(*) FROM {table}), (SELECT sum(pgsize - unused) FROM dbstat AS d JOIN sqlite_schema AS s \
                         ON s.name = d.name WHERE tbl_name = '{table}')"
                    ),
                )?,
            };
            let (rows, bytes) = said.trim().split_once('|').context("no two figures")?;
            all.insert(table, (rows.parse()?, bytes.parse()?));
        }
        Ok(Self(all))
    }

    /// Bytes of each row that came since.
    pub(super) fn since(&self, before: &Self) -> anyhow::Result<Rows> {
        let each = |table: &str| -> anyhow::Result<f64> {
            let figures = |stored: &Self| stored.0.get(table).copied().unwrap_or_default();
            let ((rows, bytes), (old_rows, old_bytes)) = (figures(self), figures(before));
            ensure!(rows > old_rows, "no new row in {table}");
            Ok((bytes - old_bytes) / (rows - old_rows))
        };
        Ok(Rows {
            account: each("account")? + each("contact")?,
            session: each("session")?,
            consent: each("consent")?,
            grant: each("grants")?,
            token: each("token")?,
        })
    }
}

fn sqlite(demo: &Subject, statement: &str) -> anyhow::Result<String> {
    let mut sqlite = Command::new("sqlite3");
    sqlite
        .arg("-readonly")
        .arg(demo.data().join("setaria.db"))
        .arg(statement);
    let output = sqlite.output().context("sqlite3, which counts bytes")?;
    ensure!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}
