//! Telemetry: logs on standard error, as text or JSON.
//!
//! Owns: where logs go and which are kept. What may stand in them is each room's care: never a secret, at any level.

use std::io::{BufWriter, IsTerminal as _};

use tracing_appender::non_blocking::NonBlockingBuilder;
use tracing_subscriber::EnvFilter;

use crate::config::{Format, Log};

/// Writes out what is still to be written when it is dropped.
pub(crate) type Telemetry = tracing_appender::non_blocking::WorkerGuard;

/// Starts logging; `RUST_LOG` overrides the level. Lines are written by a thread of their own, many at a time, and none
/// is left out when they come faster than they are written.
#[must_use = "what is not yet written is lost without it"]
pub(crate) fn start(log: &Log) -> Telemetry {
    let (writer, guard) = NonBlockingBuilder::default()
        .lossy(false)
        .finish(BufWriter::with_capacity(64 * 1024, std::io::stderr()));
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new(&log.level));
    let subscriber = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(writer)
        .with_ansi(std::io::stderr().is_terminal())
        .with_target(false);
    // A second start within one process, as in tests, keeps the first.
    let _ = match log.format {
        Format::Text => subscriber.try_init(),
        Format::Json => subscriber.json().flatten_event(true).try_init(),
    };
    guard
}
