//! The end of a server, from the signal on.
//!
//! Owns: its two moments, told and closing, and how long each part may take (faults F16). `serve` and `demo` wait for them.

use std::time::Duration;

use tokio::signal::unix::{Signal, SignalKind, signal};
use tokio::sync::watch;

use super::warn;

/// How long everything may take after the signal, but for letting go of the store.
const END: Duration = Duration::from_millis(4_500);

/// When a server ends. Clones see the same signal.
#[derive(Clone)]
pub(crate) struct Stop {
    /// Turns true with the signal: from then on the server is not ready.
    pub(crate) told: watch::Receiver<bool>,
    closing: watch::Receiver<bool>,
    /// How long connections in use may take to finish once listeners are closed.
    pub(crate) drain: Duration,
}

impl Stop {
    /// Waits for SIGTERM or Ctrl-C in the background. After SIGTERM, listeners stay open for `notice`, so that a proxy sees
    /// that the server is not ready before it is refused; somebody at a keyboard does not wait.
    pub(crate) fn on_signal(notice: Duration) -> anyhow::Result<Self> {
        let (tell, told) = watch::channel(false);
        let (close, closing) = watch::channel(false);
        let (terminate, interrupt) = (signal(SignalKind::terminate())?, signal(SignalKind::interrupt())?);
        tokio::spawn(announce(terminate, interrupt, notice, tell, close));
        let drain = END.saturating_sub(notice);
        Ok(Self { told, closing, drain })
    }

    /// Resolves when listeners are to close, or nobody can say so any more.
    pub(crate) async fn closing(mut self) {
        let _ = self.closing.wait_for(|closing| *closing).await;
    }
}

async fn announce(
    mut terminate: Signal,
    mut interrupt: Signal,
    notice: Duration,
    tell: watch::Sender<bool>,
    close: watch::Sender<bool>,
) {
    let notice = tokio::select! {
        _ = terminate.recv() => notice,
        _ = interrupt.recv() => {
            warn("");
            Duration::ZERO
        }
    };
    let _ = tell.send(true);
    tokio::select! {
        () = tokio::time::sleep(notice) => {}
        _ = interrupt.recv() => {}
    }
    let _ = close.send(true);
}
