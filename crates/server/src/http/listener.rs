//! The listener: connections, TLS, bounds, and how it ends.
//!
//! Owns: 16 KiB of headers (431 beyond), 5 seconds to send them (security WB1), and the drain: once told, it takes no
//! connection, and those in use finish within the time given (faults F16).

use std::collections::HashMap;
use std::convert::Infallible;
use std::future::Future;
use std::io;
use std::net::{IpAddr, SocketAddr};
use std::path::{Path, PathBuf};
use std::pin::pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use hyper_util::server::graceful::GracefulShutdown;
use rustls::ServerConfig;
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;
use tokio_rustls::TlsAcceptor;

use super::alarm::Alarm;
use super::threads::Threads;
use crate::routes::Routes;

/// The largest head of a request, in bytes.
const HEAD: usize = 16 * 1_024;
/// How many connections are held at once; more wait to be accepted.
const CONNECTIONS: usize = 16_384;
/// How many of them one address may hold; a proxy in front needs far fewer, since it keeps its own open.
const PER_ADDRESS: usize = 2_048;
/// How long a client may take to send a head, or to finish the TLS handshake.
const PATIENCE: Duration = Duration::from_secs(5);

/// A bound listener.
pub struct Listener {
    tcp: TcpListener,
    tls: Option<TlsAcceptor>,
    threads: Option<Threads>,
}

/// Certificate and key for TLS.
pub struct Tls(Arc<ServerConfig>);

/// Why TLS cannot be spoken.
#[derive(Debug, thiserror::Error)]
pub enum TlsError {
    /// A file cannot be read as what it should be.
    #[error(
        "{file}: {reason}; give PEM files, the certificate with its chain and the key that belongs to it"
    )]
    File {
        /// Which.
        file: PathBuf,
        /// Why.
        reason: String,
    },
    /// The two do not belong together.
    #[error("the certificate and the key cannot be used together: {0}")]
    Pair(#[from] rustls::Error),
}

impl Tls {
    /// Reads PEM files.
    pub fn from_files(certificate: &Path, key: &Path) -> Result<Self, TlsError> {
        let chain: Vec<CertificateDer<'static>> = CertificateDer::pem_file_iter(certificate)
            .and_then(Iterator::collect)
            .map_err(|error| TlsError::File {
                file: certificate.into(),
                reason: error.to_string(),
            })?;
        if chain.is_empty() {
            return Err(TlsError::File {
                file: certificate.into(),
                reason: "holds no certificate".into(),
            });
        }
        let key = PrivateKeyDer::from_pem_file(key).map_err(|error| TlsError::File {
            file: key.into(),
            reason: error.to_string(),
        })?;
        let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
        let mut config = ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()?
            .with_no_client_auth()
            .with_single_cert(chain, key)?;
        config.alpn_protocols = vec![b"http/1.1".to_vec()];
        Ok(Self(Arc::new(config)))
    }
}

impl Listener {
    /// Binds; port 0 takes a free one.
    pub async fn bind(address: SocketAddr, tls: Option<Tls>) -> io::Result<Self> {
        Ok(Self {
            tcp: TcpListener::bind(address).await?,
            tls: tls.map(|tls| TlsAcceptor::from(tls.0)),
            threads: None,
        })
    }

    /// Has its connections on threads of their own, one a core, for those that programs call all the time.
    pub fn on_threads(self) -> io::Result<Self> {
        let threads = Some(Threads::start()?);
        Ok(Self { threads, ..self })
    }

    /// Where it listens.
    pub fn address(&self) -> io::Result<SocketAddr> {
        self.tcp.local_addr()
    }

