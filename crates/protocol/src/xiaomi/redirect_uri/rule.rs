//! When a request's redirect URI is a registered one (protocol reference, section 8; decisions A13, A21, A22).

use url::{Host, Url};

use super::RedirectUri;

/// How an app's redirect URIs are compared (decision A21).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum MatchMode {
    /// The same URI in normal form, its query included.
    #[default]
    Exact,
    /// The rule of section 8: same scheme and port, the host or a sub-domain, the path or a sub-path, any query.
    Xiaomi,
}

/// Whether `candidate` is one of the `registered` URIs.
pub fn matches(mode: MatchMode, registered: &[RedirectUri], candidate: &RedirectUri) -> bool {
    registered.iter().any(|known| match mode {
        MatchMode::Exact => known.normal_form() == candidate.normal_form(),
        MatchMode::Xiaomi => {
            same_entrance(known.url(), candidate.url())
                && is_host_or_below(known.url(), candidate.url())
                && is_path_or_below(known.url().path(), candidate.url().path())
        }
    })
}

/// Whether two URIs have the same scheme, host, port and path: what the token endpoint asks of its redirect URI and the
/// one at authorize time, over and above registration (decision A13).
pub fn same_target(a: &RedirectUri, b: &RedirectUri) -> bool {
    let (a, b) = (a.url(), b.url());
    same_entrance(a, b) && a.host_str() == b.host_str() && a.path() == b.path()
}

/// Whether a checkPassword callback may point there: scheme and port of a registered URI, its host (`Exact`) or also a
/// sub-domain of it (`Xiaomi`), any path and query (decision A22). Only the web can be called back.
pub fn callback_allowed(mode: MatchMode, registered: &[RedirectUri], callback: &RedirectUri) -> bool {
    callback.is_web()
        && registered.iter().any(|known| {
            same_entrance(known.url(), callback.url())
                && match mode {
                    MatchMode::Exact => known.host() == callback.host(),
                    MatchMode::Xiaomi => is_host_or_below(known.url(), callback.url()),
                }
        })
}

// Different ports are different domains (section 8).
fn same_entrance(a: &Url, b: &Url) -> bool {
    a.scheme() == b.scheme() && a.port_or_known_default() == b.port_or_known_default()
}

fn is_host_or_below(registered: &Url, candidate: &Url) -> bool {
    match (registered.host(), candidate.host()) {
        (Some(Host::Domain(parent)), Some(Host::Domain(name))) => {
            name == parent
                || name
                    .strip_suffix(parent)
                    .is_some_and(|below| below.ends_with('.'))
        }
        (known, asked) => known == asked,
    }
}

// On a segment boundary: /oauth holds /oauth/x, not /oauthx; an empty path or / holds every path.
fn is_path_or_below(registered: &str, candidate: &str) -> bool {
    candidate
        .strip_prefix(registered)
        .is_some_and(|below| below.is_empty() || below.starts_with('/') || registered.ends_with('/'))
}
