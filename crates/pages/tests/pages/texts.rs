//! The texts: complete in every language, with the same arguments, and none of them in a template.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use setaria_pages::Locale;

fn here(part: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(part)
}

fn files(dir: &Path, kinds: &[&str]) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path, kinds));
        } else if path
            .extension()
            .is_some_and(|kind| kinds.iter().any(|k| kind == *k))
        {
            let text = fs::read_to_string(&path).unwrap();
            found.push((path, text));
        }
    }
    found
}

/// What a message takes: its arguments, and the words its variants are chosen by.
#[derive(Debug, Default, PartialEq, Eq)]
struct Takes {
    arguments: BTreeSet<String>,
    chosen_by: BTreeSet<String>,
}

/// Every message and attribute of a language, and what is wrong with its files by themselves.
fn messages(tag: &str) -> (BTreeMap<String, Takes>, Vec<String>) {
    let (mut found, mut wrong) = (BTreeMap::new(), Vec::new());
    for (path, source) in files(&here("locales").join(tag), &["ftl"]) {
        let area = path.file_stem().unwrap().to_str().unwrap();
        let unseen = |c| matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        if source.contains("\\u") || source.contains(unseen) {
            wrong.push(format!(
                "{tag}/{area}: holds what cannot be seen; DATA(\"…\") sets data apart"
            ));
        }
        let resource = fluent_syntax::parser::parse(source.as_str()).unwrap_or_else(|(resource, errors)| {
            wrong.push(format!("{tag}/{area}: is no Fluent: {errors:?}"));
            resource
        });
        for entry in &resource.body {
            let Entry::Message(message) = entry else { continue };
            let id = message.id.name.to_owned();
            let value = message.value.iter().map(|pattern| (id.clone(), pattern));
            let attributes = message
                .attributes
                .iter()
                .map(|a| (format!("{id}.{}", a.id.name), &a.value));
            for (key, pattern) in value.chain(attributes) {
                let mut takes = Takes::default();
                collect(pattern, &mut takes, &mut |text| {
                    if text.contains(['<', '>', '&', '⟦', '⟧']) {
                        wrong.push(format!("{tag}/{area}: {key} holds markup"));
                    }
                });
                if found.insert(key.clone(), takes).is_some() {
                    wrong.push(format!("{tag}/{area}: {key} stands twice"));
                }
            }
        }
    }
    (found, wrong)
}

fn collect<'s>(pattern: &Pattern<&'s str>, into: &mut Takes, text: &mut dyn FnMut(&'s str)) {
    for element in &pattern.elements {
        let expression = match element {
            PatternElement::TextElement { value } => {
                text(value);
                continue;
            }
            PatternElement::Placeable { expression } => expression,
        };
        let inline = match expression {
            Expression::Inline(inline) => inline,
            Expression::Select { selector, variants } => {
                for variant in variants {
                    if let VariantKey::Identifier { name } = variant.key {
                        into.chosen_by.insert(name.to_owned());
                    }
                    collect(&variant.value, into, text);
                }
                selector
            }
        };
        if let InlineExpression::VariableReference { id } = inline {
            into.arguments.insert(id.name.to_owned());
        }
    }
}

/// What a language's folder lacks beside English, has too much of, or says otherwise.
fn against_english(tag: &str) -> Vec<String> {
    let (english, _) = messages("en");
    let (other, mut wrong) = messages(tag);
    for (key, takes) in &english {
        match other.get(key) {
            None => wrong.push(format!("{tag}: {key} is missing")),
            Some(theirs) if theirs.arguments != takes.arguments => wrong.push(format!(
                "{tag}: {key} takes {:?}, English {:?}",
                theirs.arguments, takes.arguments
            )),
            Some(_) => {}
        }
    }
    for (key, takes) in &other {
        if !english.contains_key(key) {
            wrong.push(format!("{tag}: {key} is surplus"));
        }
        let plural = takes
            .chosen_by
            .iter()
            .any(|word| PLURALS.contains(&word.as_str()));
        let wanted: BTreeSet<_> = categories(tag).iter().copied().map(str::to_owned).collect();
        if plural && takes.chosen_by != wanted {
            wrong.push(format!(
                "{tag}: {key} tells {:?} apart, the language {wanted:?}",
                takes.chosen_by
            ));
        }
    }
    wrong
}

/// What stands before and after the title of a page that shows a problem.
pub(crate) fn titles_of_problems(tag: &str) -> (String, String) {
    let shell = fs::read_to_string(here("locales").join(tag).join("shell.ftl")).unwrap();
    let line = shell
        .lines()
        .find_map(|line| line.strip_prefix("title-problem = "));
    let (before, after) = line.unwrap().split_once("{ $title }").unwrap();
    (before.to_owned(), after.to_owned())
}

