//! Chance that can be had again: every experiment prints the seed it ran with.

use setaria_testkit::clock;

/// A stream of numbers that follows from its seed (SplitMix64).
#[derive(Clone, Debug)]
pub struct Dice(u64);

impl Dice {
    /// From `SETARIA_FAULTS_SEED`, else from a fresh seed; printed either way.
    pub fn of_this_run(experiment: &str) -> Self {
        let given = std::env::var("SETARIA_FAULTS_SEED").ok();
        let seed = given.map_or_else(clock::random, |text| {
            text.parse().expect("SETARIA_FAULTS_SEED is a number")
        });
        println!("seed {experiment}: {seed}");
        Self(seed)
    }

    /// A stream of its own for one of many.
    pub fn fork(&mut self) -> Self {
        Self(self.roll())
    }

    /// The next number.
    pub fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below `bound`.
    pub fn below(&mut self, bound: u64) -> u64 {
        self.roll() % bound
    }
}
