//! The keys of `[store]`: where it remembers.
//!
//! Owns: the choice between the embedded store and a database that nodes share, and keeping the database's password out of
//! every log. Hands over: opening to `house`.

use std::fmt;
use std::path::PathBuf;

use anyhow::Context as _;
use serde::Deserialize;
use setaria_store::Options;

/// Where it remembers.
#[derive(Clone, Debug, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Store {
    /// With a database, it still holds the control socket and, unless configured elsewhere, the master key.
    pub(crate) data: PathBuf,
    pub(crate) database: Option<DatabaseUrl>,
    pub(crate) database_file: Option<PathBuf>,
    pub(crate) write_connections: usize,
    pub(crate) read_connections: usize,
}

/// A database's URL, which may hold a password.
#[derive(Clone, Deserialize)]
#[serde(transparent)]
pub(crate) struct DatabaseUrl(pub(crate) String);

impl Store {
    /// Whether nodes share a database, so that no store lies in the data folder.
    pub(crate) fn is_shared(&self) -> bool {
        self.database.is_some() || self.database_file.is_some()
    }

    /// Which store to open.
    pub(crate) fn options(&self) -> anyhow::Result<Options> {
        let url = match (&self.database, &self.database_file) {
            (Some(url), _) => url.0.clone(),
            (None, Some(file)) => std::fs::read_to_string(file)
                .with_context(|| format!("store.database_file {} cannot be read", file.display()))?,
            (None, None) => return Ok(Options::sqlite(self.data.clone())),
        };
        let options = Options::postgres(url.trim())?;
        Ok(options.connections(self.write_connections, self.read_connections))
    }

    /// How the store is called in messages.
    pub(crate) fn place(&self) -> String {
        if self.is_shared() {
            "the database".into()
        } else {
            format!("the store in {}", self.data.display())
        }
    }
}

impl Default for Store {
    fn default() -> Self {
        Self {
            data: "setaria-data".into(),
            database: None,
            database_file: None,
            write_connections: 8,
            read_connections: 4,
        }
    }
}

impl fmt::Debug for DatabaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("…")
    }
}
