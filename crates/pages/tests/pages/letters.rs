//! Letters as they leave, in two languages, so that a change of words or markup is seen in review.

use setaria_pages::{Locale, letters};

use crate::walk::walk;

fn every(locale: &str) -> String {
    let all = letters(Locale::parse(locale).unwrap());
    let as_sent = |(name, letter): (&str, setaria_pages::Letter)| {
        let mail = letter.written().unwrap();
        let rule = "-".repeat(72);
        format!(
            "{rule}\n{name}\n{rule}\nSubject: {}\n\n{}\nShort: {}\n",
            mail.subject,
            mail.text,
            letter.short()
        )
    };
    all.into_iter().map(as_sent).collect()
}

fn html(name: &str, locale: &str) -> String {
    let all = letters(Locale::parse(locale).unwrap());
    let (_, letter) = all.into_iter().find(|(other, _)| *other == name).unwrap();
    letter.written().unwrap().html
}

#[test]
fn every_letter_in_english() {
    insta::assert_snapshot!(every("en"));
}

#[test]
fn every_letter_in_chinese() {
    insta::assert_snapshot!(every("zh-Hans"));
}

#[test]
fn a_code_as_html_in_english() {
    insta::assert_snapshot!(html("code-sign-up", "en"));
}

#[test]
fn a_change_as_html_in_chinese() {
    insta::assert_snapshot!(html("password-changed", "zh-Hans"));
}

#[test]
fn issue4_what_stands_in_a_letter_from_the_right_keeps_its_own_direction() {
    let said = |locale: &str, name: &str| {
        let all = letters(Locale::parse(locale).unwrap());
        let (_, letter) = all.into_iter().find(|(other, _)| *other == name).unwrap();
        (letter.written().unwrap(), letter.short())
    };
    for locale in ["ar", "he"] {
        let (mail, short) = said(locale, "contact-added");
        for text in [&mail.subject, &short] {
            assert!(text.contains("\u{2068}m…@example.com\u{2069}"), "{text}");
        }
        let (mail, _) = said(locale, "signed-in");
        assert!(mail.text.contains("\u{2068}203.0.113.7\u{2069}"), "{}", mail.text);
    }
    let (mail, short) = said("de", "contact-added");
    assert!(
        !mail.subject.contains('\u{2068}') && !short.contains('\u{2068}'),
        "no room is taken where nothing turns"
    );
}

#[test]
fn a_letter_loads_nothing_and_says_all_that_its_text_says() {
    for locale in Locale::all() {
        for (name, letter) in letters(locale) {
            let mail = letter.written().unwrap();
            let short = letter.short();
            let tags = walk(&mail.html);
            let shown: String = tags.iter().map(|tag| tag.text.as_str()).collect();
            for line in mail.text.lines().filter(|line| !line.is_empty()) {
                assert!(shown.contains(line), "{} {name}: {line}", locale.tag());
            }
            for tag in &tags {
                assert!(
                    !["img", "link", "script", "form", "iframe"].contains(&tag.name.as_str()),
                    "{name}"
                );
                assert!(
                    tag.get("src").is_none() && !tag.get("style").is_some_and(|style| style.contains("url("))
                );
            }
            for text in [&mail.subject, &mail.text, &short] {
                assert!(
                    !text.contains(['⟦', '\u{e000}']) && !text.contains("{ $"),
                    "{name}: {text}"
                );
            }
            assert!(!mail.subject.contains('\n'), "{name}");
            assert!(short.chars().count() <= 300, "{name}: {short}");
        }
    }
}
