//! The first page: who one is, what to mend, what there is.

use axum::extract::State as Extract;
use axum::http::Uri;
use axum::response::Response;
use setaria_identity::contact::Contact;
use setaria_identity::factor::Factors;
use setaria_pages::account::{Mend, Overview};
use setaria_pages::paths;
use setaria_service::Unavailable;

use super::Owner;
use crate::State;
use crate::http::answer::{page, unavailable};
use crate::people::lines;

/// The page.
pub(crate) async fn show(Extract(state): Extract<State>, owner: Owner, uri: Uri) -> Response {
    match view(&state, &owner, &uri).await {
        Ok(view) => page(&owner.visit, &view),
        Err(error) => unavailable(&state, &owner.visit, &error),
    }
}

async fn view(state: &State, owner: &Owner, uri: &Uri) -> Result<Overview, Unavailable> {
    let (service, me) = (&state.service, &owner.me.account);
    let contacts = service.contacts(me.id).await?;
    let account = lines::account_line(state, me, &contacts);
    Ok(Overview {
        chrome: owner.chrome(state, paths::ACCOUNT),
        picture_url: lines::large_icon(state, me),
        account,
        removal_ms: service.factors_go_at(me).await?,
        mend: mend(
            &contacts,
            &service.factors(me.id).await?,
            service.friend_requests(me.id).await?,
        ),
        others: owner.visit.live(state).await?.len() > 1,
        sessions: service.session_count(me.id).await?,
        apps: count(&service.connected_apps(me.id).await?),
        friends: service.friend_count(me.id).await?,
        done: super::done(uri),
    })
}

fn mend(contacts: &[Contact], factors: &Factors, requests: usize) -> Vec<Mend> {
    let verified = contacts.iter().filter(|contact| contact.verified_at.is_some());
    let reachable = match verified.count() {
        0 => Some(Mend::NoContact),
        1 => Some(Mend::OneContact),
        _ => None,
    };
    let second = if !factors.asks_for_second() {
        Some(Mend::NoSecond)
    } else {
        (factors.recovery_codes == 0).then_some(Mend::NoCodes)
    };
    let count = i64::try_from(requests).unwrap_or(i64::MAX);
    let asks = (count > 0).then_some(Mend::Requests { count });
    reachable.into_iter().chain(second).chain(asks).collect()
}

fn count<T>(list: &[T]) -> i64 {
    i64::try_from(list.len()).unwrap_or(i64::MAX)
}
