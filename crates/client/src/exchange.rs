//! One call with everything that went over the wire, so that an app can show or log what it chooses.

use std::fmt;

use thiserror::Error;

use crate::answer::Failure;

/// A call that was answered.
#[derive(Debug)]
pub struct Exchange<T> {
    /// What was sent.
    pub request: RawRequest,
    /// What came back.
    pub answer: RawAnswer,
    /// What it says.
    pub parsed: Result<T, Failure>,
}

/// A request as sent. It holds the app's own secrets: `Debug` shows the method only.
#[derive(Clone)]
pub struct RawRequest {
    /// `GET` or `POST`.
    pub method: &'static str,
    /// The full URL.
    pub url: String,
    /// The headers that this client set.
    pub headers: Vec<(String, String)>,
    /// The form body of a POST.
    pub body: Option<String>,
}

/// An answer as it came. It may hold tokens: `Debug` shows the status only.
#[derive(Clone)]
pub struct RawAnswer {
    /// The HTTP status.
    pub status: u16,
    /// Every header.
    pub headers: Vec<(String, String)>,
    /// The body, invalid UTF-8 replaced.
    pub body: String,
}

/// The call was not answered.
#[derive(Debug, Error)]
pub enum TransportError {
    /// No connection, no answer within 10 seconds, or a broken one.
    #[error("the platform cannot be reached: {0}")]
    Unreachable(#[source] reqwest::Error),
    /// The answer has more than 256 KiB.
    #[error("the platform's answer is too long")]
    TooLong,
}

impl fmt::Debug for RawRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawRequest")
            .field("method", &self.method)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for RawAnswer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawAnswer")
            .field("status", &self.status)
            .finish_non_exhaustive()
    }
}
