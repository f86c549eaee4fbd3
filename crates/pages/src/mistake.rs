//! What is wrong with what a person sent: its sentence, the field to mend, and the wait.
//!
//! Owns: what the summary of problems at the top of a form needs to know. Each page's own error says it; `server` reads the
//! status of the answer from it.

use crate::text::Text;

/// What is wrong with what a person sent.
pub trait Mistake {
    /// The key of its sentence.
    fn key(&self) -> &'static str;

    /// The id of the field to mend, if the person can mend one.
    fn field(&self) -> Option<&'static str>;

    /// How long to wait before trying again, in seconds; the sentence says it as `$wait`.
    fn wait_s(&self) -> Option<u64> {
        None
    }

    /// The number that the sentence takes, by its name there.
    fn number(&self) -> Option<(&'static str, i64)> {
        None
    }
}

/// Puts in what the sentence takes.
pub(crate) fn filled<'a>(text: Text<'a>, mistake: &impl Mistake) -> Text<'a> {
    let text = match mistake.wait_s() {
        Some(wait_s) => text.wait(wait_s),
        None => text,
    };
    match mistake.number() {
        Some((name, number)) => text.count(name, number),
        None => text,
    }
}

/// Templates hand values over by reference, sometimes by several.
impl<M: Mistake> Mistake for &M {
    fn key(&self) -> &'static str {
        (*self).key()
    }

    fn field(&self) -> Option<&'static str> {
        (*self).field()
    }

    fn wait_s(&self) -> Option<u64> {
        (*self).wait_s()
    }

    fn number(&self) -> Option<(&'static str, i64)> {
        (*self).number()
    }
}
