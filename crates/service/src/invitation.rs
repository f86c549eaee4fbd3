//! Invitations: who is let in where sign-up is not open to everybody.
//!
//! Owns: making, listing and taking them back, for operators. Using one up belongs to [`crate::sign_up`].

use setaria_crypto::handle::{self, HandleKind};
use setaria_identity::clock::{DAY, Millis};
use setaria_store::Tx;
use setaria_store::invitation::{self, Invitation};

use crate::Service;
use crate::error::Unavailable;

/// The path that an invitation's link opens, in front of its token.
pub const PATH: &str = "/sign-up/invited/";

/// The longest life of one, in days.
pub const LONGEST: i64 = 365;

impl Service {
    /// Makes an invitation that so many people may use within so many days; answers it with its link, which is kept nowhere.
    pub async fn invite(
        &self,
        note: String,
        uses: i64,
        days: i64,
    ) -> Result<(Invitation, String), Unavailable> {
        let token = handle::link(self.draw());
        let (hash, now) = (hash_of(&token), self.now());
        let made = Invitation {
            id: handle::name(self.draw()),
            note,
            left_over: uses,
            created_at: now,
            expires_at: now + days.clamp(1, LONGEST) * DAY,
        };
        let row = made.clone();
        let insert = move |tx: &Tx<'_>| invitation::insert(tx, &hash, &row);
        self.0.store.write("invitation.add", insert).await?;
        Ok((made, format!("{}{PATH}{token}", self.settings().account_url)))
    }

    /// Those that can still be used.
    pub async fn invitations(&self) -> Result<Vec<Invitation>, Unavailable> {
        let now: Millis = self.now();
        let list = move |conn: &setaria_store::Conn<'_>| invitation::list(conn, now);
        Ok(self.0.store.read("invitation.list", list).await?)
    }

    /// Takes one back. Answers whether there was one of that name.
    pub async fn uninvite(&self, id: String) -> Result<bool, Unavailable> {
        let remove = move |tx: &Tx<'_>| invitation::remove(tx, &id);
        Ok(self.0.store.write("invitation.remove", remove).await?)
    }
}

/// The hash that an invitation's token is kept under.
pub(crate) fn hash_of(token: &str) -> [u8; 32] {
    handle::hash(HandleKind::Link, token)
}
