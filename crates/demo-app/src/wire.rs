//! Requests and answers as text for people: what was sent, what was signed, what came back.
//!
//! Shows what a call really had, except the app secret.

mod indent;

use axum::http::StatusCode;
use setaria_client::{RawAnswer, RawRequest};
use url::Url;

use indent::indented;

/// A call as text.
pub(crate) struct Wire {
    /// Method, URL, headers, and the body of a form.
    pub(crate) request: String,
    /// The lines that the MAC header signs; none for a call that is not signed.
    pub(crate) signed: Vec<SignedLine>,
    /// Status, headers and body, as they came.
    pub(crate) answer: String,
    /// The body with its lines broken, if it is JSON.
    pub(crate) indented: Option<String>,
}

/// One line of what was signed.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct SignedLine {
    pub(crate) name: &'static str,
    pub(crate) text: String,
}

impl Wire {
    pub(crate) fn new(request: &RawRequest, answer: &RawAnswer) -> Self {
        Self {
            request: request_text(request),
            signed: signed_lines(request).unwrap_or_default(),
            answer: answer_text(answer),
            indented: indented(&answer.body),
        }
    }
}

/// The canonical string behind the Authorization header of a call: nonce, method, host, path, sorted query.
pub(crate) fn signed_lines(request: &RawRequest) -> Option<Vec<SignedLine>> {
    let url = Url::parse(&request.url).ok()?;
    let (_, header) = request.headers.iter().find(|(name, _)| name == "authorization")?;
    let (_, rest) = header.split_once("nonce=\"")?;
    let (nonce, _) = rest.split_once('"')?;
    let mut pairs: Vec<_> = url.query_pairs().collect();
    pairs.sort_by(|(a, _), (b, _)| a.cmp(b));
    let query = form_urlencoded::Serializer::new(String::new())
        .extend_pairs(pairs)
        .finish();
    let line = |name, text: &str| SignedLine {
        name,
        text: text.to_owned(),
    };
    Some(vec![
        line("nonce", &decoded(nonce)),
        line("method", request.method),
        line("host", url.host_str()?),
        line("path", url.path()),
        line("query", &query),
    ])
}

fn request_text(request: &RawRequest) -> String {
    let mut text = format!("{} {}\n", request.method, request.url);
    push_headers(&mut text, &request.headers);
    if let Some(body) = &request.body {
        text.push('\n');
        text.push_str(&without_secret(body));
    }
    text
}

fn answer_text(answer: &RawAnswer) -> String {
    let reason = StatusCode::from_u16(answer.status)
        .ok()
        .and_then(|status| status.canonical_reason());
    let mut text = format!("{} {}\n", answer.status, reason.unwrap_or_default());
    push_headers(&mut text, &answer.headers);
    text.push('\n');
    text.push_str(&answer.body);
    text
}

fn push_headers(text: &mut String, headers: &[(String, String)]) {
    for (name, value) in headers {
        text.push_str(&format!("{name}: {value}\n"));
    }
}

// The tokens on the page are the person's own; the app secret is nobody's but the app's.
fn without_secret(form: &str) -> String {
    let pairs = form.split('&').map(|pair| match pair.split_once('=') {
        Some(("client_secret", _)) => "client_secret=••••••••",
        _ => pair,
    });
    pairs.collect::<Vec<_>>().join("&")
}

fn decoded(text: &str) -> String {
    let pair = format!("={text}");
    form_urlencoded::parse(pair.as_bytes())
        .next()
        .map(|(_, value)| value.into_owned())
        .unwrap_or_default()
}

#[cfg(test)]
mod tests;
