//! Starting badly, and TLS (issue 2, parts 3, 14 and "Bad input"; security WB11; faults F21).

use std::fs;
use std::path::Path;

use setaria_testkit::command::{self, Output};
use setaria_testkit::{Engine, Http, Start, Visitor, free_address, tls};
use setaria_tests::Scene;

/// Runs `setaria demo` where it must refuse.
fn refused(data: &Path, environment: &[(&str, &str)]) -> Output {
    let data = data.to_string_lossy().into_owned();
    let output = command::run(
        &["demo", "--json", "--listen", "127.0.0.1:0", "--data", &data],
        environment,
    );
    assert_ne!(output.code, 0, "it must refuse to start:\n{}", output.all());
    assert!(
        output.code < 100,
        "an exit, not a crash: {}\n{}",
        output.code,
        output.stderr
    );
    output
}

/// A store with something in it.
fn store() -> tempfile::TempDir {
    let dir = tempfile::tempdir().expect("a folder");
    drop(Start::default().on(dir.path()).start());
    dir
}

fn find(dir: &Path, wanted: impl Fn(&str) -> bool) -> std::path::PathBuf {
    let mut folders = vec![dir.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder").filter_map(Result::ok) {
            if entry.path().is_dir() {
                folders.push(entry.path());
            } else if wanted(&entry.file_name().to_string_lossy()) {
                return entry.path();
            }
        }
    }
    panic!("no such file in {}", dir.display())
}

fn serve(config: &str) -> Output {
    let dir = tempfile::tempdir().expect("a folder");
    let file = dir.path().join("setaria.toml");
    fs::write(&file, config).expect("a file");
    let output = command::run(&["serve", "--config", &file.to_string_lossy()], &[]);
    assert_ne!(
        output.code,
        0,
        "it must refuse to start:\n{config}\n{}",
        output.all()
    );
    output
}

#[test]
fn bad_input_an_unknown_key_is_named_with_its_line_and_the_nearest_one() {
    for (config, words) in [
        (
            "\nserver = { lissten = \"127.0.0.1:0\" }\n",
            ["lissten", "listen", "2"],
        ),
        (
            "[sign_in]\n\ntries_per_acount = 1\n",
            ["tries_per_acount", "tries_per_account", "3"],
        ),
        ("[protocoll]\nx = 1\n", ["protocoll", "protocol", "1"]),
    ] {
        let output = serve(config);
        for word in words {
            assert!(
                output.stderr.contains(word),
                "{word} is missing for {config:?}:\n{}",
                output.stderr
            );
        }
    }
}

#[test]
fn bad_input_a_value_of_the_wrong_type_is_named_with_its_line() {
    let output = serve("\n[server]\nlisten = 7700\n");
    assert!(
        output.stderr.contains("listen") && output.stderr.contains('3'),
        "{}",
        output.stderr
    );
    let output = serve("[protocol]\ntoken_error_status = \"418\"\n");
    assert!(
        output.stderr.contains("token_error_status") && output.stderr.contains('2'),
        "{}",
        output.stderr
    );
    let output = serve("this is no toml");
    assert!(output.stderr.contains('1'), "{}", output.stderr);
}

#[test]
fn bad_input_a_wrong_environment_variable_is_named() {
    for (name, value) in [
        ("SETARIA__PROTOCOL__TOKEN_EROR_STATUS", "200"),
        ("SETARIA__SIGN_IN__WINDOW_MINUTES", "soon"),
    ] {
        let output = command::run(&["serve"], &[(name, value)]);
        assert_ne!(output.code, 0, "{}", output.all());
        let key = name.trim_start_matches("SETARIA__").replace("__", ".");
        let told = output.stderr.to_lowercase();
        assert!(
            told.contains(&name.to_lowercase()) || told.contains(&key.to_lowercase()),
            "{name}: {}",
            output.stderr
        );
    }
}

#[test]
fn bad_input_a_file_that_is_no_database_is_named_and_left_alone() {
    if !Engine::is_embedded_or_not_run("bad_input_a_file_that_is_no_database_is_named_and_left_alone") {
        return;
    }
    let dir = store();
    let database = find(dir.path(), |name| name.ends_with(".db"));
    for old in ["-wal", "-shm"] {
        let _ = fs::remove_file(format!("{}{old}", database.display()));
    }
    let garbage =
        b"this is a letter to a friend, and no database at all, however long it is going to be".repeat(50);
    fs::write(&database, &garbage).expect("a file");
    let output = refused(dir.path(), &[]);
    assert!(
        output.stderr.contains(&database.display().to_string()),
        "{}",
        output.stderr
    );
    assert_eq!(fs::read(&database).expect("a file"), garbage, "touched nothing");
}

#[test]
fn bad_input_a_folder_in_place_of_the_database_is_named() {
    let dir = tempfile::tempdir().expect("a folder");
    fs::create_dir(dir.path().join("setaria.db")).expect("a folder");
    let output = refused(dir.path(), &[]);
    assert!(output.stderr.contains("setaria.db"), "{}", output.stderr);
}

#[test]
fn bad_input_a_store_of_a_newer_schema_is_named_and_left_alone() {
    if !Engine::is_embedded_or_not_run("bad_input_a_store_of_a_newer_schema_is_named_and_left_alone") {
        return;
    }
    let dir = store();
    let database = find(dir.path(), |name| name.ends_with(".db"));
    let edit = |sql: &str| {
        rusqlite::Connection::open(&database)
            .and_then(|db| db.execute(sql, []))
            .expect("an edit")
    };
    edit("INSERT INTO migration (number, name, text, applied_at) VALUES (99999, 'of the future', '', 0)");
    let output = refused(dir.path(), &[]);
    assert!(
        output.stderr.contains(&database.display().to_string()),
        "{}",
        output.stderr
    );
    assert!(output.stderr.contains("newer"), "the way out: {}", output.stderr);
    edit("DELETE FROM migration WHERE number = 99999");
    drop(Start::default().on(dir.path()).start());
}

