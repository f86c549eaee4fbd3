//! Fifty at once, spread over three nodes, on one code and one refresh token (security TK3, TK4; faults F24). One node, on
//! both engines, is `tests/wire/race.rs`.

use std::collections::HashSet;
use std::sync::Arc;

use tokio::sync::Barrier;
use tokio::task::JoinSet;

use crate::Three;

const PARALLEL: usize = 50;

/// The distinct access tokens that many requests at one moment gave.
async fn storm(three: &Three, parameters: &[(String, String)]) -> HashSet<String> {
    let barrier = Arc::new(Barrier::new(PARALLEL));
    let mut tasks = JoinSet::new();
    for number in 0..PARALLEL {
        let (app, parameters) = (three.app(number % three.nodes.len()), parameters.to_vec());
        let barrier = Arc::clone(&barrier);
        tasks.spawn(async move {
            barrier.wait().await;
            app.token_get(&parameters, &[]).await
        });
    }
    let answers = tasks.join_all().await;
    let tokens = answers.iter().filter(|answer| {
        // Refused for being too many is allowed; honoured twice is not.
        assert!(
            matches!(answer.status, 200 | 503),
            "{} {}",
            answer.status,
            answer.text()
        );
        answer.status == 200
    });
    let token = |answer: &setaria_testkit::Answer| {
        let json = answer.token_json();
        json["access_token"]
            .as_str()
            .map(str::to_owned)
            .unwrap_or_else(|| panic!("{json}"))
    };
    tokens.map(token).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn f24_fifty_parallel_redemptions_over_three_nodes_give_one_distinct_success() {
    let Some(three) = Three::start() else { return };
    let mut visitor = three.nodes.visitor(0);
    let rounds = setaria_tests::rounds("F24", 15, 1_000);
    for round in 0..rounds {
        let code = three.code(&mut visitor, round % 3).await;
        let won = storm(&three, &three.app(0).code_parameters(&code, &[])).await;
        assert_eq!(won.len(), 1, "round {round}: a code was honoured twice");
        let tokens = three.app(round % 3).tokens(&code).await;
        assert!(won.contains(&tokens.access_token), "round {round}: and once more");
        let won = storm(
            &three,
            &three.app(0).refresh_parameters(&tokens.refresh_token, &[]),
        )
        .await;
        assert_eq!(won.len(), 1, "round {round}: a refresh token was honoured twice");
    }
    println!(
        "figure F24: {rounds} codes and {rounds} refresh tokens, {PARALLEL} at once over three nodes: doubled 0"
    );
}
