//! `setaria migrate`

use std::process::ExitCode;

use clap::Args;
use serde_json::json;
use setaria_store::Schema;

use super::{Where, say, warn};
use crate::config::Config;
use crate::house;

/// Brings the store's schema up to date, as starting the server would.
#[derive(Args)]
#[command(after_help = "Example: setaria migrate --data /var/lib/setaria
What would be done, and whether this binary may run there at all: setaria migrate --check")]
pub(crate) struct Migrate {
    /// Only say which schema the store has and whether this binary can run on it; exit code 1 if not
    #[arg(long)]
    check: bool,
    #[command(flatten)]
    at: Where,
    /// Answer in JSON
    #[arg(long)]
    json: bool,
}

impl Migrate {
    pub(crate) async fn run(self) -> anyhow::Result<ExitCode> {
        let (config, _) = self.at.load()?;
        if !self.check {
            let store = house::open_store(&config)?;
            store.shutdown().await;
        }
        self.report(&config, &schema(&config).await?)
    }

    fn report(&self, config: &Config, schema: &Schema) -> anyhow::Result<ExitCode> {
        let (place, found, known) = (config.store.place(), schema.found, schema.known);
        let refused = schema.missing.as_ref().err().map(ToString::to_string);
        if self.json {
            let answer = json!({
                "schema": found, "binary_schema": known, "missing": schema.missing.as_ref().ok(), "runs": refused.is_none(),
                "reason": refused,
            });
            say(&answer.to_string());
        } else {
            match &schema.missing {
                Ok(0) => say(&format!("{place} has schema {found}")),
                Ok(missing) => say(&format!(
                    "{place} has schema {found}, {missing} behind this binary: `setaria migrate` or a start brings it to {known}"
                )),
                Err(error) => warn(&format!("setaria: {error}")),
            }
        }
        Ok(if refused.is_none() {
            ExitCode::SUCCESS
        } else {
            ExitCode::FAILURE
        })
    }
}

/// The schema of an installation's store, which is left as it is.
pub(super) async fn schema(config: &Config) -> anyhow::Result<Schema> {
    house::must_have_store(config)?;
    let options = config.store.options()?;
    Ok(tokio::task::spawn_blocking(move || setaria_store::schema(&options)).await??)
}
