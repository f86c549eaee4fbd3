//! Languages: which one a page speaks, and what a key says in it.
//!
//! Owns: the loaded texts, and the choice among them from cookie, request and header. Hands over: the cookie to `server`.
//! Texts are loaded at first use, one language at a time.

mod pick;
mod words;

pub(crate) use words::machine_time;

use std::fmt;
use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use unic_langid::LanguageIdentifier;

type Bundle = FluentBundle<FluentResource>;

/// A language that pages are written in: a handle, cheap to copy.
#[derive(Clone, Copy)]
pub struct Locale(&'static Language);

struct Language {
    tag: &'static str,
    name: &'static str,
    dir: &'static str,
    texts: LazyLock<Bundle>,
}

/// Every language, the one to fall back on first.
static LANGUAGES: [Language; 2] = [
    Language {
        tag: "en",
        name: "English",
        dir: "ltr",
        texts: LazyLock::new(|| load("en", include_str!("../locales/en.ftl"))),
    },
    Language {
        tag: "zh-Hans",
        name: "简体中文",
        dir: "ltr",
        texts: LazyLock::new(|| load("zh-Hans", include_str!("../locales/zh-Hans.ftl"))),
    },
];

impl Locale {
    /// Every language, in the order people choose from.
    pub fn all() -> impl Iterator<Item = Self> {
        LANGUAGES.iter().map(Self)
    }

    /// The language to speak: the first that we have of the cookie, the request's own wishes (`_locale`, `ui_locales`:
    /// each may list several, separated by spaces), the `Accept-Language` header (RFC 9110, section 12.5.4), English.
    pub fn pick(cookie: Option<&str>, wanted: &[&str], accept_language: Option<&str>) -> Self {
        pick::pick(cookie, wanted, accept_language)
    }

    /// The language with exactly that tag, as the preferences form sends it.
    pub fn parse(tag: &str) -> Option<Self> {
        Self::all().find(|locale| locale.tag() == tag)
    }

    /// Its BCP 47 tag: `en`, `zh-Hans`.
    pub fn tag(self) -> &'static str {
        self.0.tag
    }

    /// Which way it is written: `ltr` or `rtl`.
    pub fn dir(self) -> &'static str {
        self.0.dir
    }

    /// Its name in itself.
    pub fn name(self) -> &'static str {
        self.0.name
    }

    /// What a key (`message` or `message.attribute`) says; English where the language lacks it,
    /// and the key in brackets where that does, which tests look for.
    pub(crate) fn format(self, key: &str, args: &FluentArgs<'_>) -> String {
        formatted(&self.0.texts, key, args)
            .or_else(|| formatted(&Self::default().0.texts, key, args))
            .unwrap_or_else(|| format!("⟦{key}⟧"))
    }

    /// Whether the language has that key.
    pub(crate) fn has(self, key: &str) -> bool {
        formatted(&self.0.texts, key, &FluentArgs::new()).is_some()
    }
}

impl Default for Locale {
    fn default() -> Self {
        let [first, ..] = &LANGUAGES;
        Self(first)
    }
}

impl PartialEq for Locale {
    fn eq(&self, other: &Self) -> bool {
        self.tag() == other.tag()
    }
}

impl Eq for Locale {}

impl fmt::Debug for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Locale({})", self.tag())
    }
}

fn load(tag: &str, source: &str) -> Bundle {
    let id: LanguageIdentifier = tag.parse().unwrap_or_default();
    let mut bundle = Bundle::new_concurrent(vec![id]);
    // Names are isolated by markup where they are put in, so sentences carry no invisible characters.
    bundle.set_use_isolating(false);
    // The files are part of the program; a test reads them without forgiveness.
    let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(resource, _)| resource);
    bundle.add_resource_overriding(resource);
    bundle
}

fn formatted(texts: &Bundle, key: &str, args: &FluentArgs<'_>) -> Option<String> {
    let (message, attribute) = key
        .split_once('.')
        .map_or((key, None), |(message, rest)| (message, Some(rest)));
    let message = texts.get_message(message)?;
    let pattern = match attribute {
        Some(name) => message.get_attribute(name)?.value(),
        None => message.value()?,
    };
    Some(
        texts
            .format_pattern(pattern, Some(args), &mut Vec::new())
            .into_owned(),
    )
}
