//! Languages, and what is said in them: every text stands once, in both languages side by side.
//!
//! A text that one language lacks does not compile.

mod table;

pub(crate) use table::Texts;

/// A language that the pages are written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Language {
    /// English.
    English,
    /// Simplified Chinese.
    Chinese,
}

impl Language {
    pub(crate) const ALL: [Self; 2] = [Self::English, Self::Chinese];

    /// Its BCP 47 tag.
    pub(crate) fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Chinese => "zh-Hans",
        }
    }

    /// Its name in itself.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::Chinese => "简体中文",
        }
    }

    /// The platform's name of it (protocol reference, section 2.1, `_locale`).
    pub(crate) fn locale(self) -> &'static str {
        match self {
            Self::English => "en_US",
            Self::Chinese => "zh_CN",
        }
    }

    /// Reads a tag such as `zh-Hans`, `zh_CN` or `en`.
    pub(crate) fn parse(tag: &str) -> Option<Self> {
        let base = tag.split(['-', '_']).next().unwrap_or_default();
        match base.to_ascii_lowercase().as_str() {
            "en" => Some(Self::English),
            "zh" => Some(Self::Chinese),
            _ => None,
        }
    }

    /// The best of an `Accept-Language` header (RFC 9110, section 12.5.4); English if it names none of ours.
    pub(crate) fn accepted(header: &str) -> Self {
        let mut best = (0.0, Self::English);
        for range in header.split(',').take(20) {
            let mut parts = range.split(';').map(str::trim);
            let language = parts.next().and_then(Self::parse);
            let weight = parts
                .find_map(|part| part.strip_prefix("q="))
                .map_or(Some(1.0), |q| q.parse::<f32>().ok());
            if let (Some(language), Some(weight)) = (language, weight)
                && weight > best.0
            {
                best = (weight, language);
            }
        }
        best.1
    }

    pub(crate) fn texts(self) -> &'static Texts {
        match self {
            Self::English => &table::ENGLISH,
            Self::Chinese => &table::CHINESE,
        }
    }
}

impl Texts {
    /// A permission as a person reads it.
    pub(crate) fn scope(&self, scope: &i64) -> &'static str {
        match scope {
            1 => self.scope_1,
            2 => self.scope_2,
            3 => self.scope_3,
            4 => self.scope_4,
            6 => self.scope_6,
            _ => self.scope_other,
        }
    }

    /// What a number of the platform means (protocol reference, section 9).
    pub(crate) fn code_meaning(&self, code: i64) -> &'static str {
        match code {
            96001 => self.code_96001,
            96002 => self.code_96002,
            96003 => self.code_96003,
            96005 => self.code_96005,
            96007 => self.code_96007,
            96008 => self.code_96008,
            96009 => self.code_96009,
            96010 => self.code_96010,
            96011 => self.code_96011,
            96012 => self.code_96012,
            96013 => self.code_96013,
            _ => self.code_other,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rfc9110_12_5_4_the_header_is_read_by_weight() {
        for (header, expected) in [
            ("zh-CN,zh;q=0.9,en;q=0.8", Language::Chinese),
            ("en;q=0.5, zh-Hant;q=0.8", Language::Chinese),
            ("en-GB,zh;q=0.9", Language::English),
            ("zh;q=0, fr", Language::English),
            ("", Language::English),
            (",;;q=x,*", Language::English),
        ] {
            assert_eq!(Language::accepted(header), expected, "{header}");
        }
    }

    #[test]
    fn tags_of_browsers_and_phones_are_understood() {
        assert_eq!(Language::parse("zh_TW"), Some(Language::Chinese));
        assert_eq!(Language::parse("EN-us"), Some(Language::English));
        assert_eq!(Language::parse("fr"), None);
        for language in Language::ALL {
            assert_eq!(Language::parse(language.tag()), Some(language));
        }
    }

    #[test]
    fn every_text_is_said_in_both_languages() {
        for ((name, english), (_, chinese)) in table::ENGLISH.all().into_iter().zip(table::CHINESE.all()) {
            assert!(
                !english.is_empty() && english.is_ascii(),
                "{name} in English: {english}"
            );
            assert!(
                chinese.chars().any(|c| ('一'..='龥').contains(&c)),
                "{name} in Chinese: {chinese}"
            );
            assert_eq!(
                english.ends_with('.'),
                chinese.ends_with('。'),
                "{name}: a sentence in one language only"
            );
        }
    }
}
