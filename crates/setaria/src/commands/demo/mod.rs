//! `setaria demo`: a finished first sign-in from one command.
//!
//! Owns: the flags and the line of JSON that programs rely on (the public contract). Hands over: who lives in the
//! demonstration, to `cast`; answering, to `serve`.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use anyhow::Context as _;
use clap::{Args, ValueEnum};
use serde::Serialize;
use setaria_client::{Client, Endpoints};
use setaria_pages::{DemoLink, DemoLogin};
use setaria_server::{Demo as Shown, Listener};
use setaria_service::operate::{AccountView, AppView};

use super::stop::Stop;
use super::{say, serve};
use crate::config::{Config, DatabaseUrl, SignUp, Transport, own_url};
use crate::{house, telemetry};

mod cast;

/// How much more generous the limits per source are under `--limits relaxed`.
const RELAXED: i64 = 100;

/// Starts with demo accounts and a demo app, and prints the URLs to open.
#[derive(Args)]
#[command(
    after_help = "Example: setaria demo, then open the demo app and press its button.
Add --data DIR to keep everything between two starts."
)]
pub(crate) struct Demo {
    /// Print one line of JSON when ready
    #[arg(long)]
    json: bool,
    /// Address and port of the server; the demo app takes the next port. Port 0 takes free ones
    #[arg(long, value_name = "ADDR:PORT", default_value = "127.0.0.1:7700")]
    listen: SocketAddr,
    /// Keep everything in this folder [default: a temporary one, removed at the end]
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,
    /// Keep accounts and apps in this empty PostgreSQL database instead of the embedded store
    #[arg(long, value_name = "URL")]
    database: Option<String>,
    /// Limits per source: as in production, or a hundredfold for test runs on loopback
    #[arg(long, value_enum, default_value = "default")]
    limits: Limits,
    /// Where browsers reach the server [default: the address it listens on]
    #[arg(long, value_name = "URL")]
    account_url: Option<String>,
    /// Where apps reach the open APIs [default: the account URL]
    #[arg(long, value_name = "URL")]
    open_api_url: Option<String>,
    /// PEM file of a certificate and its chain, to speak TLS
    #[arg(long, value_name = "FILE", requires = "tls_key")]
    tls_cert: Option<PathBuf>,
    /// PEM file of the certificate's key
    #[arg(long, value_name = "FILE", requires = "tls_cert")]
    tls_key: Option<PathBuf>,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Limits {
    /// As in production
    Default,
    /// A hundredfold per source; those per account stay
    Relaxed,
}

/// The line of JSON.
#[derive(Serialize)]
struct Ready<'a> {
    account_url: &'a str,
    open_api_url: &'a str,
    demo_app_url: &'a str,
    accounts: &'a [AccountView],
    apps: &'a [AppView],
}

impl Demo {
    pub(crate) async fn run(self) -> anyhow::Result<ExitCode> {
        // Removed when this function ends, which is why it is held to the end.
        let temporary = match self.data {
            Some(_) => None,
            None => Some(tempfile::Builder::new().prefix("setaria-demo-").tempdir()?),
        };
        let data = self
            .data
            .clone()
            .or_else(|| temporary.as_ref().map(|folder| folder.path().join("data")));
        let config = self.config(data.unwrap_or_default())?;
        let _telemetry = telemetry::start(&config.log);
        let stop = Stop::on_signal(Duration::ZERO)?;
        let listener = serve::listen(&config).await?;
        let address = listener.address()?;
        let app_listener = self.bind_app(address).await?;
        let app_url = own_url(app_listener.address()?, false);

        let mut settings = config.settings(address);
        if self.limits == Limits::Relaxed {
            settings.per_source = settings.per_source.times(RELAXED);
            settings.letters_per_source = settings.letters_per_source.times(RELAXED);
        }
        let service = house::open(&config, settings).await?;
        let cast = cast::assemble(&service, &app_url).await?;
        let app = setaria_demo_app::router(self.app(&config, address, &app_url, &cast)?);
        let (account_url, open_api_url) = (
            service.settings().account_url.clone(),
            service.settings().open_api_url.clone(),
        );
        let shown = Shown {
            links: vec![DemoLink {
                name: cast::APP_NAME.into(),
                url: app_url.clone(),
            }],
            logins: cast.accounts.iter().filter_map(login).collect(),
        };
        let apps = tokio::spawn(app_listener.serve(app.into(), stop.clone().closing(), stop.drain));
        let prepared = serve::prepare(&config, service, Some(shown), &stop).await?;
        let server = tokio::spawn(prepared.serve(listener, stop));
        let ready = Ready {
            account_url: &account_url,
            open_api_url: &open_api_url,
            demo_app_url: &app_url,
            accounts: &cast.accounts,
            apps: &cast.apps,
        };
        if self.json {
            say(&serde_json::to_string(&ready)?);
        } else {
            welcome(&ready);
        }
        server.await?;
        apps.await?;
        Ok(ExitCode::SUCCESS)
    }

