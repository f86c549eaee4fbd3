//! Figures: medians over rounds and ratios within rounds.
//!
//! Owns: what counts. A window with a wrong answer never does; a noisy one only where fewer than three quiet ones are left.

use serde::Serialize;

use crate::drive::Seen;
use crate::operation::Operation;
use crate::round::{Round, Side};

/// Above this part of all cores taken by the host, a window is noisy.
pub(crate) const STOLEN: f64 = 0.02;
/// The same for other processes.
pub(crate) const OTHERS: f64 = 0.10;
/// So many quiet windows make the noisy ones superfluous.
const ENOUGH: usize = 3;

/// One line of the table.
#[derive(Serialize)]
pub(crate) struct Row {
    pub(crate) operation: &'static str,
    pub(crate) server: &'static str,
    pub(crate) connections: usize,
    /// Windows that count.
    pub(crate) windows: usize,
    pub(crate) per_second: f64,
    pub(crate) cpu_us: Option<f64>,
    /// CPU of its database.
    pub(crate) database_us: Option<f64>,
    pub(crate) p50_ms: f64,
    pub(crate) p99_ms: f64,
    pub(crate) memory_mb: f64,
    /// CPU of bare axum divided by CPU of this server: 1 is as lean as bare.
    pub(crate) of_axum: Option<f64>,
    /// The same for bare hyper.
    pub(crate) of_hyper: Option<f64>,
    /// CPU of this peer divided by Setaria's: so many times as lean is Setaria.
    pub(crate) setaria_is: Option<f64>,
    /// CPU of Argon2id alone divided by CPU of this server.
    pub(crate) of_argon2id: Option<f64>,
}

impl Row {
    /// Sums up one operation on one side.
    pub(crate) fn of(rounds: &[Round], operation: Operation, side: Side, connections: usize) -> Self {
        let all = rounds.iter().filter_map(|round| find(round, operation, side));
        let counting = counting(all.collect(), |seen| is_noisy(seen));
        let of = |figure: fn(&Seen) -> f64| median(counting.iter().map(|seen| figure(seen)));
        let is_own = side == Side::Setaria;
        let over_own = |other: Side| some(over_own(rounds, operation, other));
        Self {
            operation: operation.name(),
            server: side.name(),
            connections: operation.connections(connections),
            windows: counting.len(),
            per_second: of(|seen| seen.answers as f64 / seen.seconds),
            cpu_us: some(of(|seen| seen.cpu_us)),
            database_us: some(of(|seen| seen.database_us.unwrap_or(f64::NAN))),
            p50_ms: of(|seen| f64::from(seen.p50_us) / 1e3),
            p99_ms: of(|seen| f64::from(seen.p99_us) / 1e3),
            memory_mb: of(|seen| seen.memory as f64 / 1e6),
            of_axum: over_own(Side::Axum).filter(|_| is_own),
            of_hyper: over_own(Side::Hyper).filter(|_| is_own),
            setaria_is: over_own(side).filter(|_| side == Side::Peer),
            of_argon2id: (is_own && operation == Operation::SignIn).then(|| of_argon2id(rounds)),
        }
    }
}

/// Whether others had a share in what was measured.
pub(crate) fn is_noisy(seen: &Seen) -> bool {
    seen.stolen > STOLEN || seen.others > OTHERS
}

/// The middle figure, or the mean of the middle two; NaN of none.
pub(crate) fn median(figures: impl Iterator<Item = f64>) -> f64 {
    let mut sorted: Vec<f64> = figures.collect();
    sorted.sort_by(f64::total_cmp);
    let middle = sorted.len() / 2;
    let (high, low) = (sorted.get(middle), sorted.get(middle.wrapping_sub(1)));
    match (high, low) {
        (Some(high), Some(low)) if sorted.len().is_multiple_of(2) => f64::midpoint(*high, *low),
        (Some(high), _) => *high,
        (None, _) => f64::NAN,
    }
}

