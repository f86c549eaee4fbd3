//! The reader threads: each has its own connection and takes the next waiting read.
//!
//! Owns: one read transaction per unit. Hands over: nothing. `sqlite.rs` starts it and fills its queue.

use flume::Receiver;

use super::session::Connected;
use crate::engine::task::Unit;
use crate::error::StoreError;

/// Serves reads until nobody can ask any more.
pub(super) fn run(session: &Connected, queue: &Receiver<Box<dyn Unit>>) {
    for mut unit in queue {
        if unit.claim() {
            let outcome = serve(session, unit.as_mut());
            unit.answer(outcome);
        }
    }
}

fn serve(session: &Connected, unit: &mut dyn Unit) -> Result<(), StoreError> {
    session.control("BEGIN")?;
    let outcome = unit.run(session);
    // Nothing was written, so how the transaction ends cannot spoil what was read.
    session.control("COMMIT").ok();
    outcome
}
