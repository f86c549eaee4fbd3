//! The `scope` parameter (protocol reference, section 8). Which scopes exist and who holds them is `identity`'s and
//! `service`'s business; here is only how the text is read and written.

use std::collections::BTreeSet;

/// The scopes that a request asks for.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ScopeRequest {
    /// The scope numbers asked for, aliases resolved.
    pub numbers: BTreeSet<i64>,
    /// A word was neither a number nor an alias; it was dropped (decision A9).
    pub has_unknown: bool,
    /// Nothing was asked for: the app's full set is meant (decision A8).
    pub is_omitted: bool,
}

impl ScopeRequest {
    /// Reads scope text: numbers and path aliases, separated by space, `+` or comma.
    pub fn parse(text: &str) -> Self {
        let mut request = Self {
            is_omitted: true,
            ..Self::default()
        };
        for word in text.split([' ', '+', ',', '\t']).filter(|word| !word.is_empty()) {
            request.is_omitted = false;
            let alias = ALIASES.iter().find(|(alias, _)| alias.eq_ignore_ascii_case(word));
            match (alias, number(word)) {
                (Some((_, numbers)), _) => request.numbers.extend(*numbers),
                (None, Some(number)) => _ = request.numbers.insert(number),
                (None, None) => request.has_unknown = true,
            }
        }
        request
    }
}

/// Scope numbers as the wire writes them: ascending, separated by spaces, none twice.
pub fn print(numbers: &[i64]) -> String {
    let sorted: BTreeSet<_> = numbers.iter().collect();
    let words: Vec<_> = sorted.into_iter().map(i64::to_string).collect();
    words.join(" ")
}

const ALIASES: [(&str, &[i64]); 4] = [
    ("user/profile", &[1]),
    ("user/openIdV2", &[3]),
    ("user/phoneAndEmail", &[4, 6]),
    ("user/relation", &[2]),
];

fn number(word: &str) -> Option<i64> {
    let digits = word.len() <= 18 && word.bytes().all(|b| b.is_ascii_digit());
    word.parse().ok().filter(|number| digits && *number > 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numbers(text: &str) -> Vec<i64> {
        ScopeRequest::parse(text).numbers.into_iter().collect()
    }

    #[test]
    fn section_8_spaces_plus_and_commas_separate() {
        for text in ["1 3 6000", "6000+3+1", "1,3,6000", " 3,  1 +6000, 3"] {
            assert_eq!(numbers(text), [1, 3, 6000], "{text}");
        }
    }

    #[test]
    fn section_8_aliases_in_any_case() {
        assert_eq!(
            numbers("user/profile user/openIdV2 user/phoneAndEmail"),
            [1, 3, 4, 6]
        );
        assert_eq!(numbers("USER/RELATION,user/openidv2"), [2, 3]);
    }

    #[test]
    fn a9_unknown_words_are_noted_and_dropped() {
        let request = ScopeRequest::parse("profile 3 -1 0 1e3 99999999999999999999");
        assert_eq!(request.numbers, BTreeSet::from([3]));
        assert!(request.has_unknown);
        assert!(!request.is_omitted);
        assert!(!ScopeRequest::parse("1 2").has_unknown);
    }

    #[test]
    fn a8_nothing_sent_is_omitted() {
        for text in ["", " ", ",+"] {
            assert!(ScopeRequest::parse(text).is_omitted, "{text:?}");
        }
        assert!(!ScopeRequest::parse("profile").is_omitted);
    }

    #[test]
    fn scopes_print_ascending() {
        assert_eq!(print(&[16002, 1, 6000, 1, 16001]), "1 6000 16001 16002");
        assert_eq!(print(&[]), "");
    }
}
