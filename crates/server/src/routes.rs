//! Every route of the server, on one screen, grouped by who calls it.

use axum::Router;
use axum::middleware::from_fn_with_state;
use axum::routing::{get, post};
use setaria_pages::paths;
use tower_http::catch_panic::CatchPanicLayer;

use crate::State;
use crate::http::host::at_home;
use crate::http::trace::traced;
use crate::machine::{health, metrics};
use crate::people::{
    account, assets, check_password, choose_account, consent, home, picture, preferences, sign_in, sign_out,
};
use crate::xiaomi::{authorize, open_api, token};

/// Everything that people and apps reach.
pub fn router(state: State) -> Router {
    let apps = Router::new()
        .route(
            "/oauth2/token",
            get(token::token).post(token::token).head(token::head),
        )
        .route("/user/profile", get(open_api::profile).post(open_api::profile))
        .route("/user/openidV2", get(open_api::open_id).post(open_api::open_id))
        .route("/user/openIdV2", get(open_api::open_id).post(open_api::open_id))
        .route("/user/openid", get(open_api::open_id).post(open_api::open_id))
        .route(
            "/user/phoneAndEmail",
            get(open_api::phone_and_email).post(open_api::phone_and_email),
        )
        .route("/user/phone", get(open_api::phone).post(open_api::phone))
        .route("/user/relation", get(open_api::relation).post(open_api::relation))
        .route("/extra/appOrder", get(open_api::app_order));
    let people = Router::new()
        .route("/oauth2/authorize", get(authorize::authorize))
        .route("/fe/service/oauth2/authorize", get(authorize::authorize))
        .route(paths::HOME, get(home::show))
        .route(paths::SIGN_IN, get(sign_in::show).post(sign_in::submit))
        .route(
            paths::CHOOSE,
            get(choose_account::show).post(choose_account::submit),
        )
        .route(paths::CONSENT, get(consent::show).post(consent::submit))
        .route(
            paths::CHECK_PASSWORD,
            get(check_password::show).post(check_password::submit),
        )
        .route(paths::SIGN_OUT, post(sign_out::submit))
        .route(paths::SIGNED_OUT, get(sign_out::show))
        .route(paths::ACCOUNT, get(account::show))
        .route(paths::ACCOUNT_PICTURE, post(account::picture))
        .route(paths::ACCOUNT_SESSIONS_END, post(account::end_sessions))
        .route(paths::ACCOUNT_APPS_REMOVE, post(account::remove_app))
        .route(paths::PREFERENCES, post(preferences::submit))
        .route("/picture/{file}", get(picture::show))
        .route("/assets/{name}", get(assets::show))
        .route(paths::FAVICON, get(assets::favicon));
    let machines = Router::new()
        .route("/health/live", get(health::live))
        .route("/health/ready", get(health::ready));
    apps.merge(people)
        .merge(machines)
        .fallback(home::nothing)
        .method_not_allowed_fallback(home::wrong_method)
        .layer(from_fn_with_state(state.clone(), at_home))
        .layer(CatchPanicLayer::custom(crate::http::answer::panicked))
        .layer(from_fn_with_state(state.clone(), traced))
        .with_state(state)
}

/// What only the operator's machines reach, on a listener of its own.
pub fn metrics_router(state: State) -> Router {
    Router::new()
        .route("/metrics", get(metrics::show))
        .with_state(state)
}
