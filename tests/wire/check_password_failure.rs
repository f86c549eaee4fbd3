//! `/checkPassword`, where it does not (decisions A12, A22, A24; security X8, PW4, PW5).

use setaria_testkit::Landing;
use setaria_tests::Scene;

use crate::check_password::{answer, is_signed, open, parameter};

/// A failed callback: signed, with the user id, without a code.
fn is_failed(scene: &Scene, location: &str) {
    assert_eq!(
        parameter(location, "xmResult").as_deref(),
        Some("false"),
        "{location}"
    );
    assert_eq!(
        parameter(location, "xmUserId"),
        Some(scene.person.user_id.to_string()),
        "{location}"
    );
    assert_eq!(parameter(location, "code"), None, "{location}");
    is_signed(scene, location);
}

async fn start(scene: &mut Scene) -> setaria_testkit::Page {
    let (user, callback) = (scene.person.user_id.to_string(), scene.app.redirect_uri.clone());
    open(scene, &user, &callback).await.page()
}

#[tokio::test]
async fn a12_a24_cancelling_sends_the_failed_callback() {
    let mut scene = Scene::new();
    let page = start(&mut scene).await;
    let location = answer(&mut scene, &page, "", "cancel").await.location();
    is_failed(&scene, &location);
}

#[tokio::test]
async fn a24_three_wrong_passwords_send_the_failed_callback_and_two_do_not() {
    let mut scene = Scene::new();
    let mut page = start(&mut scene).await;
    for _ in 0..2 {
        page = answer(&mut scene, &page, "wrong password", "confirm")
            .await
            .page();
        assert!(page.is_check_password(), "{}", page.words());
    }
    let location = answer(&mut scene, &page, "wrong password", "confirm")
        .await
        .location();
    is_failed(&scene, &location);
}

#[tokio::test]
async fn a24_two_wrong_and_then_the_right_password_succeed() {
    let mut scene = Scene::new();
    let mut page = start(&mut scene).await;
    for _ in 0..2 {
        page = answer(&mut scene, &page, "wrong password", "confirm")
            .await
            .page();
    }
    let password = scene.person.password.clone();
    let location = answer(&mut scene, &page, &password, "confirm").await.location();
    assert_eq!(parameter(&location, "xmResult").as_deref(), Some("true"));
}

#[tokio::test]
async fn a24_pw5_a_locked_account_gets_the_failed_callback_at_once() {
    let mut scene = Scene::new();
    let login = scene.person.login.clone();
    for _ in 0..12 {
        let page = scene.visitor.open(scene.demo.account("/sign-in")).await.page();
        scene
            .visitor
            .sign_in(&page, &login, "wrong password")
            .await
            .page();
    }
    let page = start(&mut scene).await;
    let password = scene.person.password.clone();
    let location = answer(&mut scene, &page, &password, "confirm").await.location();
    is_failed(&scene, &location);
}

#[tokio::test]
async fn pw5_wrong_passwords_here_lock_the_sign_in_too() {
    let mut scene = Scene::new();
    for _ in 0..4 {
        let mut page = start(&mut scene).await;
        for _ in 0..3 {
            match answer(&mut scene, &page, "wrong password", "confirm").await {
                Landing::Page(next) => page = *next,
                Landing::App(_) => break,
            }
        }
    }
    let page = scene.visitor.open(scene.demo.account("/sign-in")).await.page();
    let (login, password) = (scene.person.login.clone(), scene.person.password.clone());
    let landed = scene.visitor.sign_in(&page, &login, &password).await.page();
    assert!(
        landed.is_sign_in() || landed.status() == 429,
        "{} {}",
        landed.status(),
        landed.words()
    );
}

#[tokio::test]
async fn a22_a_foreign_callback_is_an_error_page() {
    let mut scene = Scene::adding("https://abc.com/oauth", "exact", &[]);
    let user = scene.person.user_id.to_string();
    for callback in [
        "https://evil.example/",
        "https://abc.com.evil.example/",
        "http://abc.com/oauth",
        "https://abc.com:8443/oauth",
        "https://x.abc.com/oauth",
        "https://user@abc.com/",
        "https://abc.com\\@evil.example/",
        "https://abc.com/#fragment",
        "javascript:alert(1)",
        "abc.com/oauth",
        "https://abc.com/?xmResult=true",
        "https://abc.com/?_xmSign=x",
        "https://abc.com/?code=x",
    ] {
        let landing = open(&mut scene, &user, callback).await;
        let Landing::Page(page) = landing else {
            panic!("{callback} was redirected to")
        };
        assert!(
            (400..500).contains(&page.status()),
            "{callback}: {} {}",
            page.status(),
            page.words()
        );
        assert!(page.words().contains("960"), "{callback}: {}", page.words());
        assert!(!page.is_check_password(), "{callback}");
    }
}

