//! `setaria sign` and `setaria verify`, against the published vectors (protocol reference, section 13; issue 2, part 12).

use setaria_testkit::command;
use setaria_testkit::mac::{self, Sdk};
use setaria_tests::Scene;

const KEY: &str = "ORhx44qK6Alqf8vt2rGB5f-oPq0";
const URL: &str = "https://open.account.xiaomi.com/user/profile?clientId=179887661252608&token=V3_t";
const VECTOR_3: &str =
    r#"MAC access_token="V3_t",nonce="37408539067946034:29922696",mac="X9rZUKAP7sTUIF3kryl0ix7TMgI%3D""#;
const VECTOR_2: &str = "https://third.example/xm?xmResult=true&xmUserId=1909031&code=93D6A6663C1095587F68281E654D5526\
    &_xmNonce=5964262989045079397%3A24012419&_xmSign=m%2FM1Ia6fOBfKWUbae5G5UXnqh5I%3D";

#[test]
fn vector_3_sign_mac_gives_the_published_signature() {
    let nonce = "37408539067946034:29922696";
    let output = command::run(
        &[
            "sign",
            "mac",
            "--mac-key",
            KEY,
            "--token",
            "V3_t",
            "--url",
            URL,
            "--nonce",
            nonce,
        ],
        &[],
    );
    assert_eq!(output.code, 0, "{}", output.all());
    assert!(
        output.stdout.contains("X9rZUKAP7sTUIF3kryl0ix7TMgI%3D"),
        "{}",
        output.stdout
    );
}

#[test]
fn vector_2_sign_callback_gives_the_published_signature() {
    let args = [
        "sign",
        "callback",
        "--secret",
        KEY,
        "--callback",
        "https://third.example/xm",
        "--user-id",
        "1909031",
    ];
    let more = [
        "--grant-code",
        "93D6A6663C1095587F68281E654D5526",
        "--nonce",
        "5964262989045079397:24012419",
    ];
    let output = command::run(&[args.as_slice(), &more].concat(), &[]);
    assert_eq!(output.code, 0, "{}", output.all());
    assert_eq!(output.stdout.trim(), VECTOR_2);
}

#[test]
fn vector_3_verify_mac_agrees() {
    let output = command::run(
        &[
            "verify",
            "mac",
            "--mac-key",
            KEY,
            "--url",
            URL,
            "--header",
            VECTOR_3,
        ],
        &[],
    );
    assert_eq!(output.code, 0, "{}", output.all());
    assert!(output.stdout.contains("verifies"), "{}", output.stdout);
}

#[test]
fn issue12_a_key_that_begins_with_a_dash_is_taken_as_it_is() {
    let key = "-Rhx44qK6Alqf8vt2rGB5f-oPq0";
    let args = ["sign", "mac", "--mac-key", key, "--token", "V3_t", "--url", URL];
    let signed = command::run(&args, &[]);
    assert_eq!(signed.code, 0, "{}", signed.all());
    let header = signed
        .stdout
        .lines()
        .find_map(|line| line.find("MAC access").map(|at| &line[at..]));
    let header = header.expect("a header");
    let args = [
        "verify",
        "mac",
        "--mac-key",
        key,
        "--url",
        URL,
        "--header",
        header,
    ];
    let output = command::run(&args, &[]);
    assert_eq!(output.code, 0, "{}", output.all());
    let callback = ["--callback", "https://third.example/xm", "--user-id", "1909031"];
    let args = [["sign", "callback", "--secret", key].as_slice(), &callback].concat();
    let signed = command::run(&args, &[]);
    assert_eq!(signed.code, 0, "{}", signed.all());
    let url = signed.stdout.trim();
    let output = command::run(&["verify", "callback", "--secret", key, "--url", url], &[]);
    assert_eq!(output.code, 0, "{}", output.all());
}

#[test]
fn issue12_verify_mac_says_which_line_differs() {
    let signed = r"37408539067946034:29922696\nGET\nopen.account.xiaomi.com\n/user/profil\nclientId=179887661252608&token=V3_t\n";
    let wrong = VECTOR_3.replace("X9rZ", "Y9rZ");
    let args = [
        "verify",
        "mac",
        "--mac-key",
        KEY,
        "--url",
        URL,
        "--header",
        &wrong,
        "--signed",
        signed,
    ];
    let output = command::run(&args, &[]);
    assert_ne!(output.code, 0);
    let differing: Vec<&str> = output
        .stdout
        .lines()
        .filter(|line| line.starts_with('≠'))
        .collect();
    assert_eq!(differing.len(), 1, "{}", output.stdout);
    assert!(differing[0].contains("path"), "{}", output.stdout);
}

#[test]
fn vector_2_verify_callback_agrees_and_finds_a_tampered_parameter() {
    let output = command::run(&["verify", "callback", "--secret", KEY, "--url", VECTOR_2], &[]);
    assert_eq!(output.code, 0, "{}", output.all());
    for tampered in [
        VECTOR_2.replace("xmUserId=1909031", "xmUserId=1909032"),
        VECTOR_2.replace("xmResult=true", "xmResult=false"),
        VECTOR_2.replace("/xm?", "/xn?"),
        VECTOR_2.replace("24012419", "24012420"),
        VECTOR_2.replace("xmResult=true&", "xmResult=true&extra=1&"),
        VECTOR_2.replace("m%2FM1", "n%2FM1"),
        VECTOR_2.split("&_xmSign").next().unwrap_or_default().to_owned(),
    ] {
        let output = command::run(&["verify", "callback", "--secret", KEY, "--url", &tampered], &[]);
        assert_ne!(output.code, 0, "{tampered}: {}", output.all());
    }
    let wrong_key = command::run(
        &["verify", "callback", "--secret", "wrong", "--url", VECTOR_2],
        &[],
    );
    assert_ne!(wrong_key.code, 0);
}

#[tokio::test]
async fn issue12_a_header_made_by_the_command_is_taken_by_the_server_and_the_other_way_round() {
    let mut scene = Scene::new();
    let tokens = scene.tokens().await;
    let url = scene.app.api_url("/user/profile", &tokens.access_token);
    let environment = [
        ("SETARIA_MAC_KEY", tokens.mac_key.as_str()),
        ("SETARIA_TOKEN", &tokens.access_token),
    ];
    let output = command::run(&["sign", "mac", "--url", &url], &environment);
    assert_eq!(output.code, 0, "{}", output.all());
    let header = output
        .stdout
        .trim()
        .trim_start_matches("Authorization: ")
        .to_owned();
    let answer = scene
        .app
        .call_with_header("/user/profile", &tokens.access_token, &header)
        .await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    for sdk in mac::ALL {
        let header = Sdk::authorization(sdk, &scene.app.mac_call("/user/profile", &tokens));
        let output = command::run(
            &["verify", "mac", "--url", &url, "--header", &header],
            &environment,
        );
        assert_eq!(output.code, 0, "{sdk:?}: {}", output.all());
    }
}
