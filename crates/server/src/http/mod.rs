//! Plumbing: what every answer shares and no verb knows of.

mod alarm;
pub(crate) mod answer;
pub(crate) mod body;
pub(crate) mod cookie;
pub(crate) mod host;
pub(crate) mod listener;
pub(crate) mod posted;
pub(crate) mod sealed;
pub(crate) mod source;
mod threads;
pub(crate) mod trace;
pub(crate) mod visit;
