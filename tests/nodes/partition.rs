//! A node that is cut off from the database believes nothing that it keeps (faults F22).

use std::time::{Duration, Instant};

use setaria_testkit::{Network, Nodes, Relay, Tokens};

use crate::{BOUND_MS, database, remove_app};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn f22_a_node_cut_off_fails_closed_and_serves_nothing_stale_once_it_is_back() {
    let Some(database) = database() else { return };
    let url = database.url();
    let authority = url
        .split('@')
        .nth(1)
        .and_then(|rest| rest.split('/').next())
        .expect("a host");
    let relay = Relay::to(authority).await;
    let through = url.replace(authority, relay.address());
    let nodes = Nodes::start(&[url, through]);
    let app = nodes.as_ref().app("exact").clone();
    let (near, far) = (nodes.app(0, &app), nodes.app(1, &app));
    let mut visitor = nodes.visitor(0);
    let (mut stale, mut healed) = (Vec::new(), Vec::new());
    for _ in 0..setaria_tests::rounds("F22", 2, 30) {
        let code = visitor
            .consent(
                &near.authorize_url(&[("skip_confirm", "true")]),
                nodes.as_ref().mei(),
            )
            .await
            .code();
        let tokens = near.tokens(&code).await;
        // Whatever the exchange announced is heard by now, so the second call leaves it in memory.
        for _ in 0..2 {
            assert_eq!(far.call("/user/profile", &tokens.access_token).await.status, 200);
            tokio::time::sleep(Duration::from_secs(1)).await;
        }

        relay.set(Network::Silent);
        let cut = Instant::now();
        remove_app(&nodes, &visitor, &app).await;
        assert_ne!(near.call("/user/profile", &tokens.access_token).await.status, 200);
        stale.push(last_accepted(&far, &tokens, cut).await);
        still_served(&nodes).await;

        relay.set(Network::Whole);
        let back = Instant::now();
        while !nodes.is_ready(1) {
            assert!(back.elapsed() < Duration::from_secs(20), "ready again by itself");
            let answer = far.call("/user/profile", &tokens.access_token).await;
            assert_ne!(answer.status, 200, "a stale answer after the network is whole");
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        healed.push(back.elapsed().as_millis());
        assert_eq!(far.call("/user/profile", &tokens.access_token).await.status, 403);
    }
    println!(
        "figure F22: {} cuts, a revoked token was last accepted {:?} ms after the cut, ready again {healed:?} ms after the end of it",
        stale.len(),
        stale
    );
    assert!(
        stale.iter().all(|after| *after <= BOUND_MS),
        "the bound is {BOUND_MS} ms: {stale:?}"
    );
}

/// Polls until the node has refused for two seconds in a row; when it last accepted, in milliseconds after `since`.
async fn last_accepted(app: &setaria_testkit::RelyingParty, tokens: &Tokens, since: Instant) -> u128 {
    let (mut last, mut refused) = (0, Instant::now());
    while refused.elapsed() < Duration::from_secs(2) {
        let asked = since.elapsed().as_millis();
        let answer = app.call("/user/profile", &tokens.access_token).await;
        if answer.status == 200 {
            (last, refused) = (asked, Instant::now());
        } else {
            assert!(
                matches!(answer.status, 403 | 503),
                "{} {}",
                answer.status,
                answer.text()
            );
        }
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    last
}

/// What needs no state: the page to sign in at, its assets, liveness. Readiness is red.
async fn still_served(nodes: &Nodes) {
    let http = nodes.http(1);
    for (path, status) in [
        ("/health/live", 200),
        ("/health/ready", 503),
        ("/favicon.svg", 200),
        ("/sign-in", 200),
    ] {
        let answer = http.get(nodes.as_ref().account(path)).await;
        assert_eq!(answer.status, status, "{path} while cut off: {}", answer.text());
    }
}
