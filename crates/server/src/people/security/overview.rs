//! The overview of sign-in and security.

use axum::extract::State as Extract;
use axum::http::{StatusCode, Uri};
use axum::response::Response;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use setaria_identity::device::TrustedDevice;
use setaria_identity::factor::Passkey;
use setaria_pages::{PasskeyLine, Security, SecurityNotice, TrustedLine, paths};
use setaria_protocol::Params;
use setaria_service::Unavailable;
use setaria_service::sign_in::Live;

use crate::State;
use crate::http::answer::{found, page_towards, unavailable};
use crate::http::visit::Visit;
use crate::people::lines;

/// The page.
pub(crate) async fn show(Extract(state): Extract<State>, visit: Visit, uri: Uri) -> Response {
    let live = match visit.live(&state).await {
        Ok(live) => live,
        Err(error) => return unavailable(&state, &visit, &error),
    };
    let Some(me) = live.first() else {
        return found(&visit, paths::SIGN_IN);
    };
    let query = Params::from_query(uri.query().unwrap_or_default()).unwrap_or_default();
    let notice = query.one("done").ok().flatten().and_then(SecurityNotice::parse);
    match view(&state, &visit, me, notice).await {
        Ok(view) => page_towards(&visit, &view, StatusCode::OK, &[]),
        Err(error) => unavailable(&state, &visit, &error),
    }
}

async fn view(
    state: &State,
    visit: &Visit,
    me: &Live,
    notice: Option<SecurityNotice>,
) -> Result<Security, Unavailable> {
    let factors = state.service.factors(me.account.id).await?;
    let trusted = state.service.trusted_devices(me.account.id).await?;
    Ok(Security {
        chrome: visit.chrome_at(state, paths::SECURITY.into()),
        removal_ms: state.service.factors_go_at(&me.account).await?,
        authenticator_ms: factors.authenticator,
        passkeys: factors.passkeys.into_iter().map(passkey).collect(),
        recovery_codes: factors.recovery_codes,
        trusted: trusted.into_iter().map(line).collect(),
        notice,
    })
}

fn passkey(passkey: Passkey) -> PasskeyLine {
    PasskeyLine {
        id: URL_SAFE_NO_PAD.encode(passkey.id),
        name: passkey.name,
        added_ms: passkey.created_at,
        used_ms: passkey.used_at,
    }
}

fn line(device: TrustedDevice) -> TrustedLine {
    TrustedLine {
        browser: lines::browser_words(&device.user_agent),
        id: device.id,
        since_ms: device.created_at,
        until_ms: device.expires_at,
    }
}