    fn config(&self, data: PathBuf) -> anyhow::Result<Config> {
        let mut config = Config::default();
        config.server.listen = self.listen;
        config.server.account_url.clone_from(&self.account_url);
        config.server.open_api_url.clone_from(&self.open_api_url);
        config.server.tls_certificate_file.clone_from(&self.tls_cert);
        config.server.tls_key_file.clone_from(&self.tls_key);
        config.store.data = data;
        config.store.database = self.database.clone().map(DatabaseUrl);
        config.accounts.sign_up = SignUp::Open;
        config.mail.transport = Transport::Inbox;
        config.checked()
    }

    /// The demo app's port is the next one, or a free one where the server's was.
    async fn bind_app(&self, server: SocketAddr) -> anyhow::Result<Listener> {
        let next = self
            .listen
            .port()
            .checked_add(1)
            .filter(|_| self.listen.port() != 0)
            .unwrap_or(0);
        let bound = serve::bind(SocketAddr::new(server.ip(), next), None).await;
        bound.context("the demo app takes the port after the server's")
    }

    /// The demo app. It reaches the server at the address it listens on, whatever its public name resolves to, and trusts
    /// the certificate that the server shows.
    fn app(
        &self,
        config: &Config,
        address: SocketAddr,
        app_url: &str,
        cast: &cast::Cast,
    ) -> anyhow::Result<setaria_demo_app::Config> {
        let settings = config.settings(address);
        let endpoints = Endpoints::new(&settings.account_url, &settings.open_api_url)?;
        let app = cast.apps.first().context("the demo has no app")?;
        let app_secret = app.app_secret.clone().unwrap_or_default();
        let mut reached = address;
        if reached.ip().is_unspecified() {
            reached.set_ip(std::net::IpAddr::from([127, 0, 0, 1]));
        }
        let mut builder = Client::builder(app.app_id.0, app_secret.clone(), endpoints).connect_to(reached);
        if let Some(certificate) = &self.tls_cert {
            builder = builder.extra_root_pem(std::fs::read(certificate)?);
        }
        Ok(setaria_demo_app::Config {
            client: builder.build()?,
            app_secret,
            redirect_uri: format!("{app_url}/callback"),
            public_url: app_url.into(),
            account_centre_url: format!("{}{}", settings.account_url, setaria_pages::paths::ACCOUNT),
            name: cast::APP_NAME.into(),
            scopes: app.scopes.clone(),
        })
    }
}

fn login(account: &AccountView) -> Option<DemoLogin> {
    Some(DemoLogin {
        login: account.login.clone(),
        password: account.password.clone()?,
        who: cast::who(account),
    })
}

fn welcome(ready: &Ready<'_>) {
    say("Setaria is ready. Open the demo app and press its button:\n");
    say(&format!("    {}\n", ready.demo_app_url));
    say(&format!("Accounts, sign-in and consent:  {}", ready.account_url));
    say("\nAccounts to sign in with:");
    for account in ready.accounts {
        let password = account.password.as_deref().unwrap_or_default();
        say(&format!(
            "    {:22} {:24} {}",
            account.login,
            password,
            cast::who(account)
        ));
    }
    say("\nCtrl-C stops it.");
}
