//! How the official mobile SDKs read the final redirect, written from the protocol reference, section 2.4.
//!
//! Owns: the iOS and Android readers, quirks included. Called by the tests of authorize.

use std::collections::BTreeMap;

/// What an SDK took from a redirect.
pub type Read = BTreeMap<String, String>;

/// iOS: a non-empty fragment is split, else the query must begin with `code=`. Pairs that do not split into exactly two
/// pieces are lost, values are not decoded.
pub fn ios(location: &str) -> Option<Read> {
    let (before, fragment) = location.split_once('#').unwrap_or((location, ""));
    let query = before.split_once('?').map_or("", |(_, query)| query);
    let text = if fragment.is_empty() { query } else { fragment };
    if fragment.is_empty() && !query.starts_with("code=") {
        return None;
    }
    let pairs = text.split('&').filter_map(|pair| {
        let pieces: Vec<&str> = pair.split('=').collect();
        (pieces.len() == 2).then(|| (pieces[0].to_owned(), pieces[1].to_owned()))
    });
    Some(pairs.collect())
}

/// Android: with a `?` the query is searched for `code=` or `error=`, and the fragment is never looked at; without one
/// every `#` becomes `?` and `java.net.URI` must accept the whole.
pub fn android(location: &str) -> Option<Read> {
    let has_query = location.find('?').is_some_and(|at| at > 0);
    if has_query {
        let query = location.split_once('?').map(|(_, query)| query)?;
        let carries =
            |name: &str| query.starts_with(&format!("{name}=")) || query.contains(&format!("&{name}="));
        if !carries("code") && !carries("error") {
            return None;
        }
    }
    let url = location.replace('#', "?");
    java_uri_accepts(&url).then(|| decoded(url.split_once('?').map_or("", |(_, query)| query)))
}

/// The characters that `java.net.URI` takes without complaint in a query.
fn java_uri_accepts(url: &str) -> bool {
    let legal = |c: char| c.is_ascii_alphanumeric() || "-_.!~*'();/?:@&=+$,[]%#".contains(c);
    let escapes = url
        .split('%')
        .skip(1)
        .all(|tail| tail.len() >= 2 && tail.as_bytes()[..2].iter().all(u8::is_ascii_hexdigit));
    url.chars().all(legal) && escapes
}

/// `URLEncodedUtils.parse` in UTF-8; empty values are dropped.
fn decoded(query: &str) -> Read {
    url::form_urlencoded::parse(query.as_bytes())
        .into_owned()
        .filter(|(_, value)| !value.is_empty())
        .collect()
}
