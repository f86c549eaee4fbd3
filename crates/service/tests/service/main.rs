//! The verbs over a real store, with a clock that the tests move.

mod authorize;
mod exchange;
mod house;
mod keys;
mod resource;
mod sign_in;
