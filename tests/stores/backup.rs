//! Backup and restore (issue 3, part 3; faults F19, F28; I1, I4).

use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;

use setaria_testkit::{Demo, Http, RelyingParty, Start};
use setaria_tests::Scene;

use crate::place::{database, done, folder, refused, text, with_key_of};

/// Backs a running demo up.
fn back_up(demo: &Demo, file: &Path) {
    let output = demo.command(&["backup", "--to", &text(file)]);
    assert_eq!(output.code, 0, "{}", output.all());
}

/// A running demo with an app whose redirect URI stays the same from start to start.
fn begin(start: Start) -> Scene {
    let mut scene = Scene::from(start);
    let app = scene.demo.add_app("https://app.example/cb", "exact", &[]);
    scene.app = RelyingParty::new(&scene.demo, &app);
    scene
}

/// Everybody of `before` is on `after`, with the same ids, and nothing issued before holds.
async fn everything_is_there_and_nothing_holds(mut before: Scene, after: Demo) {
    let tokens = before.tokens().await;
    let unused = before.code().await;
    let answer = before.app.call("/user/profile", &tokens.access_token).await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    let cookies = before.visitor.cookies();
    let cookie = cookies
        .iter()
        .map(|(name, value)| format!("{name}={value}"))
        .collect::<Vec<_>>()
        .join("; ");
    let account = Http::new()
        .get_with(before.demo.account("/account"), &[("cookie", &cookie)])
        .await;
    assert_eq!(account.status, 200, "signed in where the backup was made");
    let mut scene = Scene {
        app: before.app.at(&after),
        visitor: before.visitor,
        person: before.person.clone(),
        demo: after,
    };
    for path in ["/user/profile", "/user/openidV2"] {
        let dead = scene.app.call(path, &tokens.access_token).await;
        assert_eq!(dead.error_code(), 96008, "{}", dead.text());
    }
    assert_eq!(scene.app.refresh(&tokens.refresh_token).await.error_code(), 96009);
    let unused = scene.app.exchange(&unused).await;
    assert_ne!(unused.error_code(), 0, "{}", unused.text());
    // The browser that was signed in is asked again; the person signs in as ever, and is the same person to the app.
    let account = Http::new()
        .get_with(scene.demo.account("/account"), &[("cookie", &cookie)])
        .await;
    assert!(account.location().is_some_and(|to| to.starts_with("/sign-in")));
    scene.visitor = setaria_testkit::Visitor::new(&scene.demo);
    let again = scene.tokens().await;
    assert_eq!(again.json["openId"], tokens.json["openId"]);
    let answer = scene.app.call("/user/profile", &again.access_token).await;
    assert_eq!(answer.status, 200, "{}", answer.text());
}

#[tokio::test]
async fn f19_a_backup_of_a_running_server_restores_and_nothing_issued_before_it_holds() {
    let place = folder();
    let file = place.path().join("backup");
    let scene = begin(Start::default().on(&place.path().join("old")));
    back_up(&scene.demo, &file);
    let new = with_key_of(scene.demo.data(), place.path().join("new"));
    done(&["restore", &text(&file), "--data", &text(&new)]);
    everything_is_there_and_nothing_holds(scene, Start::default().on(&new).start()).await;
}

#[tokio::test]
async fn f19_a_backup_of_one_engine_restores_into_the_other_and_back() {
    let place = folder();
    let (one, two) = (place.path().join("one"), place.path().join("two"));
    let first = begin(Start::default().on(&place.path().join("old")));
    back_up(&first.demo, &one);
    let shared = database();
    let node = with_key_of(first.demo.data(), place.path().join("node"));
    done(&[
        "restore",
        &text(&one),
        "--data",
        &text(&node),
        "--database",
        &shared.url(),
    ]);
    let on_database = || Start::default().on(&node).database(&shared.url());
    everything_is_there_and_nothing_holds(first, on_database().start()).await;
    let second = begin(on_database());
    back_up(&second.demo, &two);
    let back = with_key_of(&node, place.path().join("back"));
    done(&["restore", &text(&two), "--data", &text(&back)]);
    everything_is_there_and_nothing_holds(second, Start::default().on(&back).start()).await;
}

