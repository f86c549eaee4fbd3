//! `kill -9` while the schema is made (faults F18): a store is either as before or as after, and the next start goes on.

use std::path::Path;
use std::time::Duration;

use setaria_testkit::{Postgres, Start, command};
use setaria_tests::Scene;

use crate::dice::Dice;

/// Starts `setaria migrate`, and ends it at some moment; whether it was still at work.
fn migrate_and_kill(place: &[String], dice: &mut Dice) -> bool {
    let mut child = command::bare()
        .arg("migrate")
        .args(place)
        .spawn()
        .expect("the binary runs");
    std::thread::sleep(Duration::from_millis(dice.below(120)));
    let was_running = child.try_wait().expect("its state").is_none();
    let _ = child.kill();
    let _ = child.wait();
    was_running
}

/// Kills it a few times, then lets it finish; the store must work. How many kills met it at work.
async fn store_survives(data: &Path, database: Option<&str>, dice: &mut Dice) -> usize {
    let mut place = vec!["--data".to_owned(), data.to_string_lossy().into_owned()];
    let mut start = Start::default().on(data);
    if let Some(url) = database {
        place.extend(["--database".into(), url.into()]);
        start = start.database(url);
    }
    let kills = tokio::task::block_in_place(|| (0..4).filter(|_| migrate_and_kill(&place, dice)).count());
    let args: Vec<&str> = std::iter::once("migrate")
        .chain(place.iter().map(String::as_str))
        .collect();
    let done = command::run(&args, &[]);
    assert_eq!(done.code, 0, "stuck after {kills} kills: {}", done.all());
    let mut scene = Scene::on(start.start(), "xiaomi");
    let tokens = scene.tokens().await;
    let answer = scene.app.call("/user/profile", &tokens.access_token).await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    kills
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn f18_a_migration_that_was_killed_is_gone_on_with() {
    let mut dice = Dice::of_this_run("F18");
    let stores = setaria_tests::rounds("F18", 5, 150);
    let (mut embedded, mut shared) = (0, 0);
    let server = Postgres::shared();
    for _ in 0..stores {
        let dir = tempfile::tempdir().expect("a folder");
        embedded += store_survives(&dir.path().join("embedded"), None, &mut dice).await;
        if let Ok(server) = server {
            let database = server.database();
            let data = dir.path().join("shared");
            shared += store_survives(&data, Some(&database.url()), &mut dice).await;
        }
    }
    if let Err(why) = server {
        println!("not run on PostgreSQL: {why}");
    }
    println!(
        "figure F18: {stores} stores of each engine, killed at work {embedded} and {shared} times, stuck 0"
    );
    assert!(embedded + shared > 0, "no kill met a migration at work");
}
