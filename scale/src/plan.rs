//! From figures to machines: assumptions with their reasons, and nothing but multiplication.
//!
//! Owns: every number of the plan that is not measured. Tests compare with sums done by hand.

use crate::figures::{Cost, Engine, Rows};

/// Cores of a node, and of a machine of the database.
pub(crate) const NODE_CORES: usize = 8;
/// Cores of a machine of the database.
pub(crate) const DATABASE_CORES: f64 = 16.0;
/// At its peak, a day's load is this many times its mean.
pub(crate) const PEAK: f64 = 3.0;
/// No core is planned busier than this at the peak.
pub(crate) const BUSY: f64 = 0.5;
/// Sites, all of which serve. One may be lost at the peak.
pub(crate) const SITES: f64 = 3.0;
/// Copies of each partition: primary, synchronous standby, and one more.
pub(crate) const COPIES: f64 = 3.0;
/// Room on each disk for each byte that lives there: growth, vacuum, the log.
pub(crate) const ROOM: f64 = 2.0;
/// What one machine of the database holds at most, in bytes, so that a copy of it is made in an hour.
pub(crate) const HOLDS: f64 = 1e12;
/// Requests of an account in a day. A billion a day, as the old platform published, is 100 million accounts of such.
pub(crate) const PER_ACCOUNT: f64 = 10.0;
const DAY: f64 = 86_400.0;
/// Hours of CPU and bytes are paid by the month.
const MONTH: f64 = 30.0;

/// What part of all requests each kind is.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Mix {
    /// Signed calls of the open APIs.
    pub(crate) profile: f64,
    /// Rotations.
    pub(crate) refresh: f64,
    /// Authorizations.
    pub(crate) authorize: f64,
    /// Exchanges.
    pub(crate) exchange: f64,
    /// Password sign-ins.
    pub(crate) sign_in: f64,
}

impl Default for Mix {
    fn default() -> Self {
        Self {
            profile: 0.92,
            refresh: 0.05,
            authorize: 0.014,
            exchange: 0.014,
            sign_in: 0.002,
        }
    }
}

impl Mix {
    /// Name, part and cost of each kind; sign-ins last.
    pub(crate) fn kinds(&self, engine: &Engine) -> [(&'static str, f64, Cost); 5] {
        [
            ("profile, MAC", self.profile, engine.profile),
            ("refresh rotation", self.refresh, engine.refresh),
            ("authorize, remembered", self.authorize, engine.authorize),
            ("code exchange", self.exchange, engine.exchange),
            ("password sign-in", self.sign_in, engine.sign_in),
        ]
    }

    /// What a request costs on average.
    pub(crate) fn mean(&self, engine: &Engine, figure: impl Fn(&Cost) -> f64) -> f64 {
        self.kinds(engine)
            .iter()
            .map(|(_, share, cost)| share * figure(cost))
            .sum()
    }
}

/// What each account keeps, in rows.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Kept {
    /// Browsers that are signed in; a session lives 30 days.
    pub(crate) sessions: f64,
    /// Apps, each with a consent, a grant, and a live pair of tokens.
    pub(crate) apps: f64,
    /// For how many days a used pair stays: an access token's life.
    pub(crate) used_days: f64,
}

impl Default for Kept {
    fn default() -> Self {
        Self {
            sessions: 1.5,
            apps: 3.0,
            used_days: 3.0,
        }
    }
}

impl Kept {
    /// Bytes of an account with all that hangs at it.
    pub(crate) fn bytes(&self, rows: &Rows, mix: &Mix) -> f64 {
        let used = PER_ACCOUNT * mix.refresh * self.used_days;
        rows.account
            + self.sessions * rows.session
            + self.apps * (rows.consent + rows.grant + rows.token)
            + used * rows.token
    }
}

/// What a month costs, in money of any kind.
#[derive(Clone, Copy, Debug, clap::Args)]
pub(crate) struct Prices {
    /// A core with its memory, for a month
    #[arg(long, default_value_t = 20.0)]
    pub(crate) core: f64,
    /// A gigabyte on a fast disk, for a month
    #[arg(long, default_value_t = 0.1)]
    pub(crate) gigabyte: f64,
    /// A terabyte sent, to clients or between sites
    #[arg(long, default_value_t = 20.0)]
    pub(crate) terabyte: f64,
}

impl Default for Prices {
    fn default() -> Self {
        Self {
            core: 20.0,
            gigabyte: 0.1,
            terabyte: 20.0,
        }
    }
}

/// One size.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Size {
    pub(crate) accounts: f64,
    pub(crate) requests: f64,
}

/// The sizes of the plan.
pub(crate) const SIZES: [Size; 3] = [size(1e6), size(1e8), size(1e9)];

const fn size(accounts: f64) -> Size {
    Size {
        accounts,
        requests: accounts * PER_ACCOUNT,
    }
}

