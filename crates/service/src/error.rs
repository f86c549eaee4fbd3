//! Why a verb could not be carried out, as opposed to being refused.
//!
//! Owns: the one error that every verb shares. A refusal is part of each verb's own answer.

use setaria_store::StoreError;

/// The server cannot answer now; nothing was changed, and the same request may be sent again.
#[derive(Debug, thiserror::Error)]
pub enum Unavailable {
    /// The store cannot take it now: its queue is full, its disk is full or it has failed.
    #[error("the store is unavailable: {0}")]
    Store(String),
    /// Too many passwords are being checked.
    #[error("too many passwords are being checked")]
    Hashing,
    /// Something that must hold did not: a row that cannot be read, a key that is missing.
    #[error("internal: {0}")]
    Internal(String),
}

impl Unavailable {
    /// How long a caller should wait before it tries again, in seconds.
    pub fn retry_after_s(&self) -> u64 {
        match self {
            Self::Hashing => 2,
            Self::Store(_) | Self::Internal(_) => 5,
        }
    }
}

impl From<StoreError> for Unavailable {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Busy | StoreError::Unavailable(_) => Self::Store(error.to_string()),
            other => Self::Internal(other.to_string()),
        }
    }
}
