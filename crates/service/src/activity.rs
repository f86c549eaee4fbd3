//! Activity: every act on an account leaves an entry that its owner reads.
//!
//! Owns: that the entry is written in the transaction of the act itself. Hands over: which acts are told to
//! `identity::activity`, words to `pages`. Every verb that changes an account calls [`Service::record`].

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use setaria_identity::activity::{Entry, Event};
use setaria_identity::clock::Millis;
use setaria_identity::id::AccountId;
use setaria_store::{StoreError, Tx, activity};

use crate::Service;
use crate::error::Unavailable;
use crate::origin::Origin;

/// How many entries a page of the list shows.
pub const PER_PAGE: i64 = 25;
/// How much is kept of a browser's description of itself, in characters.
const USER_AGENT: usize = 256;

impl Service {
    /// Writes down what is done to an account, in the transaction that does it.
    ///
    /// # Errors
    /// What the store answers; the act must not take place then.
    pub(crate) fn record(
        &self,
        tx: &Tx<'_>,
        account: AccountId,
        event: Event,
        origin: &Origin,
    ) -> Result<(), StoreError> {
        let entry = Entry {
            id: URL_SAFE_NO_PAD.encode(self.draw::<16>()),
            at: self.now(),
            event,
            source: origin.source.clone(),
            user_agent: origin.user_agent.chars().take(USER_AGENT).collect(),
        };
        activity::insert(tx, account, &entry)
    }

    /// A page of what happened to an account, the latest first: all that lies before the entry that `before` names by time
    /// and id. One entry more than a page tells that there is a next one.
    pub async fn activity(
        &self,
        account: AccountId,
        before: Option<(Millis, String)>,
    ) -> Result<Vec<Entry>, Unavailable> {
        let read = move |conn: &setaria_store::Conn<'_>| {
            let before = before.as_ref().map(|(at, id)| (*at, id.as_str()));
            activity::before(conn, account, before, PER_PAGE + 1)
        };
        Ok(self.0.store.read("activity.list", read).await?)
    }
}
