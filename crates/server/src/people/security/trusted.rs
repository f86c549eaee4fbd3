//! Ask a trusted browser again.

use axum::extract::State as Extract;
use axum::response::Response;
use setaria_pages::{SecurityNotice, paths};

use super::done;
use crate::State;
use crate::http::answer::{see_other, unavailable};
use crate::http::posted::Posted;

/// The button was pressed. No fresh proof is asked for: it only makes the account harder to enter.
pub(crate) async fn forget(Extract(state): Extract<State>, posted: Posted) -> Response {
    let visit = &posted.visit;
    let live = match visit.live(&state).await {
        Ok(live) => live,
        Err(error) => return unavailable(&state, visit, &error),
    };
    let Some(me) = live.first() else {
        return see_other(visit, paths::SIGN_IN);
    };
    let device = posted.field("device").unwrap_or_default().to_owned();
    match state
        .service
        .forget_device(me.account.id, device, &visit.origin())
        .await
    {
        Ok(_) => see_other(visit, &done(SecurityNotice::DeviceForgotten)),
        Err(error) => unavailable(&state, visit, &error),
    }
}
