//! The one error table of the dialect: the official codes and, finer than those, the cases that lead to them.
//!
//! [`Code`] is what the wire shows; [`ErrorCase`] is what happened, with the HTTP status of the open APIs, a text for the
//! wire and a hint for the person or developer who reads an error page.

mod case;
mod code;
mod hint;

pub use case::ErrorCase;
pub use code::Code;

#[cfg(test)]
mod tests;
