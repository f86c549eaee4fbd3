//! The content security policy of every page.
//!
//! Owns: the header's value (security AZ14: no inline script or style). Hands over: sending it to `server`.

/// The value of `Content-Security-Policy` for a page whose form may be answered with a redirect to one of `form_targets`.
///
/// Browsers hold every redirect after a POST to `form-action`, also those that the app itself sends after its redirect
/// URI; so the page whose form leads back to an app allows that URI's scheme, wherever it leads. A target that cannot be
/// written as a source is left out.
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

/// `https://app.example:8443/cb?x` becomes `https:`, `myapp://cb` becomes `myapp:`.
fn source(target: &str) -> Option<String> {
    let (scheme, _) = target.split_once(':')?;
    let letters = |c: char| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.');
    let plain = scheme.starts_with(|c: char| c.is_ascii_alphabetic()) && scheme.chars().all(letters);
    plain.then(|| format!("{scheme}:"))
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
            Some("https:")
        );
        assert_eq!(source("com.example.app:/cb").as_deref(), Some("com.example.app:"));
        for hostile in ["", "'none': x", "a b:", "a;script-src *:", ":x", "*:"] {
            assert_eq!(source(hostile), None, "{hostile:?}");
        }
    }
}
