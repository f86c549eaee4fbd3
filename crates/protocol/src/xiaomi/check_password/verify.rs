//! Verifying a callback, for the app that receives it, with a report that shows every signed line.

use setaria_crypto::digest::constant_time_eq;
use thiserror::Error;
use url::Url;

use super::{
    CODE, NONCE, RESULT, SIGN, USER_ID,
    callback::{canonical, decoded, signature},
};
use crate::xiaomi::canonical::{Line, compare};

/// What a callback with the right signature says. Whether its nonce is recent and new is for the app to check.
#[derive(Clone, PartialEq, Eq)]
pub struct Verified {
    /// Whether the password was right.
    pub result: bool,
    /// The account that was really checked: compare it with the one you meant.
    pub user_id: i64,
    /// A fresh authorization code, when the password was right.
    pub code: Option<String>,
    /// The nonce, `number:minutes`.
    pub nonce: String,
    /// What was signed, line by line.
    pub report: CallbackReport,
}

/// Why a callback is not to be trusted.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum CallbackMismatch {
    /// The text is no URL with a decodable query.
    #[error("the callback is no readable URL")]
    Unreadable,
    /// The named parameter is missing, repeated or malformed.
    #[error("the callback's {0} is missing, repeated or malformed")]
    Parameter(&'static str),
    /// The signature is another one; the report shows what was expected.
    #[error("the callback's signature is not the expected one")]
    Signature(Box<CallbackReport>),
}

/// What should have been signed beside what was. As secret as the app secret is: it holds a valid signature.
#[derive(Clone, PartialEq, Eq)]
pub struct CallbackReport {
    /// The text to sign, from the callback as it came.
    pub canonical: String,
    /// The signature of that text, in base64.
    pub expected: String,
    /// The signature that came.
    pub received: String,
    /// The lines of `canonical` (`ours`) and, when they are known, those that the signature that came was made over
    /// (`theirs`): the same ones when it is right, others when a known mistake explains it.
    pub lines: Vec<Line>,
}

/// Checks the signature of a callback's full URL under the text of the app secret.
///
/// # Errors
/// See [`CallbackMismatch`].
pub fn verify_callback(secret: &str, url: &str) -> Result<Verified, CallbackMismatch> {
    let url = Url::parse(url).map_err(|_| CallbackMismatch::Unreadable)?;
    let parameters = decoded(url.query().unwrap_or_default()).map_err(|_| CallbackMismatch::Unreadable)?;
    let (nonce, received) = (required(&parameters, NONCE)?, required(&parameters, SIGN)?);
    let report = report(secret, &url, &parameters, nonce, received);
    if !constant_time_eq(report.expected.as_bytes(), received.as_bytes()) {
        return Err(CallbackMismatch::Signature(Box::new(report)));
    }
    let user_id = required(&parameters, USER_ID)?
        .parse()
        .map_err(|_| CallbackMismatch::Parameter(USER_ID))?;
    let result = optional(&parameters, RESULT)? == Some("true");
    let code = optional(&parameters, CODE)?.filter(|_| result).map(str::to_owned);
    Ok(Verified {
        result,
        user_id,
        code,
        nonce: nonce.to_owned(),
        report,
    })
}

impl std::fmt::Debug for Verified {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Verified")
            .field("result", &self.result)
            .field("user_id", &self.user_id)
            .finish_non_exhaustive()
    }
}

impl std::fmt::Debug for CallbackReport {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("CallbackReport(..)")
    }
}

fn report(
    secret: &str,
    url: &Url,
    parameters: &[(String, String)],
    nonce: &str,
    received: &str,
) -> CallbackReport {
    let canonical = canonical(url.path(), signed(parameters), nonce);
    let fits = |text: &&String| constant_time_eq(signature(secret, text).as_bytes(), received.as_bytes());
    let mistakes = mistakes(url, parameters, nonce);
    let lines = match std::iter::once(&canonical).chain(&mistakes).find(fits) {
        Some(theirs) => compare(&canonical, theirs),
        None => compare(&canonical, &canonical)
            .into_iter()
            .map(|line| Line { theirs: None, ..line })
            .collect(),
    };
    CallbackReport {
        expected: signature(secret, &canonical),
        received: received.to_owned(),
        lines,
        canonical,
    }
}

fn optional<'a>(
    parameters: &'a [(String, String)],
    wanted: &'static str,
) -> Result<Option<&'a str>, CallbackMismatch> {
    let mut values = parameters
        .iter()
        .filter(|(name, _)| name == wanted)
        .map(|(_, value)| value.as_str());
    let first = values.next();
    if values.next().is_some() {
        Err(CallbackMismatch::Parameter(wanted))
    } else {
        Ok(first)
    }
}

fn required<'a>(
    parameters: &'a [(String, String)],
    wanted: &'static str,
) -> Result<&'a str, CallbackMismatch> {
    optional(parameters, wanted)?
        .filter(|value| !value.is_empty())
        .ok_or(CallbackMismatch::Parameter(wanted))
}

fn signed(parameters: &[(String, String)]) -> impl Iterator<Item = (&str, &str)> {
    let pairs = parameters
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()));
    pairs.filter(|(name, _)| ![NONCE, SIGN].contains(name))
}

// What a signer gets wrong who follows the official page to the letter: the host is filled in, the path is `/`, or only
// the answer's own parameters are signed.
fn mistakes(url: &Url, parameters: &[(String, String)], nonce: &str) -> Vec<String> {
    let host = url.host_str().unwrap_or_default();
    let answer = |(name, _): &(&str, &str)| [RESULT, USER_ID, CODE].contains(name);
    let mut texts = Vec::new();
    for path in [url.path(), "/"] {
        let all = canonical(path, signed(parameters), nonce);
        let own = canonical(path, signed(parameters).filter(answer), nonce);
        for text in [all, own] {
            texts.push(text.replacen("\nGET\n\n", &format!("\nGET\n{host}\n"), 1));
            texts.push(text);
        }
    }
    texts
}
