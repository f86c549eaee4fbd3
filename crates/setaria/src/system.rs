//! The system's own clock and random source: the only place that reads them for the server.

use std::time::{SystemTime, UNIX_EPOCH};

use setaria_crypto::random::SystemRandom;
use setaria_identity::clock::{Clock, Entropy, Millis};

/// The system's clock and random source.
pub(crate) struct System;

impl Clock for System {
    fn now(&self) -> Millis {
        #[expect(
            clippy::disallowed_methods,
            reason = "this is where the clock that everyone is given comes from"
        )]
        let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        Millis::try_from(since.as_millis()).unwrap_or(Millis::MAX)
    }
}

impl Entropy for System {
    fn fill(&self, bytes: &mut [u8]) {
        SystemRandom.fill(bytes);
    }
}
