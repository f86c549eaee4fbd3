//! What stands near an account is worth nothing in its password: its names, contacts and number, the site's name and host.
//!
//! Owns: what is left of a password without them and without repetition, and the judgement of that (security PW2; NIST SP
//! 800-63B-4, section 3.1.1.2, "context-specific words"). Pure: the figures of a rule are the caller's.

use unicode_normalization::UnicodeNormalization;
use zxcvbn::{Score, zxcvbn};

/// How much of a password is looked at for patterns, in characters: what is longer is not guessed by them.
const LOOKED_AT: usize = 100;
/// The shortest part of a name that is taken out, in bytes: shorter ones stand in too many words.
const SHORTEST_PART: usize = 4;
/// What may be left besides near words without making the password any better, in characters.
const TRIFLE: usize = 4;
/// A number that people know by its end, in digits: without the country code and what is dialled before it.
const TAIL: usize = 8;

/// Whether a password is among those that are guessed first by somebody who knows what stands near.
pub(super) fn is_guessable(password: &str, near: &[&str]) -> bool {
    let words: Vec<&str> = near
        .iter()
        .flat_map(|text| text.split(|c: char| !c.is_alphanumeric()).chain([*text]))
        .filter(|word| word.chars().count() > 2)
        .collect();
    let score = |text: &str| {
        let head: String = text.chars().take(LOOKED_AT).collect();
        zxcvbn(&head, &words).score()
    };
    // Below ten to the eighth guesses: what the dictionaries and patterns of zxcvbn give away.
    if score(password) < Score::Three {
        return true;
    }
    let whole = fold(password);
    let left = once(without(&whole, near));
    // Whoever tries names tries them with a year, twice, and with a common word: ten to the sixth of those.
    left != whole && (left.chars().count() < TRIFLE || score(&left) < Score::Two)
}

/// Letters and digits alone, large as small: dots and spaces between names make nothing harder.
fn fold(text: &str) -> String {
    let lower = text.nfkc().collect::<String>().to_lowercase();
    lower.nfkc().filter(|c| c.is_alphanumeric()).collect()
}

/// What is left when every near word is taken out, and a year or a few digits around it; the same text if there is none.
fn without(whole: &str, near: &[&str]) -> String {
    let mut words: Vec<String> = near
        .iter()
        .flat_map(|text| {
            text.split(|c: char| !c.is_alphanumeric())
                .filter(|part| part.len() >= SHORTEST_PART)
                .chain([*text])
        })
        .map(fold)
        .flat_map(|word| [tail(&word).unwrap_or_default(), word])
        .filter(|word| word.chars().count() > 1)
        .collect();
    words.sort_by_key(|word| std::cmp::Reverse(word.len()));
    let left = words
        .iter()
        .fold(whole.to_owned(), |left, word| left.replace(word, ""));
    if left == whole {
        left
    } else {
        trimmed(&left).to_owned()
    }
}

/// The end of a long number.
fn tail(word: &str) -> Option<String> {
    let digits = word.bytes().all(|b| b.is_ascii_digit());
    (digits && word.len() > TAIL).then(|| word.chars().skip(word.len() - TAIL).collect())
}

/// A text that is some word over and over, digits around it or not: that word once.
fn once(text: String) -> String {
    for all in [text.as_str(), trimmed(&text)] {
        let signs: Vec<char> = all.chars().collect();
        let period = (1..=signs.len() / 2)
            .filter(|period| signs.len().is_multiple_of(*period))
            .find(|period| {
                signs
                    .iter()
                    .zip(signs.iter().skip(*period))
                    .all(|(one, next)| one == next)
            });
        if let Some(period) = period {
            return signs.into_iter().take(period).collect();
        }
    }
    text
}

/// Without the digits at either end, a year at most; a text of digits alone is one of more than that.
fn trimmed(text: &str) -> &str {
    const YEAR: usize = 4;
    let inner = text.trim_matches(|c: char| c.is_ascii_digit());
    let around = text.len() - inner.len();
    if around <= 2 * YEAR { inner } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NEAR: [&str; 6] = [
        "Vera Lindqvist",
        "vera.lindqvist@mail.example",
        "+4915123456789",
        "1230046514940811",
        "Setaria",
        "localhost",
    ];

    #[test]
    fn pw2_what_stands_near_is_worth_nothing() {
        for weak in [
            "vera.lindqvist@mail.example",
            "vera.lindqvist@mail.example vera.lindqvist@mail.example",
            "vera.lindqvist.",
            "Vera Lindqvist Vera",
            "veralindqvist2026",
            "2026 VERA-LINDQVIST",
            "vera lindqvist 1",
            "vera lindqvist password",
            "1230046514940811",
            "1230046514940811.",
            "+49 1512 3456789",
            "01512 3456789 vera",
            "setaria account setaria",
            "Setaria Setaria Setaria",
            "localhost localhost",
            "localhost:2026:setaria",
        ] {
            assert!(is_guessable(weak, &NEAR), "{weak}");
        }
    }

    #[test]
    fn pw2_a_blocked_word_twice_or_with_a_year_is_blocked() {
        for weak in [
            "password password",
            "passwordpassword1",
            "Password.Password.2026",
            "iloveyou iloveyou",
            "iloveyou-iloveyou-iloveyou",
            "qwertyuiop2026.",
            "aaaaaaaaaaaaaaaa",
            "abcabcabcabcabcabc",
            "1234567812345678",
        ] {
            assert!(is_guessable(weak, &[]), "{weak}");
        }
    }

    #[test]
    fn other_words_may_stand_beside_a_name() {
        for strong in [
            "violet umbrella seventeen",
            "vera lindqvist paints forty boats",
            "seven herons under a paper moon",
            "k#9Qmx27tz",
            "8305 6172 9446 0381 27",
            "zebra plinth zebra plinth quartz",
            "сорок лодок под бумажной луной",
            "setaria grows beside the copper lighthouse",
        ] {
            assert!(!is_guessable(strong, &NEAR), "{strong}");
        }
    }
}
