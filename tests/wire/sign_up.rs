//! Sign-up: a new account by mail and by phone, from an app and back to it, and every wrong way through its pages
//! (issue 4, part 1; security PW1, PW2, PW4, PW8, PW9, PW10).

use setaria_testkit::{Demo, Inbox, Landing, Page, Visitor};
use setaria_tests::Scene;

const PASSWORD: &str = "willow kettle orbit 9";

/// Types a contact on the first page.
async fn begin(visitor: &mut Visitor, url: &str, contact: &str) -> Page {
    let page = visitor.open(url).await.page();
    let form = page.form_with("contact").expect("the first form");
    visitor.submit(form.set("contact", contact)).await.page()
}

async fn enter(visitor: &mut Visitor, page: &Page, code: &str) -> Page {
    let form = page.form_with("otp").expect("the form of the code");
    visitor.submit(form.set("otp", code)).await.page()
}

async fn finish(visitor: &mut Visitor, page: &Page, nickname: &str, password: &str) -> Landing {
    let form = page.form_with("nickname").expect("the last form");
    visitor
        .submit(form.set("nickname", nickname).set("password", password))
        .await
}

#[tokio::test]
async fn issue4_an_account_by_mail_signs_in_at_once_and_again() {
    let demo = Demo::start(&[]);
    let (mut visitor, mut inbox) = (Visitor::new(&demo), Inbox::of(&demo));
    let url = demo.account("/sign-up");
    let page = begin(&mut visitor, &url, " Lan@Example.COM ").await;
    assert!(page.words().contains("lan@example.com"), "{}", page.words());
    let code = inbox.next_to("lan@example.com").await.code();
    let spaced = format!(" {} {} ", &code[..3], &code[3..]);
    let page = enter(&mut visitor, &page, &spaced).await;
    let page = finish(&mut visitor, &page, "Lan", PASSWORD).await.page();
    assert_eq!(page.url.path(), "/account");
    assert!(page.words().contains("Lan"), "{}", page.words());
    let mut other = visitor.fresh();
    let page = other.open(demo.account("/sign-in")).await.page();
    let landed = other.sign_in(&page, "lan@example.com", PASSWORD).await.page();
    assert_eq!(landed.url.path(), "/account");
}

#[tokio::test]
async fn issue4_an_account_by_phone_from_an_app_comes_back_to_consent() {
    let mut scene = Scene::new();
    let mut inbox = Inbox::of(&scene.demo);
    let page = scene.visitor.open(scene.app.authorize_url(&[])).await.page();
    assert!(page.is_sign_in());
    let html = page.html();
    let (_, rest) = html.split_once("href=\"/sign-up?").expect("a link to sign up");
    let query = rest.split('"').next().expect("its end");
    let url = scene.demo.account(&format!("/sign-up?{query}"));
    let page = begin(&mut scene.visitor, &url, "139 0000 1234").await;
    let letter = inbox.next_to("+8613900001234").await;
    let page = enter(&mut scene.visitor, &page, &letter.code()).await;
    let page = finish(&mut scene.visitor, &page, "Bo", PASSWORD).await.page();
    assert!(page.is_consent(), "{}", page.words());
    assert!(matches!(
        scene.visitor.decide(&page, "allow").await,
        Landing::App(_)
    ));
}

#[tokio::test]
async fn pw9_a_link_works_in_any_browser_once_and_opening_it_changes_nothing() {
    let demo = Demo::start(&[]);
    let (mut visitor, mut inbox) = (Visitor::new(&demo), Inbox::of(&demo));
    begin(&mut visitor, &demo.account("/sign-up"), "lan@example.com").await;
    let link = inbox.next_to("lan@example.com").await.link();
    for _ in 0..3 {
        let scanner = visitor.fresh().open(&link).await.page();
        assert_eq!(scanner.status(), 200);
    }
    let mut phone = visitor.fresh();
    let page = phone.open(&link).await.page();
    let form = page.form_with("token").expect("the button");
    let page = phone.submit(form.clone()).await.page();
    let page = finish(&mut phone, &page, "Lan", PASSWORD).await.page();
    assert_eq!(page.url.path(), "/account");
    assert_eq!(visitor.fresh().open(&link).await.page().status(), 410);
    assert_eq!(phone.submit(form).await.page().status(), 410);
}

