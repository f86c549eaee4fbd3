//! Recovery: a new password by code, link or an operator's link, never around the second factor, and the wait without it
//! (issue 4, part 3; security PW4, PW9, PW10, PW11).

use setaria_testkit::{Account, Demo, Inbox, Page, Visitor};

use crate::second_factor::add_authenticator;

const PASSWORD: &str = "willow kettle orbit 9";

async fn begin(visitor: &mut Visitor, demo: &Demo, login: &str) -> Page {
    let page = visitor.open(demo.account("/recover")).await.page();
    let form = page.form_with("login").expect("the first form");
    visitor.submit(form.set("login", login)).await.page()
}

async fn enter(visitor: &mut Visitor, page: &Page, code: &str) -> Page {
    let form = page.form_with("otp").expect("the form of a code");
    visitor.submit(form.set("otp", code)).await.page()
}

async fn set(visitor: &mut Visitor, page: &Page, password: &str) -> Page {
    let form = page
        .form_with("password")
        .unwrap_or_else(|| panic!("no password is asked for on {}: {}", page.url, page.words()));
    visitor.submit(form.set("password", password)).await.page()
}

/// Up to the page behind the code.
async fn proven(visitor: &mut Visitor, demo: &Demo, inbox: &mut Inbox, who: &Account) -> Page {
    let address = who.email.clone().expect("an address");
    let page = begin(visitor, demo, &address).await;
    let code = loop {
        let letter = inbox.next_to(&address).await;
        if letter.words.contains("code for") || letter.words.contains("recover/link") {
            break letter.code();
        }
    };
    enter(visitor, &page, &code).await
}

async fn can_sign_in(demo: &Demo, login: &str, password: &str) -> bool {
    let mut visitor = Visitor::new(demo);
    let page = visitor.open(demo.account("/sign-in")).await.page();
    !visitor.sign_in(&page, login, password).await.page().is_sign_in()
}

#[tokio::test]
async fn issue4_a_code_leads_to_a_new_password_that_ends_everything_and_is_told() {
    let demo = Demo::start(&[]);
    let (mei, mut inbox) = (demo.mei().clone(), Inbox::of(&demo));
    let mut elsewhere = Visitor::new(&demo);
    elsewhere.sign_in_as(&demo, &mei).await;
    let mut visitor = Visitor::new(&demo);
    let page = proven(&mut visitor, &demo, &mut inbox, &mei).await;
    let weak = set(&mut visitor, &page, "password").await;
    assert_eq!(weak.status(), 422);
    let done = set(&mut visitor, &weak, PASSWORD).await;
    assert_eq!(done.url.path(), "/account", "{}", done.words());
    let out = elsewhere.open(demo.account("/account")).await.page();
    assert!(out.is_sign_in(), "PW11: other sessions have ended");
    assert!(can_sign_in(&demo, &mei.login, PASSWORD).await);
    assert!(!can_sign_in(&demo, &mei.login, &mei.password).await);
    for contact in [mei.email.clone(), mei.phone.clone()].into_iter().flatten() {
        let letter = inbox.next_to(&contact).await;
        assert!(letter.words.contains("new password was set"), "{}", letter.words);
    }
    // The last page again: the account has changed since.
    assert_eq!(
        set(&mut visitor, &page, "another kettle orbit 9").await.status(),
        400
    );
}

#[tokio::test]
async fn pw4_whoever_is_named_the_pages_read_the_same_and_only_holders_get_letters() {
    let demo = Demo::start(&[]);
    let mei = demo.mei().clone();
    let mut shown = Vec::new();
    let email = mei.email.clone().expect("an address");
    let disabled = demo.disabled().email.clone().expect("an address");
    for login in [email.as_str(), "nobody@example.com", disabled.as_str()] {
        let mut visitor = Visitor::new(&demo);
        let page = begin(&mut visitor, &demo, login).await;
        let wrong = enter(&mut visitor, &page, "000000").await;
        let names: Vec<String> = page.answer.headers.keys().map(ToString::to_string).collect();
        let plain = |page: &Page| page.words().replace(login, "L");
        shown.push((page.status(), names, plain(&page), wrong.status(), plain(&wrong)));
    }
    assert!(shown.windows(2).all(|pair| pair[0] == pair[1]), "{shown:#?}");
    // The first is delivered; by then the others would have been.
    let mut inbox = Inbox::of(&demo);
    inbox.next_to(&email).await;
    for letter in inbox.letters().await {
        assert!(
            letter.to == email || !letter.words.contains("/recover/"),
            "{letter:?}"
        );
    }
}

