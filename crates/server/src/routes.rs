//! Every route of the server, on one screen, grouped by who calls it.

use std::net::SocketAddr;

use axum::Router;
use axum::body::Body;
use axum::http::header::CONNECTION;
use axum::http::{HeaderValue, Request, Response};
use axum::middleware::from_fn_with_state;
use axum::routing::{get, post};
use bytes::Bytes;
use http_body_util::{Either, Full};
use hyper::body::Incoming;
use setaria_pages::{Brand, paths};
use tower::ServiceExt as _;
use tower_http::catch_panic::CatchPanicLayer;

use crate::State;
use crate::http::host::at_home;
use crate::http::source::Peer;
use crate::http::trace::traced;
use crate::machine::{gallery, health, metrics};
use crate::people::{
    assets, check_password, choose_account, confirm, consent, home, inbox, picture, preferences, recovery,
    sign_in, sign_out, sign_up,
};
use crate::people::{passkey, qr, second_factor, security, ticket};
use crate::xiaomi::authorize;
use crate::xiaomi::call::Call;
use crate::xiaomi::open_api::Api;

/// What apps call all the time: answered without the router.
const CALLS: [(&str, Call); 9] = [
    ("/user/profile", Call::Api(Api::Profile)),
    ("/oauth2/token", Call::Token),
    ("/user/openidV2", Call::Api(Api::OpenId)),
    ("/user/openIdV2", Call::Api(Api::OpenId)),
    ("/user/openid", Call::Api(Api::OpenId)),
    ("/user/phoneAndEmail", Call::Api(Api::PhoneAndEmail)),
    ("/user/phone", Call::Api(Api::Phone)),
    ("/user/relation", Call::Api(Api::Relation)),
    ("/extra/appOrder", Call::AppOrder),
];

/// Everything that people and apps reach.
pub fn routes(state: State) -> Routes {
    let people = Router::new()
        .route(paths::HOME, get(home::show))
        .route(paths::SIGN_IN, get(sign_in::show).post(sign_in::submit))
        .route(paths::RECOVER, get(recovery::show).post(recovery::submit))
        .route(
            paths::RECOVER_CODE,
            get(recovery::verify::show).post(recovery::verify::submit),
        )
        .route("/recover/link/{token}", get(recovery::link::show))
        .route(paths::RECOVER_LINK, post(recovery::link::submit))
        .route(
            paths::RECOVER_SECOND,
            get(recovery::second::show).post(recovery::second::submit),
        )
        .route(
            paths::RECOVER_PASSWORD,
            get(recovery::password::show).post(recovery::password::submit),
        )
        .route("/recover/call-off/{token}", get(recovery::wait::show))
        .route(paths::RECOVER_CALL_OFF, post(recovery::wait::submit))
        .route(paths::SIGN_UP, get(sign_up::show).post(sign_up::submit))
        .route("/sign-up/invited/{token}", get(sign_up::invited))
        .route(
            paths::SIGN_UP_CODE,
            get(sign_up::verify::show).post(sign_up::verify::submit),
        )
        .route("/sign-up/link/{token}", get(sign_up::link::show))
        .route(paths::SIGN_UP_LINK, post(sign_up::link::submit))
        .route(
            paths::SIGN_UP_FINISH,
            get(sign_up::finish::show).post(sign_up::finish::submit),
        )
        .route(
            paths::CHOOSE,
            get(choose_account::show).post(choose_account::submit),
        )
        .route(paths::CONSENT, get(consent::show).post(consent::submit))
        .route(
            paths::CHECK_PASSWORD,
            get(check_password::show).post(check_password::submit),
        )
        .route(
            paths::SECOND_FACTOR,
            get(second_factor::show).post(second_factor::submit),
        )
        .route(paths::SECURITY, get(security::overview::show))
        .route(paths::TOTP, get(security::totp::show).post(security::totp::add))
        .route(
            paths::TOTP_REMOVE,
            get(security::totp::ask_remove).post(security::totp::remove),
        )
        .route(paths::SIGN_IN_CODE, get(ticket::show).post(ticket::submit))
        .route(
            paths::SIGN_IN_TICKET,
            get(ticket::show_code).post(ticket::submit_code),
        )
        .route(paths::SIGN_IN_LINK, post(ticket::submit_link))
        .route("/sign-in/link/{token}", get(ticket::show_link))
        .route(paths::SIGN_IN_QR, get(qr::show))
        .route("/qr/{secret}", get(qr::ask))
        .route(paths::QR_DECIDE, post(qr::decide))
        .route(paths::QR_DONE, get(qr::done))
        .route(paths::PASSKEY_SIGN_IN, post(passkey::submit))
        .route(
            paths::PASSKEY,
            get(security::passkeys::show).post(security::passkeys::add),
        )
        .route(paths::PASSKEY_RENAME, post(security::passkeys::rename))
        .route(
            paths::PASSKEY_REMOVE,
            get(security::passkeys::ask_remove).post(security::passkeys::remove),
        )
        .route(paths::RECOVERY_CODES, post(security::recovery_codes::make))
        .route(paths::DEVICE_FORGET, post(security::trusted::forget))
        .route(paths::FACTORS_KEEP, post(security::keep::call_off))
        .route(paths::CONFIRM, get(confirm::show).post(confirm::submit))
        .route(
            paths::CONFIRM_CODE,
            get(confirm::code::show).post(confirm::code::submit),
        )
        .route(paths::SIGN_OUT, post(sign_out::submit))
        .route(paths::SIGNED_OUT, get(sign_out::show))
        .merge(account())
        .route(paths::PREFERENCES, post(preferences::submit))
        .route(paths::INBOX, get(inbox::show))
        .route("/inbox/{id}", get(inbox::letter))
        .route("/picture/{file}", get(picture::show))
        .route("/assets/{name}", get(assets::show))
        .route(paths::FAVICON, get(assets::favicon));
    let machines = Router::new()
        .route("/health/live", get(health::live))
        .route("/health/ready", get(health::ready));
    let router = people
        .merge(machines)
        .fallback(home::nothing)
        .method_not_allowed_fallback(home::wrong_method)
        .layer(from_fn_with_state(state.clone(), at_home))
        .layer(CatchPanicLayer::custom(crate::http::answer::panicked))
        .layer(from_fn_with_state(state.clone(), traced))
        .with_state(state.clone());
    Routes {
        calls: Some(state),
        router,
    }
}

