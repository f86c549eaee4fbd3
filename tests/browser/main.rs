//! Journeys in Chromium: what people see and can do, in two languages and two themes, with and without scripts, by mouse
//! and by keyboard, on a desk and on a narrow phone, with axe on every page (issue 2, part 15; security AZ15).

mod accessibility;
mod centre;
mod driver;
mod gallery;
mod journey;
mod keyboard;
mod local_time;
mod narrow;
mod passkey;
mod people;
mod second_step;

use setaria_testkit::browser::{Browser, Setup};
use setaria_testkit::command;

/// Two faces of every page: both languages and both themes. `gallery` looks at every pair of them.
const FACES: [Setup; 2] = [face("en-US", false), face("zh-CN", true)];

const fn face(language: &'static str, is_dark: bool) -> Setup {
    Setup {
        language,
        is_dark,
        has_scripts: true,
        width: 1200,
    }
}

/// The source of axe, as npm delivered it.
fn axe() -> String {
    let path = command::workspace().join("tests/clients/node/node_modules/axe-core/axe.min.js");
    std::fs::read_to_string(&path)
        .unwrap_or_else(|why| panic!("{}: {why}; run `npm ci` there", path.display()))
}

/// Types login and password into the sign-in form and sends it.
async fn sign_in(browser: &Browser, login: &str, password: &str) {
    browser.fill("input[name=login]", login).await;
    browser.fill("input[name=password]", password).await;
    browser
        .click("form:has(input[name=password]) button:not([type=button])")
        .await;
}

/// Presses the button that signs out, which stands on every page of the account.
async fn sign_out(browser: &Browser) {
    browser.click("form[action='/sign-out'] button").await;
}
