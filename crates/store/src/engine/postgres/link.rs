//! A connection on a thread of its own: the driver's runtime, its client, and a time limit on every question.
//!
//! Owns: that no question waits for ever, also on a network that swallows packets. Hands over: what is asked to `session`,
//! `nonces`, `open` and `watch`.

use std::future::{Future, poll_fn};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use tokio::runtime::{Builder, Runtime};
use tokio::task::JoinHandle;
use tokio_postgres::{AsyncMessage, Client};

use super::fault::Fault;
use super::target::Target;

/// How long the server may work on a statement or wait for a lock, how long it bears a transaction that asks nothing.
pub(super) const LIMITS: &str = "SET statement_timeout = 5000; SET lock_timeout = 2000; \
     SET idle_in_transaction_session_timeout = 10000;";
/// How long an answer may take: longer than the server's own limit, so that the server speaks first.
pub(super) const ANSWER: Duration = Duration::from_secs(8);

/// How long saying goodbye may take.
const GOODBYE: Duration = Duration::from_millis(200);

/// An open connection.
pub(super) struct Link {
    // Dropped first, which tells the driver to say goodbye.
    pub(super) client: Client,
    driver: Driver,
    warned: Arc<AtomicBool>,
    answer: Duration,
}

/// What carries questions and answers.
struct Driver {
    runtime: Runtime,
    task: JoinHandle<()>,
}

impl Link {
    /// Connects and runs `setup`; what other nodes announce goes to `announced`. Must not be called within a runtime.
    pub(super) fn connect(
        target: &Target,
        setup: &str,
        mut announced: impl FnMut(String) + Send + 'static,
    ) -> Result<Self, Fault> {
        let runtime = Builder::new_current_thread().enable_all().build();
        let runtime = runtime.map_err(|_| Fault::Silent)?;
        let connecting = target.config.connect(target.tls.clone());
        let (client, mut connection) = limited(&runtime, target.connect_limit(), connecting)?;
        let warned = Arc::new(AtomicBool::new(false));
        let notices = warned.clone();
        let task = runtime.spawn(async move {
            while let Some(Ok(message)) = poll_fn(|context| connection.poll_message(context)).await {
                match message {
                    AsyncMessage::Notification(said) => announced(said.payload().into()),
                    AsyncMessage::Notice(said) if said.severity() == "WARNING" => {
                        notices.store(true, Ordering::Release);
                        tracing::warn!(said = said.message(), "the database warns");
                    }
                    _ => {}
                }
            }
        });
        let link = Self {
            client,
            driver: Driver { runtime, task },
            warned,
            answer: ANSWER,
        };
        link.ask(link.client.batch_execute(setup))?;
        Ok(link)
    }

    /// Lets every answer from now on take as long as `answer`.
    pub(super) fn patient(self, answer: Duration) -> Self {
        Self { answer, ..self }
    }

    /// Waits for an answer, as long as an answer may take.
    pub(super) fn ask<T>(
        &self,
        question: impl Future<Output = Result<T, tokio_postgres::Error>>,
    ) -> Result<T, Fault> {
        limited(&self.driver.runtime, self.answer, question)
    }

    /// Runs something on the connection without a time limit.
    pub(super) fn block_on<T>(&self, work: impl Future<Output = T>) -> T {
        self.driver.runtime.block_on(work)
    }

    /// As [`Link::ask`], and whether the server warned meanwhile.
    pub(super) fn ask_for_warnings<T>(
        &self,
        question: impl Future<Output = Result<T, tokio_postgres::Error>>,
    ) -> Result<bool, Fault> {
        self.warned.store(false, Ordering::Release);
        self.ask(question)?;
        Ok(self.warned.load(Ordering::Acquire))
    }

    /// Sends a question whose answer nobody needs.
    pub(super) fn send(&self, question: impl Future<Output = Result<(), tokio_postgres::Error>>) {
        self.block_on(async {
            let mut question = std::pin::pin!(question);
            poll_fn(|context| {
                let _ = question.as_mut().poll(context);
                std::task::Poll::Ready(())
            })
            .await;
            tokio::task::yield_now().await;
        });
    }

    /// Whether it was alive a moment ago. A connection that idled notices its end only when somebody looks.
    pub(super) fn is_alive(&self) -> bool {
        self.block_on(async {
            for _ in 0..2 {
                tokio::task::yield_now().await;
            }
        });
        !self.client.is_closed()
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        let task = &mut self.task;
        // One that is silent is left as it is.
        self.runtime
            .block_on(async { tokio::time::timeout(GOODBYE, task).await.ok() });
    }
}

fn limited<T>(
    runtime: &Runtime,
    limit: Duration,
    question: impl Future<Output = Result<T, tokio_postgres::Error>>,
) -> Result<T, Fault> {
    runtime.block_on(async {
        match tokio::time::timeout(limit, question).await {
            Ok(answer) => answer.map_err(Fault::Told),
            Err(_) => Err(Fault::Silent),
        }
    })
}
