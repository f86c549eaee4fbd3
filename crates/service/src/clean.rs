//! The cleaner: removes what has expired, in small steps, so that no table grows for ever.

use std::time::{Duration, Instant};

use setaria_identity::clock::Millis;
use setaria_store::clean;

use crate::{Service, error::Unavailable};

/// How many rows of one table a step removes at most: few enough that no writer waits behind it.
const PER_STEP: i64 = 200;

impl Service {
    /// Removes everything that has expired by now.
    pub async fn clean(&self) -> Result<(), Unavailable> {
        self.clean_until(self.now()).await
    }

    async fn clean_until(&self, now: Millis) -> Result<(), Unavailable> {
        loop {
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

    /// Cleans every half minute, until the task is dropped. A clock that jumped ahead is not believed further than time has
    /// really passed: what it calls expired may be live once it is set right (faults F6).
    pub async fn keep_clean(self) {
        let (began, then) = (Instant::now(), self.now());
        loop {
            tokio::time::sleep(Duration::from_secs(30)).await;
            let passed = Millis::try_from(began.elapsed().as_millis()).unwrap_or(Millis::MAX);
            let now = self.now().min(then.saturating_add(passed));
            if let Err(error) = self.clean_until(now).await {
                tracing::warn!(%error, "cleaning waits");
            }
        }
    }
}
