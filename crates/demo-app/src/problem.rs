//! What can go wrong, and the page that says what happened and what to do.

use std::sync::Arc;

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use setaria_client::{Failure, TransportError};

use crate::http::{App, Visit, page};
use crate::pages::{Frame, ProblemPage};
use crate::text::Texts;

/// Something that went wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Problem {
    /// The answer to a sign-in that this browser did not start, or that is over.
    State,
    /// The browser has no session that lives.
    Session,
    /// A form without the session's own text.
    Form,
    /// The platform refused, with its number and words.
    Refused { code: i64, text: String },
    /// The platform cannot be reached.
    Unreachable,
    /// The platform answered something else than the protocol says.
    Unreadable,
    /// The platform does not tell this app the account's number.
    NoNumber,
    /// There is no such page.
    NotFound,
}

impl Problem {
    pub(crate) fn status(&self) -> StatusCode {
        match self {
            Self::State | Self::Refused { .. } | Self::NoNumber => StatusCode::BAD_REQUEST,
            Self::Session | Self::Form => StatusCode::FORBIDDEN,
            Self::Unreachable | Self::Unreadable => StatusCode::BAD_GATEWAY,
            Self::NotFound => StatusCode::NOT_FOUND,
        }
    }

    /// What happened, in a few words.
    pub(crate) fn title(&self, t: &Texts) -> &'static str {
        match self {
            Self::State => t.state_title,
            Self::Session => t.session_lost_title,
            Self::Form => t.form_title,
            Self::Refused { .. } => t.refused_title,
            Self::Unreachable => t.unreachable_title,
            Self::Unreadable => t.unreadable_title,
            Self::NoNumber => t.no_number_title,
            Self::NotFound => t.not_found_title,
        }
    }

    /// What it means.
    pub(crate) fn meaning(&self, t: &Texts) -> &'static str {
        match self {
            Self::State => t.state_meaning,
            Self::Session => t.session_lost_meaning,
            Self::Form => t.form_meaning,
            Self::Refused { code, .. } => t.code_meaning(*code),
            Self::Unreachable => t.unreachable_meaning,
            Self::Unreadable => t.unreadable_meaning,
            Self::NoNumber => t.no_number_meaning,
            Self::NotFound => t.not_found_meaning,
        }
    }

    /// What to do.
    pub(crate) fn to_do(&self, t: &Texts) -> &'static str {
        match self {
            Self::State | Self::Session | Self::Refused { .. } => t.sign_in_again_to_do,
            Self::Form => t.form_to_do,
            Self::Unreachable | Self::Unreadable => t.unreachable_to_do,
            Self::NoNumber => t.no_number_to_do,
            Self::NotFound => t.not_found_to_do,
        }
    }

    /// The platform's own words.
    pub(crate) fn refusal(&self) -> Option<(i64, &str)> {
        match self {
            Self::Refused { code, text } => Some((*code, text)),
            _ => None,
        }
    }
}

impl From<TransportError> for Problem {
    fn from(error: TransportError) -> Self {
        match error {
            TransportError::Unreachable(_) => Self::Unreachable,
            TransportError::TooLong => Self::Unreadable,
        }
    }
}

impl From<Failure> for Problem {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::Refused { code, text } => Self::Refused { code, text },
            Failure::Unreadable { .. } => Self::Unreadable,
        }
    }
}

/// The page for it.
pub(crate) fn show(app: &App, visit: &Visit, problem: Problem) -> Response {
    let frame = Frame::new(app, visit);
    page(app, visit, problem.status(), &ProblemPage { frame, problem })
}

/// Any other path.
pub(crate) async fn not_found(State(app): State<Arc<App>>, visit: Visit) -> Response {
    show(&app, &visit, Problem::NotFound)
}
