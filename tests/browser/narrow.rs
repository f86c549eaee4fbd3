//! 320 CSS pixels wide, which is also a desktop at 400 % zoom (WCAG 2.2, 1.4.10): no page scrolls sideways.

use setaria_testkit::browser::{Browser, Driver, Setup};
use setaria_testkit::{Demo, RelyingParty};

use crate::sign_in;

async fn fits(browser: &Browser, what: &str) {
    let script = "return [document.documentElement.scrollWidth, window.innerWidth,
        [...document.querySelectorAll('button, input:not([type=hidden]):not([type=checkbox]), a.button')]
            .filter(e => e.getClientRects().length && e.getBoundingClientRect().height < 24).map(e => e.outerHTML)]";
    let seen = browser.script(script, Vec::new()).await;
    let (content, window) = (seen[0].as_i64().unwrap_or(9_999), seen[1].as_i64().unwrap_or(0));
    assert!(window <= 321, "the window is {window} wide");
    assert!(
        content <= window,
        "{what} is {content} wide in a window of {window}"
    );
    assert_eq!(
        seen[2].as_array().map(Vec::len),
        Some(0),
        "{what}: targets under 24 px (WCAG 2.5.8): {}",
        seen[2]
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn wcag_1_4_10_no_page_scrolls_sideways_at_320_pixels() {
    let (driver, demo) = (Driver::start(), Demo::start(&[]));
    for language in ["en-US", "zh-CN"] {
        let browser = driver
            .open(Setup {
                language,
                is_dark: false,
                has_scripts: true,
                width: 320,
            })
            .await;
        let app = RelyingParty::new(&demo, demo.app("xiaomi"));
        for path in ["/", "/nothing-here", "/oauth2/authorize", "/sign-in"] {
            browser.go(&demo.account(path)).await;
            fits(&browser, path).await;
        }
        browser.go(&app.authorize_url(&[])).await;
        fits(&browser, "sign-in for an app").await;
        sign_in(&browser, &demo.mei().login, "wrong password").await;
        browser.find("[role=alert]").await;
        fits(&browser, "sign-in refused").await;
        sign_in(&browser, &demo.mei().login, &demo.mei().password).await;
        browser.find("button[name=decision][value=allow]").await;
        fits(&browser, "consent").await;
        browser.go(&demo.account("/account")).await;
        fits(&browser, "account").await;
        browser.go(&demo.info().demo_app_url).await;
        fits(&browser, "the demo app").await;
        browser.close().await;
    }
}
