//! `/oauth2/authorize`, where it does not (protocol reference, section 9.2 and decisions A26, A29).

use setaria_testkit::{Landing, Visitor};
use setaria_tests::Scene;

/// The query of an authorize request, written by hand.
async fn raw(scene: &mut Scene, query: &str) -> Landing {
    let url = scene.demo.account(&format!("/oauth2/authorize?{query}"));
    scene.visitor.open(url).await
}

fn parts(scene: &Scene) -> (String, String) {
    let uri: String = url::form_urlencoded::byte_serialize(scene.app.redirect_uri.as_bytes()).collect();
    (scene.app.app.app_id.to_string(), uri)
}

/// The page says the number, has a status of a refusal, and leads nowhere.
async fn is_an_error_page(scene: &mut Scene, query: &str, code: &str) {
    let landing = raw(scene, query).await;
    let Landing::Page(page) = landing else {
        panic!("{query} must not redirect")
    };
    assert!((400..500).contains(&page.status()), "{query}: {}", page.status());
    assert_eq!(page.answer.location(), None);
    assert!(
        page.words().contains(code),
        "{query} should say {code}: {}",
        page.words()
    );
    assert!(
        page.answer
            .header("content-type")
            .is_some_and(|kind| kind.starts_with("text/html"))
    );
}

#[tokio::test]
async fn a29_az2_a_wrong_client_id_is_a_page_and_never_a_redirect() {
    let mut scene = Scene::new();
    let (id, uri) = parts(&scene);
    let rest = format!("redirect_uri={uri}&response_type=code&state=s");
    is_an_error_page(&mut scene, &rest, "96002").await;
    is_an_error_page(&mut scene, &format!("client_id=&{rest}"), "96002").await;
    is_an_error_page(&mut scene, &format!("client_id=abc&{rest}"), "96002").await;
    is_an_error_page(
        &mut scene,
        &format!("client_id=99999999999999999999&{rest}"),
        "96002",
    )
    .await;
    is_an_error_page(
        &mut scene,
        &format!("client_id={id}&client_id={id}&{rest}"),
        "96002",
    )
    .await;
    is_an_error_page(&mut scene, &format!("client_id=12345&{rest}"), "96001").await;
}

#[tokio::test]
async fn a29_az2_a_wrong_redirect_uri_is_a_page_and_never_a_redirect() {
    let mut scene = Scene::new();
    let (id, uri) = parts(&scene);
    let rest = format!("client_id={id}&response_type=code&state=s");
    is_an_error_page(&mut scene, &rest, "96002").await;
    is_an_error_page(&mut scene, &format!("redirect_uri=&{rest}"), "96002").await;
    is_an_error_page(
        &mut scene,
        &format!("redirect_uri={uri}&redirect_uri={uri}&{rest}"),
        "96002",
    )
    .await;
    is_an_error_page(
        &mut scene,
        &format!("redirect_uri=https%3A%2F%2Fevil.example%2F&{rest}"),
        "96010",
    )
    .await;
    let long = format!("{uri}%2F{}", "x".repeat(3000));
    is_an_error_page(&mut scene, &format!("redirect_uri={long}&{rest}"), "960").await;
}

#[tokio::test]
async fn a29_a_disabled_app_is_a_page() {
    let mut scene = Scene::adding("https://app.example/cb", "exact", &[]);
    scene.set(&["--enabled", "false"]);
    let (id, uri) = parts(&scene);
    is_an_error_page(
        &mut scene,
        &format!("client_id={id}&redirect_uri={uri}&response_type=code"),
        "96001",
    )
    .await;
}

#[tokio::test]
async fn a29_s9_2_every_other_error_goes_to_the_app_as_an_integer_in_the_query() {
    let mut scene = Scene::new();
    let (id, uri) = parts(&scene);
    let base = format!("client_id={id}&redirect_uri={uri}");
    let cases = [
        ("", 96002),
        ("&response_type=", 96002),
        ("&response_type=banana", 96011),
        ("&response_type=code+token", 96011),
        ("&response_type=code&response_type=code", 96002),
        ("&response_type=code&scope=1&scope=1", 96002),
        ("&response_type=code&skip_confirm=perhaps", 96002),
        ("&response_type=code&skip_confirm=true&skip_confirm=true", 96002),
    ];
    for (more, code) in cases {
        let location = raw(&mut scene, &format!("{base}&state=s%26t{more}"))
            .await
            .location();
        let landing = Landing::App(location.clone());
        assert_eq!(landing.clone().error(), code, "{more}: {location}");
        assert!(
            location.starts_with(&format!(
                "{}?error={code}&error_description=",
                scene.app.redirect_uri
            )),
            "{location}"
        );
        assert_eq!(landing.parameter("state").as_deref(), Some("s&t"), "{location}");
    }
}

