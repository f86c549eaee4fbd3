//! `/checkPassword`, where it goes well, and its callback (protocol reference, section 7; decisions A11, A22, A23, A30).

use setaria_testkit::{Landing, Page, mac};
use setaria_tests::Scene;
use url::Url;

/// Opens the page for a callback.
pub async fn open(scene: &mut Scene, user_id: &str, callback: &str) -> Landing {
    let id = scene.app.app.app_id.to_string();
    let query =
        setaria_testkit::form_encode(&[("clientId", &id), ("xmUserId", user_id), ("callback", callback)]);
    let url = scene.demo.open_api(&format!("/checkPassword?{query}"));
    scene.visitor.open(url).await
}

/// Types a password and presses a button.
pub async fn answer(scene: &mut Scene, page: &Page, password: &str, decision: &str) -> Landing {
    let form = page
        .form_deciding("confirm")
        .unwrap_or_else(|| panic!("no form on {}: {}", page.url, page.words()));
    let login = form
        .value("login")
        .filter(|login| !login.is_empty())
        .unwrap_or(&scene.person.login)
        .to_owned();
    scene
        .visitor
        .submit(
            form.set("login", &login)
                .set("password", password)
                .press("decision", decision),
        )
        .await
}

/// One parameter of a callback.
pub fn parameter(location: &str, name: &str) -> Option<String> {
    Landing::App(location.to_owned()).parameter(name)
}

/// The callback's signature is the one that an app computes.
pub fn is_signed(scene: &Scene, location: &str) {
    let signature = mac::callback_signature(&scene.app.app.app_secret, location);
    let (expected, received) = signature.unwrap_or_else(|| panic!("no _xmNonce or _xmSign in {location}"));
    assert_eq!(received, expected, "{location}");
}

async fn confirmed(scene: &mut Scene, callback: &str) -> String {
    let user = scene.person.user_id.to_string();
    let page = open(scene, &user, callback).await.page();
    assert!(page.is_check_password(), "{} {}", page.status(), page.words());
    let password = scene.person.password.clone();
    answer(scene, &page, &password, "confirm").await.location()
}

#[tokio::test]
async fn s7_a11_success_is_a_signed_callback_with_a_code() {
    let mut scene = Scene::new();
    let callback = scene.app.redirect_uri.clone();
    let location = confirmed(&mut scene, &callback).await;
    assert!(location.starts_with(&format!("{callback}?")), "{location}");
    let names: Vec<String> = Url::parse(&location)
        .expect("a URL")
        .query_pairs()
        .map(|(n, _)| n.into_owned())
        .collect();
    assert_eq!(
        names,
        ["xmResult", "xmUserId", "code", "_xmNonce", "_xmSign"],
        "the order of the example: {location}"
    );
    assert_eq!(parameter(&location, "xmResult").as_deref(), Some("true"));
    assert_eq!(
        parameter(&location, "xmUserId"),
        Some(scene.person.user_id.to_string())
    );
    let raw = location.split_once("_xmNonce=").expect("a nonce").1;
    assert!(
        raw.contains("%3A") && raw.ends_with("%3D"),
        "colons and equal signs are escaped: {location}"
    );
    is_signed(&scene, &location);
}

#[tokio::test]
async fn s7_the_nonce_is_a_number_and_the_current_minute() {
    let mut scene = Scene::new();
    let callback = scene.app.redirect_uri.clone();
    let location = confirmed(&mut scene, &callback).await;
    let nonce = parameter(&location, "_xmNonce").expect("a nonce");
    let (number, minute) = nonce.split_once(':').expect("a colon");
    assert!(number.parse::<i64>().is_ok(), "{nonce}");
    let minute: i64 = minute.parse().expect("minutes");
    assert!((minute - setaria_testkit::clock::minute()).abs() <= 1, "{nonce}");
}