/// The address of the form to sign up, on the way from an app.
async fn from_app(scene: &mut Scene) -> String {
    let page = scene.visitor.open(scene.app.authorize_url(&[])).await.page();
    let html = page.html();
    let (_, rest) = html.split_once("href=\"/sign-up?").expect("a link to sign up");
    let query = rest.split('"').next().expect("its end");
    scene.demo.account(&format!("/sign-up?{query}"))
}

async fn follow(visitor: &mut Visitor, link: &str) -> Page {
    let page = visitor.open(link).await.page();
    let form = page.form_with("token").expect("the button");
    visitor.submit(form).await.page()
}

#[tokio::test]
async fn issue4_a_link_in_the_same_browser_goes_on_to_the_app_as_the_code_does() {
    let mut scene = Scene::new();
    let mut inbox = Inbox::of(&scene.demo);
    let url = from_app(&mut scene).await;
    begin(&mut scene.visitor, &url, "lan@example.com").await;
    let link = inbox.next_to("lan@example.com").await.link();
    let shown = scene.visitor.open(&link).await.page();
    assert!(!shown.words().contains("another browser"), "{}", shown.words());
    let page = follow(&mut scene.visitor, &link).await;
    let page = finish(&mut scene.visitor, &page, "Lan", PASSWORD).await.page();
    assert!(page.is_consent(), "{}", page.words());
    assert!(matches!(
        scene.visitor.decide(&page, "allow").await,
        Landing::App(_)
    ));
}

#[tokio::test]
async fn se4_a_link_in_another_browser_makes_the_account_and_carries_no_request_there() {
    let mut scene = Scene::new();
    let mut inbox = Inbox::of(&scene.demo);
    let url = from_app(&mut scene).await;
    begin(&mut scene.visitor, &url, "lan@example.com").await;
    let link = inbox.next_to("lan@example.com").await.link();
    // A browser that asked for another letter is no less another one.
    let mut phone = scene.visitor.fresh();
    begin(&mut phone, &scene.demo.account("/sign-up"), "bo@example.com").await;
    let shown = phone.open(&link).await.page();
    assert!(
        shown.words().contains("You began in another browser"),
        "{}",
        shown.words()
    );
    let page = follow(&mut phone, &link).await;
    let page = finish(&mut phone, &page, "Lan", PASSWORD).await.page();
    assert_eq!(page.url.path(), "/account", "{}", page.words());
    // Where it began one signs in and goes on.
    let page = scene.visitor.open(scene.app.authorize_url(&[])).await.page();
    let page = scene.visitor.sign_in(&page, "lan@example.com", PASSWORD).await;
    assert!(page.page().is_consent());
}

#[tokio::test]
async fn pw8_links_lead_to_the_configured_address_whatever_a_request_says() {
    let demo = Demo::start(&[]);
    let mut inbox = Inbox::of(&demo);
    let mut visitor = Visitor::new(&demo);
    for (at, header) in [
        "host",
        "x-forwarded-host",
        "x-forwarded-server",
        "x-forwarded-proto",
        "x-forwarded-port",
        "x-forwarded-prefix",
        "x-original-host",
        "x-host",
        "x-original-url",
        "x-rewrite-url",
        "forwarded",
        "origin",
    ]
    .into_iter()
    .enumerate()
    {
        let page = visitor.open(demo.account("/sign-up")).await.page();
        let form = page.form_with("contact").expect("the form");
        let contact = format!("n{at}@example.com");
        let form = form.set("contact", &contact);
        let fields: Vec<(&str, &str)> = form
            .fields
            .iter()
            .map(|(n, v)| (n.as_str(), v.as_str()))
            .collect();
        let cookies: Vec<String> = visitor
            .cookies()
            .iter()
            .map(|(n, v)| format!("{n}={v}"))
            .collect();
        let value = if header == "forwarded" {
            "host=evil.example;proto=https"
        } else {
            "evil.example"
        };
        let headers = [("cookie", cookies.join("; ")), (header, value.to_owned())];
        let headers: Vec<(&str, &str)> = headers.iter().map(|(n, v)| (*n, v.as_str())).collect();
        let answer = setaria_testkit::Http::new()
            .post_form(demo.account("/sign-up"), &fields, &headers)
            .await;
        // A foreign Host is refused; whatever else is believed in nothing.
        if answer.status == 303 {
            let link = inbox.next_to(&contact).await.link();
            assert!(
                link.starts_with(&demo.account("/sign-up/link/")),
                "{header}: {link}"
            );
        } else {
            assert_eq!(header, "host", "{}", answer.status);
        }
    }
    for letter in inbox.letters().await {
        assert!(!letter.words.contains("evil"), "{}", letter.words);
    }
}

