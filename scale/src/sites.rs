//! Sites that fail: years of faults drawn by chance, and requests of each kind drawn into them.
//!
//! Owns: what may be answered when something is away. It holds two ways of placing a partition's synchronous standby against
//! each other: in the same site, or in the next.

use crate::dice::{Dice, percentile};
use crate::plan::SITES;

/// Years that are drawn.
const YEARS: f64 = 50.0;
/// Requests of each kind.
const REQUESTS: usize = 100_000;
const SECOND: f64 = 1.0;
const HOUR: f64 = 3_600.0;
const DAY: f64 = 24.0 * HOUR;
const YEAR: f64 = 365.0 * DAY;

/// A site is cut off from the others, though the people near it reach it, so often.
pub(crate) const CUT_EVERY: f64 = YEAR / 4.0;
/// And for so long on average.
pub(crate) const CUT_FOR: f64 = HOUR / 2.0;
/// A primary's machine is lost so often.
pub(crate) const LOST_EVERY: f64 = YEAR / 2.0;
/// Between a client and its site, in milliseconds there and back.
pub(crate) const NEAR: f64 = 10.0;
/// Between two sites.
pub(crate) const FAR: f64 = 40.0;
/// Between two machines of a site, with the standby's wait for its disk.
pub(crate) const BESIDE: f64 = 2.0;
/// So many requests come to the site where their account lives.
pub(crate) const AT_HOME: f64 = 0.9;
/// So many calls find their token in the node's memory.
pub(crate) const KNOWN: f64 = 0.8;

/// What is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Needs no database: pages, pictures, keys.
    Still,
    /// A call without a signature: may be answered from memory while the home is heard.
    Plain,
    /// A signed call: its nonce is remembered at home.
    Signed,
    /// Everything that changes something: sign-in, authorization, exchange, rotation, revocation.
    Write,
}

/// All of them.
pub(crate) const KINDS: [(Kind, &str); 4] = [
    (Kind::Still, "pages and keys"),
    (Kind::Plain, "call, not signed"),
    (Kind::Signed, "call, signed"),
    (Kind::Write, "sign-in, exchange, rotation"),
];

/// Where a partition's synchronous standby is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Standby {
    /// Beside its primary.
    Beside,
    /// In the next site.
    Away,
}

/// What clients of a kind saw.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Seen {
    /// The part that was answered.
    pub(crate) answered: f64,
    /// Of requests that came while some site was cut off, the part that was answered.
    pub(crate) answered_in_cuts: f64,
    /// Half took at most so long, in milliseconds.
    pub(crate) p50: f64,
    /// 99 of 100 did.
    pub(crate) p99: f64,
}

/// When something is away: begin and end.
type Away = Vec<(f64, f64)>;

/// Years of faults: each site's cuts, and each site's partitions without a primary.
pub(crate) struct Years {
    cuts: Vec<Away>,
    /// Of each cut of any site: how long all cuts up to it took together, and when it ended.
    any_cut: Vec<(f64, f64)>,
    lost: Vec<Away>,
    fail_over: f64,
}

impl Years {
    /// Draws them. `fail_over` is how long a partition is without a primary when its machine is lost, in seconds.
    pub(crate) fn draw(fail_over: f64, dice: &mut Dice) -> Self {
        let sites = 0..SITES as usize;
        let cuts = sites.clone().map(|_| {
            let mut long = Vec::new();
            let mut now = dice.wait(CUT_EVERY);
            while now < YEARS * YEAR {
                let end = now + dice.wait(CUT_FOR);
                long.push((now, end));
                now = end + dice.wait(CUT_EVERY);
            }
            long
        });
        let cuts: Vec<Away> = cuts.collect();
        let lost = sites.map(|_| {
            let mut short = Vec::new();
            let mut now = dice.wait(LOST_EVERY);
            while now < YEARS * YEAR {
                short.push((now, now + fail_over * SECOND));
                now += dice.wait(LOST_EVERY);
            }
            short
        });
        let lost = lost.collect();
        Self::of(cuts, lost, fail_over)
    }

    fn of(cuts: Vec<Away>, lost: Vec<Away>, fail_over: f64) -> Self {
        let mut upto = 0.0;
        let any_cut = cuts.iter().flatten().map(|(begin, end)| {
            upto += end - begin;
            (upto, *end)
        });
        Self {
            any_cut: any_cut.collect(),
            cuts,
            lost,
            fail_over,
        }
    }

    /// Draws requests of a kind into them. Cuts are rare, so requests are drawn into them apart, and weighed by how rare they
    /// are; what a lost machine costs outside of cuts is no matter of chance.
    pub(crate) fn ask(&self, kind: Kind, standby: Standby, dice: &mut Dice) -> Seen {
        let mut answered = 0.0;
        for _ in 0..REQUESTS {
            let at = self.moment_of_a_cut(dice);
            answered += f64::from(u8::from(self.one(kind, standby, at, dice).is_some()));
        }
        let answered_in_cuts = answered / REQUESTS as f64;
        let any = (0..REQUESTS).filter_map(|_| {
            let at = dice.unit() * YEARS * YEAR;
            self.one(kind, standby, at, dice)
        });
        let mut times: Vec<f64> = any.collect();
        times.sort_by(f64::total_cmp);
        let outside = match kind {
            Kind::Still => 1.0,
            _ => 1.0 - self.fail_over / LOST_EVERY,
        };
        let cut = self.part_in_cuts();
        Seen {
            answered: (1.0 - cut) * outside + cut * answered_in_cuts,
            answered_in_cuts,
            p50: percentile(&times, 50.0),
            p99: percentile(&times, 99.0),
        }
    }

