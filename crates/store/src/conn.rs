//! The inside of a transaction: what a closure given to `Store::read` or `Store::write` holds.
//!
//! Owns: the rule that a transaction in which a statement failed can only be given up, on every engine alike.
//! Hands over: running statements to the engine. The noun files are its callers.

use std::cell::RefCell;
use std::ops::Deref;

use crate::engine::Session;
use crate::error::StoreError;
use crate::value::{Row, Value};

/// A transaction that reads: everything in it sees one state.
pub struct Conn<'a> {
    session: &'a dyn Session,
    broken: RefCell<Option<StoreError>>,
}

/// A transaction that writes. It lasts once `Store::write` has answered `Ok`.
pub struct Tx<'a>(Conn<'a>);

impl<'a> Conn<'a> {
    pub(crate) fn new(session: &'a dyn Session) -> Self {
        Self {
            session,
            broken: RefCell::new(None),
        }
    }

    /// All rows of a SELECT. `$n` in the text is the n-th of `params`, wherever it appears.
    ///
    /// # Errors
    /// `Unavailable` when the engine fails, `Sql` for a wrong statement. Afterwards every statement of this
    /// transaction answers with the same error.
    pub fn rows(&self, sql: &'static str, params: &[Value<'_>]) -> Result<Vec<Row>, StoreError> {
        self.run(|session| session.rows(sql, params))
    }

    /// The first row of a SELECT; errors as in [`Conn::rows`].
    pub fn row(&self, sql: &'static str, params: &[Value<'_>]) -> Result<Option<Row>, StoreError> {
        self.run(|session| session.row(sql, params))
    }

    fn run<T>(&self, work: impl FnOnce(&dyn Session) -> Result<T, StoreError>) -> Result<T, StoreError> {
        if let Some(error) = self.broken.borrow().as_ref() {
            return Err(error.clone());
        }
        work(self.session).inspect_err(|error| *self.broken.borrow_mut() = Some(error.clone()))
    }
}

impl<'a> Tx<'a> {
    pub(crate) fn new(session: &'a dyn Session) -> Self {
        Self(Conn::new(session))
    }

    /// Runs an INSERT, UPDATE or DELETE; answers how many rows it touched.
    ///
    /// # Errors
    /// `Conflict` on a key that exists already, else as in [`Conn::rows`].
    pub fn execute(&self, sql: &'static str, params: &[Value<'_>]) -> Result<u64, StoreError> {
        self.run(|session| session.execute(sql, params))
    }

    /// Runs an INSERT, UPDATE or DELETE … RETURNING; answers every row it touched. Errors as in [`Tx::execute`].
    pub fn returning(&self, sql: &'static str, params: &[Value<'_>]) -> Result<Vec<Row>, StoreError> {
        self.rows(sql, params)
    }

    /// Runs an INSERT, UPDATE or DELETE … RETURNING that touches one row at most. Errors as in [`Tx::execute`].
    pub fn returning_row(&self, sql: &'static str, params: &[Value<'_>]) -> Result<Option<Row>, StoreError> {
        // Read to the end: a statement that is left early is undone.
        Ok(self.rows(sql, params)?.into_iter().next())
    }

    /// Tells every node about it once it is committed, itself included: each gets `text` from [`Store::listen`]. At most
    /// 7,999 bytes. Commits that tell something wait for each other, so only rare changes should. The embedded engine has
    /// no other nodes to tell.
    ///
    /// # Errors
    /// As in [`Conn::rows`].
    ///
    /// [`Store::listen`]: crate::Store::listen
    pub fn announce(&self, text: &str) -> Result<(), StoreError> {
        self.run(|session| session.announce(text))
    }

    /// What broke the transaction, whether or not its code took notice.
    pub(crate) fn broken(self) -> Option<StoreError> {
        self.0.broken.into_inner()
    }
}

impl<'a> Deref for Tx<'a> {
    type Target = Conn<'a>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
