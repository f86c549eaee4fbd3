//! `cargo xtask screenshots`: the main pages as pictures in `docs/pages/`, in three languages, two themes, on a phone and
//! on a desktop.
//!
//! Owns: which pages, and their sizes. Hands over: the pages to `setaria pages`, the drawing to Chromium.

mod palette;

use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;
use setaria_testkit::browser::{Browser, Driver, PLAIN};
use setaria_testkit::command::workspace;
use setaria_testkit::gallery::{Gallery, Hung};

/// Page and state.
const MAIN: [&str; 6] = [
    "sign-in for-app",
    "sign-up plain",
    "consent first",
    "account whole",
    "security full",
    "apps whole",
];
const LANGUAGES: [&str; 3] = ["en", "zh-Hans", "ar"];
const THEMES: [&str; 2] = ["light", "dark"];
/// Name, width and least height, in CSS pixels.
const SCREENS: [(&str, u32, i64); 2] = [("phone", 390, 700), ("desktop", 1024, 700)];
/// The rest of a longer page is cut off.
const TALLEST: i64 = 1_500;

#[tokio::main]
async fn main() {
    let folder = workspace().join("docs/pages");
    std::fs::create_dir_all(&folder).expect("the folder can be made");
    let (driver, gallery) = (Driver::start(), Gallery::start());
    let browser = driver.open(PLAIN).await;
    let hidden = json!({"hidden": true});
    browser.devtools("Emulation.setScrollbarsHidden", hidden).await;
    let all = gallery.all(&browser).await;
    let mut bytes = 0;
    for name in MAIN {
        let hung = all.iter().find(|hung| hung.name == name);
        let hung = hung.unwrap_or_else(|| panic!("the gallery has no `{name}`"));
        for language in LANGUAGES {
            for theme in THEMES {
                browser.go(&gallery.url(hung, language, theme)).await;
                bytes += faces(&browser, &folder, &format!("{}.{language}.{theme}", page(hung))).await;
            }
        }
    }
    browser.close().await;
    println!("{} KB in {}", bytes / 1_024, folder.display());
}

fn page(hung: &Hung) -> &str {
    hung.name.split(' ').next().unwrap_or_default()
}

/// The page that is open, on each screen.
async fn faces(browser: &Browser, folder: &Path, name: &str) -> usize {
    let mut bytes = 0;
    for (screen, width, least) in SCREENS {
        let metrics =
            |height| json!({"width": width, "height": height, "deviceScaleFactor": 1, "mobile": false});
        browser
            .devtools("Emulation.setDeviceMetricsOverride", metrics(least))
            .await;
        // Without the caret and the ring of whatever has the focus, which blink into some pictures.
        let script = "document.activeElement.blur(); return document.documentElement.scrollHeight";
        let height = browser.script(script, Vec::new()).await.as_i64().unwrap_or(least);
        let height = height.clamp(least, TALLEST);
        browser
            .devtools("Emulation.setDeviceMetricsOverride", metrics(height))
            .await;
        let shot = browser
            .devtools("Page.captureScreenshot", json!({"format": "png"}))
            .await;
        let png = STANDARD
            .decode(shot["data"].as_str().expect("a picture"))
            .expect("base64");
        let small = palette::shrunk(&png);
        bytes += small.len();
        std::fs::write(folder.join(format!("{name}.{screen}.png")), small).expect("the picture is written");
    }
    bytes
}
