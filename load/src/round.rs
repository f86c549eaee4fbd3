//! Rounds: every operation on every server once, in a new order each time.
//!
//! Owns: the servers side by side, and which job runs where. Hands over: figures to `report`.

use std::cell::Cell;
use std::path::Path;
use std::rc::Rc;
use std::time::Duration;

use anyhow::{Context as _, bail};

use crate::browser::Browser;
use crate::dice::Dice;
use crate::drive::{Job, Load, Seen, Target, drive};
use crate::machine;
use crate::operation::{self, Again, AtBare, Authorize, Exchange, Operation, Profile, Refresh, SignIn};
use crate::peer::Peer;
use crate::scene::Scene;
use crate::servers::{self, Server};
use crate::setaria::Setaria;
use crate::wire::Connection;
use crate::yardstick;

/// Load before each window, so that connections, caches and the scheduler have settled.
const WARM_UP: Duration = Duration::from_millis(250);
/// Codes minted for the first exchange; later ones go by what the round before took.
const FIRST_CODES: usize = 6_000;

/// Whose answer is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Side {
    Setaria,
    Axum,
    Hyper,
    Peer,
}

/// All sides, in the order of the table.
pub(crate) const SIDES: [Side; 4] = [Side::Setaria, Side::Axum, Side::Hyper, Side::Peer];

impl Side {
    /// Its name in the table.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Setaria => "setaria",
            Self::Axum => "bare axum",
            Self::Hyper => "bare hyper",
            Self::Peer => "node-oidc-provider",
        }
    }

    /// Whether an operation is measured on it, where it runs at all.
    pub(crate) fn does(self, operation: Operation) -> bool {
        match self {
            Self::Setaria => true,
            Self::Axum | Self::Hyper => operation.path().is_some(),
            Self::Peer => Peer::does(operation),
        }
    }
}

/// What one round saw.
#[derive(Default)]
pub(crate) struct Round {
    /// One entry for each operation and side.
    pub(crate) cells: Vec<(Operation, Side, Seen)>,
    /// CPU time of one Argon2id on every core at once, as sign-ins take it, in microseconds.
    pub(crate) argon2id_us: f64,
    /// The same on one core, the others idle.
    pub(crate) argon2id_alone_us: f64,
    /// Time of one fdatasync, in microseconds.
    pub(crate) fdatasync_us: f64,
}

/// Every server and all that was prepared.
pub(crate) struct Bench<'a> {
    pub(crate) setaria: &'a Setaria,
    pub(crate) scene: Scene,
    folder: &'a Path,
    axum: Server,
    hyper: Server,
    peer: Option<Peer>,
    expected: Rc<Vec<Vec<u8>>>,
    lengths: Lengths,
    /// The CSRF field and the cookie of a browser that nobody signed in on.
    form: (String, String),
    connections: usize,
    window: Duration,
    /// How many codes an exchange may need.
    codes: usize,
    /// The same at the peer.
    peers_codes: usize,
    dice: Dice,
}

/// What Setaria answers to the operations that answer with a body, in bytes.
#[derive(Clone, Copy)]
struct Lengths {
    profile: usize,
    tokens: usize,
}

enum Step {
    Drive(Operation, Side),
    Argon2id,
    Argon2idAlone,
    Fdatasync,
}

impl<'a> Bench<'a> {
    /// Prepares the scene, looks how long answers are, and starts the bare servers.
    pub(crate) async fn new(
        setaria: &'a Setaria,
        folder: &'a Path,
        connections: usize,
        window: Duration,
        peer: Option<Peer>,
    ) -> anyhow::Result<Self> {
        let scene = Scene::prepare(setaria, connections).await?;
        let expected = expected(&scene).await?;
        let lengths = lengths(&scene).await?;
        let lengthy = [
            (Operation::ProfilePlain, lengths.profile),
            (Operation::Refresh, lengths.tokens),
            (Operation::Authorize, 0),
            (Operation::SignIn, 0),
        ];
        let bodies: Vec<(&str, usize)> = lengthy
            .iter()
            .filter_map(|(operation, length)| Some((operation.path()?, *length)))
            .collect();
        let mut stranger = Browser::open(scene.target).await?;
        let csrf = stranger.fetch_sign_in_form().await?;
        Ok(Self {
            setaria,
            folder,
            axum: servers::bare("axum", &bodies)?,
            hyper: servers::bare("hyper", &bodies)?,
            expected: Rc::new(expected),
            lengths,
            form: (csrf, stranger.cookies()),
            connections,
            window,
            codes: FIRST_CODES,
            peers_codes: FIRST_CODES,
            peer,
            dice: Dice::new(mac_seed()),
            scene,
        })
    }

