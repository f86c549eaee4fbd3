//! The second factor: an authenticator's codes, recovery codes, trusted browsers, and no way around (security MF1, MF3).

use setaria_testkit::{Account, Authenticator, Demo, Inbox, Landing, Page, Visitor};
use setaria_tests::Scene;

use crate::check_password;

/// Adds an authenticator to the account that a visitor is signed in to.
pub async fn add_authenticator(visitor: &mut Visitor, demo: &Demo) -> Authenticator {
    let page = visitor
        .open(demo.account("/account/security/authenticator"))
        .await
        .page();
    let mut app = Authenticator::typed_from(&page);
    let form = page.form_with("otp").expect("a form with a code");
    let done = visitor.submit(form.set("otp", &app.next().await)).await.page();
    assert_eq!(done.url.path(), "/account/security", "{}", done.words());
    assert!(done.words().contains("is added"), "{}", done.words());
    app
}

/// A demo whose first person has an authenticator, and a new browser.
async fn begin() -> (Demo, Account, Authenticator, Visitor) {
    let demo = Demo::start(&[]);
    let mei = demo.mei().clone();
    let mut visitor = Visitor::new(&demo);
    visitor.sign_in_as(&demo, &mei).await;
    let app = add_authenticator(&mut visitor, &demo).await;
    let other = visitor.fresh();
    (demo, mei, app, other)
}

async fn password(visitor: &mut Visitor, demo: &Demo, who: &Account) -> Page {
    let page = visitor.open(demo.account("/sign-in")).await.page();
    visitor.sign_in(&page, &who.login, &who.password).await.page()
}

async fn code(visitor: &mut Visitor, page: &Page, code: &str) -> Landing {
    let form = page
        .form_with("otp")
        .unwrap_or_else(|| panic!("no code is asked for on {}: {}", page.url, page.words()));
    visitor.submit(form.set("otp", code)).await
}

async fn is_in(visitor: &mut Visitor, demo: &Demo) -> bool {
    visitor.open(demo.account("/account")).await.page().url.path() == "/account"
}

#[tokio::test]
async fn mf1_a_code_signs_in_once_and_the_password_alone_never() {
    let (demo, mei, mut app, mut visitor) = begin().await;
    let page = password(&mut visitor, &demo, &mei).await;
    assert_eq!(page.url.path(), "/sign-in/second-factor");
    assert!(!is_in(&mut visitor, &demo).await, "half a sign-in is none");
    let wrong = code(&mut visitor, &page, "000000").await.page();
    assert_eq!(wrong.status(), 422);
    let used = code(&mut visitor, &page, &app.last()).await.page();
    assert_eq!(used.status(), 422, "the code that set it up has counted");
    let typed = app.next().await;
    let spaced = format!("{} {}", &typed[..3], &typed[3..]);
    let landed = code(&mut visitor, &page, &spaced).await.page();
    assert_eq!(landed.url.path(), "/account", "{}", landed.words());
    let mut third = visitor.fresh();
    let page = password(&mut third, &demo, &mei).await;
    assert_eq!(code(&mut third, &page, &typed).await.page().status(), 422);
    assert!(!is_in(&mut third, &demo).await);
}

#[tokio::test]
async fn mf3_no_way_leads_around_the_second_factor() {
    let mut scene = Scene::new();
    let mei = scene.person.clone();
    scene.visitor.sign_in_as(&scene.demo, &mei).await;
    let mut app = add_authenticator(&mut scene.visitor, &scene.demo).await;
    scene.visitor = scene.visitor.fresh();
    // An app's request stops at the second factor, and goes on to consent only behind it.
    let page = scene.question(&[]).await;
    assert_eq!(page.url.path(), "/sign-in/second-factor");
    let again = scene.open(&[]).await.page();
    assert!(again.is_sign_in(), "nobody is signed in by half: {}", again.url);
    let consent = code(&mut scene.visitor, &page, &app.next().await).await.page();
    assert!(consent.is_consent(), "{}", consent.words());
    // checkPassword asks in a browser that is not signed in, and not in one that is.
    let callback = scene.app.redirect_uri.clone();
    let user = mei.user_id.to_string();
    let page = check_password::open(&mut scene, &user, &callback).await.page();
    let location = check_password::answer(&mut scene, &page, &mei.password, "confirm")
        .await
        .location();
    assert_eq!(
        check_password::parameter(&location, "xmResult").as_deref(),
        Some("true")
    );
    scene.visitor = scene.visitor.fresh();
    let page = check_password::open(&mut scene, &user, &callback).await.page();
    let second = check_password::answer(&mut scene, &page, &mei.password, "confirm")
        .await
        .page();
    assert_eq!(
        code(&mut scene.visitor, &second, "000000").await.page().status(),
        422
    );
    let location = code(&mut scene.visitor, &second, &app.next().await)
        .await
        .location();
    assert_eq!(
        check_password::parameter(&location, "xmResult").as_deref(),
        Some("true")
    );
    check_password::is_signed(&scene, &location);
    assert!(
        !is_in(&mut scene.visitor, &scene.demo).await,
        "it answers the app and signs nobody in"
    );
}