/// What a size needs.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Plan {
    /// Requests a second at the peak.
    pub(crate) peak: f64,
    /// Nodes in each site.
    pub(crate) nodes: f64,
    /// Partitions.
    pub(crate) partitions: f64,
    /// Machines of the database in all.
    pub(crate) machines: f64,
    /// Bytes that live, once.
    pub(crate) bytes: f64,
    /// Bytes of all disks.
    pub(crate) disks: f64,
    /// Waits for the disk a second at the peak, for one partition's primary.
    pub(crate) syncs: f64,
    /// Bits a second to clients at the peak.
    pub(crate) bits: f64,
    /// Bits a second of the log to the other copies at the peak.
    pub(crate) log_bits: f64,
    /// Money a month.
    pub(crate) money: f64,
}

impl Plan {
    /// The arithmetic, on the shared engine.
    pub(crate) fn of(size: Size, engine: &Engine, prices: &Prices) -> Self {
        let (mix, kept) = (Mix::default(), Kept::default());
        let mean = |figure: fn(&Cost) -> f64| mix.mean(engine, figure);
        let peak = size.requests / DAY * PEAK;
        // One site's share must fit into the others.
        let spare = SITES / (SITES - 1.0);
        let cores = |us: f64| peak * us / 1e6 / BUSY;
        let nodes = (cores(mean(|cost| cost.node_us)) * spare / SITES / NODE_CORES as f64)
            .ceil()
            // So that one may restart.
            .max(2.0);
        let bytes = size.accounts * kept.bytes(&engine.rows, &mix);
        let by_cpu = cores(mean(|cost| cost.database_us)) / DATABASE_CORES;
        let partitions = by_cpu.max(bytes * ROOM / HOLDS).ceil().max(1.0);
        let machines = partitions * COPIES;
        let disks = bytes * ROOM * COPIES;
        let written = mean(|cost| cost.written);
        let sent = mean(|cost| cost.sent);
        let all_cores = nodes * SITES * NODE_CORES as f64 + machines * DATABASE_CORES;
        let moved = size.requests * MONTH * (sent + written * (COPIES - 1.0));
        Self {
            peak,
            nodes,
            partitions,
            machines,
            bytes,
            disks,
            syncs: peak * mean(|cost| cost.syncs) / partitions,
            bits: peak * sent * 8.0,
            log_bits: peak * written * (COPIES - 1.0) * 8.0,
            money: all_cores * prices.core + disks / 1e9 * prices.gigabyte + moved / 1e12 * prices.terabyte,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn engine() -> Engine {
        let cost = Cost {
            node_us: 100.0,
            database_us: 200.0,
            sent: 1_000.0,
            written: 500.0,
            syncs: 0.1,
        };
        Engine {
            profile: cost,
            refresh: cost,
            authorize: cost,
            exchange: cost,
            sign_in: cost,
            rows: Rows {
                account: 1_000.0,
                session: 400.0,
                consent: 100.0,
                grant: 200.0,
                token: 700.0,
            },
        }
    }

    fn near(one: f64, other: f64) -> bool {
        (one / other - 1.0).abs() < 1e-9
    }

    #[test]
    fn the_parts_of_the_mix_are_the_whole() {
        let mix = Mix::default();
        let sum: f64 = mix.kinds(&engine()).iter().map(|(_, share, _)| share).sum();
        assert!(near(sum, 1.0), "{sum}");
    }

    #[test]
    fn an_account_weighs_what_hangs_at_it() {
        // 1000 + 1.5 x 400 + 3 x (100 + 200 + 700) + 10 x 0.05 x 3 x 700
        let bytes = Kept::default().bytes(&engine().rows, &Mix::default());
        assert!(near(bytes, 1_000.0 + 600.0 + 3_000.0 + 1_050.0), "{bytes}");
    }

    #[test]
    fn a_billion_requests_a_day_by_hand() {
        let plan = Plan::of(SIZES[1], &engine(), &Prices::default());
        // 11,574/s on average, three times that at the peak.
        assert!((plan.peak - 34_722.2).abs() < 0.1, "{}", plan.peak);
        // 3.47 cores of work, 6.94 at half load, 3.47 in each of two sites that are left: one node, and one that may restart.
        assert!(near(plan.nodes, 2.0));
        // 13.9 cores at half load are under one machine; 565 GB with room are two.
        assert!(near(plan.partitions, 2.0), "{}", plan.partitions);
        assert!(near(plan.disks, 1e8 * 5_650.0 * 6.0));
        let cores = 2.0 * 3.0 * 8.0 + 6.0 * 16.0;
        let moved = 1e9 * 30.0 * 2_000.0 / 1e12;
        assert!(near(
            plan.money,
            cores * 20.0 + plan.disks / 1e9 * 0.1 + moved * 20.0
        ));
    }

    #[test]
    fn dearer_cores_cost_more() {
        let dear = Prices {
            core: 40.0,
            ..Prices::default()
        };
        let money = |prices| Plan::of(SIZES[0], &engine(), prices).money;
        assert!(money(&dear) > money(&Prices::default()));
    }
}
