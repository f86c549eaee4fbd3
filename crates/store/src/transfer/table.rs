//! The tables, as a transfer sees them: which columns, which of them are the key, what lasts.
//!
//! Owns: one list, in an order in which nothing refers to what comes later; a test compares it with the schema of each
//! engine, so that a new table cannot be forgotten. Hands over: statements, made from the list once.

use std::sync::LazyLock;

use crate::error::StoreError;
use crate::value::{Cell, Value};

/// How many rows one statement inserts.
pub(super) const AT_ONCE: usize = 32;

/// A table.
pub struct Table {
    name: &'static str,
    columns: &'static [(&'static str, Type)],
    /// How many of the columns, from the first on, are the key.
    key: usize,
    page: i64,
    holds: Holds,
    texts: Texts,
}

#[derive(Clone, Copy)]
enum Type {
    Int,
    Bool,
    Text,
    Bytes,
}
use Type::{Bool, Bytes, Int, Text};

/// What the rows of a table are to a backup.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Holds {
    /// What people and operators entered: a backup has it.
    Lasting,
    /// The same, and a new store has a row already.
    Settings,
    /// What a restore makes worthless: sessions, grants, codes, tokens, counters, letters on their way. Only a move takes it along.
    Passing,
}
use Holds::{Lasting, Passing, Settings};

/// The statements on a table, as texts that live as long as the process, because engines know a statement by its place.
struct Texts {
    first: &'static str,
    next: &'static str,
    count: &'static str,
    any: &'static str,
    insert_one: &'static str,
    insert_many: &'static str,
}

/// Every table that a transfer carries, in order. What it leaves out: the ledger of migrations and `compatibility`, which
/// each store has of itself; `transfer` and `node`, which are about this store alone; `nonce`, which each engine keeps in its
/// own way.
pub fn tables() -> &'static [Table] {
    &TABLES
}

/// The table of that name.
pub fn table(name: &str) -> Option<&'static Table> {
    tables().iter().find(|table| table.name == name)
}

