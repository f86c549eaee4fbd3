//! Plumbing: what handlers share, what they read of a request, and the headers of what they answer.

mod answer;
mod app;
pub(crate) mod assets;
mod cookie;
mod query;
mod visit;

pub(crate) use answer::{found, page, see_other, with_session, without_session};
pub(crate) use app::App;
pub(crate) use query::Query;
pub(crate) use visit::Visit;