/// A figure that was measured.
fn some(figure: f64) -> Option<f64> {
    Some(figure).filter(|figure| !figure.is_nan())
}

/// Another server's CPU divided by Setaria's in the same round.
fn over_own(rounds: &[Round], operation: Operation, other: Side) -> f64 {
    let both = |round| {
        Some((
            find(round, operation, other)?,
            find(round, operation, Side::Setaria)?,
        ))
    };
    let pairs = rounds.iter().filter_map(both).collect();
    let counting = counting(pairs, |(other, own)| is_noisy(other) || is_noisy(own));
    median(counting.iter().map(|(other, own)| other.cpu_us / own.cpu_us))
}

/// The CPU of Argon2id without a server, on as many cores, divided by that of a sign-in in the same round.
fn of_argon2id(rounds: &[Round]) -> f64 {
    let both = |round: &Round| {
        Some((
            round.argon2id_us,
            find(round, Operation::SignIn, Side::Setaria)?.cpu_us,
        ))
    };
    median(rounds.iter().filter_map(both).map(|(alone, own)| alone / own))
}

fn find(round: &Round, operation: Operation, side: Side) -> Option<&Seen> {
    let mut cells = round.cells.iter();
    let found = cells.find(|(o, s, seen)| (*o, *s) == (operation, side) && seen.wrong.is_none());
    found.map(|(.., seen)| seen)
}

/// What counts: the quiet ones, and the noisy ones too where quiet ones are few.
pub(crate) fn counting<T>(all: Vec<T>, is_noisy: impl Fn(&T) -> bool) -> Vec<T> {
    let (noisy, quiet): (Vec<T>, Vec<T>) = all.into_iter().partition(is_noisy);
    if quiet.len() >= ENOUGH {
        return quiet;
    }
    quiet.into_iter().chain(noisy).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn round(own_us: f64, bare_us: f64, others: f64, wrong: Option<&str>) -> Round {
        let cell = |side, cpu_us, wrong: Option<&str>| {
            let wrong = wrong.map(Into::into);
            (
                Operation::Refresh,
                side,
                Seen {
                    cpu_us,
                    others,
                    wrong,
                    seconds: 1.0,
                    ..Seen::default()
                },
            )
        };
        let cells = vec![
            cell(Side::Setaria, own_us, wrong),
            cell(Side::Hyper, bare_us, None),
        ];
        Round {
            cells,
            ..Round::default()
        }
    }

    fn row(rounds: &[Round]) -> Row {
        Row::of(rounds, Operation::Refresh, Side::Setaria, 64)
    }

    #[test]
    fn a_ratio_is_taken_within_each_round_and_void_windows_do_not_count() {
        let wrong = round(1.0, 9.0, 0.0, Some("500"));
        let rounds = [
            round(10.0, 5.0, 0.0, None),
            round(40.0, 10.0, 0.0, None),
            round(10.0, 8.0, 0.0, None),
            wrong,
        ];
        let row = row(&rounds);
        assert_eq!((row.windows, row.of_hyper), (3, Some(0.5)));
        assert_eq!(row.of_axum, None, "no round had a figure for axum");
    }

    #[test]
    fn noisy_windows_count_only_where_quiet_ones_are_few() {
        let quiet = || round(10.0, 5.0, 0.0, None);
        let loud = || round(90.0, 9.0, 0.5, None);
        assert_eq!(
            row(&[quiet(), loud(), quiet(), loud(), quiet()]).cpu_us,
            Some(10.0)
        );
        let few = row(&[quiet(), loud(), loud()]);
        assert_eq!((few.windows, few.cpu_us), (3, Some(90.0)));
    }

    #[test]
    fn medians() {
        assert_eq!(median([3.0, 1.0, 2.0].into_iter()), 2.0);
        assert_eq!(median([4.0, 1.0].into_iter()), 2.5);
        assert!(median(std::iter::empty()).is_nan());
    }
}
