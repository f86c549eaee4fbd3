//! Where a request came from.
//!
//! Owns: the rule that a forwarded address counts only from a proxy on the list (security PW7).

use std::net::{IpAddr, SocketAddr};

use axum::http::HeaderMap;

/// The proxies whose `X-Forwarded-For` is believed.
#[derive(Clone, Debug, Default)]
pub struct TrustedProxies(Vec<IpAddr>);

/// Whether a browser fetches ahead of a click.
pub(crate) fn is_prefetch(headers: &HeaderMap) -> bool {
    let ahead = |name: &str| {
        headers
            .get(name)
            .is_some_and(|purpose| purpose.as_bytes().starts_with(b"prefetch"))
    };
    ahead("sec-purpose") || ahead("purpose")
}

/// The address at the other end of the connection.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Peer(pub(crate) SocketAddr);

impl TrustedProxies {
    /// Trusts exactly these.
    pub fn new(proxies: Vec<IpAddr>) -> Self {
        Self(proxies)
    }

    /// The client's address: the peer's, or, behind trusted proxies, the last address that is not one of them. A word
    /// that is no address ends the search: what stands before it was written by nobody we trust.
    pub(crate) fn client(&self, peer: IpAddr, headers: &HeaderMap) -> IpAddr {
        let mut client = peer.to_canonical();
        if !self.0.contains(&client) {
            return client;
        }
        let chain = headers
            .get_all("x-forwarded-for")
            .iter()
            .filter_map(|value| value.to_str().ok());
        let words: Vec<&str> = chain.flat_map(|value| value.split(',')).map(str::trim).collect();
        for word in words.into_iter().rev() {
            let Ok(address) = word.parse::<IpAddr>() else {
                break;
            };
            client = address.to_canonical();
            if !self.0.contains(&client) {
                break;
            }
        }
        client
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pw7_only_a_trusted_proxy_may_name_the_client() {
        let proxies = TrustedProxies::new(vec!["10.0.0.1".parse().unwrap(), "10.0.0.2".parse().unwrap()]);
        let client = |peer: &str, forwarded: &str| {
            let headers = [("x-forwarded-for".parse().unwrap(), forwarded.parse().unwrap())]
                .into_iter()
                .collect();
            proxies.client(peer.parse().unwrap(), &headers).to_string()
        };
        assert_eq!(client("192.0.2.7", "203.0.113.9"), "192.0.2.7");
        assert_eq!(client("10.0.0.1", "203.0.113.9"), "203.0.113.9");
        assert_eq!(
            client("10.0.0.1", "198.51.100.1, 203.0.113.9, 10.0.0.2"),
            "203.0.113.9"
        );
        assert_eq!(client("10.0.0.1", "203.0.113.9, junk"), "10.0.0.1");
        assert_eq!(client("::ffff:10.0.0.1", "2001:db8::1"), "2001:db8::1");
    }
}
