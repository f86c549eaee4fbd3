//! A certificate authority for one test, and a door on port 443.
//!
//! Owns: certificates for host names that the test does not own, written where a server can read them, and the forwarder
//! that lets clients with a compiled-in port arrive.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair};
use rustls::ServerConfig;
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio::io::copy_bidirectional;
use tokio::net::{TcpListener, TcpStream};

/// Certificates in files.
pub struct Authority {
    /// The authority's own certificate, PEM.
    pub root_pem: String,
    /// The same in a file.
    pub root_file: PathBuf,
    /// The server's chain, PEM.
    pub certificate: PathBuf,
    /// The server's key, PEM.
    pub key: PathBuf,
}

impl Authority {
    /// What a server of a test shows its certificate with.
    pub fn server(&self) -> Arc<ServerConfig> {
        let chain = CertificateDer::pem_file_iter(&self.certificate).expect("a file");
        let chain = chain.map(|one| one.expect("a certificate")).collect();
        let key = PrivateKeyDer::from_pem_file(&self.key).expect("a key");
        let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
        let builder = ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .expect("versions of TLS");
        let config = builder.with_no_client_auth().with_single_cert(chain, key);
        Arc::new(config.expect("a certificate with its key"))
    }
}

/// Makes an authority and a server certificate for the names.
pub fn authority(folder: &Path, names: &[&str]) -> Authority {
    let mut root = CertificateParams::new(Vec::new()).expect("parameters");
    root.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    root.distinguished_name
        .push(DnType::CommonName, "Setaria test authority");
    let root_key = KeyPair::generate().expect("a key");
    let root_certificate = root.self_signed(&root_key).expect("a certificate");
    let key = KeyPair::generate().expect("a key");
    let leaf = CertificateParams::new(names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>())
        .expect("parameters");
    let certificate = leaf
        .signed_by(&key, &Issuer::new(root, &root_key))
        .expect("a certificate");
    let write = |name: &str, text: &str| {
        let path = folder.join(name);
        std::fs::write(&path, text).expect("a file");
        path
    };
    Authority {
        root_pem: root_certificate.pem(),
        root_file: write("root.pem", &root_certificate.pem()),
        certificate: write("server.pem", &certificate.pem()),
        key: write("server.key", &key.serialize_pem()),
    }
}

/// Forwards every connection on `from` to `to`, until the runtime ends.
///
/// # Errors
///
/// The address cannot be listened on; port 443 needs a privilege.
pub async fn forward(from: SocketAddr, to: String) -> std::io::Result<()> {
    let listener = TcpListener::bind(from).await?;
    tokio::spawn(async move {
        while let Ok((mut incoming, _)) = listener.accept().await {
            let to = to.clone();
            tokio::spawn(async move {
                if let Ok(mut outgoing) = TcpStream::connect(&to).await {
                    let _ = copy_bidirectional(&mut incoming, &mut outgoing).await;
                }
            });
        }
    });
    Ok(())
}
