//! Mail by SMTP (RFC 5321).
//!
//! Owns: the connection, and which refusals are final. Every attempt of a letter carries the same Message-ID, so that
//! whoever receives it twice can tell.

use std::time::Duration;

use anyhow::Context as _;
use lettre::message::{Mailbox, MultiPart};
use lettre::transport::smtp::authentication::Credentials;
use lettre::transport::smtp::client::{Certificate, CertificateStore, Tls, TlsParameters};
use lettre::transport::smtp::extension::ClientId;
use lettre::transport::smtp::response::Severity;
use lettre::transport::smtp::{SMTP_PORT, SUBMISSION_PORT, SUBMISSIONS_PORT};
use lettre::{AsyncSmtpTransport, AsyncTransport as _, Tokio1Executor};
use setaria_server::post::{Carrier, Carrying, Delivery, Message, Words};

use crate::config::{Mail, MailTls, secret};

/// How long the mail server may take for one answer.
const PATIENCE: Duration = Duration::from_secs(15);

/// A mail server.
pub(super) struct Smtp {
    server: AsyncSmtpTransport<Tokio1Executor>,
    from: Mailbox,
    host: String,
}

impl Smtp {
    pub(super) fn new(mail: &Mail, account_url: &str) -> anyhow::Result<Self> {
        let host = mail.host.as_deref().unwrap_or_default();
        let from = mail.from.as_deref().unwrap_or_default();
        let from = from
            .parse::<Mailbox>()
            .with_context(|| format!("mail.from is '{from}'; write it as Setaria <no-reply@example.com>"))?;
        let own = url::Url::parse(account_url).ok();
        let own = own.and_then(|url| url.host_str().map(str::to_owned));
        let own = own.unwrap_or_else(|| "localhost".into());
        type Server = AsyncSmtpTransport<Tokio1Executor>;
        let (tls, port) = match mail.tls {
            MailTls::Starttls => (Tls::Required(trust(mail, host)?), SUBMISSION_PORT),
            MailTls::Tls => (Tls::Wrapper(trust(mail, host)?), SUBMISSIONS_PORT),
            MailTls::None => (Tls::None, SMTP_PORT),
        };
        let mut server = Server::builder_dangerous(host)
            .port(mail.port.unwrap_or(port))
            .tls(tls);
        if let (Some(user), Some(file)) = (&mail.user, &mail.password_file) {
            let password = secret("mail.password_file", file)?;
            server = server.credentials(Credentials::new(user.clone(), password));
        }
        let server = server
            .timeout(Some(PATIENCE))
            .hello_name(ClientId::Domain(own.clone()))
            .build();
        Ok(Self {
            server,
            from,
            host: own,
        })
    }

    fn letter(&self, message: &Message) -> Option<lettre::Message> {
        let Words::Mail(written) = &message.words else {
            return None;
        };
        let letter = lettre::Message::builder()
            .from(self.from.clone())
            .to(Mailbox::new(None, message.to.parse().ok()?))
            .subject(&written.subject)
            .message_id(Some(format!("<{}@{}>", message.id, self.host)))
            .multipart(MultiPart::alternative_plain_html(
                written.text.clone(),
                written.html.clone(),
            ));
        letter.ok()
    }

    async fn send(&self, message: &Message) -> Delivery {
        let Some(letter) = self.letter(message) else {
            tracing::warn!(
                letter = message.id,
                "a letter has an address that mail does not know"
            );
            return Delivery::Refused;
        };
        match self.server.send(letter).await {
            Ok(_) => Delivery::Done,
            Err(error) if error.status().is_some_and(is_final) => {
                tracing::warn!(letter = message.id, status = %error.status().map(|code| code.to_string()).unwrap_or_default(), "a letter was refused");
                Delivery::Refused
            }
            Err(error) => {
                tracing::warn!(letter = message.id, %error, "a letter waits");
                Delivery::Failed
            }
        }
    }
}

/// What the mail server has to show: a certificate for its name, by an authority of the file's or, without one, the system's.
fn trust(mail: &Mail, host: &str) -> anyhow::Result<TlsParameters> {
    let mut tls = TlsParameters::builder(host.to_owned());
    if let Some(file) = &mail.ca_file {
        let unreadable = || format!("mail.ca_file {} holds no certificates in PEM", file.display());
        let text = std::fs::read_to_string(file).with_context(unreadable)?;
        anyhow::ensure!(text.contains("BEGIN CERTIFICATE"), unreadable());
        let authority = Certificate::from_pem(text.as_bytes()).with_context(unreadable)?;
        tls = tls
            .certificate_store(CertificateStore::None)
            .add_root_certificate(authority);
    }
    Ok(tls.build()?)
}

/// No such mailbox (RFC 5321, section 4.2.3: 550, 551, 553). Any other refusal may be the fault of an account, a quota or
/// a setting, which somebody mends.
fn is_final(code: lettre::transport::smtp::response::Code) -> bool {
    code.severity == Severity::PermanentNegativeCompletion && matches!(u16::from(code), 550 | 551 | 553)
}

impl Carrier for Smtp {
    fn carry<'a>(&'a self, message: &'a Message) -> Carrying<'a> {
        Box::pin(self.send(message))
    }
}
