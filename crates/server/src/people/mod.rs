//! People's pages: each file answers one page, under the name that `service` and `pages` give it.

pub(crate) mod account;
pub(crate) mod arrive;
pub(crate) mod assets;
mod challenge;
pub(crate) mod check_password;
pub(crate) mod choose_account;
pub(crate) mod confirm;
pub(crate) mod consent;
pub(crate) mod flow;
pub(crate) mod home;
pub(crate) mod inbox;
pub(crate) mod lines;
pub(crate) mod new_password;
pub(crate) mod passkey;
pub(crate) mod picture;
pub(crate) mod preferences;
pub(crate) mod qr;
pub(crate) mod recovery;
pub(crate) mod second_factor;
pub(crate) mod security;
pub(crate) mod sign_in;
pub(crate) mod sign_out;
pub(crate) mod sign_up;
pub(crate) mod ticket;
