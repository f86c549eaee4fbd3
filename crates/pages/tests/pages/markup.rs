//! Structure: what assistive technology, browsers without script and mobile webviews need of every page.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use setaria_pages::{Locale, Sample, Theme, gallery};

use crate::texts;
use crate::walk::{Tag, walk};

/// Every page as it is drawn once for all of these tests: its name, its source, its tags.
static DRAWN: LazyLock<Vec<(String, String, Vec<Tag>)>> = LazyLock::new(|| {
    let mut drawn = Vec::new();
    for sample in gallery() {
        for locale in Locale::all() {
            // The theme is one attribute, whatever the language.
            let themes = if locale == Locale::default() {
                &Theme::ALL[..]
            } else {
                &[Theme::Auto]
            };
            for &theme in themes {
                let (page, state, tag) = (sample.page, sample.state, locale.tag());
                let html = sample.html(locale, theme).unwrap();
                let tags = walk(&html);
                drawn.push((format!("{page} {state} {tag} {}", theme.as_str()), html, tags));
            }
        }
    }
    drawn
});

fn each(mut check: impl FnMut(&str, &str, &[Tag])) {
    for (name, html, tags) in DRAWN.iter() {
        check(name, html, tags);
    }
}

fn html(sample: &Sample, locale: Locale) -> String {
    sample.html(locale, Theme::Auto).unwrap()
}

/// A number begins with its plus, also where sentences run from right to left, and stays in one line.
#[test]
fn examples_read_from_left_to_right_in_every_sentence() {
    let mut found = BTreeSet::new();
    for (name, html, _) in DRAWN.iter().filter(|(_, html, _)| html.contains("dir=\"rtl\"")) {
        for example in ["+49\u{a0}30\u{a0}123456", "+86…", "+8613800000001"] {
            // In a field a value stands alone; by itself a number has no letter that could turn it.
            for (at, _) in html.match_indices(example) {
                let before = html.get(..at).unwrap();
                let alone = before.ends_with("<bdi dir=\"ltr\">")
                    || before.ends_with("<bdi>")
                    || before.ends_with('"');
                assert!(
                    alone,
                    "{name}: {example} behind {:?}",
                    before.chars().rev().take(30).collect::<String>()
                );
                found.insert(example);
            }
        }
    }
    assert_eq!(found.len(), 3, "{found:?}");
}

/// A picture is not mirrored, so what says "from left to right" goes that way in every language.
#[test]
fn the_slider_across_a_picture_moves_as_its_label_says() {
    let mut found = 0;
    each(|name, _, tags| {
        for slider in tags.iter().filter(|tag| tag.get("id") == Some("across")) {
            assert_eq!(slider.get("dir"), Some("ltr"), "{name}");
            found += 1;
        }
    });
    assert!(found > 0);
}

/// What can be set can be typed wherever it is asked for (security PW1).
#[test]
fn pw1_every_field_for_a_password_takes_the_longest_one() {
    let mut fields = 0;
    each(|name, _, tags| {
        for field in tags.iter().filter(|tag| tag.get("type") == Some("password")) {
            let longest = setaria_pages::LONGEST_PASSWORD.to_string();
            assert_eq!(field.get("maxlength"), Some(&*longest), "{name}");
            fields += 1;
        }
    });
    assert!(fields > 0);
}

#[test]
fn every_page_says_its_language_direction_and_theme() {
    each(|name, html, tags| {
        let root = tags.iter().find(|tag| tag.is("html")).unwrap();
        assert!(html.starts_with("<!doctype html>"), "{name}");
        assert!(
            name.contains(root.get("lang").unwrap()) && name.ends_with(root.get("data-theme").unwrap()),
            "{name}"
        );
        let locale = Locale::parse(root.get("lang").unwrap()).unwrap();
        assert_eq!(root.get("dir"), Some(locale.dir()), "{name}");
        assert_eq!(
            locale.dir() == "rtl",
            ["ar", "he"].contains(&locale.tag()),
            "{name}"
        );
    });
}

#[test]
fn no_page_holds_a_missing_text_or_a_missing_argument() {
    each(|name, html, _| {
        assert!(
            !html.contains('⟦') && !html.contains("{$") && !html.contains("{ $"),
            "{name}: {html}"
        );
    });
}

#[test]
fn wcag_4_1_1_ids_are_unique_and_what_is_referred_to_exists() {
    each(|name, _, tags| {
        let mut ids = BTreeSet::new();
        for id in tags.iter().filter_map(|tag| tag.get("id")) {
            assert!(ids.insert(id), "{name}: {id} twice");
        }
        for tag in tags {
            let words = ["aria-describedby", "aria-labelledby", "for"]
                .iter()
                .filter_map(|name| tag.get(name));
            let anchors = tag.get("href").and_then(|href| href.strip_prefix('#'));
            for id in words.flat_map(str::split_ascii_whitespace).chain(anchors) {
                assert!(ids.contains(id), "{name}: {id} is nowhere");
            }
        }
    });
}

