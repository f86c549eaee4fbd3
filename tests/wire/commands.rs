//! The commands, with a server running on the store and with none (issue 2, part 12; design reference, section 9).

use std::path::Path;

use serde_json::Value;
use setaria_testkit::command::{self, Output};
use setaria_testkit::{App, Engine, RelyingParty, Start};
use setaria_tests::Scene;

fn on(data: &Path, args: &[&str]) -> Output {
    let data = data.to_string_lossy().into_owned();
    command::run(&[args, &["--data", &data]].concat(), &[])
}

#[tokio::test]
async fn s9_app_add_prints_a_working_app_with_and_without_a_running_server() {
    if !Engine::is_embedded_or_not_run("s9_app_add_prints_a_working_app_with_and_without_a_running_server") {
        return;
    }
    let dir = tempfile::tempdir().expect("a folder");
    let args = [
        "app",
        "add",
        "--name",
        "Added",
        "--redirect-uri",
        "https://one.example/cb",
        "--redirect-uri",
    ];
    let args = [
        args.as_slice(),
        &[
            "https://two.example/cb",
            "--redirect-mode",
            "exact",
            "--dialect",
            "xiaomi",
        ],
    ]
    .concat();
    let args = [args.as_slice(), &["--scope", "1", "--scope", "3", "--json"]].concat();
    let scene = Scene::on(Start::default().on(dir.path()).start(), "xiaomi");
    let running = on(dir.path(), &args).json();
    let mut scene = use_app(scene, &running);
    assert_eq!(scene.tokens().await.json["scope"], "1 3");
    drop(scene);
    let alone = on(dir.path(), &args).json();
    let keys = |json: &Value| {
        json.as_object()
            .expect("an object")
            .keys()
            .cloned()
            .collect::<Vec<_>>()
    };
    assert_eq!(keys(&alone), keys(&running), "the same result either way");
    assert_ne!(alone["app_id"], running["app_id"]);
    assert_ne!(alone["app_secret"], running["app_secret"]);
    let scene = Scene::on(Start::default().on(dir.path()).start(), "xiaomi");
    let mut scene = use_app(scene, &alone);
    assert_eq!(
        scene.app.app.redirect_uris,
        ["https://one.example/cb", "https://two.example/cb"]
    );
    assert_eq!(scene.tokens().await.json["scope"], "1 3");
}

fn use_app(mut scene: Scene, json: &Value) -> Scene {
    let app: App = serde_json::from_value(json.clone()).unwrap_or_else(|why| panic!("{json}: {why}"));
    scene.app = RelyingParty::new(&scene.demo, &app);
    scene
}

#[tokio::test]
async fn issue12_the_secret_is_shown_once_and_rotation_takes_effect_at_once() {
    let mut scene = Scene::adding("https://app.example/cb", "exact", &[]);
    let id = scene.app.app.app_id.to_string();
    let old = scene.app.app.app_secret.clone();
    for args in [["app", "show", &id].as_slice(), &["app", "list"]] {
        for output in [
            scene.demo.command(args),
            scene.demo.command(&[args, &["--json"]].concat()),
        ] {
            assert_eq!(output.code, 0, "{}", output.all());
            assert!(!output.all().contains(&old), "{args:?} shows the secret");
            assert!(output.stdout.contains(&id), "{args:?}: {}", output.stdout);
        }
    }
    let json = scene.demo.change(&["app", "rotate-secret", &id, "--json"]).json();
    let new = json["app_secret"].as_str().expect("the new secret").to_owned();
    assert_ne!(new, old);
    let code = scene.code().await;
    assert_eq!(
        scene.app.exchange(&code).await.error_code(),
        96003,
        "the old one is dead"
    );
    scene.app.app.app_secret = new;
    assert_eq!(scene.app.exchange(&code).await.status, 200);
}

#[tokio::test]
async fn issue12_an_account_added_by_command_signs_in_by_each_alias() {
    let mut scene = Scene::new();
    let add = [
        "account",
        "add",
        "--nickname",
        "Newcomer",
        "--email",
        "new@example.com",
        "--phone",
        "+8613700000009",
    ];
    let json = scene
        .demo
        .command_json(&[add.as_slice(), &["--password", "a long enough password"]].concat());
    let id = json["user_id"].as_i64().expect("a number");
    for login in [id.to_string(), "new@example.com".into(), "13700000009".into()] {
        scene.visitor = setaria_testkit::Visitor::new(&scene.demo);
        scene.person.login = login;
        scene.person.password = "a long enough password".into();
        let tokens = scene.tokens().await;
        let profile = scene.app.call("/user/profile", &tokens.access_token).await.json();
        assert_eq!(profile["data"]["userId"], id);
    }
    let again = scene
        .demo
        .command(&[add.as_slice(), &["--password", "a long enough password"]].concat());
    assert_ne!(again.code, 0, "the address is taken");
    assert!(again.stderr.contains("exists"), "{}", again.stderr);
    for args in [
        ["account", "list"].as_slice(),
        &["account", "show", &id.to_string()],
    ] {
        let output = scene.demo.command(args);
        assert!(
            output.stdout.contains(&id.to_string()),
            "{args:?}: {}",
            output.all()
        );
        assert!(!output.all().contains("argon2"), "{args:?} shows a hash");
    }
}

