//! The retry window and what a reuse after it costs (decision A25; security AZ11, TK5, X2).
//!
//! The waits are real, so both grants wait at the same time.

use std::time::Duration;

use setaria_testkit::{RelyingParty, Tokens};
use setaria_tests::Scene;

/// A little more than the window.
const AFTER: Duration = Duration::from_millis(10_700);

#[tokio::test]
async fn a25_within_ten_seconds_the_same_request_gets_the_same_answer_and_after_that_everything_dies() {
    let mut scene = Scene::new();
    let code = scene.code().await;
    let first = scene.app.exchange(&code).await.token_json();
    assert_eq!(
        scene.app.exchange(&code).await.token_json(),
        first,
        "the same answer"
    );
    let parameters = scene.app.code_parameters(&code, &[]);
    assert_eq!(
        scene.app.token_post(&parameters, &[]).await.token_json(),
        first,
        "by another method too"
    );

    let family = scene.tokens().await;
    let rotated = scene.app.refresh(&family.refresh_token).await.token_json();
    assert_eq!(
        scene.app.refresh(&family.refresh_token).await.token_json(),
        rotated,
        "the same successor"
    );
    tokio::time::sleep(AFTER).await;

    let late = scene.app.exchange(&code).await;
    assert_eq!(late.error_code(), 96013, "{}", late.text());
    let access = first["access_token"].as_str().expect("a token");
    assert_eq!(
        scene.app.call("/user/profile", access).await.error_code(),
        96008,
        "revoked by the reuse"
    );
    let refresh = first["refresh_token"].as_str().expect("a token");
    assert_eq!(
        scene.app.refresh(refresh).await.error_code(),
        96009,
        "revoked by the reuse"
    );

    let successor = rotated["refresh_token"].as_str().expect("a token").to_owned();
    let late = scene.app.refresh(&family.refresh_token).await;
    assert_eq!(late.error_code(), 96009, "{}", late.text());
    for access in [
        family.access_token.as_str(),
        rotated["access_token"].as_str().expect("a token"),
    ] {
        assert_eq!(
            scene.app.call("/user/profile", access).await.error_code(),
            96008,
            "the family dies (TK5)"
        );
    }
    assert_eq!(
        scene.app.refresh(&successor).await.error_code(),
        96009,
        "the family dies (TK5)"
    );
}

#[tokio::test]
async fn a25_the_window_is_for_the_same_request_only() {
    let mut scene = Scene::new();
    let code = scene.code().await;
    let first = scene.app.tokens(&code).await;
    let deeper = scene
        .app
        .clone()
        .returning_to(&format!("{}/deeper", scene.app.redirect_uri));
    let answer = deeper.exchange(&code).await;
    assert!(
        answer.token_json().get("access_token").is_none(),
        "another redirect_uri: {}",
        answer.text()
    );
    let wrong = scene.app.code_parameters(&code, &[("client_secret", "wrong")]);
    assert_eq!(scene.app.token_get(&wrong, &[]).await.error_code(), 96003);
    let other = RelyingParty::new(&scene.demo, scene.demo.app("exact"));
    assert_eq!(other.exchange(&code).await.error_code(), 96013);
    assert_eq!(
        scene.app.call("/user/profile", &first.access_token).await.status,
        200,
        "strangers revoke nothing"
    );
}

#[tokio::test]
async fn x2_an_app_may_do_without_the_window() {
    let mut scene = Scene::adding("https://app.example/cb", "exact", &[]);
    scene.set(&["--retry-window", "false"]);
    let code = scene.code().await;
    let tokens = scene.app.tokens(&code).await;
    assert_eq!(scene.app.exchange(&code).await.error_code(), 96013);
    assert_eq!(
        scene
            .app
            .call("/user/profile", &tokens.access_token)
            .await
            .error_code(),
        96008
    );
}

#[tokio::test]
async fn a25_a_successor_that_was_used_keeps_the_window_of_its_parent_harmless() {
    let mut scene = Scene::new();
    let family = scene.tokens().await;
    let second = Tokens::read(&scene.app.refresh(&family.refresh_token).await);
    let third = Tokens::read(&scene.app.refresh(&second.refresh_token).await);
    let again = scene.app.refresh(&family.refresh_token).await.token_json();
    assert_eq!(
        again["refresh_token"],
        second.refresh_token.as_str(),
        "the stored answer, nothing newly issued"
    );
    assert_eq!(
        scene.app.call("/user/profile", &third.access_token).await.status,
        200
    );
}
