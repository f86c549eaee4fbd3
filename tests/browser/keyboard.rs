//! The whole way by keyboard alone, with the focus always to be seen (WCAG 2.1.1, 2.4.7, 3.3.1).

use fantoccini::key::Key;
use setaria_testkit::browser::{Browser, Driver, PLAIN};
use setaria_testkit::{Demo, RelyingParty};

/// Presses Tab until the focus is on this; the focus must be visible at every stop.
async fn tab_to(browser: &Browser, css: &str) {
    let script = "const e = document.activeElement; if (!e || e === document.body) return [false, true, ''];
        const s = getComputedStyle(e);
        const visible = (s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0) || s.boxShadow !== 'none';
        return [e.matches(arguments[0]), visible, e.outerHTML.slice(0, 120)]";
    // A page whose style sheet is still on its way shows no focus yet.
    for _ in 0..100 {
        let ready = browser
            .script("return document.readyState === 'complete'", Vec::new())
            .await;
        if ready.as_bool() == Some(true) {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    for _ in 0..60 {
        let seen = browser.script(script, vec![css.into()]).await;
        assert_eq!(
            seen[1].as_bool(),
            Some(true),
            "the focus cannot be seen on {}",
            seen[2]
        );
        if seen[0].as_bool() == Some(true) {
            return;
        }
        browser.press(&char::from(Key::Tab).to_string()).await;
    }
    panic!("Tab never reaches `{css}` on {}", browser.url().await);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn wcag_2_1_1_sign_in_and_consent_by_keyboard_alone() {
    let (driver, demo) = (Driver::start(), Demo::start(&[]));
    let app = RelyingParty::new(&demo, demo.app("xiaomi"));
    let browser = driver.open(PLAIN).await;
    let enter = char::from(Key::Enter).to_string();
    browser.go(&app.authorize_url(&[("state", "keys")])).await;
    tab_to(&browser, "input[name=login]").await;
    browser.press(&demo.mei().login).await;
    tab_to(&browser, "input[name=password]").await;
    browser.press("wrong password").await;
    browser.press(&enter).await;
    browser.find("[role=alert]").await;
    let focused = browser
        .script(
            "return document.activeElement.closest('[role=alert]') !== null",
            Vec::new(),
        )
        .await;
    assert_eq!(
        focused.as_bool(),
        Some(true),
        "the summary of the error takes the focus"
    );
    let tied = "return [...document.querySelectorAll('[aria-invalid=true]')].every(
        e => (e.getAttribute('aria-describedby') || '').split(' ').some(id => id && document.getElementById(id)))";
    assert_eq!(
        browser.script(tied, Vec::new()).await.as_bool(),
        Some(true),
        "each field is tied to its error"
    );
    tab_to(&browser, "input[name=password]").await;
    browser.press(&demo.mei().password).await;
    browser.press(&enter).await;
    browser.find("button[name=decision][value=allow]").await;
    tab_to(&browser, "input[name=scope][value='4']").await;
    browser.press(" ").await;
    tab_to(&browser, "button[name=decision][value=allow]").await;
    browser.press(&enter).await;
    browser.arrive(&demo.info().demo_app_url).await;
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn wcag_2_4_1_the_first_stop_skips_to_the_content() {
    let (driver, demo) = (Driver::start(), Demo::start(&[]));
    let browser = driver.open(PLAIN).await;
    browser.go(&demo.account("/")).await;
    browser.press(&char::from(Key::Tab).to_string()).await;
    let target = "const e = document.activeElement; const href = e.getAttribute('href') || '';
        return href.startsWith('#') && document.getElementById(href.slice(1)) !== null";
    assert_eq!(
        browser.script(target, Vec::new()).await.as_bool(),
        Some(true),
        "a skip link"
    );
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn wcag_2_1_1_the_account_area_and_the_switches_by_keyboard_alone() {
    let (driver, demo) = (Driver::start(), Demo::start(&[]));
    let browser = driver.open(PLAIN).await;
    let enter = char::from(Key::Enter).to_string();
    browser.go(&demo.account("/sign-in")).await;
    tab_to(&browser, "input[name=login]").await;
    browser.press(&demo.mei().login).await;
    tab_to(&browser, "input[name=password]").await;
    browser.press(&demo.mei().password).await;
    browser.press(&enter).await;
    browser.arrive(&demo.account("/account")).await;
    tab_to(&browser, "nav a[href='/account/devices']").await;
    browser.press(&enter).await;
    browser.arrive(&demo.account("/account/devices")).await;
    assert!(
        browser
            .has("nav a[href='/account/devices'][aria-current=page]")
            .await
    );
    // The languages are folded away, and unfold without a mouse.
    tab_to(&browser, "details.languages summary").await;
    browser.press(&enter).await;
    tab_to(&browser, "button[name=lang][value=zh-Hans]").await;
    browser.press(&enter).await;
    browser.find("html[lang=zh-Hans]").await;
    assert_eq!(
        browser.url().await,
        demo.account("/account/devices"),
        "it comes back"
    );
    tab_to(&browser, "button[name=theme][value=dark]").await;
    browser.press(&enter).await;
    browser.find("html[data-theme=dark]").await;
    browser.close().await;
}
