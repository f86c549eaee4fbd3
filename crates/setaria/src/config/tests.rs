use std::path::PathBuf;

use super::{KEYS, load, own_url, signed_hosts};

fn read(text: &str, environment: &[(&str, &str)]) -> Result<super::Config, String> {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("setaria.toml");
    std::fs::write(&file, text).unwrap();
    let environment = environment
        .iter()
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
    load(Some(&file), environment)
        .map(|(config, _)| config)
        .map_err(|error| format!("{error:#}"))
}

#[test]
fn an_unknown_key_is_refused_with_its_line_and_the_nearest() {
    let error = read("[server]\nlisten = \"127.0.0.1:1\"\nacount_url = \"x\"\n", &[]).unwrap_err();
    assert!(
        error.contains("line 3") && error.contains("'server.acount_url'"),
        "{error}"
    );
    assert!(error.contains("nearest is 'server.account_url'"), "{error}");
    let error = read("\n[sever]\nlisten = 1\n", &[]).unwrap_err();
    assert!(
        error.contains("line 2") && error.contains("nearest is 'server'"),
        "{error}"
    );
}

#[test]
fn a_wrong_value_is_refused_with_its_line() {
    let error = read("[server]\nlisten = 7700\n", &[]).unwrap_err();
    assert!(error.contains("line 2"), "{error}");
    let error = read("[protocol]\ntoken_error_status = \"300\"\n", &[]).unwrap_err();
    assert!(error.contains("auto"), "{error}");
    let error = read("server = 1\n", &[]).unwrap_err();
    assert!(error.contains("write [server]"), "{error}");
}

#[test]
fn the_environment_overrides_each_key() {
    let config = read(
        "[store]\ndata = \"a\"\n",
        &[
            ("SETARIA__STORE__DATA", "/b c"),
            ("SETARIA__SIGN_IN__TRIES_PER_ACCOUNT", "3"),
            ("PATH", "x"),
        ],
    )
    .unwrap();
    assert_eq!(config.store.data, PathBuf::from("/b c"));
    assert_eq!(config.sign_in.tries_per_account, 3);
    let error = read("", &[("SETARIA__STORE__DATE", "x")]).unwrap_err();
    assert!(error.contains("SETARIA__STORE__DATA"), "{error}");
}

#[test]
fn the_table_names_every_key_that_exists() {
    // Each key of the table is accepted by the types: its value may be wrong, but it is never unknown.
    for (section, key, _) in KEYS {
        let error = toml::from_str::<super::Config>(&format!("[{section}]\n{key} = {{ x = 1 }}\n"))
            .unwrap_err()
            .to_string();
        assert!(!error.contains("unknown field"), "{section}.{key}: {error}");
    }
}

#[test]
fn clients_may_sign_over_the_configured_names_and_no_other() {
    let open_api = "https://Open.Example.com:8443/x";
    let hosts = signed_hosts(
        open_api,
        "https://account.example.com",
        &["sdk.example.com".into()],
    );
    assert_eq!(
        hosts,
        [
            "open.example.com",
            "account.example.com",
            "open.account.xiaomi.com",
            "sdk.example.com"
        ]
    );
    let loopback = "http://127.0.0.1:7700";
    assert_eq!(
        signed_hosts(loopback, loopback, &[]),
        ["127.0.0.1", "open.account.xiaomi.com"]
    );
    assert_eq!(
        own_url("0.0.0.0:80".parse().unwrap(), false),
        "http://127.0.0.1:80"
    );
}

#[test]
fn the_reference_in_the_documents_is_the_table() {
    let document = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../docs/operating/configuration.md"
    );
    let text = std::fs::read_to_string(document).unwrap();
    let rows: Vec<&str> = text.lines().filter(|line| line.starts_with("| `")).collect();
    let wanted: Vec<String> = KEYS
        .iter()
        .map(|(section, key, what)| format!("| `{section}.{key}` | {what} |"))
        .collect();
    assert_eq!(rows, wanted);
}

#[test]
fn values_that_make_no_sense_are_refused_with_the_way_out() {
    for (text, says) in [
        (
            "[server]\naccount_url = \"not a url\"\n",
            "https://account.example.com",
        ),
        (
            "[server]\nopen_api_url = \"http://x/y?z\"\n",
            "https://account.example.com",
        ),
        ("[server]\ntls_key_file = \"k\"\n", "go together"),
        ("[server]\ndrain_notice_ms = 4001\n", "within 5 seconds"),
        ("[brand]\naccent_light = \"#ffcc00\"\n", "take a darker shade"),
        (
            "[brand]\nlogo_file = \"/nowhere.svg\"\n",
            "/nowhere.svg cannot be read",
        ),
        ("[log]\nlevel = \"blah\"\n", "debug or trace"),
        ("[sign_in]\nregion = \"Nowhere\"\n", "two-letter"),
        ("[protocol]\nnonce_window_minutes = 0\n", "1440"),
    ] {
        let error = read(text, &[]).unwrap_err();
        assert!(error.contains(says), "{text}: {error}");
    }
    let config = read("[server]\naccount_url = \"HTTPS://Account.Example.com/\"\n", &[]).unwrap();
    assert_eq!(
        config.server.account_url.as_deref(),
        Some("https://account.example.com")
    );
}

#[test]
fn a_variable_may_look_like_a_number_where_a_text_is_wanted() {
    let given = [
        ("SETARIA__BRAND__NAME", "2026"),
        ("SETARIA__STORE__DATA", "123"),
        ("SETARIA__PROTOCOL__TOKEN_ERROR_STATUS", "200"),
    ];
    let config = read("", &given).unwrap();
    assert_eq!(
        (config.brand.name.as_deref(), config.store.data),
        (Some("2026"), PathBuf::from("123"))
    );
    let error = read("", &[("SETARIA__SIGN_IN__TRIES_PER_ACCOUNT", "many")]).unwrap_err();
    assert!(error.contains("SETARIA__SIGN_IN__TRIES_PER_ACCOUNT"), "{error}");
}
