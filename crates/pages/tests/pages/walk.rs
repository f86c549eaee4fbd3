//! A walk through HTML as these pages write it: tags with quoted attributes, and the text between.

/// A tag and the text that follows it.
#[derive(Debug)]
pub(crate) struct Tag {
    pub(crate) name: String,
    pub(crate) closing: bool,
    pub(crate) attributes: Vec<(String, String)>,
    pub(crate) text: String,
}

impl Tag {
    pub(crate) fn get(&self, attribute: &str) -> Option<&str> {
        self.attributes
            .iter()
            .find(|(name, _)| name == attribute)
            .map(|(_, value)| value.as_str())
    }

    pub(crate) fn is(&self, name: &str) -> bool {
        !self.closing && self.name == name
    }
}

/// Every tag of the document, in order; values and text are unescaped.
pub(crate) fn walk(html: &str) -> Vec<Tag> {
    let mut tags = Vec::new();
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        let (inside, after) = split_tag(&rest[start + 1..]);
        let text_end = after.find('<').unwrap_or(after.len());
        tags.push(tag(inside, &after[..text_end]));
        rest = &after[text_end..];
    }
    tags
}

/// The elements' names and attributes' names: what text must never change.
pub(crate) fn skeleton(html: &str) -> Vec<String> {
    let shape = |tag: &Tag| {
        let names: Vec<_> = tag.attributes.iter().map(|(name, _)| name.as_str()).collect();
        format!(
            "{}{} {}",
            if tag.closing { "/" } else { "" },
            tag.name,
            names.join(" ")
        )
    };
    walk(html).iter().map(shape).collect()
}

fn split_tag(text: &str) -> (&str, &str) {
    let mut quote = None;
    for (at, c) in text.char_indices() {
        match (quote, c) {
            (None, '"' | '\'') => quote = Some(c),
            (Some(open), c) if open == c => quote = None,
            (None, '>') => return (&text[..at], &text[at + 1..]),
            _ => {}
        }
    }
    panic!("a tag does not end: {:.80}", text)
}

fn tag(inside: &str, text: &str) -> Tag {
    let (closing, inside) = inside
        .strip_prefix('/')
        .map_or((false, inside), |rest| (true, rest));
    let name_end = inside
        .find(|c: char| c.is_whitespace() || c == '/')
        .unwrap_or(inside.len());
    let mut attributes = Vec::new();
    let mut rest = inside[name_end..].trim_matches(|c: char| c.is_whitespace() || c == '/');
    while !rest.is_empty() {
        let end = rest
            .find(|c: char| c.is_whitespace() || c == '=')
            .unwrap_or(rest.len());
        let name = rest[..end].to_owned();
        rest = &rest[end..];
        let mut value = "";
        if let Some(quoted) = rest.strip_prefix("=\"") {
            let close = quoted.find('"').expect("an attribute is quoted");
            (value, rest) = (&quoted[..close], &quoted[close + 1..]);
        }
        assert!(!rest.starts_with('='), "an attribute without quotes: {rest:.40}");
        attributes.push((name, unescaped(value)));
        rest = rest.trim_start();
    }
    Tag {
        name: inside[..name_end].to_owned(),
        closing,
        attributes,
        text: unescaped(text),
    }
}

fn unescaped(text: &str) -> String {
    [
        ("&#34;", "\""),
        ("&#39;", "'"),
        ("&#60;", "<"),
        ("&#62;", ">"),
        ("&#38;", "&"),
    ]
    .iter()
    .fold(text.to_owned(), |text, (entity, letter)| {
        text.replace(entity, letter)
    })
}