#[test]
fn wcag_1_3_1_every_control_has_a_name() {
    each(|name, _, tags| {
        let labelled: BTreeSet<_> = tags
            .iter()
            .filter(|tag| tag.is("label"))
            .filter_map(|tag| tag.get("for"))
            .collect();
        for (at, tag) in tags.iter().enumerate().filter(|(_, tag)| !tag.closing) {
            match tag.name.as_str() {
                "input" | "select" | "textarea" if tag.get("type") != Some("hidden") => {
                    assert!(
                        tag.get("id").is_some_and(|id| labelled.contains(id)),
                        "{name}: {tag:?}"
                    );
                }
                "button" | "a" => {
                    let inside = tags[at..]
                        .iter()
                        .take_while(|inner| !(inner.closing && inner.name == tag.name));
                    let text: String = inside.map(|inner| inner.text.trim()).collect();
                    assert!(
                        !text.is_empty() || tag.get("aria-label").is_some(),
                        "{name}: {tag:?}"
                    );
                }
                "img" => assert!(tag.get("alt").is_some(), "{name}: {tag:?}"),
                "svg" => assert_eq!(tag.get("aria-hidden"), Some("true"), "{name}: {tag:?}"),
                _ => {}
            }
        }
    });
}

#[test]
fn wcag_2_5_3_the_name_of_a_control_holds_its_visible_words() {
    each(|name, _, tags| {
        for tag in tags.iter().filter(|tag| tag.is("button")) {
            let Some(label) = tag.get("aria-label") else {
                continue;
            };
            assert!(
                label.contains(tag.text.trim()),
                "{name}: {label} lacks {}",
                tag.text
            );
        }
    });
}

#[test]
fn wcag_1_3_1_every_page_has_one_first_heading_and_skips_no_level() {
    each(|name, _, tags| {
        let levels: Vec<u32> = tags
            .iter()
            .filter(|t| !t.closing)
            .filter_map(|t| t.name.strip_prefix('h')?.parse().ok())
            .collect();
        assert_eq!(levels.first(), Some(&1), "{name}");
        assert_eq!(levels.iter().filter(|level| **level == 1).count(), 1, "{name}");
        assert!(
            levels.windows(2).all(|pair| pair[1] <= pair[0] + 1),
            "{name}: {levels:?}"
        );
    });
}

#[test]
fn wcag_2_4_1_and_2_4_2_skip_link_and_titles_that_tell_pages_apart() {
    for locale in Locale::all() {
        let mut titles: BTreeMap<String, &str> = BTreeMap::new();
        for sample in gallery() {
            let tags = walk(&html(&sample, locale));
            let title = tags.iter().find(|tag| tag.is("title")).unwrap().text.clone();
            assert!(
                title.ends_with(" · Setaria") && title.len() > " · Setaria".len(),
                "{title}"
            );
            let first = tags.iter().find(|tag| tag.is("a")).unwrap();
            assert_eq!(first.get("href"), Some("#main"), "{title}");
            let page = titles.entry(title.clone()).or_insert(sample.page);
            assert_eq!(*page, sample.page, "{title} is the title of two pages");
        }
    }
}

#[test]
fn wcag_3_3_1_a_problem_takes_the_focus_and_leads_to_its_field() {
    let mut problems = 0;
    each(|name, _, tags| {
        let Some(at) = tags.iter().position(|tag| tag.get("role") == Some("alert")) else {
            return;
        };
        problems += 1;
        assert!(
            tags[at].get("tabindex") == Some("-1") && tags[at].get("autofocus").is_some(),
            "{name}"
        );
        let title = &tags.iter().find(|tag| tag.is("title")).unwrap().text;
        let root = tags.iter().find(|tag| tag.is("html")).unwrap();
        let (before, _) = texts::titles_of_problems(root.get("lang").unwrap());
        assert!(title.starts_with(&before), "{name}: {title}");
        let link = tags[at..]
            .iter()
            .take_while(|tag| !(tag.closing && tag.name == "div"))
            .find_map(|tag| tag.get("href"));
        if let Some(id) = link.and_then(|href| href.strip_prefix('#')) {
            let field = tags.iter().find(|tag| tag.get("id") == Some(id)).unwrap();
            assert_eq!(field.get("aria-invalid"), Some("true"), "{name}");
            assert!(
                field
                    .get("aria-describedby")
                    .is_some_and(|ids| ids.contains("problem-text")),
                "{name}"
            );
        }
    });
    assert!(problems > 20);
}

#[test]
fn issue4_every_page_switches_language_and_theme() {
    each(|name, _, tags| {
        let values = |wanted| {
            let buttons = tags
                .iter()
                .filter(move |tag| tag.is("button") && tag.get("name") == Some(wanted));
            buttons.filter_map(|tag| Some((tag.get("value")?, tag.get("aria-current").is_some())))
        };
        let root = tags.iter().find(|tag| tag.is("html")).unwrap();
        for (wanted, current, all) in [
            ("lang", root.get("lang"), Locale::all().count()),
            ("theme", root.get("data-theme"), Theme::ALL.len()),
        ] {
            assert_eq!(values(wanted).count(), all, "{name}");
            let marked: Vec<_> = values(wanted).filter(|(_, marked)| *marked).collect();
            assert_eq!(marked, [(current.unwrap(), true)], "{name}");
        }
    });
}

