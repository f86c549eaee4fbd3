//! The files that `fill` leaves: lines of equal length, any of which can be read without the others.

use std::cell::RefCell;
use std::fs::File;
use std::io::{BufRead as _, BufReader};
use std::os::unix::fs::FileExt as _;
use std::path::Path;
use std::rc::Rc;

use anyhow::{Context as _, bail};

use crate::dice::Dice;

/// A prime: steps of it come back to a line only after all others, unless their count is a multiple of it.
const APART: u64 = 7_919;

/// A file of such lines.
pub(super) struct Lines {
    file: File,
    length: usize,
    count: u64,
}

impl Lines {
    /// Opens a file and looks how long its first line is.
    pub(super) fn open(path: &Path) -> anyhow::Result<Self> {
        let file = File::open(path).with_context(|| path.display().to_string())?;
        let mut first = String::new();
        let length = BufReader::new(&file).read_line(&mut first)?;
        let bytes = file.metadata()?.len();
        if length == 0 || bytes % length as u64 != 0 {
            bail!("{}: lines of different length", path.display());
        }
        let count = bytes / length as u64;
        Ok(Self { file, length, count })
    }

    /// How many there are.
    pub(super) fn count(&self) -> u64 {
        self.count
    }

    /// Draws one of the first `most` so many times, and reads them.
    pub(super) fn deal(self: &Rc<Self>, most: u64, times: usize, dice: &mut Dice) -> Rc<Hand> {
        let numbers = (0..times).map(|_| self.draw(dice, most)).collect();
        self.hand(numbers, most)
    }

    /// Draws so many, none twice while there are enough, no two of them near each other, and reads them.
    pub(super) fn deal_apart(self: &Rc<Self>, times: usize, dice: &mut Dice) -> Rc<Hand> {
        let first = self.draw(dice, u64::MAX);
        let steps = (0..times as u64).map(|step| self.apart(first + step));
        self.hand(steps.collect(), u64::MAX)
    }

    /// The number of a line: another for each step, and far from that of the step before.
    pub(super) fn apart(&self, step: u64) -> u64 {
        step.wrapping_mul(APART) % self.count.max(1)
    }

    fn hand(self: &Rc<Self>, numbers: Vec<u64>, most: u64) -> Rc<Hand> {
        let read = |number: u64| Some((number, self.read(number)?));
        Rc::new(Hand {
            lines: Rc::clone(self),
            most,
            read: RefCell::new(numbers.into_iter().filter_map(read).collect()),
        })
    }

    /// One of the first `most`.
    pub(super) fn draw(&self, dice: &mut Dice, most: u64) -> u64 {
        dice.next() % self.count.min(most).max(1)
    }

    /// The words of a line; none when it cannot be read.
    pub(super) fn words<const N: usize>(&self, number: u64) -> Option<[String; N]> {
        words(&self.read(number)?)
    }

    fn read(&self, number: u64) -> Option<Vec<u8>> {
        let mut line = vec![0; self.length];
        let at = number * self.length as u64;
        self.file.read_exact_at(&mut line, at).ok()?;
        Some(line)
    }
}

fn words<const N: usize>(line: &[u8]) -> Option<[String; N]> {
    let words = str::from_utf8(line).ok()?.split_whitespace();
    words.map(Into::into).collect::<Vec<String>>().try_into().ok()
}

/// Lines that were drawn and read before a window: the driver has one thread, and would be late for every answer while it
/// waits for a line from the disk.
pub(super) struct Hand {
    lines: Rc<Lines>,
    most: u64,
    read: RefCell<Vec<(u64, Vec<u8>)>>,
}

impl Hand {
    /// The number and the words of the next line; once all were taken, of one that is drawn now.
    pub(super) fn next<const N: usize>(&self, dice: &mut Dice) -> Option<(u64, [String; N])> {
        let next = self.read.borrow_mut().pop();
        if let Some((number, line)) = next {
            return Some((number, words(&line)?));
        }
        let number = self.lines.draw(dice, self.most);
        Some((number, self.lines.words(number)?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_found_by_its_number_and_lines_of_different_length_are_refused() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("lines");
        std::fs::write(&path, "1 abc\n2 def\n").unwrap();
        let lines = Lines::open(&path).unwrap();
        assert_eq!(
            (lines.count(), lines.words(1)),
            (2, Some(["2".into(), "def".into()]))
        );
        assert_eq!(lines.words::<2>(2), None);
        let (lines, mut dice) = (Rc::new(lines), Dice::new(1));
        let hand = lines.deal_apart(2, &mut dice);
        let mut next = || hand.next::<2>(&mut dice).map(|(number, _)| number);
        assert_eq!(
            next().zip(next()).map(|(one, other)| one + other),
            Some(1),
            "each once"
        );
        assert!(next().is_some(), "and then any");
        std::fs::write(&path, "1 abc\n2 defg\n").unwrap();
        assert!(Lines::open(&path).is_err());
    }
}
