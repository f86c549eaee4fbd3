//! Confirm: before a risky change, is it still you (security PW11, SE1, PW5, PW10)?

use setaria_testkit::{Demo, Inbox, Page, Start, Visitor};

use crate::second_factor::add_authenticator;

fn session(visitor: &Visitor) -> String {
    let cookies = visitor.cookies();
    let found = cookies.iter().find(|(name, _)| name == "setaria_sessions");
    found.expect("a session").1.clone()
}

#[tokio::test]
async fn se1_confirming_gives_the_session_a_new_id_and_leads_back() {
    let demo = Demo::start(&[]);
    let mut visitor = Visitor::new(&demo);
    visitor.sign_in_as(&demo, demo.mei()).await;
    let before = visitor.clone();
    let old = session(&visitor);
    let page = visitor
        .open(demo.account("/confirm?to=%2Faccount%2Fsecurity"))
        .await
        .page();
    let form = page.form_with("password").expect("a form");
    let wrong = visitor.submit(form.clone().set("password", "wrong")).await.page();
    assert_eq!(wrong.status(), 422);
    assert_eq!(session(&visitor), old);
    let landed = visitor
        .submit(form.set("password", &demo.mei().password))
        .await
        .page();
    assert_eq!(landed.url.path(), "/account/security");
    assert_ne!(session(&visitor), old);
    let mut before = before;
    let stale = before.open(demo.account("/account")).await.page();
    assert!(stale.is_sign_in(), "the old id is dead");
}

#[tokio::test]
async fn only_paths_of_this_server_are_led_back_to() {
    let demo = Demo::start(&[]);
    let mut visitor = Visitor::new(&demo);
    visitor.sign_in_as(&demo, demo.mei()).await;
    for to in ["https://evil.example/", "//evil.example/", "/\\evil.example/"] {
        let page = visitor.open(demo.account("/confirm")).await.page();
        let form = page.form_with("password").unwrap();
        let form = form.set("to", to).set("password", &demo.mei().password);
        assert_eq!(visitor.submit(form).await.page().url.path(), "/", "{to}");
    }
}

#[tokio::test]
async fn pw5_wrong_passwords_here_count_with_those_at_sign_in() {
    let demo = Start::default().strict_limits().start();
    let mei = demo.mei().clone();
    let mut visitor = Visitor::new(&demo);
    visitor.sign_in_as(&demo, &mei).await;
    let page = visitor.open(demo.account("/confirm")).await.page();
    let form = page.form_with("password").unwrap();
    let mut last = 0;
    for _ in 0..11 {
        let answered = visitor.submit(form.clone().set("password", "wrong")).await.page();
        last = answered.status();
    }
    assert_eq!(last, 429);
    let page = visitor.open(demo.account("/sign-in")).await.page();
    let refused = visitor.sign_in(&page, &mei.login, &mei.password).await.page();
    assert_eq!(refused.status(), 429, "the same browser, the same counter");
}

#[tokio::test]
async fn mf3_with_a_second_factor_the_password_alone_confirms_nothing() {
    let demo = Demo::start(&[]);
    let mut visitor = Visitor::new(&demo);
    visitor.sign_in_as(&demo, demo.mei()).await;
    let mut app = add_authenticator(&mut visitor, &demo).await;
    let old = session(&visitor);
    let page = visitor.open(demo.account("/confirm")).await.page();
    let form = page.form_with("otp").expect("a code is asked for, too");
    let form = form.set("password", &demo.mei().password);
    for code in ["", "000000"] {
        let refused = visitor.submit(form.clone().set("otp", code)).await.page();
        assert_eq!(refused.status(), 422, "{code}");
    }
    assert_eq!(
        visitor.submit(form.clone().without("otp")).await.page().status(),
        422
    );
    assert_eq!(session(&visitor), old);
    let landed = visitor.submit(form.set("otp", &app.next().await)).await.page();
    assert_eq!(landed.url.path(), "/account");
    assert_ne!(session(&visitor), old);
}

#[tokio::test]
async fn pw10_every_form_of_security_needs_somebody_signed_in() {
    let demo = Demo::start(&[]);
    let mut visitor = Visitor::new(&demo);
    let page = visitor.open(demo.account("/sign-in")).await.page();
    let bare = page.form_with("password").unwrap();
    for path in [
        "/confirm",
        "/confirm/code",
        "/account/security/authenticator",
        "/account/security/authenticator/remove",
        "/account/security/recovery-codes",
        "/account/security/passkeys",
        "/account/security/passkeys/rename",
        "/account/security/passkeys/remove",
        "/account/security/trusted/forget",
        "/qr-decide",
    ] {
        let mut form = bare.clone();
        form.action = demo.account(path);
        let landed = visitor.submit(form.set("otp", "123456")).await.page();
        assert!(landed.is_sign_in(), "{path}: {}", landed.url);
    }
}

