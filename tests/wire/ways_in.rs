//! Other ways in: a code or link by mail, a code by text message, a phone that is signed in; `_loginType` (protocol
//! reference, section 2.1).

use setaria_testkit::{Demo, Inbox, Landing, Page, Start, Visitor};
use setaria_tests::Scene;

use crate::second_factor::add_authenticator;

async fn ask(visitor: &mut Visitor, demo: &Demo, login: &str) -> Page {
    let page = visitor.open(demo.account("/sign-in/by-code")).await.page();
    let form = page.form_with("login").expect("a form with a login");
    visitor.submit(form.set("login", login)).await.page()
}

async fn answer(visitor: &mut Visitor, page: &Page, code: &str) -> Landing {
    let form = page
        .form_with("otp")
        .unwrap_or_else(|| panic!("no code is asked for on {}: {}", page.url, page.words()));
    visitor.submit(form.set("otp", code)).await
}

async fn is_in(visitor: &mut Visitor, demo: &Demo) -> bool {
    visitor.open(demo.account("/account")).await.page().url.path() == "/account"
}

#[tokio::test]
async fn a_code_by_mail_or_text_message_signs_in_once() {
    let demo = Demo::start(&[]);
    let mei = demo.mei().clone();
    let mut inbox = Inbox::of(&demo);
    let phone = mei.phone.clone().expect("a phone number");
    for contact in [mei.email.clone().expect("an address"), phone] {
        let mut visitor = Visitor::new(&demo);
        let page = ask(&mut visitor, &demo, &contact).await;
        let letter = inbox.next_to(&contact).await;
        let wrong = if letter.code() == "000000" {
            "000001"
        } else {
            "000000"
        };
        assert_eq!(answer(&mut visitor, &page, wrong).await.page().status(), 422);
        let landed = answer(&mut visitor, &page, &letter.code()).await.page();
        assert_eq!(landed.url.path(), "/account", "{contact}: {}", landed.words());
        let mut other = visitor.fresh();
        let again = ask(&mut other, &demo, &contact).await;
        assert_eq!(
            answer(&mut other, &again, &letter.code()).await.page().status(),
            422
        );
        assert!(!is_in(&mut other, &demo).await, "a code of another challenge");
        inbox.next_to(&contact).await;
    }
}

#[tokio::test]
async fn pw4_asking_for_a_code_reads_the_same_for_everybody_and_nobody() {
    let demo = Demo::start(&[]);
    let known = demo.mei().email.clone().unwrap();
    let disabled = demo.disabled().email.clone().unwrap();
    let mut read = Vec::new();
    for login in [known.as_str(), disabled.as_str(), "nobody@example.com", "777"] {
        let mut visitor = Visitor::new(&demo);
        let page = ask(&mut visitor, &demo, login).await;
        let wrong = answer(&mut visitor, &page, "000000").await.page();
        let words = |page: &Page| page.words().replace(login, "LOGIN");
        read.push((page.status(), words(&page), wrong.status(), words(&wrong)));
    }
    for other in &read[1..] {
        assert_eq!(*other, read[0]);
    }
}

#[tokio::test]
async fn pw9_a_link_signs_in_by_its_button_once_and_only_where_it_was_asked_for() {
    let demo = Demo::start(&[]);
    let contact = demo.mei().email.clone().unwrap();
    let mut inbox = Inbox::of(&demo);
    let mut visitor = Visitor::new(&demo);
    ask(&mut visitor, &demo, &contact).await;
    let link = inbox.next_to(&contact).await.link();
    let mut scanner = Visitor::new(&demo);
    let elsewhere = scanner.open(&link).await.page();
    assert_eq!(elsewhere.status(), 400, "{}", elsewhere.words());
    assert!(elsewhere.form_with("token").is_none());
    for _ in 0..2 {
        assert_eq!(
            visitor.open(&link).await.page().status(),
            200,
            "looking changes nothing"
        );
    }
    let page = visitor.open(&link).await.page();
    let form = page.form_with("token").expect("the button");
    // Another browser with its own proof of the form, and the token.
    let own = scanner.open(demo.account("/sign-in")).await.page();
    let csrf = own.form_with("csrf").unwrap().value("csrf").unwrap().to_owned();
    let stolen = scanner.submit(form.clone().set("csrf", &csrf)).await.page();
    assert_eq!(stolen.status(), 400);
    assert!(!is_in(&mut scanner, &demo).await, "security SE4");
    let landed = visitor.submit(form.clone()).await.page();
    assert_eq!(landed.url.path(), "/account", "{}", landed.words());
    assert_eq!(visitor.submit(form).await.page().status(), 410, "it counts once");
}

#[tokio::test]
async fn mf3_a_code_by_mail_is_one_factor_and_the_second_is_still_asked_for() {
    let demo = Demo::start(&[]);
    let mei = demo.mei().clone();
    let mut visitor = Visitor::new(&demo);
    visitor.sign_in_as(&demo, &mei).await;
    let mut app = add_authenticator(&mut visitor, &demo).await;
    let contact = mei.email.clone().unwrap();
    let mut inbox = Inbox::of(&demo);
    // The letter that tells of the authenticator comes first.
    inbox.next_to(&contact).await;
    let mut other = visitor.fresh();
    let page = ask(&mut other, &demo, &contact).await;
    let code = inbox.next_to(&contact).await.code();
    let second = answer(&mut other, &page, &code).await.page();
    assert_eq!(second.url.path(), "/sign-in/second-factor", "{}", second.words());
    assert!(!is_in(&mut other, &demo).await);
    let landed = answer(&mut other, &second, &app.next().await).await.page();
    assert_eq!(landed.url.path(), "/account");
}

