//! Forms read from HTML as a password manager or an SDK's test would: by names, not by looks.
//!
//! Owns: a reader for well-formed HTML. Called by [`crate::Page`].

use url::Url;

use crate::entities::decode;

/// One form.
#[derive(Clone, Debug, Default)]
pub struct Form {
    /// Where it goes, absolute.
    pub action: String,
    /// Whether it posts.
    pub is_post: bool,
    /// Hidden and visible inputs with the values they carry, unticked boxes left out.
    pub fields: Vec<(String, String)>,
    /// Every checkbox: name, value, ticked.
    pub checkboxes: Vec<(String, String, bool)>,
    /// Every submit button: name, value.
    pub buttons: Vec<(String, String)>,
}

impl Form {
    /// Whether anything in it has that name.
    pub fn has(&self, name: &str) -> bool {
        self.fields.iter().any(|(n, _)| n == name)
            || self.checkboxes.iter().any(|(n, ..)| n == name)
            || self.buttons.iter().any(|(n, _)| n == name)
    }

    /// The value that a field carries.
    pub fn value(&self, name: &str) -> Option<&str> {
        self.fields
            .iter()
            .find(|(n, _)| n == name)
            .map(|(_, v)| v.as_str())
    }

    /// Writes a field, in place of what it carried.
    pub fn set(mut self, name: &str, value: &str) -> Self {
        self.fields.retain(|(n, _)| n != name);
        self.fields.push((name.into(), value.into()));
        self
    }

    /// Leaves a field out.
    pub fn without(mut self, name: &str) -> Self {
        self.fields.retain(|(n, _)| n != name);
        self
    }

    /// Takes the tick from one box.
    pub fn untick(mut self, name: &str, value: &str) -> Self {
        self.fields.retain(|(n, v)| !(n == name && v == value));
        self
    }

    /// Presses a button.
    pub fn press(mut self, name: &str, value: &str) -> Self {
        self.fields.push((name.into(), value.into()));
        self
    }
}

/// The forms of a page.
pub(crate) fn read(html: &str, base: &Url) -> Vec<Form> {
    let mut forms = Vec::new();
    let mut open: Option<Form> = None;
    let mut select: Option<String> = None;
    for tag in tags(html) {
        match tag.name.as_str() {
            "form" => {
                let action = tag
                    .get("action")
                    .filter(|a| !a.is_empty())
                    .unwrap_or(base.as_str());
                open = Some(Form {
                    action: base.join(action).expect("an action that is a URL").into(),
                    is_post: tag.get("method").is_some_and(|m| m.eq_ignore_ascii_case("post")),
                    ..Form::default()
                });
            }
            "/form" => forms.extend(open.take()),
            "select" => {
                select = tag.get("name").map(str::to_owned);
            }
            "/select" => select = None,
            "option" => {
                if let (Some(form), Some(name)) = (&mut open, &select) {
                    choose(form, name, &tag);
                }
            }
            "input" | "button" => {
                if let Some(form) = &mut open {
                    take(form, &tag);
                }
            }
            _ => {}
        }
    }
    forms
}

fn take(form: &mut Form, tag: &Tag) {
    let Some(name) = tag.get("name").map(str::to_owned) else {
        return;
    };
    let value = tag.get("value").unwrap_or_default().to_owned();
    let kind = tag
        .get("type")
        .unwrap_or(if tag.name == "button" { "submit" } else { "text" });
    match kind {
        "submit" => form.buttons.push((name, value)),
        "button" | "reset" | "file" => {}
        "checkbox" | "radio" => {
            let value = if tag.get("value").is_some() {
                value
            } else {
                "on".to_owned()
            };
            let ticked = tag.get("checked").is_some();
            if ticked && tag.get("disabled").is_none() {
                form.fields.push((name.clone(), value.clone()));
            }
            form.checkboxes.push((name, value, ticked));
        }
        _ => form.fields.push((name, value)),
    }
}

/// A list sends its first option until another is chosen.
fn choose(form: &mut Form, name: &str, option: &Tag) {
    let value = option.get("value").unwrap_or_default();
    if option.get("selected").is_some() || !form.fields.iter().any(|(other, _)| other == name) {
        form.fields.retain(|(other, _)| other != name);
        form.fields.push((name.into(), value.into()));
    }
}

