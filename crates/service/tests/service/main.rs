//! The verbs over a real store, with a clock that the tests move.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a panic is how a test fails")]

mod activity;
mod authorize;
mod challenge;
mod closing;
mod exchange;
mod house;
mod keys;
mod qr;
mod resource;
mod sign_in;
mod step_up;
