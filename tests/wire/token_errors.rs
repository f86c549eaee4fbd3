//! `/oauth2/token`, where it does not (protocol reference, sections 4.4 and 9.2; decisions A3, A13; security TK9, X1).

use setaria_testkit::{Answer, RelyingParty};
use setaria_tests::Scene;

fn without(parameters: Vec<(String, String)>, name: &str) -> Vec<(String, String)> {
    parameters.into_iter().filter(|(n, _)| n != name).collect()
}

async fn both_ways(app: &RelyingParty, parameters: &[(String, String)]) -> [Answer; 2] {
    [
        app.token_get(parameters, &[]).await,
        app.token_post(parameters, &[]).await,
    ]
}

#[tokio::test]
async fn s9_2_each_case_has_its_number_and_the_code_stays_usable() {
    let mut scene = Scene::new();
    let code = scene.code().await;
    let app = scene.app.clone();
    let full = |more: &[(&str, &str)]| app.code_parameters(&code, more);
    let cases = [
        ("no client_id", without(full(&[]), "client_id"), 96002),
        ("empty client_id", full(&[("client_id", "")]), 96002),
        ("client_id no number", full(&[("client_id", "abc")]), 96002),
        (
            "client_id too large",
            full(&[("client_id", "9223372036854775808")]),
            96002,
        ),
        ("unknown client_id", full(&[("client_id", "12345")]), 96001),
        ("no secret", without(full(&[]), "client_secret"), 96002),
        ("wrong secret", full(&[("client_secret", "wrong")]), 96003),
        (
            "secret in another case",
            full(&[("client_secret", &app.app.app_secret.to_uppercase())]),
            96003,
        ),
        ("no grant_type", without(full(&[]), "grant_type"), 96002),
        ("unknown grant_type", full(&[("grant_type", "password")]), 96006),
        (
            "grant_type in another case",
            full(&[("grant_type", "Authorization_Code")]),
            96006,
        ),
        ("no redirect_uri", without(full(&[]), "redirect_uri"), 96002),
        (
            "foreign redirect_uri",
            full(&[("redirect_uri", "https://evil.example/")]),
            96010,
        ),
        ("no code", without(full(&[]), "code"), 96002),
        ("empty code", full(&[("code", "")]), 96002),
        (
            "unknown code",
            full(&[("code", "C3_00000000000000000000000000000000")]),
            96013,
        ),
        (
            "unknown refresh token",
            app.refresh_parameters("R3_00000000000000000000000000000000", &[]),
            96009,
        ),
        (
            "no refresh token",
            without(app.refresh_parameters("x", &[]), "refresh_token"),
            96002,
        ),
        ("odd token_type", full(&[("token_type", "banana")]), 96002),
    ];
    for (what, parameters, number) in &cases {
        for answer in both_ways(&app, parameters).await {
            assert_eq!(answer.error_code(), *number, "{what}: {}", answer.text());
            let json = answer.token_json();
            assert!(
                json["error_description"].is_string() && json["traceId"].is_string(),
                "{what}: {json}"
            );
            assert!(json.get("access_token").is_none());
        }
    }
    assert_eq!(
        app.exchange(&code).await.status,
        200,
        "none of that used the code"
    );
}

#[tokio::test]
async fn s9_2_the_order_is_parameters_client_secret_redirect_code() {
    let mut scene = Scene::new();
    let code = scene.code().await;
    let app = &scene.app;
    let evil = ("redirect_uri", "https://evil.example/");
    for (more, number) in [
        (
            vec![
                ("client_id", "12345"),
                ("client_secret", "wrong"),
                evil,
                ("grant_type", "x"),
            ],
            96006,
        ),
        (
            vec![("client_id", "12345"), ("client_secret", "wrong"), evil],
            96001,
        ),
        (vec![("client_secret", "wrong"), evil, ("code", "C3_X")], 96003),
        (vec![evil, ("code", "C3_X")], 96010),
        (vec![("code", "C3_X")], 96013),
    ] {
        assert_eq!(
            app.token_get(&app.code_parameters(&code, &more), &[])
                .await
                .error_code(),
            number,
            "{more:?}"
        );
    }
}

#[tokio::test]
async fn a03_errors_are_200_on_get_and_400_on_post() {
    let scene = Scene::new();
    for number in ["C3_WRONG"] {
        let [get, post] = both_ways(&scene.app, &scene.app.code_parameters(number, &[])).await;
        assert_eq!((get.status, post.status), (200, 400));
    }
}

