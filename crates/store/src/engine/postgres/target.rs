//! What to connect to: a URL, read once, with the time limits and the protection that it leaves to us.
//!
//! Owns: which part of libpq's URLs is understood, what is refused, and how a database is named in messages: by host and
//! name, never by password. Hands over: connecting to `link`.

use std::fmt;
use std::net::IpAddr;
use std::time::Duration;

use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject as _;
use rustls::{ClientConfig, RootCertStore};
use tokio_postgres::Config;
use tokio_postgres::config::{Host, SslMode, TargetSessionAttrs};
use tokio_postgres_rustls::MakeRustlsConnect;

use crate::error::OpenError;

/// How long one host may take to accept a connection, unless the URL says otherwise.
const CONNECT: Duration = Duration::from_secs(3);
/// How long a host may leave sent bytes unacknowledged, unless the URL says otherwise.
const UNACKNOWLEDGED: Duration = Duration::from_secs(10);
/// After how long a silent connection is asked whether it still lives.
const KEEP_ALIVE: Duration = Duration::from_secs(30);
/// How long signing in may take beyond connecting.
const SIGN_IN: Duration = Duration::from_secs(2);

/// A database, and how it is protected on the way.
pub(crate) struct Target {
    pub(super) config: Config,
    pub(super) tls: MakeRustlsConnect,
    place: String,
}

impl Target {
    /// Reads a URL as libpq has them. Of `sslmode`, `disable` and `verify-full` (or `require`,
    /// which means the same here) are understood; without it, everything but a loopback address or a local socket is
    /// verified. `sslrootcert` names a PEM file that stands for the system's roots.
    pub(crate) fn parse(url: &str) -> Result<Self, OpenError> {
        if !["postgres://", "postgresql://"]
            .iter()
            .any(|scheme| url.starts_with(scheme))
        {
            return Err(bad("it begins with another scheme"));
        }
        let (url, own) = take_out_tls(url)?;
        let mut config: Config = url.parse().map_err(|error| bad(&chain(&error)))?;
        if config.get_hosts().is_empty() {
            return Err(bad("it names no host"));
        }
        let protect = own.mode.unwrap_or_else(|| !is_local(&config));
        config.ssl_mode(if protect {
            SslMode::Require
        } else {
            SslMode::Disable
        });
        // Codes, tokens and revocations are read where they are written, also after the roles of hosts have changed.
        config.target_session_attrs(TargetSessionAttrs::ReadWrite);
        config.connect_timeout(*config.get_connect_timeout().unwrap_or(&CONNECT));
        config.tcp_user_timeout(*config.get_tcp_user_timeout().unwrap_or(&UNACKNOWLEDGED));
        config.keepalives_idle(config.get_keepalives_idle().min(KEEP_ALIVE));
        if config.get_application_name().is_none() {
            config.application_name("setaria");
        }
        Ok(Self {
            tls: MakeRustlsConnect::new(tls(protect, own.roots.as_deref())?),
            place: place(&config),
            config,
        })
    }

    /// How the database is called in messages.
    pub(crate) fn place(&self) -> &str {
        &self.place
    }

    /// Whom it signs in as.
    pub(super) fn user(&self) -> &str {
        self.config.get_user().unwrap_or("the user of this system")
    }

    /// How long connecting may take, over all hosts.
    pub(super) fn connect_limit(&self) -> Duration {
        let each = self.config.get_connect_timeout().unwrap_or(&CONNECT);
        let hosts = u32::try_from(self.config.get_hosts().len()).unwrap_or(u32::MAX);
        each.saturating_mul(hosts).saturating_add(SIGN_IN)
    }

    /// Says that it cannot be reached.
    pub(super) fn unreachable(&self, reason: String) -> OpenError {
        OpenError::Unreachable {
            place: self.place.clone(),
            reason,
        }
    }
}

impl fmt::Debug for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.place)
    }
}

/// An error and what caused it, in one line.
pub(super) fn chain(error: &dyn std::error::Error) -> String {
    let causes = std::iter::successors(error.source(), |cause| cause.source());
    causes.fold(error.to_string(), |text, cause| format!("{text}: {cause}"))
}

/// What the driver does not understand of a URL.
#[derive(Default)]
struct Tls {
    mode: Option<bool>,
    roots: Option<String>,
}

fn take_out_tls(url: &str) -> Result<(String, Tls), OpenError> {
    let mut tls = Tls::default();
    let Some((address, query)) = url.split_once('?') else {
        return Ok((url.into(), tls));
    };
    let mut rest = Vec::new();
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        let value = form_urlencoded::parse(pair.as_bytes()).next();
        match value
            .as_ref()
            .map(|(name, value)| (name.as_ref(), value.as_ref()))
        {
            Some(("sslmode", "disable")) => tls.mode = Some(false),
            Some(("sslmode", "require" | "verify-full")) => tls.mode = Some(true),
            Some(("sslmode", other)) => {
                let reason = format!("sslmode={other} is not understood; write disable or verify-full");
                return Err(bad(&reason));
            }
            Some(("sslrootcert", file)) => tls.roots = Some(file.into()),
            _ => rest.push(pair),
        }
    }
    Ok((format!("{address}?{}", rest.join("&")), tls))
}

fn is_local(config: &Config) -> bool {
    config.get_hosts().iter().all(|host| match host {
        Host::Unix(_) => true,
        Host::Tcp(name) => name == "localhost" || name.parse().is_ok_and(|ip: IpAddr| ip.is_loopback()),
    })
}

fn place(config: &Config) -> String {
    let ports = config.get_ports();
    let hosts = config.get_hosts().iter().enumerate().map(|(index, host)| {
        let port = ports.get(index).or(ports.first()).copied().unwrap_or(5432);
        match host {
            Host::Tcp(name) => format!("{name}:{port}"),
            Host::Unix(path) => format!("{}:{port}", path.display()),
        }
    });
    let name = config
        .get_dbname()
        .or(config.get_user())
        .unwrap_or("of this user");
    format!("the database {name} on {}", hosts.collect::<Vec<_>>().join(", "))
}

fn tls(protect: bool, roots: Option<&str>) -> Result<ClientConfig, OpenError> {
    let mut trusted = RootCertStore::empty();
    match roots {
        _ if !protect => {}
        Some(file) => {
            let unreadable = |error: &dyn fmt::Display| bad(&format!("sslrootcert {file}: {error}"));
            let found = CertificateDer::pem_file_iter(file).map_err(|error| unreadable(&error))?;
            for certificate in found {
                let certificate = certificate.map_err(|error| unreadable(&error))?;
                trusted.add(certificate).map_err(|error| unreadable(&error))?;
            }
        }
        None => {
            trusted.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
        }
    }
    let provider = std::sync::Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let builder = ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions();
    let builder = builder.map_err(|error| bad(&error.to_string()))?;
    Ok(builder.with_root_certificates(trusted).with_no_client_auth())
}

fn bad(reason: &str) -> OpenError {
    OpenError::BadUrl {
        reason: reason.into(),
    }
}

#[cfg(test)]
mod tests;
