//! A power cut: what the disk was not told to keep is gone (faults F2). The data folder is on a file system of its own, which is
//! shut down without writing its journal. Taking root, a loop device and perl for one ioctl; no SQLite rule is believed
//! before the control, which syncs less, has lost something on the same rig.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use rusqlite::Connection;
use setaria_testkit::signal::{self, Signal};
use setaria_testkit::{Engine, Start};

use crate::crew::Crew;
use crate::dice::Dice;
use crate::ledger::Tally;

/// EXT4_IOC_SHUTDOWN with EXT4_GOING_FLAGS_NOLOGFLUSH.
const CUT: &str =
    r#"open(my $f, "<", $ARGV[0]) or die $!; my $how = pack("L", 2); ioctl($f, 0x8004587D, $how) or die $!;"#;

/// An ext4 file system in a file.
struct Volume {
    image: PathBuf,
    at: PathBuf,
}

impl Volume {
    fn make(folder: &Path) -> Result<Self, String> {
        let (image, at) = (folder.join("image"), folder.join("volume"));
        std::fs::create_dir(&at).expect("a folder");
        let file = std::fs::File::create(&image).expect("a file");
        file.set_len(256 << 20).expect("room for a volume");
        run("mkfs.ext4", &["-q", "-F", &image.to_string_lossy()])?;
        let volume = Self { image, at };
        volume.mount()?;
        Ok(volume)
    }

    fn mount(&self) -> Result<(), String> {
        run(
            "mount",
            &[
                "-o",
                "loop",
                &self.image.to_string_lossy(),
                &self.at.to_string_lossy(),
            ],
        )
    }

    /// Everything that was not synced is gone.
    fn cut(&self) -> Result<(), String> {
        run("perl", &["-e", CUT, &self.at.to_string_lossy()])
    }

    fn back(&self) -> Result<(), String> {
        run("umount", &[&self.at.to_string_lossy()])?;
        self.mount()
    }
}

impl Drop for Volume {
    fn drop(&mut self) {
        let _ = run("umount", &["--lazy", &self.at.to_string_lossy()]);
    }
}

fn run(program: &str, args: &[&str]) -> Result<(), String> {
    let output = Command::new(program).args(args).output();
    let output = output.map_err(|why| format!("{program}: {why}"))?;
    let said = String::from_utf8_lossy(&output.stderr);
    output
        .status
        .success()
        .then_some(())
        .ok_or(format!("{program}: {said}"))
}

/// A volume that can be cut; printed as not run where that is not possible.
fn volume(folder: &Path) -> Option<Volume> {
    let volume = Volume::make(folder);
    let tried = volume.and_then(|volume| {
        volume.cut()?;
        volume.back()?;
        Ok(volume)
    });
    match tried {
        Ok(volume) => Some(volume),
        Err(why) => {
            println!("not run: a volume that can be cut takes root, loop devices, mkfs.ext4 and perl: {why}");
            None
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn f2_a_power_cut_loses_nothing_acknowledged() {
    if !Engine::is_embedded_or_not_run("f2_a_power_cut_loses_nothing_acknowledged") {
        return;
    }
    let dir = tempfile::tempdir().expect("a folder");
    let Some(volume) = volume(dir.path()) else { return };
    let lost = control(&volume);
    assert!(lost > 0, "the rig loses nothing, so it shows nothing");
    let store = volume.at.join("store");
    let mut demo = Start::default().on(&store).start();
    let mut crew = Crew::hire(&demo, 12, Dice::of_this_run("F2"));
    let mut tally = Tally::default();
    let cuts = setaria_tests::rounds("F2", 5, 300);
    for _ in 0..cuts {
        let shift = crew.work_until_gone(&demo);
        let pause = 700 + crew.dice().below(1_000);
        tokio::time::sleep(Duration::from_millis(pause)).await;
        hold(demo.pid());
        volume.cut().expect("the volume is cut");
        demo.kill();
        let ledgers = shift.end().await;
        volume.back().expect("the volume comes back");
        demo = Start::default().on(&store).start();
        tally.add(crew.check(&demo, ledgers).await);
    }
    println!("figure F2: cuts {cuts}, {tally}; control with synchronous=NORMAL lost {lost} of {ROWS} rows");
    assert!(
        tally.acknowledged > 10 * cuts,
        "too little load to show anything: {tally}"
    );
    assert!(tally.violations.is_empty(), "{:#?}", tally.violations);
    drop(demo);
}

/// Stops a process and waits until none of its threads is in the system any more. An fsync of a file that grows, under way
/// while this file system is shut down, answers that all is well though the new size is lost: one in seven cuts of a program that
/// does nothing but append and sync. No disk without power answers anything.
fn hold(pid: u32) {
    signal::send(Signal::Stop, pid);
    let is_held = |task: std::io::Result<std::fs::DirEntry>| {
        let stat = task.and_then(|task| std::fs::read_to_string(task.path().join("stat")));
        // A thread that is gone is not in the system either.
        stat.map_or(true, |stat| {
            stat.rsplit(") ").next().is_some_and(|rest| rest.starts_with('T'))
        })
    };
    let tasks = || std::fs::read_dir(format!("/proc/{pid}/task")).expect("the server's threads");
    while !tasks().all(is_held) {
        std::thread::sleep(Duration::from_millis(1));
    }
}

const ROWS: i64 = 200;

/// Acknowledged rows that a writer with `synchronous=NORMAL` loses.
fn control(volume: &Volume) -> i64 {
    let file = volume.at.join("control.db");
    let writer = Connection::open(&file).expect("a database");
    writer
        .execute_batch("PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; CREATE TABLE row (id INTEGER); PRAGMA wal_checkpoint(TRUNCATE)")
        .expect("a table");
    for row in 0..ROWS {
        writer
            .execute("INSERT INTO row VALUES (?1)", [row])
            .expect("an acknowledged row");
    }
    volume.cut().expect("the volume is cut");
    drop(writer);
    volume.back().expect("the volume comes back");
    let reader = Connection::open(&file).expect("a database");
    let kept: i64 = reader
        .query_row("SELECT count(*) FROM row", [], |row| row.get(0))
        .expect("a count");
    ROWS - kept
}
