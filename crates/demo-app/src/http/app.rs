//! What all handlers share: the configuration and the sessions.

use std::sync::{Mutex, PoisonError};
use std::time::Instant;

use axum::http::HeaderValue;
use setaria_client::AuthorizeOptions;
use url::{Host, Url};

use super::Visit;
use crate::Config;
use crate::session::{Session, Sessions};

pub(crate) struct App {
    pub(crate) config: Config,
    /// The content security policy of every page.
    pub(crate) policy: HeaderValue,
    sessions: Mutex<Sessions>,
}

impl App {
    pub(crate) fn new(config: Config) -> Self {
        Self {
            policy: policy(&config),
            config,
            sessions: Mutex::default(),
        }
    }

    /// Whether cookies may be marked for https only.
    pub(crate) fn is_secure(&self) -> bool {
        self.config.public_url.starts_with("https://")
    }

    /// Looks at, or changes, the session of the browser; `None` when it has none that lives.
    pub(crate) fn session<T>(&self, visit: &Visit, with: impl FnOnce(&mut Session) -> T) -> Option<T> {
        let id = visit.session.as_deref()?;
        self.sessions(|sessions, now| sessions.find(id, now).map(with))
    }

    pub(crate) fn sessions<T>(&self, with: impl FnOnce(&mut Sessions, Instant) -> T) -> T {
        // A panic elsewhere leaves whole sessions behind: each change is one assignment.
        let mut sessions = self.sessions.lock().unwrap_or_else(PoisonError::into_inner);
        with(&mut sessions, Instant::now())
    }
}

// Pictures come from the platform, and the buttons lead there: browsers hold the redirect after a form to `form-action`.
fn policy(config: &Config) -> HeaderValue {
    let mut sources: Vec<_> = [
        config
            .client
            .authorize_url(&AuthorizeOptions::code(&config.redirect_uri)),
        config.client.check_password_url(0, &config.redirect_uri),
    ]
    .iter()
    .filter_map(|url| source(url))
    .collect();
    sources.dedup();
    let platform = sources.join(" ");
    let text = format!(
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' {platform}; \
         form-action 'self' {platform}; frame-ancestors 'none'; base-uri 'none'"
    );
    HeaderValue::try_from(text).unwrap_or(HeaderValue::from_static("default-src 'none'; style-src 'self'"))
}

fn source(url: &str) -> Option<String> {
    let url = Url::parse(url).ok()?;
    match url.host()? {
        // The grammar of sources has no IPv6 addresses (CSP 3, section 2.3.1), so the scheme has to do.
        Host::Ipv6(_) => Some(format!("{}:", url.scheme())),
        _ => Some(url.origin().ascii_serialization()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_source_is_scheme_host_and_port() {
        assert_eq!(
            source("https://a.example:8443/x?y").as_deref(),
            Some("https://a.example:8443")
        );
        assert_eq!(source("http://[::1]:7700/x").as_deref(), Some("http:"));
        assert_eq!(source("x"), None);
    }
}
