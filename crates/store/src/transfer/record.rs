//! A row in one encoding for every engine, so that equal rows are equal bytes wherever they lie.
//!
//! Owns: that encoding. Each column is a tag, then 8 bytes of a number (big-endian; booleans are 0 and 1) or a length of 4
//! bytes and so many bytes. Backups hold it, so it never changes. Only `transfer` makes and reads it.

use crate::error::StoreError;
use crate::value::Cell;

/// A row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record(Vec<u8>);

/// The key of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Key(Record);

const NULL: u8 = 0;
const INT: u8 = 1;
const TEXT: u8 = 2;
const BYTES: u8 = 3;

impl Record {
    /// A record that was kept outside; whether it fits a table shows when it is inserted.
    pub fn from_bytes(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }

    /// The encoding.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    pub(super) fn of(cells: &[Cell]) -> Self {
        let mut bytes = Vec::with_capacity(16 * cells.len());
        for cell in cells {
            match cell {
                Cell::Null => bytes.push(NULL),
                Cell::Int(number) => {
                    bytes.push(INT);
                    bytes.extend(number.to_be_bytes());
                }
                Cell::Text(text) => put(&mut bytes, TEXT, text.as_bytes()),
                Cell::Bytes(own) => put(&mut bytes, BYTES, own),
            }
        }
        Self(bytes)
    }

    pub(super) fn cells(&self) -> Result<Vec<Cell>, StoreError> {
        let mut rest = self.0.as_slice();
        let mut cells = Vec::new();
        while let Some((tag, after)) = rest.split_first() {
            let (cell, after) = take(*tag, after).ok_or(StoreError::Corrupt {
                column: cells.len(),
                expected: "a column of a record",
            })?;
            cells.push(cell);
            rest = after;
        }
        Ok(cells)
    }
}

impl Key {
    /// A key that was kept outside.
    pub fn from_bytes(bytes: Vec<u8>) -> Self {
        Self(Record(bytes))
    }

    /// The encoding.
    pub fn as_bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }

    pub(super) fn of(cells: &[Cell]) -> Self {
        Self(Record::of(cells))
    }

    pub(super) fn cells(&self) -> Result<Vec<Cell>, StoreError> {
        self.0.cells()
    }
}

fn put(bytes: &mut Vec<u8>, tag: u8, own: &[u8]) {
    bytes.push(tag);
    // Neither engine holds a value of 4 GiB.
    bytes.extend(u32::try_from(own.len()).unwrap_or(u32::MAX).to_be_bytes());
    bytes.extend(own);
}

fn take(tag: u8, rest: &[u8]) -> Option<(Cell, &[u8])> {
    match tag {
        NULL => Some((Cell::Null, rest)),
        INT => {
            let (number, rest) = rest.split_first_chunk::<8>()?;
            Some((Cell::Int(i64::from_be_bytes(*number)), rest))
        }
        TEXT | BYTES => {
            let (length, rest) = rest.split_first_chunk::<4>()?;
            let length = usize::try_from(u32::from_be_bytes(*length)).ok()?;
            let (own, rest) = rest.split_at_checked(length)?;
            let cell = if tag == TEXT {
                Cell::Text(str::from_utf8(own).ok()?.into())
            } else {
                Cell::Bytes(own.into())
            };
            Some((cell, rest))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_comes_back_as_it_was() {
        let cells = [
            Cell::Null,
            Cell::Int(-7),
            Cell::Text("Grüße, 黍".into()),
            Cell::Bytes(vec![0, 255]),
            Cell::Text(String::new()),
        ];
        let record = Record::of(&cells);
        assert_eq!(Record::of(&record.cells().unwrap()), record);
        assert_eq!(record.cells().unwrap().len(), cells.len());
    }

    #[test]
    fn a_record_that_was_cut_or_bent_is_refused_and_never_read_past_its_end() {
        let whole = Record::of(&[Cell::Text("abc".into()), Cell::Int(1)]);
        for end in 1..whole.0.len() {
            let cut = Record(whole.0[..end].to_vec());
            // Between two columns there is nothing to notice; the number of columns is checked where it is inserted.
            assert_eq!(cut.cells().is_ok(), end == 8, "{end}");
        }
        for bent in [vec![9], vec![2, 255, 255, 255, 255], vec![2, 0, 0, 0, 1, 0xff]] {
            assert!(Record(bent).cells().is_err());
        }
    }
}
