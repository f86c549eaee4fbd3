//! The languages that pages may be written in: how each calls itself, which way it runs, how it says numbers and years.
//!
//! Owns: the table. A language is offered once `locales/` has a folder of its tag.

use std::sync::OnceLock;

use super::Bundle;

/// A language that pages may be written in.
pub(super) struct Language {
    /// Its BCP 47 tag.
    pub(super) tag: &'static str,
    /// Its name in itself.
    pub(super) name: &'static str,
    /// What its writing is like.
    pub(super) writing: Writing,
    /// Its texts, once they are loaded.
    pub(super) texts: OnceLock<Bundle>,
    /// The names of regions, once they are loaded.
    pub(super) regions: OnceLock<String>,
}

/// What the writing of a language is like.
#[derive(Clone, Copy, Debug)]
pub(super) struct Writing {
    /// `ltr` or `rtl`.
    pub(super) dir: &'static str,
    /// How it groups digits.
    pub(super) digits: Digits,
    /// How many years its calendar is ahead of the common one.
    pub(super) years_ahead: i16,
}

/// How a language groups the digits of a whole number (CLDR 48, number patterns).
#[derive(Clone, Copy, Debug)]
pub(super) struct Digits {
    /// What stands between groups.
    separator: &'static str,
    /// How many digits a number has at least to be grouped.
    least: usize,
    /// How long the groups before the last are; the last has three.
    group: usize,
}

/// Every language, the one to fall back on first.
pub(super) static LANGUAGES: [Language; 21] = [
    language("en", "English", COMMA),
    language("zh-Hans", "简体中文", COMMA),
    language("zh-Hant", "繁體中文", COMMA),
    language("ja", "日本語", COMMA),
    language("ko", "한국어", COMMA),
    language("de", "Deutsch", POINT),
    language("fr", "Français", grouped("\u{202f}", 4)),
    language("es", "Español", grouped(".", 5)),
    language("pt-BR", "Português (Brasil)", POINT),
    language("it", "Italiano", grouped(".", 5)),
    language("ru", "Русский", grouped("\u{a0}", 4)),
    language("uk", "Українська", grouped("\u{a0}", 4)),
    language("pl", "Polski", grouped("\u{a0}", 5)),
    language("tr", "Türkçe", POINT),
    language("ar", "العربية", FROM_THE_RIGHT),
    language("he", "עברית", FROM_THE_RIGHT),
    language("hi", "हिन्दी", INDIAN),
    language("id", "Bahasa Indonesia", POINT),
    language("vi", "Tiếng Việt", POINT),
    language("th", "ไทย", BUDDHIST),
    language("ms", "Bahasa Melayu", COMMA),
];

const COMMA: Writing = grouped(",", 4);
const POINT: Writing = grouped(".", 4);
const FROM_THE_RIGHT: Writing = Writing { dir: "rtl", ..COMMA };
const BUDDHIST: Writing = Writing {
    years_ahead: 543,
    ..COMMA
};
const INDIAN: Writing = Writing {
    digits: Digits {
        group: 2,
        ..COMMA.digits
    },
    ..COMMA
};

const fn grouped(separator: &'static str, least: usize) -> Writing {
    Writing {
        dir: "ltr",
        digits: Digits {
            separator,
            least,
            group: 3,
        },
        years_ahead: 0,
    }
}

const fn language(tag: &'static str, name: &'static str, writing: Writing) -> Language {
    Language {
        tag,
        name,
        writing,
        texts: OnceLock::new(),
        regions: OnceLock::new(),
    }
}

impl Digits {
    /// A whole number as the language writes it.
    pub(super) fn write(self, number: i64) -> String {
        let plain = number.unsigned_abs().to_string();
        let mut written = String::from(if number < 0 { "-" } else { "" });
        for (at, digit) in plain.chars().enumerate() {
            let after = plain.len() - at;
            let edge = after >= 3 && (after - 3).is_multiple_of(self.group);
            if at > 0 && edge && plain.len() >= self.least {
                written.push_str(self.separator);
            }
            written.push(digit);
        }
        written
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(tag: &str, number: i64) -> String {
        let language = LANGUAGES.iter().find(|language| language.tag == tag).unwrap();
        language.writing.digits.write(number)
    }

    #[test]
    fn cldr_whole_numbers_are_grouped_as_the_language_does() {
        for (tag, four, seven) in [
            ("en", "1,234", "1,234,567"),
            ("de", "1.234", "1.234.567"),
            ("fr", "1\u{202f}234", "1\u{202f}234\u{202f}567"),
            ("es", "1234", "1.234.567"),
            ("pl", "1234", "1\u{a0}234\u{a0}567"),
            ("hi", "1,234", "12,34,567"),
        ] {
            assert_eq!(written(tag, 1_234), four, "{tag}");
            assert_eq!(written(tag, 1_234_567), seven, "{tag}");
        }
        assert_eq!(written("en", 0), "0");
        assert_eq!(written("en", -999), "-999");
        assert_eq!(written("en", i64::MIN), "-9,223,372,036,854,775,808");
    }
}