#[tokio::test]
async fn a03_the_setting_may_say_200_or_400_for_both() {
    let mut scene = Scene::new();
    for (setting, expected) in [("200", 200), ("400", 400)] {
        scene
            .demo
            .serve(&[("SETARIA__PROTOCOL__TOKEN_ERROR_STATUS", setting)]);
        let app = scene.app.clone().at(&scene.demo);
        for answer in both_ways(&app, &app.code_parameters("C3_WRONG", &[])).await {
            assert_eq!(answer.status, expected, "{}", answer.text());
        }
    }
}

#[tokio::test]
async fn s2_1_a_repeated_parameter_is_refused() {
    let mut scene = Scene::new();
    let code = scene.code().await;
    for name in ["client_id", "client_secret", "redirect_uri", "grant_type", "code"] {
        let mut parameters = scene.app.code_parameters(&code, &[]);
        let again = parameters
            .iter()
            .find(|(n, _)| n == name)
            .expect("a parameter")
            .clone();
        parameters.push(again);
        for answer in both_ways(&scene.app, &parameters).await {
            assert_eq!(answer.error_code(), 96002, "{name}: {}", answer.text());
        }
    }
    assert_eq!(scene.app.exchange(&code).await.status, 200);
}

#[tokio::test]
async fn s9_2_a_code_of_another_app_is_refused_and_stays_usable() {
    let mut scene = Scene::new();
    let code = scene.code().await;
    let other = RelyingParty::new(&scene.demo, scene.demo.app("exact"));
    assert_eq!(other.exchange(&code).await.error_code(), 96013);
    let tokens = scene.app.tokens(&code).await;
    assert_eq!(other.refresh(&tokens.refresh_token).await.error_code(), 96009);
    assert_eq!(scene.app.refresh(&tokens.refresh_token).await.status, 200);
}

#[tokio::test]
async fn tk9_truncated_extended_and_re_encoded_codes_and_tokens_are_refused() {
    let mut scene = Scene::new();
    let code = scene.code().await;
    let variants = |text: &str| {
        let mut flipped = text.to_owned().into_bytes();
        if let Some(last) = flipped.last_mut() {
            *last = if *last == b'A' { b'B' } else { b'A' };
        }
        vec![
            text[..text.len() - 1].to_owned(),
            format!("{text}A"),
            format!("{text} "),
            format!("{text}="),
            format!("{text}\0"),
            text.to_lowercase(),
            text[3..].to_owned(),
            format!("%43{}", &text[1..]),
            String::from_utf8(flipped).expect("ASCII"),
        ]
    };
    for wrong in variants(&code) {
        let answer = scene.app.exchange(&wrong).await;
        assert!(
            !answer.text().contains("access_token"),
            "{wrong:?} was taken for {code}"
        );
        assert!(
            matches!(answer.error_code(), 96013 | 96002),
            "{wrong:?}: {}",
            answer.text()
        );
    }
    let tokens = scene.app.tokens(&code).await;
    for wrong in variants(&tokens.refresh_token) {
        let answer = scene.app.refresh(&wrong).await;
        assert!(!answer.text().contains("access_token"), "{wrong:?} was taken");
        assert!(
            matches!(answer.error_code(), 96009 | 96002),
            "{wrong:?}: {}",
            answer.text()
        );
    }
    for wrong in variants(&tokens.access_token) {
        let answer = scene.app.call("/user/profile", &wrong).await;
        assert!(
            matches!(answer.error_code(), 96008 | 96002),
            "{wrong:?}: {}",
            answer.text()
        );
    }
    for confused in [&tokens.access_token, &code] {
        assert_eq!(scene.app.refresh(confused).await.error_code(), 96009);
    }
    for confused in [&tokens.access_token, &tokens.refresh_token] {
        assert_eq!(scene.app.exchange(confused).await.error_code(), 96013);
    }
    assert_eq!(
        scene
            .app
            .call("/user/profile", &tokens.refresh_token)
            .await
            .error_code(),
        96008
    );
    assert_eq!(
        scene.app.refresh(&tokens.refresh_token).await.status,
        200,
        "the original stays usable"
    );
}

