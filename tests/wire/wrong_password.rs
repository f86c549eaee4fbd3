//! Wrong passwords as the owner of an account reads of them (issue 4, part 4): they stand in the activity and do not fill it.

use std::time::{Duration, Instant};

use setaria_testkit::signal::{self, Signal};
use setaria_testkit::{Account, Demo, Start, Visitor};

/// How long the server may take to write one down.
const PATIENCE: Duration = Duration::from_secs(30);
/// What an entry begins with.
const ENTRY: &str = "A wrong password was typed";

async fn types_a_wrong_one(demo: &Demo, login: &str) {
    let mut stranger = Visitor::new(demo);
    let page = stranger.open(demo.account("/sign-in")).await.page();
    let page = stranger.sign_in(&page, login, "not the password").await.page();
    assert!(matches!(page.status(), 422 | 429), "{}", page.words());
}

async fn activity(owner: &mut Visitor, demo: &Demo) -> String {
    owner.open(demo.account("/account/activity")).await.page().words()
}

/// The activity, once it says something.
async fn activity_with(owner: &mut Visitor, demo: &Demo, words: &str) -> String {
    let begun = Instant::now();
    loop {
        let activity = activity(owner, demo).await;
        if activity.contains(words) {
            return activity;
        }
        assert!(begun.elapsed() < PATIENCE, "{words}: {activity}");
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
}

fn names(account: &Account) -> Vec<String> {
    let contacts = [account.email.clone(), account.phone.clone()];
    let number = account.user_id.to_string();
    contacts.into_iter().flatten().chain([number]).collect()
}

#[tokio::test]
async fn issue4_wrong_passwords_stand_in_the_activity_and_do_not_fill_it() {
    let demo = Demo::start(&[]);
    let mei = demo.mei().clone();
    let mut owner = Visitor::new(&demo);
    owner.sign_in_as(&demo, &mei).await;
    types_a_wrong_one(&demo, "nobody@example.com").await;
    // Two more than the account's limit lets through, by whatever name.
    for name in names(&mei).iter().cycle().take(12) {
        types_a_wrong_one(&demo, name).await;
    }
    let activity = activity_with(&mut owner, &demo, &format!("{ENTRY} 10 times")).await;
    assert_eq!(activity.matches(ENTRY).count(), 2, "{activity}");
    let (_, last) = activity.split_once(ENTRY).expect("an entry");
    assert!(
        last.contains("Chrome, Linux") && last.contains("127.0.0.1"),
        "{last}"
    );
    assert!(activity.contains("Signed in with the password"), "{activity}");
}

#[tokio::test]
async fn issue4_what_was_heard_of_is_written_down_before_the_server_ends() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut demo = Start::default().on(folder.path()).start();
    let login = demo.mei().login.clone();
    types_a_wrong_one(&demo, &login).await;
    signal::send(Signal::Terminate, demo.pid());
    assert_eq!(demo.wait(PATIENCE), Some(0), "{}", demo.stderr());

    let demo = Start::default().on(folder.path()).start();
    let mut owner = Visitor::new(&demo);
    owner.sign_in_as(&demo, demo.mei()).await;
    let activity = activity(&mut owner, &demo).await;
    assert!(activity.contains(ENTRY), "{activity}");
}
