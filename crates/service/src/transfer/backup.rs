//! Backup: one state of a store, as an encrypted stream that either engine can be restored from.
//!
//! Owns: what goes in. Registered data does; sessions, grants, codes, tokens, nonces and counters do not, because after a
//! restore none of them may hold (faults F19, I4). Hands over: the file to the binary.

use std::io::Write;

use serde::{Deserialize, Serialize};
use setaria_crypto::seal::MasterKeys;
use setaria_identity::clock::{Entropy, Millis, draw};
use setaria_store::transfer::{self, Table};
use setaria_store::{Conn, Options, look, schema_version};

use super::frame::{Kind, Writer};
use super::{Progress, Stage, Step, Sum, Tables, TransferError, lasting, refused};
use crate::keys;

/// When and by what a backup was made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct About {
    /// The schema of the store.
    pub schema: i64,
    /// The version of the binary.
    pub version: String,
    /// When, in unix milliseconds.
    pub made_at: Millis,
}

/// A table, as a backup names it.
#[derive(Serialize, Deserialize)]
pub(super) struct Begins {
    pub(super) name: String,
    pub(super) columns: Vec<String>,
}

impl Begins {
    pub(super) fn of(table: &Table) -> Self {
        Self {
            name: table.name().into(),
            columns: table.columns().map(Into::into).collect(),
        }
    }
}

/// Writes a backup of one state of the store, beside the servers that use it. Blocks; must not be called within a runtime.
///
/// # Errors
/// See [`TransferError`]; what was written by then is of no use.
pub fn write<W: Write>(
    options: &Options,
    keys: &MasterKeys,
    about: &About,
    entropy: &dyn Entropy,
    out: W,
    progress: &mut Progress<'_>,
) -> Result<(Tables, W), TransferError> {
    look(options, |conn| {
        if transfer::incoming(conn)?.is_some() {
            return refused(format!("{} is only half filled", options.place()));
        }
        if !keys::fits(keys::sealed(conn)?.as_deref(), keys)? {
            return refused(format!("there is nothing in {} yet", options.place()));
        }
        let mut writer = Writer::begin(out, keys, draw(entropy))?;
        writer.put(Kind::About, &json(about)?)?;
        let mut tables = Vec::new();
        for table in lasting() {
            tables.push((table.name(), write_table(conn, table, &mut writer, progress)?));
        }
        Ok((tables, writer.end()?))
    })
}

/// What a backup made by this binary says of itself.
pub fn about(version: &str, now: Millis) -> About {
    About {
        schema: schema_version(),
        version: version.into(),
        made_at: now,
    }
}

fn write_table<W: Write>(
    conn: &Conn<'_>,
    table: &'static Table,
    writer: &mut Writer<W>,
    progress: &mut Progress<'_>,
) -> Result<Sum, TransferError> {
    writer.put(Kind::Table, &json(&Begins::of(table))?)?;
    let of = u64::try_from(transfer::count(conn, table)?).ok();
    let (mut sum, mut after) = (Sum::default(), None);
    loop {
        let page = transfer::page(conn, table, after.as_ref())?;
        for record in &page.records {
            sum.add(record);
            writer.put(Kind::Row, record.as_bytes())?;
        }
        progress(Step {
            stage: Stage::Copying,
            table: table.name(),
            rows: sum.rows,
            of,
        });
        match page.last {
            Some(last) => after = Some(last),
            None => break,
        }
    }
    writer.put(Kind::Sum, &sum.to_bytes())?;
    Ok(sum)
}

fn json(value: &impl Serialize) -> Result<Vec<u8>, TransferError> {
    serde_json::to_vec(value).map_err(|error| TransferError::Refused(error.to_string()))
}
