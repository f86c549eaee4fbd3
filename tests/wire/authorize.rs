//! `/oauth2/authorize`, where it goes well (protocol reference, sections 2.1-2.4).

use setaria_testkit::Landing;
use setaria_tests::Scene;
use url::Url;

use crate::parsers;

/// State that hurts every careless parser; a person's own characters included.
const STATE: &str = "a=b&c d+e%2F/?#ü米|{}\"'<>~";

#[tokio::test]
async fn s2_3_code_is_the_first_parameter_and_state_is_echoed() {
    let mut scene = Scene::new();
    let location = scene.authorize(&[("state", STATE)]).await.location();
    let query = location
        .strip_prefix(&format!("{}?", scene.app.redirect_uri))
        .unwrap_or_else(|| panic!("{location}"));
    assert!(query.starts_with("code="), "{location}");
    assert_eq!(
        Landing::App(location.clone()).parameter("state").as_deref(),
        Some(STATE),
        "{location}"
    );
    assert_eq!(query.matches('&').count(), 1, "only code and state: {location}");
}

#[tokio::test]
async fn s2_3_state_is_left_out_when_it_was_not_sent() {
    let mut scene = Scene::new();
    let location = scene.authorize(&[]).await.location();
    assert!(!location.contains("state"), "{location}");
    assert!(!location.contains('&'), "{location}");
}

#[tokio::test]
async fn s2_3_a_redirect_uri_with_a_query_gets_the_answer_appended() {
    let mut scene = Scene::new();
    let with_query = format!("{}?connect=xiaomi&action=callback", scene.app.redirect_uri);
    scene.app = scene.app.clone().returning_to(&with_query);
    let location = scene.authorize(&[("state", "s")]).await.location();
    assert!(location.starts_with(&format!("{with_query}&code=")), "{location}");
    assert!(location.ends_with("&state=s"), "{location}");
    let android = parsers::android(&location).expect("Android finds &code=");
    assert!(android.contains_key("code"));
}

#[tokio::test]
async fn s2_4_ios_and_android_read_the_code_and_the_state() {
    let mut scene = Scene::new();
    let location = scene.authorize(&[("state", STATE)]).await.location();
    let android = parsers::android(&location).unwrap_or_else(|| panic!("java.net.URI refuses {location}"));
    assert_eq!(android.get("state").map(String::as_str), Some(STATE));
    let ios = parsers::ios(&location).unwrap_or_else(|| panic!("iOS sees no answer in {location}"));
    assert_eq!(ios.get("code"), android.get("code"));
    assert!(ios.contains_key("state"), "iOS lost the state of {location}");
}

#[tokio::test]
async fn s2_3_a17_the_fragment_has_the_documented_order_and_survives_the_mobile_parsers() {
    let mut scene = Scene::new();
    let location = scene
        .authorize(&[("response_type", "token"), ("state", STATE)])
        .await
        .location();
    let (base, fragment) = location
        .split_once('#')
        .unwrap_or_else(|| panic!("no fragment in {location}"));
    assert_eq!(base, scene.app.redirect_uri);
    let names: Vec<&str> = fragment
        .split('&')
        .map(|pair| pair.split_once('=').expect("a pair").0)
        .collect();
    let order = [
        "access_token",
        "token_type",
        "expires_in",
        "mac_algorithm",
        "mac_key",
        "scope",
        "union_id",
        "state",
    ];
    assert_eq!(names, order, "{location}");
    let android = parsers::android(&location).unwrap_or_else(|| panic!("java.net.URI refuses {location}"));
    assert_eq!(android["state"], STATE);
    assert_eq!(android["token_type"], "mac");
    assert_eq!(android["mac_algorithm"], "HmacSHA1");
    assert_eq!(android["union_id"].len(), 40);
    assert_eq!(android["scope"], "1 2 3 4 6");
    assert_eq!(android["expires_in"], "7776000");
    let ios = parsers::ios(&location).expect("iOS takes a fragment");
    assert_eq!(ios.len(), order.len(), "iOS lost a value of {location}");
    let answer = scene.app.call("/user/profile", &android["access_token"]).await;
    assert_eq!(answer.status, 200, "{}", answer.text());
}

