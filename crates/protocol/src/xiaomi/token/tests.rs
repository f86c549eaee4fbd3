use proptest::prelude::*;

use super::*;
use crate::{
    Lang, Params,
    xiaomi::{ErrorCase, redirect_uri::Reason},
};

const COMMON: &str = "client_id=1&client_secret=s&redirect_uri=https%3A%2F%2Fa.com%2F";

fn parse(query: &str) -> Result<TokenRequest, ErrorCase> {
    TokenRequest::parse(&Params::from_query(query).unwrap())
}

fn parse_code(more: &str) -> Result<TokenRequest, ErrorCase> {
    parse(&format!(
        "{COMMON}&grant_type=authorization_code&code=C3_1&{more}"
    ))
}

fn answer(token_type: TokenType) -> TokenAnswer {
    TokenAnswer {
        access_token: "V3_a".into(),
        expires_in_s: 7_776_000,
        refresh_token: "R3_r".into(),
        scope: "1 3 6000".into(),
        token_type,
        mac_key: "key".into(),
        open_id: "2.0:a/b=".into(),
        union_id: "u".into(),
    }
}

#[test]
fn section_4_1_code_and_refresh_requests() {
    let code = parse_code("device_id=ha.1&code_verifier=x").unwrap();
    assert_eq!((code.client_id, code.client_secret.as_str()), (1, "s"));
    assert_eq!(code.redirect_uri.unwrap().as_str(), "https://a.com/");
    assert!(code.grant == Grant::AuthorizationCode { code: "C3_1".into() });
    assert_eq!(
        (code.token_type, code.device_id.as_deref()),
        (TokenType::Mac, Some("ha.1"))
    );
    let refresh = parse(&format!("{COMMON}&grant_type=refresh_token&refresh_token=R3_1")).unwrap();
    assert!(
        refresh.grant
            == Grant::RefreshToken {
                refresh_token: "R3_1".into()
            }
    );
}

#[test]
fn section_3_2_an_unencoded_secret_gets_its_plus_back() {
    let request = parse(
        "client_id=1&client_secret=50S2+k2MTD/Q==&redirect_uri=https://a.com/&grant_type=refresh_token&refresh_token=r",
    );
    assert_eq!(request.unwrap().client_secret, "50S2+k2MTD/Q==");
}

#[test]
fn section_9_2_which_error_for_which_parameter() {
    let cases = [
        ("", ErrorCase::ParameterMissing("client_id")),
        ("client_id=x", ErrorCase::ParameterMalformed("client_id")),
        ("client_id=1", ErrorCase::ParameterMissing("client_secret")),
        (
            "client_id=1&client_secret=s",
            ErrorCase::ParameterMissing("redirect_uri"),
        ),
        (
            "client_id=1&client_secret=s&redirect_uri=https://a.com/",
            ErrorCase::ParameterMissing("grant_type"),
        ),
    ];
    for (query, case) in cases {
        assert_eq!(parse(query).unwrap_err(), case, "{query}");
    }
    let cases = [
        ("grant_type=password", ErrorCase::GrantTypeUnknown),
        (
            "grant_type=authorization_code",
            ErrorCase::ParameterMissing("code"),
        ),
        (
            "grant_type=refresh_token&code=c",
            ErrorCase::ParameterMissing("refresh_token"),
        ),
        (
            "grant_type=authorization_code&code=c&code=c",
            ErrorCase::ParameterRepeated("code"),
        ),
        (
            "grant_type=authorization_code&code=c&refresh_token=r&refresh_token=r",
            ErrorCase::ParameterRepeated("refresh_token"),
        ),
        (
            "grant_type=refresh_token&refresh_token=r&token_type=hawk",
            ErrorCase::ParameterMalformed("token_type"),
        ),
    ];
    for (more, case) in cases {
        assert_eq!(parse(&format!("{COMMON}&{more}")).unwrap_err(), case, "{more}");
    }
}

#[test]
fn section_9_2_a_malformed_redirect_uri_waits_for_client_and_secret() {
    let request =
        parse("client_id=1&client_secret=s&redirect_uri=x&grant_type=authorization_code&code=c").unwrap();
    assert_eq!(
        request.redirect_uri,
        Err(ErrorCase::RedirectMalformed(Reason::Scheme))
    );
}

