use std::collections::BTreeSet;

use super::*;

const HOSTILE: &str = r#""><script>alert(1)</script><img src=x onerror='a'>&amp;"#;

/// The values of an attribute, in the order of the page.
fn attributes<'a>(html: &'a str, name: &str) -> Vec<&'a str> {
    let start = format!(" {name}=\"");
    html.split(&start)
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .collect()
}

#[test]
fn az15_hostile_values_are_escaped_wherever_they_stand() {
    let samples = samples(HOSTILE);
    let mut shown = 0;
    for Sample { name, html } in &samples {
        assert!(
            !html.contains("<script>") && !html.contains("<img src=x"),
            "{name}"
        );
        assert!(!html.contains("onerror='"), "{name}: a quotation mark broke out");
        shown += usize::from(html.contains("&#60;script&#62;"));
    }
    assert!(shown >= 14, "the hostile value was shown on {shown} pages only");
}

#[test]
fn every_page_renders_in_both_languages_with_one_heading_and_a_title() {
    let samples = gallery();
    assert_eq!(samples.len() % 2, 0);
    for Sample { name, html } in &samples {
        let tag = name.rsplit('.').next().unwrap();
        assert!(html.contains(&format!("<html lang=\"{tag}\">")), "{name}");
        assert_eq!(html.matches("<h1>").count(), 1, "{name}");
        assert!(
            !html.contains("<title> ") && html.contains(" · Photo Frame</title>"),
            "{name}"
        );
        assert_eq!(html.matches("aria-current").count(), 1, "{name}");
    }
}

#[test]
fn az14_nothing_is_inline() {
    for Sample { name, html } in gallery() {
        for forbidden in [" style=", "<style", " onclick=", "javascript:"] {
            assert!(!html.contains(forbidden), "{name}: {forbidden}");
        }
        let scripts = html.matches("<script").count();
        assert_eq!(scripts, usize::from(name.starts_with("fragment")), "{name}");
    }
}

#[test]
fn ids_are_unique_and_those_that_are_named_exist() {
    for Sample { name, html } in gallery() {
        let ids = attributes(&html, "id");
        let set: BTreeSet<_> = ids.iter().collect();
        assert_eq!(ids.len(), set.len(), "{name}: {ids:?}");
        for named in attributes(&html, "aria-labelledby") {
            assert!(set.contains(&named), "{name}: {named}");
        }
    }
}

#[test]
fn the_ids_that_programs_look_for_are_there() {
    let samples = gallery();
    let find = |wanted: &str| &samples.iter().find(|sample| sample.name == wanted).unwrap().html;
    let account = find("account.refreshed.en");
    for id in [
        "token-answer",
        "api-profile",
        "api-openid",
        "api-phone-and-email",
        "api-relation",
        "api-profile-request",
        "api-profile-signed",
        "api-profile-answer",
        "refresh",
        "confirm-password",
        "more-scopes",
        "sign-out",
    ] {
        assert!(account.contains(&format!(" id=\"{id}\"")), "{id}");
    }
    let check = find("check.right.en");
    for id in [
        "check-questions",
        "check-lines",
        "check-expected",
        "check-received",
        "exchange-code",
    ] {
        assert!(check.contains(&format!(" id=\"{id}\"")), "{id}");
    }
}

#[test]
fn every_form_posts_the_text_of_the_session() {
    for Sample { name, html } in gallery() {
        let forms = html.matches("<form method=\"post\"").count();
        assert_eq!(forms, html.matches("<form").count(), "{name}");
        assert_eq!(
            forms,
            html.matches("name=\"csrf\" value=\"sample-csrf\"").count(),
            "{name}"
        );
    }
}

#[test]
fn x9_a_wrong_signature_does_not_tell_the_right_one() {
    let samples = gallery();
    let wrong = samples
        .iter()
        .find(|sample| sample.name == "check.wrong.en")
        .unwrap();
    let (_, rest) = wrong.html.split_once("id=\"check-expected\">").unwrap();
    let (shown, _) = rest.split_once('<').unwrap();
    assert!(shown.chars().count() <= 13 && shown.ends_with('…'), "{shown}");
    let right = samples
        .iter()
        .find(|sample| sample.name == "check.right.en")
        .unwrap();
    assert_eq!(right.html.matches("m/M1Ia6fOBfKWUbae5G5UXnqh5I=").count(), 2);
}

#[test]
fn tokens_are_shortened_and_can_be_seen_whole() {
    let samples = gallery();
    let account = samples
        .iter()
        .find(|sample| sample.name == "account.signed-in.en")
        .unwrap();
    let whole = tokens("kPqZ", "").access_token;
    let (_, cell) = account.html.split_once("data-field=\"access_token\">").unwrap();
    let (cell, _) = cell.split_once("</td>").unwrap();
    let (summary, details) = cell.split_once("</summary>").unwrap();
    assert!(!summary.contains(&whole) && details.contains(&whole), "{cell}");
}