    /// Runs every step once.
    pub(crate) async fn round(&mut self, operations: &[Operation]) -> anyhow::Result<Round> {
        if let Some(peer) = &mut self.peer {
            peer.renew(self.connections).await?;
        }
        let runs = |side: Side| side != Side::Peer || self.peer.is_some();
        let cells = operations.iter().flat_map(|operation| {
            let sides = SIDES
                .into_iter()
                .filter(|side| runs(*side) && side.does(*operation));
            sides.map(|side| Step::Drive(*operation, side))
        });
        let mut steps: Vec<Step> = cells
            .chain([Step::Argon2id, Step::Argon2idAlone, Step::Fdatasync])
            .collect();
        self.dice.shuffle(&mut steps);
        let mut round = Round::default();
        for step in steps {
            match step {
                Step::Argon2id => round.argon2id_us = yardstick::argon2id(self.window, machine::cores())?,
                Step::Argon2idAlone => round.argon2id_alone_us = yardstick::argon2id(self.window, 1)?,
                Step::Fdatasync => round.fdatasync_us = yardstick::fdatasync(self.folder, self.window)?,
                Step::Drive(operation, side) => {
                    let seen = self.cell(operation, side).await;
                    let seen = seen.with_context(|| format!("{}, {}", operation.name(), side.name()))?;
                    round.cells.push((operation, side, seen));
                }
            }
        }
        self.setaria.empty_log()?;
        Ok(round)
    }

    async fn cell(&mut self, operation: Operation, side: Side) -> anyhow::Result<Seen> {
        let connections = operation.connections(self.connections);
        if operation == Operation::Exchange {
            self.mint(side, connections).await?;
        }
        let mut jobs = Vec::new();
        for index in 0..connections {
            jobs.push(match (side, &self.peer) {
                (Side::Setaria, _) => self.job(operation, index)?,
                (Side::Peer, Some(peer)) => peer.job(operation, index)?,
                _ => self.bare_job(operation, index)?,
            });
        }
        let load = Load::closed(WARM_UP, self.window).paced(operation.per_second());
        if operation == Operation::ProfileBeside {
            return self.beside(jobs, load).await;
        }
        let seen = drive(self.target(side), jobs, load).await?;
        if operation == Operation::Exchange && self.has_more_codes_next(side, &seen) {
            return Box::pin(self.cell(operation, side)).await;
        }
        Ok(seen)
    }

    /// Says how many codes the next window may need, and whether this one ran dry, so that it says nothing.
    fn has_more_codes_next(&mut self, side: Side, seen: &Seen) -> bool {
        let dry = seen.wrong.is_none() && seen.seconds < self.window.as_secs_f64() * 0.9;
        let connections = self.connections;
        let seconds = (self.window + WARM_UP).as_secs_f64();
        let codes = match side {
            Side::Setaria => &mut self.codes,
            Side::Peer => &mut self.peers_codes,
            Side::Axum | Side::Hyper => return false,
        };
        *codes = if dry {
            codes.saturating_mul(3)
        } else {
            // Half as much again, so that a faster round does not run dry.
            (seen.answers as f64 / seen.seconds * seconds * 1.5) as usize + connections
        };
        dry
    }

    /// The codes that an exchange will use up.
    async fn mint(&self, side: Side, connections: usize) -> anyhow::Result<()> {
        match (side, &self.peer) {
            (Side::Setaria, _) => {
                self.scene.codes.borrow_mut().clear();
                self.scene.mint_codes(self.codes, connections).await
            }
            (Side::Peer, Some(peer)) => peer.mint_codes(self.peers_codes).await,
            _ => Ok(()),
        }
    }

    /// Some work while sign-ins go on for as long. Its CPU is not told from theirs, so only times are kept.
    async fn beside(&mut self, jobs: Vec<Box<dyn Job>>, load: Load) -> anyhow::Result<Seen> {
        let target = self.scene.target;
        let mut signing_in = Vec::new();
        for index in 0..Operation::SignIn.connections(self.connections) {
            signing_in.push(self.job(Operation::SignIn, index)?);
        }
        let around = Load::closed(Duration::ZERO, WARM_UP + self.window);
        let (seen, around) = tokio::join!(drive(target, jobs, load), drive(target, signing_in, around));
        let seen = seen?;
        Ok(Seen {
            cpu_us: f64::NAN,
            database_us: None,
            wrong: seen.wrong.or(around?.wrong),
            ..seen
        })
    }

