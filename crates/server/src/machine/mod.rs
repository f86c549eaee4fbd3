//! For the operator's machines: health, metrics, the control socket, the gallery.

pub mod control;
pub(crate) mod gallery;
pub(crate) mod health;
pub mod metrics;