#[tokio::test]
async fn mf3_a_half_sign_in_is_worth_nothing_in_another_browser_or_as_a_flow() {
    let (demo, mei, mut app, mut visitor) = begin().await;
    let page = password(&mut visitor, &demo, &mei).await;
    let half = page.form_with("otp").unwrap().value("half").unwrap().to_owned();
    let mut thief = visitor.fresh();
    let own = thief.open(demo.account("/sign-in")).await.page();
    let csrf = own.form_with("csrf").unwrap().value("csrf").unwrap().to_owned();
    let stolen = page
        .form_with("otp")
        .unwrap()
        .set("csrf", &csrf)
        .set("otp", &app.next().await);
    assert!(thief.submit(stolen).await.page().is_sign_in(), "security SE4");
    assert!(!is_in(&mut thief, &demo).await);
    let misused = format!("/consent?flow={half}");
    assert!(visitor.open(demo.account(&misused)).await.page().status() >= 400);
    // PW10: the last step without the first.
    let bare = page
        .form_with("otp")
        .unwrap()
        .without("half")
        .set("otp", &app.next().await);
    assert!(visitor.submit(bare).await.page().is_sign_in());
}

#[tokio::test]
async fn mf1_each_recovery_code_counts_once_and_new_ones_void_the_old() {
    let (demo, mei, app, _) = begin().await;
    let mut app = app;
    let mut visitor = Visitor::new(&demo);
    let page = password(&mut visitor, &demo, &mei).await;
    code(&mut visitor, &page, &app.next().await).await.page();
    let make = async |visitor: &mut Visitor| {
        let page = visitor.open(demo.account("/account/security")).await.page();
        let forms = page.forms();
        let form = forms
            .iter()
            .find(|form| form.action.ends_with("/recovery-codes"))
            .unwrap();
        let shown = visitor.submit(form.clone()).await.page().html();
        let (_, list) = shown.split_once("class=\"codes\"").expect("a list of codes");
        let codes = list
            .split("<code>")
            .skip(1)
            .filter_map(|rest| rest.split('<').next());
        codes.map(str::to_owned).take(10).collect::<Vec<_>>()
    };
    let old = make(&mut visitor).await;
    let codes = make(&mut visitor).await;
    assert_eq!(codes.len(), 10);
    let mut other = visitor.fresh();
    let page = password(&mut other, &demo, &mei).await;
    assert_eq!(
        code(&mut other, &page, &old[0]).await.page().status(),
        422,
        "void"
    );
    let typed = codes[0].to_uppercase().replace('-', " ");
    assert_eq!(
        code(&mut other, &page, &typed).await.page().url.path(),
        "/account"
    );
    let page = other.open(demo.account("/account/security")).await.page();
    assert!(page.words().contains("9 codes are left"), "{}", page.words());
    let mut third = visitor.fresh();
    let page = password(&mut third, &demo, &mei).await;
    assert_eq!(
        code(&mut third, &page, &codes[0]).await.page().status(),
        422,
        "used"
    );
}

