//! What a configuration's values must be beyond their types: refused at start, so that nothing runs half right.

use anyhow::{Context as _, bail};
use url::Url;

use super::Config;

/// How many further names a MAC may be signed over: each is tried for a signature that does not verify.
const MOST_ALIASES: usize = 5;

/// The longest notice in milliseconds: what is left of five seconds is for requests in flight.
const LONGEST_NOTICE: u64 = 4_000;

/// Checks every value, and brings the URLs into one form.
pub(super) fn values(config: &mut Config) -> anyhow::Result<()> {
    let server = &mut config.server;
    origin("server.account_url", &mut server.account_url)?;
    origin("server.open_api_url", &mut server.open_api_url)?;
    if server.tls_certificate_file.is_some() != server.tls_key_file.is_some() {
        bail!("server.tls_certificate_file and server.tls_key_file go together; give both or none");
    }
    if server.drain_notice_ms > LONGEST_NOTICE {
        bail!("server.drain_notice_ms must be at most {LONGEST_NOTICE}: the server ends within 5 seconds");
    }
    config.brand.brand()?;
    let sign_in = &config.sign_in;
    if sign_in.tries_per_account == 0 || sign_in.tries_per_source == 0 || sign_in.window_minutes == 0 {
        bail!("sign_in.tries_per_account, tries_per_source and window_minutes must be at least 1");
    }
    if let Some(file) = &config.passwords.breached_file {
        let opened = std::fs::File::open(file);
        opened.with_context(|| format!("passwords.breached_file {} cannot be read", file.display()))?;
    }
    super::mail::check(&config.mail, &config.sms)?;
    if config.passwords.shortest < 8 {
        bail!("passwords.shortest must be at least 8 (NIST SP 800-63B-4, section 3.1.1.2)");
    }
    if !(1..=24 * 60).contains(&config.protocol.nonce_window_minutes) {
        bail!("protocol.nonce_window_minutes must lie between 1 and 1440");
    }
    if config.protocol.host_aliases.len() > MOST_ALIASES {
        bail!(
            "protocol.host_aliases holds more than {MOST_ALIASES} names; leave those out that no client signs over"
        );
    }
    let level = config.log.level.as_str();
    if !["error", "warn", "info", "debug", "trace"].contains(&level) {
        bail!("log.level is '{level}'; give error, warn, info, debug or trace");
    }
    Ok(())
}

/// A URL is scheme, host and port: the paths below it are the server's own.
fn origin(key: &str, value: &mut Option<String>) -> anyhow::Result<()> {
    let Some(text) = value else { return Ok(()) };
    let help = || format!("{key} is '{text}'; write it as https://account.example.com");
    let url = Url::parse(text).with_context(help)?;
    let bare =
        url.path() == "/" && url.query().is_none() && url.fragment().is_none() && url.username().is_empty();
    if !matches!(url.scheme(), "http" | "https") || !bare || url.password().is_some() {
        bail!(help());
    }
    *value = Some(url.origin().ascii_serialization());
    Ok(())
}
