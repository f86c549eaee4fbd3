//! The texts: complete in every language, with the same arguments, and none of them in a template.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
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

/// Every message and attribute of a language with the arguments it uses.
fn messages(tag: &str) -> BTreeMap<String, BTreeSet<String>> {
    let source = fs::read_to_string(here("locales").join(format!("{tag}.ftl"))).unwrap();
    let resource = fluent_syntax::parser::parse(source.as_str()).expect("the file is Fluent");
    let mut found = BTreeMap::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        let id = message.id.name.to_owned();
        let value = message.value.iter().map(|pattern| (id.clone(), pattern));
        let attributes = message
            .attributes
            .iter()
            .map(|a| (format!("{id}.{}", a.id.name), &a.value));
        for (key, pattern) in value.chain(attributes) {
            let mut arguments = BTreeSet::new();
            collect(pattern, &mut arguments);
            assert!(
                found.insert(key.clone(), arguments).is_none(),
                "{tag}: {key} twice"
            );
        }
    }
    found
}

fn collect(pattern: &Pattern<&str>, into: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else {
            continue;
        };
        let inline = match expression {
            Expression::Inline(inline) => inline,
            Expression::Select { selector, variants } => {
                variants.iter().for_each(|variant| collect(&variant.value, into));
                selector
            }
        };
        if let InlineExpression::VariableReference { id } = inline {
            into.insert(id.name.to_owned());
        }
    }
}

#[test]
fn every_language_has_the_same_messages_with_the_same_arguments() {
    let english = messages("en");
    for locale in Locale::all() {
        let other = messages(locale.tag());
        for (key, arguments) in &english {
            assert_eq!(other.get(key), Some(arguments), "{}: {key}", locale.tag());
        }
        assert_eq!(
            other.len(),
            english.len(),
            "{} has surplus messages",
            locale.tag()
        );
    }
}

#[test]
fn every_file_of_texts_is_a_language_people_can_choose() {
    let tags: BTreeSet<_> = Locale::all().map(|locale| locale.tag().to_owned()).collect();
    let files = files(&here("locales"), &["ftl"]);
    let stems: BTreeSet<_> = files
        .iter()
        .map(|(path, _)| path.file_stem().unwrap().to_str().unwrap().to_owned())
        .collect();
    assert_eq!(stems, tags);
}

#[test]
fn every_message_is_used() {
    let sources = files(&here("src"), &["rs"])
        .into_iter()
        .chain(files(&here("templates"), &["html"]));
    let used: String = sources.map(|(_, text)| text).collect();
    for key in messages("en").keys().filter(|key| !key.starts_with("scope-")) {
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
    let english = messages("en");
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

/// The one word of a template that is a class name.
const FRAME: &str = "{% block width %}wide{% endblock %}";

#[test]
fn templates_hold_no_words_of_their_own() {
    for (path, text) in files(&here("templates"), &["html"]) {
        let text = text.replace(FRAME, "");
        let bare = outside(&outside(&outside(&text, "{%", "%}"), "{{", "}}"), "<", ">");
        let words: String = bare.chars().filter(|c| c.is_alphabetic()).collect();
        assert_eq!(words, "", "{}", path.display());
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
        for word in ["oops", "sorry", "please", "!", "！", "帐号", "登陆"] {
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
