//! On which engine this run of the suites tests the product: `SETARIA_TEST_ENGINE=postgres`, else the embedded one.
//!
//! Owns: reading that, and which database belongs to which data folder. Hands over: databases to [`crate::Postgres`].

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock, Mutex};

use crate::postgres::{Database, Postgres};

/// An engine of the product.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// One file in the data folder.
    Embedded,
    /// A database that nodes share.
    Postgres,
}

impl Engine {
    /// The one that `SETARIA_TEST_ENGINE` names.
    pub fn of_this_run() -> Self {
        match std::env::var("SETARIA_TEST_ENGINE").as_deref() {
            Err(_) | Ok("" | "sqlite") => Self::Embedded,
            Ok("postgres") => Self::Postgres,
            Ok(other) => panic!("SETARIA_TEST_ENGINE is `{other}`; give sqlite or postgres"),
        }
    }

    /// Whether this run is on the embedded engine, for tests about its files; on another one it prints that the test is not run.
    pub fn is_embedded_or_not_run(test: &str) -> bool {
        let is_embedded = Self::of_this_run() == Self::Embedded;
        if !is_embedded {
            println!("not run: {test} is about the embedded engine");
        }
        is_embedded
    }

    /// A fresh database; none on the embedded engine.
    pub(crate) fn database(self) -> Option<Arc<Database>> {
        (self == Self::Postgres).then(|| {
            let server = Postgres::shared().unwrap_or_else(|why| panic!("{why}"));
            Arc::new(server.database())
        })
    }

    /// The database of a data folder that outlives a demo, the same each time; none on the embedded engine.
    pub(crate) fn database_of(self, data: &Path) -> Option<Arc<Database>> {
        static DATABASES: LazyLock<Mutex<HashMap<PathBuf, Arc<Database>>>> = LazyLock::new(Mutex::default);
        let mut databases = DATABASES.lock().expect("the list of databases");
        if let Some(known) = databases.get(data) {
            return Some(Arc::clone(known));
        }
        let fresh = self.database()?;
        databases.insert(data.into(), Arc::clone(&fresh));
        Some(fresh)
    }
}
