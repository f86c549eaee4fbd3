use proptest::prelude::*;
use url::Url;

use super::*;
use crate::xiaomi::authorize::code_redirect;

const REGISTERED: &str = "https://abc.com/oauth";

fn registered() -> Vec<RedirectUri> {
    RedirectUri::parse_list(REGISTERED).unwrap()
}

fn verdicts(candidate: &str) -> (bool, bool) {
    match RedirectUri::parse(candidate) {
        Ok(uri) => (
            matches(MatchMode::Exact, &registered(), &uri),
            matches(MatchMode::Xiaomi, &registered(), &uri),
        ),
        Err(_) => (false, false),
    }
}

// (candidate, matches exactly, matches by the rule of section 8) for https://abc.com/oauth.
const CORPUS: [(&str, bool, bool); 96] = [
    ("https://abc.com/oauth", true, true),
    ("HTTPS://ABC.com/oauth", true, true),
    ("https://abc.com:443/oauth", true, true),
    ("https://abc.com/oauth?x=1&y=2", false, true),
    ("https://abc.com/oauth?", false, true),
    ("https://x.abc.com/oauth?x=1", false, true),
    ("https://x.abc.com/oauth/path?x=1", false, true),
    ("https://a.b.abc.com/oauth/", false, true),
    ("https://abc.com/oauth/", false, true),
    ("https://abc.com/oauth//", false, true),
    ("https://abc.com/oauth/@evil.com", false, true),
    ("https://abc.com/oauth?next=https://evil.com/", false, true),
    ("https://abc.com/oauth?a=%2e%2e%2f;b", false, true),
    // Scheme, port and host.
    ("http://abc.com/oauth", false, false),
    ("https://abc.com:8080/oauth", false, false),
    ("https://abc.com:80/oauth", false, false),
    ("https://abc.com:0443/oauth", false, false),
    ("https://abc.com:/oauth", false, false),
    ("https://abc.com:443443/oauth", false, false),
    ("https://abc.com:+443/oauth", false, false),
    ("https://abc.com:443:443/oauth", false, false),
    ("https://xabc.com/oauth", false, false),
    ("https://abc.com.evil.com/oauth", false, false),
    ("https://abc.community/oauth", false, false),
    ("https://abc.co/oauth", false, false),
    ("https://abc.com./oauth", false, false),
    ("https://.abc.com/oauth", false, false),
    ("https://x..abc.com/oauth", false, false),
    ("https://*.abc.com/oauth", false, false),
    ("https://com/oauth", false, false),
    ("https:///oauth", false, false),
    ("https:////abc.com/oauth", false, false),
    ("https:/abc.com/oauth", false, false),
    ("https:abc.com/oauth", false, false),
    ("//abc.com/oauth", false, false),
    ("/oauth", false, false),
    ("abc.com/oauth", false, false),
    ("", false, false),
    ("https://", false, false),
    ("https://abc%2ecom/oauth", false, false),
    ("https://abc.com%2eevil.com/oauth", false, false),
    ("https://abc.com%00.evil.com/oauth", false, false),
    ("https://abc.com%2foauth", false, false),
    ("https://abc。com/oauth", false, false),
    ("https://ａｂｃ.com/oauth", false, false),
    ("https://аbc.com/oauth", false, false),
    ("https://xn--80ak6aa92e.com/oauth", false, false),
    ("https://evil.com/.abc.com/oauth", false, false),
    ("https://[::1]/oauth", false, false),
    ("https://[abc.com]/oauth", false, false),
    ("https://[::1/oauth", false, false),
    ("https://2130706433/oauth", false, false),
    ("https://0x7f.1/oauth", false, false),
    // User information.
    ("https://abc.com@evil.com/oauth", false, false),
    ("https://evil.com@abc.com/oauth", false, false),
    ("https://user:pass@abc.com/oauth", false, false),
    ("https://@abc.com/oauth", false, false),
    ("https://abc.com:443@evil.com/oauth", false, false),
    ("https://evil.com%40abc.com/oauth", false, false),
    // Backslashes, fragments, control characters and spaces.
    ("https://evil.com\\@abc.com/oauth", false, false),
    ("https:\\\\abc.com\\oauth", false, false),
    ("https://abc.com\\oauth", false, false),
    ("https://abc.com/oauth\\..\\admin", false, false),
    ("https://abc.com/oauth?a=\\", false, false),
    ("https://abc.com/oauth#", false, false),
    ("https://abc.com/oauth#access_token=1", false, false),
    ("https://evil.com#.abc.com/oauth", false, false),
    ("https://evil.com?.abc.com/oauth", false, false),
    (" https://abc.com/oauth", false, false),
    ("https://abc.com/oauth ", false, false),
    ("https://abc.com/oauth\n", false, false),
    ("ht\ttps://abc.com/oauth", false, false),
    ("https://abc.com/oauth\r\nSet-Cookie: a=b", false, false),
    ("https://abc.com/oauth\0", false, false),
    ("https://abc.com/oauth%0d%0aSet-Cookie:a=b", false, false),
    ("https://abc.com/oauth%00", false, false),
    ("https://abc.com/oauth/%7f", false, false),
    ("https://abc.com/oauth\u{3000}", false, false),
    // Paths.
    ("https://abc.com", false, false),
    ("https://abc.com/", false, false),
    ("https://abc.com/oauthx", false, false),
    ("https://abc.com/oaut", false, false),
    ("https://abc.com/OAuth", false, false),
    ("https://abc.com//oauth", false, false),
    ("https://abc.com/oauth/..", false, false),
    ("https://abc.com/oauth/../admin", false, false),
    ("https://abc.com/oauth/./x", false, false),
    ("https://abc.com/oauth/%2e%2e/admin", false, false),
    ("https://abc.com/oauth/.%2E/admin", false, false),
    ("https://abc.com/oauth%2f..%2fadmin", false, false),
    ("https://abc.com/oauth/..%5cadmin", false, false),
    ("https://abc.com/oauth/..;/admin", false, false),
    ("https://abc.com/oauth;/../admin", false, false),
    ("https://abc.com/o%61uth", false, false),
    ("https://abc.com/oauth/%", false, false),
    ("https://abc.com/oauth/%zz", false, false),
];

