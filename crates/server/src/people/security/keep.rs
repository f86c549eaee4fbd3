//! Call a removal of all second factors off, as its owner, who is signed in.

use axum::extract::State as Extract;
use axum::response::Response;
use setaria_pages::{SecurityNotice, paths};

use super::done;
use crate::State;
use crate::http::answer::{see_other, unavailable};
use crate::people::account::Asked;

/// The button was pressed. No fresh proof is asked for: it only makes the account harder to enter.
pub(crate) async fn call_off(Extract(state): Extract<State>, asked: Asked) -> Response {
    let owner = &asked.owner;
    let account = owner.me.account.id;
    match state.service.keep_factors(account, &owner.origin()).await {
        Ok(true) => see_other(&owner.visit, &done(SecurityNotice::FactorsKept)),
        Ok(false) => owner.back(paths::SECURITY),
        Err(error) => unavailable(&state, &owner.visit, &error),
    }
}
