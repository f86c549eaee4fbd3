//! The system fails to keep what was written, once (faults F3). An fsync that failed is never asked for again: the store stops
//! taking writes, says so, and finds everything acknowledged after a restart.

use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use setaria_testkit::{Demo, Engine, RelyingParty, Start, Visitor};

use crate::crew::Crew;
use crate::dice::Dice;
use crate::ledger::Tally;

/// strace between the process and the system; gone with this.
struct Tracer(Child);

impl Tracer {
    /// The `number`th sync from now on fails, and no other.
    fn fail_one_sync(pid: u32, number: u64) -> Result<Self, String> {
        let rule = format!("inject=fsync,fdatasync:error=EIO:when={number}");
        let mut strace = Command::new("strace");
        strace.args([
            "-f",
            "-qq",
            "-o",
            "/dev/null",
            "-e",
            "trace=fsync,fdatasync",
            "-e",
            &rule,
        ]);
        strace
            .args(["-p", &pid.to_string()])
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        let child = strace.spawn().map_err(|why| format!("strace: {why}"))?;
        let tracer = Self(child);
        let begun = Instant::now();
        while !is_traced(pid) {
            if begun.elapsed() > Duration::from_secs(5) {
                return Err("strace may not attach to a process here".into());
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        Ok(tracer)
    }
}

impl Drop for Tracer {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn is_traced(pid: u32) -> bool {
    let status = std::fs::read_to_string(format!("/proc/{pid}/status")).unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("TracerPid:"));
    line.is_some_and(|line| line.split_whitespace().nth(1) != Some("0"))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn f3_after_a_failed_sync_no_write_is_acknowledged_and_a_restart_recovers() {
    if !Engine::is_embedded_or_not_run(
        "f3_after_a_failed_sync_no_write_is_acknowledged_and_a_restart_recovers",
    ) {
        return;
    }
    let dir = tempfile::tempdir().expect("a folder");
    let store = dir.path().join("store");
    let mut demo = Start::default().on(&store).start();
    let mut crew = Crew::hire(&demo, 6, Dice::of_this_run("F3"));
    let mut tally = Tally::default();
    let faults = setaria_tests::rounds("F3", 3, 60);
    for _ in 0..faults {
        let number = 1 + crew.dice().below(40);
        let tracer = match Tracer::fail_one_sync(demo.pid(), number) {
            Ok(tracer) => tracer,
            Err(why) => {
                println!("not run: {why}");
                return;
            }
        };
        let shift = crew.work_until_told(&demo);
        turns_red(&demo).await;
        writes_stay_refused(&demo).await;
        // Killed first, so that nothing is folded away in good order.
        demo.kill();
        let ledgers = shift.end().await;
        drop(tracer);
        demo = Start::default().on(&store).start();
        tally.add(crew.check(&demo, ledgers).await);
    }
    println!("figure F3: failed syncs {faults}, {tally}, acknowledged after the failure 0");
    assert!(tally.violations.is_empty(), "{:#?}", tally.violations);
}

async fn turns_red(demo: &Demo) {
    let (http, begun) = (setaria_testkit::Http::new(), Instant::now());
    while http.get(demo.account("/health/ready")).await.status == 200 {
        assert!(
            begun.elapsed() < Duration::from_secs(60),
            "a failed sync is noticed:\n{}",
            demo.stderr()
        );
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    assert_eq!(http.get(demo.account("/health/live")).await.status, 200);
}

/// The system keeps the next writes, but nobody may rely on that.
async fn writes_stay_refused(demo: &Demo) {
    let app = RelyingParty::new(demo, demo.app("exact"));
    for _ in 0..20 {
        let mut visitor = Visitor::new(demo);
        let page = visitor.open(demo.account("/sign-in")).await.page();
        let mei = demo.mei();
        let page = visitor.sign_in(&page, &mei.login, &mei.password).await.page();
        assert_eq!(page.status(), 503, "{}", page.words());
    }
    assert_eq!(
        app.http.get(demo.account("/sign-in")).await.status,
        200,
        "pages are served"
    );
}
