//! What is prepared before anything is measured: accounts, an app, consents, live tokens, refresh chains.
//!
//! Owns: making them in the ways that people and apps have (commands, forms, authorize, exchange), and the material that
//! operations use up. Hands over: the requests themselves to `operation`.

use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::time::Duration;

use anyhow::{Context as _, bail};
use serde::Deserialize;

use crate::browser::Browser;
use crate::drive::{Job, Load, Target, drive};
use crate::mac::Signer;
use crate::operation::{Authorize, Exchange};
use crate::setaria::Setaria;

/// How many accounts share the load, if there are as many connections. Each takes fewer parallel sign-ins than its limit
/// of ten tries.
const ACCOUNTS: usize = 16;
/// How many live tokens the profile is asked with.
const TOKENS: usize = 1_024;
/// Where the app is returned to. Nothing listens there.
pub(crate) const REDIRECT: &str = "http://127.0.0.1:1/callback";
/// Longer than anything that is prepared takes.
const AGES: Duration = Duration::from_secs(60);

/// An account and the browser it is signed in on.
pub(crate) struct Person {
    pub(crate) login: String,
    pub(crate) password: String,
    pub(crate) user_id: i64,
    /// The `Cookie` header of the browser.
    pub(crate) cookies: String,
}

/// The app that asks.
#[derive(Clone, Deserialize)]
pub(crate) struct App {
    pub(crate) app_id: i64,
    pub(crate) app_secret: String,
}

/// A pair of tokens.
#[derive(Clone, Deserialize)]
pub(crate) struct Tokens {
    pub(crate) access_token: String,
    pub(crate) refresh_token: String,
    pub(crate) mac_key: String,
    #[serde(rename = "openId")]
    pub(crate) open_id: String,
}

/// A live token, ready to be used.
pub(crate) struct LiveToken {
    /// Index of its owner among the people.
    pub(crate) owner: usize,
    /// The request without its end.
    pub(crate) request: String,
    pub(crate) signer: Signer,
}

/// A code and the person it stands for.
pub(crate) type Code = (String, usize);

/// Everything that the operations need.
pub(crate) struct Scene {
    pub(crate) target: Target,
    pub(crate) host: String,
    pub(crate) app: App,
    pub(crate) redirect: &'static str,
    pub(crate) people: Vec<Person>,
    /// The openId of each person in this app.
    pub(crate) open_ids: Vec<String>,
    pub(crate) tokens: Rc<Vec<LiveToken>>,
    /// The newest refresh token of each chain and its person.
    pub(crate) chains: Vec<Rc<RefCell<Code>>>,
    /// Codes that nobody exchanged yet.
    pub(crate) codes: Rc<RefCell<Vec<Code>>>,
}

#[derive(Deserialize)]
struct Added {
    user_id: i64,
}

impl Scene {
    /// Makes it all. Takes some seconds.
    pub(crate) async fn prepare(setaria: &Setaria, connections: usize) -> anyhow::Result<Self> {
        let target = setaria.target();
        let app = setaria.place.command(&[
            "app",
            "add",
            "--name",
            "Load",
            "--redirect-uri",
            REDIRECT,
            "--redirect-mode",
            "exact",
            "--dialect",
            "xiaomi",
            "--scope",
            "1",
            "--scope",
            "3",
        ])?;
        let accounts = connections.min(ACCOUNTS);
        let mut scene = Self {
            target,
            host: target.address.to_string(),
            app,
            redirect: REDIRECT,
            people: Vec::new(),
            open_ids: vec![String::new(); accounts],
            tokens: Rc::default(),
            chains: Vec::new(),
            codes: Rc::default(),
        };
        for number in 0..accounts {
            let person = scene.admit(setaria, number).await?;
            scene.people.push(person);
        }
        scene.mint_codes(TOKENS + connections, connections).await?;
        let mut pairs = scene.exchange_all(connections).await?;
        scene.chains = pairs
            .split_off(TOKENS.min(pairs.len()))
            .into_iter()
            .map(|(tokens, owner)| Rc::new(RefCell::new((tokens.refresh_token, owner))))
            .collect();
        for (tokens, owner) in &pairs {
            if let Some(open_id) = scene.open_ids.get_mut(*owner) {
                open_id.clone_from(&tokens.open_id);
            }
        }
        scene.tokens = Rc::new(
            pairs
                .iter()
                .map(|(tokens, owner)| scene.live(tokens, *owner))
                .collect::<Result<_, _>>()?,
        );
        Ok(scene)
    }

