//! What is wrong with what a person sent: its sentence, and the field to mend.
//!
//! Owns: what the summary of problems at the top of a form needs to know. Each page's own error says it.

use crate::text::Text;

/// What is wrong with what a person sent.
pub(crate) trait Mistake {
    /// The key of its sentence.
    fn key(&self) -> &'static str;

    /// The id of the field to mend, if the person can mend one.
    fn field(&self) -> Option<&'static str>;

    /// Puts in what the sentence takes: a wait, a number.
    fn filled<'a>(&self, text: Text<'a>) -> Text<'a> {
        text
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

    fn filled<'a>(&self, text: Text<'a>) -> Text<'a> {
        (*self).filled(text)
    }
}
