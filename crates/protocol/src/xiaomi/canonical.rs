//! The canonical string: nonce, method, host, path and query, each with a line feed behind it (protocol reference,
//! sections 5.1 and 7). `mac` and `check_password` sign it; tooling compares two of them line by line.

/// The five lines that are signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Canonical<'a> {
    /// `number:minutes`.
    pub nonce: &'a str,
    /// `GET` or `POST`.
    pub method: &'a str,
    /// The host name without port; empty for `_xmSign`.
    pub host: &'a str,
    /// The path.
    pub path: &'a str,
    /// The sorted query. `None` leaves the line out, as Android does when there is no query.
    pub query: Option<&'a str>,
}

/// One line of two canonical strings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// What the line holds: `nonce`, `method`, `host`, `path`, `query`, or `extra` behind the fifth.
    pub name: &'static str,
    /// Our line, if there is one.
    pub ours: Option<String>,
    /// Their line, if there is one.
    pub theirs: Option<String>,
}

impl Canonical<'_> {
    /// The text that is signed.
    pub fn text(&self) -> String {
        let mut text = String::new();
        self.write_to(&mut text);
        text
    }

    /// Writes the text that is signed into `buffer`, which is emptied first.
    pub(super) fn write_to(&self, buffer: &mut String) {
        buffer.clear();
        for line in [self.nonce, self.method, self.host, self.path]
            .into_iter()
            .chain(self.query)
        {
            buffer.push_str(line);
            buffer.push('\n');
        }
    }
}

impl Line {
    /// Whether both sides have the same line here.
    pub fn agrees(&self) -> bool {
        self.ours == self.theirs
    }
}

/// Lays two canonical strings beside each other, line by line.
pub fn compare(ours: &str, theirs: &str) -> Vec<Line> {
    let split = |text: &str| {
        text.strip_suffix('\n')
            .unwrap_or(text)
            .split('\n')
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    let (mut ours, mut theirs) = (split(ours).into_iter(), split(theirs).into_iter());
    let names = ["nonce", "method", "host", "path", "query"]
        .into_iter()
        .chain(std::iter::repeat("extra"));
    let mut lines = Vec::new();
    for name in names {
        let line = Line {
            name,
            ours: ours.next(),
            theirs: theirs.next(),
        };
        if line.ours.is_none() && line.theirs.is_none() {
            break;
        }
        lines.push(line);
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn section_5_1_five_lines_each_with_a_line_feed() {
        let mut lines = Canonical {
            nonce: "1:2",
            method: "GET",
            host: "h",
            path: "/p",
            query: Some(""),
        };
        assert_eq!(lines.text(), "1:2\nGET\nh\n/p\n\n");
        lines.query = None;
        assert_eq!(lines.text(), "1:2\nGET\nh\n/p\n");
    }

    #[test]
    fn compare_names_the_line_that_differs() {
        let lines = compare("1:2\nGET\n\n/xm\na=1\n", "1:2\nGET\nxiaomi.com\n/\na=1\nmore");
        let wrong: Vec<_> = lines
            .iter()
            .filter(|line| !line.agrees())
            .map(|line| line.name)
            .collect();
        assert_eq!(wrong, ["host", "path", "extra"]);
        assert_eq!(lines[2].theirs.as_deref(), Some("xiaomi.com"));
    }

    #[test]
    fn a_missing_query_line_differs_from_an_empty_one() {
        let lines = compare("1:2\nGET\nh\n/p\n\n", "1:2\nGET\nh\n/p\n");
        assert_eq!(
            lines.last().map(|line| (line.name, line.agrees())),
            Some(("query", false))
        );
    }
}