/// Has a code sent to the visitor's address instead of typing the password.
async fn by_code(visitor: &mut Visitor, demo: &Demo) -> Page {
    let page = visitor
        .open(demo.account("/confirm?to=%2Faccount%2Fsecurity"))
        .await
        .page();
    let form = page.form_to("/confirm/code").press("contact", "email");
    visitor.submit(form).await.page()
}

async fn enter(visitor: &mut Visitor, page: &Page, code: &str) -> Page {
    let form = page.form_with("otp").expect("the form of a code");
    visitor.submit(form.set("otp", code)).await.page()
}

#[tokio::test]
async fn pw11_a_code_by_mail_confirms_an_account_without_second_factor_once() {
    let demo = Demo::start(&[]);
    let (mut visitor, mut inbox) = (Visitor::new(&demo), Inbox::of(&demo));
    visitor.sign_in_as(&demo, demo.mei()).await;
    let old = session(&visitor);
    let address = demo.mei().email.clone().expect("an address");
    let page = by_code(&mut visitor, &demo).await;
    let letter = inbox.next_to(&address).await;
    assert!(!letter.words.contains("/link"), "a code alone: {}", letter.words);
    assert_eq!(enter(&mut visitor, &page, "000000x").await.status(), 422);
    assert_eq!(session(&visitor), old);
    // Security SE4: neither another browser nor another account goes on with it.
    let mut thief = visitor.fresh();
    thief.sign_in_as(&demo, demo.mei()).await;
    let own = thief.open(demo.account("/confirm")).await.page();
    let theirs = own.form_with("csrf").unwrap();
    let mut stolen = page.form_with("otp").unwrap();
    for name in ["csrf", "whose"] {
        stolen = stolen.set(name, theirs.value(name).unwrap());
    }
    let stolen = thief.submit(stolen.set("otp", &letter.code())).await.page();
    assert_eq!(stolen.url.path(), "/confirm");
    let landed = enter(&mut visitor, &page, &letter.code()).await;
    assert_eq!(landed.url.path(), "/account/security", "{}", landed.words());
    assert_ne!(session(&visitor), old, "SE1: a new id");
    let again = enter(&mut visitor, &page, &letter.code()).await;
    assert_eq!(again.status(), 422, "PW9: a code counts once");
}

#[tokio::test]
async fn mf3_a_code_by_mail_stands_for_the_password_and_never_for_the_second_factor() {
    let demo = Demo::start(&[]);
    let (mut visitor, mut inbox) = (Visitor::new(&demo), Inbox::of(&demo));
    visitor.sign_in_as(&demo, demo.mei()).await;
    let mut app = add_authenticator(&mut visitor, &demo).await;
    let old = session(&visitor);
    let address = demo.mei().email.clone().expect("an address");
    inbox.next_to(&address).await;
    let page = by_code(&mut visitor, &demo).await;
    let code = inbox.next_to(&address).await.code();
    // The code of the second step does not stand for the one that was sent.
    assert_eq!(enter(&mut visitor, &page, &app.next().await).await.status(), 422);
    let second = enter(&mut visitor, &page, &code).await;
    assert_eq!(second.url.path(), "/confirm/code", "{}", second.words());
    assert_eq!(session(&visitor), old, "nothing is confirmed by it");
    assert!(second.form_with("password").is_none());
    for wrong in ["", "000000", &code] {
        assert_eq!(enter(&mut visitor, &second, wrong).await.status(), 422, "{wrong}");
    }
    let bare = second.form_with("otp").unwrap().without("otp");
    assert_eq!(visitor.submit(bare).await.page().status(), 422);
    assert_eq!(session(&visitor), old);
    let landed = enter(&mut visitor, &second, &app.next().await).await;
    assert_eq!(landed.url.path(), "/account/security", "{}", landed.words());
    assert_ne!(session(&visitor), old);
}

#[tokio::test]
async fn bad_input_codes_to_confirm_go_to_own_contacts_alone_and_are_limited() {
    let demo = Demo::start(&[]);
    let mut visitor = Visitor::new(&demo);
    visitor.sign_in_as(&demo, demo.mei()).await;
    let page = visitor.open(demo.account("/confirm")).await.page();
    let form = page.form_to("/confirm/code");
    for nobody in ["", "fax", "mallory@example.com"] {
        let landed = visitor.submit(form.clone().set("contact", nobody)).await.page();
        assert_eq!(landed.url.path(), "/confirm", "{nobody}");
    }
    for step in ["", "x"] {
        let bare = form.clone().set("step", step).set("otp", "123456");
        let landed = visitor.submit(bare).await.page();
        assert_eq!(landed.url.path(), "/confirm");
    }
    let away = form
        .clone()
        .set("to", "https://evil.example/")
        .press("contact", "phone");
    let page = visitor.submit(away.clone()).await.page();
    assert!(!page.html().contains("evil"), "{}", page.html());
    for _ in 0..2 {
        visitor.submit(away.clone()).await.page();
    }
    let limited = visitor.submit(away).await.page();
    assert_eq!(limited.status(), 429, "{}", limited.words());
    assert!(limited.answer.header("retry-after").is_some());
}
