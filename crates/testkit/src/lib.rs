//! What the black-box suites share: they see the product as an outsider does, through its binary and the wire.
//!
//! Owns: a demo in a box ([`Demo`]), a person at forms ([`Visitor`]), a person at Chromium ([`browser`]), the official
//! SDKs' ways of signing ([`mac`]), raw requests ([`raw`]) and a PostgreSQL of the tests' own ([`Postgres`]). It depends on
//! no other room of the house, so that a mistake shared by server and client still shows. Only `tests/` and the load
//! driver call it.
//!
//! A failed expectation panics here: that is how a test tool reports.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stderr,
    clippy::print_stdout,
    reason = "only tests call this room, and a panic with the reason is their failure report"
)]

mod atlas;
mod authenticator;
pub mod browser;
pub mod clock;
pub mod command;
mod demo;
mod engine;
mod entities;
pub mod form;
pub mod gallery;
mod http_client;
mod inbox;
mod info;
pub mod mac;
mod mail_server;
mod nodes;
mod page;
mod postgres;
pub mod raw;
mod relay;
mod relying_party;
pub mod signal;
pub mod symbol;
pub mod tls;
mod visitor;

pub use atlas::Atlas;
pub use authenticator::Authenticator;
pub use command::binary;
pub use demo::{Demo, Start, free_address};
pub use engine::Engine;
pub use http_client::{Answer, Http, PREFIX, form_encode};
pub use inbox::{Inbox, Letter};
pub use info::{Account, App, DemoInfo};
pub use mail_server::{MailServer, Secrecy};
pub use nodes::Nodes;
pub use page::Page;
pub use postgres::{Database, Postgres, Replication};
pub use relay::{Network, Relay};
pub use relying_party::{RelyingParty, Tokens};
pub use visitor::{Landing, Visitor};
