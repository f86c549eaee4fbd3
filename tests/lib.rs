//! What more than one suite needs: a demo with an app and a person ready to use it.
//!
//! Owns: the scene that most tests begin with. Hands over: everything else to `setaria-testkit`.

use setaria_testkit::{Account, App, Demo, Landing, RelyingParty, Start, Tokens, Visitor};

/// How often an experiment is repeated: `short` in `cargo xtask test`, `long` in `cargo xtask faults`, which sets
/// `SETARIA_FAULTS=long`; `SETARIA_FAULTS_F24=50` and the like set one experiment's number.
pub fn rounds(experiment: &str, short: usize, long: usize) -> usize {
    let own = std::env::var(format!("SETARIA_FAULTS_{experiment}")).ok();
    let own = own.map(|text| {
        text.parse()
            .unwrap_or_else(|why| panic!("SETARIA_FAULTS_{experiment}={text}: {why}"))
    });
    let is_long = std::env::var("SETARIA_FAULTS").is_ok_and(|form| form == "long");
    own.unwrap_or(if is_long { long } else { short })
}

/// A demo, an app of it and a person with a cookie jar.
pub struct Scene {
    /// The running server.
    pub demo: Demo,
    /// An app of the xiaomi dialect.
    pub app: RelyingParty,
    /// Somebody who is not signed in yet.
    pub visitor: Visitor,
    /// Who they are.
    pub person: Account,
}

impl Scene {
    /// With the app that matches redirects as `xiaomi`.
    pub fn new() -> Self {
        Self::with("xiaomi")
    }

    /// With the app of that matching mode.
    pub fn with(mode: &str) -> Self {
        Self::on(Demo::start(&[]), mode)
    }

    /// With a demo started in a special way.
    pub fn from(start: Start) -> Self {
        Self::on(start.start(), "xiaomi")
    }

    /// On a demo that runs.
    pub fn on(demo: Demo, mode: &str) -> Self {
        let app = RelyingParty::new(&demo, demo.app(mode));
        let visitor = Visitor::new(&demo);
        let person = demo.mei().clone();
        Self {
            demo,
            app,
            visitor,
            person,
        }
    }

    /// With an app just added: its redirect URI, its matching mode, more arguments of `app add`.
    pub fn adding(redirect_uri: &str, mode: &str, more: &[&str]) -> Self {
        let demo = Demo::start(&[]);
        let app: App = demo.add_app(redirect_uri, mode, more);
        let (app, visitor, person) = (
            RelyingParty::new(&demo, &app),
            Visitor::new(&demo),
            demo.mei().clone(),
        );
        Self {
            demo,
            app,
            visitor,
            person,
        }
    }

    /// Changes the app with `app set`.
    pub fn set(&self, switches: &[&str]) {
        let id = self.app.app.app_id.to_string();
        let output = self
            .demo
            .change(&[&["app", "set", id.as_str()], switches].concat());
        assert_eq!(output.code, 0, "app set {switches:?}: {}", output.all());
    }

    /// The person opens an authorize URL and allows everything.
    pub async fn authorize(&mut self, more: &[(&str, &str)]) -> Landing {
        let url = self.app.authorize_url(more);
        self.visitor.consent(&url, &self.person).await
    }

    /// Opens an authorize URL and stops at the first page.
    pub async fn open(&mut self, more: &[(&str, &str)]) -> Landing {
        let url = self.app.authorize_url(more);
        self.visitor.open(url).await
    }

    /// Signs in and stops at the question.
    pub async fn question(&mut self, more: &[(&str, &str)]) -> setaria_testkit::Page {
        let page = self.open(more).await.page();
        if !page.is_sign_in() {
            return page;
        }
        let (login, password) = (self.person.login.clone(), self.person.password.clone());
        self.visitor.sign_in(&page, &login, &password).await.page()
    }

    /// A fresh code; asked for once, then remembered.
    pub async fn code(&mut self) -> String {
        self.authorize(&[("skip_confirm", "true")]).await.code()
    }

    /// A fresh pair of tokens.
    pub async fn tokens(&mut self) -> Tokens {
        let code = self.code().await;
        self.app.tokens(&code).await
    }

    /// A fresh pair of tokens for these scopes.
    pub async fn tokens_for(&mut self, scope: &str) -> Tokens {
        let code = self
            .authorize(&[("skip_confirm", "true"), ("scope", scope)])
            .await
            .code();
        self.app.tokens(&code).await
    }
}

impl Default for Scene {
    fn default() -> Self {
        Self::new()
    }
}
