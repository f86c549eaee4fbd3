//! How the official SDKs and two connectors sign a call, each with its own quirks (protocol reference, section 5).
//!
//! Owns: canonical strings and header layouts imitated from the reference's tables 5.2 and 5.3. It shares no line and no
//! library with the server. Called by the suites through [`crate::RelyingParty`].

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use sha1::Sha1;

use crate::Tokens;
use crate::clock;

/// The host that every SDK signs.
pub const HOST: &str = "open.account.xiaomi.com";

/// Whose way of signing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sdk {
    /// The example of the documentation.
    Docs,
    /// Java 0.0.1 and 1.0.
    Java,
    /// Android 1.6.8 and 2.0.10.
    Android,
    /// PHP 2015.
    Php,
    /// Python 2, 2015.
    Python,
    /// C# 2014.
    CSharp,
    /// The iOS framework of 2020.
    Ios,
    /// The npm package.
    PassportXiaomi,
    /// DevZH's provider for ASP.NET.
    DevZh,
}

/// All of them.
pub const ALL: [Sdk; 9] = [
    Sdk::Docs,
    Sdk::Java,
    Sdk::Android,
    Sdk::Php,
    Sdk::Python,
    Sdk::CSharp,
    Sdk::Ios,
    Sdk::PassportXiaomi,
    Sdk::DevZh,
];

/// A call to be signed.
#[derive(Clone, Debug)]
pub struct Call {
    /// Upper case.
    pub method: String,
    /// What the client believes the host to be.
    pub host: String,
    /// The path.
    pub path: String,
    /// Decoded parameters, in the client's order.
    pub query: Vec<(String, String)>,
    /// The access token.
    pub token: String,
    /// The text that keys the MAC.
    pub mac_key: String,
    /// `number:minutes`; each SDK makes its own when it is absent.
    pub nonce: Option<String>,
}

impl Call {
    /// A GET on the official host.
    pub fn new(path: &str, query: &[(&str, &str)], tokens: &Tokens) -> Self {
        Self {
            method: "GET".into(),
            host: HOST.into(),
            path: path.into(),
            query: query
                .iter()
                .map(|(n, v)| ((*n).to_owned(), (*v).to_owned()))
                .collect(),
            token: tokens.access_token.clone(),
            mac_key: tokens.mac_key.clone(),
            nonce: None,
        }
    }
}

impl Sdk {
    /// A nonce as this SDK makes it (section 5.4).
    pub fn nonce(self) -> String {
        let (random, minute) = (clock::random(), clock::minute());
        match self {
            Self::Docs | Self::Java | Self::Android | Self::Python => {
                format!("{}:{minute}", random.cast_signed())
            }
            Self::Php | Self::CSharp | Self::Ios => format!("{}:{minute}", random >> 33),
            Self::PassportXiaomi => format!("0{}:{minute}", random % 10_u64.pow(16)),
            Self::DevZh => format!("{random}:{}", (clock::now_ms() + 30_000) / 60_000),
        }
    }

    /// The canonical string.
    pub fn canonical(self, call: &Call, nonce: &str) -> String {
        let mut pairs = call.query.clone();
        let is_sorting = !matches!(self, Self::CSharp | Self::PassportXiaomi | Self::DevZh);
        if is_sorting {
            pairs.sort_by(|a, b| a.0.cmp(&b.0));
        }
        if self == Self::Docs {
            pairs.retain(|(_, value)| !value.is_empty());
        }
        let encode: fn(&str) -> String = match self {
            Self::Java | Self::Android => form,
            Self::CSharp | Self::PassportXiaomi => component,
            Self::Ios => ios,
            Self::Docs | Self::Php | Self::Python | Self::DevZh => str::to_owned,
        };
        let query: Vec<String> = pairs.iter().map(|(n, v)| format!("{n}={}", encode(v))).collect();
        let (method, host, path) = (&call.method, &call.host, &call.path);
        if self == Self::Android && query.is_empty() {
            return format!("{nonce}\n{method}\n{host}\n{path}\n");
        }
        format!("{nonce}\n{method}\n{host}\n{path}\n{}\n", query.join("&"))
    }

