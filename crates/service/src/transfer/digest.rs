//! The checksum of a table: the same wherever the rows lie and in whatever order they come.
//!
//! Owns: the sum. Each row counts as the SHA-256 of its record, taken as four numbers that are added up.

use std::fmt;

use setaria_crypto::digest::sha256;
use setaria_store::transfer::{self, Record, Table};
use setaria_store::{Store, StoreError};

use super::{Progress, Stage, Step};

/// How many rows, and their checksum.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sum {
    /// How many.
    pub rows: u64,
    lanes: [u64; 4],
}

impl Sum {
    pub(super) fn add(&mut self, record: &Record) {
        self.rows += 1;
        let digest = sha256(record.as_bytes());
        let (words, _) = digest.as_chunks::<8>();
        for (lane, word) in self.lanes.iter_mut().zip(words) {
            *lane = lane.wrapping_add(u64::from_be_bytes(*word));
        }
    }

    pub(super) fn to_bytes(self) -> Vec<u8> {
        let numbers = [self.rows].into_iter().chain(self.lanes);
        numbers.flat_map(u64::to_be_bytes).collect()
    }
}

impl fmt::Display for Sum {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.lanes.iter().try_for_each(|lane| write!(f, "{lane:016x}"))
    }
}

/// The sum of a table as it lies in a store, read page by page.
pub(super) async fn of_table(
    store: &Store,
    table: &'static Table,
    of: Option<u64>,
    progress: &mut Progress<'_>,
) -> Result<Sum, StoreError> {
    let (mut sum, mut after) = (Sum::default(), None);
    loop {
        let page = store
            .read("transfer.page", move |conn| {
                transfer::page(conn, table, after.as_ref())
            })
            .await?;
        page.records.iter().for_each(|record| sum.add(record));
        progress(Step {
            stage: Stage::Comparing,
            table: table.name(),
            rows: sum.rows,
            of,
        });
        match page.last {
            Some(last) => after = Some(last),
            None => return Ok(sum),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sum(rows: &[&[u8]]) -> Sum {
        let mut sum = Sum::default();
        rows.iter()
            .for_each(|row| sum.add(&Record::from_bytes(row.to_vec())));
        sum
    }

    #[test]
    fn order_does_not_count_and_content_does() {
        assert_eq!(sum(&[b"a", b"b"]), sum(&[b"b", b"a"]));
        assert_ne!(sum(&[b"a", b"b"]), sum(&[b"a", b"c"]));
        assert_ne!(sum(&[b"a"]), sum(&[b"a", b"a"]));
        assert_ne!(sum(&[b"ab"]), sum(&[b"a", b"b"]));
    }
}
