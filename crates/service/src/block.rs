//! Blocking whoever has an account number or a contact, met or not.
//!
//! Owns: that it is blind: nobody is looked up, what was typed is kept as it is, and it is compared with what leads to an
//! account only when that one asks ([`crate::friends`]). Friends and requests stay that are its by a contact: who they are
//! would tell whose it is. Hands over: rows to `store`.

use setaria_identity::account::Account;
use setaria_identity::activity::Event;
use setaria_identity::id::AccountId;
use setaria_identity::login::Login;
use setaria_store::{Tx, account, block, friend_request};

use crate::Service;
use crate::error::Unavailable;
use crate::friends::{Misnamed, knows, shut_out};
use crate::origin::Origin;

/// The most numbers and contacts that one account blocks.
pub const MOST: i64 = 100;

/// What became of blocking.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Blocking {
    /// It is blocked, whether or not anybody has it.
    Kept,
    /// It names nobody that could be blocked.
    Misnamed(Misnamed),
    /// There are [`MOST`].
    Full,
}

impl Service {
    /// Blocks whoever is named by account number or contact. A friend, and who asks to be one, is blocked by their number as
    /// with the button beside them.
    pub async fn block_named(
        &self,
        me: &Account,
        typed: &str,
        origin: &Origin,
    ) -> Result<Blocking, Unavailable> {
        let (login, name) = match self.named(me, typed) {
            Ok(named) => named,
            Err(wrong) => return Ok(Blocking::Misnamed(wrong)),
        };
        let (service, origin, id, now) = (self.clone(), origin.clone(), me.id, self.now());
        let put = move |tx: &Tx<'_>| {
            let known = match login {
                Login::Id(other) if knows(tx, id, other, now)? => account::by_id(tx, other)?,
                _ => None,
            };
            let nickname = if let Some(known) = known {
                shut_out(tx, id, known.id, now)?;
                known.nickname
            } else if block::put_name(tx, id, &name, MOST, now)? {
                name.clone()
            } else {
                return Ok(Blocking::Full);
            };
            friend_request::withdraw_as(tx, id, &name)?;
            service.record(tx, id, Event::FriendBlocked { nickname }, &origin)?;
            Ok(Blocking::Kept)
        };
        Ok(self.0.store.write("friend.block_named", put).await?)
    }

    /// Blocks a number or contact no more. `false` when it was not blocked.
    pub async fn unblock_name(&self, id: AccountId, name: String) -> Result<bool, Unavailable> {
        let remove = move |tx: &Tx<'_>| block::remove_name(tx, id, &name);
        Ok(self.0.store.write("friend.unblock_name", remove).await?)
    }
}
