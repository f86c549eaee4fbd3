//! `setaria pages`

use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use clap::Args;
use setaria_server::gallery_routes;

use super::stop::Stop;
use super::{say, serve};
use crate::config;

/// Shows every page in every state, language, theme and width, in the look of the section brand of the configuration, until Ctrl-C.
///
/// The pages are drawn from samples: no store is opened, and no button does anything.
#[derive(Args)]
#[command(after_help = "Example: setaria pages --listen 127.0.0.1:7720")]
pub(crate) struct Pages {
    /// Address and port to show them at
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:7720")]
    listen: SocketAddr,
    /// Configuration file, for its section brand [default: ./setaria.toml if it exists]
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
}

impl Pages {
    pub(crate) async fn run(self) -> anyhow::Result<ExitCode> {
        let (config, _) = config::load(self.config.as_deref(), std::env::vars())?;
        let listener = serve::bind(self.listen, None).await?;
        let stop = Stop::on_signal(Duration::ZERO)?;
        say(&format!("http://{}/", listener.address()?));
        let routes = gallery_routes(config.brand.brand()?);
        listener.serve(routes, stop.clone().closing(), stop.drain).await;
        Ok(ExitCode::SUCCESS)
    }
}
