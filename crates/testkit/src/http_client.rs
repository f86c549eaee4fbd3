//! A plain HTTP client: one request, one answer, no redirects, no cookies of its own.
//!
//! Owns: sending and reading. Hands over: cookies and forms to [`crate::Visitor`], the protocol to [`crate::RelyingParty`].

use std::net::SocketAddr;
use std::time::Duration;

use reqwest::header::{HeaderMap, HeaderName};
use reqwest::{Method, redirect};
use serde_json::Value;
use url::Url;

/// The eleven characters before a token answer (protocol reference, section 4.3).
pub const PREFIX: &str = "&&&START&&&";

/// Sends requests.
#[derive(Clone)]
pub struct Http {
    client: reqwest::Client,
    detour: Option<(Url, Url)>,
}

impl Http {
    /// A client that knows only the system's names and authorities.
    pub fn new() -> Self {
        Self::build(Self::builder())
    }

    /// A client that trusts `root_pem` as well and reaches each host of `hosts` at `at`, whatever the name says.
    pub fn resolving(root_pem: &str, hosts: &[&str], at: SocketAddr) -> Self {
        let root = reqwest::Certificate::from_pem(root_pem.as_bytes()).expect("a certificate in PEM");
        let builder = Self::builder().tls_certs_merge([root]);
        Self::build(
            hosts
                .iter()
                .fold(builder, |builder, host| builder.resolve(host, at)),
        )
    }

    /// A client that reaches one public address at another one, as through a proxy that passes the `Host` on.
    pub fn towards(public_url: &str, address: &str) -> Self {
        let url = |text: &str| Url::parse(text).unwrap_or_else(|why| panic!("{text}: {why}"));
        Self {
            detour: Some((url(public_url), url(&format!("http://{address}")))),
            ..Self::new()
        }
    }

    /// A client at that address, behind a proxy that says so.
    pub fn forwarded(address: &str) -> Self {
        let value = address.parse().expect("a header's value");
        let headers = HeaderMap::from_iter([(HeaderName::from_static("x-forwarded-for"), value)]);
        Self::build(Self::builder().default_headers(headers))
    }

    fn builder() -> reqwest::ClientBuilder {
        reqwest::Client::builder()
            .redirect(redirect::Policy::none())
            .no_proxy()
            // Shorter than the server's own patience, so that no connection is used as the server leaves it.
            .pool_idle_timeout(Duration::from_secs(3))
            .timeout(Duration::from_secs(30))
    }

    fn build(builder: reqwest::ClientBuilder) -> Self {
        Self {
            client: builder.build().expect("a client can be built"),
            detour: None,
        }
    }

    /// GET without further headers.
    pub async fn get(&self, url: impl AsRef<str>) -> Answer {
        self.send("GET", url, &[], None).await
    }

    /// GET with headers.
    pub async fn get_with(&self, url: impl AsRef<str>, headers: &[(&str, &str)]) -> Answer {
        self.send("GET", url, headers, None).await
    }

    /// POST of a form in the body.
    pub async fn post_form(
        &self,
        url: impl AsRef<str>,
        fields: &[(&str, &str)],
        headers: &[(&str, &str)],
    ) -> Answer {
        let mut all = vec![("content-type", "application/x-www-form-urlencoded")];
        all.extend_from_slice(headers);
        self.send("POST", url, &all, Some(form_encode(fields).into_bytes()))
            .await
    }

    /// Any request; a transport failure is a failure of the test.
    pub async fn send(
        &self,
        method: &str,
        url: impl AsRef<str>,
        headers: &[(&str, &str)],
        body: Option<Vec<u8>>,
    ) -> Answer {
        let url = url.as_ref();
        match self.try_send(method, url, headers, body).await {
            Ok(answer) => answer,
            Err(failure) => panic!("{method} {url}: {failure:?}"),
        }
    }

    /// Any request, where the server may be gone.
    ///
    /// # Errors
    ///
    /// The connection failed or broke before the answer was whole.
    pub async fn try_send(
        &self,
        method: &str,
        url: &str,
        headers: &[(&str, &str)],
        body: Option<Vec<u8>>,
    ) -> Result<Answer, reqwest::Error> {
        let method = Method::from_bytes(method.as_bytes()).expect("a method name");
        let url = Url::parse(url).unwrap_or_else(|why| panic!("{url}: {why}"));
        let mut request = match &self.detour {
            Some((public, real)) if public.origin() == url.origin() => {
                let mut there = url.clone();
                let moved = there.set_host(real.host_str()).is_ok() && there.set_port(real.port()).is_ok();
                assert!(moved, "{url} cannot be reached at {real}");
                let name = url.authority().to_owned();
                self.client.request(method, there).header("host", name)
            }
            _ => self.client.request(method, url.clone()),
        };
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        if let Some(body) = body {
            request = request.body(body);
        }
        let answer = request.send().await?;
        let (status, headers) = (answer.status().as_u16(), answer.headers().clone());
        Ok(Answer {
            url,
            status,
            headers,
            body: answer.bytes().await?.to_vec(),
        })
    }
}

impl Default for Http {
    fn default() -> Self {
        Self::new()
    }
}

/// What came back.
#[derive(Clone, Debug)]
pub struct Answer {
    /// What was asked.
    pub url: Url,
    /// The status line's number.
    pub status: u16,
    /// Every header.
    pub headers: HeaderMap,
    /// The bytes after them.
    pub body: Vec<u8>,
}

impl Answer {
    /// The body as text.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// One header's text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }

    /// The `Location` as it stands on the wire.
    pub fn location(&self) -> Option<&str> {
        self.header("location")
    }

    /// The body as JSON, without a prefix.
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|why| {
            panic!(
                "{} answered {} with no JSON ({why}): {}",
                self.url,
                self.status,
                self.text()
            )
        })
    }

    /// Whether the body begins with `&&&START&&&`.
    pub fn is_prefixed(&self) -> bool {
        self.body.starts_with(PREFIX.as_bytes())
    }

    /// The body as JSON, with or without the prefix.
    pub fn token_json(&self) -> Value {
        let text = self.text();
        let bare = text.strip_prefix(PREFIX).unwrap_or(&text);
        serde_json::from_str(bare)
            .unwrap_or_else(|why| panic!("{} answered {}: {why}: {text}", self.url, self.status))
    }

    /// The numbered error of a token answer (`error`) or an open API's answer (`code`).
    pub fn error_code(&self) -> i64 {
        let json = self.token_json();
        let number = json.get("error").or_else(|| json.get("code"));
        number
            .and_then(Value::as_i64)
            .unwrap_or_else(|| panic!("no numbered error in {json}"))
    }
}

/// `application/x-www-form-urlencoded`, also right for a query.
pub fn form_encode(fields: &[(&str, &str)]) -> String {
    url::form_urlencoded::Serializer::new(String::new())
        .extend_pairs(fields)
        .finish()
}