const PLURALS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// The plural forms that whole numbers below a million take in a language (CLDR 48, plural rules).
fn categories(tag: &str) -> &'static [&'static str] {
    match tag {
        "zh-Hans" | "zh-Hant" | "ja" | "ko" | "id" | "vi" | "th" | "ms" => &["other"],
        "ru" | "uk" | "pl" => &["one", "few", "many", "other"],
        "ar" => &PLURALS,
        "he" => &["one", "two", "other"],
        _ => &["one", "other"],
    }
}

#[test]
fn every_language_has_the_same_messages_with_the_same_arguments() {
    let wrong: Vec<_> = languages().iter().flat_map(|tag| against_english(tag)).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The folders of texts.
fn languages() -> BTreeSet<String> {
    fs::read_dir(here("locales"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect()
}

#[test]
fn every_folder_of_texts_is_a_language_people_can_choose() {
    let tags: BTreeSet<_> = Locale::all().map(|locale| locale.tag().to_owned()).collect();
    assert_eq!(languages(), tags);
}

#[test]
fn every_message_is_used() {
    let sources = files(&here("src"), &["rs"])
        .into_iter()
        .chain(files(&here("templates"), &["html"]));
    let used: String = sources.map(|(_, text)| text).collect();
    for key in messages("en").0.keys().filter(|key| !key.starts_with("scope-")) {
        let (message, attribute) = key
            .split_once('.')
            .map_or((key.as_str(), None), |(m, a)| (m, Some(a)));
        assert!(used.contains(&format!("\"{message}\"")), "{key}");
        assert!(
            attribute.is_none_or(|name| used.contains(&format!("\"{name}\""))),
            "{key}"
        );
    }
}

#[test]
fn every_documented_scope_is_worded() {
    let (english, _) = messages("en");
    for scope in setaria_identity::scope::catalogue() {
        let key = format!("scope-{}", scope.id);
        assert!(english.contains_key(&key), "{key}");
        let both =
            english.contains_key(&format!("{key}.shared")) && english.contains_key(&format!("{key}.none"));
        assert!(
            both || english.contains_key(&format!("{key}.about")),
            "{key} says nothing of what the app does"
        );
    }
}

/// The words of templates that are class names or attributes, and stand outside of a tag.
const FRAME: [&str; 4] = [
    "{% block width %}wide{% endblock %}",
    "{% block width %}area{% endblock %}",
    " aria-invalid=\"true\" aria-describedby=\"problem-text",
    " aria-describedby=\"",
];

#[test]
fn templates_hold_no_words_of_their_own() {
    for (path, text) in files(&here("templates"), &["html"]) {
        let text = FRAME
            .iter()
            .fold(outside(&text, "{#", "#}"), |text, frame| text.replace(frame, ""));
        let bare = outside(&outside(&outside(&text, "{%", "%}"), "{{", "}}"), "<", ">");
        let words: String = bare.chars().filter(|c| c.is_alphabetic()).collect();
        assert_eq!(words, "", "{}", path.display());
        // A quoted text is one all the same; only the gallery's own pages name things that no person of a server sees.
        let own = path.ends_with("parts.html") || path.ends_with("wall.html");
        assert!(own || !text.contains("{{ \""), "{} quotes a text", path.display());
        for attribute in ["title=\"", "alt=\"", "placeholder=\"", "aria-label=\""] {
            for value in text.split(attribute).skip(1) {
                assert!(
                    value.starts_with("{{") || value.starts_with('"'),
                    "{}: {attribute}{value:.30}",
                    path.display()
                );
            }
        }
    }
}

#[test]
fn the_voice_has_no_oops_and_no_exclamation_marks() {
    for (path, text) in files(&here("locales"), &["ftl"]) {
        let lower = text.to_lowercase();
        // Chinese says 你, and has one word for each thing: 账号, 登录, 恢复码.
        let chinese = if path.parent().is_some_and(|folder| folder.ends_with("zh-Hans")) {
            &["帐号", "登陆", "您", "备用码"][..]
        } else {
            &[]
        };
        for word in ["oops", "sorry", "please", "!", "！"].iter().chain(chinese) {
            assert!(!lower.contains(word), "{}: {word}", path.display());
        }
    }
}

fn outside(text: &str, open: &str, close: &str) -> String {
    let mut kept = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(open) {
        kept.push_str(before);
        rest = after.split_once(close).expect("it closes").1;
    }
    kept + rest
}