#[tokio::test]
async fn s2_3_errors_of_the_token_response_stand_in_the_query_too() {
    let mut scene = Scene::new();
    let page = scene
        .question(&[("response_type", "token"), ("state", "s")])
        .await;
    let location = scene.visitor.decide(&page, "deny").await.location();
    assert!(!location.contains('#'), "{location}");
    assert_eq!(Landing::App(location.clone()).error(), 96012, "{location}");
    let android = crate::parsers::android(&location).expect("Android reads it");
    assert_eq!(android["error"], "96012");
}

#[tokio::test]
async fn s2_3_deny_answers_96012_with_the_state() {
    let mut scene = Scene::new();
    let page = scene.question(&[("state", "kept")]).await;
    let landing = scene.visitor.decide(&page, "deny").await;
    assert_eq!(landing.clone().error(), 96012);
    assert_eq!(landing.parameter("state").as_deref(), Some("kept"));
}

#[tokio::test]
async fn s2_1_a_repeated_state_is_refused_and_not_echoed() {
    let mut scene = Scene::new();
    let (id, uri) = parts(&scene);
    let location = raw(
        &mut scene,
        &format!("client_id={id}&redirect_uri={uri}&response_type=code&state=a&state=b"),
    )
    .await
    .location();
    assert_eq!(Landing::App(location.clone()).error(), 96002);
    assert_eq!(Landing::App(location).parameter("state"), None);
}

#[tokio::test]
async fn bad_input_an_over_long_state_is_refused() {
    let mut scene = Scene::new();
    let state = "s".repeat(5000);
    let landing = scene.open(&[("state", &state)]).await;
    match landing {
        Landing::App(location) => assert_eq!(Landing::App(location).error(), 96002),
        Landing::Page(page) => assert!((400..500).contains(&page.status()), "{}", page.words()),
    }
}

#[tokio::test]
async fn a26_the_implicit_grant_can_be_switched_off() {
    let mut scene = Scene::adding("https://app.example/cb", "exact", &[]);
    let before = scene.question(&[("response_type", "token")]).await;
    assert!(
        before.is_consent(),
        "on for the xiaomi dialect unless switched off: {}",
        before.words()
    );
    scene.set(&["--implicit", "false"]);
    let landing = scene.open(&[("response_type", "token")]).await;
    assert_eq!(landing.error(), 96005);
}

#[tokio::test]
async fn a26_an_app_of_the_standard_dialect_has_no_implicit_grant() {
    let mut scene = Scene::new();
    let standard = scene
        .demo
        .info()
        .apps
        .iter()
        .find(|app| app.dialect == "standard")
        .expect("a standard app")
        .clone();
    scene.app = setaria_testkit::RelyingParty::new(&scene.demo, &standard);
    match scene.open(&[("response_type", "token")]).await {
        Landing::App(location) => assert_eq!(Landing::App(location).error(), 96005),
        Landing::Page(page) => assert!(page.status() >= 400, "{}", page.words()),
    }
}

#[tokio::test]
async fn a16_the_error_speaks_the_language_of_the_request() {
    let mut scene = Scene::new();
    let text = |landing: Landing| landing.parameter("error_description").expect("a description");
    let english = text(scene.open(&[("response_type", "x")]).await);
    assert!(english.is_ascii(), "{english}");
    let chinese = text(scene.open(&[("response_type", "x"), ("_locale", "zh_CN")]).await);
    assert!(!chinese.is_ascii(), "{chinese}");
    scene.visitor = Visitor::new(&scene.demo).speaking("zh-CN,zh;q=0.9");
    assert_eq!(text(scene.open(&[("response_type", "x")]).await), chinese);
    assert_eq!(
        text(scene.open(&[("response_type", "x"), ("_locale", "en_US")]).await),
        english
    );
}
