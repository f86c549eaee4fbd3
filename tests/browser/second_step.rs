//! The second step of a sign-in and the ways in without a password: an authenticator's code, a trusted browser, a mailed
//! code, a picture that a phone reads (issue 4, part 2; security MF1, MF3).

use setaria_testkit::browser::{Browser, Driver, PLAIN};
use setaria_testkit::{Account, Authenticator, Demo, Inbox, symbol};

use crate::{sign_in, sign_out};

async fn signs_in(browser: &Browser, demo: &Demo, who: &Account) {
    browser.go(&demo.account("/sign-in")).await;
    sign_in(browser, &who.login, &who.password).await;
}

async fn signs_out(browser: &Browser, demo: &Demo) {
    browser.go(&demo.account("/account")).await;
    sign_out(browser).await;
}

async fn adds_authenticator(browser: &Browser, demo: &Demo) -> Authenticator {
    browser.go(&demo.account("/account/security")).await;
    browser.click("a[href='/account/security/authenticator']").await;
    let mut app = Authenticator::typed_from_html(&browser.html().await);
    browser.fill("#otp", &app.next().await).await;
    browser.click("#confirm").await;
    browser.arrive(&demo.account("/account/security?done=")).await;
    app
}

#[tokio::test]
async fn mf1_the_code_of_an_authenticator_is_asked_for_until_the_browser_is_trusted() {
    let (driver, demo) = (Driver::start(), Demo::start(&[]));
    let mei = demo.mei();
    let browser = driver.open(PLAIN).await;
    signs_in(&browser, &demo, mei).await;
    let mut app = adds_authenticator(&browser, &demo).await;
    signs_out(&browser, &demo).await;
    signs_in(&browser, &demo, mei).await;
    browser.arrive(&demo.account("/sign-in/second-factor")).await;
    browser.fill("#otp", &app.last()).await;
    browser.click("#confirm").await;
    browser.find(".problem a[href='#otp']").await;
    browser.fill("#otp", &app.next().await).await;
    let tick = browser.find("#trust").await;
    tick.click().await.expect("a tick");
    browser.click("#confirm").await;
    browser.arrive(&demo.account("/account")).await;
    signs_out(&browser, &demo).await;
    signs_in(&browser, &demo, mei).await;
    browser.arrive(&demo.account("/account")).await;
    browser.go(&demo.account("/account/security")).await;
    browser
        .find("form[action='/account/security/trusted/forget'] button")
        .await;
    browser.close().await;
}

#[tokio::test]
async fn issue4_a_mailed_code_signs_in_without_a_password() {
    let (driver, demo) = (Driver::start(), Demo::start(&[]));
    let mut inbox = Inbox::of(&demo);
    let address = demo.mei().email.clone().expect("an address");
    let browser = driver.open(PLAIN).await;
    browser.go(&demo.account("/sign-in")).await;
    browser.click("a[href='/sign-in/by-code']").await;
    browser.fill("#login", &address).await;
    browser.click("#send").await;
    browser.fill("#otp", &inbox.next_to(&address).await.code()).await;
    browser.click("#continue").await;
    browser.arrive(&demo.account("/account")).await;
    let text = browser.text().await;
    assert!(text.contains(&demo.mei().nickname), "{text}");
    browser.close().await;
}

#[tokio::test]
async fn issue4_a_screen_that_shows_the_picture_goes_on_by_itself_once_the_phone_allows() {
    let (driver, demo) = (Driver::start(), Demo::start(&[]));
    let (screen, phone) = (driver.open(PLAIN).await, driver.open(PLAIN).await);
    signs_in(&phone, &demo, demo.mei()).await;
    screen.go(&demo.account("/sign-in")).await;
    screen.click("a[href='/sign-in/qr']").await;
    let number = screen.find("b.figure").await.text().await.expect("a number");
    let html = screen.html().await;
    let link = symbol::read(&html).unwrap_or_else(|| panic!("no picture: {html}"));
    phone.go(&link).await;
    let told = phone.find("b.figure").await.text().await.expect("a number");
    assert_eq!(told, number, "both screens show one number");
    phone.click("#allow").await;
    phone.arrive(&demo.account("/qr-done")).await;
    screen.arrive(&demo.account("/account")).await;
    let text = screen.text().await;
    assert!(text.contains(&demo.mei().nickname), "{text}");
    phone.close().await;
    screen.close().await;
}
