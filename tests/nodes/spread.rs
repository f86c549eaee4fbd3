//! How soon what one node revoked is refused on the others (faults F23).

use std::time::{Duration, Instant};

use setaria_testkit::Tokens;

use crate::{BOUND_MS, Three, remove_app};

/// Polls each node until it refuses the token; how long each took, in milliseconds.
pub(crate) async fn refused_everywhere(three: &Three, tokens: &Tokens) -> Vec<u128> {
    let since = Instant::now();
    let mut polls = tokio::task::JoinSet::new();
    for node in 0..three.nodes.len() {
        let (app, token) = (three.app(node), tokens.access_token.clone());
        polls.spawn(async move {
            while app.call("/user/profile", &token).await.status == 200 {
                assert!(
                    since.elapsed().as_millis() < 5 * BOUND_MS,
                    "node {node} goes on accepting"
                );
                tokio::time::sleep(Duration::from_millis(1)).await;
            }
            since.elapsed().as_millis()
        });
    }
    polls.join_all().await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn f23_what_one_node_revoked_is_soon_refused_on_the_others() {
    let Some(three) = Three::start() else { return };
    let mut visitor = three.nodes.visitor(0);
    let rounds = setaria_tests::rounds("F23", 10, 200);
    let mut spread = Vec::new();
    for round in 0..rounds {
        let tokens = three.tokens(&mut visitor, round % 3).await;
        for node in 0..3 {
            let answer = three.app(node).call("/user/profile", &tokens.access_token).await;
            assert_eq!(answer.status, 200, "live on node {node}: {}", answer.text());
        }
        // Removing the app's access at one node ends its tokens on all.
        let node = (round + 1) % 3;
        let there = visitor.clone().through(three.nodes.http(node));
        remove_app(&three.nodes, &there, &three.app).await;
        let mut slowest = refused_everywhere(&three, &tokens).await;
        spread.append(&mut slowest);
    }
    spread.sort_unstable();
    let at = |part: usize| spread[(spread.len() - 1) * part / 100];
    println!(
        "figure F23: {rounds} revocations, refused on three nodes after p50 {} ms, p99 {} ms, at most {} ms",
        at(50),
        at(99),
        at(100)
    );
    assert!(at(100) <= BOUND_MS, "the bound is {BOUND_MS} ms: {spread:?}");
}
