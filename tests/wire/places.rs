//! Where people are told to be signed in (issue 4, part 4): by city and country where the operator has a file of places, by
//! the address alone where not.

use std::fs;
use std::path::{Path, PathBuf};

use setaria_testkit::command::{self, Output};
use setaria_testkit::{Atlas, Demo, Http, Inbox, Visitor, clock};
use tempfile::TempDir;

use crate::export::file;
use crate::qr;

const BERLIN: &str = "203.0.113.7";

/// A file of two networks, and the demo's key that names it.
fn atlas(kind: &str, made_s: u64) -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("places.mmdb");
    let names = [("de", "Berlin"), ("en", "Berlin"), ("zh-CN", "柏林")];
    let atlas = Atlas::new(kind, made_s)
        .place("203.0.113.0/24", "DE", &names)
        .place("2001:db8:47::/48", "CN", &[])
        .place("198.51.100.0/24", "ZZ", &[("en", "Nowhere")])
        .place("127.0.0.0/8", "CN", &[("en", "Home")]);
    fs::write(&path, atlas.bytes()).expect("a file");
    (folder, path)
}

/// A server behind a proxy, with that file.
fn start(file: &Path) -> Demo {
    let mut demo = Demo::start(&[]);
    demo.serve(&[
        ("SETARIA__SERVER__TRUSTED_PROXIES", "[\"127.0.0.1\"]"),
        ("SETARIA__MAIL__TRANSPORT", "inbox"),
        ("SETARIA__ACCOUNTS__PLACES_FILE", file.to_str().expect("a path")),
    ]);
    demo
}

/// Somebody who is signed in from there.
async fn signed_in(demo: &Demo, address: &str) -> Visitor {
    let mut visitor = Visitor::with_http(demo, Http::forwarded(address));
    visitor.sign_in_as(demo, demo.mei()).await;
    visitor
}

async fn words(visitor: &mut Visitor, demo: &Demo, path: &str) -> String {
    visitor.open(demo.account(path)).await.page().words()
}

#[tokio::test]
async fn issue4_sessions_and_activity_name_the_place_beside_the_address() {
    let (_folder, path) = atlas("Test-City", 1_700_000_000);
    let demo = start(&path);
    let mut berlin = signed_in(&demo, BERLIN).await;
    signed_in(&demo, "2001:db8:47:11::5").await;
    signed_in(&demo, "198.51.100.9").await;
    let devices = words(&mut berlin, &demo, "/account/devices").await;
    assert!(devices.contains("Berlin, Germany · 203.0.113.7"), "{devices}");
    assert!(devices.contains("China · 2001:db8:47:11::/64"), "{devices}");
    assert!(
        devices.contains("198.51.100.9") && !devices.contains("Nowhere"),
        "{devices}"
    );
    let activity = words(&mut berlin, &demo, "/account/activity").await;
    assert!(activity.contains("· Berlin, Germany · 203.0.113.7"), "{activity}");

    let page = berlin.open(demo.account("/account/data")).await.page();
    let archive = berlin.submit(page.form_to("/account/data")).await.page().answer;
    assert!(file(&archive, "index.html").contains("Berlin, Germany"));
    assert!(
        !file(&archive, "data.json").contains("Berlin"),
        "what is not kept is not exported"
    );

    let mut berlin = berlin.speaking("zh");
    let devices = words(&mut berlin, &demo, "/account/devices").await;
    assert!(devices.contains("德国 柏林 · 203.0.113.7"), "{devices}");
    assert!(devices.contains("中国 · 2001:db8:47:11::/64"), "{devices}");
}

#[tokio::test]
async fn pw11_letters_name_browser_and_place_of_what_was_done() {
    let (_folder, path) = atlas("Test-City", 1_700_000_000);
    let demo = start(&path);
    let mut inbox = Inbox::of(&demo);
    let mut visitor = signed_in(&demo, BERLIN).await;
    let page = visitor.open(demo.account("/account/data")).await.page();
    visitor.submit(page.form_to("/account/data")).await.page();
    let letter = inbox.next_to("mei@example.com").await;
    assert!(
        letter.words.contains("Berlin, Germany · 203.0.113.7"),
        "{}",
        letter.words
    );
}

#[tokio::test]
async fn issue4_the_phone_that_is_asked_sees_where_the_other_screen_is() {
    let (_folder, path) = atlas("Test-City", 1_700_000_000);
    let demo = start(&path);
    let mut screen = Visitor::with_http(&demo, Http::forwarded(BERLIN));
    let shown = qr::show(&mut screen, &demo).await;
    let mut phone = signed_in(&demo, "2001:db8:47::1").await;
    let ask = phone.open(qr::link(&shown)).await.page().words();
    assert!(ask.contains("Berlin, Germany"), "{ask}");
}

#[tokio::test]
async fn without_a_file_and_at_home_the_address_stands_alone() {
    let demo = Demo::start(&[]);
    let mut visitor = Visitor::new(&demo);
    visitor.sign_in_as(&demo, demo.mei()).await;
    assert!(
        words(&mut visitor, &demo, "/account/devices")
            .await
            .contains("127.0.0.1")
    );
    let (_folder, path) = atlas("Test-City", 1_700_000_000);
    let demo = start(&path);
    let mut visitor = Visitor::new(&demo);
    visitor.sign_in_as(&demo, demo.mei()).await;
    let devices = words(&mut visitor, &demo, "/account/devices").await;
    assert!(
        devices.contains("127.0.0.1") && !devices.contains("Home"),
        "{devices}"
    );
}

/// Runs a command with that file.
fn with(file: &Path, command: &str) -> Output {
    let folder = tempfile::tempdir().expect("a folder");
    let data = folder.path().to_string_lossy();
    let environment = [
        ("SETARIA__ACCOUNTS__PLACES_FILE", &*file.to_string_lossy()),
        ("SETARIA__SERVER__LISTEN", "127.0.0.1:0"),
    ];
    command::run(&[command, "--data", &data], &environment)
}

#[test]
fn bad_input_a_file_that_tells_no_places_refuses_to_start_with_its_name_and_the_way_out() {
    let (folder, path) = atlas("Test-ASN", 1_700_000_000);
    let absent = folder.path().join("absent.mmdb");
    let broken = folder.path().join("broken.mmdb");
    fs::write(&broken, "not a database").expect("a file");
    for (file, way_out) in [
        (&path, "City or Country"),
        (&absent, "permissions"),
        (&broken, ".mmdb"),
    ] {
        for command in ["serve", "doctor"] {
            let output = with(file, command);
            let all = output.all();
            assert_eq!(output.code, 1, "{all}");
            let name = file.file_name().expect("a name").to_string_lossy();
            assert!(
                all.contains("accounts.places_file") && all.contains(&*name) && all.contains(way_out),
                "{all}"
            );
        }
    }
}

#[test]
fn doctor_says_how_old_the_file_of_places_is() {
    let now = clock::now_ms().unsigned_abs() / 1_000;
    for (days, mark) in [(12, "well"), (400, "note")] {
        let (_folder, path) = atlas("Test-City", now - days * 86_400);
        let output = with(&path, "doctor");
        let line = output.stdout.lines().find(|line| line.contains("places.mmdb"));
        let line = line.unwrap_or_else(|| panic!("{}", output.all()));
        assert!(
            line.contains(mark) && line.contains(&format!("{days} days ago")),
            "{line}"
        );
    }
}
