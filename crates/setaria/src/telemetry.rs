//! Telemetry: logs on standard error, as text or JSON.
//!
//! Owns: where logs go and which are kept. What may stand in them is each room's care: never a secret, at any level.

use tracing_subscriber::EnvFilter;

use crate::config::{Format, Log};

/// Starts logging; `RUST_LOG` overrides the level.
pub(crate) fn start(log: &Log) {
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new(&log.level));
    let subscriber = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .with_target(false);
    // A second start within one process, as in tests, keeps the first.
    let _ = match log.format {
        Format::Text => subscriber.try_init(),
        Format::Json => subscriber.json().flatten_event(true).try_init(),
    };
}
