//! The only room that names the crypto library.
//!
//! Owns: message authentication, digests, the system's randomness, opaque handles (codes, tokens, sessions), sealing of
//! secrets at rest, and password hashing. Hands over plain bytes and text, never a type of the library underneath, so
//! that the library can change here alone. Any room may call it; it calls none.

pub mod digest;
pub mod handle;
pub mod mac;
pub mod password;
pub mod random;
pub mod seal;
pub mod signature;
pub mod totp;
