//! Letters of a running server: what is sent, to whom, and in which language.

use setaria_testkit::{Demo, Inbox, Visitor};

#[tokio::test]
async fn the_inbox_shows_each_letter_as_text_and_as_html_where_nothing_runs() {
    let demo = Demo::start(&[]);
    let mut visitor = Visitor::new(&demo);
    // The demonstration begins by disabling somebody, who is told.
    let to = demo.disabled().email.clone().expect("an address");
    let letter = Inbox::of(&demo).next_to(&to).await;
    assert!(
        letter.words.contains("The operator disabled the account"),
        "it says what was done: {}",
        letter.words
    );
    let page = visitor.open(demo.account("/inbox")).await.page();
    assert_eq!(page.status(), 200);
    let html = visitor
        .open(demo.account(&format!("/inbox/{}", letter.id)))
        .await
        .page();
    assert_eq!(html.status(), 200);
    let policy = html.answer.header("content-security-policy").expect("a policy");
    assert!(
        policy.starts_with("default-src 'none'") && policy.contains("sandbox"),
        "{policy}"
    );
    assert_eq!(
        visitor.open(demo.account("/inbox/nothing")).await.page().status(),
        404
    );
}

#[tokio::test]
async fn a_server_that_sends_mail_has_no_inbox() {
    let mut demo = Demo::start(&[]);
    demo.serve(&[]);
    let page = Visitor::new(&demo).open(demo.account("/inbox")).await.page();
    assert_eq!(page.status(), 404);
}