#[test]
fn one_thing_at_most_takes_the_focus() {
    each(|name, _, tags| {
        assert!(
            tags.iter().filter(|tag| tag.get("autofocus").is_some()).count() <= 1,
            "{name}"
        )
    });
}

#[test]
fn every_form_posts_to_a_path_of_ours_with_its_csrf_token() {
    each(|name, _, tags| {
        for (at, form) in tags.iter().enumerate().filter(|(_, tag)| tag.is("form")) {
            assert_eq!(form.get("method"), Some("post"), "{name}");
            assert!(
                form.get("action").is_some_and(|action| action.starts_with('/')),
                "{name}"
            );
            let mut inside = tags[at..]
                .iter()
                .take_while(|tag| !(tag.closing && tag.name == "form"));
            let token = inside.find(|tag| tag.is("input")).unwrap();
            assert_eq!(
                (token.get("name"), token.get("value")),
                (Some("csrf"), Some("0J7b1x")),
                "{name}"
            );
        }
    });
}

#[test]
fn az14_nothing_inline() {
    each(|name, _, tags| {
        for tag in tags {
            let inline = tag
                .attributes
                .iter()
                .any(|(key, _)| key == "style" || key.starts_with("on"));
            assert!(
                !inline && !tag.is("style") && !tag.is("iframe"),
                "{name}: {tag:?}"
            );
            assert!(
                !tag.is("script") || (tag.get("src").is_some() && tag.text.trim().is_empty()),
                "{name}: {tag:?}"
            );
        }
    });
}

#[test]
fn protocol_2_4_no_address_has_a_query_or_fragment_named_code_or_error() {
    each(|name, _, tags| {
        for tag in tags {
            for url in ["href", "action", "src"]
                .iter()
                .filter_map(|attribute| tag.get(attribute))
            {
                let traps = [
                    "?code=",
                    "&code=",
                    "?error=",
                    "&error=",
                    "#error=",
                    "access_token=",
                ];
                assert!(!traps.iter().any(|trap| url.contains(trap)), "{name}: {url}");
            }
            assert!(
                !matches!(tag.get("name"), Some("code" | "error")),
                "{name}: {tag:?}"
            );
        }
    });
}

#[test]
fn forms_that_programs_drive_have_their_names() {
    let pages: BTreeMap<_, _> = gallery()
        .into_iter()
        .map(|s| ((s.page, s.state), html(&s, Locale::default())))
        .collect();
    let has = |page, state, parts: &[&str]| {
        let html = &pages[&(page, state)];
        parts
            .iter()
            .for_each(|part| assert!(html.contains(part), "{page} {state} lacks {part}"));
    };
    has(
        "sign-in",
        "plain",
        &[
            "name=\"login\"",
            "name=\"password\"",
            "autocomplete=\"username webauthn\"",
        ],
    );
    has(
        "sign-in",
        "for-app",
        &["name=\"flow\" value=\"kq3Zt1\"", "/choose-account?flow=kq3Zt1"],
    );
    has(
        "choose-account",
        "for-app",
        &[
            "name=\"account\" value=\"1234567890\"",
            "name=\"account\" value=\"another\"",
        ],
    );
    has(
        "consent",
        "first",
        &[
            "name=\"decision\" value=\"allow\"",
            "value=\"deny\"",
            "value=\"switch\"",
        ],
    );
    has(
        "consent",
        "first",
        &[
            "name=\"scope\" value=\"4\" checked",
            "id=\"scope-6\" name=\"scope\" value=\"6\" aria",
        ],
    );
    has(
        "check-password",
        "known",
        &[
            "value=\"confirm\"",
            "value=\"cancel\"",
            "type=\"hidden\" name=\"login\" value=\"1234567890\"",
        ],
    );
    has(
        "devices",
        "whole",
        &[
            "name=\"session\" value=\"others\"",
            "name=\"session\" value=\"s2\"",
        ],
    );
    has("apps", "whole", &["name=\"app\" value=\"2882303761500000001\""]);
    has(
        "profile",
        "whole",
        &["multipart/form-data", "name=\"use\" value=\"generated\""],
    );
    assert!(
        !pages[&("consent", "least")].contains("value=\"switch\""),
        "_hideSwitch hides it"
    );
    assert!(
        !pages[&("consent", "first")].contains("name=\"scope\" value=\"1\""),
        "a required permission has no checkbox"
    );
    assert!(
        !pages[&("devices", "one")].contains("value=\"others\""),
        "there is no other session to end"
    );
    assert!(
        !pages[&("devices", "whole")].contains("name=\"session\" value=\"s1\""),
        "this browser signs out instead"
    );
}