#[tokio::test]
async fn a_trusted_browser_is_not_asked_until_it_is_forgotten() {
    let (demo, mei, mut app, mut visitor) = begin().await;
    let page = password(&mut visitor, &demo, &mei).await;
    let form = page.form_with("otp").unwrap();
    let form = form.set("otp", &app.next().await).press("trust", "yes");
    assert_eq!(visitor.submit(form).await.page().url.path(), "/account");
    let sign_out = async |visitor: &mut Visitor| {
        let page = visitor.open(demo.account("/account")).await.page();
        let forms = page.forms();
        let form = forms
            .iter()
            .find(|form| form.action.ends_with("/sign-out"))
            .unwrap();
        visitor.submit(form.clone()).await;
    };
    sign_out(&mut visitor).await;
    assert_eq!(password(&mut visitor, &demo, &mei).await.url.path(), "/account");
    let page = visitor.open(demo.account("/account/security")).await.page();
    let forget = page.form_with("device").expect("a trusted browser in the list");
    let (name, value) = forget.buttons[0].clone();
    visitor.submit(forget.press(&name, &value)).await.page();
    sign_out(&mut visitor).await;
    let asked = password(&mut visitor, &demo, &mei).await;
    assert_eq!(asked.url.path(), "/sign-in/second-factor");
}

#[tokio::test]
async fn pw11_taking_the_authenticator_away_ends_other_sessions_and_what_apps_hold() {
    let mut scene = Scene::new();
    let tokens = scene.tokens().await;
    let mei = scene.person.clone();
    let mut other = scene.visitor.fresh();
    other.sign_in_as(&scene.demo, &mei).await;
    add_authenticator(&mut scene.visitor, &scene.demo).await;
    // From here on the server knows the access token by heart.
    let call = scene.app.call("/user/profile", &tokens.access_token).await;
    assert_eq!(call.status, 200, "{}", call.text());
    let demo = &scene.demo;
    let page = scene
        .visitor
        .open(demo.account("/account/security/authenticator/remove"))
        .await
        .page();
    let form = page.form_with("others").expect("the form that removes it");
    let form = form.set("password", &mei.password);
    let done = scene.visitor.submit(form).await.page();
    assert!(done.words().contains("is removed"), "{}", done.words());
    assert!(
        is_in(&mut scene.visitor, &scene.demo).await,
        "the session at hand stays"
    );
    assert!(!is_in(&mut other, &scene.demo).await);
    let dead = scene.app.call("/user/profile", &tokens.access_token).await;
    assert_eq!(dead.error_code(), 96008, "{}", dead.text());
    assert!(scene.app.refresh(&tokens.refresh_token).await.error_code() > 96_000);
}

/// Whether what an app holds still counts.
async fn holds(scene: &Scene, access_token: &str) -> bool {
    scene.app.call("/user/profile", access_token).await.error_code() == 0
}

#[tokio::test]
async fn pw11_adding_an_authenticator_ends_the_rest_only_when_its_owner_wishes() {
    for wish in [false, true] {
        let mut scene = Scene::new();
        let tokens = scene.tokens().await;
        let mei = scene.person.clone();
        let mut other = scene.visitor.fresh();
        other.sign_in_as(&scene.demo, &mei).await;
        // The server knows the access token by heart from here on.
        assert!(holds(&scene, &tokens.access_token).await);
        let path = scene.demo.account("/account/security/authenticator");
        let page = scene.visitor.open(path).await.page();
        let mut app = Authenticator::typed_from(&page);
        let form = page.form_with("otp").expect("a form with a code");
        assert_eq!(form.value("others"), None, "nothing ends unasked");
        let form = if wish { form.press("others", "end") } else { form };
        let wrong = scene
            .visitor
            .submit(form.clone().set("otp", "000000"))
            .await
            .page();
        assert_eq!(wrong.status(), 422);
        let again = wrong.form_with("otp").expect("the form again");
        assert_eq!(again.value("others").is_some(), wish, "what was ticked is kept");
        let done = scene
            .visitor
            .submit(form.set("otp", &app.next().await))
            .await
            .page();
        assert!(done.words().contains("is added"), "{}", done.words());
        assert!(
            is_in(&mut scene.visitor, &scene.demo).await,
            "the session at hand stays"
        );
        assert_eq!(is_in(&mut other, &scene.demo).await, !wish);
        assert_eq!(holds(&scene, &tokens.access_token).await, !wish);
        let refreshed = scene.app.refresh(&tokens.refresh_token).await;
        let given = refreshed.text().contains("access_token");
        assert_eq!(given, !wish, "{}", refreshed.text());
    }
}

