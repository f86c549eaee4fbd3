//! Recovery: the way to a new password.
//!
//! Owns: the views: whose account it is, the second factor or the wish to do without it, the new password, and what a wait
//! says. The first two read the same whether an account exists or not.

mod begin;
mod password;
mod second;
mod wait;

pub use begin::Recover;
pub use password::RecoverPassword;
pub use second::RecoverSecond;
pub use wait::{RecoverWait, WaitSays};
