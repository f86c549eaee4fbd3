//! What is spent: things that count once although nothing else is kept of them.
//!
//! Owns: that the first to spend one wins, also in parallel and on several nodes. What an id stands for is `service`'s.

use setaria_identity::clock::Millis;

use crate::statement::{statements, values};
use crate::{StoreError, Tx};

statements! {
    SPEND = "INSERT INTO spent (id, expires_at) VALUES ($1, $2) ON CONFLICT (id) DO NOTHING";
}

/// Spends `id`, which need not be remembered after `expires_at`. Answers whether it was unspent.
pub fn spend(tx: &Tx<'_>, id: &[u8; 32], expires_at: Millis) -> Result<bool, StoreError> {
    Ok(tx.execute(SPEND, values![id, expires_at])? == 1)
}
