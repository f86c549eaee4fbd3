//! Chance with a seed, so that a simulation prints the same each time: splitmix64.

/// A sequence of draws.
pub(crate) struct Dice(u64);

impl Dice {
    /// The sequence of that seed.
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// From 0 to below 1.
    pub(crate) fn unit(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// Below a number above nought.
    pub(crate) fn below(&mut self, number: usize) -> usize {
        ((self.unit() * number as f64) as usize).min(number.saturating_sub(1))
    }

    /// How long until something that happens once in `mean` on average.
    pub(crate) fn wait(&mut self, mean: f64) -> f64 {
        -mean * (1.0 - self.unit()).ln()
    }
}

/// The value below which so many hundredths of a sorted list lie.
pub(crate) fn percentile(sorted: &[f64], hundredths: f64) -> f64 {
    let last = sorted.len().saturating_sub(1);
    let at = (last as f64 * hundredths / 100.0) as usize;
    sorted.get(at).copied().unwrap_or(0.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seed_gives_one_sequence_whose_waits_have_their_mean() {
        let (mut one, mut other) = (Dice::new(7), Dice::new(7));
        let waits: Vec<f64> = (0..100_000).map(|_| one.wait(3.0)).collect();
        assert!((0..100_000).all(|at| waits[at] == other.wait(3.0)));
        let mean = waits.iter().sum::<f64>() / waits.len() as f64;
        assert!((mean - 3.0).abs() < 0.05, "{mean}");
    }

    #[test]
    fn drawn_numbers_stay_below_their_bound_and_reach_it() {
        let mut dice = Dice::new(1);
        let mut seen = [false; 3];
        (0..100).for_each(|_| seen[dice.below(3)] = true);
        assert_eq!(seen, [true; 3]);
    }
}
