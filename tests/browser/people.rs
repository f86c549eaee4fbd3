//! A person makes an account from an app's sign-in, with the code from the mail, allows the app, and later sets a new
//! password by the code in another letter and signs in with it; on a phone, and without scripts (issue 4, parts 1 and 3).

use setaria_testkit::browser::{Browser, Driver, Setup};
use setaria_testkit::{Demo, Inbox};

use crate::{FACES, sign_in, sign_out};

const ADDRESS: &str = "lan@example.com";
const FIRST: &str = "willow kettle orbit 9";
const SECOND: &str = "seven quiet rivers 4";

async fn signs_up(browser: &Browser, demo: &Demo, inbox: &mut Inbox) {
    browser.go(&demo.info().demo_app_url).await;
    browser.click("#sign-in").await;
    browser.arrive(&demo.account("/sign-in")).await;
    browser.click("a[href^='/sign-up']").await;
    browser.fill("#contact", ADDRESS).await;
    browser.click("#continue").await;
    browser.arrive(&demo.account("/sign-up/verify")).await;
    browser.fill("#otp", "1").await;
    browser.click("#continue").await;
    browser.find(".problem a[href='#otp']").await;
    browser.fill("#otp", &inbox.next_to(ADDRESS).await.code()).await;
    browser.click("#continue").await;
    browser.arrive(&demo.account("/sign-up/finish")).await;
    browser.fill("#nickname", "Lan").await;
    browser.fill("#password", FIRST).await;
    browser.click("#sign-up").await;
    browser.click("button[name=decision][value=allow]").await;
    browser.arrive(&demo.info().demo_app_url).await;
    let nickname = browser.find("#nickname").await.text().await;
    assert_eq!(nickname.expect("a text").trim(), "Lan");
}

async fn recovers(browser: &Browser, demo: &Demo, inbox: &mut Inbox) {
    browser.go(&demo.account("/account")).await;
    sign_out(browser).await;
    browser.go(&demo.account("/sign-in")).await;
    browser.click("a[href='/recover']").await;
    browser.fill("#login", ADDRESS).await;
    browser.click("#continue").await;
    browser.arrive(&demo.account("/recover/verify")).await;
    browser.fill("#otp", &inbox.next_to(ADDRESS).await.code()).await;
    browser.click("#continue").await;
    browser.arrive(&demo.account("/recover/password")).await;
    browser.fill("#password", SECOND).await;
    browser.click("#continue").await;
    browser.arrive(&demo.account("/account")).await;
    sign_out(browser).await;
    browser.go(&demo.account("/sign-in")).await;
    sign_in(browser, ADDRESS, FIRST).await;
    browser.find(".problem").await;
    sign_in(browser, ADDRESS, SECOND).await;
    browser.arrive(&demo.account("/account")).await;
    assert!(browser.text().await.contains("Lan"), "{}", browser.text().await);
}

async fn journey(setup: Setup) {
    let (driver, demo) = (Driver::start(), Demo::start(&[]));
    let mut inbox = Inbox::of(&demo);
    let browser = driver.open(setup).await;
    signs_up(&browser, &demo, &mut inbox).await;
    recovers(&browser, &demo, &mut inbox).await;
    browser.close().await;
}

#[tokio::test]
async fn issue4_an_account_is_made_for_an_app_and_found_again_on_a_phone() {
    let phone = Setup {
        width: 390,
        ..FACES[0]
    };
    journey(phone).await;
}

#[tokio::test]
async fn issue4_an_account_is_made_for_an_app_and_found_again_without_scripts() {
    // At the width of a desk: a click of chromedriver never returns where it plays a phone that runs no scripts.
    let bare = Setup {
        has_scripts: false,
        ..FACES[0]
    };
    journey(bare).await;
}
