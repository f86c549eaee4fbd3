//! The tables, in the form of the document.

use std::fmt::Write as _;

use crate::dice::Dice;
use crate::figures::{Cost, Engine, Figures};
use crate::plan::{Kept, Mix, Plan, Prices, SIZES};
use crate::queue::waits;
use crate::sites::{KINDS, Standby, Years};

/// What a part of the cores' time the table of waiting is for.
const BUSY: [f64; 4] = [0.3, 0.5, 0.7, 0.85];

/// A table and what the document calls it.
pub(crate) struct Table {
    pub(crate) title: &'static str,
    pub(crate) text: String,
}

/// All of them, in their order.
pub(crate) fn all(figures: &Figures, prices: &Prices) -> Vec<Table> {
    let table = |title, text| Table { title, text };
    vec![
        table("costs", costs(figures)),
        table("rows", rows(figures)),
        table("plan", plan(&figures.postgres, prices)),
        table("waiting", waiting(&figures.postgres)),
        table("sites", sites(figures.fail_over_s)),
    ]
}

fn costs(figures: &Figures) -> String {
    let mut text = format!("{}; {} clients at once.\n\n", figures.machine, figures.clients);
    text += &head(&[
        "operation",
        "store",
        "node CPU us",
        "database CPU us",
        "answer bytes",
        "bytes written",
        "disk waits",
    ]);
    for (engine, store) in [(&figures.sqlite, "embedded"), (&figures.postgres, "PostgreSQL")] {
        for (name, _, cost) in Mix::default().kinds(engine) {
            let database = if store == "embedded" {
                String::new()
            } else {
                format!("{:.0}", cost.database_us)
            };
            line(
                &mut text,
                &[
                    name.into(),
                    store.into(),
                    format!("{:.0}", cost.node_us),
                    database,
                    format!("{:.0}", cost.sent),
                    format!("{:.0}", cost.written),
                    format!("{:.3}", cost.syncs),
                ],
            );
        }
        let mean = |figure: fn(&Cost) -> f64| Mix::default().mean(engine, figure);
        line(
            &mut text,
            &[
                "**a request of the mix**".into(),
                store.into(),
                format!("{:.0}", mean(|cost| cost.node_us)),
                if store == "embedded" {
                    String::new()
                } else {
                    format!("{:.0}", mean(|cost| cost.database_us))
                },
                format!("{:.0}", mean(|cost| cost.sent)),
                format!("{:.0}", mean(|cost| cost.written)),
                format!("{:.4}", mean(|cost| cost.syncs)),
            ],
        );
    }
    text
}

fn rows(figures: &Figures) -> String {
    let mut text = head(&[
        "row, with its part of all indexes",
        "embedded, bytes",
        "PostgreSQL, bytes",
    ]);
    let (one, other) = (&figures.sqlite.rows, &figures.postgres.rows);
    for (name, one, other) in [
        ("account and its address", one.account, other.account),
        ("session", one.session, other.session),
        ("consent", one.consent, other.consent),
        ("grant with its code", one.grant, other.grant),
        ("pair of tokens", one.token, other.token),
    ] {
        line(
            &mut text,
            &[name.into(), format!("{one:.0}"), format!("{other:.0}")],
        );
    }
    let whole = |engine: &Engine| Kept::default().bytes(&engine.rows, &Mix::default());
    line(
        &mut text,
        &[
            "**an account with all that it keeps**".into(),
            format!("{:.0}", whole(&figures.sqlite)),
            format!("{:.0}", whole(&figures.postgres)),
        ],
    );
    text
}