/// The text of a page without its tags, spaces joined.
pub(crate) fn words(html: &str) -> String {
    let mut text = String::new();
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        text.push_str(&rest[..at]);
        text.push(' ');
        rest = &rest[at..];
        if rest.starts_with("<!--") {
            rest = rest.find("-->").map_or("", |end| &rest[end + 3..]);
            continue;
        }
        let end = ["script", "style", "svg"].iter().find_map(|name| {
            let is_open = rest[1..].starts_with(name);
            is_open
                .then(|| rest.find(&format!("</{name}>")).map(|end| end + name.len() + 2))
                .flatten()
        });
        let end = end.or_else(|| rest.find('>')).unwrap_or(rest.len() - 1);
        rest = &rest[end + 1..];
    }
    text.push_str(rest);
    decode(&text).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// One tag with its attributes.
pub(crate) struct Tag {
    pub(crate) name: String,
    attributes: Vec<(String, String)>,
}

impl Tag {
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.attributes
            .iter()
            .find(|(n, _)| n == name)
            .map(|(_, v)| v.as_str())
    }
}

/// Every tag of a document, in order.
pub(crate) fn tags(html: &str) -> Vec<Tag> {
    let mut found = Vec::new();
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        rest = &rest[at + 1..];
        if let Some(tail) = rest.strip_prefix("!--") {
            rest = tail.find("-->").map_or("", |end| &tail[end + 3..]);
            continue;
        }
        let name_end = rest
            .find(|c: char| c.is_whitespace() || c == '>')
            .unwrap_or(rest.len());
        let name = rest[..name_end].trim_end_matches('/').to_ascii_lowercase();
        let (attributes, tail) = attributes(&rest[name_end..]);
        rest = tail;
        found.push(Tag { name, attributes });
    }
    found
}

fn attributes(text: &str) -> (Vec<(String, String)>, &str) {
    let mut found = Vec::new();
    let mut rest = text;
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_whitespace() || c == '/');
        if rest.is_empty() || rest.starts_with('>') {
            return (found, rest.strip_prefix('>').unwrap_or(rest));
        }
        let end = rest
            .find(|c: char| c.is_whitespace() || c == '=' || c == '>')
            .unwrap_or(rest.len());
        let name = rest[..end].to_ascii_lowercase();
        rest = &rest[end..];
        let Some(tail) = rest.strip_prefix('=') else {
            found.push((name, String::new()));
            continue;
        };
        let (value, tail) = match tail.chars().next() {
            Some(quote @ ('"' | '\'')) => {
                let inner = &tail[1..];
                let end = inner.find(quote).unwrap_or(inner.len());
                (&inner[..end], inner.get(end + 1..).unwrap_or(""))
            }
            _ => tail.split_at(
                tail.find(|c: char| c.is_whitespace() || c == '>')
                    .unwrap_or(tail.len()),
            ),
        };
        found.push((name, decode(value)));
        rest = tail;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HTML: &str = r#"<!doctype html><!-- <form> --><p>Hi &amp; <b>bye</b></p><form method=post action="/x?a=1&amp;b=2">
        <input type="hidden" name="csrf" value="t&quot;k"><input name=login value='m"ei'>
        <input type=checkbox name=scope value=4 checked><input type=checkbox name=scope value=6>
        <button name=decision value=allow>Go</button><button type="submit" name="decision" value="deny">No</button></form>"#;

    #[test]
    fn fields_boxes_and_buttons_are_told_apart() {
        let forms = read(HTML, &Url::parse("http://h/p").unwrap());
        assert_eq!(forms.len(), 1);
        let form = &forms[0];
        assert_eq!((form.action.as_str(), form.is_post), ("http://h/x?a=1&b=2", true));
        assert_eq!(form.value("csrf"), Some("t\"k"));
        assert_eq!(form.value("login"), Some("m\"ei"));
        assert_eq!(form.value("scope"), Some("4"));
        assert_eq!(form.checkboxes[1], ("scope".into(), "6".into(), false));
        assert_eq!(
            form.buttons,
            [
                ("decision".into(), "allow".into()),
                ("decision".into(), "deny".into())
            ]
        );
        assert_eq!(form.clone().untick("scope", "4").value("scope"), None);
    }

    #[test]
    fn words_are_without_tags() {
        assert!(words(HTML).starts_with("Hi & bye"), "{}", words(HTML));
    }
}
