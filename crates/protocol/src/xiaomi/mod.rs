//! The xiaomi dialect: endpoints, errors, signatures and rules of the Xiaomi account open platform.
//!
//! One module per thing on the wire. Each request type has a `parse` from [`Params`](crate::Params) or from header text;
//! each answer has a builder. The rules are those of the protocol reference; its decisions are cited as A1 to A31.

pub mod authorize;
pub mod canonical;
pub mod check_password;
pub mod error;
pub mod mac;
pub mod open_api;
pub mod redirect_uri;
pub mod scope;
pub mod token;

mod field;

pub use error::{Code, ErrorCase};
pub use redirect_uri::RedirectUri;
