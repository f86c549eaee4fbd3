//! Where the tables stand in `docs/operating/scale.md`: between `<!-- table: NAME -->` and `<!-- end -->`.

use std::path::PathBuf;

use anyhow::Context as _;
use setaria_testkit::command::workspace;

use crate::tables::Table;

const END: &str = "<!-- end -->";

/// Puts them there.
///
/// # Errors
/// A table has no place, or the document cannot be written.
pub(crate) fn write(tables: &[Table]) -> anyhow::Result<()> {
    let text = std::fs::read_to_string(path())?;
    Ok(std::fs::write(path(), replaced(&text, tables)?)?)
}

fn replaced(text: &str, tables: &[Table]) -> anyhow::Result<String> {
    let mut text = text.to_owned();
    for table in tables {
        let begin = format!("<!-- table: {} -->\n", table.title);
        let (before, rest) = text
            .split_once(&begin)
            .with_context(|| format!("no place for {}", table.title))?;
        let (_, after) = rest
            .split_once(END)
            .with_context(|| format!("no end of {}", table.title))?;
        text = format!("{before}{begin}\n{}\n{END}{after}", table.text);
    }
    Ok(text)
}

fn path() -> PathBuf {
    workspace().join("docs/operating/scale.md")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figures::Figures;
    use crate::plan::Prices;
    use crate::tables;

    #[test]
    fn the_document_says_what_the_figures_give() {
        let text = std::fs::read_to_string(path()).unwrap();
        let tables = tables::all(&Figures::read().unwrap(), &Prices::default());
        let right = replaced(&text, &tables).unwrap();
        let differ = text.lines().zip(right.lines()).find(|(is, should)| is != should);
        assert!(
            text == right,
            "cargo xtask scale write; the first line that differs: {differ:?}"
        );
    }

    #[test]
    fn a_table_goes_to_its_place_and_nowhere_else() {
        let table = Table {
            title: "one",
            text: "| new |\n".into(),
        };
        let text = "a\n<!-- table: one -->\nold\n<!-- end -->\nb\n";
        let wanted = "a\n<!-- table: one -->\n\n| new |\n\n<!-- end -->\nb\n";
        assert_eq!(replaced(text, std::slice::from_ref(&table)).unwrap(), wanted);
        assert_eq!(replaced(wanted, &[table]).unwrap(), wanted);
        let other = Table {
            title: "two",
            text: String::new(),
        };
        assert!(replaced(text, &[other]).is_err());
    }
}
