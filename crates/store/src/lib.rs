//! Everything that remembers: one SQL text, one file per noun, one seam to the engines.
//!
//! Owns: the schema, every statement, when a write has become safe. Hands over: what may be written to `service`.
//! `service` composes the functions of the noun files into named transactions; `setaria` opens and shuts down.
//!
//! | noun | what is remembered of it |
//! |---|---|
//! | [`account`] | people: name, role, status, password hash, generation |
//! | [`contact`] | the addresses and numbers that lead to an account |
//! | [`picture`] | faces, per account, version and size |
//! | [`friend`] | who is whose friend |
//! | [`closing`] | accounts on their way out |
//! | [`friend_request`] | who asks whom to be a friend |
//! | [`block`] | whom somebody wants to hear nothing of |
//! | [`app`] | registered apps, their policy and sealed secret |
//! | [`scope`] | the operator's own scopes |
//! | [`consent`] | what a person allowed an app |
//! | [`session`] | who is signed in on which browser |
//! | [`challenge`] | codes and links sent to a contact |
//! | [`spent`] | what counts once and is kept no further |
//! | [`outbox`] | letters on their way out |
//! | [`activity`] | what happened to an account |
//! | [`invitation`] | who is let in where sign-up is not open |
//! | [`recovery`] | requests to take second factors away, which wait |
//! | [`grant`] | one authorization: the family of a code and its tokens |
//! | [`code`] | authorization codes, used once |
//! | [`token`] | access tokens and the refresh token beside each |
//! | [`attempt`] | how much of a rate is used up |
//! | [`key`] | signing keys and the like, sealed |
//! | [`setting`] | the store's own values, as the global generation |
//! | [`node`] | the servers that share a database |
//!
//! [`clean`] and [`walk`] take away what has outlived its use; [`transfer`] carries everything from one store to another. A transaction is a closure over [`Tx`] or [`Conn`]:
//!
//! ```no_run
//! # async fn example(store: setaria_store::Store) -> Result<(), setaria_store::StoreError> {
//! let generation = store.write("operator.end_everything", setaria_store::setting::raise_global_generation).await?;
//! # Ok(()) }
//! ```

pub mod account;
pub mod activity;
pub mod app;
pub mod attempt;
pub mod block;
pub mod challenge;
pub mod clean;
pub mod closing;
pub mod code;
pub mod consent;
pub mod contact;
pub mod device;
pub mod factor;
pub mod friend;
pub mod friend_request;
pub mod grant;
pub mod invitation;
pub mod key;
pub mod node;
pub mod outbox;
pub mod passkey;
pub mod picture;
pub mod qr;
pub mod recovery;
pub mod recovery_code;
pub mod scope;
pub mod session;
pub mod setting;
pub mod spent;
pub mod token;
pub mod totp;
pub mod transfer;
pub mod walk;

mod conn;
mod counter;
mod engine;
mod error;
mod migration;
mod statement;
mod store;
mod value;

pub use conn::{Conn, Tx};
pub use counter::Counter;
pub use error::{OpenError, StoreError};
pub use migration::{Schema, schema_version};
pub use store::{Announcement, Health, Options, Store, look, schema};
pub use value::{Row, Value};

/// Every statement of every noun, so that a test can prepare them all on each engine.
pub fn statements() -> impl Iterator<Item = &'static str> {
    [
        account::STATEMENTS,
        activity::STATEMENTS,
        app::STATEMENTS,
        attempt::STATEMENTS,
        block::STATEMENTS,
        challenge::STATEMENTS,
        clean::STATEMENTS,
        closing::STATEMENTS,
        code::STATEMENTS,
        consent::STATEMENTS,
        contact::STATEMENTS,
        device::STATEMENTS,
        factor::STATEMENTS,
        friend::STATEMENTS,
        friend_request::STATEMENTS,
        grant::STATEMENTS,
        invitation::STATEMENTS,
        key::STATEMENTS,
        node::STATEMENTS,
        outbox::STATEMENTS,
        passkey::STATEMENTS,
        picture::STATEMENTS,
        recovery::STATEMENTS,
        qr::STATEMENTS,
        recovery_code::STATEMENTS,
        scope::STATEMENTS,
        session::STATEMENTS,
        setting::STATEMENTS,
        spent::STATEMENTS,
        token::STATEMENTS,
        totp::STATEMENTS,
        walk::STATEMENTS,
    ]
    .into_iter()
    .flatten()
    .copied()
    .chain(transfer::statements())
}
