//! The one translation there is: a migration's text for SQLite.
//!
//! Owns: the mapping of column types, and STRICT on every table, so that SQLite refuses what PostgreSQL would refuse.
//! Only `migrate` calls it.

/// A migration's text, in SQLite's words. Texts in a migration hold no semicolon and none of the type words.
pub(super) fn for_sqlite(migration: &str) -> String {
    let code: Vec<&str> = migration.lines().map(without_comment).collect();
    code.join("\n").split_inclusive(';').map(statement).collect()
}

fn without_comment(line: &str) -> &str {
    line.split_once("--").map_or(line, |(code, _)| code)
}

fn statement(text: &str) -> String {
    let mapped = words(text);
    match mapped.strip_suffix(';') {
        Some(table) if table.trim_start().starts_with("CREATE TABLE") => format!("{table} STRICT;"),
        _ => mapped,
    }
}

fn words(text: &str) -> String {
    text.split_inclusive(|c: char| !c.is_ascii_alphabetic())
        .map(|piece| {
            let word = piece.trim_end_matches(|c: char| !c.is_ascii_alphabetic());
            let rest = piece.strip_prefix(word).unwrap_or_default();
            let word = match word {
                "BIGINT" | "BOOLEAN" => "INTEGER",
                "BYTEA" => "BLOB",
                other => other,
            };
            format!("{word}{rest}")
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_are_mapped_and_tables_are_strict() {
        let text = "-- why; how BIGINT\nCREATE TABLE a (b BIGINT, c BYTEA, d BOOLEAN, e TEXT);\nCREATE INDEX f ON a (b);\n";
        let expected =
            "\nCREATE TABLE a (b INTEGER, c BLOB, d INTEGER, e TEXT) STRICT;\nCREATE INDEX f ON a (b);";
        assert_eq!(for_sqlite(text), expected);
    }

    #[test]
    fn only_whole_words_are_mapped() {
        assert_eq!(
            for_sqlite("BIGINTEGER MYBYTEA BOOLEAN"),
            "BIGINTEGER MYBYTEA INTEGER"
        );
    }
}
