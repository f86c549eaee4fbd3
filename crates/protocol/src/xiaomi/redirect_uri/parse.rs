//! Text to normal form. The raw text is taken apart by hand first; a URL parser then has nothing left to repair.

use url::Url;

use super::Reason;

/// The normal form of `raw` (decision A28).
pub(super) fn normal(raw: &str) -> Result<Url, Reason> {
    check_characters(raw)?;
    let (scheme, rest) = split_scheme(raw)?;
    let (authority, tail) = split_authority(&scheme, rest)?;
    let authority = authority.map(checked_authority).transpose()?;
    let (path, query) = tail.split_once('?').unwrap_or((tail, ""));
    check_path(path)?;
    check_percent(query)?;

    let slashes = if authority.is_some() { "//" } else { "" };
    let Authority { host, port } = authority.unwrap_or_default();
    let url = Url::parse(&format!("{scheme}:{slashes}{host}{port}{tail}")).map_err(|_| Reason::Host)?;
    if url.as_str().len() > MAX_BYTES {
        return Err(Reason::TooLong);
    }
    // The parser must not have read another host than the one that stands there (IPv4 in odd forms, IDNA mappings).
    if url.host_str().unwrap_or_default() == host {
        Ok(url)
    } else {
        Err(Reason::Host)
    }
}

// Of the text as sent and of its normal form, in which one byte may have become three.
const MAX_BYTES: usize = 2048;

// Schemes that run or show their own content, and those that are no address of an app.
const CLOSED_SCHEMES: [&str; 11] = [
    "about",
    "blob",
    "data",
    "file",
    "filesystem",
    "ftp",
    "javascript",
    "vbscript",
    "view-source",
    "ws",
    "wss",
];

#[derive(Default)]
struct Authority {
    host: String,
    port: String,
}

fn check_characters(raw: &str) -> Result<(), Reason> {
    if raw.is_empty() {
        return Err(Reason::Empty);
    }
    if raw.len() > MAX_BYTES {
        return Err(Reason::TooLong);
    }
    for c in raw.chars() {
        match c {
            '\\' => return Err(Reason::Backslash),
            '#' => return Err(Reason::Fragment),
            _ if c.is_control() || c.is_whitespace() => return Err(Reason::Control),
            _ => {}
        }
    }
    Ok(())
}

fn split_scheme(raw: &str) -> Result<(String, &str), Reason> {
    let (scheme, rest) = raw.split_once(':').ok_or(Reason::Scheme)?;
    let scheme = scheme.to_ascii_lowercase();
    let well_formed = scheme.starts_with(|c: char| c.is_ascii_lowercase())
        && scheme
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'-' | b'.'));
    if well_formed && !CLOSED_SCHEMES.contains(&scheme.as_str()) {
        Ok((scheme, rest))
    } else {
        Err(Reason::Scheme)
    }
}

// The authority is None for a private scheme with a path only (`com.example.app:/callback`, RFC 8252, section 7.1).
fn split_authority<'a>(scheme: &str, rest: &'a str) -> Result<(Option<&'a str>, &'a str), Reason> {
    if let Some(rest) = rest.strip_prefix("//") {
        let end = rest.find(['/', '?']).unwrap_or(rest.len());
        let (authority, tail) = rest.split_at_checked(end).ok_or(Reason::NoHost)?;
        return if authority.is_empty() {
            Err(Reason::NoHost)
        } else {
            Ok((Some(authority), tail))
        };
    }
    if rest.starts_with('/') && !matches!(scheme, "http" | "https") {
        Ok((None, rest))
    } else {
        Err(Reason::NoHost)
    }
}

fn checked_authority(authority: &str) -> Result<Authority, Reason> {
    if authority.contains('@') {
        return Err(Reason::UserInfo);
    }
    let host_end = if authority.starts_with('[') {
        authority.find(']').ok_or(Reason::Host)? + 1
    } else {
        authority.find(':').unwrap_or(authority.len())
    };
    let (host, port) = authority.split_at_checked(host_end).ok_or(Reason::Host)?;
    if !is_plain_host(host) {
        return Err(Reason::Host);
    }
    if !port.is_empty() && !is_port(port) {
        return Err(Reason::Port);
    }
    Ok(Authority {
        host: host.to_ascii_lowercase(),
        port: port.to_owned(),
    })
}

fn is_plain_host(host: &str) -> bool {
    if let Some(address) = host.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
        return address
            .bytes()
            .all(|b| b.is_ascii_hexdigit() || matches!(b, b':' | b'.'));
    }
    !host.split('.').any(str::is_empty)
        && host
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-' | b'_'))
}

fn is_port(port: &str) -> bool {
    let digits = port.strip_prefix(':').unwrap_or_default();
    digits.bytes().all(|b| b.is_ascii_digit()) && !digits.starts_with('0') && digits.parse::<u16>().is_ok()
}

fn check_path(path: &str) -> Result<(), Reason> {
    check_percent(path)?;
    for (place, _) in path.match_indices('%') {
        let escape = path
            .get(place + 1..place + 3)
            .unwrap_or_default()
            .to_ascii_lowercase();
        match escape.as_str() {
            "2f" | "5c" | "2e" => return Err(Reason::EncodedSeparator),
            _ if escape.starts_with(['0', '1']) || escape == "7f" => return Err(Reason::Control),
            _ => {}
        }
    }
    if path.split('/').any(|segment| matches!(segment, "." | "..")) {
        return Err(Reason::DotSegment);
    }
    if path.contains(';') {
        Err(Reason::PathParameter)
    } else {
        Ok(())
    }
}

fn check_percent(text: &str) -> Result<(), Reason> {
    let whole = |place: usize| {
        text.get(place + 1..place + 3)
            .is_some_and(|escape| escape.bytes().all(|b| b.is_ascii_hexdigit()))
    };
    if text.match_indices('%').all(|(place, _)| whole(place)) {
        Ok(())
    } else {
        Err(Reason::Percent)
    }
}
