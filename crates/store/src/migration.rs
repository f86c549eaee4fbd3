//! The schema's history: each step a text that is never changed once released.
//!
//! Owns: the list. Hands over: applying to the engines.

use crate::error::OpenError;

/// One step.
pub(crate) struct Migration {
    pub(crate) number: i64,
    pub(crate) name: &'static str,
    pub(crate) text: &'static str,
}

/// The schema of a store, beside the one that this binary knows.
#[derive(Debug)]
pub struct Schema {
    /// The newest step that was applied; 0 on an empty database.
    pub found: i64,
    /// The newest step that this binary knows.
    pub known: i64,
    /// How many steps opening would apply, or why it would refuse. A store may be ahead of the binary, as long as the newest
    /// step there says that it bears it.
    pub missing: Result<usize, OpenError>,
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
    Migration {
        number: 3,
        name: "accounts",
        text: include_str!("../migrations/0003_accounts.sql"),
    },
    Migration {
        number: 4,
        name: "ordered",
        text: include_str!("../migrations/0004_ordered.sql"),
    },
    Migration {
        number: 5,
        name: "further",
        text: include_str!("../migrations/0005_further.sql"),
    },
    Migration {
        number: 6,
        name: "added",
        text: include_str!("../migrations/0006_added.sql"),
    },
    Migration {
        number: 7,
        name: "named codes",
        text: include_str!("../migrations/0007_named_codes.sql"),
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
