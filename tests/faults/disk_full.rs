//! A full disk: writes are refused with a time to come back, reads go on, and it heals by itself (faults F4; issue 2, "Bad
//! input"). The volume is a small file system in memory, which takes root to mount.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use setaria_testkit::{Answer, Engine, Start};
use setaria_tests::Scene;

/// A mounted volume, unmounted at the end.
struct Volume<'a>(&'a Path);

impl<'a> Volume<'a> {
    fn mount(at: &'a Path, size: &str) -> Option<Self> {
        let mut mount = Command::new("mount");
        mount
            .args(["-t", "tmpfs", "-o", &format!("size={size},mode=0700"), "tmpfs"])
            .arg(at);
        mount
            .status()
            .is_ok_and(|status| status.success())
            .then_some(Self(at))
    }
}

impl Drop for Volume<'_> {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("--lazy").arg(self.0).status();
    }
}

/// Takes every byte that is left.
fn fill(folder: &Path) {
    let mut size = 1 << 20;
    let mut number = 0;
    while size > 0 {
        number += 1;
        let file = folder.join(format!("filler-{number}"));
        if fs::write(&file, vec![1; size]).is_err() {
            size /= 4;
        }
    }
}

fn empty(folder: &Path) {
    for entry in fs::read_dir(folder).expect("the volume").filter_map(Result::ok) {
        if entry.file_name().to_string_lossy().starts_with("filler-") {
            fs::remove_file(entry.path()).expect("a filler removed");
        }
    }
}

fn is_refused(answer: &Answer, what: &str) {
    assert_eq!(answer.status, 503, "{what}: {}", answer.text());
    assert!(
        answer
            .header("retry-after")
            .is_some_and(|wait| wait.parse::<u32>().is_ok()),
        "{what}: {:?}",
        answer.headers
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn f4_a_full_disk_refuses_writes_goes_on_reading_and_heals() {
    if !Engine::is_embedded_or_not_run("f4_a_full_disk_refuses_writes_goes_on_reading_and_heals") {
        return;
    }
    let dir = tempfile::tempdir().expect("a folder");
    let Some(volume) = Volume::mount(dir.path(), "24m") else {
        println!("not run: mounting a small volume takes root");
        return;
    };
    let mut scene = Scene::from(Start::default().on(&dir.path().join("store")));
    let kept = scene.tokens().await;
    let mut newest = scene.tokens().await;
    fill(dir.path());

    // The log of the database may have some room of its own left.
    let mut refused = None;
    for _ in 0..20_000 {
        let answer = scene.app.refresh(&newest.refresh_token).await;
        if answer.status != 200 {
            refused = Some(answer);
            break;
        }
        newest = setaria_testkit::Tokens::read(&answer);
    }
    is_refused(&refused.expect("writes are refused in the end"), "refresh");
    for _ in 0..3 {
        is_refused(&scene.app.refresh(&newest.refresh_token).await, "refresh again");
    }
    for tokens in [&kept, &newest] {
        let answer = scene.app.call("/user/profile", &tokens.access_token).await;
        assert_eq!(answer.status, 200, "reads go on: {}", answer.text());
    }
    assert_eq!(
        scene.app.http.get(scene.demo.account("/sign-in")).await.status,
        200
    );

    empty(dir.path());
    let mut healed = false;
    for _ in 0..50 {
        tokio::time::sleep(Duration::from_millis(100)).await;
        let answer = scene.app.refresh(&newest.refresh_token).await;
        if answer.status == 200 {
            newest = setaria_testkit::Tokens::read(&answer);
            healed = true;
            break;
        }
    }
    assert!(healed, "writes come back by themselves once there is room");
    for tokens in [&kept, &newest] {
        assert_eq!(
            scene.app.call("/user/profile", &tokens.access_token).await.status,
            200,
            "nothing acknowledged is lost"
        );
        assert_eq!(
            scene.app.refresh(&tokens.refresh_token).await.status,
            200,
            "nothing acknowledged is lost"
        );
    }
    println!(
        "figure F4: filled once: writes refused with 503 and a time to come back, reads answered, healed by itself, lost 0"
    );
    drop(scene);
    drop(volume);
}
