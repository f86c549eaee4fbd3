//! Several accounts in one browser, and pages that tell only what was done there (security SE4, SE5).

use setaria_testkit::{Demo, Visitor};

async fn both(demo: &Demo) -> (Visitor, setaria_testkit::Page) {
    let mut visitor = Visitor::new(demo);
    visitor.sign_in_as(demo, demo.mei()).await;
    let profile = visitor.open(demo.account("/account/profile")).await.page();
    visitor.sign_in_as(demo, demo.friend()).await;
    (visitor, profile)
}

#[tokio::test]
async fn se4_a_form_acts_on_no_other_account_than_its_page_showed() {
    let demo = Demo::start(&[]);
    let (mut visitor, profile) = both(&demo).await;
    let form = profile.form_with("nickname").expect("the form");
    let form = form.set("nickname", "Somebody Else");
    let refused = visitor.submit(form.clone()).await.page();
    assert_eq!(refused.status(), 409, "{}", refused.words());
    assert!(
        refused.words().contains("nothing was changed"),
        "{}",
        refused.words()
    );
    let mut bare = form.clone().without("whose");
    assert_eq!(visitor.submit(bare.clone()).await.page().status(), 409);
    for path in [
        "/account/close",
        "/account/password",
        "/account/contacts/add",
        "/confirm",
        "/qr-decide",
    ] {
        bare.action = demo.account(path);
        assert_eq!(visitor.submit(bare.clone()).await.page().status(), 409, "{path}");
    }
    let now = visitor.open(demo.account("/account/profile")).await.page();
    let now = now.form_with("nickname").expect("the form");
    assert_eq!(now.value("nickname"), Some(demo.friend().nickname.as_str()));
    // With the first account in use again, the form counts.
    let chooser = visitor.open(demo.account("/choose-account")).await.page();
    let choose = chooser.form_with("account").expect("the accounts");
    visitor
        .submit(choose.press("account", &demo.mei().user_id.to_string()))
        .await
        .page();
    assert_eq!(visitor.submit(form).await.page().status(), 200);
}

#[tokio::test]
async fn issue4_the_header_says_who_is_signed_in_and_leads_to_the_chooser() {
    let demo = Demo::start(&[]);
    let (mut visitor, _) = both(&demo).await;
    let page = visitor.open(demo.account("/account")).await.page();
    let html = page.html().replace(['\u{2068}', '\u{2069}'], "");
    let says = format!("aria-label=\"Signed in as {}\"", demo.friend().nickname);
    assert!(html.contains(&says), "{html}");
    assert!(html.contains("href=\"/choose-account\""));
    assert!(html.contains("Sign out of all accounts"), "{html}");
}

#[tokio::test]
async fn nobody_is_told_of_a_closing_or_a_sign_in_that_was_not_theirs() {
    let demo = Demo::start(&[]);
    let mut visitor = Visitor::new(&demo);
    for path in [
        "/account/close/keep?until=1795369200000",
        "/account/close/keep?asked=1795369200000",
        "/account/close/keep?until=-1",
    ] {
        let page = visitor.open(demo.account(path)).await.page();
        assert!(page.is_sign_in(), "{path}: {}", page.words());
    }
    for path in ["/qr-done?end=allowed", "/qr-done?end=denied"] {
        let page = visitor.open(demo.account(path)).await.page();
        assert!(
            page.words().contains("That picture is over"),
            "{path}: {}",
            page.words()
        );
    }
}

#[tokio::test]
async fn se5_ending_a_session_that_is_not_ones_own_says_that_nothing_ended() {
    let demo = Demo::start(&[]);
    let mut visitor = Visitor::new(&demo);
    let page = visitor.sign_in_as(&demo, demo.mei()).await;
    let mut form = page.form_to("/sign-out").set("session", "AAAAAAAAAAAAAAAAAAAAAA");
    form.action = demo.account("/account/sessions/end");
    let told = visitor.submit(form).await.page();
    assert!(told.words().contains("Nothing was ended"), "{}", told.words());
}
