//! Transfer: a whole store into a backup file and back, or from one engine to the other.
//!
//! Owns: the order of things, so that no store is used while its content is on the way, and the proof that everything
//! arrived. Hands over: rows and marks to `store`, sealing to `crypto`, files, flags and progress bars to the binary.
//!
//! | file | verb |
//! |---|---|
//! | [`backup`] | one state of a running store into an encrypted stream |
//! | [`restore`] | look through such a stream, and load it into an empty store |
//! | [`moving`] | everything into another store, resumable |
//! | [`home`] | whether a store may be used, or its content is on the way |

use std::io;

use setaria_store::transfer::Table;
use setaria_store::{OpenError, StoreError};

use crate::keys::KeyError;

pub mod backup;
mod digest;
mod frame;
pub mod home;
pub mod moving;
pub mod restore;

pub use digest::Sum;

/// What is being done at the moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Rows are read and written.
    Copying,
    /// They are read again and compared.
    Comparing,
}

/// How far a transfer has come.
#[derive(Clone, Copy, Debug)]
pub struct Step {
    /// What is being done.
    pub stage: Stage,
    /// With which table.
    pub table: &'static str,
    /// How many of its rows are done.
    pub rows: u64,
    /// How many it has, where that is known.
    pub of: Option<u64>,
}

/// Who wants to know how far it has come; told at most once a page.
pub type Progress<'a> = dyn FnMut(Step) + 'a;

/// A table and what was found in it.
pub type Tables = Vec<(&'static str, Sum)>;

/// Why a transfer did not take place, in words that name the way out.
#[derive(Debug, thiserror::Error)]
pub enum TransferError {
    /// A store did not open.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// A store did not answer.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The master key does not belong to the data.
    #[error(transparent)]
    Key(#[from] KeyError),
    /// The file could not be read or written.
    #[error("the backup file cannot be read or written")]
    File(#[from] io::Error),
    /// Something speaks against it.
    #[error("{0}")]
    Refused(String),
}

/// Refuses.
fn refused<T>(reason: impl Into<String>) -> Result<T, TransferError> {
    Err(TransferError::Refused(reason.into()))
}

/// The tables that a backup holds.
fn lasting() -> impl Iterator<Item = &'static Table> {
    setaria_store::transfer::tables()
        .iter()
        .filter(|table| table.is_lasting())
}
