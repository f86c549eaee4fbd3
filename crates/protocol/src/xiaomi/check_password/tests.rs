use proptest::prelude::*;

use super::*;
use crate::{
    Params,
    xiaomi::{ErrorCase, redirect_uri::Reason},
};

const SECRET: &str = "ORhx44qK6Alqf8vt2rGB5f-oPq0";
const DOC_NONCE: &str = "5964262989045079397:24012419";
const VERIFIED: Outcome<'_> = Outcome::Verified {
    code: "93D6A6663C1095587F68281E654D5526",
};

fn callback(text: &str) -> Callback {
    Callback::parse(text).unwrap()
}

fn doc_url() -> String {
    callback_url(
        SECRET,
        &callback("http://third_url.com/xm"),
        VERIFIED,
        1_909_031,
        DOC_NONCE,
    )
}

fn signature_of(url: &str) -> String {
    let sign = url.split("_xmSign=").nth(1).unwrap();
    crate::encoding::decode_form(sign).unwrap()
}

// The signature over exactly this query line, made apart from the code under test.
fn signed_line(path: &str, line: &str) -> String {
    use base64::{Engine as _, engine::general_purpose::STANDARD};
    let text = format!("{DOC_NONCE}\nGET\n\n{path}\n{line}\n");
    STANDARD.encode(setaria_crypto::mac::hmac_sha1(SECRET.as_bytes(), text.as_bytes()))
}

#[test]
fn section_13_vector_2_of_the_official_page() {
    assert_eq!(
        doc_url(),
        "http://third_url.com/xm?xmResult=true&xmUserId=1909031&code=93D6A6663C1095587F68281E654D5526\
         &_xmNonce=5964262989045079397%3A24012419&_xmSign=m%2FM1Ia6fOBfKWUbae5G5UXnqh5I%3D"
    );
    let verified = verify_callback(SECRET, &doc_url()).unwrap();
    assert!(verified.result);
    assert_eq!(
        (verified.user_id, verified.nonce.as_str()),
        (1_909_031, DOC_NONCE)
    );
    assert_eq!(verified.code.as_deref(), Some("93D6A6663C1095587F68281E654D5526"));
}

#[test]
fn a11_the_callbacks_own_parameters_are_kept_and_signed() {
    let url = callback_url(
        SECRET,
        &callback("https://a.com/platform?m=Unbind&op=valiateResult"),
        Outcome::Failed,
        7,
        DOC_NONCE,
    );
    assert!(
        url.starts_with(
            "https://a.com/platform?m=Unbind&op=valiateResult&xmResult=false&xmUserId=7&_xmNonce="
        )
    );
    let line = "m=Unbind&op=valiateResult&xmResult=false&xmUserId=7";
    assert_eq!(signature_of(&url), signed_line("/platform", line));
}

#[test]
fn a11_names_sort_by_code_point_and_an_absent_path_is_a_slash() {
    let url = callback_url(
        SECRET,
        &callback("https://a.com?z=1&Z=2&y&_a=4"),
        Outcome::Failed,
        7,
        DOC_NONCE,
    );
    assert_eq!(
        signature_of(&url),
        signed_line("/", "Z=2&_a=4&xmResult=false&xmUserId=7&y=&z=1")
    );
}

#[test]
fn a12_a_failure_has_no_code() {
    let url = callback_url(
        SECRET,
        &callback("https://a.com/cb"),
        Outcome::Failed,
        7,
        DOC_NONCE,
    );
    assert!(!url.contains("code"), "{url}");
    let verified = verify_callback(SECRET, &url).unwrap();
    assert!(!verified.result && verified.code.is_none());
}

#[test]
fn a30_tilde_is_percent_encoded() {
    let url = callback_url(
        SECRET,
        &callback("https://a.com/cb?v=~"),
        Outcome::Failed,
        7,
        DOC_NONCE,
    );
    assert_eq!(
        signature_of(&url),
        signed_line("/cb", "v=%7E&xmResult=false&xmUserId=7")
    );
}

#[test]
fn a30_values_are_decoded_and_form_encoded_anew() {
    let url = callback_url(
        SECRET,
        &callback("https://a.com/cb?v=a%20b+c%2a%27%C3%A9"),
        Outcome::Failed,
        7,
        DOC_NONCE,
    );
    assert_eq!(
        signature_of(&url),
        signed_line("/cb", "v=a+b+c*%27%C3%A9&xmResult=false&xmUserId=7")
    );
}

#[test]
fn a_callback_with_a_name_of_the_answer_is_refused() {
    for name in ["xmResult", "xmUserId", "code", "_xmNonce", "_xmSign", "%63ode"] {
        let text = format!("https://a.com/cb?a=1&{name}=1");
        assert_eq!(Callback::parse(&text), Err(ErrorCase::CallbackRefused), "{name}");
    }
    assert!(Callback::parse("https://a.com/cb?Code=1").is_ok());
}

#[test]
fn a_callback_is_an_http_or_https_url() {
    assert_eq!(Callback::parse("myapp://cb"), Err(ErrorCase::CallbackRefused));
    assert_eq!(
        Callback::parse("/cb"),
        Err(ErrorCase::RedirectMalformed(Reason::Scheme))
    );
    assert_eq!(
        Callback::parse("https://a.com/cb?a=%ff"),
        Err(ErrorCase::CallbackRefused)
    );
}

