//! Letters of a running server: what is sent, to whom, and in which language.

use setaria_testkit::{Demo, Inbox, Visitor};

#[tokio::test]
async fn the_inbox_begins_empty_and_a_letter_shows_nothing_that_runs() {
    let demo = Demo::start(&[]);
    let mut visitor = Visitor::new(&demo);
    let page = visitor.open(demo.account("/inbox")).await.page();
    assert_eq!(page.status(), 200);
    assert!(page.words().contains("Nothing was sent yet"), "{}", page.words());
    assert!(Inbox::of(&demo).letters().await.is_empty());
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