#[test]
fn f19_a_backup_tells_nothing_and_belongs_to_its_owner() {
    let place = folder();
    let file = place.path().join("backup");
    let demo = Start::default().on(&place.path().join("old")).start();
    let json = demo.command_json(&["backup", "--to", &text(&file)]);
    assert_eq!(
        json["tables"]["account"]["rows"].as_u64(),
        Some(demo.info().accounts.len() as u64)
    );
    let mode = std::fs::metadata(&file).expect("a file").permissions().mode();
    assert_eq!(mode & 0o777, 0o600, "{mode:o}");
    let bytes = std::fs::read(&file).expect("a file");
    for secret in ["mei@example.com", "argon2", "Photo Frame", "+86138"] {
        assert!(
            !bytes.windows(secret.len()).any(|part| part == secret.as_bytes()),
            "{secret}"
        );
    }
    let left: Vec<_> = std::fs::read_dir(place.path())
        .expect("a folder")
        .flatten()
        .collect();
    assert_eq!(left.len(), 2, "nothing half written stays: {left:?}");
    let again = demo.command(&["backup", "--to", &text(&file)]);
    assert!(
        again.code == 1 && again.stderr.contains("exists already"),
        "{}",
        again.all()
    );
    assert_eq!(std::fs::read(&file).expect("a file"), bytes);
}

#[test]
fn f28_a_damaged_backup_is_refused_and_its_target_left_alone() {
    let place = folder();
    let (file, bent) = (place.path().join("backup"), place.path().join("bent"));
    let demo = Start::default().on(&place.path().join("old")).start();
    back_up(&demo, &file);
    let whole = std::fs::read(&file).expect("a file");
    let data = text(demo.data());
    done(&["restore", "--verify", &text(&file), "--data", &data]);
    let flip = |at: usize| {
        let mut bytes = whole.clone();
        bytes[at] ^= 1;
        bytes
    };
    let cases = [
        whole[..whole.len() - 1].to_vec(),
        whole[..100].to_vec(),
        Vec::new(),
        flip(3),
        flip(60),
        flip(whole.len() / 2),
        flip(whole.len() - 1),
        [whole.as_slice(), b"more"].concat(),
    ];
    let new = with_key_of(demo.data(), place.path().join("new"));
    for bytes in cases {
        std::fs::write(&bent, bytes).expect("written");
        refused(
            &["restore", "--verify", &text(&bent), "--data", &data],
            &["backup"],
        );
        refused(&["restore", &text(&bent), "--data", &text(&new)], &["backup"]);
        assert!(!new.join("setaria.db").exists(), "the target was touched");
    }
}

#[test]
fn f21_a_backup_opens_with_its_own_master_key_only() {
    let place = folder();
    let file = place.path().join("backup");
    let demo = Start::default().on(&place.path().join("old")).start();
    back_up(&demo, &file);
    let stranger = Start::default().on(&place.path().join("stranger")).start();
    let new = with_key_of(stranger.data(), place.path().join("new"));
    refused(
        &["restore", &text(&file), "--data", &text(&new)],
        &["master key", "which the key file does not hold"],
    );
    std::fs::remove_file(new.join("master.key")).expect("removed");
    refused(
        &["restore", &text(&file), "--data", &text(&new)],
        &["master.key is missing", "put the one there"],
    );
}

#[test]
fn f19_a_restore_needs_an_empty_store_and_one_that_stopped_half_way_is_not_used() {
    let place = folder();
    let file = place.path().join("backup");
    let demo = Start::default().on(&place.path().join("old")).start();
    back_up(&demo, &file);
    let full = Start::default().on(&place.path().join("full")).start();
    std::fs::copy(demo.data().join("master.key"), full.data().join("master.key")).expect("a key");
    refused(
        &["restore", &text(&file), "--data", &text(full.data())],
        &["held by another Setaria"],
    );
    let data = full.data().to_path_buf();
    drop(full);
    refused(
        &["restore", &text(&file), "--data", &text(&data)],
        &["is not empty"],
    );
    // As a crash leaves it.
    let half = with_key_of(demo.data(), place.path().join("half"));
    done(&["migrate", "--data", &text(&half)]);
    let mark = "INSERT INTO transfer (direction, id, place, finished, at_table, copied, began_at) VALUES ('in', 'x', 'a backup', 0, 0, 0, 0)";
    let opened = rusqlite::Connection::open(half.join("setaria.db")).expect("a database");
    opened.execute_batch(mark).expect("marked");
    drop(opened);
    for args in [["serve"].as_slice(), &["account", "list"]] {
        let place = text(&half);
        refused(
            &[args, &["--data", &place]].concat(),
            &["being filled from a backup", "empty the store"],
        );
    }
}