#[test]
fn section_7_request_parameters() {
    let parse = |query: &str| CheckPasswordQuery::parse(&Params::from_query(query).unwrap());
    let query = parse("clientId=1&xmUserId=2&callback=https%3A%2F%2Fa.com%2Fcb%3Fx%3D1&_locale=zh").unwrap();
    assert_eq!((query.client_id, query.user_id), (1, 2));
    assert_eq!(query.callback.uri().as_str(), "https://a.com/cb?x=1");
    let cases = [
        ("", ErrorCase::ParameterMissing("clientId")),
        ("clientId=1", ErrorCase::ParameterMissing("xmUserId")),
        ("clientId=1&xmUserId=x", ErrorCase::ParameterMalformed("xmUserId")),
        ("clientId=1&xmUserId=2", ErrorCase::ParameterMissing("callback")),
        (
            "clientId=1&clientId=1&xmUserId=2",
            ErrorCase::ParameterRepeated("clientId"),
        ),
    ];
    for (text, case) in cases {
        assert_eq!(parse(text), Err(case), "{text}");
    }
}

#[test]
fn x8_every_parameter_is_bound() {
    let url = callback_url(SECRET, &callback("https://a.com/cb?m=1"), VERIFIED, 7, DOC_NONCE);
    assert!(verify_callback(SECRET, &url).is_ok());
    for (from, to) in [
        ("m=1", "m=2"),
        ("xmResult=true", "xmResult=false"),
        ("xmUserId=7", "xmUserId=8"),
        ("code=9", "code=8"),
        ("/cb", "/cc"),
        ("397%3A", "398%3A"),
        ("?m=1", "?m=1&n=1"),
        ("m=1&", ""),
    ] {
        let changed = url.replacen(from, to, 1);
        assert_ne!(changed, url, "{from}");
        let outcome = verify_callback(SECRET, &changed);
        assert!(matches!(outcome, Err(CallbackMismatch::Signature(_))), "{from}");
    }
    assert!(matches!(
        verify_callback("other", &url),
        Err(CallbackMismatch::Signature(_))
    ));
}

#[test]
fn callbacks_that_cannot_be_read() {
    let cases = [
        ("no url", CallbackMismatch::Unreadable),
        ("https://a.com/cb?a=%ff", CallbackMismatch::Unreadable),
        ("https://a.com/cb", CallbackMismatch::Parameter("_xmNonce")),
        (
            "https://a.com/cb?_xmNonce=1:2",
            CallbackMismatch::Parameter("_xmSign"),
        ),
        (
            "https://a.com/cb?_xmNonce=1:2&_xmNonce=1:2&_xmSign=x",
            CallbackMismatch::Parameter("_xmNonce"),
        ),
    ];
    for (url, mismatch) in cases {
        assert_eq!(verify_callback(SECRET, url), Err(mismatch), "{url}");
    }
}

#[test]
fn a_report_names_the_line_that_the_official_page_gets_wrong() {
    // The page prints host and / where the real signature has an empty line and the path.
    let line = "code=C&xmResult=true&xmUserId=7";
    let text = format!("{DOC_NONCE}\nGET\na.com\n/\n{line}\n");
    let sign = super::callback::signature(SECRET, &text);
    let url = format!(
        "https://a.com/xm?xmResult=true&xmUserId=7&code=C&_xmNonce={DOC_NONCE}&_xmSign={}",
        crate::encoding::encode_component(&sign)
    );
    let Err(CallbackMismatch::Signature(report)) = verify_callback(SECRET, &url) else {
        panic!("the signature is wrong");
    };
    assert_eq!(report.received, sign);
    assert_eq!(report.expected, signed_line("/xm", line));
    assert_eq!(report.canonical, format!("{DOC_NONCE}\nGET\n\n/xm\n{line}\n"));
    let wrong: Vec<_> = report.lines.iter().filter(|line| !line.agrees()).collect();
    assert_eq!(
        wrong.iter().map(|line| line.name).collect::<Vec<_>>(),
        ["host", "path"]
    );
}

proptest! {
    #[test]
    fn what_is_written_verifies(
        path in "[a-zA-Z0-9/~!$'()*,=:@é{} -]{0,20}",
        query in "([a-z]{1,3}=[a-zA-Z0-9~!$'()*,+:@/?é{}]{0,5}&){0,4}",
        user_id in 1..i64::MAX,
    ) {
        let text = format!("https://a.com/{path}?{query}");
        if let Ok(callback) = Callback::parse(&text) {
            let url = callback_url(SECRET, &callback, VERIFIED, user_id, "1:2");
            let verified = verify_callback(SECRET, &url);
            prop_assert!(verified.is_ok(), "{url}");
            prop_assert_eq!(verified.unwrap().user_id, user_id);
        }
    }

    #[test]
    fn parsing_never_panics(text in any::<String>()) {
        _ = Callback::parse(&text);
        _ = verify_callback(SECRET, &text);
        _ = verify_callback(SECRET, &format!("https://a.com/?{text}&_xmNonce=1&_xmSign=2"));
    }
}
