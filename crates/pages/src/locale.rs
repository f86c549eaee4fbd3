//! Languages: which one a page speaks, and what a key says in it.
//!
//! Owns: the loaded texts, and the choice among them from cookie, request and header. Hands over: the cookie to `server`.
//! Texts are loaded at first use, one language at a time.

mod languages;
mod pick;
mod regions;
mod words;

pub(crate) use words::machine_time;

use std::fmt;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use unic_langid::LanguageIdentifier;

use self::languages::{Digits, LANGUAGES, Language};

type Bundle = FluentBundle<FluentResource>;

/// A language that pages are written in: a handle, cheap to copy.
#[derive(Clone, Copy)]
pub struct Locale(&'static Language);

/// What is packed of a language, compressed.
struct Packed {
    tag: &'static str,
    /// All areas in one.
    texts: &'static [u8],
    /// A line for each region: its code and its name, in the order of the names.
    regions: &'static [u8],
}

/// Every language that has a folder below `locales/`.
static PACKED: &[Packed] = &include!(concat!(env!("OUT_DIR"), "/packed.rs"));

impl Language {
    fn packed(&self) -> Option<&'static Packed> {
        PACKED.iter().find(|packed| packed.tag == self.tag)
    }

    fn texts(&self) -> &Bundle {
        let read = || load(self.tag, self.packed().map(|packed| packed.texts));
        self.texts.get_or_init(read)
    }
}

impl Locale {
    /// Every language that has texts, in the order people choose from.
    pub fn all() -> impl Iterator<Item = Self> {
        LANGUAGES
            .iter()
            .filter(|language| language.packed().is_some())
            .map(Self)
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
        self.0.writing.dir
    }

    /// Its name in itself.
    pub fn name(self) -> &'static str {
        self.0.name
    }

    /// What a key (`message` or `message.attribute`) says; English where the language lacks it,
    /// and the key in brackets where that does, which tests look for.
    pub(crate) fn format(self, key: &str, args: &FluentArgs<'_>) -> String {
        formatted(self.0.texts(), key, args)
            .or_else(|| formatted(Self::default().0.texts(), key, args))
            .unwrap_or_else(|| format!("⟦{key}⟧"))
    }

    /// Whether the language has that key.
    pub(crate) fn has(self, key: &str) -> bool {
        formatted(self.0.texts(), key, &FluentArgs::new()).is_some()
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

fn load(tag: &str, packed: Option<&[u8]>) -> Bundle {
    let id: LanguageIdentifier = tag.parse().unwrap_or_default();
    let mut bundle = Bundle::new_concurrent(vec![id]);
    // Names are isolated by markup where they are put in, so sentences carry no invisible characters.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(number));
    // Nothing is named so yet, and a sentence that asked for it in vain would fail the tests of texts.
    let _ = bundle.add_function("DATA", |given, _| crate::text::data(given));
    let source = unpacked(packed);
    let resource = FluentResource::try_new(source).unwrap_or_else(|(resource, _)| resource);
    bundle.add_resource_overriding(resource);
    bundle
}

/// A packed text; the files are part of the program, and a test reads them without forgiveness.
fn unpacked(packed: Option<&[u8]>) -> String {
    let mut plain = Vec::new();
    let _ = brotli_decompressor::BrotliDecompress(&mut packed.unwrap_or_default(), &mut plain);
    String::from_utf8(plain).unwrap_or_default()
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

/// A number in a sentence; everything else is put in as it is.
fn number(value: &FluentValue<'_>, memoizer: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    memoizer
        .with_try_get::<Grouping, _, _>((), |Grouping(digits)| digits.write(number.value as i64))
        .ok()
}

/// The digits of a language, as the engine remembers them.
struct Grouping(Digits);

impl Memoizable for Grouping {
    type Args = ();
    type Error = ();

    fn construct(lang: LanguageIdentifier, (): ()) -> Result<Self, ()> {
        LANGUAGES
            .iter()
            .find(|language| lang == language.tag)
            .map(|language| Self(language.writing.digits))
            .ok_or(())
    }
}
