//! Factors: what an account has besides its password.
//!
//! Owns: whether an account asks for a second factor: it has an authenticator that counts, or a passkey. `service` calls it.

use setaria_identity::id::AccountId;

use crate::statement::{statements, values};
use crate::{Conn, StoreError};

statements! {
    ASKS = "SELECT 1 FROM account WHERE id = $1 AND (\
        EXISTS (SELECT 1 FROM totp WHERE totp.account_id = account.id AND totp.confirmed_at IS NOT NULL) \
        OR EXISTS (SELECT 1 FROM passkey WHERE passkey.account_id = account.id))";
}

/// Whether signing in to an account takes two factors.
pub fn asks_for_second(conn: &Conn<'_>, account: AccountId) -> Result<bool, StoreError> {
    Ok(conn.row(ASKS, values![account])?.is_some())
}
