//! What happened to the account, page by page.

use axum::extract::State as Extract;
use axum::http::Uri;
use axum::response::Response;
use setaria_identity::activity::Entry;
use setaria_identity::clock::Millis;
use setaria_pages::account::{Activity, EntryLine};
use setaria_pages::{Locale, paths};
use setaria_service::activity::PER_PAGE;

use super::{Owner, or_unavailable};
use crate::State;
use crate::http::answer::page;
use crate::people::lines;

/// The page.
pub(crate) async fn show(Extract(state): Extract<State>, owner: Owner, uri: Uri) -> Response {
    let before = super::query(&uri, "before").and_then(|text| read(&text));
    let later = before.is_some();
    let entries = state.service.activity(owner.me.account.id, before).await;
    let mut entries = or_unavailable!(&state, &owner.visit, entries);
    let per_page = usize::try_from(PER_PAGE).unwrap_or(usize::MAX);
    let more = entries.len() > per_page;
    entries.truncate(per_page);
    let last = entries.last().filter(|_| more);
    let view = Activity {
        chrome: owner.chrome(&state, paths::ACCOUNT_ACTIVITY),
        older: last.map(|entry| format!("{}?before={}.{}", paths::ACCOUNT_ACTIVITY, entry.at, entry.id)),
        newest: later.then(|| paths::ACCOUNT_ACTIVITY.into()),
        entries: entries
            .into_iter()
            .map(|entry| line(&state, entry, owner.visit.locale()))
            .collect(),
    };
    page(&owner.visit, &view)
}

/// The entry that a page begins after: its time and its id. It chooses among the owner's own entries only.
fn read(text: &str) -> Option<(Millis, String)> {
    let (at, id) = text.split_once('.')?;
    Some((at.parse().ok()?, id.to_owned()))
}

pub(super) fn line(state: &State, entry: Entry, locale: Locale) -> EntryLine {
    EntryLine {
        event: entry.event,
        at_ms: entry.at,
        browser: lines::browser_words(&entry.user_agent),
        address: state.places.line(&entry.source, locale),
    }
}
