//! Scopes on the wire (decisions A8, A9; protocol reference, sections 2.1 and 8).

use setaria_testkit::Landing;
use setaria_tests::Scene;

async fn granted(scene: &mut Scene, scope: &str) -> String {
    let tokens = scene.tokens_for(scope).await;
    tokens.json["scope"].as_str().expect("a scope").to_owned()
}

#[tokio::test]
async fn a8_scope_omitted_or_empty_means_every_scope_that_the_app_holds() {
    let mut scene = Scene::new();
    assert_eq!(scene.tokens().await.json["scope"], "1 2 3 4 6");
    assert_eq!(granted(&mut scene, "").await, "1 2 3 4 6");
}

#[tokio::test]
async fn s8_spaces_commas_names_and_any_order_are_read_and_printed_ascending() {
    let mut scene = Scene::new();
    for (asked, got) in [
        ("3 1", "1 3"),
        ("3,1", "1 3"),
        ("1+3", "1 3"),
        ("1, 3", "1 3"),
        ("1 1 1", "1"),
        ("user/profile user/openIdV2 user/phoneAndEmail", "1 3 4 6"),
        ("user/relation", "2"),
        ("USER/PROFILE", "1"),
    ] {
        assert_eq!(granted(&mut scene, asked).await, got, "{asked}");
    }
}

#[tokio::test]
async fn a9_unknown_and_ungranted_scopes_are_dropped_silently() {
    let mut scene = Scene::new();
    assert_eq!(
        granted(&mut scene, "1 16001 16002 20000 6000").await,
        "1",
        "held by no app of the demo"
    );
    assert_eq!(granted(&mut scene, "1 profile").await, "1");
    assert_eq!(
        granted(&mut scene, "profile").await,
        "1 2 3 4 6",
        "nothing usable is left: as if none was sent"
    );
    assert_eq!(granted(&mut scene, "1 99999999999999999999").await, "1");
}

#[tokio::test]
async fn a9_a_strict_app_gets_96007() {
    let mut scene = Scene::adding(
        "https://app.example/cb",
        "exact",
        &["--scope", "1", "--scope", "6000"],
    );
    assert_eq!(granted(&mut scene, "1 3 6000").await, "1 6000", "not strict yet");
    scene.set(&["--strict-scopes", "true"]);
    for scope in ["1 3", "1 profile", "banana"] {
        let landing = scene.open(&[("scope", scope), ("skip_confirm", "true")]).await;
        assert_eq!(landing.error(), 96007, "{scope}");
    }
    assert!(matches!(
        scene.open(&[("scope", "1"), ("skip_confirm", "true")]).await,
        Landing::App(_)
    ));
}

#[tokio::test]
async fn s8_an_api_without_its_scope_answers_96007() {
    let mut scene = Scene::new();
    for (scope, refused, allowed) in [
        (
            "1",
            ["/user/openidV2", "/user/phoneAndEmail", "/user/relation"].as_slice(),
            "/user/profile",
        ),
        (
            "3",
            &[
                "/user/profile",
                "/user/phoneAndEmail",
                "/user/phone",
                "/user/relation",
            ],
            "/user/openidV2",
        ),
        (
            "6",
            &["/user/profile", "/user/phone", "/user/openid"],
            "/user/phoneAndEmail",
        ),
        ("2", &["/user/profile", "/user/openIdV2"], "/user/relation"),
    ] {
        let tokens = scene.tokens_for(scope).await;
        for path in refused {
            let answer = scene.app.call(path, &tokens.access_token).await;
            assert_eq!(
                (answer.error_code(), answer.status),
                (96007, 403),
                "{path} with scope {scope}"
            );
            assert!(answer.json().get("data").is_none());
        }
        let answer = scene.app.call(allowed, &tokens.access_token).await;
        assert_eq!(
            answer.status,
            200,
            "{allowed} with scope {scope}: {}",
            answer.text()
        );
    }
}

#[tokio::test]
async fn tk6_a_refresh_cannot_widen_the_scope() {
    let mut scene = Scene::new();
    let tokens = scene.tokens_for("1").await;
    let parameters = scene
        .app
        .refresh_parameters(&tokens.refresh_token, &[("scope", "1 2 3 4 6")]);
    let answer = scene.app.token_get(&parameters, &[]).await;
    assert_eq!(answer.token_json()["scope"], "1", "{}", answer.text());
}
