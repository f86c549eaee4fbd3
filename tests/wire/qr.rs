//! Sign in by a picture that a phone reads (issue 4, part 2; security SE4, MF3).

use setaria_testkit::{Demo, Engine, Landing, Page, RelyingParty, Visitor, symbol};

use crate::second_factor::add_authenticator;

pub(crate) async fn show(browser: &mut Visitor, demo: &Demo) -> Page {
    let page = browser.open(demo.account("/sign-in/qr")).await.page();
    assert!(
        page.url.query().is_some_and(|query| query.contains("step=")),
        "{}",
        page.url
    );
    assert_eq!(
        page.answer.header("refresh"),
        Some("3"),
        "it asks again without a script"
    );
    page
}

/// The address that the picture names, as a phone reads it.
pub(crate) fn link(page: &Page) -> String {
    symbol::read(&page.html()).unwrap_or_else(|| panic!("no picture: {}", page.words()))
}

/// The number on either screen.
fn number(page: &Page) -> String {
    let html = page.html();
    let (_, rest) = html.split_once(r#"<b class="figure">"#).expect("a number");
    rest.split('<').next().expect("digits").to_owned()
}

pub(crate) async fn decide(phone: &mut Visitor, link: String, decision: &str) -> Page {
    let page = phone.open(link).await.page();
    let form = page
        .form_deciding(decision)
        .unwrap_or_else(|| panic!("{}", page.words()));
    phone.submit(form.press("decision", decision)).await.page()
}

async fn look_after(browser: &mut Visitor, page: &Page) -> Landing {
    browser.open(page.url.clone()).await
}

async fn is_in(browser: &mut Visitor, demo: &Demo) -> bool {
    browser.open(demo.account("/account")).await.page().url.path() == "/account"
}

#[tokio::test]
async fn issue4_a_phone_lets_the_browser_in_that_shows_the_picture_and_no_other() {
    let demo = Demo::start(&[]);
    let mei = demo.mei().clone();
    let mut phone = Visitor::new(&demo);
    phone.sign_in_as(&demo, &mei).await;
    let (mut browser, mut thief) = (phone.fresh(), phone.fresh());
    let shown = show(&mut browser, &demo).await;
    let waiting = look_after(&mut browser, &shown).await.page();
    assert_eq!(waiting.url.path(), "/sign-in/qr", "nobody has allowed it");

    let asked = phone.open(link(&shown)).await.page();
    assert_eq!(number(&asked), number(&shown));
    let allowed = decide(&mut phone, link(&shown), "allow").await;
    assert!(
        allowed.words().contains("The other screen is signed in"),
        "{}",
        allowed.words()
    );

    // se4: the step is the browser's own.
    look_after(&mut thief, &shown).await;
    assert!(!is_in(&mut browser, &demo).await);
}

#[tokio::test]
async fn bad_input_a_picture_read_by_nobody_signed_in_or_made_up_changes_nothing() {
    let demo = Demo::start(&[]);
    let mut browser = Visitor::new(&demo);
    let mut stranger = browser.fresh();
    let shown = show(&mut browser, &demo).await;
    let first = stranger.open(link(&shown)).await.page();
    assert_eq!(first.url.path(), "/sign-in", "{}", first.words());
    let mei = demo.mei().clone();
    stranger.sign_in_as(&demo, &mei).await;
    for made_up in ["/qr/AAAAAAAAAAAAAAAAAAAAAA", "/qr/x", "/qr/%00"] {
        let page = stranger.open(demo.account(made_up)).await.page();
        assert!(
            page.status() < 500 && page.form_deciding("allow").is_none(),
            "{made_up}"
        );
    }
    let waiting = look_after(&mut browser, &shown).await.page();
    assert!(
        waiting.words().contains("goes on by itself"),
        "{}",
        waiting.words()
    );
}

#[tokio::test]
async fn mf3_a_phone_that_showed_one_of_two_factors_lets_no_browser_in() {
    let demo = Demo::start(&[]);
    let mei = demo.mei().clone();
    let mut phone = Visitor::new(&demo);
    phone.sign_in_as(&demo, &mei).await;
    let mut other = phone.fresh();
    other.sign_in_as(&demo, &mei).await;
    add_authenticator(&mut other, &demo).await;
    // The phone's session is from before the authenticator: it is asked for the other factor first.
    let mut browser = phone.fresh();
    let shown = show(&mut browser, &demo).await;
    let asked = phone.open(link(&shown)).await.page();
    assert!(
        ["/confirm", "/sign-in"].contains(&asked.url.path()),
        "{}",
        asked.url
    );
    look_after(&mut browser, &shown).await;
    assert!(!is_in(&mut browser, &demo).await);
}

#[tokio::test]
async fn issue4_an_app_that_waits_is_gone_on_with() {
    let demo = Demo::start(&[]);
    let mei = demo.mei().clone();
    let mut phone = Visitor::new(&demo);
    phone.sign_in_as(&demo, &mei).await;
    let mut browser = phone.fresh();
    let app = RelyingParty::new(&demo, demo.app("exact"));
    let sign_in = browser.open(app.authorize_url(&[])).await.page();
    let html = sign_in.html();
    let at = html.find("/sign-in/qr?flow=").expect("a link to the picture");
    let path: String = html[at..].chars().take_while(|c| *c != '"').collect();
    let shown = browser
        .open(demo.account(&path.replace("&amp;", "&")))
        .await
        .page();
    decide(&mut phone, link(&shown), "allow").await;
    let consent = look_after(&mut browser, &shown).await.page();
    assert!(consent.is_consent(), "{}", consent.words());
}

/// Lets the last proof of every session lie back: nobody may wait that long here.
fn age(demo: &Demo, ms: i64) {
    let database = demo.data().join("setaria.db");
    let edit = format!("UPDATE session SET authenticated_at = authenticated_at - {ms}");
    rusqlite::Connection::open(database)
        .and_then(|db| db.execute(&edit, []))
        .expect("an edit");
}

#[tokio::test]
async fn pw11_a_phone_that_proved_nothing_lately_is_asked_before_it_allows() {
    let name = "pw11_a_phone_that_proved_nothing_lately_is_asked_before_it_allows";
    if !Engine::is_embedded_or_not_run(name) {
        return;
    }
    let demo = Demo::start(&[]);
    let mei = demo.mei().clone();
    let mut phone = Visitor::new(&demo);
    phone.sign_in_as(&demo, &mei).await;
    let mut browser = phone.fresh();
    let shown = show(&mut browser, &demo).await;
    let asked = phone.open(link(&shown)).await.page();
    let allow = asked.form_deciding("allow").expect("the question");
    age(&demo, 21 * 60_000);
    let refused = phone.submit(allow.press("decision", "allow")).await.page();
    assert_eq!(refused.url.path(), "/confirm", "{}", refused.words());
    let waiting = look_after(&mut browser, &shown).await.page();
    assert_eq!(waiting.url.path(), "/sign-in/qr", "nobody has allowed it");
    let confirm = phone.open(link(&shown)).await.page();
    let form = confirm.form_with("password").expect("it asks who is there");
    let question = phone.submit(form.set("password", &mei.password)).await.page();
    assert!(question.form_deciding("allow").is_some(), "{}", question.words());
    decide(&mut phone, link(&shown), "allow").await;
    look_after(&mut browser, &shown).await;
    assert!(is_in(&mut browser, &demo).await);
    let before = phone.open(demo.account("/account/password")).await.page();
    assert_eq!(before.url.path(), "/account/password");
    age(&demo, 21 * 60_000);
    let later = browser.open(demo.account("/account/password")).await.page();
    assert_eq!(later.url.path(), "/confirm", "the phone's proof is old by now");
}

#[tokio::test]
async fn issue4_a_phone_that_is_not_signed_in_comes_to_the_question_after_signing_in() {
    let demo = Demo::start(&[]);
    let mei = demo.mei().clone();
    let mut browser = Visitor::new(&demo);
    let mut phone = browser.fresh();
    let shown = show(&mut browser, &demo).await;
    let sign_in = phone.open(link(&shown)).await.page();
    assert!(sign_in.is_sign_in(), "{}", sign_in.words());
    let question = phone.sign_in(&sign_in, &mei.login, &mei.password).await.page();
    assert_eq!(question.url.as_str(), link(&shown));
    assert_eq!(number(&question), number(&shown));
}
