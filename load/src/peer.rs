//! node-oidc-provider, the peer that `--peers` measures beside Setaria in the same rounds.
//!
//! Owns: starting it (`load/peers/node-oidc-provider`) and what it must have handed out before its windows: sessions, codes,
//! chains, tokens, all by real authorization-code flows. Hands over: the measured requests to `jobs`.

mod jobs;

use std::cell::{Cell, RefCell};
use std::path::Path;
use std::process::Command;
use std::rc::Rc;
use std::time::Duration;

use anyhow::{Context as _, bail};
use serde::Deserialize;

use crate::browser::Browser;
use crate::drive::{Job, Load, Target, drive};
use crate::operation::Operation;
use crate::servers::{Server, first_line};
use crate::wire::Connection;
use jobs::{Authorize, Exchange, Refresh, UserInfo};

/// Where its program and its packages are.
const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/peers/node-oidc-provider");
const CLIENT: &str = "load";
/// For a client that lives as long as the run, on loopback.
const SECRET: &str = "wind-in-the-grass-wind-in-the-grass";
/// Nothing listens there.
const REDIRECT: &str = "http://127.0.0.1:1/callback";
/// How many tokens its userinfo is asked with, as many as Setaria's profile.
const TOKENS: usize = 1_024;
/// Longer than anything that is prepared takes.
const AGES: Duration = Duration::from_secs(60);

/// The newest refresh token of a chain.
type Chain = Rc<RefCell<String>>;
/// What the exchange made of codes.
type Pairs = Rc<RefCell<Vec<Tokens>>>;

#[derive(Deserialize)]
struct Tokens {
    access_token: String,
    refresh_token: String,
}

/// A running peer and what it handed out.
pub(crate) struct Peer {
    server: Server,
    host: String,
    /// The `Cookie` header of each connection's person.
    sessions: Vec<String>,
    chains: Vec<Chain>,
    codes: Rc<RefCell<Vec<String>>>,
    /// Userinfo requests, each with its whole answer.
    asked: Rc<Vec<(String, String)>>,
}

impl Peer {
    /// Starts it.
    pub(crate) fn start() -> anyhow::Result<Self> {
        if !Path::new(FOLDER).join("node_modules").is_dir() {
            bail!("the peer's packages are missing: npm ci --prefix {FOLDER}");
        }
        let mut command = Command::new("node");
        command
            .args(["server.mjs", CLIENT, SECRET, REDIRECT])
            .current_dir(FOLDER);
        command.env("NODE_ENV", "production");
        let (child, line) = first_line(command)?;
        let address = line.trim().parse();
        let address = address.with_context(|| format!("node-oidc-provider said: {line}"))?;
        Ok(Self {
            server: Server::new(child, address),
            host: address.to_string(),
            sessions: Vec::new(),
            chains: Vec::new(),
            codes: Rc::default(),
            asked: Rc::default(),
        })
    }

    /// What `drive` needs to know of it.
    pub(crate) fn target(&self) -> Target {
        self.server.target()
    }

    /// Begins a round with new sessions, grants and chains: its adapter goes through all that a grant ever gave at each
    /// issue, so that old ones would be measured slower and slower.
    pub(crate) async fn renew(&mut self, connections: usize) -> anyhow::Result<()> {
        self.sessions.clear();
        for index in 0..connections {
            let mut browser = Browser::open(self.target()).await?;
            let hint = format!("{}&login_hint={}", self.authorization("profile"), person(index));
            browser.follow(&hint, REDIRECT).await?;
            let cookies = browser.cookies();
            let kept: Vec<&str> = cookies
                .split("; ")
                .filter(|pair| pair.starts_with("_session"))
                .collect();
            self.sessions.push(kept.join("; "));
        }
        self.chains = self
            .pairs("profile", connections)
            .await?
            .into_iter()
            .map(|tokens| Rc::new(RefCell::new(tokens.refresh_token)))
            .collect();
        if self.asked.is_empty() {
            self.ask(connections).await?;
        }
        Ok(())
    }

