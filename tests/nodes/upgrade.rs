//! Two versions side by side on one schema: a rolling upgrade and the way back, under load (faults F17; issue 3, part 4).

use std::path::{Path, PathBuf};
use std::time::Duration;

use setaria_testkit::mac::Sdk;
use setaria_testkit::{Tokens, command};

use crate::Three;
use crate::drain::{Clients, Proxy};

/// The program of an earlier release, which whoever runs this names.
fn earlier() -> Option<PathBuf> {
    let path = std::env::var_os("SETARIA_EARLIER").map(PathBuf::from);
    if path.is_none() {
        println!("not run: it needs the program of an earlier release: SETARIA_EARLIER=FILE");
    }
    path
}

/// Ends one node after the other and starts it again with that program. The proxy looks again before the next one leaves.
async fn roll(three: &mut Three, nodes: std::ops::Range<usize>, program: &Path) {
    for node in nodes {
        tokio::task::block_in_place(|| {
            three.nodes.terminate(node);
            three.nodes.launch_by(node, program);
        });
        tokio::time::sleep(Duration::from_secs(1)).await;
    }
}

/// What one version gave, the other honours, once; what one ended, the other refuses. `old` and `new` are nodes.
async fn both_agree(three: &Three, old: usize, new: usize) {
    for (here, there) in [(old, new), (new, old)] {
        let mut visitor = three.nodes.visitor(here);
        let code = three.code(&mut visitor, here).await;
        let tokens = three.app(there).tokens(&code).await;
        assert_eq!(
            three.app(here).exchange(&code).await.token_json()["access_token"],
            tokens.access_token.as_str(),
            "a repeated exchange has the answer there was"
        );
        let header = Sdk::Java.authorization(&three.app(here).mac_call("/user/profile", &tokens));
        for (node, expected) in [(here, 200), (there, 401)] {
            let app = three.app(node);
            let answer = app
                .call_with_header("/user/profile", &tokens.access_token, &header)
                .await;
            assert_eq!(answer.status, expected, "a nonce counts once: {}", answer.text());
        }
        let next = Tokens::read(&three.app(here).refresh(&tokens.refresh_token).await);
        let after = Tokens::read(&three.app(there).refresh(&next.refresh_token).await);
        crate::remove_app(
            &three.nodes,
            &visitor.through(three.nodes.http(there)),
            &three.app,
        )
        .await;
        crate::spread::refused_everywhere(three, &after).await;
        let again = three.app(here).refresh(&after.refresh_token).await.token_json();
        assert!(
            again.get("access_token").is_none(),
            "an ended family is ended on both"
        );
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn f17_two_versions_side_by_side_drop_no_request_and_agree_on_the_way_up_and_back() {
    let Some(earlier) = earlier() else { return };
    let Some(mut three) = Three::start() else { return };
    let folder = tempfile::tempdir().expect("a folder");
    let Some(_proxy) = Proxy::before(&three.nodes, folder.path()) else {
        println!("not run: haproxy is missing; as root: apt-get install haproxy");
        return;
    };
    let (now, all) = (command::binary(), 0..three.nodes.len());
    // The schema is this version's already, as it is once the first node was upgraded.
    roll(&mut three, all.clone(), &earlier).await;
    let clients = Clients::start(&three).await;
    // The tokens of this app are ended below, and the clients' are not.
    three.app = three.nodes.as_ref().app("xiaomi").clone();
    let turns = setaria_tests::rounds("F17", 1, 10);
    for _ in 0..turns {
        roll(&mut three, 0..1, &now).await;
        both_agree(&three, 1, 0).await;
        roll(&mut three, 1..all.end, &now).await;
        roll(&mut three, 0..1, &earlier).await;
        both_agree(&three, 0, 1).await;
        roll(&mut three, 1..all.end, &earlier).await;
    }
    let (asked, dropped) = clients.end().await;
    let version = |program: &Path| {
        let output = command::bare_of(program).arg("--version").output();
        String::from_utf8_lossy(&output.expect("its version").stdout)
            .trim()
            .to_owned()
    };
    println!(
        "figure F17: {} and {}, {turns} upgrades and ways back, {asked} requests, dropped {}",
        version(&earlier),
        version(&now),
        dropped.len()
    );
    assert!(dropped.is_empty(), "{dropped:#?}");
}
