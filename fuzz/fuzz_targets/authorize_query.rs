//! Requests of every endpoint: no query panics, and what an answer echoes is what was sent.

#![no_main]

use libfuzzer_sys::fuzz_target;
use setaria_protocol::{
    Lang, Params,
    xiaomi::{
        authorize::{AuthorizeQuery, code_redirect, error_redirect},
        check_password::CheckPasswordQuery,
        error::ErrorCase,
        token::TokenRequest,
    },
};

fuzz_target!(|text: &str| {
    let _ = Lang::pick(Some(text), None);
    let _ = Lang::pick(None, Some(text));
    let Ok(params) = Params::from_query(text) else {
        return;
    };
    let _ = TokenRequest::parse(&params);
    let _ = CheckPasswordQuery::parse(&params);
    let query = AuthorizeQuery::parse(&params);
    let (Ok(redirect_uri), Some(state)) = (query.redirect_uri, query.state) else {
        return;
    };
    for location in [
        code_redirect(&redirect_uri, "C3_0", Some(&state)),
        error_redirect(&redirect_uri, ErrorCase::AccessDenied, Lang::Zh, Some(&state)),
    ] {
        assert!(location.bytes().all(|b| b.is_ascii_graphic()));
        let echoed = location.rsplit_once("state=").map(|(_, echoed)| echoed);
        let echoed = Params::from_query(&format!("state={}", echoed.unwrap_or_default()));
        assert_eq!(
            echoed.expect("our encoding").one("state"),
            Ok(Some(state.as_str()))
        );
    }
});
