//! What the kernel and the database counted while requests ran.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use anyhow::Context as _;
use tokio::time::sleep;

use super::Subject;
use crate::figures::Cost;

/// After so long, sessions of the database have reported what they did.
const REPORTED: Duration = Duration::from_secs(11);

/// After so long, a tracer is where it should be.
const ATTACHED: Duration = Duration::from_millis(500);

/// The state before.
pub(super) struct Counters {
    node: Cpu,
    database: Cpu,
    written: f64,
    syncs: Syncs,
}

/// Who counts waits for the disk.
enum Syncs {
    /// The database does.
    Told(f64),
    /// The embedded store's writer is watched, alone, so that nothing else is slowed.
    Watched(Child, PathBuf),
}

impl Counters {
    /// Begins to count.
    pub(super) async fn begin(demo: &Subject) -> anyhow::Result<Self> {
        let syncs = match demo.database() {
            Some(_) => {
                sleep(REPORTED).await;
                Syncs::Told(told(demo)?)
            }
            None => watch(demo).await?,
        };
        Ok(Self {
            node: Cpu::of(demo.pid())?,
            database: Cpu::of_database(demo)?,
            written: written(demo)?,
            syncs,
        })
    }

    /// What each request cost.
    pub(super) async fn end(self, demo: &Subject, requests: f64, sent: f64) -> anyhow::Result<Cost> {
        let node_us = Cpu::of(demo.pid())?.since(&self.node);
        let database_us = Cpu::of_database(demo)?.since(&self.database);
        let written = written(demo)? - self.written;
        let syncs = match self.syncs {
            Syncs::Told(before) => {
                sleep(REPORTED).await;
                told(demo)? - before
            }
            Syncs::Watched(strace, counts) => watched(strace, &counts)?,
        };
        Ok(Cost {
            node_us: node_us / requests,
            database_us: database_us / requests,
            sent: sent / requests,
            written: written / requests,
            // Counted by different clocks, it may come out below nought where there is none.
            syncs: (syncs / requests).max(0.0) + 0.0,
        })
    }
}

/// What all this runs on, and how busy others kept it.
pub(super) fn machine() -> anyhow::Result<String> {
    let info = fs::read_to_string("/proc/cpuinfo")?;
    let model = info.lines().find_map(|line| line.strip_prefix("model name"));
    let model = model.unwrap_or_default().trim_start_matches([' ', '\t', ':']);
    let cores = std::thread::available_parallelism()?;
    let load = fs::read_to_string("/proc/loadavg")?;
    let minutes = load.split_whitespace().nth(2).unwrap_or_default();
    Ok(format!(
        "{cores} cores ({model}); load average {minutes} over the last quarter of an hour"
    ))
}

/// Bytes written: of the log, or by the process.
fn written(demo: &Subject) -> anyhow::Result<f64> {
    if let Some(database) = demo.database() {
        return Ok(database
            .sql("SELECT pg_current_wal_insert_lsn() - '0/0'")
            .parse()?);
    }
    let io = fs::read_to_string(format!("/proc/{}/io", demo.pid()))?;
    let line = io.lines().find_map(|line| line.strip_prefix("write_bytes: "));
    Ok(line.context("/proc has no write_bytes")?.trim().parse()?)
}

fn told(demo: &Subject) -> anyhow::Result<f64> {
    let database = demo.database().context("no database")?;
    Ok(database.sql("SELECT wal_sync FROM pg_stat_wal").parse()?)
}

async fn watch(demo: &Subject) -> anyhow::Result<Syncs> {
    let counts = demo.data().join("counts");
    let mut strace = Command::new("strace");
    strace
        .args(["-c", "-e", "trace=fdatasync,fsync", "-o"])
        .arg(&counts);
    strace.args(["-p", &writer(demo.pid())?]);
    let child = strace.stdin(Stdio::null()).stderr(Stdio::null()).spawn();
    let child = child.context("strace, which counts waits for the disk")?;
    sleep(ATTACHED).await;
    Ok(Syncs::Watched(child, counts))
}