#[tokio::test]
async fn pw10_a_reset_stops_at_the_second_factor_and_leaves_it_in_place() {
    let demo = Demo::start(&[]);
    let (mei, mut inbox) = (demo.mei().clone(), Inbox::of(&demo));
    let mut owner = Visitor::new(&demo);
    owner.sign_in_as(&demo, &mei).await;
    let mut app = add_authenticator(&mut owner, &demo).await;
    let mut visitor = Visitor::new(&demo);
    let page = proven(&mut visitor, &demo, &mut inbox, &mei).await;
    assert_eq!(page.url.path(), "/recover/second", "{}", page.words());
    // The last step without the one before, by GET and by POST.
    let step = page
        .form_with("otp")
        .expect("a form")
        .value("step")
        .expect("a step")
        .to_owned();
    let skipped = visitor
        .open(demo.account(&format!("/recover/password?step={step}")))
        .await
        .page();
    assert_eq!(skipped.url.path(), "/recover/second");
    let mut form = page
        .form_with("otp")
        .expect("a form")
        .without("otp")
        .set("password", PASSWORD);
    form.action = demo.account("/recover/password");
    assert_eq!(visitor.submit(form).await.page().url.path(), "/recover/second");
    assert!(!can_sign_in(&demo, &mei.login, PASSWORD).await);
    for empty in [
        "/recover/second",
        "/recover/password",
        "/recover/verify",
        "/recover/password?step=x",
    ] {
        assert_eq!(
            visitor.open(demo.account(empty)).await.page().status(),
            400,
            "{empty}"
        );
    }
    let mut thief = visitor.fresh();
    thief.open(demo.account("/recover")).await;
    let stolen = thief
        .open(demo.account(&format!("/recover/second?step={step}")))
        .await
        .page();
    assert_eq!(stolen.status(), 400, "SE4: another browser");

    assert_eq!(enter(&mut visitor, &page, "000000").await.status(), 422);
    let page = enter(&mut visitor, &page, &app.next().await).await;
    assert_eq!(page.url.path(), "/recover/password");
    let done = set(&mut visitor, &page, PASSWORD).await;
    assert_eq!(done.url.path(), "/account", "{}", done.words());
    let mut again = Visitor::new(&demo);
    let sign_in = again.open(demo.account("/sign-in")).await.page();
    let half = again.sign_in(&sign_in, &mei.login, PASSWORD).await.page();
    assert_eq!(
        half.url.path(),
        "/sign-in/second-factor",
        "the factor is still asked for"
    );
}

