//! The wire: every rule of the protocol reference and every row of the tables of bad input, over HTTP.
//!
//! Each test starts its own demo, so that none sees another's attempts, nonces or consents. A test is named after the
//! decision (A1-A31), the section or the security statement that it checks.

mod authorize;
mod authorize_errors;
mod bad_input;
mod check_password;
mod check_password_failure;
mod closing;
mod commands;
mod confirm;
mod consent;
mod contacts;
mod devices;
mod export;
mod friends;
mod invitation;
mod letters;
mod lifecycle;
mod logs;
mod look;
mod mac;
mod mail;
mod open_api;
mod pages;
mod parsers;
mod password;
mod places;
mod pressure;
mod qr;
mod race;
mod recovery;
mod redirect_uri;
mod region;
mod retry_window;
mod same_time;
mod scope;
mod second_factor;
mod several;
mod sign_in;
mod sign_up;
mod sign_verify;
mod start;
mod token;
mod token_errors;
mod ways_in;
mod wrong_password;
