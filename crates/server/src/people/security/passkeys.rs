//! Add, rename and take away passkeys.

use axum::extract::State as Extract;
use axum::http::Uri;
use axum::response::Response;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use setaria_identity::account;
use setaria_pages::{PasskeyAdd, PasskeyAsk, PasskeyError, RemovedFactor, SecurityNotice, paths};
use setaria_protocol::Params;
use setaria_service::Unavailable;
use setaria_service::passkey::{Challenge, Made};
use setaria_service::sign_in::{Live, Refused};

use super::{done, remove as removal};
use crate::State;
use crate::http::answer::{form, found, see_other, unavailable};
use crate::http::posted::Posted;
use crate::http::sealed;
use crate::http::visit::Visit;
use crate::people::confirm::fresh;
use crate::people::flow::After;
use crate::people::lines;

/// What was typed, and what is wrong with it.
struct Typed {
    name: String,
    end_others: bool,
    error: Option<PasskeyError>,
}

/// The page that makes one.
pub(crate) async fn show(Extract(state): Extract<State>, visit: Visit) -> Response {
    let me = match fresh(&state, &visit, paths::PASSKEY, After::Get).await {
        Ok(me) => me,
        Err(way) => return *way,
    };
    let name = lines::browser_words(&visit.origin().user_agent);
    let typed = Typed {
        name,
        end_others: false,
        error: None,
    };
    render(&state, &visit, &me, typed).await
}

/// The browser made one.
pub(crate) async fn add(Extract(state): Extract<State>, posted: Posted) -> Response {
    let visit = &posted.visit;
    let me = match fresh(&state, visit, paths::PASSKEY, After::Post).await {
        Ok(me) => me,
        Err(way) => return *way,
    };
    let name = posted.field("name").unwrap_or_default();
    let end_others = posted.field("others").is_some();
    let failed = |error| Typed {
        name: name.into(),
        end_others,
        error: Some(error),
    };
    if account::nickname(name).is_err() {
        return render(&state, visit, &me, failed(PasskeyError::Name)).await;
    }
    let challenge = posted
        .field("challenge")
        .and_then(|sealed| sealed::open::<Challenge>(&state, visit, sealed));
    let answer = posted.field("passkey").unwrap_or_default();
    let added = match &challenge {
        Some(challenge) => {
            let made = Made {
                challenge,
                answer,
                name,
            };
            state
                .service
                .add_passkey(&me, &made, end_others, &visit.origin())
                .await
        }
        None => Err(Refused::Wrong),
    };
    match added {
        Ok(()) => see_other(visit, &done(SecurityNotice::PasskeyAdded)),
        Err(Refused::Unavailable(error)) => unavailable(&state, visit, &error),
        Err(_) => render(&state, visit, &me, failed(PasskeyError::Refused)).await,
    }
}

/// Another name.
pub(crate) async fn rename(Extract(state): Extract<State>, posted: Posted) -> Response {
    let visit = &posted.visit;
    let live = match visit.live(&state).await {
        Ok(live) => live,
        Err(error) => return unavailable(&state, visit, &error),
    };
    let Some(me) = live.first() else {
        return see_other(visit, paths::SIGN_IN);
    };
    let name = posted.field("name").unwrap_or_default();
    match state
        .service
        .rename_passkey(me.account.id, id(posted.field("passkey")), name)
        .await
    {
        Ok(true) => see_other(visit, &done(SecurityNotice::PasskeyRenamed)),
        Ok(false) => see_other(visit, paths::SECURITY),
        Err(error) => unavailable(&state, visit, &error),
    }
}

/// Whether one may go.
pub(crate) async fn ask_remove(Extract(state): Extract<State>, visit: Visit, uri: Uri) -> Response {
    let query = Params::from_query(uri.query().unwrap_or_default()).unwrap_or_default();
    let name = query.one("passkey").ok().flatten().unwrap_or_default();
    let here = format!(
        "{}?passkey={}",
        paths::PASSKEY_REMOVE,
        URL_SAFE_NO_PAD.encode(id(Some(name)))
    );
    let me = match fresh(&state, &visit, &here, After::Get).await {
        Ok(me) => me,
        Err(way) => return *way,
    };
    match factor(&state, &me, name).await {
        Ok(Some(factor)) => removal::page(&state, &visit, &me, factor, None).await,
        Ok(None) => found(&visit, paths::SECURITY),
        Err(error) => unavailable(&state, &visit, &error),
    }
}

/// It goes.
pub(crate) async fn remove(Extract(state): Extract<State>, posted: Posted) -> Response {
    let visit = &posted.visit;
    let me = match fresh(&state, visit, paths::SECURITY, After::Post).await {
        Ok(me) => me,
        Err(way) => return *way,
    };
    let end_others = posted.field("others").is_some();
    let (name, typed) = (
        posted.field("passkey").unwrap_or_default(),
        removal::typed(&posted, &me),
    );
    let removed = state
        .service
        .remove_passkey(&me, id(Some(name)), typed.as_ref(), end_others, &visit.origin())
        .await;
    let wrong = match removed.map_err(removal::stays) {
        Ok(true) => return see_other(visit, &done(SecurityNotice::PasskeyRemoved)),
        Ok(false) => return see_other(visit, paths::SECURITY),
        Err(Ok(wrong)) => wrong,
        Err(Err(error)) => return unavailable(&state, visit, &error),
    };
    match factor(&state, &me, name).await {
        Ok(Some(factor)) => removal::page(&state, visit, &me, factor, Some(wrong)).await,
        Ok(None) => see_other(visit, paths::SECURITY),
        Err(error) => unavailable(&state, visit, &error),
    }
}

/// The passkey of that name in forms, if the account has it.
async fn factor(state: &State, me: &Live, name: &str) -> Result<Option<RemovedFactor>, Unavailable> {
    let (factors, wanted) = (state.service.factors(me.account.id).await?, id(Some(name)));
    let found = factors.passkeys.into_iter().find(|one| one.id == wanted);
    Ok(found.map(|passkey| RemovedFactor::Passkey {
        id: name.into(),
        name: passkey.name,
    }))
}

/// The name of a credential as forms carry it; what is none names nothing.
fn id(text: Option<&str>) -> Vec<u8> {
    URL_SAFE_NO_PAD
        .decode(text.unwrap_or_default())
        .unwrap_or_default()
}

async fn render(state: &State, visit: &Visit, me: &Live, typed: Typed) -> Response {
    let ask = match ask(state, visit, me).await {
        Ok(ask) => ask,
        Err(error) => return unavailable(state, visit, &error),
    };
    let view = PasskeyAdd {
        chrome: visit.chrome_at(state, paths::PASSKEY.into()),
        ask,
        name: typed.name,
        end_others: typed.end_others,
        error: typed.error,
    };
    form(visit, &view, typed.error, &[])
}

async fn ask(state: &State, visit: &Visit, me: &Live) -> Result<Option<PasskeyAsk>, Unavailable> {
    if !state.service.has_passkeys() {
        return Ok(None);
    }
    let factors = state.service.factors(me.account.id).await?;
    let challenge = state.service.passkey_challenge(Some(me.account.id));
    let site = visit.chrome(state).brand.name;
    Ok(Some(PasskeyAsk {
        options: state
            .service
            .passkey_creation(&challenge, me, &site, &factors.passkeys),
        challenge: sealed::seal(state, visit, &challenge),
    }))
}
