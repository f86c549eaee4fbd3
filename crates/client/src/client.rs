//! The client: one method for each thing that an app asks of the platform.

use std::{fmt, net::SocketAddr};

use reqwest::Certificate;
use serde::de::DeserializeOwned;
use thiserror::Error;
use url::{Url, form_urlencoded};

use crate::{
    AuthorizeOptions, Endpoints, Exchange, Failure, OpenId, PhoneAndEmail, Profile, RawAnswer, RawRequest,
    Relation, Tokens, TransportError, answer, sign, transport::Transport,
};

/// An app's way to the platform. Cheap to clone; one is enough for a whole program.
#[derive(Clone)]
pub struct Client {
    app_id: i64,
    app_secret: String,
    endpoints: Endpoints,
    signed_host: Option<String>,
    transport: Transport,
}

/// Makes a [`Client`].
pub struct Builder {
    app_id: i64,
    app_secret: String,
    endpoints: Endpoints,
    signed_host: Option<String>,
    extra_root_pem: Option<Vec<u8>>,
    connect_to: Option<SocketAddr>,
}

/// The client cannot be made: a certificate that is none, or no usable TLS on this machine.
#[derive(Debug, Error)]
#[error("the client cannot be set up: {0}")]
pub struct BuildError(#[from] reqwest::Error);

impl Builder {
    /// Trusts these certificates (PEM) besides the system's: for a platform with a private certificate authority.
    #[must_use]
    pub fn extra_root_pem(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.extra_root_pem = Some(pem.into());
        self
    }

    /// Connects to this address whatever the endpoints' host names resolve to: for test set-ups.
    #[must_use]
    pub fn connect_to(mut self, address: SocketAddr) -> Self {
        self.connect_to = Some(address);
        self
    }

    /// The host name to sign; by default the host of the open API URL.
    #[must_use]
    pub fn signed_host(mut self, host: impl Into<String>) -> Self {
        self.signed_host = Some(host.into());
        self
    }

    /// The client.
    ///
    /// # Errors
    /// See [`BuildError`].
    pub fn build(self) -> Result<Client, BuildError> {
        let roots = match &self.extra_root_pem {
            Some(pem) => Certificate::from_pem_bundle(pem)?,
            None => Vec::new(),
        };
        Ok(Client {
            transport: Transport::new(&self.endpoints, roots, self.connect_to)?,
            app_id: self.app_id,
            app_secret: self.app_secret,
            endpoints: self.endpoints,
            signed_host: self.signed_host,
        })
    }
}

impl Client {
    /// Starts a client for an app.
    pub fn builder(app_id: i64, app_secret: impl Into<String>, endpoints: Endpoints) -> Builder {
        Builder {
            app_id,
            app_secret: app_secret.into(),
            endpoints,
            signed_host: None,
            extra_root_pem: None,
            connect_to: None,
        }
    }

    /// Where to send the browser for signing in.
    ///
    /// ```
    /// # use setaria_client::{AuthorizeOptions, Client, Endpoints};
    /// let endpoints = Endpoints::new("http://127.0.0.1:7700", "http://127.0.0.1:7700").unwrap();
    /// let client = Client::builder(1, "secret", endpoints).build().unwrap();
    /// let options = AuthorizeOptions { scope: &[1, 3], ..AuthorizeOptions::code("http://127.0.0.1:7701/callback") };
    /// assert_eq!(
    ///     client.authorize_url(&options),
    ///     "http://127.0.0.1:7700/oauth2/authorize?client_id=1\
    ///      &redirect_uri=http%3A%2F%2F127.0.0.1%3A7701%2Fcallback&response_type=code&scope=1+3"
    /// );
    /// ```
    pub fn authorize_url(&self, options: &AuthorizeOptions<'_>) -> String {
        options.write_to(self.app_id, self.endpoints.account("/oauth2/authorize"))
    }

    /// Where to send the browser for checking the password of an account again. Verify what comes back with
    /// [`verify_callback`](crate::verify_callback).
    pub fn check_password_url(&self, user_id: i64, callback: &str) -> String {
        let mut url = self.endpoints.open_api("/checkPassword");
        url.query_pairs_mut()
            .append_pair("clientId", &self.app_id.to_string())
            .append_pair("xmUserId", &user_id.to_string())
            .append_pair("callback", callback);
        url.into()
    }

    /// Exchanges a code; `redirect_uri` is the one of the sign-in.
    ///
    /// # Errors
    /// The call was not answered.
    pub async fn exchange_code(
        &self,
        code: &str,
        redirect_uri: &str,
    ) -> Result<Exchange<Tokens>, TransportError> {
        self.token_call("authorization_code", "code", code, redirect_uri)
            .await
    }

    /// Exchanges a refresh token, which works once.
    ///
    /// # Errors
    /// The call was not answered.
    pub async fn refresh(
        &self,
        refresh_token: &str,
        redirect_uri: &str,
    ) -> Result<Exchange<Tokens>, TransportError> {
        self.token_call("refresh_token", "refresh_token", refresh_token, redirect_uri)
            .await
    }

    /// Name and picture (scope 1).
    ///
    /// # Errors
    /// The call was not answered.
    pub async fn profile(&self, tokens: &Tokens) -> Result<Exchange<Profile>, TransportError> {
        self.api_call("/user/profile", tokens).await
    }

    /// The person, as this app knows them (scope 3).
    ///
    /// # Errors
    /// The call was not answered.
    pub async fn open_id(&self, tokens: &Tokens) -> Result<Exchange<OpenId>, TransportError> {
        self.api_call("/user/openidV2", tokens).await
    }

    /// Phone number and mail address (scopes 4 and 6).
    ///
    /// # Errors
    /// The call was not answered.
    pub async fn phone_and_email(&self, tokens: &Tokens) -> Result<Exchange<PhoneAndEmail>, TransportError> {
        self.api_call("/user/phoneAndEmail", tokens).await
    }

    /// Friends (scope 2).
    ///
    /// # Errors
    /// The call was not answered.
    pub async fn relation(&self, tokens: &Tokens) -> Result<Exchange<Relation>, TransportError> {
        self.api_call("/user/relation", tokens).await
    }

    // By POST, so that secret and code stay out of addresses and logs.
    async fn token_call(
        &self,
        grant_type: &str,
        name: &str,
        value: &str,
        redirect_uri: &str,
    ) -> Result<Exchange<Tokens>, TransportError> {
        let form = form_urlencoded::Serializer::new(String::new())
            .append_pair("client_id", &self.app_id.to_string())
            .append_pair("client_secret", &self.app_secret)
            .append_pair("redirect_uri", redirect_uri)
            .append_pair("grant_type", grant_type)
            .append_pair(name, value)
            .finish();
        let request = RawRequest {
            method: "POST",
            url: self.endpoints.account("/oauth2/token").into(),
            headers: vec![
                ("accept".to_owned(), "application/json".to_owned()),
                (
                    "content-type".to_owned(),
                    "application/x-www-form-urlencoded".to_owned(),
                ),
            ],
            body: Some(form),
        };
        self.exchange(request, answer::tokens).await
    }

    async fn api_call<T: DeserializeOwned>(
        &self,
        path: &str,
        tokens: &Tokens,
    ) -> Result<Exchange<T>, TransportError> {
        let mut url = self.endpoints.open_api(path);
        url.query_pairs_mut()
            .append_pair("clientId", &self.app_id.to_string())
            .append_pair("token", &tokens.access_token);
        let authorization = tokens
            .mac_key
            .as_ref()
            .map(|key| self.authorization(&url, &tokens.access_token, key));
        let request = RawRequest {
            method: "GET",
            url: url.into(),
            headers: authorization
                .into_iter()
                .map(|value| ("authorization".to_owned(), value))
                .collect(),
            body: None,
        };
        self.exchange(request, answer::data).await
    }

    fn authorization(&self, url: &Url, access_token: &str, mac_key: &str) -> String {
        let host = self.signed_host.as_deref().or(url.host_str()).unwrap_or_default();
        sign(
            access_token,
            mac_key,
            "GET",
            host,
            url.path(),
            url.query().unwrap_or_default(),
        )
    }

    async fn exchange<T>(
        &self,
        request: RawRequest,
        read: impl FnOnce(u16, &str) -> Result<T, Failure>,
    ) -> Result<Exchange<T>, TransportError> {
        let answer: RawAnswer = self.transport.send(&request).await?;
        let parsed = read(answer.status, &answer.body);
        Ok(Exchange {
            request,
            answer,
            parsed,
        })
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("app_id", &self.app_id)
            .field("endpoints", &self.endpoints)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for Builder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Builder")
            .field("app_id", &self.app_id)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