/// One's own account.
fn account() -> Router<State> {
    use crate::people::account::{
        activity, apps, close, contacts, data, devices, friends, overview, password, picture, profile,
    };
    Router::new()
        .route(paths::ACCOUNT, get(overview::show))
        .route(paths::ACCOUNT_PROFILE, get(profile::show).post(profile::submit))
        .route(paths::ACCOUNT_PICTURE, get(picture::show).post(picture::upload))
        .route(paths::ACCOUNT_PICTURE_CROP, post(picture::crop))
        .route(paths::ACCOUNT_PICTURE_DRAFT, get(picture::draft))
        .route(paths::ACCOUNT_CONTACTS, get(contacts::show))
        .route(paths::ACCOUNT_CONTACTS_ADD, post(contacts::add))
        .route(
            paths::ACCOUNT_CONTACTS_PROVE,
            get(contacts::prove_page).post(contacts::prove),
        )
        .route(
            paths::ACCOUNT_CONTACTS_PREFER,
            get(contacts::prefer_page).post(contacts::prefer),
        )
        .route(
            paths::ACCOUNT_CONTACTS_REMOVE,
            get(contacts::remove_page).post(contacts::remove),
        )
        .route(
            paths::ACCOUNT_PASSWORD,
            get(password::show).post(password::submit),
        )
        .route(paths::ACCOUNT_DEVICES, get(devices::show))
        .route(paths::ACCOUNT_SESSIONS_END, post(devices::end))
        .route(paths::ACCOUNT_APPS, get(apps::show))
        .route(paths::ACCOUNT_APPS_REMOVE, post(apps::remove))
        .route(paths::ACCOUNT_FRIENDS, get(friends::show))
        .route(paths::ACCOUNT_FRIENDS_ASK, post(friends::ask))
        .route(paths::ACCOUNT_FRIENDS_BLOCK, post(friends::block))
        .route(paths::ACCOUNT_FRIENDS_ACT, post(friends::act))
        .route(paths::ACCOUNT_FRIENDS_SEEN, post(friends::seen))
        .route(paths::ACCOUNT_DATA, get(data::show).post(data::download))
        .route(paths::ACCOUNT_CLOSE, get(close::show).post(close::submit))
        .route(paths::ACCOUNT_CLOSE_KEEP, get(close::keep_page).post(close::keep))
        .route(paths::ACCOUNT_ACTIVITY, get(activity::show))
}

/// What only the operator's machines reach, on a listener of its own.
pub fn metrics_routes(state: State) -> Routes {
    let router = Router::new().route("/metrics", get(metrics::show));
    router.with_state(state).into()
}

/// The gallery of pages, on a listener of its own.
pub fn gallery_routes(brand: Brand) -> Routes {
    let router = Router::new()
        .route("/", get(gallery::wall))
        .route("/show", get(gallery::show))
        .route("/letter", get(gallery::letter))
        .route("/assets/{name}", get(gallery::asset))
        .fallback(gallery::back);
    router.with_state(brand).into()
}

/// What a listener answers with.
pub struct Routes {
    calls: Option<State>,
    router: Router,
}

impl From<Router> for Routes {
    fn from(router: Router) -> Self {
        Self { calls: None, router }
    }
}

impl Routes {
    /// Answers a request that came from `peer`.
    pub(crate) async fn answer(
        &self,
        peer: SocketAddr,
        mut request: Request<Incoming>,
    ) -> Response<Either<Full<Bytes>, Body>> {
        let path = request.uri().path();
        let mut response = if let Some(state) = &self.calls
            && let Some((route, call)) = CALLS.iter().find(|(one, _)| *one == path)
        {
            call.answer(state, route, request).await.map(Either::Left)
        } else if let Some(state) = &self.calls
            && let Some(route) = authorize::PATHS.into_iter().find(|one| *one == path)
        {
            let answer = authorize::answer(state, peer, route, request).await;
            answer.map(Either::Right)
        } else {
            request.extensions_mut().insert(Peer(peer));
            // Boxed, so that what is moved about for a call is no larger than a call.
            let routed = Box::pin(self.router.clone().oneshot(request.map(Body::new))).await;
            routed.unwrap_or_else(|never| match never {}).map(Either::Right)
        };
        if self.calls.as_ref().is_some_and(State::is_stopping) {
            // A proxy keeps no connection that is about to end (faults F16).
            let close = HeaderValue::from_static("close");
            response.headers_mut().insert(CONNECTION, close);
        }
        response
    }
}
