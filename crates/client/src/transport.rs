//! Sending a request and reading its answer, within bounds. For `client` only.

use std::{net::SocketAddr, time::Duration};

use reqwest::{Certificate, redirect};

use crate::{
    Endpoints,
    exchange::{RawAnswer, RawRequest, TransportError},
};

#[derive(Debug, Clone)]
pub(crate) struct Transport(reqwest::Client);

impl Transport {
    pub(crate) fn new(
        endpoints: &Endpoints,
        extra_roots: Vec<Certificate>,
        connect_to: Option<SocketAddr>,
    ) -> Result<Self, reqwest::Error> {
        let mut builder = reqwest::Client::builder()
            .timeout(Duration::from_secs(10))
            .redirect(redirect::Policy::none())
            .no_proxy();
        builder = if endpoints.is_plain() {
            // Without TLS the machine need not have certificates at all.
            builder.tls_certs_only(extra_roots)
        } else {
            builder.tls_certs_merge(extra_roots)
        };
        if let Some(address) = connect_to {
            for host in endpoints.hosts() {
                builder = builder.resolve(host, address);
            }
        }
        builder.build().map(Self)
    }

    pub(crate) async fn send(&self, request: &RawRequest) -> Result<RawAnswer, TransportError> {
        let mut builder = match request.method {
            "POST" => self.0.post(&request.url),
            _ => self.0.get(&request.url),
        };
        for (name, value) in &request.headers {
            builder = builder.header(name, value);
        }
        if let Some(body) = &request.body {
            builder = builder.body(body.clone());
        }
        let mut response = builder.send().await.map_err(unreachable)?;
        let status = response.status().as_u16();
        let headers = response
            .headers()
            .iter()
            .map(|(name, value)| {
                (
                    name.to_string(),
                    String::from_utf8_lossy(value.as_bytes()).into_owned(),
                )
            })
            .collect();
        let mut body = Vec::new();
        while let Some(chunk) = response.chunk().await.map_err(unreachable)? {
            if body.len() + chunk.len() > MAX_BODY {
                return Err(TransportError::TooLong);
            }
            body.extend_from_slice(&chunk);
        }
        Ok(RawAnswer {
            status,
            headers,
            body: String::from_utf8_lossy(&body).into_owned(),
        })
    }
}

const MAX_BODY: usize = 256 * 1024;

// The URL holds a token.
fn unreachable(error: reqwest::Error) -> TransportError {
    TransportError::Unreachable(error.without_url())
}
