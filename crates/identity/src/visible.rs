//! What can be seen: which characters stand for something on a page, and which only change how others stand there.
//!
//! Owns: the tables (Unicode's, as ICU4X keeps them; the host names of addresses bring them anyway). For the names of this
//! room: nicknames and the local parts of addresses.

use icu_properties::props::{
    BidiControl, DefaultIgnorableCodePoint, EmojiModifier, ExtendedPictographic, GeneralCategory,
    GeneralCategoryGroup, Script,
};
use icu_properties::{CodePointMapData, CodePointSetData};

const ZWNJ: char = '\u{200c}';
const ZWJ: char = '\u{200d}';
const TEXT_STYLE: char = '\u{fe0e}';
const EMOJI_STYLE: char = '\u{fe0f}';
const KEYCAP: char = '\u{20e3}';

/// Scripts in which a joiner decides what a word says or how it must be written.
const JOINING: [Script; 17] = [
    Script::Arabic,
    Script::Bengali,
    Script::Devanagari,
    Script::Gujarati,
    Script::Gurmukhi,
    Script::Kannada,
    Script::Khmer,
    Script::Malayalam,
    Script::Mongolian,
    Script::Myanmar,
    Script::Nko,
    Script::Oriya,
    Script::Sinhala,
    Script::Syriac,
    Script::Tamil,
    Script::Telugu,
    Script::Tibetan,
];

/// Whether the character is a letter, a mark or a digit that leaves something on the page.
pub(crate) fn is_letter_mark_or_digit(c: char) -> bool {
    let kind = kind(c);
    !is_blank(c)
        && (GeneralCategoryGroup::Letter.contains(kind)
            || matches!(
                kind,
                GeneralCategory::NonspacingMark
                    | GeneralCategory::SpacingMark
                    | GeneralCategory::DecimalNumber
            ))
}

/// Whether the character stands on the character before it.
pub(crate) fn is_mark(c: char) -> bool {
    GeneralCategoryGroup::Mark.contains(kind(c))
}

/// How many marks may stand on one letter: Vietnamese, Hebrew and the languages of India need no more.
const MARKS: usize = 4;

/// Whether so many marks stand on one letter that they would leave its line and cover what stands above and below.
pub(crate) fn piles_up(text: &str) -> bool {
    let mut marks = 0;
    text.chars().any(|c| {
        marks = if is_mark(c) && !is_blank(c) { marks + 1 } else { 0 };
        marks > MARKS
    })
}

/// The script that the character belongs to; marks and digits that many share say `Inherited` and `Common`.
pub(crate) fn script(c: char) -> Script {
    CodePointMapData::<Script>::new().get(c)
}

/// Whether something of the text can be seen by itself.
pub(crate) fn shows_something(text: &str) -> bool {
    const SHOWN: GeneralCategoryGroup = GeneralCategoryGroup::Letter
        .union(GeneralCategoryGroup::Number)
        .union(GeneralCategoryGroup::Punctuation)
        .union(GeneralCategoryGroup::Symbol);
    text.chars().any(|c| !is_blank(c) && SHOWN.contains(kind(c)))
}

/// Whether the text holds a character that breaks or rearranges lines, or that nobody sees and no script needs there.
pub(crate) fn deceives(text: &str) -> bool {
    let mut before = None;
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        let after = rest.peek().copied();
        let needed = || {
            before.is_some_and(|before| {
                varies(before, c, after) || after.is_some_and(|after| joins(before, c, after))
            })
        };
        if breaks(c) || (is_blank(c) && !needed()) {
            return true;
        }
        before = Some(c);
    }
    false
}

/// Whether the character ends a line, steers the direction of others or is a control.
fn breaks(c: char) -> bool {
    matches!(
        kind(c),
        GeneralCategory::Control | GeneralCategory::LineSeparator | GeneralCategory::ParagraphSeparator
    ) || CodePointSetData::new::<BidiControl>().contains(c)
}

/// Whether the character leaves nothing on a page, though it may be called a letter or a symbol.
fn is_blank(c: char) -> bool {
    const BRAILLE_BLANK: char = '\u{2800}';
    c == BRAILLE_BLANK || CodePointSetData::new::<DefaultIgnorableCodePoint>().contains(c)
}

/// Whether `c` is a joiner between two characters that it joins or parts.
fn joins(before: char, c: char, after: char) -> bool {
    let emoji = || {
        c == ZWJ
            && is_pictograph(after)
            && (is_pictograph(before)
                || before == EMOJI_STYLE
                || CodePointSetData::new::<EmojiModifier>().contains(before))
    };
    let within_a_word = || {
        let word = |c| JOINING.contains(&script(c)) || (is_mark(c) && !is_blank(c));
        word(before) && word(after)
    };
    matches!(c, ZWJ | ZWNJ) && (within_a_word() || emoji())
}

/// Whether `c` chooses another shape of the character before it, and there is one.
fn varies(before: char, c: char, after: Option<char>) -> bool {
    match c {
        TEXT_STYLE | EMOJI_STYLE if matches!(before, '0'..='9' | '#' | '*') => after == Some(KEYCAP),
        TEXT_STYLE | EMOJI_STYLE => is_pictograph(before),
        '\u{fe00}'..='\u{fe0d}' | '\u{e0100}'..='\u{e01ef}' => {
            matches!(script(before), Script::Han | Script::Myanmar | Script::PhagsPa)
        }
        '\u{180b}'..='\u{180d}' | '\u{180f}' => script(before) == Script::Mongolian && !is_blank(before),
        _ => false,
    }
}

fn is_pictograph(c: char) -> bool {
    CodePointSetData::new::<ExtendedPictographic>().contains(c)
}

fn kind(c: char) -> GeneralCategory {
    CodePointMapData::<GeneralCategory>::new().get(c)
}
