//! A person without a browser: keeps cookies, follows the server's own redirects, fills forms.
//!
//! Owns: the cookie jar and the walk through sign-in and consent. Stops where a redirect leaves the server, which is where
//! an app takes over.

use std::time::Duration;

use url::Url;

use crate::form::Form;
use crate::{Account, Answer, DemoInfo, Http, Page};

/// The User-Agent of an ordinary browser.
const USER_AGENT: &str =
    "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0";

/// Where a walk ended.
#[derive(Clone, Debug)]
pub enum Landing {
    /// A page of the server.
    Page(Box<Page>),
    /// A redirect to an app, as it stands on the wire.
    App(String),
}

impl Landing {
    /// The page; a redirect to an app is a failure.
    pub fn page(self) -> Page {
        match self {
            Self::Page(page) => *page,
            Self::App(to) => panic!("expected a page, was sent to {to}"),
        }
    }

    /// The `Location` that leads to the app; a page is a failure.
    pub fn location(self) -> String {
        match self {
            Self::App(to) => to,
            Self::Page(page) => panic!(
                "expected a redirect to the app, saw {} {}: {}",
                page.status(),
                page.url,
                page.words()
            ),
        }
    }

    /// One parameter of the query that the app receives.
    pub fn parameter(self, name: &str) -> Option<String> {
        let url = Url::parse(&self.location()).expect("a location that is a URL");
        url.query_pairs()
            .find(|(n, _)| n == name)
            .map(|(_, v)| v.into_owned())
    }

    /// The code that the app receives.
    pub fn code(self) -> String {
        let location = self.location();
        Self::App(location.clone())
            .parameter("code")
            .unwrap_or_else(|| panic!("no code in {location}"))
    }

    /// The numbered error that the app receives.
    pub fn error(self) -> i64 {
        let location = self.location();
        let text = Self::App(location.clone())
            .parameter("error")
            .unwrap_or_else(|| panic!("no error in {location}"));
        text.parse()
            .unwrap_or_else(|why| panic!("error={text} is no number ({why}) in {location}"))
    }
}

/// Somebody with a cookie jar.
#[derive(Clone)]
pub struct Visitor {
    http: Http,
    own: Vec<String>,
    jar: Vec<(String, String, String)>,
    language: String,
    /// Every URL of the server that this visitor was led to.
    pub trail: Vec<Url>,
    /// Every answer on the way, newest last.
    pub answers: Vec<Answer>,
}

impl Visitor {
    /// A new visitor of a demo.
    pub fn new(server: &impl AsRef<DemoInfo>) -> Self {
        Self::with_http(server, Http::new())
    }

    /// A new visitor who reaches the demo in a special way.
    pub fn with_http(server: &impl AsRef<DemoInfo>, http: Http) -> Self {
        let info = server.as_ref();
        Self::of(&[&info.account_url, &info.open_api_url], http)
    }

    /// A new visitor of servers that are no demo, known by these URLs.
    pub fn of(urls: &[&str], http: Http) -> Self {
        let origin = |url: &&str| Url::parse(url).expect("a URL").origin().ascii_serialization();
        Self {
            http,
            own: urls.iter().map(origin).collect(),
            jar: Vec::new(),
            language: "en".into(),
            trail: Vec::new(),
            answers: Vec::new(),
        }
    }

    /// Another visitor of the same demo, with an empty jar.
    pub fn fresh(&self) -> Self {
        let (trail, answers) = (Vec::new(), Vec::new());
        Self {
            http: self.http.clone(),
            own: self.own.clone(),
            jar: Vec::new(),
            language: self.language.clone(),
            trail,
            answers,
        }
    }

    /// The same visitor, with the same cookies, of a server that came back at another address.
    pub fn moved_with(self, server: &impl AsRef<DemoInfo>) -> Self {
        let own = Self::new(server).own;
        Self {
            own,
            http: Http::new(),
            ..self
        }
    }

    /// The same visitor with another `Accept-Language`.
    pub fn speaking(mut self, language: &str) -> Self {
        self.language = language.into();
        self
    }