#[tokio::test]
async fn pw4_a_taken_address_is_answered_like_a_free_one_and_its_holder_is_told() {
    let demo = Demo::start(&[]);
    let mut inbox = Inbox::of(&demo);
    let taken = demo.mei().email.clone().expect("an address");
    let mut shown = Vec::new();
    for contact in [taken.as_str(), "free@example.com"] {
        let mut visitor = Visitor::new(&demo);
        let page = begin(&mut visitor, &demo.account("/sign-up"), contact).await;
        let wrong = enter(&mut visitor, &page, "000000").await;
        let names = |page: &Page| {
            page.answer
                .headers
                .keys()
                .map(ToString::to_string)
                .collect::<Vec<_>>()
        };
        shown.push((
            page.status(),
            names(&page),
            page.words().replace(contact, "C"),
            wrong.status(),
            wrong.words().replace(contact, "C"),
        ));
    }
    assert_eq!(shown[0], shown[1]);
    let letter = inbox.next_to(&taken).await;
    assert!(letter.words.contains("already"), "{}", letter.words);
    assert!(!letter.words.contains("sign-up/link"));
}

#[tokio::test]
async fn pw10_no_page_can_be_skipped_repeated_or_taken_to_another_browser() {
    let demo = Demo::start(&[]);
    let (mut visitor, mut inbox) = (Visitor::new(&demo), Inbox::of(&demo));
    let page = begin(&mut visitor, &demo.account("/sign-up"), "lan@example.com").await;
    let step = page
        .form_with("otp")
        .expect("the form")
        .value("step")
        .expect("a step")
        .to_owned();
    // The last page with the step of the second one: back to the code.
    let early = visitor
        .open(demo.account(&format!("/sign-up/finish?step={step}")))
        .await
        .page();
    assert!(early.form_with("otp").is_some(), "{}", early.words());
    let mut skipping = early
        .form_with("otp")
        .expect("a form")
        .set("nickname", "Lan")
        .set("password", PASSWORD);
    skipping.action = demo.account("/sign-up/finish");
    let skipped = visitor.submit(skipping).await.page();
    assert!(skipped.form_with("otp").is_some(), "{}", skipped.words());
    // Another browser cannot go on with it.
    let mut thief = visitor.fresh();
    thief.open(demo.account("/sign-up")).await;
    let stolen = thief
        .open(demo.account(&format!("/sign-up/verify?step={step}")))
        .await
        .page();
    assert_eq!(stolen.status(), 400);
    for empty in ["/sign-up/verify", "/sign-up/finish", "/sign-up/verify?step=x"] {
        assert_eq!(
            visitor.open(demo.account(empty)).await.page().status(),
            400,
            "{empty}"
        );
    }
    let letter = inbox.next_to("lan@example.com").await;
    let done = enter(&mut visitor, &page, &letter.code()).await;
    let again = enter(&mut visitor, &page, &letter.code()).await;
    assert_eq!(again.status(), 422, "a code counts once: {}", again.words());
    let first = finish(&mut visitor, &done, "Lan", PASSWORD).await.page();
    assert_eq!(first.url.path(), "/account");
    let twice = finish(&mut visitor, &done, "Lan", PASSWORD).await.page();
    assert_eq!(twice.status(), 400, "{}", twice.words());
}

