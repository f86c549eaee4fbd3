//! A database for one test.
//!
//! Owns: its name, and that it is gone with the test.

use std::sync::atomic::{AtomicU32, Ordering};

use super::Postgres;

/// A database that is dropped with this.
pub struct Database {
    server: &'static Postgres,
    name: String,
}

impl Database {
    pub(super) fn create(server: &'static Postgres) -> Self {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let name = format!("test_{}", NUMBER.fetch_add(1, Ordering::Relaxed));
        server.sql("postgres", &format!("CREATE DATABASE {name}"));
        Self { server, name }
    }

    /// Its URL.
    pub fn url(&self) -> String {
        self.server.url(&self.name)
    }

    /// Runs a statement in it and returns what it prints.
    pub fn sql(&self, statement: &str) -> String {
        self.server.sql(&self.name, statement)
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        let drop = format!("DROP DATABASE {} WITH (FORCE)", self.name);
        // A server that is gone took it along.
        let _ = self.server.psql("postgres", &drop).output();
    }
}
