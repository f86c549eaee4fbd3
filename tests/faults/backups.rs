//! Backups while people sign in, and what comes back (faults F19; invariants I1, I4): every account acknowledged before a
//! backup began is in it, and no token from before a restore lives.

use std::path::Path;
use std::time::Instant;

use setaria_testkit::{Account, Database, Demo, Engine, Postgres, RelyingParty, Start, Visitor, command};

use crate::crew::Crew;
use crate::dice::Dice;

/// Accounts acknowledged before a backup began, and its file.
struct Kept {
    accounts: Vec<Account>,
    file: std::path::PathBuf,
}

/// A server on what came back, in how many milliseconds; its database goes last.
struct Restored {
    demo: Demo,
    took: u128,
    _database: Option<Database>,
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn f19_a_backup_under_load_holds_what_was_acknowledged_and_revives_no_token() {
    let dir = tempfile::tempdir().expect("a folder");
    let demo = Start::default().start();
    let mut crew = Crew::hire(&demo, 8, Dice::of_this_run("F19"));
    let app = RelyingParty::new(&demo, demo.app("exact"));
    let mut visitor = Visitor::new(&demo);
    let shift = crew.work_until_told(&demo);
    let (mut accounts, mut backups, mut tokens) = (Vec::new(), Vec::new(), Vec::new());
    for number in 0..setaria_tests::rounds("F19", 2, 20) {
        accounts.push(newcomer(&demo, number));
        let url = app.authorize_url(&[("skip_confirm", "true")]);
        tokens.push(app.tokens(&visitor.consent(&url, demo.mei()).await.code()).await);
        let file = dir.path().join(format!("backup-{number}"));
        let output = demo.command(&["backup", "--to", &file.to_string_lossy()]);
        assert_eq!(output.code, 0, "{}", output.all());
        backups.push(Kept {
            accounts: accounts.clone(),
            file,
        });
    }
    shift.end().await;
    let key = demo.data().join("master.key");
    let (mut took, mut lost, mut revived) = (Vec::new(), 0, 0);
    for (number, kept) in backups.iter().enumerate() {
        let place = dir.path().join(format!("restored-{number}"));
        let restored = restore(kept, &key, &place);
        took.push(restored.took);
        let app = app.clone().at(&restored.demo);
        for pair in &tokens {
            revived += usize::from(app.call("/user/profile", &pair.access_token).await.status == 200);
            let again = app.refresh(&pair.refresh_token).await.token_json();
            revived += usize::from(again.get("access_token").is_some());
        }
        for account in &kept.accounts {
            let page = Visitor::new(&restored.demo)
                .sign_in_as(&restored.demo, account)
                .await;
            lost += usize::from(page.is_sign_in());
        }
    }
    println!(
        "figure F19: {} backups under load, each restored; accounts lost {lost}, tokens revived {revived}; restored within {took:?} ms",
        backups.len()
    );
    assert_eq!((lost, revived), (0, 0));
}

/// Loads a backup into a new store, and starts a server there.
fn restore(kept: &Kept, key: &Path, place: &Path) -> Restored {
    std::fs::create_dir(place).expect("a folder");
    std::fs::copy(key, place.join("master.key")).expect("the key");
    let (file, data) = (kept.file.to_string_lossy(), place.to_string_lossy());
    let mut args = vec!["restore", &file, "--data", &data];
    let mut start = Start::default().on(place);
    let database = match Engine::of_this_run() {
        Engine::Embedded => None,
        Engine::Postgres => Some(Postgres::shared().expect("a server").database()),
    };
    let url = database.as_ref().map(Database::url);
    if let Some(url) = &url {
        args.extend(["--database", url]);
        start = start.database(url);
    }
    let begun = Instant::now();
    let output = command::run(&args, &[]);
    assert_eq!(output.code, 0, "{}", output.all());
    let demo = start.start();
    let took = begun.elapsed().as_millis();
    Restored {
        demo,
        took,
        _database: database,
    }
}

fn newcomer(demo: &Demo, number: usize) -> Account {
    let (nickname, password) = (format!("Kept {number}"), "a password to be kept");
    let json = demo.command_json(&["account", "add", "--nickname", &nickname, "--password", password]);
    let user_id = json["user_id"].as_i64().expect("a number");
    Account {
        user_id,
        login: user_id.to_string(),
        password: password.into(),
        ..demo.mei().clone()
    }
}