#[tokio::test]
async fn a23_the_code_is_redeemed_with_any_registered_redirect_uri_and_once() {
    let mut scene = Scene::new();
    scene.code().await;
    let callback = format!("{}?of=their-own", scene.app.redirect_uri);
    let location = confirmed(&mut scene, &callback).await;
    let code = parameter(&location, "code").expect("a code");
    let other = setaria_testkit::RelyingParty::new(&scene.demo, scene.demo.app("exact"));
    assert_eq!(
        other.exchange(&code).await.error_code(),
        96013,
        "bound to the app"
    );
    let tokens = scene.app.tokens(&code).await;
    let profile = scene.app.call("/user/profile", &tokens.access_token).await.json();
    assert_eq!(profile["data"]["userId"], scene.person.user_id, "{profile}");
}

#[tokio::test]
async fn co2_a_confirmed_password_grants_nothing_that_was_not_allowed_before() {
    let mut scene = Scene::new();
    let callback = scene.app.redirect_uri.clone();
    let location = confirmed(&mut scene, &callback).await;
    let code = parameter(&location, "code").expect("a code");
    let tokens = scene.app.tokens(&code).await;
    for path in ["/user/phoneAndEmail", "/user/relation"] {
        let answer = scene.app.call(path, &tokens.access_token).await;
        assert_eq!(
            (answer.status, answer.error_code()),
            (403, 96007),
            "{path}: {}",
            answer.text()
        );
    }
}

#[tokio::test]
async fn a11_a30_a_callback_with_a_query_of_its_own_keeps_it_and_has_it_signed() {
    let mut scene = Scene::new();
    let base = scene.app.redirect_uri.clone();
    for own in [
        "m=Unbind&op=valiateResult",
        "a=1&a=2",
        "zz=%7Etilde%2Aand+space%2F%C3%BC",
        "empty=&x=%26%3D",
        "_a=1&ZZ=2",
    ] {
        let callback = format!("{base}?{own}");
        let location = confirmed(&mut scene, &callback).await;
        for (name, value) in Url::parse(&callback).expect("a URL").query_pairs() {
            let url = Url::parse(&location).expect("a URL");
            assert!(
                url.query_pairs()
                    .any(|pair| pair == (name.clone(), value.clone())),
                "{name}={value} is lost: {location}"
            );
        }
        is_signed(&scene, &location);
    }
}

#[tokio::test]
async fn a22_a_callback_may_have_any_path_on_the_registered_host() {
    let mut scene = Scene::adding("https://abc.com/oauth", "xiaomi", &[]);
    for callback in [
        "https://abc.com/",
        "https://abc.com/elsewhere/xm",
        "https://abc.com",
        "https://x.abc.com/xm?m=1",
    ] {
        let location = confirmed(&mut scene, callback).await;
        is_signed(&scene, &location);
    }
}

#[tokio::test]
async fn s7_the_password_is_asked_for_each_time_also_from_somebody_signed_in() {
    let mut scene = Scene::new();
    let person = scene.person.clone();
    scene.visitor.sign_in_as(&scene.demo, &person).await;
    let callback = scene.app.redirect_uri.clone();
    for _ in 0..2 {
        confirmed(&mut scene, &callback).await;
    }
}

#[tokio::test]
async fn s7_the_user_id_of_the_answer_is_the_account_that_was_verified() {
    let mut scene = Scene::new();
    let friend = scene.demo.friend().clone();
    let callback = scene.app.redirect_uri.clone();
    let page = open(&mut scene, &friend.user_id.to_string(), &callback)
        .await
        .page();
    scene.person = friend.clone();
    let location = answer(&mut scene, &page, &friend.password, "confirm")
        .await
        .location();
    assert_eq!(parameter(&location, "xmUserId"), Some(friend.user_id.to_string()));
    is_signed(&scene, &location);
}

#[tokio::test]
async fn x9_rotating_the_secret_changes_the_signature() {
    let mut scene = Scene::adding("https://app.example/cb", "exact", &[]);
    let id = scene.app.app.app_id.to_string();
    let json = scene.demo.change(&["app", "rotate-secret", &id, "--json"]).json();
    let callback = scene.app.redirect_uri.clone();
    let old = confirmed(&mut scene, &callback).await;
    let (expected, received) = mac::callback_signature(&scene.app.app.app_secret, &old).expect("signed");
    assert_ne!(expected, received, "the old secret no longer verifies");
    scene.app.app.app_secret = json["app_secret"].as_str().expect("the new secret").to_owned();
    is_signed(&scene, &old);
}