    /// How long the answer takes, if there is one.
    fn one(&self, kind: Kind, standby: Standby, at: f64, dice: &mut Dice) -> Option<f64> {
        let sites = self.cuts.len();
        let here = dice.below(sites);
        let home = if dice.unit() < AT_HOME {
            here
        } else {
            (here + 1 + dice.below(sites - 1)) % sites
        };
        if kind == Kind::Still {
            return Some(NEAR);
        }
        // A cut-off home hands its partitions to the next site, if their standby is there.
        let since = self.cut_since(home, at);
        let moved = standby == Standby::Away && since.is_some_and(|since| at >= since + self.fail_over);
        let moving = standby == Standby::Away && since.is_some() && !moved;
        let primary = if moved { (home + 1) % sites } else { home };
        let is_reached = here == primary || (!self.is_cut(here, at) && !self.is_cut(primary, at));
        // The old primary hears nobody confirm its writes, and gives its part up.
        if moving || !is_reached || is_in(&self.lost, home, at) {
            return None;
        }
        let way = if here == primary { 0.0 } else { FAR };
        let commit = match standby {
            Standby::Beside => BESIDE,
            // With its standby cut off, a primary is told to go on alone.
            Standby::Away if moved || self.is_cut((home + 1) % sites, at) => BESIDE,
            Standby::Away => FAR,
        };
        Some(match kind {
            Kind::Plain if dice.unit() < KNOWN => NEAR,
            // A nonce does not wait for the standby.
            Kind::Plain | Kind::Signed | Kind::Still => NEAR + way,
            Kind::Write => NEAR + way + commit,
        })
    }

    fn part_in_cuts(&self) -> f64 {
        self.cut_time() / (YEARS * YEAR)
    }

    fn moment_of_a_cut(&self, dice: &mut Dice) -> f64 {
        let drawn = dice.unit() * self.cut_time();
        let at = self.any_cut.partition_point(|(upto, _)| *upto <= drawn);
        let found = self.any_cut.get(at);
        found.map_or(0.0, |(upto, end)| end - (upto - drawn))
    }

    /// How long some site is cut off, in all years.
    fn cut_time(&self) -> f64 {
        self.any_cut.last().map_or(0.0, |(upto, _)| *upto)
    }

    fn is_cut(&self, site: usize, at: f64) -> bool {
        self.cut_since(site, at).is_some()
    }

    fn cut_since(&self, site: usize, at: f64) -> Option<f64> {
        found(&self.cuts, site, at)
    }
}

fn is_in(all: &[Away], site: usize, at: f64) -> bool {
    found(all, site, at).is_some()
}

fn found(all: &[Away], site: usize, at: f64) -> Option<f64> {
    let away = all.get(site)?;
    let after = away.partition_point(|(begin, _)| *begin <= at);
    let (begin, end) = away.get(after.checked_sub(1)?)?;
    (at < *end).then_some(*begin)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut_off(site: usize) -> Years {
        let mut cuts = vec![Vec::new(); 3];
        cuts[site] = vec![(100.0, 200.0)];
        Years::of(cuts, vec![Vec::new(); 3], 10.0)
    }

    /// The part of requests of a kind that is answered at a moment.
    fn part(years: &Years, kind: Kind, standby: Standby, at: f64) -> f64 {
        let mut dice = Dice::new(3);
        let answered = (0..20_000).filter(|_| years.one(kind, standby, at, &mut dice).is_some());
        answered.count() as f64 / 20_000.0
    }

    #[test]
    fn without_faults_everything_is_answered() {
        let years = cut_off(0);
        for (kind, _) in KINDS {
            for standby in [Standby::Beside, Standby::Away] {
                assert_eq!(part(&years, kind, standby, 50.0), 1.0, "{kind:?} {standby:?}");
            }
        }
    }

    #[test]
    fn a_site_cut_off_goes_on_for_its_own_people_where_the_standby_is_beside() {
        // A tenth of the requests at two sites go elsewhere, half of those to the site that is cut off; and all of its own that do.
        let answered = part(&cut_off(0), Kind::Write, Standby::Beside, 150.0);
        assert!((answered - (1.0 - 0.1 * 2.0 / 3.0)).abs() < 0.01, "{answered}");
    }

    #[test]
    fn where_the_standby_is_away_its_partitions_move_and_its_own_people_wait() {
        let years = cut_off(0);
        // While they move, nobody writes to them.
        let moving = part(&years, Kind::Write, Standby::Away, 105.0);
        let moved = part(&years, Kind::Write, Standby::Away, 150.0);
        assert!(moving < moved, "{moving} {moved}");
        // People near the other two sites reach every partition.
        assert!((moved - 2.0 / 3.0).abs() < 0.01, "{moved}");
        assert_eq!(part(&years, Kind::Still, Standby::Away, 105.0), 1.0);
    }
}
