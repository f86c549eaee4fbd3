//! One connection while transactions run on it: prepared statements, parameters by number, rows read strictly.
//!
//! Owns: when a transaction really begins and ends, and what the first error in it means. Hands over: the wire to `link`
//! and `value`, naming errors to `fault`. `worker` calls it, and transactions through the trait of all engines.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::future::Future;

use tokio_postgres::Statement;
use tokio_postgres::types::ToSql;

use super::fault::{Fate, Fault, judge};
use super::link::Link;
use super::value::{self, Param};
use crate::engine::Session;
use crate::error::StoreError;
use crate::value::{Row, Value};

/// One connection and what it has prepared.
pub(super) struct Connected {
    link: Link,
    /// Whether the database carries announcements.
    announces: bool,
    /// By where their texts lie.
    statements: RefCell<HashMap<(usize, usize), Statement>>,
    /// How the transaction begins, until its first statement.
    owed: Cell<Option<&'static str>>,
    fate: Cell<Fate>,
}

impl Connected {
    pub(super) fn new(link: Link, announces: bool) -> Self {
        Self {
            link,
            announces,
            statements: RefCell::default(),
            owed: Cell::new(None),
            fate: Cell::new(Fate::Settled),
        }
    }

    pub(super) fn is_alive(&self) -> bool {
        self.link.is_alive()
    }

    /// Begins a transaction with its first statement.
    pub(super) fn begin(&self, how: &'static str) {
        self.owed.set(Some(how));
        self.fate.set(Fate::Settled);
    }

    /// Lets each statement be a transaction of its own, which begins and ends with it.
    pub(super) fn begin_nothing(&self) {
        self.owed.set(None);
        self.fate.set(Fate::Settled);
    }

    /// Makes the transaction last.
    pub(super) fn commit(&self) -> Result<(), StoreError> {
        if self.owed.take().is_some() {
            return Ok(());
        }
        let commit = self.link.client.batch_execute("COMMIT");
        match self.link.ask_for_warnings(commit) {
            Ok(false) => Ok(()),
            // A commit that did not wait for its standby any longer says so only in a warning.
            Ok(true) => {
                self.fate.set(Fate::Unknown);
                let text = "the database warned while committing; whether the change lasts is not known";
                Err(StoreError::Unavailable(text.into()))
            }
            Err(fault) => {
                let error = self.blame(&fault);
                if self.fate.get() == Fate::Lost {
                    self.fate.set(Fate::Unknown);
                }
                Err(error)
            }
        }
    }

    /// Gives the transaction up. Nobody waits for that: what is asked next stands behind it.
    pub(super) fn leave(&self) {
        if self.owed.take().is_none() && self.fate.get() < Fate::Lost {
            self.link.send(self.link.client.batch_execute("ROLLBACK"));
        }
    }

    /// What the errors of the transaction mean for it.
    pub(super) fn fate(&self) -> Fate {
        self.fate.get()
    }

    /// Runs a statement, as `how` does it with its parameters.
    fn run<'a, T, F>(
        &self,
        sql: &'static str,
        params: &[Value<'a>],
        how: impl FnOnce(Statement, Vec<Param<'a>>) -> F,
    ) -> Result<T, StoreError>
    where
        F: Future<Output = Result<T, tokio_postgres::Error>>,
    {
        let statement = self.prepared(sql).map_err(|fault| self.blame(&fault))?;
        if statement.params().len() != params.len() {
            let (needed, given) = (statement.params().len(), params.len());
            return Err(StoreError::Sql(format!("{given} parameters for {needed}: {sql}")));
        }
        let params = params.iter().map(|value| Param(*value)).collect();
        let work = how(statement, params);
        let done = match self.owed.take() {
            None => self.link.ask(work),
            // One way less: should BEGIN fail, a SELECT has done no harm outside.
            Some(begin) if sql.starts_with("SELECT") => self.link.ask(async {
                let (begun, done) = tokio::join!(biased; self.link.client.batch_execute(begin), work);
                begun?;
                done
            }),
            Some(begin) => self.link.ask(async {
                self.link.client.batch_execute(begin).await?;
                work.await
            }),
        };
        done.map_err(|fault| self.blame(&fault))
    }

    fn prepared(&self, sql: &'static str) -> Result<Statement, Fault> {
        let key = (sql.as_ptr().addr(), sql.len());
        if let Some(statement) = self.statements.borrow().get(&key) {
            return Ok(statement.clone());
        }
        let statement = self.link.ask(self.link.client.prepare(sql))?;
        self.statements.borrow_mut().insert(key, statement.clone());
        Ok(statement)
    }

    fn blame(&self, fault: &Fault) -> StoreError {
        let (error, fate) = judge(fault);
        self.fate.set(self.fate.get().max(fate));
        error
    }
}

impl Session for Connected {
    fn rows(&self, sql: &'static str, params: &[Value<'_>]) -> Result<Vec<Row>, StoreError> {
        let client = &self.link.client;
        let found = self.run(sql, params, |statement, params| async move {
            client.query(&statement, &borrowed(&params)).await
        })?;
        found.iter().map(value::row).collect()
    }

    fn row(&self, sql: &'static str, params: &[Value<'_>]) -> Result<Option<Row>, StoreError> {
        Ok(self.rows(sql, params)?.into_iter().next())
    }

    fn execute(&self, sql: &'static str, params: &[Value<'_>]) -> Result<u64, StoreError> {
        let client = &self.link.client;
        self.run(sql, params, |statement, params| async move {
            client.execute(&statement, &borrowed(&params)).await
        })
    }

    fn announce(&self, text: &str) -> Result<(), StoreError> {
        if !self.announces {
            return Ok(());
        }
        self.execute("SELECT pg_notify('setaria', $1)", &[text.into()])
            .map(drop)
    }
}

fn borrowed<'a>(params: &'a [Param<'_>]) -> Vec<&'a (dyn ToSql + Sync)> {
    params.iter().map(|param| param as _).collect()
}
