//! Published connectors, unmodified, through the whole flow (protocol reference, section 10).
//!
//! Their hosts and their port are compiled in, so the demo serves TLS under those names: name resolution inside the node
//! process leads to a loopback address, a test authority vouches for it, and a forwarder stands on port 443 there.
//! Owns: that set-up and the two journeys. The person's part is the visitor's.

use std::path::PathBuf;
use std::process::{Command, Stdio};

use serde_json::Value;
use setaria_testkit::{Http, Landing, Start, Visitor, command, free_address, tls};
use setaria_tests::Scene;
use tempfile::TempDir;

const HOSTS: [&str; 2] = ["account.xiaomi.com", "open.account.xiaomi.com"];

/// A demo under the compiled-in names, reachable for node at an address of its own.
struct Stage {
    scene: Scene,
    address: &'static str,
    root: PathBuf,
    _certificates: TempDir,
}

async fn stage(address: &'static str) -> Stage {
    let certificates = tempfile::tempdir().expect("a folder");
    let authority = tls::authority(certificates.path(), &HOSTS);
    let path = |path: &PathBuf| path.to_string_lossy().into_owned();
    let listen = free_address();
    let demo = Start::default()
        .listen(&listen)
        .args(&[
            "--tls-cert",
            &path(&authority.certificate),
            "--tls-key",
            &path(&authority.key),
        ])
        .args(&[
            "--account-url",
            "https://account.xiaomi.com",
            "--open-api-url",
            "https://open.account.xiaomi.com",
        ])
        .start();
    let door = format!("{address}:443").parse().expect("an address");
    tls::forward(door, listen.clone())
        .await
        .expect("port 443, which needs root");
    let http = Http::resolving(&authority.root_pem, &HOSTS, listen.parse().expect("an address"));
    let visitor = Visitor::with_http(&demo, http.clone());
    let mut scene = Scene::on(demo, "xiaomi");
    scene.visitor = visitor;
    scene.app = scene.app.through(http);
    Stage {
        scene,
        address,
        root: authority.root_file,
        _certificates: certificates,
    }
}

impl Stage {
    /// Runs one of the scripts and reads the JSON of its last line.
    async fn node(&self, script: &str, args: &[&str]) -> Value {
        let folder = command::workspace().join("tests/clients/node");
        let app = &self.scene.app;
        let mut node = Command::new("node");
        node.arg("--require")
            .arg(folder.join("resolve.cjs"))
            .arg(folder.join(script))
            .args(args)
            .current_dir(&folder);
        node.env("NODE_EXTRA_CA_CERTS", &self.root)
            .env("SETARIA_ADDRESS", self.address);
        node.env("APP_ID", app.app.app_id.to_string())
            .env("APP_SECRET", &app.app.app_secret);
        node.env("REDIRECT_URI", &app.redirect_uri).stdin(Stdio::null());
        let run = tokio::task::spawn_blocking(move || node.output());
        let output = run
            .await
            .expect("the task")
            .expect("node runs; `cargo xtask test` installs it");
        let (stdout, stderr) = (
            String::from_utf8_lossy(&output.stdout),
            String::from_utf8_lossy(&output.stderr),
        );
        assert!(output.status.success(), "{script} {args:?}: {stdout}\n{stderr}");
        let last = stdout.lines().last().unwrap_or_default();
        serde_json::from_str(last)
            .unwrap_or_else(|why| panic!("{script} printed no JSON ({why}): {stdout}\n{stderr}"))
    }

    /// The person's part: from the connector's authorize URL to the redirect.
    async fn allow(&mut self, url: &Value) -> String {
        let url = url["url"].as_str().expect("an authorize URL").to_owned();
        assert!(
            url.starts_with("https://account.xiaomi.com/oauth2/authorize?"),
            "compiled in: {url}"
        );
        let person = self.scene.person.clone();
        self.scene.visitor.consent(&url, &person).await.location()
    }

    async fn deny(&mut self, url: &Value) -> String {
        let url = url["url"].as_str().expect("an authorize URL").to_owned();
        let mut page = self.scene.visitor.open(&url).await.page();
        if page.is_sign_in() {
            let (login, password) = (
                self.scene.person.login.clone(),
                self.scene.person.password.clone(),
            );
            page = self.scene.visitor.sign_in(&page, &login, &password).await.page();
        }
        self.scene.visitor.decide(&page, "deny").await.location()
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn s10_passport_xiaomi_1_0_2_signs_in_and_reads_a_signed_profile() {
    let mut stage = stage("127.0.0.2").await;
    let url = stage.node("passport.cjs", &["authorize", "1,3"]).await;
    assert!(
        url["url"].as_str().is_some_and(|url| url.contains("scope=1%2C3")),
        "scopes joined with commas: {url}"
    );
    let location = stage.allow(&url).await;
    let result = stage.node("passport.cjs", &["callback", &location]).await;
    assert_eq!(result["params"]["scope"], "1 3", "{result}");
    assert_eq!(result["profile"]["result"], "ok", "{result}");
    assert_eq!(
        result["profile"]["data"]["miliaoNick"],
        stage.scene.person.nickname.as_str(),
        "{result}"
    );
    let denied = stage.deny(&url).await;
    assert_eq!(Landing::App(denied).error(), 96012);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn s10_logto_connector_xiaomi_1_2_5_signs_in_and_knows_the_union_id() {
    let mut stage = stage("127.0.0.3").await;
    let url = stage.node("logto.mjs", &["authorize"]).await;
    let location = stage.allow(&url).await;
    assert_eq!(
        Landing::App(location.clone()).parameter("state").as_deref(),
        Some("logto-state")
    );
    let result = stage.node("logto.mjs", &["callback", &location]).await;
    assert_eq!(result["name"], stage.scene.person.nickname.as_str(), "{result}");
    assert_eq!(result["id"].as_str().map(str::len), Some(40), "{result}");
    assert!(
        result["avatar"]
            .as_str()
            .is_some_and(|url| url.starts_with("https://")),
        "{result}"
    );
    let spent = stage
        .node("logto.mjs", &["callback", "https://app.example/cb?code=C3_WRONG"])
        .await;
    assert!(spent["failed"].is_string(), "{spent}");
    let denied = stage.deny(&url).await;
    let told = stage.node("logto.mjs", &["callback", &denied]).await;
    assert_eq!(told["data"]["error"], "96012", "{told}");
}
