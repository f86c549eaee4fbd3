//! New recovery codes.

use axum::extract::State as Extract;
use axum::response::Response;
use setaria_pages::{RecoveryCodes, paths};

use crate::State;
use crate::http::answer::{page, see_other, unavailable};
use crate::http::posted::Posted;
use crate::people::confirm::fresh;
use crate::people::flow::After;

/// The button was pressed. The answer is the page itself: what is shown once cannot be fetched again from an address.
pub(crate) async fn make(Extract(state): Extract<State>, posted: Posted) -> Response {
    let visit = &posted.visit;
    let me = match fresh(&state, visit, paths::SECURITY, After::Post).await {
        Ok(me) => me,
        Err(way) => return *way,
    };
    let end_others = posted.field("others").is_some();
    match state
        .service
        .make_recovery_codes(&me, end_others, &visit.origin())
        .await
    {
        Ok(None) => see_other(visit, paths::SIGN_IN),
        Ok(Some(codes)) => {
            let view = RecoveryCodes {
                chrome: visit.chrome_at(&state, paths::SECURITY.into()),
                codes,
            };
            page(visit, &view)
        }
        Err(error) => unavailable(&state, visit, &error),
    }
}
