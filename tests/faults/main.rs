//! Faults: what this server survives, under load, against ledgers that are on disk before each next step (the faults
//! reference; issue 3, part 5). The short form belongs to `cargo xtask test`, the long one to `cargo xtask faults`.
//!
//! Owns: one file for an experiment. Hands over: what clients do to `load`, what they must find again to `ledger`. A line that
//! begins with `figure` goes into the report; one with `not run` says what is missing.

mod backups;
mod clock_jump;
mod crash;
mod crew;
mod database;
mod dice;
mod disk_full;
mod failover;
mod io_error;
mod ledger;
mod load;
mod lost_answer;
mod migration;
mod mixup;
mod power;
