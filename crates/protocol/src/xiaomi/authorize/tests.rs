use std::collections::BTreeSet;

use proptest::prelude::*;

use super::*;
use crate::{
    Lang, Params,
    xiaomi::{ErrorCase, RedirectUri, redirect_uri::Reason},
};

const GOOD: &str = "client_id=2882303761500000001&redirect_uri=https%3A%2F%2Fa.com%2Fcb&response_type=code";

fn parse(query: &str) -> AuthorizeQuery {
    AuthorizeQuery::parse(&Params::from_query(query).unwrap())
}

fn with(more: &str) -> AuthorizeQuery {
    parse(&format!("{GOOD}&{more}"))
}

fn rest(more: &str) -> Rest {
    with(more).rest.unwrap()
}

#[test]
fn section_2_1_the_least_request() {
    let query = parse(GOOD);
    assert_eq!(query.client_id, Ok(2_882_303_761_500_000_001));
    assert_eq!(query.redirect_uri.unwrap().as_str(), "https://a.com/cb");
    assert_eq!((query.state, query.locale), (None, None));
    let rest = query.rest.unwrap();
    assert_eq!(rest.response_type, ResponseType::Code);
    assert!(rest.scope.is_omitted);
    assert_eq!(rest.skip_confirm, None);
    assert_eq!((rest.platform, rest.display), (Platform::Open, Display::Page));
}

#[test]
fn section_2_1_every_parameter() {
    let query = with(
        "scope=1+3,user%2Frelation&state=a%20b%26&skip_confirm=True&_locale=zh_CN&pt=1&device_id=ha.1&display=TV\
         &_loginType=ticket&_hideSwitch=true&callback_scheme=mipassport1&_sas=true&unknown=1&unknown=2",
    );
    assert_eq!(query.state.as_deref(), Some("a b&"));
    assert_eq!(query.locale.as_deref(), Some("zh_CN"));
    let rest = query.rest.unwrap();
    assert_eq!(rest.scope.numbers, BTreeSet::from([1, 2, 3]));
    assert_eq!(rest.skip_confirm, Some(true));
    assert_eq!((rest.platform, rest.display), (Platform::Droplet, Display::Tv));
    assert_eq!(rest.device_id.as_deref(), Some("ha.1"));
    assert_eq!(rest.login_type, Some(LoginType::Ticket));
    assert!(rest.hide_switch);
    assert_eq!(rest.callback_scheme.as_deref(), Some("mipassport1"));
}

#[test]
fn a29_client_id_and_redirect_uri_have_errors_of_their_own() {
    let cases = [
        ("", ErrorCase::ParameterMissing("client_id")),
        ("client_id=", ErrorCase::ParameterMissing("client_id")),
        ("client_id=abc", ErrorCase::ParameterMalformed("client_id")),
        ("client_id=-1", ErrorCase::ParameterMalformed("client_id")),
        ("client_id=%2B1", ErrorCase::ParameterMalformed("client_id")),
        ("client_id=0", ErrorCase::ParameterMalformed("client_id")),
        (
            "client_id=9223372036854775808",
            ErrorCase::ParameterMalformed("client_id"),
        ),
        (
            "client_id=1&client_id=1",
            ErrorCase::ParameterRepeated("client_id"),
        ),
    ];
    for (query, case) in cases {
        assert_eq!(parse(query).client_id, Err(case), "{query}");
    }
    let cases = [
        ("", ErrorCase::ParameterMissing("redirect_uri")),
        (
            "redirect_uri=a&redirect_uri=b",
            ErrorCase::ParameterRepeated("redirect_uri"),
        ),
        (
            "redirect_uri=https://a.com/%23x",
            ErrorCase::RedirectMalformed(Reason::Fragment),
        ),
    ];
    for (query, case) in cases {
        assert_eq!(parse(query).redirect_uri, Err(case), "{query}");
    }
    assert_eq!(parse("client_id=9223372036854775807").client_id, Ok(i64::MAX));
}

#[test]
fn a29_every_other_error_is_in_the_rest() {
    let missing = parse("client_id=1&redirect_uri=https://a.com/");
    assert_eq!(missing.rest, Err(ErrorCase::ParameterMissing("response_type")));
    let unknown = parse("response_type=id_token");
    assert_eq!(unknown.rest, Err(ErrorCase::ResponseTypeUnknown));
    for name in [
        "scope",
        "state",
        "skip_confirm",
        "_locale",
        "pt",
        "device_id",
        "display",
        "_loginType",
        "_hideSwitch",
        "callback_scheme",
    ] {
        let twice = with(&format!("{name}=1&{name}=1"));
        assert_eq!(twice.rest, Err(ErrorCase::ParameterRepeated(name)), "{name}");
    }
    assert_eq!(
        with("skip_confirm=TRUE").rest,
        Err(ErrorCase::ParameterMalformed("skip_confirm"))
    );
    assert!(with(&format!("device_id={}", "d".repeat(256))).rest.is_ok());
    let long = with(&format!("device_id={}", "d".repeat(257)));
    assert_eq!(long.rest, Err(ErrorCase::ParameterMalformed("device_id")));
}

#[test]
fn a_state_that_cannot_be_echoed_is_not_echoed() {
    assert_eq!(
        with(&format!("state={}", "s".repeat(4096)))
            .state
            .map(|s| s.len()),
        Some(4096)
    );
    let long = with(&format!("state={}", "s".repeat(4097)));
    assert_eq!(
        (long.state, long.rest),
        (None, Err(ErrorCase::ParameterMalformed("state")))
    );
    let twice = with("state=a&state=b");
    assert_eq!(
        (twice.state, twice.rest),
        (None, Err(ErrorCase::ParameterRepeated("state")))
    );
}

