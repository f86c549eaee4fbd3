//! The language of error texts (decision A16). Pages have their own, richer choice of languages.

/// A language that the error tables are written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Lang {
    /// English: the default.
    #[default]
    En,
    /// Simplified Chinese.
    Zh,
}

impl Lang {
    /// Chooses by `_locale` if it was sent, else by the `Accept-Language` header (RFC 9110, section 12.5.4), else English.
    pub fn pick(locale: Option<&str>, accept_language: Option<&str>) -> Self {
        match locale.filter(|text| !text.is_empty()) {
            Some(locale) => Self::of_tag(locale).unwrap_or_default(),
            None => accept_language.map(Self::preferred).unwrap_or_default(),
        }
    }

    fn of_tag(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_']).next()?;
        if primary.eq_ignore_ascii_case("zh") {
            Some(Self::Zh)
        } else if primary.eq_ignore_ascii_case("en") {
            Some(Self::En)
        } else {
            None
        }
    }

    fn preferred(header: &str) -> Self {
        let mut best = (0, Self::default());
        for item in header.split(',').take(MAX_ITEMS) {
            let mut parts = item.split(';').map(str::trim);
            let Some(lang) = parts.next().and_then(Self::of_tag) else {
                continue;
            };
            let weight = parts
                .find_map(|part| part.strip_prefix("q="))
                .map_or(1000, thousandths);
            if weight > best.0 {
                best = (weight, lang);
            }
        }
        best.1
    }
}

const MAX_ITEMS: usize = 32;

// "0.8" is 800: integers, so that two weights compare exactly.
fn thousandths(weight: &str) -> u32 {
    let (whole, fraction) = weight.split_once('.').unwrap_or((weight, ""));
    let digits: String = fraction.chars().chain("000".chars()).take(3).collect();
    match (whole.parse::<u32>(), digits.parse::<u32>()) {
        (Ok(0), Ok(fraction)) => fraction,
        (Ok(1), Ok(0)) => 1000,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::Lang::{self, En, Zh};

    #[test]
    fn a16_chinese_for_zh_in_locale_or_accept_language_else_english() {
        let cases = [
            (None, None, En),
            (Some("zh_CN"), None, Zh),
            (Some("zh-TW"), None, Zh),
            (Some("ZH"), None, Zh),
            (Some("en_US"), Some("zh-CN"), En),
            (Some("fr_FR"), Some("zh-CN"), En),
            (Some(""), Some("zh-CN,zh;q=0.9"), Zh),
            (Some("zhx"), None, En),
            (None, Some("zh-CN,zh;q=0.9,en;q=0.8"), Zh),
            (None, Some("en-GB,en;q=0.9,zh;q=0.8"), En),
            (None, Some("zh;q=0.1, en;q=0.2"), En),
            (None, Some("fr-FR,fr;q=0.9,zh;q=0.1"), Zh),
            (None, Some("zh;q=0"), En),
            (None, Some("zh;q=7, en;q=0.001"), En),
            (None, Some("*, ;;, q=1,, zh;q=0.5"), Zh),
        ];
        for (locale, header, expected) in cases {
            assert_eq!(Lang::pick(locale, header), expected, "{locale:?} {header:?}");
        }
    }
}
