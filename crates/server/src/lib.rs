//! HTTP: routes, cookies, limits, headers. Nothing here decides; it asks the verbs.
//!
//! Owns: every address the server answers ([`routes()`] shows them on one screen), and all that is HTTP about an answer.
//! Hands over: decisions to `service`, wires to `protocol`, pages to `pages`. Only the binary calls it.
//!
//! | folder | for whom |
//! |---|---|
//! | `xiaomi/` | apps that speak the xiaomi dialect |
//! | `people/` | people in browsers |
//! | `post/` | whoever reads mail and short messages |
//! | `machine/` | the operator's machines: health, metrics, the control socket |
//! | `http/` | plumbing: listener, limits, cookies, trace ids |

use std::sync::Arc;

use http::trace::{TraceId, Traces};
use setaria_pages::Brand;
use setaria_protocol::xiaomi::open_api::AppOrder;
use setaria_protocol::xiaomi::token::TokenErrorStatus;
use setaria_service::Service;
use tokio::sync::watch;

mod http;
mod machine;
mod people;
pub mod places;
pub mod post;
mod routes;
mod xiaomi;

pub use http::listener::{Listener, Tls, TlsError};
pub use http::source::TrustedProxies;
pub use machine::control::{self, Control};
pub use machine::metrics;
pub use routes::{Routes, gallery_routes, metrics_routes, routes};

/// What the routes need. Cheap to clone.
#[derive(Clone)]
pub struct State(Arc<(Parts, Traces)>);

/// What the routes are made of.
pub struct Parts {
    /// The verbs.
    pub service: Service,
    /// Whose server this is.
    pub brand: Brand,
    /// The status of refusals at the token endpoint (decision A3).
    pub token_error_status: TokenErrorStatus,
    /// What `/extra/appOrder` tells iOS and Android.
    pub app_order: (AppOrder, AppOrder),
    /// Proxies whose word about the client's address counts.
    pub trusted_proxies: TrustedProxies,
    /// Where addresses are used.
    pub places: places::Places,
    /// What a demonstration offers on its pages.
    pub demo: Option<Demo>,
    /// What was sent, where nothing is sent outside.
    pub inbox: Option<Arc<post::Inbox>>,
    /// What is counted.
    pub metrics: metrics::Metrics,
    /// Turns true when the process is told to stop.
    pub stop: watch::Receiver<bool>,
}

/// What a demonstration offers on its pages.
#[derive(Clone)]
pub struct Demo {
    /// Places to go.
    pub links: Vec<setaria_pages::DemoLink>,
    /// Logins to try.
    pub logins: Vec<setaria_pages::DemoLogin>,
}

impl State {
    /// Shares the parts among all routes.
    pub fn new(parts: Parts) -> Self {
        let traces = Traces::new(parts.service.entropy());
        Self(Arc::new((parts, traces)))
    }

    /// A name for a request that begins.
    fn trace(&self) -> TraceId {
        self.0.1.draw()
    }

    /// Whether the process was told to stop: proxies should send it nothing more.
    pub(crate) fn is_stopping(&self) -> bool {
        *self.stop.borrow()
    }
}

impl std::ops::Deref for State {
    type Target = Parts;
    fn deref(&self) -> &Parts {
        &self.0.0
    }
}
