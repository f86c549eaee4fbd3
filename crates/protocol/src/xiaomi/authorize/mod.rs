//! /oauth2/authorize: reading the request in stages, and writing the redirect that ends it (protocol reference, section 2).
//!
//! The stages follow decision A29: until client id and redirect URI are known to be right, an error is a page; after
//! that every error goes to the redirect URI.

mod answer;
mod query;
mod rest;

pub use answer::{ImplicitAnswer, code_redirect, error_redirect, token_redirect};
pub use query::AuthorizeQuery;
pub use rest::{Display, LoginType, Platform, ResponseType, Rest};

#[cfg(test)]
mod tests;