    /// Answers until `stop` resolves, then gives connections in use as long as `drain` to finish.
    pub async fn serve(self, routes: Routes, stop: impl Future<Output = ()>, drain: Duration) {
        let routes = Arc::new(routes);
        let graceful = GracefulShutdown::new();
        let places = Arc::new(Semaphore::new(CONNECTIONS));
        let addresses = Addresses::default();
        let mut stop = pin!(stop);
        loop {
            let Ok(place) = places.clone().acquire_owned().await else {
                break;
            };
            let (stream, peer) = tokio::select! {
                accepted = self.tcp.accept() => match accepted {
                    Ok(accepted) => accepted,
                    Err(error) => {
                        tracing::warn!(%error, "a connection could not be taken");
                        tokio::time::sleep(Duration::from_millis(20)).await;
                        continue;
                    }
                },
                () = &mut stop => break,
            };
            let Some(of_address) = addresses.enter(peer.ip()) else {
                continue;
            };
            let (routes, tls, watcher) = (routes.clone(), self.tls.clone(), graceful.watcher());
            let held = (place, of_address);
            if let Some(threads) = &self.threads {
                let Ok(stream) = stream.into_std() else { continue };
                threads.spawn(async move {
                    // From here on, the thread's own runtime looks after it.
                    if let Ok(stream) = TcpStream::from_std(stream) {
                        converse(stream, peer, tls, routes, watcher).await;
                    }
                    drop(held);
                });
            } else {
                tokio::spawn(async move {
                    converse(stream, peer, tls, routes, watcher).await;
                    drop(held);
                });
            }
        }
        drop(self.tcp);
        let _ = tokio::time::timeout(drain, graceful.shutdown()).await;
    }
}

/// How many connections each address holds.
#[derive(Clone, Default)]
struct Addresses(Arc<Mutex<HashMap<IpAddr, usize>>>);

/// One of an address's connections, until it is dropped.
struct OfAddress(Addresses, IpAddr);

impl Addresses {
    fn enter(&self, address: IpAddr) -> Option<OfAddress> {
        let mut held = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let count = held.entry(address).or_default();
        (*count < PER_ADDRESS).then(|| {
            *count += 1;
            OfAddress(self.clone(), address)
        })
    }
}

impl Drop for OfAddress {
    fn drop(&mut self) {
        let mut held = self.0.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(count) = held.get_mut(&self.1) {
            *count -= 1;
            if *count == 0 {
                held.remove(&self.1);
            }
        }
    }
}

async fn converse(
    stream: TcpStream,
    peer: SocketAddr,
    tls: Option<TlsAcceptor>,
    routes: Arc<Routes>,
    watcher: hyper_util::server::graceful::Watcher,
) {
    let _ = stream.set_nodelay(true);
    // Requests share what belongs to the connection, so that threads do not meet at a count that is everybody's.
    let routes = Arc::new(routes);
    let service = service_fn(move |request: hyper::Request<Incoming>| {
        let routes = routes.clone();
        async move { Ok::<_, Infallible>(routes.answer(peer, request).await) }
    });
    let mut http = http1::Builder::new();
    http.timer(Alarm::new(PATIENCE))
        .header_read_timeout(PATIENCE)
        .max_buf_size(HEAD);
    let ended = match tls {
        None => {
            watcher
                .watch(http.serve_connection(TokioIo::new(stream), service))
                .await
        }
        Some(acceptor) => match tokio::time::timeout(PATIENCE, acceptor.accept(stream)).await {
            Ok(Ok(stream)) => {
                watcher
                    .watch(http.serve_connection(TokioIo::new(stream), service))
                    .await
            }
            _ => return,
        },
    };
    if let Err(error) = ended {
        tracing::debug!(%error, "a connection broke");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wb1_one_address_holds_only_so_many_connections() {
        let (addresses, one, other) = (
            Addresses::default(),
            IpAddr::from([192, 0, 2, 1]),
            IpAddr::from([192, 0, 2, 2]),
        );
        let held: Vec<_> = (0..PER_ADDRESS).map(|_| addresses.enter(one)).collect();
        assert!(held.iter().all(Option::is_some));
        assert!(addresses.enter(one).is_none());
        assert!(addresses.enter(other).is_some());
        drop(held);
        assert!(addresses.enter(one).is_some());
        assert_eq!(addresses.0.lock().unwrap().len(), 0);
    }
}