#[tokio::test]
async fn issue4_without_a_second_factor_one_waits_and_anybody_told_can_object() {
    let demo = Demo::start(&[]);
    let (mei, mut inbox) = (demo.mei().clone(), Inbox::of(&demo));
    let mut owner = Visitor::new(&demo);
    owner.sign_in_as(&demo, &mei).await;
    add_authenticator(&mut owner, &demo).await;
    let mut visitor = Visitor::new(&demo);
    let page = proven(&mut visitor, &demo, &mut inbox, &mei).await;
    let ask = page
        .form_with("without")
        .expect("the wish")
        .press("without", "ask");
    let asked = visitor.submit(ask).await.page();
    assert!(asked.words().contains("come back"), "{}", asked.words());
    let waiting = visitor.open(page.url.as_str()).await.page();
    assert!(
        waiting.words().contains("asked for already"),
        "{}",
        waiting.words()
    );
    assert!(waiting.form_with("without").is_none());
    let told = loop {
        let letter = inbox.next_to(&mei.email.clone().expect("an address")).await;
        if letter.words.contains("turn off your two-step sign-in") {
            break letter;
        }
    };
    let phone = loop {
        let letter = inbox.next_to(&mei.phone.clone().expect("a phone")).await;
        if letter.words.contains("turn off your two-step sign-in") {
            break letter;
        }
    };
    assert_eq!(told.link(), phone.link());
    let mut holder = visitor.fresh();
    let button = holder.open(told.link()).await.page();
    let untouched = holder.open(told.link()).await.page();
    assert_eq!(untouched.status(), 200, "PW9: looking changes nothing");
    let form = button.form_with("token").expect("the button");
    assert_eq!(holder.submit(form.clone()).await.page().status(), 200);
    assert_eq!(holder.submit(form).await.page().status(), 410);
    assert_eq!(holder.open(told.link()).await.page().status(), 410);
    let free = visitor.open(page.url.as_str()).await.page();
    assert!(free.form_with("without").is_some(), "{}", free.words());
}

#[tokio::test]
async fn issue4_once_the_wait_is_over_the_factors_go_with_the_old_password() {
    let mut demo = Demo::start(&[]);
    let mei = demo.mei().clone();
    let mut owner = Visitor::new(&demo);
    owner.sign_in_as(&demo, &mei).await;
    add_authenticator(&mut owner, &demo).await;
    demo.serve(&[
        ("SETARIA__MAIL__TRANSPORT", "inbox"),
        ("SETARIA__ACCOUNTS__RECOVERY_WAIT_HOURS", "0"),
    ]);
    let (mut visitor, mut inbox) = (Visitor::new(&demo), Inbox::of(&demo));
    let page = proven(&mut visitor, &demo, &mut inbox, &mei).await;
    let ask = page
        .form_with("without")
        .expect("the wish")
        .press("without", "ask");
    visitor.submit(ask).await;
    let page = visitor.open(page.url.as_str()).await.page();
    assert_eq!(page.url.path(), "/recover/password");
    assert!(
        page.words().contains("Two-step sign-in is turned off"),
        "{}",
        page.words()
    );
    let done = set(&mut visitor, &page, PASSWORD).await;
    assert_eq!(done.url.path(), "/account", "{}", done.words());
    assert!(can_sign_in(&demo, &mei.login, PASSWORD).await);
    let mut again = Visitor::new(&demo);
    let sign_in = again.open(demo.account("/sign-in")).await.page();
    let landed = again.sign_in(&sign_in, &mei.login, PASSWORD).await.page();
    assert_eq!(landed.url.path(), "/account", "no second factor is left");
}

#[tokio::test]
async fn issue4_an_operators_link_works_once_and_no_further_than_a_code() {
    let demo = Demo::start(&[]);
    let mei = demo.mei().clone();
    let json = demo.command_json(&["account", "recover", &mei.login]);
    let link = json["link"].as_str().expect("a link").to_owned();
    let mut visitor = Visitor::new(&demo);
    let page = visitor.open(&link).await.page();
    let form = page.form_with("token").expect("the button");
    let page = visitor.submit(form.clone()).await.page();
    assert_eq!(visitor.submit(form).await.page().status(), 410);
    let done = set(&mut visitor, &page, PASSWORD).await;
    assert_eq!(done.url.path(), "/account", "{}", done.words());
    let mut inbox = Inbox::of(&demo);
    let told = inbox.next_to(&mei.email.clone().expect("an address")).await;
    assert!(
        told.words.contains("The operator made a recovery link"),
        "{}",
        told.words
    );
    assert!(
        !told.words.contains(&link),
        "the link is the operator's to hand over"
    );
}

