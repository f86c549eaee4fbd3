//! Where the platform is.

use thiserror::Error;
use url::Url;

/// The two origins of the platform; they may be one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Endpoints {
    account: Url,
    open_api: Url,
}

/// The text is no http or https URL with a host.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{0:?} is no http or https address")]
pub struct NotAnEndpoint(String);

impl Endpoints {
    /// The account host (`https://account.xiaomi.com` in the original) and the open API host
    /// (`https://open.account.xiaomi.com`). A path before the endpoints' own is kept.
    ///
    /// # Errors
    /// One of the two is no http or https URL.
    pub fn new(account_url: &str, open_api_url: &str) -> Result<Self, NotAnEndpoint> {
        Ok(Self {
            account: parse(account_url)?,
            open_api: parse(open_api_url)?,
        })
    }

    /// The URL of an endpoint on the account host.
    pub(crate) fn account(&self, path: &str) -> Url {
        below(&self.account, path)
    }

    /// The URL of an endpoint on the open API host.
    pub(crate) fn open_api(&self, path: &str) -> Url {
        below(&self.open_api, path)
    }

    /// Every host, for name resolution.
    pub(crate) fn hosts(&self) -> [&str; 2] {
        [&self.account, &self.open_api].map(|url| url.host_str().unwrap_or_default())
    }

    /// Whether nothing here needs a certificate.
    pub(crate) fn is_plain(&self) -> bool {
        self.account.scheme() == "http" && self.open_api.scheme() == "http"
    }
}

fn parse(text: &str) -> Result<Url, NotAnEndpoint> {
    let url = Url::parse(text)
        .ok()
        .filter(|url| matches!(url.scheme(), "http" | "https"));
    let mut url = url.ok_or_else(|| NotAnEndpoint(text.to_owned()))?;
    url.set_query(None);
    url.set_fragment(None);
    Ok(url)
}

fn below(base: &Url, path: &str) -> Url {
    let mut url = base.clone();
    url.set_path(&format!("{}{path}", base.path().trim_end_matches('/')));
    url
}
