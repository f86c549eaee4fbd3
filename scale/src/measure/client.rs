//! One person with a browser and an app, who does one thing again and again and looks at each answer.

use anyhow::{Context as _, bail, ensure};
use setaria_testkit::mac::Sdk;
use setaria_testkit::{Account, Answer, Demo, Landing, RelyingParty, Tokens, Visitor};

/// What is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Op {
    SignIn,
    Authorize,
    Exchange,
    Profile,
    Refresh,
}

/// A person, their browser, and what their app holds.
pub(super) struct Client {
    party: RelyingParty,
    visitor: Visitor,
    person: Account,
    sign_in: String,
    codes: Vec<String>,
    pairs: Vec<Tokens>,
}

/// Makes accounts with the command, some at a time.
pub(super) fn register(demo: &Demo, count: usize) -> anyhow::Result<Vec<Account>> {
    let one = |number: usize| {
        let (email, password) = (
            format!("p{number}@example.com"),
            format!("a long password {number}"),
        );
        let json = demo.command_json(&[
            "account",
            "add",
            "--nickname",
            "Somebody",
            "--email",
            &email,
            "--password",
            &password,
        ]);
        Account {
            user_id: json
                .get("user_id")
                .and_then(serde_json::Value::as_i64)
                .unwrap_or_default(),
            login: email,
            password,
            ..demo.mei().clone()
        }
    };
    let quarters = std::thread::scope(|scope| {
        let quarter = |first: usize| scope.spawn(move || (first..count).step_by(4).map(one).collect());
        let running: Vec<_> = (0..4).map(quarter).collect();
        let ended = running.into_iter().map(|thread| thread.join().ok());
        ended.collect::<Option<Vec<Vec<Account>>>>()
    });
    Ok(quarters.context("an account could not be added")?.concat())
}

impl Client {
    /// Somebody who is not signed in.
    pub(super) fn new(demo: &Demo, party: RelyingParty, person: Account) -> Self {
        Self {
            // One pool of connections for all: each would read the system's authorities anew.
            visitor: Visitor::with_http(demo, party.http.clone()),
            party,
            person,
            sign_in: demo.account("/sign-in"),
            codes: Vec::new(),
            pairs: Vec::new(),
        }
    }

    /// Allows the app once, which is remembered.
    pub(super) async fn consent(&mut self) -> anyhow::Result<()> {
        let url = self.party.authorize_url(&[("skip_confirm", "true")]);
        let landing = self.visitor.consent(&url, &self.person).await;
        ensure!(matches!(landing, Landing::App(_)), "the consent led to a page");
        Ok(())
    }

    /// Asks so often; how many bytes the answers had.
    pub(super) async fn ask(&mut self, op: Op, times: usize) -> anyhow::Result<usize> {
        let mut sent = 0;
        for _ in 0..times {
            sent += match op {
                Op::SignIn => self.sign_in().await?,
                Op::Authorize => self.authorize().await?,
                Op::Exchange => self.exchange().await?,
                Op::Profile => self.profile().await?,
                Op::Refresh => self.refresh().await?,
            };
        }
        Ok(sent)
    }

    async fn sign_in(&mut self) -> anyhow::Result<usize> {
        let page = self.visitor.open(&self.sign_in).await.page();
        let landed = self
            .visitor
            .sign_in(&page, &self.person.login, &self.person.password)
            .await;
        ensure!(
            !landed.page().is_sign_in(),
            "{} could not sign in",
            self.person.login
        );
        Ok(self.visitor.answers.iter().map(weight).sum())
    }

    async fn authorize(&mut self) -> anyhow::Result<usize> {
        self.visitor.answers.clear();
        self.visitor.trail.clear();
        let url = self.party.authorize_url(&[("skip_confirm", "true")]);
        self.codes.push(self.visitor.open(url).await.code());
        Ok(self.visitor.answers.iter().map(weight).sum())
    }

    async fn exchange(&mut self) -> anyhow::Result<usize> {
        let code = self.codes.pop().context("no code is left")?;
        let answer = self.party.exchange(&code).await;
        self.pairs.push(Tokens::read(&answer));
        Ok(weight(&answer))
    }

    async fn profile(&mut self) -> anyhow::Result<usize> {
        let pair = self.pairs.last().context("no token")?;
        let answer = self.party.call_signed(Sdk::Java, "/user/profile", pair).await;
        if answer.status != 200 {
            bail!("/user/profile: {} {}", answer.status, answer.text());
        }
        Ok(weight(&answer))
    }

    async fn refresh(&mut self) -> anyhow::Result<usize> {
        let pair = self.pairs.pop().context("no token")?;
        let answer = self.party.refresh(&pair.refresh_token).await;
        self.pairs.push(Tokens::read(&answer));
        Ok(weight(&answer))
    }
}

/// The bytes of an answer on the wire, as HTTP/1.1 has them.
fn weight(answer: &Answer) -> usize {
    const STATUS_LINE: usize = "HTTP/1.1 200 OK\r\n".len();
    const AROUND: usize = ": \r\n".len();
    let headers = answer.headers.iter();
    let headers: usize = headers
        .map(|(name, value)| name.as_str().len() + value.len() + AROUND)
        .sum();
    STATUS_LINE + headers + "\r\n".len() + answer.body.len()
}