#[test]
fn bad_input_a_store_in_use_names_the_other_one() {
    if !Engine::is_embedded_or_not_run("bad_input_a_store_in_use_names_the_other_one") {
        return;
    }
    let demo = Start::default().start();
    let output = refused(demo.data(), &[]);
    assert!(
        output.stderr.contains(&demo.data().display().to_string()),
        "{}",
        output.stderr
    );
    assert!(
        output.stderr.contains(&demo.pid().to_string()),
        "its process: {}",
        output.stderr
    );
}

#[test]
fn f21_a_missing_master_key_over_existing_data_is_refused_and_none_is_made() {
    if !Engine::is_embedded_or_not_run(
        "f21_a_missing_master_key_over_existing_data_is_refused_and_none_is_made",
    ) {
        return;
    }
    let dir = store();
    let key = find(dir.path(), |name| name.contains("key"));
    let text = fs::read(&key).expect("a file");
    fs::remove_file(&key).expect("removed");
    let output = refused(dir.path(), &[]);
    assert!(output.stderr.contains("key"), "{}", output.stderr);
    assert!(
        !key.exists(),
        "a new key over existing data would lose everything"
    );
    fs::write(&key, text).expect("restored");
    drop(Start::default().on(dir.path()).start());
}

#[test]
fn f21_a_wrong_master_key_is_refused() {
    if !Engine::is_embedded_or_not_run("f21_a_wrong_master_key_is_refused") {
        return;
    }
    let (dir, other) = (store(), store());
    let (key, foreign) = (
        find(dir.path(), |name| name.contains("key")),
        find(other.path(), |name| name.contains("key")),
    );
    let text = fs::read(&key).expect("a file");
    let foreign = fs::read(foreign).expect("a file");
    assert_ne!(text, foreign, "each store has its own");
    fs::write(&key, foreign).expect("written");
    let output = refused(dir.path(), &[]);
    assert!(output.stderr.contains("key"), "{}", output.stderr);
    for broken in ["", "setaria-master-key v1 a AAAA\n", "banana\n"] {
        fs::write(&key, broken).expect("written");
        refused(dir.path(), &[]);
    }
    fs::write(&key, text).expect("restored");
    drop(Start::default().on(dir.path()).start());
}

#[cfg(unix)]
#[test]
fn issue3_the_master_key_is_readable_by_its_owner_only() {
    use std::os::unix::fs::PermissionsExt;
    let dir = store();
    let key = find(dir.path(), |name| name.contains("key"));
    let mode = fs::metadata(&key).expect("a file").permissions().mode();
    assert_eq!(mode & 0o077, 0, "{mode:o}");
}

#[test]
fn a_port_in_use_is_named() {
    let demo = Start::default().start();
    let dir = tempfile::tempdir().expect("a folder");
    let data = dir.path().to_string_lossy().into_owned();
    let output = command::run(
        &["demo", "--json", "--listen", &demo.authority(), "--data", &data],
        &[],
    );
    assert_ne!(output.code, 0);
    assert!(output.stderr.contains(&demo.authority()), "{}", output.stderr);
}

#[tokio::test]
async fn issue14_tls_on_the_listener_serves_the_compiled_in_host_names() {
    let dir = tempfile::tempdir().expect("a folder");
    let hosts = ["account.xiaomi.com", "open.account.xiaomi.com"];
    let authority = tls::authority(dir.path(), &hosts);
    let (certificate, key) = (
        authority.certificate.to_string_lossy().into_owned(),
        authority.key.to_string_lossy().into_owned(),
    );
    let listen = free_address();
    let args = [
        "--tls-cert",
        &certificate,
        "--tls-key",
        &key,
        "--account-url",
        "https://account.xiaomi.com",
    ];
    let demo = Start::default()
        .listen(&listen)
        .args(&args)
        .args(&["--open-api-url", "https://open.account.xiaomi.com"])
        .start();
    let http = Http::resolving(&authority.root_pem, &hosts, listen.parse().expect("an address"));
    let visitor = Visitor::with_http(&demo, http.clone());
    let mut scene = Scene::on(demo, "xiaomi");
    scene.visitor = visitor;
    scene.app = scene.app.through(http);
    let tokens = scene.tokens().await;
    let answer = scene.app.call("/user/profile", &tokens.access_token).await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    let cookies = &scene.visitor.answers;
    let lines = cookies
        .iter()
        .flat_map(|answer| answer.headers.get_all("set-cookie").iter());
    let mut seen = 0;
    for line in lines.filter_map(|value| value.to_str().ok()) {
        seen += 1;
        assert!(
            line.starts_with("__Host-") && line.contains("Secure"),
            "SE1: {line}"
        );
    }
    assert!(seen > 0);
}

#[test]
fn a_certificate_that_cannot_be_read_is_named() {
    let dir = tempfile::tempdir().expect("a folder");
    let authority = tls::authority(dir.path(), &["localhost"]);
    let data = dir.path().join("data").to_string_lossy().into_owned();
    let key = authority.key.to_string_lossy().into_owned();
    let args = [
        "demo",
        "--json",
        "--listen",
        "127.0.0.1:0",
        "--data",
        &data,
        "--tls-cert",
        "/nowhere.pem",
        "--tls-key",
        &key,
    ];
    let output = command::run(&args, &[]);
    assert_ne!(output.code, 0);
    assert!(output.stderr.contains("/nowhere.pem"), "{}", output.stderr);
}
