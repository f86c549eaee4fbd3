//! Activity: every act on an account leaves an entry that its owner reads.
//!
//! Owns: that the entry, and the letters that tell of it, are written in the transaction of the act itself. Hands over: which acts are told to
//! `identity::activity`, words to `pages`. Every verb that changes an account calls [`Service::record`].

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use setaria_identity::activity::{Entry, Event};
use setaria_identity::clock::Millis;
use setaria_identity::contact::ContactKind;
use setaria_identity::id::AccountId;
use setaria_identity::letter::{Content, Letter};
use setaria_store::{StoreError, Tx, account, activity, contact};

use crate::Service;
use crate::error::Unavailable;
use crate::origin::Origin;

/// How many entries a page of a list shows.
pub const PER_PAGE: i64 = 25;
/// The language of letters to somebody who never chose one.
pub(crate) const FALLBACK: &str = "en";
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
        self.record_linked(tx, account, event, origin, None)
    }

    /// The same; letters about it lead to `link` instead of the account's activity.
    pub(crate) fn record_linked(
        &self,
        tx: &Tx<'_>,
        account: AccountId,
        event: Event,
        origin: &Origin,
        link: Option<String>,
    ) -> Result<(), StoreError> {
        let entry = self.entry(event, origin);
        activity::insert(tx, account, &entry)?;
        if entry.event.is_told() {
            self.tell(tx, account, entry, link)?;
        }
        Ok(())
    }

    /// An entry about what happens now.
    pub(crate) fn entry(&self, event: Event, origin: &Origin) -> Entry {
        Entry {
            id: URL_SAFE_NO_PAD.encode(self.draw::<16>()),
            at: self.now(),
            event,
            source: origin.source.clone(),
            user_agent: origin.user_agent.chars().take(USER_AGENT).collect(),
        }
    }

    /// Writes to every verified contact of an account what was done to it (security PW11). Whoever takes a contact
    /// away records it first, so that the contact is told as well. Of a sign-in, which changed nothing, an account that
    /// gets mail hears by mail alone.
    fn tell(&self, tx: &Tx<'_>, id: AccountId, entry: Entry, link: Option<String>) -> Result<(), StoreError> {
        let Some(account) = account::by_id(tx, id)? else {
            return Ok(());
        };
        let signed_in = matches!(entry.event, Event::SignedIn { .. });
        let page = |path| format!("{}{path}", self.settings().account_url);
        let shown = || {
            page(if signed_in {
                "/account/devices"
            } else {
                "/account/activity"
            })
        };
        let content = Content::Changed {
            event: entry.event,
            at: entry.at,
            nickname: account.nickname,
            source: entry.source,
            user_agent: entry.user_agent,
            link: link.unwrap_or_else(shown),
            password: signed_in.then(|| page("/account/password")),
        };
        let mut contacts = contact::of_account(tx, id)?;
        contacts.retain(|contact| contact.verified_at.is_some());
        let has_mail = contacts.iter().any(|contact| contact.kind == ContactKind::Email);
        if signed_in && has_mail {
            contacts.retain(|contact| contact.kind == ContactKind::Email);
        }
        for contact in contacts {
            let letter = Letter {
                kind: contact.kind,
                to: contact.value,
                language: account.language.clone().unwrap_or_else(|| FALLBACK.into()),
                content: content.clone(),
            };
            self.post(tx, &letter)?;
        }
        Ok(())
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
