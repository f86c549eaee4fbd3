//! What the kernel says of processes and of the machine.
//!
//! Owns: CPU time by schedstat (nanoseconds, no sampling), resident memory, and how much of the machine others took.

use std::collections::HashMap;
use std::fs;

use anyhow::Context as _;

/// One tick of /proc/stat, in microseconds (USER_HZ is 100 on every Linux).
const TICK_US: f64 = 10_000.0;

/// CPU time of each thread of a process so far, in nanoseconds.
pub(crate) struct Threads(HashMap<String, u64>);

impl Threads {
    /// Reads /proc/PID/task/*/schedstat.
    pub(crate) fn of(pid: u32) -> anyhow::Result<Self> {
        let folder = format!("/proc/{pid}/task");
        let tasks = fs::read_dir(&folder).with_context(|| format!("{folder}: the process is gone"))?;
        let mut spent = HashMap::new();
        for task in tasks {
            let task = task?;
            // A thread may end between the two reads.
            let Ok(text) = fs::read_to_string(task.path().join("schedstat")) else {
                continue;
            };
            let first = text.split_whitespace().next().and_then(|word| word.parse().ok());
            spent.insert(
                task.file_name().to_string_lossy().into_owned(),
                first.unwrap_or(0),
            );
        }
        Ok(Self(spent))
    }

    /// The same of a process and all its children.
    pub(crate) fn of_family(parent: u32) -> anyhow::Result<Self> {
        let mut all = Self::of(parent)?;
        let children = fs::read_to_string(format!("/proc/{parent}/task/{parent}/children"))?;
        for child in children.split_whitespace().filter_map(|word| word.parse().ok()) {
            // A child may end between the two reads.
            all.0
                .extend(Self::of(child).map(|threads| threads.0).unwrap_or_default());
        }
        Ok(all)
    }

    /// CPU time spent since an earlier reading, in microseconds.
    pub(crate) fn since(&self, earlier: &Self) -> f64 {
        let spent = self
            .0
            .iter()
            .map(|(thread, now)| now.saturating_sub(earlier.0.get(thread).copied().unwrap_or(0)));
        spent.sum::<u64>() as f64 / 1_000.0
    }
}

/// CPU time of the calling thread so far, in microseconds.
pub(crate) fn spent_here() -> anyhow::Result<f64> {
    let text = fs::read_to_string("/proc/thread-self/schedstat")?;
    let first = text
        .split_whitespace()
        .next()
        .and_then(|word| word.parse::<u64>().ok());
    Ok(first.context("/proc/thread-self/schedstat has no number")? as f64 / 1_000.0)
}

/// What a process had the disk read, in bytes.
pub(crate) fn fetched(pid: u32) -> anyhow::Result<u64> {
    let io = fs::read_to_string(format!("/proc/{pid}/io"))?;
    let bytes = io.lines().find_map(|line| line.strip_prefix("read_bytes: "));
    Ok(bytes.context("no read_bytes")?.parse()?)
}

/// Resident memory of a process in bytes.
pub(crate) fn resident(pid: u32) -> anyhow::Result<u64> {
    let status = fs::read_to_string(format!("/proc/{pid}/status"))?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmRSS:"))
        .context("no VmRSS")?;
    let kib: u64 = line
        .split_whitespace()
        .next()
        .and_then(|word| word.parse().ok())
        .context("VmRSS is no number")?;
    Ok(kib * 1_024)
}

/// What all cores did so far, in microseconds of CPU.
#[derive(Clone, Copy, Default)]
pub(crate) struct Cores {
    busy: f64,
    stolen: f64,
}

impl Cores {
    /// Reads the first line of /proc/stat.
    pub(crate) fn now() -> anyhow::Result<Self> {
        Self::parse(&fs::read_to_string("/proc/stat")?).context("/proc/stat has no line of sums")
    }

    fn parse(text: &str) -> Option<Self> {
        let words = text.lines().next()?.strip_prefix("cpu ")?.split_whitespace();
        let ticks: Vec<f64> = words.filter_map(|word| word.parse().ok()).collect();
        let [user, nice, system, _idle, _waiting, interrupts, soft, stolen, ..] = ticks.as_slice() else {
            return None;
        };
        Some(Self {
            busy: (user + nice + system + interrupts + soft) * TICK_US,
            stolen: stolen * TICK_US,
        })
    }

    /// Busy time since an earlier reading, in microseconds.
    pub(crate) fn busy_since(&self, earlier: &Self) -> f64 {
        self.busy - earlier.busy
    }

    /// Time that the host took since an earlier reading, in microseconds.
    pub(crate) fn stolen_since(&self, earlier: &Self) -> f64 {
        self.stolen - earlier.stolen
    }
}

/// The processor's name and the number of cores.
pub(crate) fn description() -> String {
    let info = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let name = info.lines().find_map(|line| line.strip_prefix("model name"));
    let name = name.map_or("unknown processor", |rest| {
        rest.trim_start_matches([' ', '\t', ':'])
    });
    format!("{} cores, {name}", cores())
}

/// How many cores there are.
pub(crate) fn cores() -> usize {
    std::thread::available_parallelism().map_or(1, usize::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stolen_time_is_not_busy_time() {
        let cores = Cores::parse("cpu  10 1 20 500 9 2 3 7 0 0\ncpu0 1 1\n").unwrap();
        assert_eq!((cores.busy / TICK_US, cores.stolen / TICK_US), (36.0, 7.0));
    }

    #[test]
    fn a_thread_that_ended_does_not_count_negative() {
        let threads =
            |pairs: &[(&str, u64)]| Threads(pairs.iter().map(|(id, ns)| ((*id).into(), *ns)).collect());
        let (before, after) = (
            threads(&[("1", 5_000), ("2", 9_000)]),
            threads(&[("1", 8_000), ("3", 1_000)]),
        );
        assert!((after.since(&before) - 4.0).abs() < f64::EPSILON);
    }
}
