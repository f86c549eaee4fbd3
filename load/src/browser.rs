//! A person's browser, as far as preparing needs one: cookies, the sign-in form, the consent form.
//!
//! Owns: reading the fields of the server's forms, and the cookies that a signed-in browser sends. Called by `scene`,
//! never inside a measured window.

use std::collections::BTreeMap;

use anyhow::{Context as _, bail};

use crate::drive::Target;
use crate::wire::{Answer, Connection};

/// How often a page may lead to another.
const HOPS: usize = 8;

/// A browser with its cookies.
pub(crate) struct Browser {
    connection: Connection,
    host: String,
    cookies: BTreeMap<String, String>,
}

/// A page's fields: hidden inputs, and the boxes that are ticked.
type Fields = Vec<(String, String)>;

impl Browser {
    /// A new one.
    pub(crate) async fn open(target: Target) -> anyhow::Result<Self> {
        let connection = Connection::open(target.address).await?;
        Ok(Self {
            connection,
            host: target.address.to_string(),
            cookies: BTreeMap::new(),
        })
    }

    /// The value of its `Cookie` header.
    pub(crate) fn cookies(&self) -> String {
        let pairs: Vec<String> = self
            .cookies
            .iter()
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        pairs.join("; ")
    }

    /// The cookie and the CSRF field that a sign-in needs, from the form.
    pub(crate) async fn fetch_sign_in_form(&mut self) -> anyhow::Result<String> {
        let (_, fields) = self.get("/sign-in").await?;
        field(&fields, "csrf")
    }

    /// Signs in.
    pub(crate) async fn sign_in(&mut self, login: &str, password: &str) -> anyhow::Result<()> {
        let csrf = self.fetch_sign_in_form().await?;
        let form = [("csrf", csrf.as_str()), ("login", login), ("password", password)];
        let location = self.post("/sign-in", &form).await?;
        location.with_context(|| format!("{login} could not sign in"))?;
        Ok(())
    }

    /// Opens an authorize target and allows what it asks; the `Location` that leads to the app.
    pub(crate) async fn allow(&mut self, target: &str) -> anyhow::Result<String> {
        let (location, _) = self.get(target).await?;
        let location = location.context("authorize showed a page")?;
        let consent = location.starts_with("/consent").then_some(location.as_str());
        let Some(consent) = consent else {
            return Ok(location);
        };
        let (_, fields) = self.get(consent).await?;
        let csrf = field(&fields, "csrf")?;
        let flow = field(&fields, "flow")?;
        let mut form = vec![
            ("csrf", csrf.as_str()),
            ("flow", flow.as_str()),
            ("decision", "allow"),
        ];
        form.extend(
            fields
                .iter()
                .filter(|(name, _)| name == "scope")
                .map(|(name, value)| (name.as_str(), value.as_str())),
        );
        self.post("/consent", &form)
            .await?
            .context("the consent led nowhere")
    }

    /// Opens a page and goes where it leads, until that begins with `end`.
    pub(crate) async fn follow(&mut self, target: &str, end: &str) -> anyhow::Result<String> {
        let mut target = target.to_owned();
        for _ in 0..HOPS {
            let (location, _) = self.get(&target).await?;
            let location = location.with_context(|| format!("{target} leads nowhere"))?;
            if location.starts_with(end) {
                return Ok(location);
            }
            let own = format!("http://{}", self.host);
            target = location.strip_prefix(&own).unwrap_or(&location).to_owned();
        }
        bail!("{target} leads on and on")
    }

    async fn get(&mut self, target: &str) -> anyhow::Result<(Option<String>, Fields)> {
        let request = format!(
            "GET {target} HTTP/1.1\r\nHost: {}\r\nAccept: text/html\r\nCookie: {}\r\n\r\n",
            self.host,
            self.cookies()
        );
        let answer = self.connection.ask(request.as_bytes()).await?;
        let location = answer.location().map(str::to_owned);
        let fields = read_fields(&String::from_utf8_lossy(answer.body));
        if answer.status >= 400 {
            bail!("GET {target}: {}", answer.sketch());
        }
        keep(&mut self.cookies, &answer);
        Ok((location, fields))
    }

    async fn post(&mut self, target: &str, form: &[(&str, &str)]) -> anyhow::Result<Option<String>> {
        let request = post(
            &self.host,
            target,
            &format!("Cookie: {}\r\n", self.cookies()),
            form,
        );
        let answer = self.connection.ask(&request).await?;
        if answer.status >= 400 {
            bail!("POST {target}: {}", answer.sketch());
        }
        keep(&mut self.cookies, &answer);
        Ok(answer.location().map(str::to_owned))
    }
}

/// The bytes of a form's POST; `headers` are further ones with their line ends.
pub(crate) fn post(host: &str, target: &str, headers: &str, form: &[(&str, &str)]) -> Vec<u8> {
    let body = form_urlencoded::Serializer::new(String::new())
        .extend_pairs(form)
        .finish();
    let request = format!(
        "POST {target} HTTP/1.1\r\nHost: {host}\r\n{headers}Content-Type: application/x-www-form-urlencoded\r\n\
         Content-Length: {}\r\n\r\n{body}",
        body.len()
    );
    request.into_bytes()
}

fn keep(cookies: &mut BTreeMap<String, String>, answer: &Answer<'_>) {
    for line in answer.headers("set-cookie") {
        let pair = line.split(';').next().unwrap_or_default();
        if let Some((name, value)) = pair.split_once('=') {
            let (name, value) = (name.trim().to_owned(), value.trim().to_owned());
            if value.is_empty() {
                cookies.remove(&name);
            } else {
                cookies.insert(name, value);
            }
        }
    }
}

fn field(fields: &Fields, name: &str) -> anyhow::Result<String> {
    let found = fields.iter().find(|(other, _)| other == name);
    found
        .map(|(_, value)| value.clone())
        .with_context(|| format!("the page has no field `{name}`"))
}

/// The inputs of the server's own, well-formed pages. Values that need unescaping do not occur in what is read here.
fn read_fields(html: &str) -> Fields {
    let tags = html
        .split("<input ")
        .skip(1)
        .filter_map(|rest| rest.split('>').next());
    let sent = tags.filter(|tag| !tag.contains("type=\"checkbox\"") || tag.contains(" checked"));
    let pair = |tag: &str| {
        Some((
            attribute(tag, "name")?,
            attribute(tag, "value").unwrap_or_default(),
        ))
    };
    sent.filter_map(pair).collect()
}

fn attribute(tag: &str, name: &str) -> Option<String> {
    let (_, rest) = tag.split_once(&format!("{name}=\""))?;
    Some(rest.split('"').next()?.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_box_without_a_tick_is_not_sent() {
        let html = r#"<form><input type="hidden" name="csrf" value="abc"><input type="checkbox" name="scope" value="4" checked>
            <input type="checkbox" id="x" name="scope" value="6"></form>"#;
        let fields: Vec<String> = read_fields(html)
            .into_iter()
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        assert_eq!(fields, ["csrf=abc", "scope=4"]);
    }
}
