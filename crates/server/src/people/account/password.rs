//! A new password for one's own account.

use axum::extract::State as Extract;
use axum::response::Response;
use setaria_pages::account::{Done, Password};
use setaria_pages::{NewPasswordError, Problem, paths};
use setaria_service::Unavailable;
use setaria_service::password_change::Unchanged;

use super::{Asked, Owner, or_unavailable};
use crate::State;
use crate::http::answer::{form, problem, unavailable};
use crate::people::flow::After;
use crate::people::new_password;

/// The form.
pub(crate) async fn show(Extract(state): Extract<State>, owner: Owner) -> Response {
    match owner
        .must_confirm(&state, paths::ACCOUNT_PASSWORD, After::Get)
        .await
    {
        Some(away) => away,
        None => render(&state, &owner, None).await,
    }
}

/// The form came back.
pub(crate) async fn submit(Extract(state): Extract<State>, asked: Asked) -> Response {
    let owner = &asked.owner;
    if let Some(away) = owner
        .must_confirm(&state, paths::ACCOUNT_PASSWORD, After::Post)
        .await
    {
        return away;
    }
    let (typed, end_others) = (
        asked.field("password").unwrap_or_default(),
        asked.field("others").is_some(),
    );
    let changed = state
        .service
        .change_password(&owner.me, typed, end_others, &owner.origin())
        .await;
    let error = match changed {
        Ok(()) => return owner.done(Done::Password, paths::ACCOUNT),
        Err(Unchanged::Weak(weak)) => NewPasswordError::Fault(new_password::fault(weak)),
        Err(Unchanged::Over) => return problem(&state, &owner.visit, Problem::ExpiredFlow),
        Err(Unchanged::Unavailable(error @ Unavailable::Hashing)) => NewPasswordError::Busy {
            wait_s: error.retry_after_s(),
        },
        Err(Unchanged::Unavailable(error)) => return unavailable(&state, &owner.visit, &error),
    };
    render(&state, owner, Some(error)).await
}

async fn render(state: &State, owner: &Owner, error: Option<NewPasswordError>) -> Response {
    let (service, id) = (&state.service, owner.me.account.id);
    let factors = or_unavailable!(state, &owner.visit, service.factors(id).await);
    let contacts = or_unavailable!(state, &owner.visit, service.contacts(id).await);
    let login = contacts.into_iter().find(|contact| contact.verified_at.is_some());
    let view = Password {
        chrome: owner.chrome(state, paths::ACCOUNT_PASSWORD),
        login: login.map_or_else(|| id.to_string(), |contact| contact.value),
        shortest: new_password::shortest(state, factors.asks_for_second()),
        error,
    };
    form(&owner.visit, &view, error, &[])
}
