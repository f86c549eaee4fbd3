//! The clock that hyper asks how long a client may take to send a head.
//!
//! Owns: that a request costs no entry in the runtime's timers, which all threads share. A connection has one alarm; a new
//! limit is later than the one before, so the alarm is moved only when it rings. `listener` makes one for each connection.

use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};
use std::time::{Duration, Instant};

use hyper::rt::{Sleep, Timer};

/// One connection's alarm.
#[derive(Clone)]
pub(super) struct Alarm(Arc<Mutex<Pin<Box<tokio::time::Sleep>>>>);

/// A limit that runs.
struct Until {
    limit: Instant,
    alarm: Alarm,
}

impl Alarm {
    /// An alarm whose limits are never less than `first` from now.
    pub(super) fn new(first: Duration) -> Self {
        Self(Arc::new(Mutex::new(Box::pin(tokio::time::sleep(first)))))
    }

    fn poll_at(&self, limit: Instant, context: &mut Context<'_>) -> Poll<()> {
        let mut alarm = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        loop {
            ready!(alarm.as_mut().poll(context));
            if alarm.deadline().into_std() >= limit {
                return Poll::Ready(());
            }
            alarm.as_mut().reset(limit.into());
        }
    }
}

impl Timer for Alarm {
    fn sleep(&self, duration: Duration) -> Pin<Box<dyn Sleep>> {
        self.sleep_until(self.now() + duration)
    }

    fn sleep_until(&self, limit: Instant) -> Pin<Box<dyn Sleep>> {
        Box::pin(Until {
            limit,
            alarm: self.clone(),
        })
    }
}

impl Sleep for Until {}

impl Future for Until {
    type Output = ();

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        self.alarm.poll_at(self.limit, context)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn wb1_a_limit_that_was_set_anew_does_not_end_early() {
        let alarm = Alarm::new(Duration::from_millis(5));
        for limit in [10, 20, 40] {
            let limit = Instant::now() + Duration::from_millis(limit);
            alarm.sleep_until(limit).await;
            assert!(Instant::now() >= limit);
        }
    }
}
