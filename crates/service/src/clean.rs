//! The cleaner: removes what has expired, in small steps, so that no table grows for ever.

use std::time::Duration;

use setaria_store::clean;

use crate::{Service, error::Unavailable};

/// How many rows of one table a step removes at most: few enough that no writer waits behind it.
const PER_STEP: i64 = 200;

impl Service {
    /// Removes everything that has expired by now.
    pub async fn clean(&self) -> Result<(), Unavailable> {
        loop {
            let now = self.now();
            let swept = self
                .0
                .store
                .write("clean", move |tx| clean::sweep(tx, now, PER_STEP))
                .await?;
            if swept.most() < PER_STEP.unsigned_abs() {
                return Ok(());
            }
        }
    }

    /// Cleans every half minute, until the task is dropped.
    pub async fn keep_clean(self) {
        loop {
            tokio::time::sleep(Duration::from_secs(30)).await;
            if let Err(error) = self.clean().await {
                tracing::warn!(%error, "cleaning waits");
            }
        }
    }
}
