//! `setaria serve`

use std::net::SocketAddr;
use std::process::ExitCode;
use std::time::Duration;

use anyhow::Context as _;
use clap::Args;
use setaria_pages::Brand;
use setaria_protocol::xiaomi::open_api::AppOrder;
use setaria_server::places::Places;
use setaria_server::post::{Carriers, keep_delivering};
use setaria_server::{Control, Demo, Listener, Parts, State, Tls, TrustedProxies, metrics};
use setaria_service::Service;
use setaria_service::nodes::Node;

use super::Where;
use super::stop::Stop;
use crate::config::Config;
use crate::{house, post, telemetry};

/// How long the end waits for letters that are on their way.
const LAST_LETTER: Duration = Duration::from_millis(500);

/// Runs the server until it is told to stop (SIGTERM or Ctrl-C), then ends within 5 seconds.
///
/// After SIGTERM it first says that it is not ready, and goes on answering until proxies know (server.drain_notice_ms).
#[derive(Args)]
#[command(after_help = "Example: setaria serve --config /etc/setaria.toml
Every key of the file can be set by the environment: SETARIA__SERVER__LISTEN=0.0.0.0:7700")]
pub(crate) struct Serve {
    #[command(flatten)]
    at: Where,
}

impl Serve {
    pub(crate) async fn run(self) -> anyhow::Result<ExitCode> {
        let (config, assumed) = self.at.load()?;
        let _telemetry = telemetry::start(&config.log);
        for line in &assumed {
            tracing::info!("assumed: {line}");
        }
        let listener = listen(&config).await?;
        let address = listener.address()?;
        let service = house::open(&config, config.settings(address)).await?;
        let account_url = service.settings().account_url.clone();
        let stop = Stop::on_signal(Duration::from_millis(config.server.drain_notice_ms))?;
        let prepared = prepare(&config, service, None, &stop).await?;
        tracing::info!(account_url, %address, "ready");
        prepared.serve(listener, stop).await;
        Ok(ExitCode::SUCCESS)
    }
}

/// Binds the listener of a configuration.
pub(crate) async fn listen(config: &Config) -> anyhow::Result<Listener> {
    let tls = match (&config.server.tls_certificate_file, &config.server.tls_key_file) {
        (Some(certificate), Some(key)) => Some(Tls::from_files(certificate, key)?),
        _ => None,
    };
    let listener = bind(config.server.listen, tls).await?;
    listener
        .on_threads()
        .context("no threads can be started for connections; the system's limit may be reached")
}

/// Binds an address, and says what to do when it is taken.
pub(crate) async fn bind(address: SocketAddr, tls: Option<Tls>) -> anyhow::Result<Listener> {
    let bound = Listener::bind(address, tls).await;
    bound.with_context(|| {
        format!("{address} cannot be listened on; another program may use it, so choose another port")
    })
}

/// A server with everything open but its doors: commands already reach it.
pub(crate) struct Prepared {
    state: State,
    service: Service,
    node: Node,
    control: Control,
    metrics: Option<Listener>,
    carriers: Carriers,
    places: Places,
    brand: Brand,
}

/// Opens what a server needs besides its listener.
pub(crate) async fn prepare(
    config: &Config,
    service: Service,
    demo: Option<Demo>,
    stop: &Stop,
) -> anyhow::Result<Prepared> {
    let places = config.accounts.places()?;
    let joined = service.join(house::node_name(), env!("CARGO_PKG_VERSION"));
    let node = joined.await?.map_err(anyhow::Error::msg)?;
    let control = Control::open(&config.store.data);
    let control = control.context("the control socket cannot be opened in the data folder")?;
    let metrics = match config.server.metrics_listen {
        Some(address) => Some(bind(address, None).await?),
        None => None,
    };
    let brand = config.brand.brand()?;
    let (carriers, inbox) = post::carriers(config, &service.settings().account_url)?;
    let state = State::new(Parts {
        service: service.clone(),
        brand: brand.clone(),
        token_error_status: config.protocol.token_error_status.into(),
        app_order: (AppOrder::Ios("webView".into()), AppOrder::Android(Vec::new())),
        trusted_proxies: TrustedProxies::new(config.server.trusted_proxies.clone()),
        places: places.clone(),
        demo,
        inbox,
        metrics: metrics::Metrics::default(),
        stop: stop.told.clone(),
    });
    Ok(Prepared {
        state,
        service,
        node,
        control,
        metrics,
        carriers,
        places,
        brand,
    })
}

impl Prepared {
    /// Answers on a listener until it is time to stop, then puts everything away.
    pub(crate) async fn serve(self, listener: Listener, stop: Stop) {
        let courier = tokio::spawn(keep_delivering(
            self.service.clone(),
            self.brand,
            self.carriers,
            self.places,
            stop.told.clone(),
        ));
        let noting = tokio::spawn(
            self.service
                .clone()
                .keep_noting_wrong_passwords(stop.told.clone()),
        );
        let mut background = tokio::task::JoinSet::new();
        background.spawn(self.control.serve(self.service.clone()));
        background.spawn(self.service.clone().keep_clean());
        background.spawn(self.service.clone().keep_fresh());
        background.spawn(self.service.clone().keep_beating(self.node.clone()));
        if let Some(metrics) = self.metrics {
            let routes = setaria_server::metrics_routes(self.state.clone());
            background.spawn(metrics.serve(routes, stop.clone().closing(), stop.drain));
        }
        listener
            .serve(
                setaria_server::routes(self.state),
                stop.clone().closing(),
                stop.drain,
            )
            .await;
        background.shutdown().await;
        noting.await.ok();
        self.service.note_wrong_passwords().await;
        // A letter that was handed over is noted as such; what is under way for longer comes back after the next start.
        tokio::time::timeout(LAST_LETTER, courier).await.ok();
        self.service.leave(&self.node).await;
        self.service.store().shutdown().await;
    }
}
