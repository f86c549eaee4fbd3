//! Times in the reader's own zone where scripts run, in UTC where not (issue 4, part 7).

use serde_json::json;
use setaria_testkit::Demo;
use setaria_testkit::browser::{Browser, Driver, Setup};

use crate::{face, sign_in};

/// The times of the page: for machines, as shown, the title, and as they should be shown in Tokyo.
const TIMES: &str = "const tokyo = new Intl.DateTimeFormat(document.documentElement.lang, \
    {dateStyle: 'medium', timeStyle: 'short', timeZone: 'Asia/Tokyo'}); \
    return [...document.querySelectorAll('main time')].map(time => \
        [time.textContent, tokyo.format(new Date(time.dateTime)), time.title, time.parentElement.textContent]);";

async fn in_tokyo(setup: Setup, demo: &Demo, driver: &Driver) -> Browser {
    let browser = driver.open(setup).await;
    let tokyo = json!({"timezoneId": "Asia/Tokyo"});
    browser.devtools("Emulation.setTimezoneOverride", tokyo).await;
    browser.go(&demo.account("/sign-in")).await;
    let mei = demo.mei();
    sign_in(&browser, &mei.login, &mei.password).await;
    browser.arrive(&demo.account("/account")).await;
    browser
}

#[tokio::test]
async fn issue4_times_are_the_readers_own_and_keep_utc_in_their_title() {
    let (driver, demo) = (Driver::start(), Demo::start(&[]));
    for (language, since) in [("en-US", "Signed in on "), ("zh-CN", "登录")] {
        let browser = in_tokyo(face(language, false), &demo, &driver).await;
        for (path, around) in [("/account/activity", ""), ("/account/devices", since)] {
            browser.go(&demo.account(path)).await;
            let times = browser.script(TIMES, Vec::new()).await;
            let times: Vec<[String; 4]> = serde_json::from_value(times).expect("times");
            assert!(!times.is_empty(), "{path}: {}", browser.text().await);
            for [shown, tokyo, title, sentence] in &times {
                assert_eq!(shown, tokyo, "{path}");
                assert!(!shown.contains("UTC") && title.contains("UTC"), "{shown} {title}");
                assert!(sentence.contains(around), "the sentence stays: {sentence}");
            }
        }
        browser.close().await;
    }
}

#[tokio::test]
async fn issue4_without_scripts_times_are_utc_and_say_so() {
    let (driver, demo) = (Driver::start(), Demo::start(&[]));
    let setup = Setup {
        has_scripts: false,
        ..face("en-US", false)
    };
    let browser = in_tokyo(setup, &demo, &driver).await;
    browser.go(&demo.account("/account/devices")).await;
    let shown = browser.find("main time").await.text().await.expect("a text");
    assert!(shown.ends_with(" UTC"), "{shown}");
    browser.close().await;
}