#[tokio::test]
async fn s9_2_missing_repeated_and_malformed_parameters_are_an_error_page() {
    let mut scene = Scene::new();
    let (id, user) = (scene.app.app.app_id.to_string(), scene.person.user_id.to_string());
    let callback: String = url::form_urlencoded::byte_serialize(scene.app.redirect_uri.as_bytes()).collect();
    for (query, number) in [
        (String::new(), "96002"),
        (format!("xmUserId={user}&callback={callback}"), "96002"),
        (
            format!("clientId=abc&xmUserId={user}&callback={callback}"),
            "96002",
        ),
        (
            format!("clientId=12345&xmUserId={user}&callback={callback}"),
            "96001",
        ),
        (format!("clientId={id}&callback={callback}"), "96002"),
        (format!("clientId={id}&xmUserId=abc&callback={callback}"), "96002"),
        (format!("clientId={id}&xmUserId={user}"), "96002"),
        (
            format!("clientId={id}&xmUserId={user}&callback={callback}&callback={callback}"),
            "96002",
        ),
    ] {
        let page = scene
            .visitor
            .open(scene.demo.open_api(&format!("/checkPassword?{query}")))
            .await
            .page();
        assert!((400..500).contains(&page.status()), "{query}: {}", page.status());
        assert!(page.words().contains(number), "{query}: {}", page.words());
    }
}

#[tokio::test]
async fn pw4_x8_an_unknown_and_a_disabled_account_look_like_a_wrong_password() {
    let mut scene = Scene::new();
    let callback = scene.app.redirect_uri.clone();
    let disabled = scene.demo.disabled().clone();
    let mut shown = Vec::new();
    let known = scene.person.user_id;
    for (user, password) in [
        (known, "wrong password"),
        (disabled.user_id, disabled.password.as_str()),
        (8_888_888_888_888_888, "wrong password"),
    ] {
        let page = open(&mut scene, &user.to_string(), &callback).await.page();
        assert!(page.is_check_password(), "{user}: {}", page.words());
        let refused = answer(&mut scene, &page, password, "confirm").await.page();
        shown.push((page.status(), refused.status(), neutral(&refused.words(), user)));
    }
    assert!(shown.windows(2).all(|pair| pair[0] == pair[1]), "{shown:#?}");
}

/// Words without the account number that was asked for.
fn neutral(words: &str, user: i64) -> String {
    words.replace(&user.to_string(), "ID")
}

#[tokio::test]
async fn x8_the_form_of_one_browser_is_useless_in_another() {
    let mut scene = Scene::new();
    let page = start(&mut scene).await;
    let mut stranger = setaria_testkit::Visitor::new(&scene.demo);
    let form = page.form_deciding("confirm").expect("the form");
    let form = form
        .set("login", &scene.person.login)
        .set("password", &scene.person.password);
    let landed = stranger.submit(form.press("decision", "confirm")).await.page();
    assert!(
        (400..500).contains(&landed.status()),
        "{} {}",
        landed.status(),
        landed.words()
    );
}

#[tokio::test]
async fn a24_an_old_form_sent_again_gives_no_further_tries() {
    let mut scene = Scene::new();
    let callback = scene.app.redirect_uri.clone();
    let user = scene.person.user_id.to_string();
    let first = open(&mut scene, &user, &callback).await.page();
    for _ in 0..2 {
        let again = answer(&mut scene, &first, "wrong each time", "confirm")
            .await
            .page();
        assert_eq!(again.status(), 422, "{}", again.words());
    }
    for typed in ["wrong each time".to_owned(), scene.person.password.clone()] {
        let location = answer(&mut scene, &first, &typed, "confirm").await.location();
        let result = parameter(&location, "xmResult");
        assert_eq!(result.as_deref(), Some("false"), "{location}");
    }
}