    /// The target of an authorization that a remembered consent answers at once.
    pub(crate) fn authorize_target(&self) -> String {
        authorize_target(&self.app, self.redirect)
    }

    /// Mints codes until so many are there.
    pub(crate) async fn mint_codes(&self, wanted: usize, connections: usize) -> anyhow::Result<()> {
        let missing = Rc::new(Cell::new(wanted.saturating_sub(self.codes.borrow().len())));
        if missing.get() == 0 {
            return Ok(());
        }
        let jobs = (0..connections)
            .map(|index| -> Box<dyn Job> { Box::new(Authorize::new(self, index, Rc::clone(&missing))) });
        let seen = drive(self.target, jobs.collect(), Load::closed(Duration::ZERO, AGES)).await?;
        match seen.wrong {
            Some(wrong) => bail!("authorize answered {wrong}"),
            None => Ok(()),
        }
    }

    async fn exchange_all(&self, connections: usize) -> anyhow::Result<Vec<(Tokens, usize)>> {
        let pairs = Rc::new(RefCell::new(Vec::new()));
        let jobs = (0..connections)
            .map(|_| -> Box<dyn Job> { Box::new(Exchange::keeping(self, Rc::clone(&pairs))) });
        let seen = drive(self.target, jobs.collect(), Load::closed(Duration::ZERO, AGES)).await?;
        match seen.wrong {
            Some(wrong) => bail!("the exchange answered {wrong}"),
            None => Ok(pairs.take()),
        }
    }

    async fn admit(&self, setaria: &Setaria, number: usize) -> anyhow::Result<Person> {
        let (login, password) = (
            format!("load{number}@example.com"),
            format!("wind in the grass {number}"),
        );
        let name = format!("Load {number}");
        let added: Added = setaria.place.command(&[
            "account",
            "add",
            "--nickname",
            &name,
            "--email",
            &login,
            "--password",
            &password,
        ])?;
        let mut browser = Browser::open(self.target).await?;
        browser.sign_in(&login, &password).await?;
        let location = browser
            .allow(&self.authorize_target())
            .await
            .with_context(|| format!("the consent of {login}"))?;
        if !location.starts_with(self.redirect) {
            bail!("the consent of {login} led to {location}");
        }
        Ok(Person {
            login,
            password,
            user_id: added.user_id,
            cookies: browser.cookies(),
        })
    }

    fn live(&self, tokens: &Tokens, owner: usize) -> anyhow::Result<LiveToken> {
        let query = format!("clientId={}&token={}", self.app.app_id, tokens.access_token);
        let host = self.host.split(':').next().unwrap_or_default();
        Ok(LiveToken {
            owner,
            request: format!(
                "GET /user/profile?{query} HTTP/1.1\r\nHost: {}\r\nUser-Agent: load\r\nAccept: */*\r\n",
                self.host
            ),
            signer: Signer::new(
                &tokens.mac_key,
                &tokens.access_token,
                host,
                "/user/profile",
                &query,
            )?,
        })
    }
}

/// Where an app sends a browser that is to come back to it with a code at once.
pub(crate) fn authorize_target(app: &App, redirect: &str) -> String {
    let id = app.app_id.to_string();
    let query = form_urlencoded::Serializer::new(String::new())
        .extend_pairs([
            ("client_id", id.as_str()),
            ("redirect_uri", redirect),
            ("response_type", "code"),
        ])
        .extend_pairs([("scope", "1 3"), ("state", "a1b2c3d4"), ("skip_confirm", "true")])
        .finish();
    format!("/oauth2/authorize?{query}")
}
