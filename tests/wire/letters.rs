//! Letters of a running server: what is sent, to whom, and in which language.

use setaria_testkit::{Account, Demo, Inbox, Letter, Visitor};

use crate::qr;

async fn signed_in(demo: &Demo, somebody: &Account) -> Visitor {
    let mut visitor = Visitor::new(demo);
    visitor.sign_in_as(demo, somebody).await;
    visitor
}

/// Letters about sign-ins, the newest first, once a letter about something that was done after them has come.
async fn told_of_sign_ins(demo: &Demo, visitor: &mut Visitor, inbox: &mut Inbox, to: &str) -> Vec<Letter> {
    let page = visitor.open(demo.account("/account/data")).await.page();
    visitor.submit(page.form_to("/account/data")).await.page();
    inbox.next_to(to).await;
    let mut letters = inbox.letters().await;
    letters.retain(Letter::tells_of_sign_in);
    letters
}

#[tokio::test]
async fn issue4_a_sign_in_in_a_new_browser_is_told_by_mail_with_what_to_do() {
    let demo = Demo::start(&[]);
    let mut inbox = Inbox::of(&demo);
    let mei = demo.mei().clone();
    let address = mei.email.clone().expect("an address");
    let mut first = signed_in(&demo, &mei).await;
    let told = told_of_sign_ins(&demo, &mut first, &mut inbox, &address).await;
    assert!(
        told.is_empty(),
        "the first sign-in of an account is no news: {told:?}"
    );

    let mut second = signed_in(&demo, &mei).await;
    let letter = inbox.next_sign_in_to(&address).await;
    for words in [
        "signed in to your account in a new browser",
        "Chrome, Linux",
        "127.0.0.1",
        "UTC",
        "/account/devices",
        "/account/password",
        "set a new password at once",
    ] {
        assert!(letter.words.contains(words), "{words}: {}", letter.words);
    }
    second.sign_in_as(&demo, &mei).await;
    first.sign_in_as(&demo, &mei).await;
    let told = told_of_sign_ins(&demo, &mut second, &mut inbox, &address).await;
    assert_eq!(
        told.len(),
        1,
        "known browsers are no news, and phones are spared: {told:?}"
    );
}

#[tokio::test]
async fn issue4_every_way_in_is_told_and_recovery_by_its_own_letter_alone() {
    let demo = Demo::start(&[]);
    let mut inbox = Inbox::of(&demo);
    let mei = demo.mei().clone();
    let address = mei.email.clone().expect("an address");
    let mut phone = signed_in(&demo, &mei).await;

    let mut by_code = Visitor::new(&demo);
    let page = by_code.open(demo.account("/sign-in/by-code")).await.page();
    let form = page.form_with("login").expect("the form").set("login", &address);
    let page = by_code.submit(form).await.page();
    let code = inbox.next_to(&address).await.code();
    by_code
        .submit(page.form_with("otp").expect("the form").set("otp", &code))
        .await
        .page();
    inbox.next_sign_in_to(&address).await;

    let mut screen = Visitor::new(&demo);
    let shown = qr::show(&mut screen, &demo).await;
    qr::decide(&mut phone, qr::link(&shown), "allow").await;
    screen.open(&shown.url).await.page();
    inbox.next_sign_in_to(&address).await;

    let mut lost = Visitor::new(&demo);
    let page = lost.open(demo.account("/recover")).await.page();
    let form = page.form_with("login").expect("the form").set("login", &address);
    let page = lost.submit(form).await.page();
    let code = inbox.next_to(&address).await.code();
    let page = lost
        .submit(page.form_with("otp").expect("the form").set("otp", &code))
        .await
        .page();
    let form = page.form_with("password").expect("the form");
    lost.submit(form.set("password", "nine lanterns over the river"))
        .await
        .page();
    let letter = inbox.next_to(&address).await;
    assert!(letter.words.contains("new password was set"), "{}", letter.words);
    let told = told_of_sign_ins(&demo, &mut lost, &mut inbox, &address).await;
    assert_eq!(told.len(), 2, "by code and by picture: {told:?}");
}

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
