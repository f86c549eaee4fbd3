//! The cleaner: removes what has expired, in small steps, so that no table grows for ever.

use std::time::{Duration, Instant};

use setaria_identity::clock::{HOUR, Millis};
use setaria_store::walk::{self, Walk};
use setaria_store::{Tx, clean};

use crate::{Service, error::Unavailable};

/// How many rows of one table a step looks at or removes at most: few enough that no writer waits behind it.
const PER_STEP: i64 = 200;

/// How many steps there are each time at least, unless the walk is over sooner; more, while half of what they see may go. So
/// at worst half of a table has outlived its use, and ten million rows are seen within five hours.
const STEPS: u32 = 100;

impl Service {
    /// Removes everything that has expired by now.
    pub async fn clean(&self) -> Result<(), Unavailable> {
        self.clean_until(self.now(), Walk::begin(0), u32::MAX).await?;
        self.finish_closing(self.now()).await
    }

    async fn clean_until(&self, now: Millis, mut walk: Walk, steps: u32) -> Result<Walk, Unavailable> {
        let mut done = 0;
        loop {
            let step = move |tx: &Tx<'_>| {
                let swept = clean::sweep(tx, now, PER_STEP)?;
                let (walked, further) = walk::step(tx, now, PER_STEP, walk)?;
                Ok((swept.most().max(walked.most()), further))
            };
            let (most, further) = self.0.store.write("clean", step).await?;
            walk = further;
            done += 1;
            let is_worth_it = most >= PER_STEP.unsigned_abs() / 2;
            if !is_worth_it && !walk.is_behind() && (done >= steps || walk.is_over()) {
                return Ok(walk);
            }
        }
    }

    /// Cleans every half minute, until the task is dropped. A clock that jumped ahead is not believed further than time has
    /// really passed: what it calls expired may be live once it is set right (faults F6).
    pub async fn keep_clean(self) {
        let (began, then) = (Instant::now(), self.now());
        let mut walk = Walk::begin(then.saturating_sub(HOUR));
        loop {
            tokio::time::sleep(Duration::from_secs(30)).await;
            let passed = Millis::try_from(began.elapsed().as_millis()).unwrap_or(Millis::MAX);
            let now = self.now().min(then.saturating_add(passed));
            match self.clean_until(now, walk, STEPS).await {
                Ok(further) => walk = further,
                Err(error) => tracing::warn!(%error, "cleaning waits"),
            }
            if let Err(error) = self.finish_closing(now).await {
                tracing::warn!(%error, "closing waits");
            }
        }
    }
}
