//! An outside app, as a developer would write it against the client crate.
