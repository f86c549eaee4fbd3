//! Where the stores of a test are: a folder for each, a database for those that share one.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use setaria_testkit::command::{self, Output};
use setaria_testkit::{Database, Postgres};
use tempfile::TempDir;

/// A database of the test's own.
pub(crate) fn database() -> Arc<Database> {
    Arc::new(server().database())
}

/// The server that the tests share.
pub(crate) fn server() -> &'static Postgres {
    Postgres::shared().unwrap_or_else(|why| panic!("{why}"))
}

/// A folder with room for several stores.
pub(crate) fn folder() -> TempDir {
    tempfile::tempdir().expect("a folder")
}

/// A new data folder beside others, with the master key of `with`.
pub(crate) fn with_key_of(with: &Path, new: PathBuf) -> PathBuf {
    std::fs::create_dir_all(&new).expect("a folder");
    std::fs::copy(with.join("master.key"), new.join("master.key")).expect("a key");
    new
}

/// Runs a command that must succeed.
pub(crate) fn done(args: &[&str]) -> Output {
    let output = command::run(args, &[]);
    assert_eq!(output.code, 0, "{args:?}: {}", output.all());
    output
}

/// Runs a command that must refuse, without a crash, in words that hold each of `words`.
pub(crate) fn refused(args: &[&str], words: &[&str]) -> Output {
    // A server listens before it looks at its store, and tests beside each other cannot all have the usual port.
    let output = command::run(args, &[("SETARIA__SERVER__LISTEN", "127.0.0.1:0")]);
    assert_eq!(output.code, 1, "{args:?}: {}", output.all());
    for word in words {
        assert!(
            output.stderr.contains(word),
            "'{word}' is missing: {}",
            output.stderr
        );
    }
    output
}

/// A path as an argument.
pub(crate) fn text(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}
