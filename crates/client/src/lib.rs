//! For apps that sign people in with Setaria: sign and verify, exchange, call the open APIs.
//!
//! Owns what an outside app needs of the xiaomi dialect and nothing of the server. [`Client`] makes the calls and shows
//! each one raw beside what was read from it; [`sign`] and [`verify_callback`] serve apps with an HTTP client of their own.
//!
//! ```no_run
//! # async fn sign_in() -> Result<(), Box<dyn std::error::Error>> {
//! use setaria_client::{AuthorizeOptions, Client, Endpoints};
//!
//! let client = Client::builder(
//!     2882303761500000001,
//!     "the app secret",
//!     Endpoints::new("https://account.example.com", "https://open.account.example.com")?,
//! )
//! .build()?;
//!
//! // 1. Send the browser there; keep the state in its session.
//! let state = setaria_client::random_text();
//! let options = AuthorizeOptions { state: Some(&state), ..AuthorizeOptions::code("https://app.example.com/callback") };
//! println!("{}", client.authorize_url(&options));
//!
//! // 2. It comes back with a code and that state.
//! let tokens = client.exchange_code("C3_…", "https://app.example.com/callback").await?.parsed?;
//!
//! // 3. Who is it?
//! let profile = client.profile(&tokens).await?.parsed?;
//! println!("Hello, {}", profile.nickname);
//! # Ok(())
//! # }
//! ```

mod answer;
mod authorize;
mod client;
mod endpoints;
mod exchange;
mod signature;
mod transport;

pub use answer::{Failure, OpenId, PhoneAndEmail, Profile, Relation, Tokens};
pub use authorize::{AuthorizeOptions, ResponseType};
pub use client::{BuildError, Builder, Client};
pub use endpoints::{Endpoints, NotAnEndpoint};
pub use exchange::{Exchange, RawAnswer, RawRequest, TransportError};
pub use setaria_protocol::xiaomi::{
    canonical::Line,
    check_password::{CallbackMismatch, CallbackReport, Verified, verify_callback},
    mac::{Nonce, nonce_in_window},
};
pub use signature::{random_text, sign};
