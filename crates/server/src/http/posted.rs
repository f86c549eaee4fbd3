//! A form that came back from one of our own pages.
//!
//! Owns: what every handler of a form must do first: read it within bounds and check that this browser was given the
//! page (security SE4), for the account that it would act on. A handler that takes a [`Posted`] cannot forget either.

use axum::extract::{FromRequest, Request};
use axum::response::Response;
use setaria_protocol::Params;

use super::answer::{problem, unreadable};
use super::body;
use super::visit::Visit;
use crate::State;

/// A form and the visit that it came with.
pub(crate) struct Posted {
    /// The request of the browser.
    pub(crate) visit: Visit,
    /// The form's fields.
    pub(crate) form: Params,
}

impl FromRequest<State> for Posted {
    type Rejection = Response;

    async fn from_request(request: Request, state: &State) -> Result<Self, Response> {
        let (parts, body) = request.into_parts();
        let visit = Visit::of(&parts, state).await;
        let form = body::params(None, &parts.headers, body).await;
        let form = form.map_err(|error| unreadable(state, &visit, &error))?;
        if let Some(refusal) = visit.refuses(&form, state) {
            return Err(problem(state, &visit, refusal));
        }
        Ok(Self { visit, form })
    }
}

impl Posted {
    /// A field sent once and not empty.
    pub(crate) fn field(&self, name: &str) -> Option<&str> {
        self.form.one(name).ok().flatten()
    }
}