fn watched(mut strace: Child, counts: &PathBuf) -> anyhow::Result<f64> {
    let end = Command::new("kill")
        .args(["-INT", &strace.id().to_string()])
        .status()?;
    strace.wait()?;
    anyhow::ensure!(end.success(), "strace was gone");
    let text = fs::read_to_string(counts)?;
    let calls = |line: &str| {
        let words: Vec<&str> = line.split_whitespace().collect();
        let name = words.last()?;
        (name.ends_with("sync")).then(|| words.get(3)?.parse::<f64>().ok())?
    };
    Ok(text.lines().filter_map(calls).sum())
}

/// The thread that writes the embedded store.
fn writer(pid: u32) -> anyhow::Result<String> {
    for thread in fs::read_dir(format!("/proc/{pid}/task"))? {
        let thread = thread?;
        let name = fs::read_to_string(thread.path().join("comm")).unwrap_or_default();
        if name.trim() == "store-writer" {
            return Ok(thread.file_name().to_string_lossy().into_owned());
        }
    }
    anyhow::bail!("no thread is called store-writer")
}

/// CPU of some threads in nanoseconds, by their numbers.
#[derive(Default)]
struct Cpu(BTreeMap<String, f64>);

impl Cpu {
    fn of(pid: u32) -> anyhow::Result<Self> {
        let mut all = Self::default();
        all.add(&pid.to_string()).context("the node is gone")?;
        Ok(all)
    }

    /// Of the database's server: of all its sessions.
    fn of_database(demo: &Subject) -> anyhow::Result<Self> {
        let mut all = Self::default();
        let Some(database) = demo.database() else {
            return Ok(all);
        };
        let postmaster = database.sql("SELECT split_part(pg_read_file('postmaster.pid'), E'\\n', 1)");
        all.add(&postmaster).context("the database is gone")?;
        for process in fs::read_dir("/proc")?.flatten() {
            let stat = fs::read_to_string(process.path().join("stat")).unwrap_or_default();
            if parent(&stat) == Some(postmaster.as_str()) {
                // One that ended just now spent nothing more.
                let _ = all.add(&process.file_name().to_string_lossy());
            }
        }
        Ok(all)
    }

    fn add(&mut self, process: &str) -> std::io::Result<()> {
        for thread in fs::read_dir(format!("/proc/{process}/task"))?.flatten() {
            let text = fs::read_to_string(thread.path().join("schedstat")).unwrap_or_default();
            let spent = text.split_whitespace().next().and_then(|word| word.parse().ok());
            let name = thread.file_name().to_string_lossy().into_owned();
            self.0.insert(name, spent.unwrap_or_default());
        }
        Ok(())
    }

    /// Microseconds spent since; a thread that ended meanwhile counts as one that did nothing.
    fn since(&self, before: &Self) -> f64 {
        let of_one = |(name, spent): (&String, &f64)| spent - before.0.get(name).copied().unwrap_or_default();
        self.0.iter().map(of_one).sum::<f64>() / 1e3
    }
}

/// The parent of a process, as in proc(5): the second field after the name in brackets.
fn parent(stat: &str) -> Option<&str> {
    let (_, rest) = stat.rsplit_once(')')?;
    rest.split_whitespace().nth(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_count_from_the_end_of_the_name() {
        assert_eq!(parent("12 (a ) b) S 7 12 12 0 -1"), Some("7"));
        assert_eq!(parent(""), None);
    }

    #[test]
    fn a_thread_that_ended_does_not_count_below_nought() {
        let cpu =
            |all: &[(&str, f64)]| Cpu(all.iter().map(|(name, spent)| ((*name).into(), *spent)).collect());
        let (before, after) = (cpu(&[("1", 5e3), ("2", 9e3)]), cpu(&[("1", 8e3), ("3", 1e3)]));
        assert_eq!(after.since(&before), 4.0);
    }
}
