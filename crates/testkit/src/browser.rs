//! A person at Chromium: chromedriver, sessions with a language, a theme and a size, and axe.
//!
//! Owns: the driver's process, fresh profiles, and the few gestures that the journeys need. Called by `tests/browser` only.

mod devtools;

use std::io::{BufRead, BufReader};
use std::os::unix::process::CommandExt as _;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::time::Duration;

use fantoccini::elements::Element;
use fantoccini::wd::Capabilities;
use fantoccini::{Client, ClientBuilder, Locator};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::signal;

/// How long an element may take to appear.
const PATIENCE: Duration = Duration::from_secs(15);

/// A running chromedriver, the leader of a group of processes: every Chromium that it starts ends with it, also when a test
/// that panics never closes its window.
pub struct Driver {
    child: Child,
    port: u16,
    profiles: TempDir,
}

/// How somebody's browser is set up.
#[derive(Clone, Copy, Debug)]
pub struct Setup {
    /// `en-US`, `zh-CN`.
    pub language: &'static str,
    /// Whether the system prefers dark.
    pub is_dark: bool,
    /// Whether pages may run scripts.
    pub has_scripts: bool,
    /// The viewport's width in CSS pixels.
    pub width: u32,
}

/// English, light, with scripts, on a desktop.
pub const PLAIN: Setup = Setup {
    language: "en-US",
    is_dark: false,
    has_scripts: true,
    width: 1200,
};

impl Driver {
    /// Starts chromedriver on a free port. It draws one for IPv4 and leaves again when the same is taken for IPv6, so it is
    /// asked a few times.
    pub fn start() -> Self {
        (0..5)
            .find_map(|_| Self::try_start())
            .expect("chromedriver says its port")
    }

    fn try_start() -> Option<Self> {
        let mut child = Command::new("chromedriver")
            .arg("--port=0")
            .process_group(0)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("chromedriver runs; `cargo xtask test` installs it");
        let stdout = child.stdout.take().expect("its standard output");
        let (sender, receiver) = mpsc::channel();
        std::thread::spawn(move || {
            for line in BufReader::new(stdout).lines().map_while(Result::ok) {
                let port = line
                    .rsplit_once("on port ")
                    .and_then(|(_, port)| port.trim_end_matches('.').parse().ok());
                if let Some(port @ 1..) = port {
                    let _ = sender.send(port);
                }
            }
        });
        match receiver.recv_timeout(Duration::from_secs(30)) {
            Ok(port) => {
                let folder = tempfile::Builder::new().prefix("setaria-chromium-").tempdir();
                let profiles = folder.expect("a temporary folder");
                Some(Self {
                    child,
                    port,
                    profiles,
                })
            }
            Err(_) => {
                let _ = child.kill();
                let _ = child.wait();
                None
            }
        }
    }

    /// The group that its processes are of.
    pub fn group(&self) -> u32 {
        self.child.id()
    }

    /// Opens a browser with a fresh profile.
    pub async fn open(&self, setup: Setup) -> Browser {
        let profile = TempDir::new_in(self.profiles.path()).expect("a temporary folder");
        // The driver's folder goes when no Chromium writes into it any more.
        let profile = profile.keep();
        let capabilities: Capabilities =
            serde_json::from_value(capabilities(setup, &profile)).expect("capabilities");
        let client = ClientBuilder::new(hyper_connector())
            .capabilities(capabilities)
            .connect(&format!("http://127.0.0.1:{}", self.port))
            .await
            .expect("Chromium starts");
        Browser { client }
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        signal::end_group(self.child.id());
        let _ = self.child.wait();
    }
}

fn hyper_connector() -> hyper_util::client::legacy::connect::HttpConnector {
    hyper_util::client::legacy::connect::HttpConnector::new()
}

fn capabilities(setup: Setup, profile: &Path) -> Value {
    let scheme = if setup.is_dark { 0 } else { 1 };
    let mut args: Vec<String> = [
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-dev-shm-usage",
        "--window-size=1200,900",
    ]
    .map(str::to_owned)
    .into();
    args.push(format!("--user-data-dir={}", profile.display()));
    args.push(format!("--lang={}", setup.language));
    args.push(format!("--blink-settings=preferredColorScheme={scheme}"));
    let mut chrome = json!({
        "args": args,
        "prefs": {
            "intl.accept_languages": setup.language,
            "profile.managed_default_content_settings.javascript": if setup.has_scripts { 1 } else { 2 },
            "credentials_enable_service": false,
        },
    });
    if setup.width < 600 {
        chrome["mobileEmulation"] = json!({"deviceMetrics": {"width": setup.width, "height": 800, "pixelRatio": 1.0, "mobile": false}});
    }
    json!({"browserName": "chrome", "goog:chromeOptions": chrome})
}

