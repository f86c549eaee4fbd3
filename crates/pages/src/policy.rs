//! The content security policy of every page.
//!
//! Owns: the header's value (security AZ14: no inline script or style). Hands over: sending it to `server`.

/// The value of `Content-Security-Policy` for a page whose form may be answered with a redirect to one of `form_targets`.
///
/// Browsers hold redirects after a POST to `form-action`, so the page whose form leads back to an app must name the app's
/// redirect URIs; of each only scheme, host and port are used. A target that cannot be written as a source is left out.
pub fn content_security_policy(form_targets: &[&str]) -> String {
    let mut policy = String::from(
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; frame-ancestors 'none'; \
         base-uri 'none'; form-action 'self'",
    );
    for source in form_targets.iter().filter_map(|target| source(target)) {
        policy.push(' ');
        policy.push_str(&source);
    }
    policy
}

/// `https://app.example:8443/cb?x` becomes `https://app.example:8443`, `myapp://cb` becomes `myapp:`.
fn source(target: &str) -> Option<String> {
    let (scheme, rest) = target.split_once(':')?;
    let letters = |c: char| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.');
    if !scheme.starts_with(|c: char| c.is_ascii_alphabetic()) || !scheme.chars().all(letters) {
        return None;
    }
    if !matches!(scheme, "http" | "https") {
        return Some(format!("{scheme}:"));
    }
    let host = rest
        .strip_prefix("//")?
        .split(['/', '?', '#'])
        .next()
        .filter(|host| !host.is_empty())?;
    if host.starts_with('[') {
        // The grammar of sources has no IPv6 addresses (CSP 3, section 2.3.1), so the scheme has to do.
        return Some(format!("{scheme}:"));
    }
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_' | ':');
    host.chars().all(plain).then(|| format!("{scheme}://{host}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn az14_nothing_inline_and_no_frame() {
        let policy = content_security_policy(&[]);
        assert!(!policy.contains("unsafe"));
        assert!(policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"));
        assert!(policy.contains("base-uri 'none'") && policy.ends_with("form-action 'self'"));
    }

    #[test]
    fn redirect_targets_become_sources_and_nothing_else() {
        assert_eq!(
            source("https://app.example:8443/cb?x=1#y").as_deref(),
            Some("https://app.example:8443")
        );
        assert_eq!(
            source("http://127.0.0.1:7701/callback").as_deref(),
            Some("http://127.0.0.1:7701")
        );
        assert_eq!(source("http://[::1]:7701/callback").as_deref(), Some("http:"));
        assert_eq!(source("com.example.app:/cb").as_deref(), Some("com.example.app:"));
        for hostile in [
            "",
            "https://",
            "https://a b/",
            "https://a;script-src *",
            "https://u@h/",
            "'none': x",
            "https://*/",
            "https://a,b",
        ] {
            assert_eq!(source(hostile), None, "{hostile:?}");
        }
    }
}