#[test]
fn a18_token_types_in_any_case() {
    for (text, expected) in [
        ("mac", TokenType::Mac),
        ("MAC", TokenType::Mac),
        ("Bearer", TokenType::Bearer),
        ("", TokenType::Mac),
    ] {
        assert_eq!(
            parse_code(&format!("token_type={text}")).unwrap().token_type,
            expected,
            "{text}"
        );
    }
    let params = Params::from_query("token_type=bearer").unwrap();
    assert_eq!(TokenType::asked(&params), TokenType::Bearer);
}

#[test]
fn section_4_2_fields_and_their_order() {
    assert_eq!(
        answer(TokenType::Mac).to_json(),
        concat!(
            r#"{"access_token":"V3_a","expires_in":7776000,"refresh_token":"R3_r","scope":"1 3 6000","#,
            r#""token_type":"mac","mac_key":"key","mac_algorithm":"HmacSHA1","openId":"2.0:a/b=","union_id":"u"}"#
        )
    );
}

#[test]
fn a18_bearer_leaves_the_mac_fields_out() {
    let json = answer(TokenType::Bearer).to_json();
    assert!(
        json.contains(r#""token_type":"bearer","openId""#) && !json.contains("mac"),
        "{json}"
    );
}

#[test]
fn section_4_4_failure_has_a_numeric_error() {
    let mut failure = TokenFailure {
        case: ErrorCase::CodeInvalid,
        lang: Lang::En,
        trace_id: None,
    };
    assert_eq!(
        failure.to_json(),
        r#"{"error":96013,"error_description":"invalid authorization code"}"#
    );
    failure.trace_id = Some("abc".into());
    assert!(failure.to_json().ends_with(r#","traceId":"abc"}"#));
}

#[test]
fn a2_every_row_of_the_prefix_table() {
    use TokenType::{Bearer, Mac};
    let rows = [
        ("passport-xiaomi", "GET", None, Mac, true),
        ("DevZH", "GET", Some("application/json"), Mac, true),
        ("Yusureabc v1", "GET", Some("application/json"), Bearer, true),
        ("Logto", "POST", Some("text/*"), Mac, true),
        ("aspnet-contrib", "POST", Some("application/json"), Mac, false),
        (
            "axios default",
            "POST",
            Some("application/json, text/plain, */*"),
            Bearer,
            false,
        ),
        ("SmartThings", "POST", Some("*/*"), Bearer, false),
        (
            "in a list",
            "POST",
            Some("text/html, Application/JSON ;q=0.9"),
            Mac,
            false,
        ),
        (
            "a lookalike",
            "POST",
            Some("application/json-patch+json"),
            Mac,
            true,
        ),
    ];
    for (who, method, accept, token_type, expected) in rows {
        assert_eq!(prefix_wanted(method, accept, token_type), expected, "{who}");
    }
}

#[test]
fn section_4_3_the_prefix_is_eleven_characters_at_the_start() {
    assert_eq!(START_PREFIX.len(), 11);
    assert_eq!(body(true, "{}".into()), "&&&START&&&{}");
    assert_eq!(body(false, "{}".into()), "{}");
}

#[test]
fn a3_status_of_failures() {
    use TokenErrorStatus::{Always200, Always400, Auto};
    let case = ErrorCase::CodeInvalid;
    for (setting, get, post) in [(Auto, 200, 400), (Always200, 200, 200), (Always400, 400, 400)] {
        assert_eq!(
            (status(setting, "GET", case), status(setting, "POST", case)),
            (get, post),
            "{setting:?}"
        );
        assert_eq!(status(setting, "GET", ErrorCase::Unavailable), 503);
        assert_eq!(status(setting, "POST", ErrorCase::TooManyRequests), 429);
    }
}

#[test]
fn wb2_debug_shows_no_secret() {
    let request = parse(
        "client_id=1&client_secret=canary&redirect_uri=https://a.com/&grant_type=refresh_token&refresh_token=canary",
    );
    for shown in [
        format!("{:?}", request.unwrap()),
        format!("{:?}", answer(TokenType::Mac)),
    ] {
        for secret in ["canary", "V3_a", "R3_r", "\"key\""] {
            assert!(!shown.contains(secret), "{shown}");
        }
    }
}

proptest! {
    #[test]
    fn parsing_never_panics(text in any::<String>()) {
        if let Ok(params) = Params::from_query(&text) {
            _ = TokenRequest::parse(&params);
        }
    }
}