/// One browser window.
pub struct Browser {
    /// The WebDriver session.
    pub client: Client,
}

impl Browser {
    /// Goes to a URL.
    pub async fn go(&self, url: &str) {
        self.client
            .goto(url)
            .await
            .unwrap_or_else(|why| panic!("{url}: {why}"));
    }

    /// Waits for an element.
    pub async fn find(&self, css: &str) -> Element {
        let found = self
            .client
            .wait()
            .at_most(PATIENCE)
            .for_element(Locator::Css(css))
            .await;
        match found {
            Ok(element) => element,
            Err(why) => panic!("no `{css}` on {}: {why}\n{}", self.url().await, self.text().await),
        }
    }

    /// Whether an element is there now.
    pub async fn has(&self, css: &str) -> bool {
        !self
            .client
            .find_all(Locator::Css(css))
            .await
            .expect("a query")
            .is_empty()
    }

    /// Clicks what leads to another page, and waits until the page it stood on is gone: on a slow machine the click
    /// returns before the browser has even begun to leave.
    pub async fn click(&self, css: &str) {
        let page = self.find("html").await;
        self.find(css)
            .await
            .click()
            .await
            .unwrap_or_else(|why| panic!("click on `{css}`: {why}"));
        for _ in 0..PATIENCE.as_millis() / 20 {
            if page.tag_name().await.is_err() {
                return;
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        panic!("a click on `{css}` led nowhere from {}", self.url().await);
    }

    /// Empties a field and types.
    pub async fn fill(&self, css: &str, text: &str) {
        let field = self.find(css).await;
        field.clear().await.expect("a field that can be emptied");
        field.send_keys(text).await.expect("a field that takes keys");
    }

    /// Presses keys on whatever has the focus.
    pub async fn press(&self, keys: &str) {
        self.client
            .active_element()
            .await
            .expect("a focus")
            .send_keys(keys)
            .await
            .expect("keys");
    }

    /// Where it is.
    pub async fn url(&self) -> String {
        self.client
            .current_url()
            .await
            .map(String::from)
            .unwrap_or_default()
    }

    /// What can be read on the page.
    pub async fn text(&self) -> String {
        match self.client.find(Locator::Css("body")).await {
            Ok(body) => body.text().await.unwrap_or_default(),
            Err(_) => String::new(),
        }
    }

    /// The page as it stands now, marked up.
    pub async fn html(&self) -> String {
        self.client.source().await.expect("a page")
    }

    /// Waits until the address begins with this.
    pub async fn arrive(&self, prefix: &str) {
        for _ in 0..150 {
            if self.url().await.starts_with(prefix) {
                return;
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        panic!(
            "expected to arrive at {prefix}, is at {}: {}",
            self.url().await,
            self.text().await
        );
    }

    /// Runs a script of the test in the page.
    pub async fn script(&self, script: &str, args: Vec<Value>) -> Value {
        self.client.execute(script, args).await.expect("the script runs")
    }

    /// What axe finds on the page: one line per broken rule and element, contrast included.
    pub async fn axe(&self, axe_source: &str) -> Vec<String> {
        let run = "const done = arguments[arguments.length - 1];
            axe.run(document, {runOnly: {type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}})
               .then(r => done({violations: r.violations.flatMap(v => v.nodes.map(n => v.id + ': ' + v.help + ' — ' + n.html + ' — ' + n.failureSummary)), passes: r.passes.map(p => p.id)}))
               .catch(e => done({violations: ['axe failed: ' + e], passes: []}));";
        self.client
            .execute(axe_source, Vec::new())
            .await
            .expect("axe loads");
        let result = self
            .client
            .execute_async(run, Vec::new())
            .await
            .expect("axe runs");
        let lines = |name: &str| -> Vec<String> {
            let list = result[name].as_array().cloned().unwrap_or_default();
            list.iter()
                .filter_map(|line| line.as_str().map(str::to_owned))
                .collect()
        };
        assert!(
            lines("passes").iter().any(|rule| rule == "document-title"),
            "axe looked at nothing: {result}"
        );
        lines("violations")
    }

    /// Closes the window.
    pub async fn close(self) {
        let _ = self.client.close().await;
    }
}
