//! The xiaomi dialect over HTTP: each file answers one part of the protocol reference.

pub(crate) mod answer;
pub(crate) mod authorize;
pub(crate) mod call;
pub(crate) mod open_api;
pub(crate) mod token;
