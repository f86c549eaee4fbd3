//! What is measured: the cost of each operation and the size of each row, on both engines.

use std::path::PathBuf;

use anyhow::Context as _;
use serde::{Deserialize, Serialize};
use setaria_testkit::command::workspace;

/// The whole file.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Figures {
    /// What they were measured on, and what else ran there.
    pub(crate) machine: String,
    /// How many clients asked at once.
    pub(crate) clients: usize,
    /// From the loss of the primary to the first write after it, in seconds: the longest of `cargo xtask cluster fail-over`.
    pub(crate) fail_over_s: f64,
    /// The embedded store.
    pub(crate) sqlite: Engine,
    /// The shared one.
    pub(crate) postgres: Engine,
}

/// One engine.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Engine {
    /// A signed `/user/profile`.
    pub(crate) profile: Cost,
    /// A rotation.
    pub(crate) refresh: Cost,
    /// An authorization that a remembered consent answers.
    pub(crate) authorize: Cost,
    /// The exchange of a code.
    pub(crate) exchange: Cost,
    /// A password sign-in: the form and its answer.
    pub(crate) sign_in: Cost,
    /// What is stored.
    pub(crate) rows: Rows,
}

/// What one request costs.
#[derive(Clone, Copy, Debug, Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Cost {
    /// CPU of the node, in microseconds.
    pub(crate) node_us: f64,
    /// CPU of the database's server, in microseconds.
    pub(crate) database_us: f64,
    /// Bytes of the answer, head and body.
    pub(crate) sent: f64,
    /// Bytes written: of the log on PostgreSQL, of everything on the embedded store.
    pub(crate) written: f64,
    /// Waits for the disk.
    pub(crate) syncs: f64,
}

/// Bytes of one row with its share of all indexes.
#[derive(Clone, Copy, Debug, Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Rows {
    /// An account with its address.
    pub(crate) account: f64,
    /// A session.
    pub(crate) session: f64,
    /// A remembered consent.
    pub(crate) consent: f64,
    /// A grant, with the code that opened it.
    pub(crate) grant: f64,
    /// A pair of tokens, with what it keeps for repeated requests.
    pub(crate) token: f64,
}

impl Figures {
    /// Where the file is.
    pub(crate) fn path() -> PathBuf {
        workspace().join("docs/operating/figures.json")
    }

    /// Reads it.
    ///
    /// # Errors
    /// It is not there or not as it should be.
    pub(crate) fn read() -> anyhow::Result<Self> {
        let path = Self::path();
        let text = std::fs::read_to_string(&path).with_context(|| path.display().to_string())?;
        serde_json::from_str(&text).with_context(|| path.display().to_string())
    }

    /// Writes it.
    ///
    /// # Errors
    /// The file cannot be written.
    pub(crate) fn write(&self) -> anyhow::Result<()> {
        let text = serde_json::to_string_pretty(self)? + "\n";
        Ok(std::fs::write(Self::path(), text)?)
    }
}
