//! A store of some size and the node on it.
//!
//! Owns: filling, starting, what a node of that size needs, and the material that the jobs draw from.

use std::cell::{Cell, RefCell};
use std::collections::{HashMap, HashSet};
use std::fs;
use std::process::Command;
use std::rc::Rc;
use std::thread::sleep;
use std::time::Duration;

use anyhow::{Context as _, bail};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::FORGOTTEN;
use super::jobs::{Ask, Authorize, Profile};
use super::lines::Lines;
use crate::browser::Browser;
use crate::dice::Dice;
use crate::drive::{Job, Load, Target, drive};
use crate::figures::median;
use crate::machine;
use crate::scene::{App, REDIRECT};
use crate::servers::{Server, beside};
use crate::setaria::Place;
use crate::start;

/// Everyone's.
pub(super) const PASSWORD: &str = "wind in the grass";
/// How often it is started.
const STARTS: usize = 3;
/// Until what the start itself needed has been given back.
const SETTLED: Duration = Duration::from_secs(1);
/// From so many tokens to so many, memory tells what a cached one takes. The first are asked for twice: what else grows, as
/// the pages that the engine keeps, is full by then, though the first time each page may come from the disk, past those that
/// are kept. The last are fewer than a node keeps.
const CACHED: (u64, u64) = (30_000, 90_000);
/// Longer than anything that is prepared takes.
const AGES: Duration = Duration::from_secs(120);

/// What the store and its node take.
#[derive(Serialize)]
pub(crate) struct Facts {
    pub(super) accounts: u64,
    pub(super) filled: Filled,
    /// From the start of the process to the first answer of `/health/ready`, in milliseconds.
    pub(super) ready_ms: f64,
    /// Resident memory a second later, in MB of a million bytes.
    pub(super) idle_mb: f64,
    /// The same after all rounds.
    pub(super) loaded_mb: f64,
    /// What the node had to fetch from the disk until then, in MB: little, unless the system takes pages from its cache.
    pub(super) fetched_mb: f64,
    /// Memory for a cached token, and for the cached account of one, in bytes, when there were enough to tell.
    pub(super) cached_bytes: Option<(f64, f64)>,
}

/// What `fill` said, in seconds and in bytes for each.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Filled {
    pub(super) seconds: f64,
    pub(super) account_bytes: f64,
    pub(super) consent_bytes: f64,
    pub(super) pair_bytes: f64,
}

/// A filled store and its node.
pub(crate) struct Grown {
    place: Place,
    accounts: u64,
    filled: Filled,
    server: Server,
    ready_ms: f64,
    idle_mb: f64,
    pub(super) host: String,
    pub(super) app: App,
    pub(super) pairs: Rc<Lines>,
    pub(super) sessions: Rc<Lines>,
    pub(super) chains: Rc<RefCell<Chains>>,
    /// Codes that nobody exchanged yet, each with its person's openId.
    pub(super) codes: Rc<RefCell<Vec<(String, String)>>>,
    /// The CSRF field and the cookie of a browser that nobody signed in on.
    pub(super) form: (String, String),
}

/// Where the pairs that were refreshed are now.
#[derive(Default)]
pub(super) struct Chains {
    /// The newest refresh token of a pair, by the pair's line.
    pub(super) newest: HashMap<u64, String>,
    /// Those that are being refreshed.
    pub(super) busy: HashSet<u64>,
}

impl Grown {
    /// Makes an app, fills the store around it, starts a node.
    pub(super) async fn fill(place: &Place, accounts: u64) -> anyhow::Result<Self> {
        fs::create_dir_all(place.data())?;
        let login = [
            "--email",
            "operator@example.com",
            "--password",
            PASSWORD,
            "--role",
            "operator",
        ];
        let _: Value =
            place.command(&[&["account", "add", "--nickname", "Operator"], &login[..]].concat())?;
        let of_app = [
            "--redirect-uri",
            REDIRECT,
            "--redirect-mode",
            "exact",
            "--dialect",
            "xiaomi",
        ];
        let scopes = ["--scope", "1", "--scope", "3"];
        let app: App = place.command(&[&["app", "add", "--name", "Load"], &of_app[..], &scopes].concat())?;
        let filled = fill(place, &app, accounts)?;
        if let Some(database) = &place.database {
            settle(&database.url)?;
        }
        let (mut ready_ms, mut last) = (Vec::new(), None);
        for _ in 0..STARTS {
            // Two would not share an embedded store.
            drop(last.take());
            let url = place.database.as_ref().map(|database| database.url.as_str());
            let (server, took) = start::serve(&place.data(), url)?;
            ready_ms.push(took.as_secs_f64() * 1e3);
            last = Some(server);
        }
        let server = last.context("no start")?;
        sleep(SETTLED);
        let target = server.target();
        let mut stranger = Browser::open(target).await?;
        let form = (stranger.fetch_sign_in_form().await?, stranger.cookies());
        Ok(Self {
            place: place.clone(),
            accounts,
            filled,
            ready_ms: median(ready_ms.into_iter()),
            idle_mb: resident_mb(target)?,
            server,
            host: target.address.to_string(),
            app,
            pairs: Rc::new(Lines::open(&place.folder.join("pairs"))?),
            sessions: Rc::new(Lines::open(&place.folder.join("sessions"))?),
            chains: Rc::default(),
            codes: Rc::default(),
            form,
        })
    }

