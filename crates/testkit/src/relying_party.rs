//! An outside app that speaks the xiaomi dialect, written from the protocol reference alone.
//!
//! Owns: authorize URLs, token requests and open-API calls. Hands over: signing to [`crate::mac`], the person's part to
//! [`crate::Visitor`].

use serde_json::Value;

use crate::http_client::form_encode;
use crate::mac::{Call, Sdk};
use crate::{Answer, App, DemoInfo, Http};

/// What a token answer holds (protocol reference, section 4.2).
#[derive(Clone, Debug)]
pub struct Tokens {
    /// For the open APIs.
    pub access_token: String,
    /// For the next pair; empty in the implicit grant.
    pub refresh_token: String,
    /// The text that keys the MAC; empty for a bearer token.
    pub mac_key: String,
    /// The whole answer.
    pub json: Value,
}

impl Tokens {
    /// Reads a successful token answer.
    pub fn read(answer: &Answer) -> Self {
        let json = answer.token_json();
        let text = |name: &str| {
            json.get(name)
                .and_then(Value::as_str)
                .unwrap_or_default()
                .to_owned()
        };
        assert!(
            !text("access_token").is_empty(),
            "{} answered {}: {json}",
            answer.url,
            answer.status
        );
        Self {
            access_token: text("access_token"),
            refresh_token: text("refresh_token"),
            mac_key: text("mac_key"),
            json,
        }
    }
}

/// An app with its secret.
#[derive(Clone)]
pub struct RelyingParty {
    /// How it sends.
    pub http: Http,
    /// Its registration.
    pub app: App,
    /// The redirect URI that it uses.
    pub redirect_uri: String,
    account_url: String,
    open_api_url: String,
}

impl RelyingParty {
    /// The app at this server.
    pub fn new(server: &impl AsRef<DemoInfo>, app: &App) -> Self {
        let info = server.as_ref();
        Self::of(app, &info.account_url, &info.open_api_url)
    }

    /// The app at servers that are no demo.
    pub fn of(app: &App, account_url: &str, open_api_url: &str) -> Self {
        Self {
            http: Http::new(),
            redirect_uri: app
                .redirect_uris
                .first()
                .expect("a registered redirect URI")
                .clone(),
            app: app.clone(),
            account_url: account_url.into(),
            open_api_url: open_api_url.into(),
        }
    }

    /// The same app with another redirect URI.
    pub fn returning_to(mut self, redirect_uri: &str) -> Self {
        self.redirect_uri = redirect_uri.into();
        self
    }

    /// The same app at another start of the server.
    pub fn at(mut self, server: &impl AsRef<DemoInfo>) -> Self {
        let info = server.as_ref();
        self.account_url = info.account_url.clone();
        self.open_api_url = info.open_api_url.clone();
        self
    }

    /// The same app, sending in a special way.
    pub fn through(mut self, http: Http) -> Self {
        self.http = http;
        self
    }

    /// The authorize URL; `more` follows the three required parameters and replaces one of the same name.
    pub fn authorize_url(&self, more: &[(&str, &str)]) -> String {
        let id = self.app.app_id.to_string();
        let base = [
            ("client_id", id.as_str()),
            ("redirect_uri", &self.redirect_uri),
            ("response_type", "code"),
        ];
        let mut all: Vec<(&str, &str)> = base
            .into_iter()
            .filter(|(name, _)| more.iter().all(|(other, _)| other != name))
            .collect();
        all.extend_from_slice(more);
        format!("{}/oauth2/authorize?{}", self.account_url, form_encode(&all))
    }

    /// The parameters that exchange a code; `more` replaces those of the same name.
    pub fn code_parameters(&self, code: &str, more: &[(&str, &str)]) -> Vec<(String, String)> {
        self.token_parameters(&[("grant_type", "authorization_code"), ("code", code)], more)
    }

    /// The parameters that rotate a refresh token.
    pub fn refresh_parameters(&self, refresh_token: &str, more: &[(&str, &str)]) -> Vec<(String, String)> {
        self.token_parameters(
            &[("grant_type", "refresh_token"), ("refresh_token", refresh_token)],
            more,
        )
    }

    fn token_parameters(&self, grant: &[(&str, &str)], more: &[(&str, &str)]) -> Vec<(String, String)> {
        let id = self.app.app_id.to_string();
        let own = [
            ("client_id", id.as_str()),
            ("client_secret", &self.app.app_secret),
            ("redirect_uri", &self.redirect_uri),
        ];
        let base = own.into_iter().chain(grant.iter().copied());
        let base = base.filter(|(name, _)| more.iter().all(|(other, _)| other != name));
        base.chain(more.iter().copied())
            .map(|(n, v)| (n.to_owned(), v.to_owned()))
            .collect()
    }

    /// GET of the token endpoint.
    pub async fn token_get(&self, parameters: &[(String, String)], headers: &[(&str, &str)]) -> Answer {
        self.http.get_with(self.token_url(parameters), headers).await
    }

    /// POST of the token endpoint with the parameters in the body.
    pub async fn token_post(&self, parameters: &[(String, String)], headers: &[(&str, &str)]) -> Answer {
        self.http
            .post_form(
                format!("{}/oauth2/token", self.account_url),
                &borrowed(parameters),
                headers,
            )
            .await
    }

    /// The token endpoint with the parameters in the query.
    pub fn token_url(&self, parameters: &[(String, String)]) -> String {
        format!(
            "{}/oauth2/token?{}",
            self.account_url,
            form_encode(&borrowed(parameters))
        )
    }

    /// Exchanges a code by GET, as the official SDKs do.
    pub async fn exchange(&self, code: &str) -> Answer {
        self.token_get(&self.code_parameters(code, &[]), &[]).await
    }

    /// Exchanges a code that must be good.
    pub async fn tokens(&self, code: &str) -> Tokens {
        Tokens::read(&self.exchange(code).await)
    }

    /// Rotates a refresh token by GET.
    pub async fn refresh(&self, refresh_token: &str) -> Answer {
        self.token_get(&self.refresh_parameters(refresh_token, &[]), &[])
            .await
    }

    /// An open-API URL with `clientId` and `token`.
    pub fn api_url(&self, path: &str, token: &str) -> String {
        let id = self.app.app_id.to_string();
        format!(
            "{}{path}?{}",
            self.open_api_url,
            form_encode(&[("clientId", &id), ("token", token)])
        )
    }

    /// Calls an open API with `clientId` and `token` only.
    pub async fn call(&self, path: &str, token: &str) -> Answer {
        self.http.get(self.api_url(path, token)).await
    }

    /// What an SDK signs when it calls an open API with its token.
    pub fn mac_call(&self, path: &str, tokens: &Tokens) -> Call {
        let id = self.app.app_id.to_string();
        Call::new(
            path,
            &[("clientId", &id), ("token", &tokens.access_token)],
            tokens,
        )
    }

    /// Calls an open API signed as an SDK does it.
    pub async fn call_signed(&self, sdk: Sdk, path: &str, tokens: &Tokens) -> Answer {
        let header = sdk.authorization(&self.mac_call(path, tokens));
        self.call_with_header(path, &tokens.access_token, &header).await
    }

    /// Calls an open API with this `Authorization`.
    pub async fn call_with_header(&self, path: &str, token: &str, authorization: &str) -> Answer {
        self.http
            .get_with(self.api_url(path, token), &[("authorization", authorization)])
            .await
    }
}

fn borrowed(parameters: &[(String, String)]) -> Vec<(&str, &str)> {
    parameters.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect()
}