#[tokio::test]
async fn pw1_pw2_short_long_guessable_and_own_words_are_refused_and_all_unicode_is_taken() {
    let demo = Demo::start(&[]);
    let (mut visitor, mut inbox) = (Visitor::new(&demo), Inbox::of(&demo));
    let page = begin(&mut visitor, &demo.account("/sign-up"), "lanterns@example.com").await;
    let code = inbox.next_to("lanterns@example.com").await.code();
    let mut page = enter(&mut visitor, &page, &code).await;
    let long = "x1 ".repeat(1_500);
    for (password, says) in [
        ("", "at least 15"),
        ("14 characters!", "at least 15"),
        ("passwordpassword", "easy to guess"),
        ("aaaaaaaaaaaaaaaaaaaa", "easy to guess"),
        ("qwertyuiopasdfgh", "easy to guess"),
        ("lanternslanterns", "easy to guess"),
        (long.as_str(), "too long"),
    ] {
        page = finish(&mut visitor, &page, "Lan Terns", password).await.page();
        assert_eq!(page.status(), 422, "{password:.20}");
        assert!(page.words().contains(says), "{password:.20}: {}", page.words());
        let form = page.form_with("nickname").expect("the form again");
        assert_eq!(
            form.value("nickname"),
            Some("Lan Terns"),
            "what was typed is kept"
        );
        assert_eq!(form.value("password"), Some(""), "but never the password");
    }
    // Composed and decomposed are one password, and nothing of a long one is dropped.
    let kept = format!(
        "caf\u{e9} \u{1f33e} \u{5c0f}\u{7c73} {} z",
        "seven quiet rivers ".repeat(20)
    );
    let landed = finish(&mut visitor, &page, "Lan Terns", &kept).await.page();
    assert_eq!(landed.url.path(), "/account", "{}", landed.words());
    let mut other = visitor.fresh();
    let sign_in = other.open(demo.account("/sign-in")).await.page();
    let cut = other
        .sign_in(&sign_in, "lanterns@example.com", &kept[..kept.len() - 1])
        .await
        .page();
    assert!(cut.is_sign_in());
    let decomposed = kept.replace('\u{e9}', "e\u{301}");
    let landed = other
        .sign_in(&cut, "lanterns@example.com", &decomposed)
        .await
        .page();
    assert_eq!(landed.url.path(), "/account");
}

#[tokio::test]
async fn issue4_contacts_in_every_wrong_shape_are_refused_with_what_was_typed_kept() {
    let demo = Demo::start(&[]);
    let mut visitor = Visitor::new(&demo);
    for contact in [
        "",
        "  ",
        "lan",
        "lan@",
        "@example.com",
        "lan@example",
        "12",
        "+86",
        "+999999999999999999",
        "1380000000x",
        "a@b@c.d",
    ] {
        let page = begin(&mut visitor, &demo.account("/sign-up"), contact).await;
        assert_eq!(page.status(), 422, "{contact}");
        let form = page.form_with("contact").expect("the form again");
        assert_eq!(form.value("contact"), Some(contact));
        assert!(page.html().contains("role=\"alert\""));
    }
    let codes = Inbox::of(&demo)
        .letters()
        .await
        .into_iter()
        .filter(|letter| letter.words.contains("code"));
    assert_eq!(codes.count(), 0);
}

#[tokio::test]
async fn issue4_too_many_codes_are_answered_with_the_time_to_wait() {
    let demo = Demo::start(&[]);
    let mut visitor = Visitor::new(&demo);
    let url = demo.account("/sign-up");
    let mut page = begin(&mut visitor, &url, "lan@example.com").await;
    for _ in 0..2 {
        let again = page.form_with("again").expect("a button").press("again", "1");
        page = visitor.submit(again).await.page();
        assert_eq!(page.status(), 200);
    }
    let again = page.form_with("again").expect("a button").press("again", "1");
    let limited = visitor.submit(again).await.page();
    assert_eq!(limited.status(), 429);
    assert!(limited.answer.header("retry-after").is_some());
    assert!(
        limited.words().contains("minutes") || limited.words().contains("seconds"),
        "{}",
        limited.words()
    );
    let limited = begin(&mut visitor, &url, "lan@example.com").await;
    assert_eq!(limited.status(), 429);
    assert_eq!(
        limited.form_with("contact").expect("the form").value("contact"),
        Some("lan@example.com")
    );
}

#[tokio::test]
async fn issue4_a_server_is_closed_unless_it_says_otherwise() {
    let mut demo = Demo::start(&[]);
    demo.serve(&[]);
    let mut visitor = Visitor::new(&demo);
    let page = visitor.open(demo.account("/sign-up")).await.page();
    assert_eq!(page.status(), 403);
    assert!(page.form_with("contact").is_none());
    let page = visitor.open(demo.account("/sign-in")).await.page();
    assert!(!page.html().contains("/sign-up"));
}
