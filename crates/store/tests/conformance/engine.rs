//! The engines under test: how to get a fresh store, and how to open it again.
//!
//! The embedded engine needs nothing. PostgreSQL needs a server, which `cargo xtask test --only postgres` starts; each test
//! has a schema of its own there, gone when the test ends.

use std::sync::atomic::{AtomicU32, Ordering};

use setaria_store::{Options, Store};
use tempfile::TempDir;

/// An engine with a store of its own.
pub(crate) trait Engine {
    /// Makes an empty one.
    fn fresh() -> Self;
    /// Opens its store.
    fn open(&self) -> Store;
    /// How to open it.
    fn options(&self) -> Options;
    /// How many transactions write at once.
    fn writers(&self) -> usize;
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

    fn options(&self) -> Options {
        Options::sqlite(self.dir.path().join("data")).at(crate::fixture::NOW)
    }

    fn writers(&self) -> usize {
        1
    }
}

impl Sqlite {
    pub(crate) fn file(&self) -> std::path::PathBuf {
        self.dir.path().join("data/setaria.db")
    }
}

/// A schema of its own on a PostgreSQL server.
pub(crate) struct Postgres {
    schema: String,
}

impl Engine for Postgres {
    fn fresh() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let schema = format!("test_{}_{count}", std::process::id());
        Self::administer(&format!("CREATE SCHEMA {schema}"));
        Self { schema }
    }

    fn open(&self) -> Store {
        Store::open(self.options()).unwrap()
    }

    fn options(&self) -> Options {
        Options::postgres(&self.url()).unwrap().at(present())
    }

    fn writers(&self) -> usize {
        8
    }
}

impl Postgres {
    /// The server's URL, with the schema of this test.
    pub(crate) fn url(&self) -> String {
        let server = server();
        let mark = if server.contains('?') { '&' } else { '?' };
        let schema = &self.schema;
        format!("{server}{mark}application_name={schema}&options=-c%20search_path%3D{schema}")
    }

    /// Runs statements in the test's schema, behind the store's back.
    pub(crate) fn meddle(&self, sql: &str) {
        Self::administer(&format!("SET search_path = {}; {sql}", self.schema));
    }

    /// Ends every connection of stores on this schema.
    pub(crate) fn cut_connections(&self) {
        Self::administer(&format!(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = '{}'",
            self.schema
        ));
    }

    /// Takes a lock and holds it until the returned end is dropped.
    pub(crate) fn hold_lock(&self, sql: &str) -> std::sync::mpsc::Sender<()> {
        let (release, held) = std::sync::mpsc::channel::<()>();
        let (taken, taking) = std::sync::mpsc::channel();
        let sql = format!("SET search_path = {}; BEGIN; {sql}", self.schema);
        let work = async move {
            let (client, connection) = tokio_postgres::connect(&server(), tokio_postgres::NoTls)
                .await
                .unwrap();
            tokio::spawn(connection);
            client.batch_execute(&sql).await.unwrap();
            taken.send(()).unwrap();
            held.recv().ok();
            client.batch_execute("ROLLBACK").await.unwrap();
        };
        std::thread::spawn(move || runtime().block_on(work));
        taking.recv().unwrap();
        release
    }

    /// Runs statements on the server, from a thread of its own: also while a test unwinds.
    pub(crate) fn administer(sql: &str) {
        let sql = sql.to_owned();
        let work = async move {
            let (client, connection) = tokio_postgres::connect(&server(), tokio_postgres::NoTls).await?;
            let driver = tokio::spawn(connection);
            client.batch_execute(&sql).await?;
            drop(client);
            driver.await.ok();
            Ok::<(), tokio_postgres::Error>(())
        };
        let done = std::thread::spawn(move || runtime().block_on(work)).join();
        done.unwrap().unwrap();
    }
}

impl Drop for Postgres {
    fn drop(&mut self) {
        Self::administer(&format!("DROP SCHEMA {} CASCADE", self.schema));
    }
}

/// The present: unlike a file, a server has a clock of its own.
pub(crate) fn present() -> i64 {
    #[expect(clippy::disallowed_methods, reason = "compared with the server's own clock")]
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    since.unwrap().as_millis().try_into().unwrap()
}

fn runtime() -> tokio::runtime::Runtime {
    let mut builder = tokio::runtime::Builder::new_current_thread();
    builder.enable_all().build().unwrap()
}

fn server() -> String {
    std::env::var("SETARIA_TEST_POSTGRES").expect("SETARIA_TEST_POSTGRES names no server")
}