    /// What `drive` needs to know of the node.
    pub(super) fn target(&self) -> Target {
        Target {
            postmaster: self.place.database.as_ref().map(|database| database.postmaster),
            ..self.server.target()
        }
    }

    /// Mints so many codes.
    pub(super) async fn mint_codes(
        &self,
        count: usize,
        connections: usize,
        dice: &mut Dice,
    ) -> anyhow::Result<()> {
        self.codes.borrow_mut().clear();
        let left = Rc::new(Cell::new(count));
        let mut job =
            || -> Box<dyn Job> { Box::new(Authorize::new(self, Rc::clone(&left), Dice::new(dice.next()))) };
        self.prepare((0..connections).map(|_| job()).collect()).await
    }

    /// What it takes, at the end of a run: the node is started once more to see what cached tokens take.
    pub(super) async fn facts(&mut self, connections: usize) -> anyhow::Result<Facts> {
        let loaded_mb = resident_mb(self.target())?;
        let fetched_mb = fetched_mb(self.target())?;
        self.server.kill();
        let url = self.place.database.as_ref().map(|database| database.url.as_str());
        (self.server, _) = start::serve(&self.place.data(), url)?;
        self.host = self.target().address.to_string();
        let (first, last) = CACHED;
        let cached_bytes = if self.pairs.count() < last {
            None
        } else {
            let mut cached = [0.0; 2];
            for (bytes, what) in cached.iter_mut().zip([Ask::OpenId, Ask::Profile]) {
                self.touch(what, 0, first, connections).await?;
                tokio::time::sleep(FORGOTTEN).await;
                let before = self.touch(what, 0, first, connections).await?;
                let after = self.touch(what, first, last, connections).await?;
                *bytes = (after - before) * 1e6 / (last - first) as f64;
            }
            Some(cached.into())
        };
        Ok(Facts {
            accounts: self.accounts,
            filled: self.filled.clone(),
            ready_ms: self.ready_ms,
            idle_mb: self.idle_mb,
            loaded_mb,
            fetched_mb,
            cached_bytes,
        })
    }

    /// Asks with the tokens from one to another; answers the node's memory afterwards, in MB.
    async fn touch(&self, what: Ask, first: u64, end: u64, connections: usize) -> anyhow::Result<f64> {
        let next = Rc::new(Cell::new(first));
        let job = || -> Box<dyn Job> { Box::new(Profile::in_turn(self, what, Rc::clone(&next), end)) };
        self.prepare((0..connections).map(|_| job()).collect()).await?;
        resident_mb(self.target())
    }

    async fn prepare(&self, jobs: Vec<Box<dyn Job>>) -> anyhow::Result<()> {
        let seen = drive(self.target(), jobs, Load::closed(Duration::ZERO, AGES)).await?;
        match seen.wrong {
            Some(wrong) => bail!("the node answered {wrong}"),
            None => Ok(()),
        }
    }
}

fn fill(place: &Place, app: &App, accounts: u64) -> anyhow::Result<Filled> {
    let mut command = Command::new(beside("fill")?);
    place.flags(&mut command);
    command.args([
        "--app",
        &app.app_id.to_string(),
        "--accounts",
        &accounts.to_string(),
    ]);
    command
        .args(["--password", PASSWORD, "--lines"])
        .arg(&place.folder);
    let output = command.stderr(std::process::Stdio::inherit()).output()?;
    if !output.status.success() {
        bail!("the store was not filled");
    }
    Ok(serde_json::from_slice(&output.stdout)?)
}

/// Has a database do at once what it would do behind the windows that are measured: mark the rows that all may see, count
/// them for its planner, write down what it has only in memory.
fn settle(url: &str) -> anyhow::Result<()> {
    let mut psql = Command::new("psql");
    psql.args(["--no-psqlrc", "--quiet", "--set=ON_ERROR_STOP=1"]);
    psql.args(["--command", "VACUUM (ANALYZE)", "--command", "CHECKPOINT"]);
    let status = psql.arg(url).status().context("psql is missing")?;
    if !status.success() {
        bail!("the database was not vacuumed");
    }
    Ok(())
}

fn fetched_mb(target: Target) -> anyhow::Result<f64> {
    Ok(machine::fetched(target.pid)? as f64 / 1e6)
}

fn resident_mb(target: Target) -> anyhow::Result<f64> {
    Ok(machine::resident(target.pid)? as f64 / 1e6)
}