    /// The same visitor, sending in another way.
    pub fn through(mut self, http: Http) -> Self {
        self.http = http;
        self
    }

    /// Forgets open connections, as a browser does when a server came back.
    pub fn reconnect(&mut self) {
        self.http = Http::new();
    }

    /// The cookies: name, value.
    pub fn cookies(&self) -> Vec<(String, String)> {
        self.jar
            .iter()
            .map(|(_, name, value)| (name.clone(), value.clone()))
            .collect()
    }

    /// Goes to a URL of the server.
    pub async fn open(&mut self, url: impl AsRef<str>) -> Landing {
        self.try_open(url).await.unwrap_or_else(|gone| panic!("{gone}"))
    }

    /// Goes to a URL of a server that may be gone.
    ///
    /// # Errors
    ///
    /// The connection failed or broke before an answer was whole.
    pub async fn try_open(&mut self, url: impl AsRef<str>) -> Result<Landing, String> {
        self.walk("GET", url.as_ref().to_owned(), None).await
    }

    /// Sends a form.
    pub async fn submit(&mut self, form: Form) -> Landing {
        self.try_submit(form)
            .await
            .unwrap_or_else(|gone| panic!("{gone}"))
    }

    /// Sends a form to a server that may be gone.
    ///
    /// # Errors
    ///
    /// The connection failed or broke before an answer was whole.
    pub async fn try_submit(&mut self, form: Form) -> Result<Landing, String> {
        let pairs: Vec<(&str, &str)> = form
            .fields
            .iter()
            .map(|(n, v)| (n.as_str(), v.as_str()))
            .collect();
        let encoded = crate::http_client::form_encode(&pairs);
        if form.is_post {
            return self.walk("POST", form.action, Some(encoded)).await;
        }
        let mut url = Url::parse(&form.action).expect("an action that is a URL");
        url.set_query(Some(&encoded));
        self.walk("GET", url.into(), None).await
    }

    /// Fills the sign-in form of a page.
    pub async fn sign_in(&mut self, page: &Page, login: &str, password: &str) -> Landing {
        let form = page
            .form_with("password")
            .unwrap_or_else(|| panic!("no sign-in form on {}: {}", page.url, page.words()));
        self.submit(form.set("login", login).set("password", password))
            .await
    }

    /// Signs in from the sign-in page, outside any app.
    pub async fn sign_in_as(&mut self, server: &impl AsRef<DemoInfo>, account: &Account) -> Page {
        let page = self.open(server.as_ref().account("/sign-in")).await.page();
        let landed = self
            .sign_in(&page, &account.login, &account.password)
            .await
            .page();
        assert!(
            !landed.is_sign_in(),
            "signing in as {} failed: {}",
            account.login,
            landed.words()
        );
        landed
    }

    /// Presses a button named `decision`.
    pub async fn decide(&mut self, page: &Page, value: &str) -> Landing {
        let form = page
            .form_deciding(value)
            .unwrap_or_else(|| panic!("no `{value}` on {}: {}", page.url, page.words()));
        self.submit(form.press("decision", value)).await
    }

    /// Opens an authorize URL and does what a willing person does, up to the app.
    pub async fn consent(&mut self, authorize_url: &str, account: &Account) -> Landing {
        let mut landing = self.open(authorize_url).await;
        for _ in 0..4 {
            let Landing::Page(page) = landing else {
                return landing;
            };
            landing = if page.is_sign_in() {
                let next = self.sign_in(&page, &account.login, &account.password).await;
                assert!(
                    !matches!(&next, Landing::Page(next) if next.is_sign_in()),
                    "signing in as {} failed: {}",
                    account.login,
                    self.answers.last().map(Answer::text).unwrap_or_default()
                );
                next
            } else if page.is_consent() {
                self.decide(&page, "allow").await
            } else if page.is_choice_of_account() {
                let form = page.form_with("account").expect("the form of accounts");
                self.submit(form.press("account", &account.user_id.to_string()))
                    .await
            } else {
                return Landing::Page(page);
            };
        }
        landing
    }

