//! Fifty at once on one code and on one refresh token, two hundred times (security TK3, TK4; decision A25).

use std::collections::HashSet;
use std::sync::Arc;

use setaria_testkit::{Answer, RelyingParty};
use setaria_tests::Scene;
use tokio::sync::Barrier;
use tokio::task::JoinSet;

const PARALLEL: usize = 50;
const ROUNDS: usize = 200;

/// Sends the same token request from many tasks at one moment.
async fn storm(app: &RelyingParty, parameters: &[(String, String)]) -> Vec<Answer> {
    let barrier = Arc::new(Barrier::new(PARALLEL));
    let mut tasks = JoinSet::new();
    for _ in 0..PARALLEL {
        let (app, parameters, barrier) = (app.clone(), parameters.to_vec(), Arc::clone(&barrier));
        tasks.spawn(async move {
            barrier.wait().await;
            app.token_get(&parameters, &[]).await
        });
    }
    tasks.join_all().await
}

/// The distinct access tokens among the answers; every answer must be one.
fn distinct(answers: &[Answer], round: usize) -> HashSet<String> {
    let token = |answer: &Answer| {
        let json = answer.token_json();
        json["access_token"]
            .as_str()
            .map(str::to_owned)
            .unwrap_or_else(|| panic!("round {round}: {json}"))
    };
    answers.iter().map(token).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn tk3_tk4_fifty_parallel_redemptions_give_one_distinct_success_each_two_hundred_times() {
    let mut scene = Scene::new();
    for round in 0..ROUNDS {
        let code = scene.code().await;
        let answers = storm(&scene.app, &scene.app.code_parameters(&code, &[])).await;
        assert_eq!(
            distinct(&answers, round).len(),
            1,
            "round {round}: a code was honoured twice"
        );
        let refresh_token = answers[0].token_json()["refresh_token"]
            .as_str()
            .expect("a refresh token")
            .to_owned();
        let answers = storm(&scene.app, &scene.app.refresh_parameters(&refresh_token, &[])).await;
        assert_eq!(
            distinct(&answers, round).len(),
            1,
            "round {round}: a refresh token was honoured twice"
        );
    }
    println!(
        "{ROUNDS} codes and {ROUNDS} refresh tokens, {PARALLEL} at once each: one distinct success every time"
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn x2_without_the_window_exactly_one_of_fifty_succeeds() {
    let mut scene = Scene::adding("https://app.example/cb", "exact", &[]);
    scene.set(&["--retry-window", "false"]);
    for round in 0..20 {
        let code = scene.code().await;
        let answers = storm(&scene.app, &scene.app.code_parameters(&code, &[])).await;
        let successes = answers
            .iter()
            .filter(|answer| answer.token_json().get("access_token").is_some())
            .count();
        assert_eq!(successes, 1, "round {round}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a07_a_nonce_used_fifty_times_at_once_counts_once() {
    let mut scene = Scene::new();
    let tokens = scene.tokens().await;
    for round in 0..20 {
        let header =
            setaria_testkit::mac::Sdk::Java.authorization(&scene.app.mac_call("/user/profile", &tokens));
        let barrier = Arc::new(Barrier::new(PARALLEL));
        let mut tasks = JoinSet::new();
        for _ in 0..PARALLEL {
            let (app, header, token) = (scene.app.clone(), header.clone(), tokens.access_token.clone());
            let barrier = Arc::clone(&barrier);
            tasks.spawn(async move {
                barrier.wait().await;
                app.call_with_header("/user/profile", &token, &header)
                    .await
                    .status
            });
        }
        let statuses = tasks.join_all().await;
        assert_eq!(
            statuses.iter().filter(|status| **status == 200).count(),
            1,
            "round {round}: {statuses:?}"
        );
        assert!(
            statuses.iter().all(|status| matches!(status, 200 | 401)),
            "round {round}: {statuses:?}"
        );
    }
}
