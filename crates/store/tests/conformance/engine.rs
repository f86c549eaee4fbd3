//! The engines under test: how to get a fresh store, and how to open it again.

use setaria_store::{Options, Store};
use tempfile::TempDir;

/// An engine with a store of its own.
pub(crate) trait Engine {
    /// Makes an empty one.
    fn fresh() -> Self;
    /// Opens its store.
    fn open(&self) -> Store;
}

/// The embedded engine in a temporary folder.
pub(crate) struct Sqlite {
    pub(crate) dir: TempDir,
}

impl Engine for Sqlite {
    fn fresh() -> Self {
        Self {
            dir: tempfile::tempdir().unwrap(),
        }
    }

    fn open(&self) -> Store {
        Store::open(self.options()).unwrap()
    }
}

impl Sqlite {
    pub(crate) fn options(&self) -> Options {
        Options::sqlite(self.dir.path().join("data")).at(crate::fixture::NOW)
    }

    pub(crate) fn file(&self) -> std::path::PathBuf {
        self.dir.path().join("data/setaria.db")
    }
}
