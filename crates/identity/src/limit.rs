//! Rate arithmetic: how often something may be tried, as one number that a conditional statement can keep.
//!
//! Owns: the rule (burst and refill) and the waiting time. Hands over: remembering to `store`, where one statement both
//! checks and charges, so that parallel attempts cannot slip past.

use crate::clock::Millis;

/// A generic cell rate: `burst` at once, then one more each `interval`.
///
/// The kept number is the theoretical arrival time (TAT): an attempt at `now` passes while
/// `max(tat, now) + interval - now <= burst * interval`, and then `tat` becomes `max(tat, now) + interval`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rate {
    /// How many may come at once.
    pub burst: i64,
    /// How long until one more may come, in milliseconds.
    pub interval: Millis,
}

impl Rate {
    /// `burst` attempts in each `window` milliseconds.
    pub const fn per(burst: i64, window: Millis) -> Self {
        Self {
            burst,
            interval: if burst > 0 { window / burst } else { window },
        }
    }

    /// The same rule, `times` as generous.
    pub const fn times(self, times: i64) -> Self {
        Self {
            burst: self.burst * times,
            interval: if times > 0 {
                self.interval / times
            } else {
                self.interval
            },
        }
    }

    /// The farthest that the kept number may lie ahead of now, in milliseconds.
    pub const fn horizon(self) -> Millis {
        self.burst * self.interval
    }

    /// How long to wait until one more attempt passes, given the kept number, in milliseconds.
    pub fn wait(self, tat: Millis, now: Millis) -> Millis {
        (tat.max(now) + self.interval - now - self.horizon()).max(0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::MINUTE;

    #[test]
    fn a_burst_passes_and_the_next_waits_one_interval() {
        let rate = Rate::per(10, 15 * MINUTE);
        let (now, mut tat) = (1_000_000, 0);
        for _ in 0..10 {
            assert_eq!(rate.wait(tat, now), 0);
            tat = tat.max(now) + rate.interval;
        }
        assert_eq!(rate.wait(tat, now), 90_000);
        assert_eq!(rate.wait(tat, now + 90_000), 0);
    }
}
