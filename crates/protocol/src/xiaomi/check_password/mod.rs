//! /checkPassword: reading the request, and writing and verifying the signed callback (protocol reference, section 7).
//!
//! The signature follows decisions A11, A12 and A30: an empty host line, the callback's path, and every query parameter
//! of the final URL but `_xmNonce` and `_xmSign`, sorted by name and form-encoded.

mod callback;
mod query;
mod verify;

pub use callback::{Outcome, callback_url};
pub use query::{Callback, CheckPasswordQuery};
pub use verify::{CallbackMismatch, CallbackReport, Verified, verify_callback};

// The names that the answer adds, in its order.
const RESULT: &str = "xmResult";
const USER_ID: &str = "xmUserId";
const CODE: &str = "code";
const NONCE: &str = "_xmNonce";
const SIGN: &str = "_xmSign";

#[cfg(test)]
mod tests;
