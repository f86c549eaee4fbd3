//! The server's clock jumps while it runs (faults F6): libfaketime, whose file is read again at each look at the clock; timers
//! run on. Nothing expired is accepted, nothing live is refused once the clock is right again, and a nonce stays used.

use std::path::{Path, PathBuf};

use setaria_testkit::mac::Sdk;
use setaria_testkit::{RelyingParty, Start, Tokens, clock};
use setaria_tests::Scene;

const HOUR: i64 = 3_600;
const DAY: i64 = 24 * HOUR;

/// The server's clock, as seconds ahead of the right one.
struct Clock(PathBuf);

impl Clock {
    fn set(&self, ahead: i64) {
        // Replaced whole, so that no half-written time is read.
        let fresh = self.0.with_extension("new");
        std::fs::write(&fresh, format!("{ahead:+}")).expect("a file");
        std::fs::rename(&fresh, &self.0).expect("a file");
    }
}

/// The library, where the system's package puts it.
fn library() -> Option<PathBuf> {
    let folders = std::fs::read_dir("/usr/lib").ok()?.flatten();
    let mut files = folders.map(|folder| folder.path().join("faketime/libfaketimeMT.so.1"));
    files.find(|file| file.is_file())
}

/// A demo whose clock can be set; printed as not run where it cannot.
fn scene(file: &Path) -> Option<(Scene, Clock)> {
    let Some(library) = library() else {
        println!("not run: libfaketime is missing; as root: apt-get install faketime");
        return None;
    };
    let clock = Clock(file.into());
    clock.set(0);
    let start = Start::default()
        .env("LD_PRELOAD", &library.to_string_lossy())
        .env("FAKETIME_TIMESTAMP_FILE", &file.to_string_lossy())
        .env("FAKETIME_NO_CACHE", "1")
        .env("FAKETIME_DONT_FAKE_MONOTONIC", "1");
    Some((Scene::from(start), clock))
}

/// A call that is signed by a clock so many seconds ahead; its status.
async fn signed(app: &RelyingParty, tokens: &Tokens, ahead: i64) -> u16 {
    let mut call = app.mac_call("/user/profile", tokens);
    call.nonce = Some(format!(
        "{}:{}",
        clock::random() >> 33,
        clock::minute() + ahead / 60
    ));
    let header = Sdk::Java.authorization(&call);
    app.call_with_header("/user/profile", &tokens.access_token, &header)
        .await
        .status
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn f6_a_clock_that_jumps_revives_nothing_and_kills_nothing() {
    let dir = tempfile::tempdir().expect("a folder");
    let Some((mut scene, clock)) = scene(&dir.path().join("time")) else {
        return;
    };
    let rounds = setaria_tests::rounds("F6", 2, 100);
    for _ in 0..rounds {
        let tokens = scene.tokens().await;
        let late = scene.code().await;
        let app = scene.app.clone();
        let used = Sdk::Java.authorization(&app.mac_call("/user/profile", &tokens));
        let replay = app.call_with_header("/user/profile", &tokens.access_token, &used);
        assert_eq!(replay.await.status, 200);

        clock.set(HOUR);
        assert_eq!(
            signed(&app, &tokens, 0).await,
            401,
            "an hour old, outside the window"
        );
        assert_eq!(
            signed(&app, &tokens, HOUR).await,
            200,
            "the client's clock agrees"
        );
        let answer = app.exchange(&late).await;
        assert_eq!(answer.error_code(), 96013, "a code is over after an hour");

        clock.set(400 * DAY);
        let answer = app.call("/user/profile", &tokens.access_token).await;
        assert_ne!(answer.status, 200, "expired");

        for ahead in [-DAY, 0] {
            clock.set(ahead);
            let answer = app.call("/user/profile", &tokens.access_token).await;
            assert_eq!(answer.status, 200, "live at {ahead}: {}", answer.text());
            assert_eq!(signed(&app, &tokens, ahead).await, 200, "signed at {ahead}");
        }
        let replay = app
            .call_with_header("/user/profile", &tokens.access_token, &used)
            .await;
        assert_eq!(
            replay.status,
            401,
            "a nonce stays used, whatever the clock did: {}",
            replay.text()
        );
        let next = Tokens::read(&app.refresh(&tokens.refresh_token).await);
        assert_eq!(app.call("/user/profile", &next.access_token).await.status, 200);
    }
    println!("figure F6: {rounds} times +1 h, +400 d, -1 d and back: violations 0");
}
