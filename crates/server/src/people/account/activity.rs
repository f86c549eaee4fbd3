//! What happened to the account, page by page.

use axum::extract::State as Extract;
use axum::http::Uri;
use axum::response::Response;
use setaria_identity::activity::Entry;
use setaria_pages::account::{Activity, EntryLine};
use setaria_pages::{Locale, paths};

use super::{Owner, or_unavailable};
use crate::State;
use crate::http::answer::page;
use crate::people::lines;

/// The page.
pub(crate) async fn show(Extract(state): Extract<State>, owner: Owner, uri: Uri) -> Response {
    let before = super::before(&uri, "before");
    let later = before.is_some();
    let entries = state.service.activity(owner.me.account.id, before).await;
    let mut entries = or_unavailable!(&state, &owner.visit, entries);
    let place = (paths::ACCOUNT_ACTIVITY, "before", later);
    let pager = super::paged(&mut entries, place, |entry| (entry.at, entry.id.clone()));
    let view = Activity {
        chrome: owner.chrome(&state, paths::ACCOUNT_ACTIVITY),
        pager,
        entries: entries
            .into_iter()
            .map(|entry| line(&state, entry, owner.visit.locale()))
            .collect(),
    };
    page(&owner.visit, &view)
}

pub(super) fn line(state: &State, entry: Entry, locale: Locale) -> EntryLine {
    EntryLine {
        event: entry.event,
        at_ms: entry.at,
        browser: lines::browser_words(&entry.user_agent),
        address: state.places.line(&entry.source, locale),
    }
}
