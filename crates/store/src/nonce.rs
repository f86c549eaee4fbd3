//! Nonces of MAC requests, so that none is honoured twice (security X5).
//!
//! Owns: that the first to bring a nonce is told so, once. Hands over: the window to `service`, which calls it as a
//! transaction of its own: it is on the hottest path.

use setaria_identity::clock::Millis;

use crate::statement::{statements, values};
use crate::{StoreError, Tx};

statements! {
    REMEMBER = "INSERT INTO nonce (id, expires_at) VALUES ($1, $2) ON CONFLICT (id) DO NOTHING";
}

/// Remembers a nonce until `expires_at`. Answers whether it is fresh.
pub fn remember(tx: &Tx<'_>, id: &[u8; 32], expires_at: Millis) -> Result<bool, StoreError> {
    Ok(tx.execute(REMEMBER, values![id, expires_at])? == 1)
}