    async fn walk(&mut self, method: &str, url: String, body: Option<String>) -> Result<Landing, String> {
        let (mut method, mut url, mut body) = (method.to_owned(), url, body);
        for _ in 0..20 {
            let answer = self.send(&method, &url, body.take()).await?;
            let at = answer.url.clone();
            self.trail.push(at.clone());
            self.answers.push(answer.clone());
            let Some(location) = answer.location().filter(|_| (300..400).contains(&answer.status)) else {
                return Ok(Landing::Page(Box::new(Page { url: at, answer })));
            };
            let next = at
                .join(location)
                .unwrap_or_else(|why| panic!("Location {location}: {why}"));
            if !self.own.contains(&next.origin().ascii_serialization()) {
                return Ok(Landing::App(location.to_owned()));
            }
            assert!(
                answer.status != 307 && answer.status != 308 || method == "GET",
                "{at} repeats a POST elsewhere"
            );
            (method, url) = ("GET".into(), next.into());
        }
        panic!("redirects without end at {url}")
    }

    async fn send(&mut self, method: &str, url: &str, body: Option<String>) -> Result<Answer, String> {
        let target = Url::parse(url).expect("a URL");
        let cookies: Vec<String> = self
            .jar
            .iter()
            .filter(|(p, ..)| target.path().starts_with(p))
            .map(|(_, n, v)| format!("{n}={v}"))
            .collect();
        let (cookies, origin) = (cookies.join("; "), target.origin().ascii_serialization());
        let mut headers = vec![
            ("user-agent", USER_AGENT),
            ("accept", "text/html,application/xhtml+xml;q=0.9,*/*;q=0.8"),
            ("accept-language", self.language.as_str()),
            ("sec-fetch-mode", "navigate"),
            ("sec-fetch-dest", "document"),
        ];
        if !cookies.is_empty() {
            headers.push(("cookie", &cookies));
        }
        if body.is_some() {
            headers.push(("content-type", "application/x-www-form-urlencoded"));
            headers.extend([("origin", origin.as_str()), ("sec-fetch-site", "same-origin")]);
        } else {
            headers.push(("sec-fetch-site", "none"));
        }
        let mut turns = 0;
        let answer = loop {
            let bytes = body.clone().map(String::into_bytes);
            let answer = self.http.try_send(method, url, &headers, bytes).await;
            let answer = answer.map_err(|why| format!("{method} {url}: {why:?}"))?;
            // A pool that sheds says when to come back, and a person does.
            let is_busy = matches!(answer.status, 429 | 503) && answer.header("retry-after") == Some("1");
            turns += 1;
            if !is_busy || turns == 10 {
                break answer;
            }
            tokio::time::sleep(Duration::from_secs(1)).await;
        };
        self.remember(&answer);
        Ok(answer)
    }

    fn remember(&mut self, answer: &Answer) {
        for line in answer
            .headers
            .get_all("set-cookie")
            .iter()
            .filter_map(|value| value.to_str().ok())
        {
            let mut parts = line.split(';').map(str::trim);
            let Some((name, value)) = parts.next().and_then(|pair| pair.split_once('=')) else {
                continue;
            };
            let attributes: Vec<(String, String)> = parts
                .map(|part| part.split_once('=').unwrap_or((part, "")))
                .map(|(n, v)| (n.to_ascii_lowercase(), v.to_owned()))
                .collect();
            let attribute = |wanted: &str| {
                attributes
                    .iter()
                    .find(|(n, _)| n == wanted)
                    .map(|(_, v)| v.as_str())
            };
            let path = attribute("path")
                .filter(|path| path.starts_with('/'))
                .unwrap_or("/")
                .to_owned();
            self.jar.retain(|(p, n, _)| !(*p == path && n == name));
            let gone = attribute("max-age").is_some_and(|age| age.trim() == "0" || age.starts_with('-'))
                || attribute("expires").is_some_and(|date| date.contains("1970"));
            if !gone {
                self.jar.push((path, name.to_owned(), value.to_owned()));
            }
        }
    }
}