#[tokio::test]
async fn issue12_befriend_makes_two_people_friends() {
    let mut scene = Scene::new();
    let json = scene.demo.command_json(&[
        "account",
        "add",
        "--nickname",
        "Third",
        "--password",
        "a long enough password",
    ]);
    let third = json["user_id"].to_string();
    let mei = scene.person.user_id.to_string();
    assert_eq!(scene.demo.command(&["account", "befriend", &mei, &third]).code, 0);
    let tokens = scene.tokens().await;
    let friends = scene
        .app
        .call("/user/relation", &tokens.access_token)
        .await
        .json()["data"]["friends"]
        .clone();
    assert!(
        friends
            .as_str()
            .is_some_and(|list| list.split(',').any(|id| id == third)),
        "{friends}"
    );
}

#[tokio::test]
async fn issue12_grant_scope_lets_an_app_ask_for_more() {
    let mut scene = Scene::adding("https://app.example/cb", "exact", &["--scope", "1"]);
    assert_eq!(scene.tokens().await.json["scope"], "1");
    let id = scene.app.app.app_id.to_string();
    let output = scene.demo.change(&["app", "grant-scope", &id, "3"]);
    assert_eq!(output.code, 0, "{}", output.all());
    assert_eq!(scene.tokens().await.json["scope"], "1 3");
}

#[tokio::test]
async fn issue10_the_catalogue_has_every_documented_scope_and_takes_an_operators_own() {
    let mut scene = Scene::new();
    let json = scene.demo.command_json(&["scope", "list"]);
    let text = json.to_string();
    for id in [
        1, 2, 3, 4, 5, 6, 1000, 1001, 2000, 2001, 2002, 6000, 6002, 6003, 6004, 7000, 11000, 12001, 12005,
        13002, 16000, 16001, 16002, 20000, 40000,
    ] {
        assert!(
            text.contains(&format!(":{id},")) || text.contains(&format!(":{id}}}")),
            "{id} is missing: {text}"
        );
    }
    let add = [
        "scope",
        "add",
        "--id",
        "70001",
        "--name-en",
        "Water your plants",
        "--name-zh",
        "给植物浇水",
    ];
    let output = scene.demo.command(&add);
    assert_eq!(output.code, 0, "{}", output.all());
    let app = scene.demo.add_app(
        "https://plants.example/cb",
        "exact",
        &["--scope", "1", "--scope", "70001"],
    );
    scene.app = RelyingParty::new(&scene.demo, &app);
    let page = scene.question(&[]).await;
    assert!(page.words().contains("Water your plants"), "{}", page.words());
    scene.visitor.decide(&page, "allow").await.code();
    assert_eq!(scene.tokens().await.json["scope"], "1 70001");
}

#[tokio::test]
async fn issue12_enabling_and_disabling_an_app_acts_at_once() {
    let mut scene = Scene::adding("https://app.example/cb", "exact", &[]);
    let tokens = scene.tokens().await;
    scene.set(&["--enabled", "false"]);
    let answer = scene.app.call("/user/profile", &tokens.access_token).await;
    assert!(matches!(answer.error_code(), 96001 | 96008), "{}", answer.text());
    assert_eq!(scene.app.refresh(&tokens.refresh_token).await.error_code(), 96001);
    scene.set(&["--enabled", "true"]);
    scene.tokens().await;
}

#[test]
fn s9_every_command_has_help_that_teaches_by_example() {
    for args in [
        ["--help"].as_slice(),
        &["demo", "--help"],
        &["serve", "--help"],
        &["account", "--help"],
        &["account", "add", "--help"],
        &["app", "add", "--help"],
        &["app", "set", "--help"],
        &["scope", "add", "--help"],
        &["migrate", "--help"],
        &["doctor", "--help"],
        &["sign", "--help"],
        &["verify", "--help"],
    ] {
        let output = command::run(args, &[]);
        assert_eq!(output.code, 0, "{args:?}: {}", output.all());
        assert!(
            output.stdout.contains("setaria "),
            "{args:?} has no example:\n{}",
            output.stdout
        );
    }
}

#[test]
fn s9_wrong_usage_has_an_exit_code_of_its_own_and_names_what_was_wrong() {
    if !Engine::is_embedded_or_not_run("s9_wrong_usage_has_an_exit_code_of_its_own_and_names_what_was_wrong")
    {
        return;
    }
    let dir = tempfile::tempdir().expect("a folder");
    drop(Start::default().on(dir.path()).start());
    let unknown = command::run(&["app", "ad"], &[]);
    assert_eq!(unknown.code, 2, "{}", unknown.all());
    for (args, word) in [
        (["app", "show", "12345"].as_slice(), "12345"),
        (&["account", "show", "nobody@example.com"], "nobody@example.com"),
        (
            &[
                "app",
                "add",
                "--name",
                "X",
                "--redirect-uri",
                "javascript:alert(1)",
                "--redirect-mode",
                "exact",
                "--dialect",
                "xiaomi",
            ],
            "javascript",
        ),
        (
            &[
                "app",
                "add",
                "--name",
                "X",
                "--redirect-uri",
                "https://a.example/",
                "--redirect-mode",
                "exact",
                "--dialect",
                "xiaomi",
                "--scope",
                "999999",
            ],
            "999999",
        ),
    ] {
        let output = on(dir.path(), args);
        assert_ne!(output.code, 0, "{args:?}: {}", output.all());
        assert!(output.stderr.contains(word), "{args:?}: {}", output.stderr);
    }
}

#[test]
fn issue12_doctor_and_migrate_find_a_sound_store() {
    let dir = tempfile::tempdir().expect("a folder");
    let data = dir.path().join("store");
    drop(Start::default().on(&data).start());
    for name in ["doctor", "migrate"] {
        let output = on(&data, &[name]);
        assert_eq!(output.code, 0, "{name}: {}", output.all());
    }
}