#[tokio::test]
async fn s2_1_login_type_opens_the_way_in_that_the_app_asked_for() {
    let mut scene = Scene::new();
    for (kind, path) in [
        ("pwd", "/sign-in"),
        ("ticket", "/sign-in/by-code"),
        ("qr", "/sign-in/qr"),
        ("magic", "/sign-in"),
    ] {
        scene.visitor = scene.visitor.fresh();
        let page = scene.open(&[("_loginType", kind)]).await.page();
        assert_eq!(page.url.path(), path, "{kind}");
    }
    // By code, all the way to the app.
    let contact = scene.person.email.clone().unwrap();
    let mut inbox = Inbox::of(&scene.demo);
    scene.visitor = scene.visitor.fresh();
    let page = scene.open(&[("_loginType", "ticket")]).await.page();
    let form = page.form_with("login").unwrap().set("login", &contact);
    let page = scene.visitor.submit(form).await.page();
    let code = inbox.next_to(&contact).await.code();
    let consent = answer(&mut scene.visitor, &page, &code).await.page();
    assert!(consent.is_consent(), "{}", consent.words());
    scene.visitor.decide(&consent, "allow").await.code();
}

/// The number beside a picture. (What the picture says is read by cameras only; the phone's side is tested in `service`.)
fn number(page: &Page) -> String {
    let words = page.words();
    let mut digits = words.split(|c: char| !c.is_ascii_digit());
    let found = digits.rfind(|run| run.len() == 2);
    found.unwrap_or_else(|| panic!("no number in {words}")).to_owned()
}

#[tokio::test]
async fn a_picture_is_shown_with_a_number_and_looks_again_by_itself() {
    let demo = Demo::start(&[]);
    let mut visitor = Visitor::new(&demo);
    let page = visitor.open(demo.account("/sign-in/qr")).await.page();
    assert_eq!(page.status(), 200);
    let answer = visitor.answers.last().expect("an answer");
    assert_eq!(answer.header("refresh"), Some("3"));
    let first = number(&page);
    let again = visitor.open(page.url.as_str()).await.page();
    assert_eq!(number(&again), first);
    let mut thief = visitor.fresh();
    let other = thief.open(page.url.as_str()).await.page();
    assert_ne!(other.url, page.url, "another browser gets a picture of its own");
    let gone = visitor.open(demo.account("/qr/nothing")).await.page();
    assert!(gone.is_sign_in(), "a phone that is not signed in signs in first");
    visitor.sign_in_as(&demo, demo.mei()).await;
    let gone = visitor.open(demo.account("/qr/nothing")).await.page();
    assert!(gone.words().contains("over"), "{}", gone.words());
}

#[tokio::test]
async fn pw4_asking_twice_tells_nothing_and_kills_no_code() {
    let demo = Demo::start(&[]);
    let mei = demo.mei().clone();
    let known = mei.email.clone().expect("an address");
    let mut inbox = Inbox::of(&demo);
    let mut read = Vec::new();
    for login in [known.as_str(), "nobody@example.com"] {
        let mut first = Visitor::new(&demo);
        let page = ask(&mut first, &demo, login).await;
        let mut letter = None;
        if login == known {
            letter = Some(inbox.next_to(&known).await);
        }
        ask(&mut first.fresh(), &demo, login).await;
        ask(&mut first.fresh(), &demo, &mei.user_id.to_string()).await;
        let wrong = answer(&mut first, &page, "12345").await.page();
        read.push((wrong.status(), wrong.words().replace(login, "LOGIN")));
        if let Some(letter) = letter {
            let landed = answer(&mut first, &page, &letter.code()).await.page();
            assert_eq!(landed.url.path(), "/account", "{}", landed.words());
        }
    }
    assert_eq!(read[0], read[1]);
}

#[tokio::test]
async fn pw6_a_stranger_who_asks_for_codes_keeps_no_owner_out() {
    let demo = Start::default().strict_limits().start();
    let mei = demo.mei().clone();
    let address = mei.email.clone().expect("an address");
    let mut inbox = Inbox::of(&demo);
    let mut owner = Visitor::new(&demo);
    owner.sign_in_as(&demo, &mei).await;
    let mut stranger = owner.fresh();
    for _ in 0..3 {
        ask(&mut stranger, &demo, &address).await;
        inbox.next_to(&address).await;
    }
    assert_eq!(ask(&mut stranger, &demo, &address).await.status(), 429);
    let page = ask(&mut owner, &demo, &address).await;
    let letter = inbox.next_to(&address).await;
    let landed = answer(&mut owner, &page, &letter.code()).await.page();
    assert_eq!(landed.url.path(), "/account", "{}", landed.words());
    let mut other = owner.fresh();
    let recover = other.open(demo.account("/recover")).await.page();
    let form = recover.form_with("login").expect("a form").set("login", &address);
    assert_eq!(other.submit(form).await.page().status(), 200, "another purpose");
}
