//! The nouns of an account platform and their rules. No IO, no clock of its own, no randomness of its own.
//!
//! Owns: what an account, contact, app, scope, consent, grant (token family), code, token, session and limit *are*.
//! Hands over: remembering them to `store`, deciding with them to `service`, wording them to `pages`.
//! Every room above may call it; it calls none.

pub mod account;
pub mod activity;
pub mod app;
pub mod challenge;
pub mod clock;
pub mod consent;
pub mod contact;
pub mod device;
pub mod factor;
pub mod grant;
pub mod id;
pub mod letter;
pub mod limit;
pub mod location;
pub mod login;
pub mod method;
pub mod region;
pub mod scope;
pub mod session;
mod visible;
