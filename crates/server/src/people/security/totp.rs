//! Add an authenticator app, and take it away.

use axum::extract::State as Extract;
use axum::response::Response;
use serde::{Deserialize, Serialize};
use setaria_identity::clock::{MINUTE, Millis};
use setaria_identity::id::AccountId;
use setaria_pages::{Problem, QrCode, RemovedFactor, SecurityNotice, TotpError, TotpSetup, paths};
use setaria_service::sign_in::{Live, Refused};
use setaria_service::symbol::Symbol;

use super::{done, remove as removal};
use crate::State;
use crate::http::answer::{form, problem, see_other, unavailable};
use crate::http::posted::Posted;
use crate::http::sealed::{self, Carried};
use crate::http::visit::Visit;
use crate::people::confirm::fresh;
use crate::people::flow::After;

/// How long a shown secret may be confirmed, in milliseconds.
const PATIENCE: Millis = 20 * MINUTE;

/// A secret that was shown and counts for nothing yet.
#[derive(Serialize, Deserialize)]
struct Offer {
    account: AccountId,
    salt: [u8; 16],
    began_at: Millis,
}

impl Carried for Offer {
    const KIND: &'static str = "totp";
}

/// What is kept of the form after an error, and the error.
#[derive(Default)]
struct Typed {
    end_others: bool,
    error: Option<TotpError>,
}

/// A new secret.
pub(crate) async fn show(Extract(state): Extract<State>, visit: Visit) -> Response {
    let me = match fresh(&state, &visit, paths::TOTP, After::Get).await {
        Ok(me) => me,
        Err(way) => return *way,
    };
    let offer = Offer {
        account: me.account.id,
        salt: state.service.totp_salt(),
        began_at: state.service.now(),
    };
    render(&state, &visit, &me, &offer, Typed::default()).await
}

/// A code of the shown secret.
pub(crate) async fn add(Extract(state): Extract<State>, posted: Posted) -> Response {
    let visit = &posted.visit;
    let me = match fresh(&state, visit, paths::TOTP, After::Post).await {
        Ok(me) => me,
        Err(way) => return *way,
    };
    let offer = posted
        .field("setup")
        .and_then(|sealed| sealed::open::<Offer>(&state, visit, sealed));
    let in_time =
        |offer: &Offer| offer.account == me.account.id && state.service.now() < offer.began_at + PATIENCE;
    let Some(offer) = offer.filter(in_time) else {
        return see_other(visit, paths::TOTP);
    };
    let end_others = posted.field("others").is_some();
    let failed = |error| Typed {
        end_others,
        error: Some(error),
    };
    let Some(typed) = posted.field("otp") else {
        return render(&state, visit, &me, &offer, failed(TotpError::Empty)).await;
    };
    match state
        .service
        .add_totp(&me, offer.salt, typed, end_others, &visit.origin())
        .await
    {
        Ok(()) => see_other(visit, &done(SecurityNotice::TotpAdded)),
        Err(Refused::Unavailable(error)) => unavailable(&state, visit, &error),
        Err(_) => render(&state, visit, &me, &offer, failed(TotpError::Wrong)).await,
    }
}

/// Whether it may go.
pub(crate) async fn ask_remove(Extract(state): Extract<State>, visit: Visit) -> Response {
    let me = match fresh(&state, &visit, paths::TOTP_REMOVE, After::Get).await {
        Ok(me) => me,
        Err(way) => return *way,
    };
    removal::page(&state, &visit, &me, RemovedFactor::Totp, None).await
}

/// It goes.
pub(crate) async fn remove(Extract(state): Extract<State>, posted: Posted) -> Response {
    let visit = &posted.visit;
    let me = match fresh(&state, visit, paths::TOTP_REMOVE, After::Post).await {
        Ok(me) => me,
        Err(way) => return *way,
    };
    let end_others = posted.field("others").is_some();
    let typed = removal::typed(&posted, &me);
    let removed = state
        .service
        .remove_totp(&me, typed.as_ref(), end_others, &visit.origin())
        .await;
    match removed.map_err(removal::stays) {
        Ok(true) => see_other(visit, &done(SecurityNotice::TotpRemoved)),
        Ok(false) => see_other(visit, paths::SECURITY),
        Err(Ok(error)) => removal::page(&state, visit, &me, RemovedFactor::Totp, Some(error)).await,
        Err(Err(error)) => unavailable(&state, visit, &error),
    }
}

async fn render(state: &State, visit: &Visit, me: &Live, offer: &Offer, typed: Typed) -> Response {
    let Typed { end_others, error } = typed;
    let contacts = match state.service.contacts(me.account.id).await {
        Ok(contacts) => contacts,
        Err(error) => return unavailable(state, visit, &error),
    };
    let label = contacts
        .into_iter()
        .find(|contact| contact.verified_at.is_some())
        .map_or_else(|| me.account.id.to_string(), |contact| contact.value);
    let issuer = &visit.chrome(state).brand.name;
    let setup = state
        .service
        .totp_setup(me.account.id, &offer.salt, issuer, &label);
    let Some(symbol) = Symbol::of(&setup.uri) else {
        return problem(state, visit, Problem::Internal);
    };
    let view = TotpSetup {
        chrome: visit.chrome_at(state, paths::TOTP.into()),
        qr: QrCode::new(symbol.side, |x, y| symbol.is_dark(x, y)),
        secret: setup.secret,
        setup: sealed::seal(state, visit, offer),
        end_others,
        error,
    };
    form(visit, &view, error, &[])
}
