//! The files that `fill` leaves: lines of equal length, any of which can be read without the others.

use std::fs::File;
use std::io::{BufRead as _, BufReader};
use std::os::unix::fs::FileExt as _;
use std::path::Path;

use anyhow::{Context as _, bail};

use crate::dice::Dice;

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

    /// One of the first `most`.
    pub(super) fn draw(&self, dice: &mut Dice, most: u64) -> u64 {
        dice.next() % self.count.min(most).max(1)
    }

    /// The words of a line; none when it cannot be read.
    pub(super) fn words<const N: usize>(&self, number: u64) -> Option<[String; N]> {
        let mut line = vec![0; self.length];
        self.file
            .read_exact_at(&mut line, number * self.length as u64)
            .ok()?;
        let words: Vec<String> = str::from_utf8(&line)
            .ok()?
            .split_whitespace()
            .map(Into::into)
            .collect();
        words.try_into().ok()
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
        std::fs::write(&path, "1 abc\n2 defg\n").unwrap();
        assert!(Lines::open(&path).is_err());
    }
}
