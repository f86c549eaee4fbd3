//! The schema's history: each step a text that is never changed once released.
//!
//! Owns: the list. Hands over: applying to the engines.

/// One step.
pub(crate) struct Migration {
    pub(crate) number: i64,
    pub(crate) name: &'static str,
    pub(crate) text: &'static str,
}

/// Every step, ascending. From the second on, each says in `compatibility` which binaries may still work beside it.
pub(crate) const MIGRATIONS: &[Migration] = &[
    Migration {
        number: 1,
        name: "begin",
        text: include_str!("../migrations/0001_begin.sql"),
    },
    Migration {
        number: 2,
        name: "transfer",
        text: include_str!("../migrations/0002_transfer.sql"),
    },
];

/// The number of the newest step that this binary knows: the schema it brings a store to.
pub fn schema_version() -> i64 {
    MIGRATIONS
        .iter()
        .map(|step| step.number)
        .max()
        .unwrap_or_default()
}