#[tokio::test]
async fn pw11_new_recovery_codes_end_the_rest_only_when_their_owner_wishes() {
    let mut scene = Scene::new();
    let tokens = scene.tokens().await;
    let mei = scene.person.clone();
    let mut other = scene.visitor.fresh();
    other.sign_in_as(&scene.demo, &mei).await;
    for wish in [false, true] {
        assert!(holds(&scene, &tokens.access_token).await);
        let path = scene.demo.account("/account/security");
        let page = scene.visitor.open(path).await.page();
        let form = page.form_to("/account/security/recovery-codes");
        let form = if wish { form.press("others", "end") } else { form };
        let made = scene.visitor.submit(form).await.page();
        assert!(made.html().contains("class=\"codes\""), "{}", made.words());
        assert_eq!(is_in(&mut other, &scene.demo).await, !wish);
        assert_eq!(holds(&scene, &tokens.access_token).await, !wish);
    }
    assert!(
        is_in(&mut scene.visitor, &scene.demo).await,
        "the session at hand stays"
    );
}

#[tokio::test]
async fn mf3_a_trust_that_the_operator_switched_off_or_shortened_counts_no_more() {
    let (mut demo, mei, mut app, mut visitor) = begin().await;
    let page = password(&mut visitor, &demo, &mei).await;
    assert!(page.words().contains("for 30 days"), "{}", page.words());
    let form = page.form_with("otp").unwrap();
    let form = form.set("otp", &app.next().await).press("trust", "yes");
    visitor.submit(form).await.page();
    let handles = |visitor: &Visitor| {
        let cookies = visitor.cookies().into_iter();
        cookies
            .filter(|(name, _)| name == "setaria_trusted")
            .collect::<Vec<_>>()
    };
    let before = handles(&visitor);
    assert_eq!(before.len(), 1);
    demo.serve(&[("SETARIA__ACCOUNTS__TRUST_DAYS", "0")]);
    let mut visitor = visitor.moved_with(&demo);
    let asked = password(&mut visitor, &demo, &mei).await;
    assert_eq!(asked.url.path(), "/sign-in/second-factor");
    assert!(!asked.words().contains("Trust this browser"), "{}", asked.words());
    let form = asked.form_with("otp").unwrap();
    let form = form.set("otp", &app.next().await).press("trust", "yes");
    visitor.submit(form).await.page();
    assert_eq!(handles(&visitor), before, "no trust is given");
    let page = visitor.open(demo.account("/account/security")).await.page();
    assert!(page.form_with("device").is_none(), "{}", page.words());
}

#[tokio::test]
async fn pw6_whoever_knows_the_password_cannot_lock_the_owner_out_and_is_told_of_once() {
    let demo = Demo::start(&[]);
    let mei = demo.mei().clone();
    let mut owner = Visitor::new(&demo);
    owner.sign_in_as(&demo, &mei).await;
    let mut app = add_authenticator(&mut owner, &demo).await;
    let mut thief = owner.fresh();
    let page = password(&mut thief, &demo, &mei).await;
    let mut status = 0;
    for _ in 0..200 {
        status = code(&mut thief, &page, "000000").await.page().status();
        if status != 422 {
            break;
        }
    }
    assert_eq!(status, 429, "guessing comes to an end");
    let page = owner.open(demo.account("/account")).await.page();
    owner.submit(page.form_to("/sign-out")).await.page();
    let page = password(&mut owner, &demo, &mei).await;
    let landed = code(&mut owner, &page, &app.next().await).await.page();
    assert_eq!(landed.url.path(), "/account", "{}", landed.words());
    let inbox = Inbox::of(&demo);
    let told = |letters: Vec<setaria_testkit::Letter>| {
        let about = letters
            .into_iter()
            .filter(|letter| letter.words.contains("but not the second"));
        about
            .filter(|letter| Some(&letter.to) == mei.email.as_ref())
            .count()
    };
    while told(inbox.letters().await) == 0 {
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    assert_eq!(told(inbox.letters().await), 1, "one letter, however many codes");
    let page = owner.open(demo.account("/account/activity")).await.page();
    assert!(page.words().contains("but not the second"), "{}", page.words());
}
