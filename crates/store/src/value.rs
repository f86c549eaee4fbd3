//! Values that go into a statement and rows that come out of one.
//!
//! Owns: the four types that every engine shares, and reading them back strictly. Hands over: binding to the engines.
//! The noun files use it; a row that does not fit is `StoreError::Corrupt`, never a default.

use setaria_identity::id::{AccountId, AppId, GrantId, TokenId};

use crate::error::StoreError;

/// A parameter of a statement.
#[derive(Clone, Copy)]
pub enum Value<'a> {
    /// No value.
    Null,
    /// A BIGINT.
    Int(i64),
    /// A BOOLEAN.
    Bool(bool),
    /// A TEXT.
    Text(&'a str),
    /// A BYTEA.
    Bytes(&'a [u8]),
}

/// A row of an answer, its columns counted from zero.
pub struct Row(Vec<Cell>);

/// One column of a row, as an engine hands it over.
pub(crate) enum Cell {
    Null,
    Int(i64),
    Text(String),
    Bytes(Vec<u8>),
}

impl Row {
    pub(crate) fn new(cells: Vec<Cell>) -> Self {
        Self(cells)
    }

    pub(crate) fn cells(&self) -> &[Cell] {
        &self.0
    }

    /// A BIGINT.
    pub fn int(&self, column: usize) -> Result<i64, StoreError> {
        required(self.opt_int(column)?, column, "an integer")
    }

    /// A BIGINT or nothing.
    pub fn opt_int(&self, column: usize) -> Result<Option<i64>, StoreError> {
        match self.0.get(column) {
            Some(Cell::Int(number)) => Ok(Some(*number)),
            Some(Cell::Null) => Ok(None),
            _ => Err(StoreError::Corrupt {
                column,
                expected: "an integer",
            }),
        }
    }

    /// A BOOLEAN.
    pub fn bool(&self, column: usize) -> Result<bool, StoreError> {
        match self.int(column)? {
            0 => Ok(false),
            1 => Ok(true),
            _ => Err(StoreError::Corrupt {
                column,
                expected: "a boolean",
            }),
        }
    }

    /// A TEXT.
    pub fn text(&self, column: usize) -> Result<&str, StoreError> {
        required(self.opt_text(column)?, column, "a text")
    }

    /// A TEXT or nothing.
    pub fn opt_text(&self, column: usize) -> Result<Option<&str>, StoreError> {
        match self.0.get(column) {
            Some(Cell::Text(text)) => Ok(Some(text)),
            Some(Cell::Null) => Ok(None),
            _ => Err(StoreError::Corrupt {
                column,
                expected: "a text",
            }),
        }
    }

    /// A BYTEA.
    pub fn bytes(&self, column: usize) -> Result<&[u8], StoreError> {
        required(self.opt_bytes(column)?, column, "bytes")
    }

    /// A BYTEA or nothing.
    pub fn opt_bytes(&self, column: usize) -> Result<Option<&[u8]>, StoreError> {
        match self.0.get(column) {
            Some(Cell::Bytes(bytes)) => Ok(Some(bytes)),
            Some(Cell::Null) => Ok(None),
            _ => Err(StoreError::Corrupt {
                column,
                expected: "bytes",
            }),
        }
    }

    /// A BYTEA of exactly `N` bytes.
    pub fn array<const N: usize>(&self, column: usize) -> Result<[u8; N], StoreError> {
        required(self.opt_array(column)?, column, "bytes of the right length")
    }

    /// A BYTEA of exactly `N` bytes or nothing.
    pub fn opt_array<const N: usize>(&self, column: usize) -> Result<Option<[u8; N]>, StoreError> {
        let wrong = |_| StoreError::Corrupt {
            column,
            expected: "bytes of the right length",
        };
        self.opt_bytes(column)?
            .map(|bytes| bytes.try_into().map_err(wrong))
            .transpose()
    }

    /// A TEXT that `parse` understands; `expected` says what it should be.
    pub fn parsed<T>(
        &self,
        column: usize,
        expected: &'static str,
        parse: impl FnOnce(&str) -> Option<T>,
    ) -> Result<T, StoreError> {
        parse(self.text(column)?).ok_or(StoreError::Corrupt { column, expected })
    }
}

fn required<T>(value: Option<T>, column: usize, expected: &'static str) -> Result<T, StoreError> {
    value.ok_or(StoreError::Corrupt { column, expected })
}

impl From<i64> for Value<'_> {
    fn from(number: i64) -> Self {
        Self::Int(number)
    }
}

impl From<AccountId> for Value<'_> {
    fn from(id: AccountId) -> Self {
        Self::Int(id.0)
    }
}

impl From<AppId> for Value<'_> {
    fn from(id: AppId) -> Self {
        Self::Int(id.0)
    }
}

impl From<GrantId> for Value<'_> {
    fn from(id: GrantId) -> Self {
        Self::Int(id.0)
    }
}

impl From<TokenId> for Value<'_> {
    fn from(id: TokenId) -> Self {
        Self::Int(id.0)
    }
}

impl From<bool> for Value<'_> {
    fn from(truth: bool) -> Self {
        Self::Bool(truth)
    }
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}

impl<'a> From<&'a String> for Value<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(text)
    }
}

impl<'a> From<&'a [u8]> for Value<'a> {
    fn from(bytes: &'a [u8]) -> Self {
        Self::Bytes(bytes)
    }
}

impl<'a, const N: usize> From<&'a [u8; N]> for Value<'a> {
    fn from(bytes: &'a [u8; N]) -> Self {
        Self::Bytes(bytes)
    }
}

impl<'a, T: Into<Value<'a>>> From<Option<T>> for Value<'a> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Into::into)
    }
}
