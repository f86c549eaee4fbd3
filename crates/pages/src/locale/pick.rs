//! Choosing a language: from the spellings that browsers, apps and phones use to one that we have.
//!
//! Owns: the order of the sources, and which tags mean which language (protocol reference, section 2.1: `zh_CN`, `zh_TW`, `en_US`).

use super::Locale;

/// The first language that we have of cookie, wishes and header; English if none.
pub(super) fn pick(cookie: Option<&str>, wanted: &[&str], accept_language: Option<&str>) -> Locale {
    let wishes = wanted.iter().flat_map(|list| list.split_ascii_whitespace());
    let accepted = by_weight(accept_language.unwrap_or_default());
    cookie
        .into_iter()
        .chain(wishes)
        .chain(accepted)
        .find_map(meant)
        .unwrap_or_default()
}

/// The language that a tag means.
fn meant(tag: &str) -> Option<Locale> {
    let base = tag
        .split(['-', '_'])
        .next()
        .unwrap_or_default()
        .to_ascii_lowercase();
    let has = |word: &str| tag.split(['-', '_']).any(|part| part.eq_ignore_ascii_case(word));
    let named = match base.as_str() {
        // Where Chinese is written in the traditional way, unless the tag says otherwise (CLDR, likely subtags).
        "zh" | "yue" if !has("hans") && (base == "yue" || TRADITIONAL.into_iter().any(has)) => "zh-Hant",
        "zh" | "yue" | "cmn" => "zh-Hans",
        "pt" => "pt-BR",
        // What Java and old phones call Hebrew and Indonesian.
        "iw" => "he",
        "in" => "id",
        base => base,
    };
    // A reader of one script of Chinese is better served by the other than by English.
    Locale::parse(named).or_else(|| named.strip_suffix("-Hant").and_then(|_| Locale::parse("zh-Hans")))
}

/// The script, and the places that write it.
const TRADITIONAL: [&str; 4] = ["hant", "tw", "hk", "mo"];

/// The tags of an `Accept-Language` header, best first; at equal weight in the order given.
fn by_weight(header: &str) -> impl Iterator<Item = &str> {
    // Twenty is more than anyone reads; the rest of a hostile header costs nothing.
    let mut tags: Vec<(u16, &str)> = header.split(',').take(20).filter_map(weighed).collect();
    tags.sort_by_key(|(weight, _)| std::cmp::Reverse(*weight));
    tags.into_iter().map(|(_, tag)| tag)
}

fn weighed(range: &str) -> Option<(u16, &str)> {
    let mut parts = range.split(';').map(str::trim);
    let tag = parts.next()?;
    let weight = match parts.find_map(|part| part.strip_prefix("q=")) {
        Some(text) => text.parse::<f32>().ok().filter(|q| (0.0..=1.0).contains(q))?,
        None => 1.0,
    };
    (weight > 0.0).then_some(((weight * 1000.0) as u16, tag))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tag(cookie: Option<&str>, wanted: &[&str], header: Option<&str>) -> &'static str {
        pick(cookie, wanted, header).tag()
    }

    #[test]
    fn the_cookie_goes_before_the_request_and_the_request_before_the_header() {
        assert_eq!(tag(Some("en"), &["zh_CN"], Some("zh")), "en");
        assert_eq!(tag(None, &["zh_CN"], Some("en")), "zh-Hans");
        assert_eq!(tag(None, &[], Some("zh")), "zh-Hans");
        assert_eq!(tag(None, &[], None), "en");
        assert_eq!(tag(Some("xx"), &["", "yy"], Some("zh")), "zh-Hans");
    }

    #[test]
    fn the_spellings_of_phones_are_understood() {
        for (spelling, expected) in [
            ("zh_CN", "zh-Hans"),
            ("zh-Hans", "zh-Hans"),
            ("ZH-hans", "zh-Hans"),
            ("zh-Hans-TW", "zh-Hans"),
            ("zh_SG", "zh-Hans"),
            ("zh", "zh-Hans"),
            ("en_US", "en"),
            ("en", "en"),
        ] {
            assert_eq!(tag(None, &[spelling], None), expected, "{spelling}");
        }
        assert_eq!(
            tag(None, &["xx-CA zh en"], None),
            "zh-Hans",
            "ui_locales is a list"
        );
    }

    #[test]
    fn rfc9110_12_5_4_the_header_is_read_by_weight() {
        assert_eq!(tag(None, &[], Some("en;q=0.5, zh-CN;q=0.8")), "zh-Hans");
        assert_eq!(tag(None, &[], Some("zh;q=0, en")), "en");
        assert_eq!(tag(None, &[], Some("xx, zh-CN;q=0.1")), "zh-Hans");
        assert_eq!(tag(None, &[], Some("zh;q=2, en;q=0.1")), "en");
        assert_eq!(tag(None, &[], Some(",,;;q=,*")), "en");
    }
}
