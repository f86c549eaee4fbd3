//! Growth: what each operation costs on a small store and on a large one, in the same rounds at the same rate.
//!
//! Owns: the two nodes side by side, the rounds, and the factor between them. Hands over: filling and starting a store to
//! `grown`, what is asked to `jobs`, the words to `words`.

mod grown;
mod jobs;
mod lines;
mod words;

use std::cell::Cell;
use std::path::Path;
use std::rc::Rc;
use std::time::Duration;

use serde::Serialize;
use tokio::time::sleep;

use crate::dice::Dice;
use crate::drive::{Job, Load, Seen, drive};
use crate::figures::{counting, is_noisy, median};
use crate::operation::Operation;
use crate::setaria::Place;
pub(crate) use grown::Facts;
use grown::Grown;
use lines::Hand;

/// Load before each window.
const WARM_UP: Duration = Duration::from_millis(500);
/// Longer than a node believes what it keeps of a token (`TTL` in `service/src/cache.rs`).
const FORGOTTEN: Duration = Duration::from_secs(31);
/// So many pairs stand for those that are used often.
const OFTEN: u64 = 10_000;

/// What is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Grows {
    Profile,
    ProfileOften,
    Refresh,
    Exchange,
    Authorize,
    SignIn,
}

/// All of it.
pub(crate) const ALL: [Grows; 6] = [
    Grows::Profile,
    Grows::ProfileOften,
    Grows::Refresh,
    Grows::Exchange,
    Grows::Authorize,
    Grows::SignIn,
];

impl Grows {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Profile => "profile, MAC, a token not in memory",
            Self::ProfileOften => "profile, MAC, one of 10,000 tokens",
            Self::Refresh => "refresh rotation, any token",
            Self::Exchange => "code exchange",
            Self::Authorize => "authorize, remembered, one of 10,000 people",
            Self::SignIn => "password sign-in, any account",
        }
    }

    /// Requests a second, the same on both stores: low enough that a request seldom waits for another's, so that times
    /// compare. A database on the same cores takes as much as the node, so there they are half as many.
    fn per_second(self, is_shared: bool) -> f64 {
        let alone = match self {
            Self::Profile | Self::ProfileOften => 2_000.0,
            Self::Refresh | Self::Exchange | Self::Authorize => 1_000.0,
            Self::SignIn => 10.0,
        };
        if is_shared { alone / 2.0 } else { alone }
    }

    /// As many as elsewhere: a longer queue for the hashing pool would only be refused.
    fn connections(self, most: usize) -> usize {
        if self == Self::SignIn {
            Operation::SignIn.connections(most)
        } else {
            most
        }
    }
}

/// What a run compares.
pub(crate) struct Plan {
    pub(crate) operations: Vec<Grows>,
    /// Where each store is, smallest first, and how many accounts it gets.
    pub(crate) places: Vec<(Place, u64)>,
    pub(crate) rounds: usize,
    pub(crate) connections: usize,
    pub(crate) window: Duration,
}

/// All that a run found.
#[derive(Serialize)]
pub(crate) struct Growth {
    machine: String,
    engine: &'static str,
    sizes: Vec<Facts>,
    rows: Vec<Row>,
    /// Time of one write and fdatasync, in microseconds.
    fdatasync_us: f64,
    noisy_windows: usize,
    windows: usize,
    /// Wrong answers; each voided its window.
    wrong: Vec<String>,
}

/// One operation.
#[derive(Serialize)]
struct Row {
    operation: &'static str,
    /// What was asked for.
    wanted_per_second: f64,
    /// What was answered; here and below one for each size.
    per_second: Vec<f64>,
    cpu_us: Vec<f64>,
    database_us: Vec<f64>,
    p50_ms: Vec<f64>,
    p99_ms: Vec<f64>,
    /// The largest store's CPU divided by the smallest's, in the same round.
    cpu_factor: f64,
    p99_factor: f64,
}

/// The windows of one operation in one round, one for each size.
type Windows = Vec<Seen>;