#[tokio::test]
async fn s2_4_no_url_of_the_server_carries_the_names_that_end_a_mobile_sign_in() {
    let mut scene = Scene::new();
    let page = scene.open(&[("state", "s")]).await.page();
    let page = scene
        .visitor
        .sign_in(&page, &scene.person.login, "wrong password")
        .await
        .page();
    let page = scene
        .visitor
        .sign_in(&page, &scene.person.login, &scene.person.password)
        .await
        .page();
    assert!(page.is_consent(), "{}", page.words());
    scene.visitor.decide(&page, "allow").await.code();
    for url in &scene.visitor.trail {
        let names: Vec<String> = url.query_pairs().map(|(name, _)| name.into_owned()).collect();
        assert!(
            !names.iter().any(|name| name == "code" || name == "error"),
            "{url}"
        );
        let fragment = url.fragment().unwrap_or_default();
        assert!(
            !fragment.contains("access_token=") && !fragment.contains("error="),
            "{url}"
        );
        assert!(
            !url.as_str().contains(&scene.app.redirect_uri),
            "iOS would take {url} for the answer"
        );
    }
}

#[tokio::test]
async fn s2_1_unknown_parameters_are_ignored_and_cosmetic_ones_do_no_harm() {
    let mut scene = Scene::new();
    let cosmetic = [
        ("code_challenge", "x"),
        ("code_challenge_method", "S256"),
        ("_sas", "true"),
        ("_bannerBiz", "b"),
        ("nonce", "n"),
        ("pt", "1"),
        ("display", "mobile"),
        ("_loginType", "pwd"),
        ("_hideSwitch", "true"),
        ("callback_scheme", "mipassport123"),
        ("device_id", "ha.0123"),
        ("_locale", "zh_TW"),
    ];
    let code = scene.authorize(&cosmetic).await.code();
    assert_eq!(scene.app.exchange(&code).await.status, 200);
}

#[tokio::test]
async fn s2_1_cosmetic_parameters_with_odd_values_fall_back() {
    let mut scene = Scene::new();
    let odd = [
        ("pt", "banana"),
        ("display", "fridge"),
        ("_loginType", "carrier pigeon"),
        ("_locale", "xx_YY"),
    ];
    scene.authorize(&odd).await.code();
}

#[tokio::test]
async fn s2_1_the_locale_chooses_the_language_of_the_page() {
    let mut scene = Scene::new();
    for (locale, tag) in [("zh_CN", "zh"), ("en_US", "en"), ("zh-Hans", "zh"), ("en", "en")] {
        let html = scene.open(&[("_locale", locale)]).await.page().html();
        assert!(
            html.contains(&format!("<html lang=\"{tag}")),
            "_locale={locale}: {}",
            &html[..200.min(html.len())]
        );
    }
}

#[tokio::test]
async fn s1_the_front_end_path_and_the_api_host_answer_as_well() {
    let mut scene = Scene::new();
    let url = scene.app.authorize_url(&[]);
    let front_end = url.replace("/oauth2/authorize", "/fe/service/oauth2/authorize");
    let person = scene.person.clone();
    scene.visitor.consent(&front_end, &person).await.code();
    let on_the_api_host = url.replace(&scene.demo.info().account_url, &scene.demo.info().open_api_url);
    scene.visitor.consent(&on_the_api_host, &person).await.code();
}

#[tokio::test]
async fn s3_2_codes_and_tokens_are_made_of_safe_characters_only() {
    let mut scene = Scene::new();
    let code = scene.code().await;
    let tokens = scene.app.tokens(&code).await;
    for text in [
        &code,
        &tokens.access_token,
        &tokens.refresh_token,
        &tokens.mac_key,
        &scene.app.app.app_secret,
    ] {
        assert!(
            text.bytes()
                .all(|b| b.is_ascii_alphanumeric() || b == b'_' || b == b'-'),
            "{text}"
        );
    }
    assert_eq!(tokens.mac_key.len(), 27);
}

#[tokio::test]
async fn az4_credentials_are_answered_with_303_and_a_get_with_302() {
    let mut scene = Scene::new();
    let first = scene.authorize(&[]).await.location();
    assert!(Url::parse(&first).is_ok());
    let posts = scene.visitor.answers.iter().filter(|answer| answer.status >= 300);
    assert!(
        posts.clone().all(|answer| matches!(answer.status, 302 | 303)),
        "{:?}",
        posts.collect::<Vec<_>>()
    );
    assert_eq!(
        scene.visitor.answers.last().map(|answer| answer.status),
        Some(303),
        "allowing is a POST"
    );
    scene.authorize(&[("skip_confirm", "true")]).await.code();
    assert_eq!(
        scene.visitor.answers.last().map(|answer| answer.status),
        Some(302),
        "nothing was posted"
    );
}
