//! JSON with its lines broken and indented; all else as it came: order of names, figures, escapes.

/// The text over several lines, without the prefix of the token endpoint; `None` if it is no JSON.
pub(super) fn indented(body: &str) -> Option<String> {
    let json = body.strip_prefix("&&&START&&&").unwrap_or(body);
    serde_json::from_str::<serde_json::Value>(json).ok()?;
    let mut lines = Lines::default();
    json.chars().for_each(|c| lines.push(c));
    Some(lines.text)
}

#[derive(Default)]
struct Lines {
    text: String,
    depth: usize,
    is_in_string: bool,
    is_escaped: bool,
}

impl Lines {
    fn push(&mut self, c: char) {
        if self.is_in_string {
            self.text.push(c);
            self.is_in_string = self.is_escaped || c != '"';
            self.is_escaped = !self.is_escaped && c == '\\';
            return;
        }
        match c {
            '{' | '[' => {
                self.text.push(c);
                self.depth += 1;
                self.break_line();
            }
            '}' | ']' => {
                self.depth = self.depth.saturating_sub(1);
                self.close(c);
            }
            ',' => {
                self.text.push(c);
                self.break_line();
            }
            ':' => self.text.push_str(": "),
            ' ' | '\n' | '\r' | '\t' => {}
            _ => {
                self.is_in_string = c == '"';
                self.text.push(c);
            }
        }
    }

    // What is empty stays on one line.
    fn close(&mut self, c: char) {
        let filled = self.text.trim_end().len();
        self.text.truncate(filled);
        if !self.text.ends_with(['{', '[']) {
            self.break_line();
        }
        self.text.push(c);
    }

    fn break_line(&mut self) {
        self.text.push('\n');
        self.text.push_str(&"  ".repeat(self.depth));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn indenting_changes_white_space_and_nothing_else() {
        let json = r#"{"s":"a{b\"},:[\\","u":"小 米","n":-1.50e3,"l":[ ],"o":{},"d":[[1,2],{"x":null}]}"#;
        let text = indented(json).unwrap();
        let value = |text: &str| serde_json::from_str::<serde_json::Value>(text).unwrap();
        assert_eq!(value(&text), value(json));
        assert!(
            text.contains(r#""s": "a{b\"},:[\\","#) && text.contains("\"n\": -1.50e3"),
            "{text}"
        );
        assert!(text.contains("\"l\": []") && text.contains("\"o\": {}"), "{text}");
        assert!(text.contains("    [\n      1,\n      2\n    ]"), "{text}");
    }

    #[test]
    fn a_body_that_is_no_json_is_not_indented() {
        for body in ["", "<html>", "{\"a\":", "&&&START&&&"] {
            assert_eq!(indented(body), None, "{body:?}");
        }
    }
}
