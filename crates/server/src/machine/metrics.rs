//! Metrics: what is counted, in the OpenMetrics text form, on a listener of its own.
//!
//! Owns: names and labels. Labels come from the route table and the store's transaction names, never from a request, so
//! that nobody can grow them (security WB6); the one exception, the app that sent a secret in a URL, is bounded.

use std::borrow::Cow;
use std::sync::Mutex;
use std::time::Duration;

use axum::extract::State as Extract;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use prometheus_client::encoding::EncodeLabelSet;
use prometheus_client::encoding::text::encode;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::histogram::Histogram;
use prometheus_client::registry::Registry;

use crate::State;

/// How many apps are counted by name.
const APPS: usize = 1_000;

#[derive(Clone, Debug, Hash, PartialEq, Eq, EncodeLabelSet)]
struct Answered {
    route: Cow<'static, str>,
    status: u16,
}

#[derive(Clone, Debug, Hash, PartialEq, Eq, EncodeLabelSet)]
struct ByApp {
    app: i64,
}

/// What is counted.
pub struct Metrics {
    registry: Registry,
    answered: Family<Answered, Histogram>,
    secrets: Family<ByApp, Counter>,
    apps: Mutex<std::collections::HashSet<i64>>,
}

impl Default for Metrics {
    fn default() -> Self {
        let buckets = || Histogram::new([0.000_1, 0.000_3, 0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1.0, 3.0]);
        let answered = Family::new_with_constructor(buckets as fn() -> Histogram);
        let secrets = Family::default();
        let mut registry = Registry::with_prefix("setaria");
        registry.register(
            "answer_seconds",
            "Answers and the time they took, by route and status",
            answered.clone(),
        );
        registry.register(
            "secrets_in_urls",
            "Requests that carried an app's secret in the URL",
            secrets.clone(),
        );
        Self {
            registry,
            answered,
            secrets,
            apps: Mutex::default(),
        }
    }
}

impl Metrics {
    pub(crate) fn answered(&self, route: Cow<'static, str>, status: u16, spent: Duration) {
        let labels = Answered { route, status };
        self.answered.get_or_create(&labels).observe(spent.as_secs_f64());
    }

    /// Counts a secret seen in a URL (security X1).
    pub(crate) fn secret_in_url(&self, app: &str) {
        let Ok(app) = app.parse::<i64>() else { return };
        let mut apps = self
            .apps
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        if apps.contains(&app) || apps.len() < APPS {
            apps.insert(app);
            self.secrets.get_or_create(&ByApp { app }).inc();
        }
    }
}

/// The metrics page.
pub(crate) async fn show(Extract(state): Extract<State>) -> Response {
    let mut text = String::new();
    if encode(&mut text, &state.metrics.registry).is_err() {
        return axum::http::StatusCode::INTERNAL_SERVER_ERROR.into_response();
    }
    let mut counted = String::new();
    for counter in state.service.store().counters() {
        let _ = std::fmt::Write::write_fmt(
            &mut counted,
            format_args!(
                "setaria_transactions_total{{name=\"{name}\"}} {count}\nsetaria_transactions_failed_total{{name=\"{name}\"}} {failed}\n",
                name = counter.name,
                count = counter.count,
                failed = counter.failures,
            ),
        );
    }
    let body = text.replacen("# EOF\n", &format!("{counted}# EOF\n"), 1);
    (
        [(
            CONTENT_TYPE,
            "application/openmetrics-text; version=1.0.0; charset=utf-8",
        )],
        body,
    )
        .into_response()
}