/// Fills, starts, measures.
pub(crate) async fn run(plan: &Plan, folder: &Path) -> anyhow::Result<Growth> {
    let mut sizes = Vec::new();
    for (place, accounts) in &plan.places {
        eprintln!("filling a store with {accounts} accounts");
        sizes.push(Grown::fill(place, *accounts).await?);
    }
    let mut dice = Dice::new(u64::from(std::process::id()));
    let mut rounds: Vec<Vec<(Grows, Windows)>> = Vec::new();
    let mut fdatasync = Vec::new();
    for number in 1..=plan.rounds {
        let mut order = plan.operations.clone();
        dice.shuffle(&mut order);
        let mut round = Vec::new();
        for operation in order {
            if operation == Grows::Profile {
                sleep(FORGOTTEN).await;
            }
            let mut windows = Vec::new();
            // The largest first in every other round, so that none always follows the same.
            let mut order: Vec<&Grown> = sizes.iter().collect();
            if number % 2 == 0 {
                order.reverse();
            }
            for size in order {
                windows.push(cell(size, operation, plan, &mut dice).await?);
            }
            if number % 2 == 0 {
                windows.reverse();
            }
            round.push((operation, windows));
        }
        fdatasync.push(crate::yardstick::fdatasync(folder, plan.window)?);
        let noisy = round
            .iter()
            .flat_map(|(_, windows)| windows)
            .filter(|seen| is_noisy(seen));
        eprintln!(
            "round {number}: {} windows, {} noisy",
            plan.operations.len() * sizes.len(),
            noisy.count()
        );
        rounds.push(round);
    }
    let all = || {
        rounds
            .iter()
            .flatten()
            .flat_map(|(operation, windows)| windows.iter().map(move |seen| (*operation, seen)))
    };
    let mut facts = Vec::new();
    for size in &mut sizes {
        facts.push(size.facts(plan.connections).await?);
    }
    Ok(Growth {
        machine: crate::machine::description(),
        engine: if plan.is_shared() { "PostgreSQL" } else { "SQLite" },
        sizes: facts,
        rows: plan
            .operations
            .iter()
            .map(|operation| row(&rounds, *operation, plan))
            .collect(),
        fdatasync_us: median(fdatasync.into_iter()),
        noisy_windows: all().filter(|(_, seen)| is_noisy(seen)).count(),
        windows: all().count(),
        wrong: all()
            .filter_map(|(operation, seen)| Some(format!("{}: {}", operation.name(), seen.wrong.as_ref()?)))
            .collect(),
    })
}

impl Plan {
    fn is_shared(&self) -> bool {
        self.places.iter().any(|(place, _)| place.database.is_some())
    }

    fn per_second(&self, operation: Grows) -> f64 {
        operation.per_second(self.is_shared())
    }
}

impl Growth {
    /// Whether every answer was right.
    pub(crate) fn is_sound(&self) -> bool {
        self.wrong.is_empty()
    }
}

async fn cell(size: &Grown, operation: Grows, plan: &Plan, dice: &mut Dice) -> anyhow::Result<Seen> {
    let connections = operation.connections(plan.connections);
    let asked = plan.per_second(operation) * (WARM_UP + plan.window).as_secs_f64() * 1.2;
    let asked = asked as usize + connections;
    if operation == Grows::Exchange {
        size.mint_codes(asked, connections, dice).await?;
    }
    let hand = match operation {
        Grows::Profile => size.pairs.deal_apart(asked, dice),
        Grows::ProfileOften => size.pairs.deal(OFTEN, asked, dice),
        _ => size.pairs.deal(u64::MAX, asked, dice),
    };
    let jobs = (0..connections)
        .map(|_| job(size, operation, &hand, dice))
        .collect();
    let load = Load::closed(WARM_UP, plan.window).paced(Some(plan.per_second(operation)));
    drive(size.target(), jobs, load).await
}

fn job(size: &Grown, operation: Grows, hand: &Rc<Hand>, dice: &mut Dice) -> Box<dyn Job> {
    let (hand, dice) = (Rc::clone(hand), Dice::new(dice.next()));
    match operation {
        Grows::Profile | Grows::ProfileOften => Box::new(jobs::Profile::drawn(size, hand, dice)),
        Grows::Refresh => Box::new(jobs::Refresh::new(size, hand, dice)),
        Grows::Exchange => Box::new(jobs::Exchange::new(size)),
        Grows::Authorize => Box::new(jobs::Authorize::new(size, Rc::new(Cell::new(usize::MAX)), dice)),
        Grows::SignIn => Box::new(jobs::SignIn::new(size, hand, dice)),
    }
}

fn row(rounds: &[Vec<(Grows, Windows)>], operation: Grows, plan: &Plan) -> Row {
    let windows: Vec<&Windows> = rounds
        .iter()
        .flatten()
        .filter(|(one, windows)| *one == operation && windows.iter().all(|seen| seen.wrong.is_none()))
        .map(|(_, windows)| windows)
        .collect();
    let windows = counting(windows, |round| round.iter().any(is_noisy));
    let of = |figure: fn(&Seen) -> f64| -> Vec<f64> {
        let size = |index| median(windows.iter().filter_map(|round| round.get(index).map(figure)));
        (0..plan.places.len()).map(size).collect()
    };
    let factor = |figure: fn(&Seen) -> f64| {
        let both = |round: &&Windows| Some(figure(round.last()?) / figure(round.first()?));
        median(windows.iter().filter_map(both))
    };
    Row {
        operation: operation.name(),
        wanted_per_second: plan.per_second(operation),
        per_second: of(|seen| seen.answers as f64 / seen.seconds),
        cpu_us: of(|seen| seen.cpu_us),
        database_us: of(|seen| seen.database_us.unwrap_or(f64::NAN)),
        p50_ms: of(|seen| f64::from(seen.p50_us) / 1e3),
        p99_ms: of(|seen| f64::from(seen.p99_us) / 1e3),
        cpu_factor: factor(|seen| seen.cpu_us),
        p99_factor: factor(|seen| f64::from(seen.p99_us)),
    }
}
