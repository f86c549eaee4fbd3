//! Restore: a backup, looked through to its end, and loaded into an empty store.
//!
//! Owns: that a target is touched only by a backup that proved whole, that it is used only once everything arrived, and that
//! nothing issued before the restore holds after it: the global generation rises above whatever the old store can have had
//! (faults F19, I4). Hands over: the file to the binary.

use std::io::Read;

use setaria_crypto::seal::MasterKeys;
use setaria_identity::clock::{Entropy, Millis};
use setaria_store::transfer::{self, Record, Table};
use setaria_store::{Options, Store, schema_version, setting};

use super::backup::{About, Begins};
use super::frame::{Kind, Reader};
use super::{Progress, Stage, Step, Sum, Tables, TransferError, digest, lasting, moving, refused};
use crate::keys;

/// How many bytes of records wait at most before they are written.
const BATCH: usize = 1024 * 1024;
/// How many records.
const RECORDS: usize = 2_048;

/// What a backup holds.
#[derive(Debug)]
pub struct Contents {
    /// When and by what it was made.
    pub about: About,
    /// Its tables.
    pub tables: Tables,
}

/// What a frame of a table says.
enum Part {
    Row(&'static Table, Record),
    /// All its rows were there.
    Whole(&'static Table, Sum),
}

/// A backup as it is read: frames in their order, checksums compared.
struct Parts<R> {
    reader: Reader<R>,
    about: About,
    tables: std::vec::IntoIter<&'static Table>,
    within: Option<(&'static Table, Sum)>,
}

/// Reads a backup to its end, compares every checksum, and changes nothing.
///
/// # Errors
/// `Refused` with the reason when it is damaged, sealed with another key, or of another schema.
pub fn verify(
    file: impl Read,
    keys: &MasterKeys,
    progress: &mut Progress<'_>,
) -> Result<Contents, TransferError> {
    let mut parts = Parts::begin(file, keys)?;
    let (mut tables, mut rows) = (Vec::new(), 0);
    while let Some(part) = parts.next()? {
        match part {
            Part::Row(table, _) => {
                rows += 1;
                tell(progress, table, rows, Stage::Comparing);
            }
            Part::Whole(table, sum) => {
                tables.push((table.name(), sum));
                rows = 0;
            }
        }
    }
    Ok(Contents {
        about: parts.about,
        tables,
    })
}

/// Loads a backup that was verified into an empty store, compares every checksum there, and ends everything that was issued
/// before. Until it answers, the store refuses to be used.
///
/// # Errors
/// See [`TransferError`]; after one, the store must be emptied, unless nothing was written yet.
pub async fn load(
    file: impl Read,
    keys: &MasterKeys,
    (store, place): (&Store, &Options),
    now: Millis,
    entropy: &dyn Entropy,
    progress: &mut Progress<'_>,
) -> Result<Contents, TransferError> {
    let mut parts = Parts::begin(file, keys)?;
    moving::must_be_empty(store, place).await?;
    let id = moving::id(entropy);
    let of_restore = id.clone();
    store
        .write("restore.begin", move |tx| {
            transfer::begin_in(tx, &of_restore, "a backup", now)
        })
        .await?;
    let mut tables = Vec::new();
    let (mut batch, mut size, mut rows) = (Vec::new(), 0, 0);
    while let Some(part) = parts.next()? {
        match part {
            Part::Row(table, record) => {
                (rows, size) = (rows + 1, size + record.as_bytes().len());
                batch.push(record);
                if size >= BATCH || batch.len() >= RECORDS {
                    put(store, table, std::mem::take(&mut batch)).await?;
                    size = 0;
                    tell(progress, table, rows, Stage::Copying);
                }
            }
            Part::Whole(table, sum) => {
                put(store, table, std::mem::take(&mut batch)).await?;
                tell(progress, table, rows, Stage::Copying);
                (rows, size) = (0, 0);
                tables.push((table.name(), sum));
            }
        }
    }
    compare(store, &tables, progress).await?;
    let sealed = store.read("restore.keys", keys::sealed).await?;
    if !keys::fits(sealed.as_deref(), keys)? {
        return refused("this backup holds no sealed keys. Use another one");
    }
    store
        .write("restore.end", move |tx| {
            setting::raise_global_generation_to(tx, now)?;
            transfer::end_in(tx)
        })
        .await?;
    Ok(Contents {
        about: parts.about,
        tables,
    })
}

async fn put(store: &Store, table: &'static Table, records: Vec<Record>) -> Result<(), TransferError> {
    let insert = move |tx: &setaria_store::Tx<'_>| transfer::insert(tx, table, &records);
    Ok(store.write("restore.rows", insert).await?)
}

async fn compare(store: &Store, tables: &Tables, progress: &mut Progress<'_>) -> Result<(), TransferError> {
    for (table, (name, expected)) in lasting().zip(tables) {
        let found = digest::of_table(store, table, Some(expected.rows), progress).await?;
        if found != *expected {
            return refused(format!(
                "the table {name} did not arrive as it was: {} rows of {}. Empty the store and try again",
                found.rows, expected.rows
            ));
        }
    }
    Ok(())
}

fn tell(progress: &mut Progress<'_>, table: &Table, rows: u64, stage: Stage) {
    progress(Step {
        stage,
        table: table.name(),
        rows,
        of: None,
    });
}

impl<R: Read> Parts<R> {
    fn begin(file: R, keys: &MasterKeys) -> Result<Self, TransferError> {
        let mut reader = Reader::begin(file, keys)?;
        let about: About = match reader.next()? {
            Some((Kind::About, body)) => parse(&body)?,
            _ => return refused(NOT_UNDERSTOOD),
        };
        if about.schema != schema_version() {
            return refused(format!(
                "this backup has schema {}, and this binary restores schema {}. Restore it with Setaria {}, then run this \
                 binary on the store",
                about.schema,
                schema_version(),
                about.version
            ));
        }
        Ok(Self {
            reader,
            about,
            tables: lasting().collect::<Vec<_>>().into_iter(),
            within: None,
        })
    }

    fn next(&mut self) -> Result<Option<Part>, TransferError> {
        loop {
            let frame = self.reader.next()?;
            match (frame, &mut self.within) {
                (Some((Kind::Table, body)), None) => {
                    let (begins, table) = (parse::<Begins>(&body)?, self.tables.next());
                    match table.filter(|table| table.columns().eq(begins.columns.iter().map(String::as_str)))
                    {
                        Some(table) if table.name() == begins.name => {
                            self.within = Some((table, Sum::default()))
                        }
                        _ => return refused(NOT_UNDERSTOOD),
                    }
                }
                (Some((Kind::Row, body)), Some((table, sum))) => {
                    let record = Record::from_bytes(body);
                    sum.add(&record);
                    return Ok(Some(Part::Row(table, record)));
                }
                (Some((Kind::Sum, body)), Some((table, sum))) => {
                    let (table, sum) = (*table, *sum);
                    if sum.to_bytes() != body {
                        return refused(format!("the checksum of the table {} is wrong", table.name()));
                    }
                    self.within = None;
                    return Ok(Some(Part::Whole(table, sum)));
                }
                (None, None) if self.tables.len() == 0 => return Ok(None),
                _ => return refused(NOT_UNDERSTOOD),
            }
        }
    }
}

const NOT_UNDERSTOOD: &str =
    "this backup is in an order that this binary does not understand. Use the binary that made it";

fn parse<T: serde::de::DeserializeOwned>(body: &[u8]) -> Result<T, TransferError> {
    serde_json::from_slice(body).map_err(|_| TransferError::Refused(NOT_UNDERSTOOD.into()))
}