#[tokio::test]
async fn pw9_a_newer_code_a_used_one_and_a_changed_password_leave_none() {
    let demo = Demo::start(&[]);
    let (mei, mut inbox) = (demo.mei().clone(), Inbox::of(&demo));
    let address = mei.email.clone().expect("an address");
    let mut visitor = Visitor::new(&demo);
    let old = begin(&mut visitor, &demo, &address).await;
    let first = inbox.next_to(&address).await;
    let mut stranger = visitor.fresh();
    let other = begin(&mut stranger, &demo, &address).await;
    let another = inbox.next_to(&address).await;
    assert_eq!(visitor.open(first.link()).await.page().status(), 410);
    assert_eq!(enter(&mut visitor, &old, &first.code()).await.status(), 422);
    let proven = enter(&mut stranger, &other, &another.code()).await;
    assert_eq!(proven.status(), 200, "the newest: {}", proven.words());
    assert_eq!(visitor.open(another.link()).await.page().status(), 410);
    let new = begin(&mut visitor, &demo, &address).await;
    let second = inbox.next_to(&address).await;
    demo.change(&["account", "set-password", &mei.login, "--json"]);
    assert_eq!(enter(&mut visitor, &new, &second.code()).await.status(), 422);
    assert_eq!(visitor.open(second.link()).await.page().status(), 410);
}

#[tokio::test]
async fn issue4_an_owner_who_is_signed_in_sees_a_removal_and_calls_it_off() {
    let demo = Demo::start(&[]);
    let (mei, mut inbox) = (demo.mei().clone(), Inbox::of(&demo));
    let mut owner = Visitor::new(&demo);
    owner.sign_in_as(&demo, &mei).await;
    let mut app = add_authenticator(&mut owner, &demo).await;
    let keep = "/account/security/keep-factors";
    let offers = async |owner: &mut Visitor, path| {
        let page = owner.open(demo.account(path)).await.page();
        page.forms().into_iter().find(|form| form.action.ends_with(keep))
    };
    let mut stranger = Visitor::new(&demo);
    let page = proven(&mut stranger, &demo, &mut inbox, &mei).await;
    let wish = page
        .form_with("without")
        .expect("the wish")
        .press("without", "ask");
    assert!(offers(&mut owner, "/account").await.is_none());
    stranger.submit(wish.clone()).await.page();
    assert!(offers(&mut owner, "/account").await.is_some());
    let button = offers(&mut owner, "/account/security").await.expect("a button");
    let kept = owner.submit(button).await.page();
    assert!(
        kept.words().contains("Two-step sign-in stays on"),
        "{}",
        kept.words()
    );
    assert!(offers(&mut owner, "/account").await.is_none());
    // So does a fresh proof of a second factor.
    stranger.submit(wish).await.page();
    let asked = owner.open(demo.account("/confirm")).await.page();
    let form = asked.form_with("otp").expect("a code is asked for");
    let form = form.set("password", &mei.password).set("otp", &app.next().await);
    let confirmed = owner.submit(form).await.page();
    assert_eq!(confirmed.url.path(), "/account", "{}", confirmed.words());
    assert!(offers(&mut owner, "/account").await.is_none());
}

#[tokio::test]
async fn bad_input_asking_for_a_removal_again_and_again_is_limited_and_the_wait_is_named() {
    let demo = Demo::start(&[]);
    let (mei, mut inbox) = (demo.mei().clone(), Inbox::of(&demo));
    let mut owner = Visitor::new(&demo);
    owner.sign_in_as(&demo, &mei).await;
    add_authenticator(&mut owner, &demo).await;
    let mut stranger = Visitor::new(&demo);
    let page = proven(&mut stranger, &demo, &mut inbox, &mei).await;
    let wish = page
        .form_with("without")
        .expect("the wish")
        .press("without", "ask");
    for time in 1..=5 {
        let asked = stranger.submit(wish.clone()).await.page();
        assert_eq!(asked.status(), 200, "{time}: {}", asked.words());
        let security = owner.open(demo.account("/account/security")).await.page();
        let keep = security.form_to("/account/security/keep-factors");
        owner.submit(keep).await.page();
    }
    let refused = stranger.submit(wish).await.page();
    assert_eq!(refused.status(), 429);
    assert!(refused.words().contains("Try again in"), "{}", refused.words());
}
