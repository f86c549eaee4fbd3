//! Devices (issue 4, part 4; security SE5): every session is reached, page by page, however many there are.

use std::collections::BTreeSet;

use setaria_testkit::{Demo, Page, Visitor};

/// The sessions that a page offers to end.
fn others(page: &Page) -> BTreeSet<String> {
    let form = page.form_to("/account/sessions/end");
    let ids = form.buttons.into_iter().filter(|(_, id)| id != "others");
    ids.map(|(_, id)| id).collect()
}

/// Where a link of that relation leads.
fn link(page: &Page, rel: &str) -> Option<String> {
    let html = page.html();
    let (_, rest) = html.split_once(&format!("rel=\"{rel}\" href=\""))?;
    rest.split('"').next().map(str::to_owned)
}

#[tokio::test]
async fn se5_many_sessions_stand_on_pages_and_each_can_be_ended() {
    let demo = Demo::start(&[]);
    let mei = demo.mei().clone();
    for _ in 0..27 {
        Visitor::new(&demo).sign_in_as(&demo, &mei).await;
    }
    let mut visitor = Visitor::new(&demo);
    visitor.sign_in_as(&demo, &mei).await;
    let first = visitor.open(demo.account("/account/devices")).await.page();
    assert!(first.words().contains("This browser"), "{}", first.words());
    assert_eq!((others(&first).len(), link(&first, "prev")), (24, None));
    let older = link(&first, "next").expect("a further page");
    let second = visitor.open(demo.account(&older)).await.page();
    assert_eq!((others(&second).len(), link(&second, "next")), (3, None));
    assert_eq!(link(&second, "prev").as_deref(), Some("/account/devices"));
    assert!(others(&first).is_disjoint(&others(&second)));

    let last = others(&second).pop_last().expect("a session");
    let form = second.form_to("/account/sessions/end");
    visitor.submit(form.press("session", &last)).await.page();
    let second = visitor.open(demo.account(&older)).await.page();
    assert!(!others(&second).contains(&last), "{last} is ended");
    let overview = visitor.open(demo.account("/account")).await.page();
    assert!(overview.words().contains("27"), "{}", overview.words());
}

#[tokio::test]
async fn bad_input_a_page_that_begins_nowhere_is_the_first_one() {
    let demo = Demo::start(&[]);
    let mut visitor = Visitor::new(&demo);
    visitor.sign_in_as(&demo, demo.mei()).await;
    for list in [
        "devices?before",
        "activity?before",
        "friends?friends-before",
        "friends?blocked-before",
    ] {
        for wrong in [
            "",
            ".",
            "x.y",
            "1",
            "99999999999999999999.1",
            "-1.%00",
            "1.%3Cb%3E",
        ] {
            let page = visitor
                .open(demo.account(&format!("/account/{list}={wrong}")))
                .await
                .page();
            assert_eq!(page.status(), 200, "{list}={wrong}");
        }
    }
}
