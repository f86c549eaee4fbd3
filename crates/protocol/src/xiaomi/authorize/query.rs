//! The stages of an authorize request.

use super::Rest;
use crate::{
    Params,
    xiaomi::{ErrorCase, RedirectUri, field},
};

/// An authorize request, read as far as it can be. Look at the fields in their order.
#[derive(Debug, Clone)]
pub struct AuthorizeQuery {
    /// The language asked for (`zh_CN`, `en`), if it looks like one: cosmetic, and needed to word the errors.
    pub locale: Option<String>,
    /// The app. An error is shown as a page.
    pub client_id: Result<i64, ErrorCase>,
    /// Where the answer goes; not yet compared with what is registered. An error is shown as a page.
    pub redirect_uri: Result<RedirectUri, ErrorCase>,
    /// Echoed in every redirect. Absent when it was sent more than once or is longer than 4,096 bytes; `rest` is an error
    /// then.
    pub state: Option<String>,
    /// The rest of the request. An error goes to the redirect URI.
    pub rest: Result<Rest, ErrorCase>,
}

impl AuthorizeQuery {
    /// Reads the parameters of section 2.1; unknown ones are ignored, known ones may come once.
    pub fn parse(params: &Params) -> Self {
        let state = field::bounded(params, "state", MAX_STATE).map(|state| state.map(str::to_owned));
        Self {
            locale: params
                .one("_locale")
                .ok()
                .flatten()
                .filter(|text| is_locale(text))
                .map(str::to_owned),
            client_id: field::required_id(params, "client_id"),
            redirect_uri: redirect_uri(params),
            rest: state
                .as_ref()
                .map_err(|case| *case)
                .and_then(|_| Rest::parse(params)),
            state: state.ok().flatten(),
        }
    }
}

const MAX_STATE: usize = 4096;

fn redirect_uri(params: &Params) -> Result<RedirectUri, ErrorCase> {
    RedirectUri::parse(field::required(params, "redirect_uri")?).map_err(ErrorCase::RedirectMalformed)
}

// A language and, behind `_` or `-`, at most a script and a country.
fn is_locale(text: &str) -> bool {
    let mut parts = text.split(['_', '-']);
    let language = parts.next().unwrap_or_default();
    let is_word = |word: &str, lengths: std::ops::RangeInclusive<usize>| {
        lengths.contains(&word.len()) && word.bytes().all(|b| b.is_ascii_alphanumeric())
    };
    is_word(language, 2..=3) && parts.clone().count() <= 2 && parts.all(|part| is_word(part, 2..=4))
}
