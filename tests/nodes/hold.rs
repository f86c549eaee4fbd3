//! What one node did holds on the others: sessions, flows, codes, tokens, nonces, counters, generations (issue 3, part 2).

use setaria_testkit::mac::Sdk;
use setaria_testkit::{Tokens, Visitor};

use crate::Three;

/// The status of the account page: a session leads there, without one it leads away.
async fn is_signed_in(three: &Three, visitor: &Visitor, node: usize) -> bool {
    let mut visitor = visitor.clone().through(three.nodes.http(node));
    let page = visitor
        .open(three.nodes.as_ref().account("/account"))
        .await
        .page();
    !page.is_sign_in()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn issue3_a_person_may_be_led_from_node_to_node_within_one_sign_in() {
    let Some(three) = Three::start() else { return };
    let (info, mut visitor) = (three.nodes.as_ref(), three.nodes.visitor(0));
    let page = visitor.open(three.app(0).authorize_url(&[])).await.page();
    let mut visitor = visitor.through(three.nodes.http(1));
    let mei = info.mei();
    let page = visitor.sign_in(&page, &mei.login, &mei.password).await.page();
    let mut visitor = visitor.through(three.nodes.http(2));
    let code = visitor.decide(&page, "allow").await.code();
    let tokens = three.app(0).tokens(&code).await;
    for node in 0..3 {
        assert!(
            is_signed_in(&three, &visitor, node).await,
            "the session is one of node {node}"
        );
        let answer = three
            .app(node)
            .call_signed(Sdk::Java, "/user/profile", &tokens)
            .await;
        assert_eq!(answer.status, 200, "node {node}: {}", answer.text());
    }

    let page = visitor.open(info.account("/account")).await.page();
    let forms = page.forms();
    let form = forms.into_iter().find(|form| form.action.ends_with("/sign-out"));
    let left_behind = visitor.clone();
    visitor.submit(form.expect("a way to sign out")).await;
    for node in 0..3 {
        assert!(
            !is_signed_in(&three, &left_behind, node).await,
            "signed out of node {node}, too"
        );
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn issue3_codes_refresh_tokens_and_nonces_count_once_over_all_nodes() {
    let Some(three) = Three::start() else { return };
    let mut visitor = three.nodes.visitor(0);
    let code = three.code(&mut visitor, 0).await;
    let first = three.app(1).exchange(&code).await.token_json();
    assert_eq!(
        three.app(2).exchange(&code).await.token_json(),
        first,
        "the same answer"
    );
    let tokens = Tokens::read(&three.app(0).exchange(&code).await);
    let next = three.app(2).refresh(&tokens.refresh_token).await.token_json();
    assert_eq!(
        three.app(1).refresh(&tokens.refresh_token).await.token_json(),
        next
    );

    let header = Sdk::Java.authorization(&three.app(0).mac_call("/user/profile", &tokens));
    let mut statuses = Vec::new();
    for node in [1, 0, 2] {
        let app = three.app(node);
        let answer = app
            .call_with_header("/user/profile", &tokens.access_token, &header)
            .await;
        statuses.push(answer.status);
    }
    assert_eq!(
        statuses,
        [200, 401, 401],
        "a nonce used at one node is used at all"
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn issue3_attempts_are_counted_over_all_nodes() {
    let Some(three) = Three::start() else { return };
    let login = three.nodes.as_ref().mei().login.clone();
    let mut limited = 0;
    for attempt in 0..15 {
        let mut visitor = three.nodes.visitor(attempt % 3);
        let page = visitor
            .open(three.nodes.as_ref().account("/sign-in"))
            .await
            .page();
        let page = visitor.sign_in(&page, &login, "not the password").await.page();
        limited += usize::from(page.status() == 429);
    }
    assert_eq!(limited, 5, "ten tries in all, not ten at each node");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn issue3_a_new_password_ends_sessions_and_tokens_on_all_nodes() {
    let Some(three) = Three::start() else { return };
    let mut visitor = three.nodes.visitor(0);
    let tokens = three.tokens(&mut visitor, 0).await;
    for node in 0..3 {
        assert_eq!(
            three
                .app(node)
                .call("/user/profile", &tokens.access_token)
                .await
                .status,
            200
        );
    }
    let login = three.nodes.as_ref().mei().login.clone();
    let done = three.nodes.command(&[
        "account",
        "set-password",
        &login,
        "--password",
        "another password",
    ]);
    assert_eq!(done.code, 0, "{}", done.all());
    crate::spread::refused_everywhere(&three, &tokens).await;
    for node in 0..3 {
        assert!(!is_signed_in(&three, &visitor, node).await, "node {node}");
        let answer = three.app(node).refresh(&tokens.refresh_token).await;
        assert!(answer.token_json().get("access_token").is_none(), "node {node}");
    }
}