#[tokio::test]
async fn a13_the_redirect_uri_repeats_scheme_host_port_and_path_of_authorize() {
    let mut scene = Scene::adding("https://abc.com/oauth", "xiaomi", &[]);
    let base = scene.app.clone();
    scene.app = base.clone().returning_to("https://x.abc.com/oauth/path?a=1");
    let code = scene.code().await;
    for other in [
        "https://abc.com/oauth",
        "https://x.abc.com/oauth",
        "https://y.abc.com/oauth/path",
        "https://x.abc.com/oauth/path/deeper",
    ] {
        let answer = base.clone().returning_to(other).exchange(&code).await;
        assert_eq!(answer.error_code(), 96010, "{other}: {}", answer.text());
    }
    let other_query = base.returning_to("https://x.abc.com/oauth/path?b=2");
    assert_eq!(
        other_query.exchange(&code).await.status,
        200,
        "the query may differ"
    );
}

#[tokio::test]
async fn a01_a_code_expires() {
    let mut scene = Scene::adding("https://app.example/cb", "exact", &[]);
    scene.set(&["--token-profile", "1,60,60"]);
    let code = scene.code().await;
    tokio::time::sleep(std::time::Duration::from_millis(1_500)).await;
    assert_eq!(scene.app.exchange(&code).await.error_code(), 96013);
}

#[tokio::test]
async fn a01_access_and_refresh_tokens_expire() {
    let mut scene = Scene::adding("https://app.example/cb", "exact", &[]);
    scene.set(&["--token-profile", "60,1,2"]);
    let tokens = scene.tokens().await;
    tokio::time::sleep(std::time::Duration::from_millis(1_500)).await;
    let answer = scene.app.call("/user/profile", &tokens.access_token).await;
    assert_eq!((answer.status, answer.error_code()), (403, 96008));
    tokio::time::sleep(std::time::Duration::from_millis(1_000)).await;
    assert_eq!(scene.app.refresh(&tokens.refresh_token).await.error_code(), 96009);
}

#[tokio::test]
async fn a16_the_wire_texts_in_english_and_chinese() {
    let scene = Scene::new();
    let app = &scene.app;
    let chinese = [("accept-language", "zh-CN")];
    let wrong_code = app.code_parameters("C3_WRONG", &[]);
    assert_eq!(
        app.token_get(&wrong_code, &[]).await.token_json()["error_description"],
        "invalid authorization code"
    );
    let wrong_refresh = app.refresh_parameters("R3_WRONG", &[]);
    assert_eq!(
        app.token_get(&wrong_refresh, &[]).await.token_json()["error_description"],
        "invalid refresh token"
    );
    let wrong_redirect = app.code_parameters("C3_WRONG", &[("redirect_uri", "https://evil.example/")]);
    assert_eq!(
        app.token_get(&wrong_redirect, &[]).await.token_json()["error_description"],
        "invalid redirect uri"
    );
    let missing = without(app.code_parameters("C3_WRONG", &[]), "code");
    let text = app.token_get(&missing, &chinese).await.token_json()["error_description"].clone();
    assert_eq!(text, "缺少某个必需参数，或者格式不正确");
}

#[tokio::test]
async fn x1_methods_other_than_get_and_post_are_405_with_allow() {
    let scene = Scene::new();
    let url = scene.app.token_url(&scene.app.code_parameters("C3_X", &[]));
    for method in ["PUT", "DELETE", "PATCH", "HEAD", "OPTIONS"] {
        let answer = scene.app.http.send(method, &url, &[], None).await;
        assert_eq!(answer.status, 405, "{method}");
        let allow = answer.header("allow").unwrap_or_default();
        assert!(
            allow.contains("GET") && allow.contains("POST"),
            "{method}: Allow: {allow}"
        );
    }
}

#[tokio::test]
async fn x1_a_browser_that_strayed_here_gets_no_token() {
    let mut scene = Scene::new();
    let code = scene.code().await;
    for header in [
        ("cookie", "a=b"),
        ("origin", "https://evil.example"),
        ("sec-fetch-mode", "navigate"),
        ("sec-purpose", "prefetch"),
    ] {
        let answer = scene
            .app
            .token_get(&scene.app.code_parameters(&code, &[]), &[header])
            .await;
        assert!(
            answer.token_json().get("access_token").is_none(),
            "{header:?}: {}",
            answer.text()
        );
    }
    assert_eq!(
        scene.app.exchange(&code).await.status,
        200,
        "and the code stays usable"
    );
}

#[tokio::test]
async fn x1_an_app_may_be_closed_to_get() {
    let mut scene = Scene::adding("https://app.example/cb", "exact", &[]);
    scene.set(&["--token-get", "false"]);
    let code = scene.code().await;
    let parameters = scene.app.code_parameters(&code, &[]);
    assert_eq!(scene.app.token_get(&parameters, &[]).await.error_code(), 96005);
    assert_eq!(scene.app.token_post(&parameters, &[]).await.status, 200);
}