fn plan(engine: &Engine, prices: &Prices) -> String {
    let mut text = head(&["accounts", "1 million", "100 million", "1 billion"]);
    let plans = SIZES.map(|size| (size, Plan::of(size, engine, prices)));
    let mut row = |name: &str, cell: &dyn Fn(f64, f64, &Plan) -> String| {
        let mut cells = vec![name.to_owned()];
        cells.extend(
            plans
                .iter()
                .map(|(size, plan)| cell(size.accounts, size.requests, plan)),
        );
        line(&mut text, &cells);
    };
    row("requests a day", &|_, requests, _| short(requests));
    row("requests a second at the peak", &|_, _, plan| short(plan.peak));
    row("nodes of 8 cores in each of 3 sites", &|_, _, plan| {
        format!("{:.0}", plan.nodes)
    });
    row("partitions", &|_, _, plan| format!("{:.0}", plan.partitions));
    row("machines of 16 cores for them", &|_, _, plan| {
        format!("{:.0}", plan.machines)
    });
    row("bytes that live", &|_, _, plan| format!("{}B", short(plan.bytes)));
    row("bytes of all disks", &|_, _, plan| {
        format!("{}B", short(plan.disks))
    });
    row("disk waits a second at each primary, peak", &|_, _, plan| {
        format!("{:.0}", plan.syncs)
    });
    row("to clients at the peak", &|_, _, plan| {
        format!("{}bit/s", short(plan.bits))
    });
    row("between copies at the peak", &|_, _, plan| {
        format!("{}bit/s", short(plan.log_bits))
    });
    row("money a month", &|_, _, plan| short(plan.money));
    row("money a month for a thousand accounts", &|accounts, _, plan| {
        format!("{:.2}", plan.money / accounts * 1e3)
    });
    text
}

fn waiting(engine: &Engine) -> String {
    let mut text = head(&[
        "cores busy",
        "p50 ms",
        "p99 ms",
        "p99.9 ms",
        "p99 ms, passwords on the same cores",
    ]);
    for busy in BUSY {
        let apart = waits(engine, &Mix::default(), busy, false);
        let beside = waits(engine, &Mix::default(), busy, true);
        line(
            &mut text,
            &[
                format!("{:.0} %", busy * 100.0),
                format!("{:.2}", apart.p50),
                format!("{:.2}", apart.p99),
                format!("{:.2}", apart.p999),
                format!("{:.2}", beside.p99),
            ],
        );
    }
    text
}

fn sites(fail_over: f64) -> String {
    let mut text = head(&[
        "request",
        "standby",
        "answered",
        "answered while a site is cut off",
        "p50 ms",
        "p99 ms",
    ]);
    for (standby, place) in [(Standby::Beside, "same site"), (Standby::Away, "next site")] {
        let mut dice = Dice::new(42);
        let years = Years::draw(fail_over, &mut dice);
        for (kind, name) in KINDS {
            let seen = years.ask(kind, standby, &mut dice);
            line(
                &mut text,
                &[
                    name.into(),
                    place.into(),
                    format!("{:.4} %", seen.answered * 100.0),
                    format!("{:.1} %", seen.answered_in_cuts * 100.0),
                    format!("{:.0}", seen.p50),
                    format!("{:.0}", seen.p99),
                ],
            );
        }
    }
    text
}

fn head(names: &[&str]) -> String {
    format!("| {} |\n|{}\n", names.join(" | "), "---|".repeat(names.len()))
}

fn line(text: &mut String, cells: &[String]) {
    let _ = writeln!(text, "| {} |", cells.join(" | "));
}

/// Three digits and a word for the thousands.
fn short(number: f64) -> String {
    let words = [(1e15, " P"), (1e12, " T"), (1e9, " G"), (1e6, " M"), (1e3, " k")];
    let (unit, word) = words
        .into_iter()
        .find(|(unit, _)| number >= unit * 0.9995)
        .unwrap_or((1.0, " "));
    let scaled = number / unit;
    let digits = match scaled {
        100.0.. => 0,
        10.0.. => 1,
        _ => 2,
    };
    format!("{scaled:.digits$}{word}").trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_short() {
        let all = [0.5, 15.0, 347.2, 34_722.0, 1e9, 5.664e11, 999_960.0].map(short);
        assert_eq!(
            all,
            ["0.50", "15.0", "347", "34.7 k", "1.00 G", "566 G", "1.00 M"]
        );
    }
}
