//! What the clients saw: figures, and second by second around the loss.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::ledger::Checked;
use super::record::{self, Kind, Log, Outcome, Record};

/// How many seconds before the loss are shown.
const BEFORE: i64 = 2;

/// One run.
#[derive(Debug, Deserialize, Serialize)]
pub(crate) struct Report {
    /// Requests in all.
    pub(crate) requests: u64,
    /// Those that failed, by how.
    pub(crate) failed: BTreeMap<String, u64>,
    /// Those that were answered as never may be.
    pub(crate) wrong: Vec<String>,
    /// From the loss to the answer of the first write that was sent after it, in milliseconds.
    pub(crate) first_write: Option<u64>,
    /// The same of reads.
    pub(crate) first_read: Option<u64>,
    /// Seconds around the loss.
    pub(crate) seconds: Vec<Second>,
    /// The ledger's figures.
    pub(crate) checked: Checked,
}

/// What was answered, or failed, in one second.
#[derive(Debug, Default, Deserialize, Serialize)]
pub(crate) struct Second {
    /// Counted from the loss.
    pub(crate) at: i64,
    /// Writes that went well.
    pub(crate) writes: u64,
    /// Reads that went well.
    pub(crate) reads: u64,
    /// Pages that went well.
    pub(crate) pages: u64,
    /// What failed, by how.
    pub(crate) failed: BTreeMap<String, u64>,
}

impl Report {
    /// Sums up a log and a ledger.
    pub(crate) fn of(log: &Log, checked: Checked) -> Self {
        log.read(|records| Self::from(records, log.losing(), log.lost(), checked))
    }

    fn from(records: &[Record], losing: Option<u64>, lost: Option<u64>, checked: Checked) -> Self {
        let began = losing.unwrap_or_default();
        let first = |wanted: fn(&Record) -> bool| {
            record::first_after(records, lost, wanted).map(|at| at.saturating_sub(began))
        };
        let mut report = Self {
            requests: records.len() as u64,
            failed: BTreeMap::new(),
            wrong: Vec::new(),
            first_write: first(Record::is_write),
            first_read: first(Record::is_read),
            seconds: Vec::new(),
            checked,
        };
        let mut seconds: BTreeMap<i64, Second> = BTreeMap::new();
        for record in records {
            let at = (record.ended.cast_signed() - began.cast_signed()).div_euclid(1_000);
            let second = seconds.entry(at).or_default();
            second.at = at;
            match (&record.outcome, record.kind) {
                (Outcome::Done, Kind::Write) => second.writes += 1,
                (Outcome::Done, Kind::Read) => second.reads += 1,
                (Outcome::Done, Kind::Page) => second.pages += 1,
                (Outcome::Failed(how), _) => {
                    *second.failed.entry(how.clone()).or_default() += 1;
                    *report.failed.entry(how.clone()).or_default() += 1;
                }
                (Outcome::Wrong(how), _) => report.wrong.push(how.clone()),
            }
        }
        report.seconds = seconds
            .into_values()
            .filter(|second| second.at >= -BEFORE)
            .collect();
        report
    }

    /// Whether nothing was lost, doubled or wrong, and writes came back.
    pub(crate) fn is_sound(&self) -> bool {
        self.wrong.is_empty()
            && self.checked.lost.is_empty()
            && self.checked.doubled.is_empty()
            && self.first_write.is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn write(sent: u64, ended: u64, outcome: Outcome) -> Record {
        Record {
            kind: Kind::Write,
            sent,
            ended,
            outcome,
        }
    }

    #[test]
    fn seconds_count_from_the_loss_and_old_ones_are_left_out() {
        let records = [
            write(0, 100, Outcome::Done),
            write(9_000, 9_990, Outcome::Done),
            write(10_200, 10_300, Outcome::Failed("503".into())),
            write(12_000, 12_500, Outcome::Done),
        ];
        let report = Report::from(&records, Some(10_000), Some(10_050), Checked::default());
        let shown: Vec<(i64, u64)> = report.seconds.iter().map(|one| (one.at, one.writes)).collect();
        assert_eq!(shown, [(-1, 1), (0, 0), (2, 1)]);
        assert_eq!(report.first_write, Some(2_500));
        assert_eq!(report.failed.get("503"), Some(&1));
        assert!(report.is_sound());
    }

    #[test]
    fn a_loss_or_a_wrong_answer_is_not_sound() {
        let records = [
            write(5, 9, Outcome::Wrong("401".into())),
            write(5, 9, Outcome::Done),
        ];
        let report = Report::from(&records, Some(0), Some(1), Checked::default());
        assert!(!report.is_sound());
        let checked = Checked {
            lost: vec!["a session".into()],
            ..Checked::default()
        };
        assert!(!Report::from(&records[1..], Some(0), Some(1), checked).is_sound());
    }
}