static TABLES: LazyLock<Vec<Table>> = LazyLock::new(|| {
    let few = 16;
    let many = 512;
    vec![
        make("setting", 1, many, Settings, &[("name", Text), ("value", Text)]),
        make(
            "sealed_key",
            1,
            many,
            Lasting,
            &[("name", Text), ("sealed", Bytes), ("created_at", Int)],
        ),
        make(
            "account",
            1,
            many,
            Lasting,
            &[
                ("id", Int),
                ("nickname", Text),
                ("password_hash", Text),
                ("role", Text),
                ("status", Text),
                ("language", Text),
                ("generation", Int),
                ("icon_version", Int),
                ("created_at", Int),
                ("region", Text),
                ("closes_at", Int),
                ("findable", Bool),
                ("shown_to_apps", Bool),
            ],
        ),
        make(
            "contact",
            2,
            many,
            Lasting,
            &[
                ("kind", Text),
                ("value", Text),
                ("account_id", Int),
                ("verified_at", Int),
                ("created_at", Int),
                ("is_primary", Bool),
            ],
        ),
        make(
            "picture",
            3,
            few,
            Lasting,
            &[
                ("account_id", Int),
                ("version", Int),
                ("size", Int),
                ("png", Bytes),
            ],
        ),
        make(
            "friend",
            2,
            many,
            Lasting,
            &[("account_id", Int), ("friend_id", Int), ("created_at", Int)],
        ),
        make(
            "app",
            1,
            many,
            Lasting,
            &[
                ("id", Int),
                ("name", Text),
                ("developer_id", Int),
                ("dialect", Text),
                ("enabled", Bool),
                ("redirect_uris", Text),
                ("redirect_mode", Text),
                ("scopes", Text),
                ("policy", Text),
                ("secret", Bytes),
                ("generation", Int),
                ("created_at", Int),
            ],
        ),
        make(
            "scope",
            1,
            many,
            Lasting,
            &[
                ("id", Int),
                ("name_en", Text),
                ("name_zh", Text),
                ("level", Int),
                ("optional", Bool),
            ],
        ),
        make(
            "consent",
            2,
            many,
            Lasting,
            &[
                ("account_id", Int),
                ("app_id", Int),
                ("allowed", Text),
                ("asked", Text),
                ("given_at", Int),
                ("used_at", Int),
            ],
        ),
        make(
            "session",
            1,
            many,
            Passing,
            &[
                ("hash", Bytes),
                ("id", Text),
                ("account_id", Int),
                ("account_generation", Int),
                ("global_generation", Int),
                ("authenticated_at", Int),
                ("created_at", Int),
                ("seen_at", Int),
                ("expires_at", Int),
                ("source", Text),
                ("user_agent", Text),
                ("methods", Text),
            ],
        ),
        make(
            "grants",
            1,
            many,
            Passing,
            &[
                ("id", Int),
                ("account_id", Int),
                ("app_id", Int),
                ("scopes", Text),
                ("account_generation", Int),
                ("app_generation", Int),
                ("global_generation", Int),
                ("device_id", Text),
                ("created_at", Int),
                ("expires_at", Int),
                ("revoked_at", Int),
                ("code_hash", Bytes),
                ("redirect_uri", Text),
                ("code_expires_at", Int),
                ("code_used_at", Int),
                ("first_token_id", Int),
                ("code_proof", Bytes),
            ],
        ),
        make(
            "token",
            1,
            many,
            Passing,
            &[
                ("id", Int),
                ("access_hash", Bytes),
                ("refresh_hash", Bytes),
                ("grant_id", Int),
                ("app_id", Int),
                ("key_id", Text),
                ("access_expires_at", Int),
                ("refresh_expires_at", Int),
                ("refresh_used_at", Int),
                ("successor_id", Int),
                ("answer", Bytes),
            ],
        ),
        make(
            "former_token",
            1,
            many,
            Passing,
            &[("hash", Bytes), ("token_id", Int), ("dies_at", Int)],
        ),
        make(
            "attempt",
            1,
            many,
            Passing,
            &[("id", Bytes), ("tat", Int), ("streak", Int), ("expires_at", Int)],
        ),
        make(
            "challenge",
            1,
            many,
            Passing,
            &[
                ("id", Bytes),
                ("purpose", Text),
                ("account_id", Int),
                ("kind", Text),
                ("value", Text),
                ("code_hash", Bytes),
                ("link_hash", Bytes),
                ("tries", Int),
                ("account_generation", Int),
                ("created_at", Int),
                ("expires_at", Int),
                ("used_at", Int),
            ],
        ),
        make("spent", 1, many, Passing, &[("id", Bytes), ("expires_at", Int)]),
        make(
            "outbox",
            1,
            many,
            Passing,
            &[
                ("id", Text),
                ("kind", Text),
                ("recipient", Bytes),
                ("body", Bytes),
                ("state", Text),
                ("tries", Int),
                ("due_at", Int),
                ("created_at", Int),
                ("dies_at", Int),
            ],
        ),
        make(
            "activity",
            1,
            many,
            Lasting,
            &[
                ("id", Text),
                ("account_id", Int),
                ("at", Int),
                ("event", Text),
                ("detail", Text),
                ("source", Text),
                ("user_agent", Text),
                ("dies_at", Int),
            ],
        ),
        make(
            "passkey",
            1,
            many,
            Lasting,
            &[
                ("id", Bytes),
                ("account_id", Int),
                ("name", Text),
                ("public_key", Bytes),
                ("counter", Int),
                ("created_at", Int),
                ("used_at", Int),
            ],
        ),
        make(
            "totp",
            1,
            many,
            Lasting,
            &[
                ("account_id", Int),
                ("salt", Bytes),
                ("created_at", Int),
                ("used_step", Int),
            ],
        ),
        make(
            "recovery_code",
            2,
            many,
            Lasting,
            &[
                ("account_id", Int),
                ("hash", Bytes),
                ("created_at", Int),
                ("used_at", Int),
            ],
        ),
        make(
            "trusted_device",
            1,
            many,
            Passing,
            &[
                ("hash", Bytes),
                ("id", Text),
                ("account_id", Int),
                ("account_generation", Int),
                ("user_agent", Text),
                ("created_at", Int),
                ("expires_at", Int),
            ],
        ),
        make(
            "qr_sign_in",
            1,
            many,
            Passing,
            &[
                ("hash", Bytes),
                ("browser", Text),
                ("state", Text),
                ("account_id", Int),
                ("account_generation", Int),
                ("source", Text),
                ("user_agent", Text),
                ("created_at", Int),
                ("expires_at", Int),
                ("authenticated_at", Int),
                ("methods", Text),
            ],
        ),
        make(
            "recovery",
            1,
            many,
            Passing,
            &[
                ("account_id", Int),
                ("id", Bytes),
                ("account_generation", Int),
                ("asked_at", Int),
                ("due_at", Int),
                ("expires_at", Int),
            ],
        ),
        make(
            "invitation",
            1,
            many,
            Lasting,
            &[
                ("hash", Bytes),
                ("id", Text),
                ("note", Text),
                ("left_over", Int),
                ("created_at", Int),
                ("expires_at", Int),
            ],
        ),
        make(
            "friend_request",
            1,
            many,
            Lasting,
            &[
                ("id", Text),
                ("from_id", Int),
                ("to_id", Int),
                ("asked_as", Text),
                ("created_at", Int),
                ("expires_at", Int),
            ],
        ),
        make(
            "block",
            2,
            many,
            Lasting,
            &[("account_id", Int), ("blocked_id", Int), ("created_at", Int)],
        ),
        make(
            "named_block",
            2,
            many,
            Lasting,
            &[("account_id", Int), ("name", Text), ("created_at", Int)],
        ),
    ]
});

