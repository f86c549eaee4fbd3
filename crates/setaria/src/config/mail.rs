//! The sections `[mail]` and `[sms]`: how letters and short messages leave.
//!
//! Owns: the keys, and what they must be together. Hands over: carrying to `post`.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail};
use serde::Deserialize;

/// How letters leave.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Mail {
    pub(crate) transport: Transport,
    pub(crate) from: Option<String>,
    pub(crate) host: Option<String>,
    pub(crate) port: Option<u16>,
    pub(crate) tls: MailTls,
    pub(crate) ca_file: Option<PathBuf>,
    pub(crate) user: Option<String>,
    pub(crate) password_file: Option<PathBuf>,
}

/// Who takes mail.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Transport {
    /// Nobody: letters wait until they die.
    #[default]
    None,
    /// A page of this server, for everyone to read; short messages, too.
    Inbox,
    /// A mail server.
    Smtp,
}

/// How the connection to the mail server is kept secret.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum MailTls {
    /// By STARTTLS, which must succeed.
    #[default]
    Starttls,
    /// From the first byte.
    Tls,
    /// Not at all: for a server on the same machine.
    None,
}

/// How short messages leave.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Sms {
    pub(crate) url: Option<String>,
    pub(crate) body: Option<String>,
    pub(crate) content_type: Option<String>,
    pub(crate) authorization_file: Option<PathBuf>,
}

/// Checks what one key says against another.
pub(super) fn check(mail: &Mail, sms: &Sms) -> anyhow::Result<()> {
    if mail.transport == Transport::Smtp && (mail.host.is_none() || mail.from.is_none()) {
        bail!("mail.transport is smtp; give mail.host and mail.from, too");
    }
    if mail.user.is_some() != mail.password_file.is_some() {
        bail!("mail.user and mail.password_file go together; give both or none");
    }
    if mail.user.is_some() && mail.tls == MailTls::None {
        bail!(
            "mail.tls is none, which would show mail.user's password to whoever listens; use starttls or tls"
        );
    }
    if mail.ca_file.is_some() && mail.tls == MailTls::None {
        bail!(
            "mail.tls is none, which looks at no certificate; leave mail.ca_file out, or use starttls or tls"
        );
    }
    match (&sms.url, &sms.body) {
        (Some(_), Some(body)) if !(body.contains("{to}") && body.contains("{text}")) => {
            bail!("sms.body must hold {{to}} and {{text}}, where number and message are put in")
        }
        (Some(_), None) => bail!("sms.url is given; give sms.body, too"),
        _ => Ok(()),
    }
}

/// The only line of a file that holds a secret.
pub(crate) fn secret(key: &str, path: &Path) -> anyhow::Result<String> {
    let text = std::fs::read_to_string(path);
    let text = text.with_context(|| format!("{key} {} cannot be read", path.display()))?;
    Ok(text.trim_end_matches(['\r', '\n']).to_owned())
}