    /// The whole `Authorization` header.
    pub fn authorization(self, call: &Call) -> String {
        let nonce = call.nonce.clone().unwrap_or_else(|| self.nonce());
        let mac = sign(&call.mac_key, &self.canonical(call, &nonce));
        self.layout(&call.token, &nonce, &mac)
    }

    /// The header's text from its three values (section 5.3).
    pub fn layout(self, token: &str, nonce: &str, mac: &str) -> String {
        match self {
            Self::Docs => format!(r#"MAC access_token="{token}",nonce="{nonce}" ,mac="{mac}""#),
            Self::Java | Self::Android | Self::DevZh => {
                format!(
                    r#"MAC access_token="{}", nonce="{}",mac="{}""#,
                    form(token),
                    form(nonce),
                    form(mac)
                )
            }
            Self::Php => format!(
                "MAC access_token=\"{token}\", nonce=\"{nonce}\",mac=\"{}\" ",
                form(mac)
            ),
            Self::Python => {
                format!(
                    r#"MAC access_token="{}", nonce="{nonce}",mac="{}""#,
                    python(token),
                    python(mac)
                )
            }
            Self::CSharp => {
                format!(
                    r#"MAC access_token="{}",nonce="{}",mac="{}""#,
                    component(token),
                    component(nonce),
                    component(mac)
                )
            }
            Self::Ios => format!(r#"MAC access_token="{token}",nonce="{nonce}",mac="{}""#, ios(mac)),
            Self::PassportXiaomi => format!(
                r#"MAC access_token="{token}",nonce="{nonce}",mac="{}""#,
                component(mac)
            ),
        }
    }
}

/// HMAC-SHA1 keyed with the text of `key`, in standard base64 with padding.
pub fn sign(key: &str, text: &str) -> String {
    let mut mac = Hmac::<Sha1>::new_from_slice(key.as_bytes()).expect("a key of any length");
    mac.update(text.as_bytes());
    STANDARD.encode(mac.finalize().into_bytes())
}

/// The signature of a checkPassword callback as decision A11 has it; `None` when the URL carries none.
pub fn callback_signature(secret: &str, callback: &str) -> Option<(String, String)> {
    let url = url::Url::parse(callback).ok()?;
    let mut pairs: Vec<(String, String)> = url.query_pairs().into_owned().collect();
    let find = |name: &str| pairs.iter().find(|(n, _)| n == name).map(|(_, v)| v.clone());
    let (nonce, received) = (find("_xmNonce")?, find("_xmSign")?);
    pairs.retain(|(name, _)| name != "_xmNonce" && name != "_xmSign");
    pairs.sort_by(|a, b| a.0.cmp(&b.0));
    let query: Vec<String> = pairs
        .iter()
        .map(|(n, v)| format!("{}={}", form(n), form(v)))
        .collect();
    Some((
        sign(
            secret,
            &format!("{nonce}\nGET\n\n{}\n{}\n", url.path(), query.join("&")),
        ),
        received,
    ))
}

/// As `java.net.URLEncoder` does.
fn form(text: &str) -> String {
    url::form_urlencoded::byte_serialize(text.as_bytes()).collect()
}

/// As `encodeURIComponent` and `Uri.EscapeDataString` do for what tokens hold: everything but the unreserved.
fn component(text: &str) -> String {
    percent(text, b"-._~")
}

/// As Python 2's `urllib.quote` does.
fn python(text: &str) -> String {
    percent(text, b"-._/")
}

/// The URL-query set of iOS without `:#[]@!$&'()*+,;=`.
fn ios(text: &str) -> String {
    percent(text, b"-._~/?")
}

fn percent(text: &str, kept: &[u8]) -> String {
    text.bytes().fold(String::new(), |mut out, byte| {
        if byte.is_ascii_alphanumeric() || kept.contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
        out
    })
}

#[cfg(test)]
mod tests;
