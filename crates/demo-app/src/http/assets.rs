//! Stylesheet, script and icon. Small enough to be sent whole, and looked at again after an hour.

use axum::http::HeaderName;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE, X_CONTENT_TYPE_OPTIONS};
use axum::response::IntoResponse;

pub(crate) const CSS: &str = "/assets/demo.css";
pub(crate) const JS: &str = "/assets/fragment.js";
pub(crate) const ICON: &str = "/favicon.svg";

pub(crate) async fn css() -> impl IntoResponse {
    (
        headers("text/css; charset=utf-8"),
        include_str!("../../assets/demo.css"),
    )
}

pub(crate) async fn js() -> impl IntoResponse {
    (
        headers("text/javascript; charset=utf-8"),
        include_str!("../../assets/fragment.js"),
    )
}

pub(crate) async fn icon() -> impl IntoResponse {
    (headers("image/svg+xml"), include_str!("../../assets/favicon.svg"))
}

fn headers(content_type: &'static str) -> [(HeaderName, &'static str); 3] {
    [
        (CONTENT_TYPE, content_type),
        (CACHE_CONTROL, "public, max-age=3600"),
        (X_CONTENT_TYPE_OPTIONS, "nosniff"),
    ]
}