#[test]
fn a_state_is_echoed_by_errors_of_the_rest() {
    let query = parse("client_id=1&redirect_uri=https://a.com/&response_type=x&state=s");
    assert_eq!(query.state.as_deref(), Some("s"));
    assert_eq!(query.rest, Err(ErrorCase::ResponseTypeUnknown));
}

#[test]
fn cosmetic_parameters_fall_back_to_their_default() {
    let odd = "pt=7&display=wall&_loginType=magic&_hideSwitch=TRUE&_locale=../../etc&callback_scheme=a%20b";
    let query = with(odd);
    assert_eq!(query.locale, None);
    assert_eq!(query.rest.unwrap(), rest("x=1"));
    for (spelling, expected) in [
        ("zh", true),
        ("en_US", true),
        ("zh-Hans-CN", true),
        ("x", false),
        ("zh_", false),
    ] {
        assert_eq!(
            with(&format!("_locale={spelling}")).locale.is_some(),
            expected,
            "{spelling}"
        );
    }
}

#[test]
fn section_2_1_skip_confirm_spellings() {
    for (text, expected) in [
        ("true", Some(true)),
        ("True", Some(true)),
        ("false", Some(false)),
        ("False", Some(false)),
        ("", None),
    ] {
        assert_eq!(rest(&format!("skip_confirm={text}")).skip_confirm, expected);
    }
}

fn uri(text: &str) -> RedirectUri {
    RedirectUri::parse(text).unwrap()
}

#[test]
fn section_2_3_code_is_the_first_query_parameter() {
    let location = code_redirect(&uri("https://a.com/cb"), "C3_AB", Some("x y&=+/你"));
    assert_eq!(
        location,
        "https://a.com/cb?code=C3_AB&state=x%20y%26%3D%2B%2F%E4%BD%A0"
    );
    assert_eq!(
        code_redirect(&uri("https://a.com/cb"), "C3_AB", None),
        "https://a.com/cb?code=C3_AB"
    );
}

#[test]
fn section_2_3_a_redirect_uri_with_a_query_is_appended_to() {
    let location = code_redirect(
        &uri("https://a.com/?connect=xiaomi&action=callback"),
        "C",
        Some("s"),
    );
    assert_eq!(
        location,
        "https://a.com/?connect=xiaomi&action=callback&code=C&state=s"
    );
    assert_eq!(
        code_redirect(&uri("https://a.com/?"), "C", None),
        "https://a.com/?code=C"
    );
    assert_eq!(
        code_redirect(&uri("https://a.com/?a=1&"), "C", None),
        "https://a.com/?a=1&code=C"
    );
}

#[test]
fn section_2_3_order_of_the_fragment() {
    let answer = ImplicitAnswer {
        access_token: "V3_t".into(),
        expires_in_s: 3600,
        mac_key: "k_-".into(),
        scope: "1 3".into(),
        union_id: "u".into(),
    };
    assert_eq!(
        token_redirect(&uri("https://a.com/cb"), &answer, Some("s=1")),
        "https://a.com/cb#access_token=V3_t&token_type=mac&expires_in=3600&mac_algorithm=HmacSHA1&mac_key=k_-\
         &scope=1%203&union_id=u&state=s%3D1"
    );
    let shown = format!("{answer:?}");
    assert!(!shown.contains("V3_t") && !shown.contains("k_-"), "{shown}");
}

#[test]
fn section_2_3_errors_are_decimal_and_in_the_query() {
    let location = error_redirect(
        &uri("https://a.com/cb"),
        ErrorCase::AccessDenied,
        Lang::En,
        Some("s"),
    );
    assert_eq!(
        location,
        "https://a.com/cb?error=96012&error_description=server%20rejected%20auth%20request&state=s"
    );
    let location = error_redirect(
        &uri("https://a.com/cb?x"),
        ErrorCase::ScopeUnknown,
        Lang::Zh,
        None,
    );
    assert!(
        location.starts_with("https://a.com/cb?x&error=96007&error_description=scope%E6"),
        "{location}"
    );
}

proptest! {
    // iOS splits on & and = without decoding and keeps a pair of exactly two pieces; java.net.URI wants only URI characters.
    #[test]
    fn section_2_4_every_location_suits_ios_and_java(state in any::<String>(), code in any::<String>()) {
        prop_assume!(!state.is_empty() && !code.is_empty());
        let location = code_redirect(&uri("https://a.com/cb"), &code, Some(&state));
        let query = location.strip_prefix("https://a.com/cb?").unwrap();
        prop_assert!(query.split('&').all(|pair| pair.split('=').count() == 2));
        prop_assert!(query.bytes().all(|b| b.is_ascii_alphanumeric() || b"-._~%&=".contains(&b)));
        let params = Params::from_query(query).unwrap();
        prop_assert_eq!(params.one("state"), Ok(Some(state.as_str())));
        prop_assert_eq!(params.one("code"), Ok(Some(code.as_str())));
    }

    #[test]
    fn parsing_never_panics(text in any::<String>(), names in "(state|scope|client_id|redirect_uri|=|&|%|[0-9a-z]){0,40}") {
        for query in [text, names] {
            if let Ok(params) = Params::from_query(&query) {
                AuthorizeQuery::parse(&params);
            }
        }
    }
}

#[test]
fn a_device_id_that_cannot_be_kept_is_malformed() {
    let query = "client_id=1&redirect_uri=https://a.com/&response_type=code&device_id=a%00b";
    let parsed = AuthorizeQuery::parse(&Params::from_query(query).unwrap());
    assert_eq!(parsed.rest, Err(ErrorCase::ParameterMalformed("device_id")));
}
