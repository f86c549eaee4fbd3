//! Commands of the DevTools protocol, for what WebDriver has no word for.
//!
//! Owns: their way through chromedriver.

use fantoccini::wd::WebDriverCompatibleCommand;
use http::Method;
use serde_json::{Value, json};
use url::{ParseError, Url};

use super::Browser;

/// One command.
#[derive(Debug)]
struct Command {
    name: String,
    params: Value,
}

impl WebDriverCompatibleCommand for Command {
    fn endpoint(&self, base_url: &Url, session_id: Option<&str>) -> Result<Url, ParseError> {
        let session = session_id.unwrap_or_default();
        base_url.join(&format!("session/{session}/goog/cdp/execute"))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        let body = json!({"cmd": self.name, "params": self.params});
        (Method::POST, Some(body.to_string()))
    }
}

impl Browser {
    /// Sends a command of the DevTools protocol, such as `Network.enable`, and gives its result.
    pub async fn devtools(&self, name: &str, params: Value) -> Value {
        let command = Command {
            name: name.into(),
            params,
        };
        let answer = self.client.issue_cmd(command).await;
        answer.unwrap_or_else(|why| panic!("{name}: {why}"))
    }

    /// Loads no stylesheet from now on.
    pub async fn without_styles(&self) {
        self.devtools("Network.enable", json!({})).await;
        self.devtools("Network.setBlockedURLs", json!({"urls": ["*.css"]}))
            .await;
    }

    /// Has axe ready on every page that is opened from now on.
    pub async fn with_axe(&self, source: &str) {
        self.devtools("Page.enable", json!({})).await;
        self.devtools("Page.addScriptToEvaluateOnNewDocument", json!({"source": source}))
            .await;
    }
}
