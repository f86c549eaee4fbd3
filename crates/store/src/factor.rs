//! Factors: what an account has besides its password, taken together.
//!
//! Owns: whether an account asks for a second factor (it has an authenticator or a passkey), and taking everything away.
//! The single ones are `totp`, `passkey`, `recovery_code`. `service` calls it.

use setaria_identity::factor::Factors;
use setaria_identity::id::AccountId;

use crate::statement::{statements, values};
use crate::{Conn, StoreError, Tx, passkey, recovery_code, totp};

statements! {
    ASKS = "SELECT 1 FROM account WHERE id = $1 AND (\
        EXISTS (SELECT 1 FROM totp WHERE totp.account_id = account.id) \
        OR EXISTS (SELECT 1 FROM passkey WHERE passkey.account_id = account.id))";
}

/// Whether signing in to an account takes two factors.
pub fn asks_for_second(conn: &Conn<'_>, account: AccountId) -> Result<bool, StoreError> {
    Ok(conn.row(ASKS, values![account])?.is_some())
}

/// What an account has.
pub fn of_account(conn: &Conn<'_>, account: AccountId) -> Result<Factors, StoreError> {
    Ok(Factors {
        authenticator: totp::since(conn, account)?,
        passkeys: passkey::of_account(conn, account)?,
        recovery_codes: recovery_code::left(conn, account)?,
    })
}

/// Takes everything away: a recovery that waited, an account that is closed for good.
pub fn remove_all(tx: &Tx<'_>, account: AccountId) -> Result<(), StoreError> {
    totp::delete(tx, account)?;
    passkey::delete_all(tx, account)?;
    recovery_code::delete(tx, account)
}
