//! /oauth2/token: reading the request and writing the answer (protocol reference, section 4).

mod answer;
mod request;

pub use answer::{
    MAC_ALGORITHM, START_PREFIX, TokenAnswer, TokenErrorStatus, TokenFailure, body, prefix_wanted, status,
};
pub use request::{Grant, TokenRequest, TokenType};

#[cfg(test)]
mod tests;
