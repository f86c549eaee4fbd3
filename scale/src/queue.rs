//! Waiting at a node: requests arrive as they like, cores take them in turn.
//!
//! Owns: one node's queue. Service times are the measured CPU; passwords are checked on cores of their own, as the server's
//! pool does, or on the same ones, which shows why it does not.

use crate::dice::{Dice, percentile};
use crate::figures::Engine;
use crate::plan::{Mix, NODE_CORES};

/// How many requests are drawn.
const REQUESTS: usize = 100_000;

/// How long requests waited for a core, in milliseconds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Waits {
    pub(crate) p50: f64,
    pub(crate) p99: f64,
    pub(crate) p999: f64,
}

/// The waiting of everything but passwords at a part of the cores' time; with passwords on the same cores, or not.
pub(crate) fn waits(engine: &Engine, mix: &Mix, busy: f64, passwords_beside: bool) -> Waits {
    let kinds: Vec<(f64, f64)> = mix
        .kinds(engine)
        .into_iter()
        .map(|(_, share, cost)| (share, cost.node_us / 1e3))
        .collect();
    let sign_in = mix.sign_in;
    let mut dice = Dice::new(1);
    let mut cores = [0.0_f64; NODE_CORES];
    let mean: f64 = kinds.iter().map(|(share, ms)| share * ms).sum();
    let without = mean - sign_in * engine.sign_in.node_us / 1e3;
    let load = if passwords_beside { mean } else { without };
    let between = load / (busy * NODE_CORES as f64);
    let (mut now, mut waited) = (0.0, Vec::with_capacity(REQUESTS));
    for _ in 0..REQUESTS {
        now += dice.wait(between);
        let (at, takes) = draw(&kinds, &mut dice);
        let is_password = at + 1 == kinds.len();
        if is_password && !passwords_beside {
            continue;
        }
        let free = earliest(&mut cores);
        let begins = free.max(now);
        *free = begins + takes;
        if !is_password {
            waited.push(begins - now);
        }
    }
    waited.sort_by(f64::total_cmp);
    Waits {
        p50: percentile(&waited, 50.0),
        p99: percentile(&waited, 99.0),
        p999: percentile(&waited, 99.9),
    }
}

fn draw(kinds: &[(f64, f64)], dice: &mut Dice) -> (usize, f64) {
    let mut rest = dice.unit();
    for (at, (share, ms)) in kinds.iter().enumerate() {
        rest -= share;
        if rest < 0.0 {
            return (at, *ms);
        }
    }
    (0, kinds.first().map_or(0.0, |(_, ms)| *ms))
}

/// The core that is free first.
fn earliest(cores: &mut [f64; NODE_CORES]) -> &mut f64 {
    let [first, rest @ ..] = cores;
    rest.iter_mut().fold(first, |least, core| match *core < *least {
        true => core,
        false => least,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figures::Cost;

    fn engine(sign_in_us: f64) -> Engine {
        let cost = |node_us| Cost {
            node_us,
            ..Cost::default()
        };
        Engine {
            profile: cost(100.0),
            refresh: cost(100.0),
            authorize: cost(100.0),
            exchange: cost(100.0),
            sign_in: cost(sign_in_us),
            ..Engine::default()
        }
    }

    #[test]
    fn a_busier_node_lets_wait_longer_and_an_idle_one_not_at_all() {
        let engine = engine(100.0);
        let at = |busy| waits(&engine, &Mix::default(), busy, false);
        assert!(at(0.05).p99 < 0.001, "{:?}", at(0.05));
        assert!(at(0.9).p99 > at(0.7).p99 && at(0.7).p99 > at(0.5).p99);
    }

    #[test]
    fn passwords_on_the_same_cores_make_others_wait() {
        let engine = engine(15_000.0);
        let mix = Mix::default();
        let (apart, beside) = (waits(&engine, &mix, 0.7, false), waits(&engine, &mix, 0.7, true));
        assert!(beside.p99 > 10.0 * apart.p99, "{apart:?} {beside:?}");
    }
}