    fn target(&self, side: Side) -> Target {
        match (side, &self.peer) {
            (Side::Axum, _) => self.axum.target(),
            (Side::Hyper, _) => self.hyper.target(),
            (Side::Peer, Some(peer)) => peer.target(),
            _ => self.scene.target,
        }
    }

    fn job(&mut self, operation: Operation, index: usize) -> anyhow::Result<Box<dyn Job>> {
        let scene = &self.scene;
        Ok(match operation {
            Operation::ProfilePlain => Box::new(self.profile(index, None)),
            Operation::ProfileMac | Operation::ProfilePaced | Operation::ProfileBeside => {
                let dice = Dice::new(self.dice.next());
                Box::new(self.profile(index, Some(dice)))
            }
            Operation::Refresh | Operation::RefreshPaced => Box::new(Refresh::new(
                scene,
                scene.chains.get(index).context("a connection without a chain")?,
            )),
            Operation::Exchange => Box::new(Exchange::new(scene)),
            Operation::Authorize => Box::new(Authorize::new(scene, index, Rc::new(Cell::new(usize::MAX)))),
            Operation::SignIn => Box::new(SignIn::new(scene, index, &self.form.0, &self.form.1)),
        })
    }

    fn bare_job(&mut self, operation: Operation, index: usize) -> anyhow::Result<Box<dyn Job>> {
        let length = self.lengths.profile;
        Ok(match operation {
            Operation::ProfilePlain => Box::new(AtBare {
                job: self.profile(index, None),
                length,
            }),
            Operation::ProfileMac => {
                let dice = Dice::new(self.dice.next());
                Box::new(AtBare {
                    job: self.profile(index, Some(dice)),
                    length,
                })
            }
            Operation::Exchange => {
                self.scene
                    .codes
                    .borrow_mut()
                    .push(("C3_023863265D3316E355FFA16B4867B023".into(), 0));
                let mut job = Exchange::new(&self.scene);
                let mut request = Vec::new();
                job.request(&mut request);
                Box::new(AtBare {
                    job: Again(request),
                    length: self.lengths.tokens,
                })
            }
            Operation::Refresh => {
                let mut request = Vec::new();
                self.job(operation, index)?.request(&mut request);
                Box::new(AtBare {
                    job: Again(request),
                    length: self.lengths.tokens,
                })
            }
            Operation::ProfilePaced | Operation::RefreshPaced | Operation::ProfileBeside => {
                bail!("a bare server is not measured at a pace")
            }
            Operation::Authorize | Operation::SignIn => {
                let mut request = Vec::new();
                self.job(operation, index)?.request(&mut request);
                Box::new(AtBare {
                    job: Again(request),
                    length: 0,
                })
            }
        })
    }

    fn profile(&self, index: usize, dice: Option<Dice>) -> Profile {
        Profile::new(
            &self.scene,
            Rc::clone(&self.expected),
            index,
            self.connections,
            dice,
        )
    }
}

/// What each person's profile answers every time.
async fn expected(scene: &Scene) -> anyhow::Result<Vec<Vec<u8>>> {
    let mut connection = Connection::open(scene.target.address).await?;
    let mut expected = Vec::new();
    for (owner, person) in scene.people.iter().enumerate() {
        let token = scene.tokens.iter().find(|token| token.owner == owner);
        let token = token.with_context(|| format!("{} got no token", person.login))?;
        let answer = connection
            .ask(format!("{}\r\n", token.request).as_bytes())
            .await?;
        let lasting = operation::lasting_part(answer.body, person.user_id);
        if lasting.is_empty() {
            bail!("the profile of {} answers {}", person.login, answer.sketch());
        }
        expected.push(lasting);
    }
    Ok(expected)
}

async fn lengths(scene: &Scene) -> anyhow::Result<Lengths> {
    let mut connection = Connection::open(scene.target.address).await?;
    let token = scene.tokens.first().context("no token")?;
    let profile = connection
        .ask(format!("{}\r\n", token.request).as_bytes())
        .await?
        .body
        .len();
    let mut refresh = Refresh::new(scene, scene.chains.first().context("no chain")?);
    let mut request = Vec::new();
    refresh.request(&mut request);
    let answer = connection.ask(&request).await?;
    refresh.judge(&answer).map_err(anyhow::Error::msg)?;
    Ok(Lengths {
        profile,
        tokens: answer.body.len(),
    })
}

/// Different in each run, so that a run on an old store repeats no nonce.
fn mac_seed() -> u64 {
    crate::mac::minute().rotate_left(32) ^ u64::from(std::process::id())
}
