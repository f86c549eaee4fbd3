//! `fail-over`: load, a loss, the load's report, and everything whole again before the next.

use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Child, ChildStdout, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::{Context as _, bail, ensure};

use crate::database::{is_whole, primary};
use crate::fault::How;
use crate::load::report::{Report, Second};
use crate::load::{LOSING, LOST};
use crate::plan;
use crate::shell::{on, until};

/// What `fail-over` is told.
#[derive(clap::Args)]
pub(crate) struct Trial {
    /// How the primary goes; several are taken in turn
    #[arg(long, value_enum, value_delimiter = ',', default_value = "power")]
    how: Vec<How>,
    /// How often
    #[arg(long, default_value_t = 1)]
    times: usize,
    /// Seconds of load before the loss
    #[arg(long, default_value_t = 5)]
    before: u64,
    /// Seconds of load after the first write that succeeds again
    #[arg(long, default_value_t = 8)]
    after: u64,
}

/// One loss and what came of it.
struct Done {
    how: How,
    lost: &'static str,
    report: Report,
    whole_after: Duration,
}

/// How long writes may stay away before the load gives up, in seconds.
const AT_MOST: u64 = 120;

impl Trial {
    /// Runs all and prints a table.
    ///
    /// # Errors
    /// The cluster is not up or not whole, or something acknowledged was lost.
    pub(crate) fn run(&self) -> anyhow::Result<()> {
        let mut all = Vec::new();
        for number in 0..self.times {
            let how = self.how.get(number % self.how.len().max(1)).context("no --how")?;
            let done = self.once(*how)?;
            print_seconds(&done);
            all.push(done);
        }
        print_table(&all);
        ensure!(all.iter().all(|done| done.report.is_sound()), "not as promised");
        Ok(())
    }

    fn once(&self, how: How) -> anyhow::Result<Done> {
        until("a primary with a synchronous standby", is_whole)?;
        let (mut load, mut said) = self.start()?;
        ensure!(line(&mut said)? == "ready", "the load did not get ready");
        sleep(Duration::from_secs(self.before));
        let machine = primary()?;
        tell(&mut load, LOSING)?;
        let since = Instant::now();
        how.strike(machine)?;
        tell(&mut load, LOST)?;
        // Given back only once the load has seen all: nothing of the old primary helps the others.
        let report = line(&mut said);
        let waited = load.wait();
        how.heal(machine)?;
        let healed = Instant::now();
        until("the former primary is a standby", is_whole)?;
        ensure!(waited?.success(), "the load failed");
        let report: Report = serde_json::from_str(&report?).context("the load's report")?;
        let whole_after = if how == How::Crash { since } else { healed }.elapsed();
        Ok(Done {
            how,
            lost: machine.name,
            report,
            whole_after,
        })
    }

    fn start(&self) -> anyhow::Result<(Child, BufReader<ChildStdout>)> {
        let client = plan::named("client").context("no client")?;
        let mut command = on(client, "");
        command.arg(std::env::current_exe()?).arg("load").arg("--cast");
        command.arg(plan::folder().join("cast.json"));
        command.args([
            "--after",
            &self.after.to_string(),
            "--at-most",
            &AT_MOST.to_string(),
        ]);
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
        let said = child.stdout.take().context("no standard output")?;
        Ok((child, BufReader::new(said)))
    }
}

fn tell(load: &mut Child, word: &str) -> anyhow::Result<()> {
    let input = load.stdin.as_mut().context("no standard input")?;
    writeln!(input, "{word}")?;
    Ok(input.flush()?)
}

fn line(said: &mut BufReader<ChildStdout>) -> anyhow::Result<String> {
    let mut line = String::new();
    if said.read_line(&mut line)? == 0 {
        bail!("the load ended without a word");
    }
    Ok(line.trim_end().to_owned())
}

fn print_seconds(done: &Done) {
    println!(
        "\n{} lost by {}: what was answered in each second",
        done.lost,
        done.how.name()
    );
    println!(
        "{:>6} {:>7} {:>6} {:>6}  failed",
        "second", "writes", "reads", "pages"
    );
    for second in &done.report.seconds {
        println!("{}", row(second));
    }
    let checked = &done.report.checked;
    for (what, lines) in [
        ("lost", &checked.lost),
        ("doubled", &checked.doubled),
        ("wrong", &done.report.wrong),
    ] {
        for line in lines.iter().take(10) {
            println!("{what}: {line}");
        }
    }
}

fn row(second: &Second) -> String {
    let failed: Vec<String> = second
        .failed
        .iter()
        .map(|(how, count)| format!("{count} x {how}"))
        .collect();
    format!(
        "{:>6} {:>7} {:>6} {:>6}  {}",
        second.at,
        second.writes,
        second.reads,
        second.pages,
        failed.join(", ")
    )
}

fn print_table(all: &[Done]) {
    println!(
        "\n| lost | requests | failed | first write after | first read after | acknowledged | lost | doubled | stranded | whole again after |"
    );
    println!("|---|---|---|---|---|---|---|---|---|---|");
    for done in all {
        let (report, checked) = (&done.report, &done.report.checked);
        let failed: u64 = report.failed.values().sum();
        let seconds = |ms: Option<u64>| ms.map_or("never".into(), |ms| format!("{:.1} s", ms as f64 / 1e3));
        println!(
            "| {} by {} | {} | {failed} | {} | {} | {} | {} | {} | {} | {:.1} s |",
            done.lost,
            done.how.name(),
            report.requests,
            seconds(report.first_write),
            seconds(report.first_read),
            checked.acknowledged,
            checked.lost.len(),
            checked.doubled.len(),
            checked.stranded,
            done.whole_after.as_secs_f64()
        );
    }
    println!("\n{}", summary(all));
}

fn summary(all: &[Done]) -> String {
    let mut first: Vec<u64> = all.iter().filter_map(|done| done.report.first_write).collect();
    first.sort_unstable();
    let sum = |figure: fn(&Done) -> usize| all.iter().map(figure).sum::<usize>();
    format!(
        "fail-overs {}, acknowledged {}, lost {}, doubled {}, stranded {}, wrong {}; first write after {:.1} s at the median, {:.1} s at most",
        all.len(),
        all.iter()
            .map(|done| done.report.checked.acknowledged)
            .sum::<u64>(),
        sum(|done| done.report.checked.lost.len()),
        sum(|done| done.report.checked.doubled.len()),
        all.iter().map(|done| done.report.checked.stranded).sum::<u64>(),
        sum(|done| done.report.wrong.len()),
        first.get(first.len() / 2).copied().unwrap_or_default() as f64 / 1e3,
        first.last().copied().unwrap_or_default() as f64 / 1e3,
    )
}