fn make(
    name: &'static str,
    key: usize,
    page: i64,
    holds: Holds,
    columns: &'static [(&'static str, Type)],
) -> Table {
    let names = |columns: &[(&str, Type)]| {
        let names: Vec<_> = columns.iter().map(|(name, _)| *name).collect();
        names.join(", ")
    };
    let numbers = |from: usize, count: usize| {
        let numbers: Vec<_> = (from..from + count).map(|n| format!("${n}")).collect();
        numbers.join(", ")
    };
    let (all, of_key) = (names(columns), names(columns.get(..key).unwrap_or_default()));
    let rows = |count: usize| {
        let row = |n| format!("({})", numbers(n * columns.len() + 1, columns.len()));
        (0..count).map(row).collect::<Vec<_>>().join(", ")
    };
    let insert = |count| format!("INSERT INTO {name} ({all}) VALUES {}", rows(count));
    let texts = Texts {
        first: format!("SELECT {all} FROM {name} ORDER BY {of_key} LIMIT $1").leak(),
        next: format!(
            "SELECT {all} FROM {name} WHERE ({of_key}) > ({}) ORDER BY {of_key} LIMIT ${}",
            numbers(1, key),
            key + 1
        )
        .leak(),
        count: format!("SELECT count(*) FROM {name}").leak(),
        any: format!("SELECT 1 FROM {name} LIMIT 1").leak(),
        insert_one: insert(1).leak(),
        insert_many: insert(AT_ONCE).leak(),
    };
    Table {
        name,
        columns,
        key,
        page,
        holds,
        texts,
    }
}

impl Table {
    /// Its name.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// Its columns, those of the key first.
    pub fn columns(&self) -> impl Iterator<Item = &'static str> {
        self.columns.iter().map(|(name, _)| *name)
    }

    /// Whether it holds what people and operators entered, rather than what a restore makes worthless anyway.
    pub fn is_lasting(&self) -> bool {
        self.holds != Passing
    }

    pub(super) fn begins_filled(&self) -> bool {
        self.holds == Settings
    }

    pub(super) fn page_length(&self) -> i64 {
        self.page
    }

    pub(super) fn key_of<'a>(&self, cells: &'a [Cell]) -> &'a [Cell] {
        cells.get(..self.key).unwrap_or_default()
    }

    pub(super) fn key_values<'a>(&self, cells: &'a [Cell]) -> Result<Vec<Value<'a>>, StoreError> {
        values(self.columns.get(..self.key).unwrap_or_default(), cells)
    }

    pub(super) fn values<'a>(&self, cells: &'a [Cell]) -> Result<Vec<Value<'a>>, StoreError> {
        values(self.columns, cells)
    }

    pub(super) fn first(&self) -> &'static str {
        self.texts.first
    }

    pub(super) fn next(&self) -> &'static str {
        self.texts.next
    }

    pub(super) fn count(&self) -> &'static str {
        self.texts.count
    }

    pub(super) fn any(&self) -> &'static str {
        self.texts.any
    }

    pub(super) fn insert_one(&self) -> &'static str {
        self.texts.insert_one
    }

    pub(super) fn insert_many(&self) -> &'static str {
        self.texts.insert_many
    }

    pub(super) fn statements(&self) -> [&'static str; 6] {
        let texts = &self.texts;
        [
            texts.first,
            texts.next,
            texts.count,
            texts.any,
            texts.insert_one,
            texts.insert_many,
        ]
    }
}

fn values<'a>(columns: &[(&str, Type)], cells: &'a [Cell]) -> Result<Vec<Value<'a>>, StoreError> {
    if columns.len() != cells.len() {
        return Err(StoreError::Corrupt {
            column: cells.len(),
            expected: "as many columns as the table has",
        });
    }
    let one = |(column, ((_, kind), cell)): (usize, (&(&str, Type), &'a Cell))| match (kind, cell) {
        (_, Cell::Null) => Ok(Value::Null),
        (Int, Cell::Int(number)) => Ok(Value::Int(*number)),
        (Bool, Cell::Int(0)) => Ok(Value::Bool(false)),
        (Bool, Cell::Int(1)) => Ok(Value::Bool(true)),
        (Text, Cell::Text(text)) => Ok(Value::Text(text)),
        (Bytes, Cell::Bytes(bytes)) => Ok(Value::Bytes(bytes)),
        _ => Err(StoreError::Corrupt {
            column,
            expected: "a value of the column's type",
        }),
    };
    columns.iter().zip(cells).enumerate().map(one).collect()
}
