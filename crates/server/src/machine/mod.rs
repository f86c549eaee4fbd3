//! For the operator's machines: health, metrics, the control socket.

pub mod control;
pub(crate) mod health;
pub mod metrics;
