//! Two pages as they are sent, so that a change of markup is seen in review; the list of languages, which grows, left out.

use setaria_pages::{Locale, Theme, assets, gallery};

fn html(page: &str, state: &str, locale: &str) -> String {
    let sample = gallery()
        .into_iter()
        .find(|sample| (sample.page, sample.state) == (page, state))
        .unwrap();
    let html = sample.html(Locale::parse(locale).unwrap(), Theme::Auto).unwrap();
    let (before, rest) = html.split_once("<details class=\"languages\">").unwrap();
    let (_, after) = rest.split_once("</details>").unwrap();
    assets::all().fold(format!("{before}{after}"), |html, asset| {
        html.replace(asset.name_hashed, "[hashed]")
    })
}

#[test]
fn consent_in_english() {
    insta::assert_snapshot!(html("consent", "first", "en"));
}

#[test]
fn sign_in_in_chinese() {
    insta::assert_snapshot!(html("sign-in", "wrong", "zh-Hans"));
}
