//! `setaria migrate`

use std::process::ExitCode;

use clap::Args;

use super::{Where, say};
use crate::house;

/// Brings the store's schema up to date, as starting the server would.
#[derive(Args)]
#[command(after_help = "Example: setaria migrate --data /var/lib/setaria")]
pub(crate) struct Migrate {
    #[command(flatten)]
    at: Where,
}

impl Migrate {
    pub(crate) async fn run(self) -> anyhow::Result<ExitCode> {
        let (config, _) = self.at.load()?;
        let store = house::open_store(&config)?;
        store.shutdown().await;
        say(&format!(
            "{} has schema {}",
            config.store.place(),
            setaria_store::schema_version()
        ));
        Ok(ExitCode::SUCCESS)
    }
}
