//! A sentence on its way to a page: a key, its arguments, and HTML that is safe by construction.
//!
//! Owns: escaping of sentences and of the names put into them. Templates get a `Text` from `Chrome::t`.

use std::fmt;

use askama::filters::{Escaper, Html, HtmlSafe};
use fluent_bundle::{FluentArgs, FluentValue};

use crate::Locale;
use crate::locale::machine_time;

/// Stands where a name will be put; private use, so that no language writes it.
const SLOT: char = '\u{E000}';

/// What a language writes as `DATA("+49 30 123456")`: it reads from left to right, whatever the sentence around it does.
pub(crate) fn data<'a>(given: &[FluentValue<'a>]) -> FluentValue<'a> {
    match given {
        [FluentValue::String(text)] => {
            // A number that goes on in the next line goes on at its wrong end there.
            let whole = text.replace(' ', "\u{a0}");
            format!("{SLOT}{DATA}{whole}{SLOT}").into()
        }
        _ => FluentValue::Error,
    }
}

/// Begins a slot that holds its own text.
const DATA: char = '=';
/// Begins a slot that holds a moment: unix milliseconds, a blank, and its words.
const MOMENT: char = '@';

/// A sentence in a language. Printing it gives escaped HTML; `plain` gives bare text.
pub(crate) struct Text<'a> {
    locale: Locale,
    key: &'a str,
    args: FluentArgs<'a>,
    names: Vec<&'a str>,
}

impl<'a> Text<'a> {
    pub(crate) fn new(locale: Locale, key: &'a str) -> Self {
        Self {
            locale,
            key,
            args: FluentArgs::new(),
            names: Vec::new(),
        }
    }

    /// Puts in a word; the sentence may stand inside an attribute.
    #[must_use]
    pub(crate) fn arg(mut self, key: &'static str, value: &str) -> Self {
        self.args.set(key, value.replace(SLOT, ""));
        self
    }

    /// Puts in a number, which chooses the plural.
    #[must_use]
    pub(crate) fn count(mut self, key: &'static str, value: i64) -> Self {
        self.args.set(key, value);
        self
    }

    /// Puts in a moment, given in unix milliseconds, as `$moment`. A script may write it in the reader's own zone.
    #[must_use]
    pub(crate) fn moment(mut self, ms: i64) -> Self {
        let words = self.locale.moment(ms);
        self.args
            .set("moment", format!("{SLOT}{MOMENT}{ms} {words}{SLOT}"));
        self
    }

    /// Puts in a length of time, given in seconds, as `$wait`.
    pub(crate) fn wait(self, seconds: u64) -> Self {
        let words = self.locale.wait(seconds);
        self.arg("wait", &words)
    }

    /// Puts in a name that someone chose, set apart and isolated from the direction of the sentence around it.
    #[must_use]
    pub(crate) fn name(mut self, key: &'static str, value: &'a str) -> Self {
        self.args.set(key, format!("{SLOT}{}{SLOT}", self.names.len()));
        self.names.push(value);
        self
    }

    /// The sentence as bare text, for a title.
    pub(crate) fn plain(&self) -> String {
        let pattern = self.locale.format(self.key, &self.args);
        self.pieces(&pattern)
            .map(|(Piece::Words(text) | Piece::Name(text) | Piece::Data(text) | Piece::Moment(_, text))| text)
            .collect()
    }

    fn pieces<'p>(&'p self, pattern: &'p str) -> impl Iterator<Item = Piece<'p>> {
        pattern.split(SLOT).enumerate().map(|(at, piece)| {
            if at % 2 == 0 {
                return Piece::Words(piece);
            }
            let data = || piece.strip_prefix(DATA).map(Piece::Data);
            let moment = || {
                let (ms, words) = piece.strip_prefix(MOMENT)?.split_once(' ')?;
                Some(Piece::Moment(ms.parse().ok()?, words))
            };
            let name = || self.names.get(piece.parse::<usize>().ok()?).copied();
            data()
                .or_else(moment)
                .unwrap_or_else(|| name().map_or(Piece::Words(piece), Piece::Name))
        })
    }
}

/// A part of a sentence.
enum Piece<'p> {
    Words(&'p str),
    Name(&'p str),
    Data(&'p str),
    Moment(i64, &'p str),
}

impl fmt::Display for Text<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let pattern = self.locale.format(self.key, &self.args);
        for piece in self.pieces(&pattern) {
            match piece {
                Piece::Words(text) => Html.write_escaped_str(&mut *f, text)?,
                Piece::Name(text) => {
                    f.write_str("<bdi>")?;
                    Html.write_escaped_str(&mut *f, text)?;
                    f.write_str("</bdi>")?;
                }
                Piece::Data(text) => {
                    f.write_str("<bdi dir=\"ltr\">")?;
                    Html.write_escaped_str(&mut *f, text)?;
                    f.write_str("</bdi>")?;
                }
                Piece::Moment(ms, text) => {
                    write!(f, "<time datetime=\"{}\">", machine_time(ms))?;
                    Html.write_escaped_str(&mut *f, text)?;
                    f.write_str("</time>")?;
                }
            }
        }
        Ok(())
    }
}

impl HtmlSafe for Text<'_> {}
