//! Short messages through a gateway that is spoken to by HTTP: one POST a message, its body from a template.
//!
//! Owns: filling the template, and which answers are final. The message's id goes along, so that a gateway which knows
//! such ids sends no message twice.

use std::time::Duration;

use anyhow::Context as _;
use reqwest::header::{AUTHORIZATION, CONTENT_TYPE, HeaderMap, HeaderValue};
use reqwest::{Client, redirect};
use setaria_server::post::{Carrier, Carrying, Delivery, Message, Words};
use url::form_urlencoded::byte_serialize;

use crate::config::{Sms, secret};

/// How long the gateway may take.
const PATIENCE: Duration = Duration::from_secs(15);
const JSON: &str = "application/json";

/// A gateway for short messages.
pub(super) struct Gateway {
    client: Client,
    url: String,
    body: String,
    escape: fn(&str) -> String,
}

impl Gateway {
    pub(super) fn new(sms: &Sms, url: &str) -> anyhow::Result<Self> {
        let mut headers = HeaderMap::new();
        let kind = sms.content_type.as_deref().unwrap_or(JSON);
        let named = HeaderValue::from_str(kind).context("sms.content_type cannot be sent")?;
        headers.insert(CONTENT_TYPE, named);
        if let Some(file) = &sms.authorization_file {
            let secret = secret("sms.authorization_file", file)?;
            let mut value =
                HeaderValue::from_str(&secret).context("sms.authorization_file cannot be sent")?;
            value.set_sensitive(true);
            headers.insert(AUTHORIZATION, value);
        }
        url::Url::parse(url).with_context(|| format!("sms.url is '{url}'; write it as https://…"))?;
        let client = Client::builder()
            .timeout(PATIENCE)
            .redirect(redirect::Policy::none())
            .no_proxy()
            .default_headers(headers)
            .build()?;
        Ok(Self {
            client,
            url: url.to_owned(),
            body: sms.body.clone().unwrap_or_default(),
            escape: if kind.starts_with(JSON) { as_json } else { as_form },
        })
    }

    async fn send(&self, message: &Message) -> Delivery {
        let Words::Short(text) = &message.words else {
            return Delivery::Refused;
        };
        let body = filled(&self.body, self.escape, &message.to, text, &message.id);
        match self.client.post(&self.url).body(body).send().await {
            Ok(answer) if answer.status().is_success() => Delivery::Done,
            Ok(answer) => {
                tracing::warn!(
                    message = message.id,
                    status = answer.status().as_u16(),
                    "a short message waits"
                );
                Delivery::Failed
            }
            Err(error) => {
                let error = error.without_url();
                tracing::warn!(message = message.id, %error, "a short message waits");
                Delivery::Failed
            }
        }
    }
}

impl Carrier for Gateway {
    fn carry<'a>(&'a self, message: &'a Message) -> Carrying<'a> {
        Box::pin(self.send(message))
    }
}

/// Puts the values where the template names them, in one pass, so that no value is taken for a name.
fn filled(template: &str, escape: fn(&str) -> String, to: &str, text: &str, id: &str) -> String {
    let mut out = String::new();
    let mut rest = template;
    while let Some(at) = rest.find('{') {
        let (before, from) = rest.split_at(at);
        out.push_str(before);
        let names = [("{to}", to), ("{text}", text), ("{id}", id)];
        let named = names
            .iter()
            .find_map(|(name, value)| Some((from.strip_prefix(name)?, value)));
        rest = match named {
            Some((after, value)) => {
                out.push_str(&escape(value));
                after
            }
            None => {
                out.push('{');
                from.strip_prefix('{').unwrap_or_default()
            }
        };
    }
    out + rest
}

/// Inside the quotation marks that the template has.
fn as_json(value: &str) -> String {
    let quoted = serde_json::Value::from(value).to_string();
    let inside = quoted.strip_prefix('"').and_then(|text| text.strip_suffix('"'));
    inside.unwrap_or_default().to_owned()
}

fn as_form(value: &str) -> String {
    byte_serialize(value.as_bytes()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_put_in_once_and_cannot_break_out() {
        let template = r#"{"to":"{to}","body":{"text":"{text}"},"ref":"{id}","x":"{other}"}"#;
        let json = filled(template, as_json, "+86138", "say \"{id}\"\n{to}", "7");
        let read: serde_json::Value = serde_json::from_str(&json).unwrap();
        assert_eq!(read["to"], "+86138");
        assert_eq!(read["body"]["text"], "say \"{id}\"\n{to}");
        assert_eq!(
            (read["ref"].as_str(), read["x"].as_str()),
            (Some("7"), Some("{other}"))
        );
        let form = filled("To={to}&Body={text}", as_form, "+86138", "a&b=c 界", "7");
        assert_eq!(form, "To=%2B86138&Body=a%26b%3Dc+%E7%95%8C");
    }
}
