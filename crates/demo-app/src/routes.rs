//! Every route on one screen.

use std::sync::Arc;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::{get, post};

use crate::http::{App, assets};
use crate::{Config, account, password, problem, sign_in};

/// The app. It remembers its sessions in memory: two routers share nothing.
pub fn router(config: Config) -> Router {
    Router::new()
        .route("/", get(sign_in::welcome))
        .route("/start", get(sign_in::start))
        .route("/callback", get(sign_in::callback))
        .route("/session", get(account::show))
        .route("/refresh", post(account::refresh))
        .route("/more-scopes", post(account::more_scopes))
        .route("/sign-out", post(account::sign_out))
        .route("/confirm-password", post(password::start))
        .route("/confirmed", get(password::confirmed))
        .route("/exchange-code", post(password::exchange_code))
        .route("/health", get("ok"))
        .route(assets::CSS, get(assets::css))
        .route(assets::JS, get(assets::js))
        .route(assets::ICON, get(assets::icon))
        .fallback(problem::not_found)
        .layer(DefaultBodyLimit::max(16 * 1024))
        .with_state(Arc::new(App::new(config)))
}

#[cfg(test)]
mod journey_test;
#[cfg(test)]
mod tests;
