//! No secret in any log line at any level (security WB2): canaries in every field, then a search.

use setaria_testkit::{Start, mac};
use setaria_tests::Scene;

#[tokio::test]
async fn wb2_no_secret_reaches_the_log_at_its_most_talkative() {
    let mut scene = Scene::from(Start::default().env("RUST_LOG", "trace"));
    let mut canaries = vec![scene.app.app.app_secret.clone(), scene.person.password.clone()];
    let password = "canary-wrong-password-7f3a";
    let page = scene.open(&[("state", "canary-state-91cc")]).await.page();
    let login = scene.person.login.clone();
    scene.visitor.sign_in(&page, &login, password).await.page();
    canaries.push(password.into());

    let code = scene.code().await;
    let posted = scene.code().await;
    let tokens = scene.app.tokens(&code).await;
    let posted_tokens = setaria_testkit::Tokens::read(
        &scene
            .app
            .token_post(&scene.app.code_parameters(&posted, &[]), &[])
            .await,
    );
    let header = mac::Sdk::Java.authorization(&scene.app.mac_call("/user/profile", &tokens));
    scene
        .app
        .call_with_header("/user/profile", &tokens.access_token, &header)
        .await;
    let bearer = format!("Bearer {}", posted_tokens.access_token);
    scene
        .app
        .http
        .get_with(
            scene.demo.open_api("/user/profile"),
            &[("authorization", &bearer)],
        )
        .await;
    scene.app.refresh(&tokens.refresh_token).await;
    canaries.extend([
        code,
        posted,
        tokens.access_token,
        tokens.refresh_token,
        tokens.mac_key,
    ]);
    canaries.extend([
        posted_tokens.access_token,
        posted_tokens.refresh_token,
        posted_tokens.mac_key,
    ]);
    canaries.extend(
        scene
            .visitor
            .cookies()
            .into_iter()
            .map(|(_, value)| value)
            .filter(|value| value.len() > 15),
    );

    for (field, canary) in [
        ("code", "canary-code-11"),
        ("client_secret", "canary-secret-22"),
        ("refresh_token", "canary-refresh-33"),
    ] {
        let parameters = scene.app.code_parameters("x", &[(field, canary)]);
        scene.app.token_get(&parameters, &[]).await;
        scene
            .app
            .token_post(&parameters, &[("authorization", "Basic canary-basic-44")])
            .await;
        canaries.push(canary.into());
    }
    canaries.extend([
        "canary-basic-44".into(),
        "canary-token-55".into(),
        "canary-mac-66".into(),
    ]);
    scene.app.call("/user/profile", "canary-token-55").await;
    let wrong = "MAC access_token=\"canary-token-55\",nonce=\"1:2\",mac=\"canary-mac-66\"";
    let last = scene
        .app
        .call_with_header("/user/profile", "canary-token-55", wrong)
        .await;

    let log = log_up_to(&scene, last.json()["traceId"].as_str().expect("a traceId")).await;
    assert!(
        log.lines().count() > 20,
        "a trace log says more than this:\n{log}"
    );
    for canary in canaries {
        let line = log.lines().find(|line| line.contains(&canary));
        assert_eq!(line, None, "{canary} is in the log");
    }
}

#[tokio::test]
async fn issue11_the_trace_id_of_an_error_is_in_the_log() {
    let scene = Scene::from(Start::default().env("RUST_LOG", "info"));
    let answer = scene.app.exchange("C3_WRONG").await;
    let id = answer.token_json()["traceId"]
        .as_str()
        .expect("a traceId")
        .to_owned();
    log_up_to(&scene, &id).await;
}

/// The log once it tells of this request: lines are written by a thread of their own.
async fn log_up_to(scene: &Scene, trace: &str) -> String {
    for _ in 0..200 {
        let log = scene.demo.stderr();
        if log.contains(trace) {
            return log;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    panic!("{trace} is not in the log:\n{}", scene.demo.stderr());
}
