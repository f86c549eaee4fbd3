//! The wire: how each dialect reads a request and writes an answer. No IO, no clock, no randomness.
//!
//! Owns every name, number and layout that an outside program sees. Hands typed requests up to `service` and `server` and
//! writes their results back as text; a rule that both dialects need lives in `service`. Calls `crypto` alone.

pub mod encoding;
pub mod lang;
pub mod params;
pub mod webauthn;
pub mod xiaomi;

pub use lang::Lang;
pub use params::Params;
