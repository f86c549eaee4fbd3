//! The driver of the browsers itself: what a test that breaks leaves behind.

use std::path::Path;
use std::time::Duration;

use setaria_testkit::browser::{Driver, PLAIN};

/// The commands of a group's processes that still run.
fn running(group: u32) -> Vec<String> {
    let processes = std::fs::read_dir("/proc").expect("/proc").flatten();
    let of_group = |process: &Path| {
        let stat = std::fs::read_to_string(process.join("stat")).unwrap_or_default();
        // `pid (name) state parent group …`; the name may hold anything.
        let after = stat.rsplit_once(") ").map(|(_, after)| after.to_owned());
        after.is_some_and(|after| {
            let words: Vec<&str> = after.split(' ').collect();
            words.first() != Some(&"Z") && words.get(2) == Some(&group.to_string().as_str())
        })
    };
    processes
        .map(|process| process.path())
        .filter(|process| of_group(process))
        .map(|process| std::fs::read_to_string(process.join("comm")).unwrap_or_default())
        .collect()
}

#[tokio::test]
async fn a_journey_that_panics_leaves_no_chromium_behind() {
    let driver = Driver::start();
    let group = driver.group();
    let journey = tokio::spawn(async move {
        let _browser = driver.open(PLAIN).await;
        let running = running(driver.group());
        assert!(
            running.iter().any(|name| name.contains("chromium")),
            "{running:?}"
        );
        panic!("as a failed expectation does: {}", running.len());
    });
    let why = journey.await.expect_err("it panicked").into_panic();
    let why = why.downcast_ref::<String>().expect("its reason");
    assert!(why.starts_with("as a failed expectation"), "{why}");
    // A process that was killed takes a moment to go.
    for _ in 0..300 {
        if running(group).is_empty() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("still there: {:?}", running(group));
}