#[test]
fn a28_the_corpus_against_one_registered_uri() {
    for (candidate, exact, xiaomi) in CORPUS {
        assert_eq!(verdicts(candidate), (exact, xiaomi), "{candidate:?}");
    }
}

// Where a browser really goes when it is sent the answer. An independent use of a WHATWG parser: it shares nothing with
// the rule but the text of the Location.
fn browser_stays(candidate: &str) -> bool {
    let uri = RedirectUri::parse(candidate).unwrap();
    let location = Url::parse(&code_redirect(&uri, "C3_0", Some("s"))).unwrap();
    let host = location.host_str().unwrap();
    (host == "abc.com" || host.ends_with(".abc.com"))
        && location.scheme() == "https"
        && location.port_or_known_default() == Some(443)
        && (location.path() == "/oauth" || location.path().starts_with("/oauth/"))
        && location.username().is_empty()
        && location.fragment().is_none()
        && location
            .query()
            .is_some_and(|query| query.ends_with("code=C3_0&state=s"))
}

#[test]
fn az1_what_the_rule_accepts_a_browser_reads_the_same_way() {
    for (candidate, _, accepted) in CORPUS {
        if accepted {
            assert!(browser_stays(candidate), "{candidate:?}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn az1_accepted_uris_never_leave_the_registered_host(
        before in r"(https?|HTTPS|ht\tps)?:?[/\\]{0,3}",
        host in r"([a-z@:.%\\*\[\]]{0,3}|evil\.com[/@#?\\]?|x\.)?(abc\.com|abc%2ecom|ABC\.COM)[.:@%\\]?(443|evil)?",
        path in r"/?(oauth)?([/\\.%;@?#\t ]|%2e|%2f|%5c|\.\.|é|\{|x){0,5}",
    ) {
        let candidate = format!("{before}{host}{path}");
        if verdicts(&candidate).1 {
            prop_assert!(browser_stays(&candidate), "{candidate:?}");
        }
    }

    #[test]
    fn parsing_never_panics_and_keeps_the_text(text in any::<String>()) {
        if let Ok(uri) = RedirectUri::parse(&text) {
            prop_assert_eq!(uri.as_str(), text);
        }
    }

    #[test]
    fn the_normal_form_is_a_fixed_point(path in "[a-z/é{}|^~]{0,12}", query in "[a-z=&é{}|^~']{0,8}") {
        let uri = RedirectUri::parse(&format!("HTTP://Abc.com:80/{path}?{query}")).unwrap();
        let again = RedirectUri::parse(uri.normal_form()).unwrap();
        prop_assert_eq!(again.normal_form(), uri.normal_form());
    }
}

#[test]
fn a28_at_most_2048_bytes() {
    let long = |n: usize| format!("https://abc.com/{}", "a".repeat(n - 16));
    assert!(RedirectUri::parse(&long(2048)).is_ok());
    assert_eq!(RedirectUri::parse(&long(2049)), Err(Reason::TooLong));
    let encoded = format!("https://abc.com/{}", "é".repeat(700));
    assert_eq!(RedirectUri::parse(&encoded), Err(Reason::TooLong));
}

#[test]
fn reasons_name_what_is_wrong() {
    let cases = [
        ("", Reason::Empty),
        ("https://a.com/ b", Reason::Control),
        ("https://a.com/%0A", Reason::Control),
        ("https://a.com\\b", Reason::Backslash),
        ("https://a.com/#", Reason::Fragment),
        ("javascript:alert(1)", Reason::Scheme),
        ("JavaScript://a.com/%0aalert(1)", Reason::Scheme),
        ("data://a/b", Reason::Scheme),
        ("1http://a/b", Reason::Scheme),
        ("nothing", Reason::Scheme),
        ("https:/a.com", Reason::NoHost),
        ("mailto:a", Reason::NoHost),
        ("https://a@b.com/", Reason::UserInfo),
        ("https://é.com/", Reason::Host),
        ("https://127.1/", Reason::Host),
        ("https://a.com:99999/", Reason::Port),
        ("https://a.com:0/", Reason::Port),
        ("https://a.com/%4", Reason::Percent),
        ("https://a.com/?%4", Reason::Percent),
        ("https://a.com/%2E%2E/b", Reason::EncodedSeparator),
        ("https://a.com/../b", Reason::DotSegment),
        ("https://a.com/b;c", Reason::PathParameter),
    ];
    for (text, reason) in cases {
        assert_eq!(RedirectUri::parse(text), Err(reason), "{text}");
        assert!(!reason.text(crate::Lang::En).is_empty() && !reason.text(crate::Lang::Zh).is_ascii());
    }
}

#[test]
fn private_schemes_of_apps_are_accepted() {
    for text in [
        "mipassport179887661252608://callback?x=1",
        "com.example.app:/oauth",
        "myapp://",
    ] {
        assert_eq!(RedirectUri::parse(text).is_ok(), text != "myapp://", "{text}");
    }
    let one = RedirectUri::parse("MyApp://Callback/Path").unwrap();
    assert_eq!(one.normal_form(), "myapp://callback/Path");
    assert!(!one.is_web() && !one.is_loopback());
}

#[test]
fn section_8_an_empty_registered_path_holds_every_path() {
    for registered in ["https://abc.com", "https://abc.com/"] {
        let registered = RedirectUri::parse_list(registered).unwrap();
        for candidate in ["https://abc.com", "https://abc.com/", "https://x.abc.com/any?q"] {
            let candidate = RedirectUri::parse(candidate).unwrap();
            assert!(
                matches(MatchMode::Xiaomi, &registered, &candidate),
                "{candidate:?}"
            );
        }
    }
}

#[test]
fn section_8_a_registered_folder_does_not_hold_its_own_name_without_the_slash() {
    let registered = RedirectUri::parse_list("https://abc.com/oauth/").unwrap();
    let matching = |text| matches(MatchMode::Xiaomi, &registered, &RedirectUri::parse(text).unwrap());
    assert!(matching("https://abc.com/oauth/") && matching("https://abc.com/oauth/x"));
    assert!(!matching("https://abc.com/oauth") && !matching("https://abc.com/oauthx/"));
}

#[test]
fn section_8_addresses_have_no_sub_domains() {
    let registered = RedirectUri::parse_list("http://127.0.0.1:7701/cb;http://[::1]:7701/cb").unwrap();
    let matching = |text| {
        RedirectUri::parse(text).is_ok_and(|candidate| matches(MatchMode::Xiaomi, &registered, &candidate))
    };
    assert!(matching("http://127.0.0.1:7701/cb?x") && matching("http://[::1]:7701/cb/y"));
    assert!(!matching("http://1.127.0.0.1:7701/cb") && !matching("http://127.0.0.1/cb"));
}

#[test]
fn section_8_a_registered_list_is_separated_by_semicolons() {
    let list = RedirectUri::parse_list(" https://a.com/x ;;https://b.com/y;").unwrap();
    let texts: Vec<_> = list.iter().map(RedirectUri::as_str).collect();
    assert_eq!(texts, ["https://a.com/x", "https://b.com/y"]);
    assert_eq!(
        RedirectUri::parse_list("https://a.com/;http://*.mi.com"),
        Err(("http://*.mi.com".to_owned(), Reason::Host))
    );
}

#[test]
fn a13_same_target_compares_scheme_host_port_and_path() {
    let at_authorize = RedirectUri::parse("https://abc.com/oauth?x=1").unwrap();
    let same = |text| same_target(&at_authorize, &RedirectUri::parse(text).unwrap());
    assert!(same("https://abc.com/oauth") && same("https://ABC.com:443/oauth?y"));
    for other in [
        "http://abc.com/oauth",
        "https://x.abc.com/oauth",
        "https://abc.com:444/oauth",
        "https://abc.com/oauth/",
    ] {
        assert!(!same(other), "{other}");
    }
}

#[test]
fn a22_callbacks_by_mode() {
    let allowed = |mode, text| callback_allowed(mode, &registered(), &RedirectUri::parse(text).unwrap());
    for mode in [MatchMode::Exact, MatchMode::Xiaomi] {
        assert!(allowed(mode, "https://abc.com/any/path?m=Unbind&op=x"));
        assert!(!allowed(mode, "http://abc.com/oauth") && !allowed(mode, "https://abc.com:8443/oauth"));
        assert!(!allowed(mode, "https://evil.com/oauth"));
    }
    assert!(!allowed(MatchMode::Exact, "https://x.abc.com/oauth"));
    assert!(allowed(MatchMode::Xiaomi, "https://x.abc.com/oauth"));
    let private = RedirectUri::parse("myapp://callback").unwrap();
    assert!(!callback_allowed(
        MatchMode::Exact,
        std::slice::from_ref(&private),
        &private
    ));
}

#[test]
fn section_2_4_locations_hold_only_characters_of_a_uri() {
    let uri = RedirectUri::parse("https://abc.com/{a}|b/é?q=\"^`<>").unwrap();
    assert_eq!(
        code_redirect(&uri, "C", None),
        "https://abc.com/%7Ba%7D%7Cb/%C3%A9?q=%22%5E%60%3C%3E&code=C"
    );
}