    /// Mints so many codes.
    pub(crate) async fn mint_codes(&self, wanted: usize) -> anyhow::Result<()> {
        self.codes.borrow_mut().clear();
        self.mint("profile", wanted).await
    }

    /// Whether it has a counterpart of an operation.
    pub(crate) fn does(operation: Operation) -> bool {
        matches!(
            operation,
            Operation::ProfileMac | Operation::Refresh | Operation::Exchange | Operation::Authorize
        )
    }

    /// One connection's work.
    pub(crate) fn job(&self, operation: Operation, index: usize) -> anyhow::Result<Box<dyn Job>> {
        Ok(match operation {
            Operation::ProfileMac => Box::new(UserInfo::new(self, index)),
            Operation::Refresh => {
                let chain = self.chains.get(index).context("a connection without a chain")?;
                Box::new(Refresh::new(self, chain))
            }
            Operation::Exchange => Box::new(Exchange::new(self, None)),
            Operation::Authorize => {
                let left = Rc::new(Cell::new(usize::MAX));
                Box::new(Authorize::new(self, index, "profile", left))
            }
            other => bail!("the peer has no counterpart of {}", other.name()),
        })
    }

    /// Tokens for userinfo: those need the scope `openid`. Each is asked once, and its answer must be its person's.
    async fn ask(&mut self, connections: usize) -> anyhow::Result<()> {
        let mut connection = Connection::open(self.target().address).await?;
        let mut asked = Vec::new();
        for tokens in self.pairs("openid profile", TOKENS.max(connections)).await? {
            let request = format!(
                "GET /me HTTP/1.1\r\nHost: {}\r\nUser-Agent: load\r\nAccept: */*\r\nAuthorization: Bearer {}\r\n\r\n",
                self.host, tokens.access_token
            );
            let answer = connection.ask(request.as_bytes()).await?;
            let body = String::from_utf8_lossy(answer.body).into_owned();
            if answer.status != 200 || !body.contains("\"sub\":\"person") {
                bail!("userinfo answers {}", answer.sketch());
            }
            asked.push((request, body));
        }
        self.asked = Rc::new(asked);
        Ok(())
    }

    async fn pairs(&self, scope: &str, wanted: usize) -> anyhow::Result<Vec<Tokens>> {
        self.codes.borrow_mut().clear();
        self.mint(scope, wanted).await?;
        let pairs = Pairs::default();
        let jobs = (0..self.sessions.len())
            .map(|_| -> Box<dyn Job> { Box::new(Exchange::new(self, Some(Rc::clone(&pairs)))) });
        let seen = drive(self.target(), jobs.collect(), Load::closed(Duration::ZERO, AGES)).await?;
        match seen.wrong {
            Some(wrong) => bail!("the peer's exchange answered {wrong}"),
            None => Ok(pairs.take()),
        }
    }

    async fn mint(&self, scope: &str, wanted: usize) -> anyhow::Result<()> {
        let missing = Rc::new(Cell::new(wanted.saturating_sub(self.codes.borrow().len())));
        if missing.get() == 0 {
            return Ok(());
        }
        let jobs = (0..self.sessions.len()).map(|index| -> Box<dyn Job> {
            Box::new(Authorize::new(self, index, scope, Rc::clone(&missing)))
        });
        let seen = drive(self.target(), jobs.collect(), Load::closed(Duration::ZERO, AGES)).await?;
        match seen.wrong {
            Some(wrong) => bail!("the peer's authorize answered {wrong}"),
            None => Ok(()),
        }
    }

    fn authorization(&self, scope: &str) -> String {
        let query = form_urlencoded::Serializer::new(String::new())
            .extend_pairs([
                ("client_id", CLIENT),
                ("redirect_uri", REDIRECT),
                ("response_type", "code"),
            ])
            .extend_pairs([("scope", scope), ("state", "a1b2c3d4")])
            .finish();
        format!("/auth?{query}")
    }
}

fn person(index: usize) -> String {
    format!("person{index}")
}
