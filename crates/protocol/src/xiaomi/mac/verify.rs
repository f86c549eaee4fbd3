//! Checking a signature against every form that an honest client may have signed.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use setaria_crypto::mac::Sha1Key;

use super::{MacHeader, RawQuery, query::Form};
use crate::xiaomi::canonical::Canonical;

/// The signature fits no form of the request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the signature does not fit the request")]
pub struct Mismatch;

/// A canonical string that the server would accept, and its signature.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    /// The text to sign.
    pub canonical: String,
    /// Its signature, in base64.
    pub mac: String,
    /// Whether the header carries this signature.
    pub matches: bool,
}

/// Whether `header` carries the signature of this request under `key`, which is made of the text of `mac_key`.
///
/// `hosts` and `paths` are the names that the server answers to and the spellings of the path, the likeliest first; at
/// most 8 names and 4 spellings are tried.
///
/// # Errors
/// No accepted form of the request has this signature.
pub fn verify(
    key: &Sha1Key,
    header: &MacHeader,
    method: &str,
    hosts: &[impl AsRef<str>],
    paths: &[&str],
    query: RawQuery<'_>,
) -> Result<(), Mismatch> {
    let mut buffer = String::with_capacity(256);
    let found = each_form(header, method, hosts, paths, query, |canonical| {
        canonical.write_to(&mut buffer);
        key.verify(buffer.as_bytes(), &header.mac)
    });
    if found { Ok(()) } else { Err(Mismatch) }
}

/// Every canonical string that [`verify`] tries, each with the signature it would need: for tools that show a developer
/// where a signature goes wrong. The result is as secret as `mac_key`.
pub fn explain(
    mac_key: &str,
    header: &MacHeader,
    method: &str,
    hosts: &[&str],
    paths: &[&str],
    query: RawQuery<'_>,
) -> Vec<Candidate> {
    let key = Sha1Key::new(mac_key.as_bytes());
    let mut candidates = Vec::new();
    each_form(header, method, hosts, paths, query, |canonical| {
        let text = canonical.text();
        let matches = key.verify(text.as_bytes(), &header.mac);
        let mac = STANDARD.encode(key.sign(text.as_bytes()));
        candidates.push(Candidate {
            canonical: text,
            mac,
            matches,
        });
        false
    });
    candidates
}

const MAX_HOSTS: usize = 8;
const MAX_PATHS: usize = 4;

// Tries form after form until `accept` says yes. The first is what nearly every client signs; a query that needs no
// encoding has only that one.
fn each_form(
    header: &MacHeader,
    method: &str,
    hosts: &[impl AsRef<str>],
    paths: &[&str],
    query: RawQuery<'_>,
    mut accept: impl FnMut(&Canonical<'_>) -> bool,
) -> bool {
    let one_line = |text: &&str| !text.contains('\n');
    let mut tried: Vec<String> = Vec::new();
    for line in Form::ALL.into_iter().filter_map(|form| query.line(form)) {
        if tried.contains(&line) {
            continue;
        }
        // An empty query is signed as an empty line or, by Android, as no line.
        let spellings = [Some(Some(line.as_str())), line.is_empty().then_some(None)];
        for query in spellings.into_iter().flatten() {
            for host in hosts.iter().map(AsRef::as_ref).filter(one_line).take(MAX_HOSTS) {
                for path in paths.iter().copied().filter(one_line).take(MAX_PATHS) {
                    let nonce = header.nonce.text();
                    if accept(&Canonical {
                        nonce,
                        method,
                        host,
                        path,
                        query,
                    }) {
                        return true;
                    }
                }
            }
        }
        tried.push(line);
    }
    false
}
